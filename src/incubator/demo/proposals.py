"""Proposals as PDF, typeset with a Chinese font: what an organization would upload."""

import json
from dataclasses import asdict, dataclass

import typst

from incubator.core.money import Money
from incubator.core.pdf import font_folder

_TEMPLATE = """
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.organization, date: none)
#set page(paper: "a4", margin: 2.4cm, footer: align(center, text(8pt, data.notice)))
#set text(font: "Noto Sans CJK TC", lang: "zh", region: "cn", size: 10.5pt)
#set par(justify: true, leading: 0.9em)
#align(center, text(18pt, weight: "bold", data.title))
#align(center, text(data.organization))
= 一、需求
#data.need
= 二、目标与活动
#data.plan
= 三、预期成效
#data.impact
= 四、预算
#table(
  columns: (1fr, auto, auto, auto), align: (left, right, right, right),
  [*项目*], [*数量*], [*单价*], [*金额*],
  ..data.lines.map(l => (l.description, str(l.quantity), l.unit_price, l.amount)).flatten(),
)
合计（大写）：#data.total_in_words
"""


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A line of the budget table; amounts as decimal strings."""

    description: str
    quantity: int
    unit_price: str
    amount: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the document says."""

    title: str
    organization: str
    need: str
    plan: str
    impact: str
    lines: tuple[ProposalLine, ...]
    total: Money


class Typesetter:
    """Makes PDFs; the font is loaded once."""

    def __init__(self) -> None:
        """Read the font."""
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[font_folder()])
        self._compiler = typst.Compiler(font_paths=fonts)

    def proposal(self, proposal: Proposal) -> bytes:
        """The PDF of one proposal; the same proposal gives the same bytes."""
        data = asdict(proposal) | {
            "notice": "演示数据，非真实申报 · Demonstration data",
            "total_in_words": proposal.total.in_words(),
        }
        made = self._compiler.compile(
            _TEMPLATE.encode(),
            format="pdf",
            sys_inputs={"data": json.dumps(data, default=str)},
            timestamp=0,
        )
        assert isinstance(made, bytes)  # noqa: S101 - a PDF is one file
        return made
