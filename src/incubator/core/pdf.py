"""Letters, minutes and reports as PDF: A4, in Chinese or English, with the font in the file.

What a document says reaches the typesetter as data and never as markup, so no text can change the layout. The
same document gives the same bytes.
"""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from anyio import CapacityLimiter, to_thread

from incubator.core.objects import FileType, ObjectStore, Stored

if TYPE_CHECKING:
    import typst

_SLOTS = CapacityLimiter(2)
"""Documents that are set at once: each takes a processor for a tenth of a second."""

_REGIONS = {"zh": "cn", "en": "us"}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the document."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; line breaks in it stay."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a label and what it says, one a line."""

    pairs: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header is on every page; `numeric` says by place which columns are set flush right."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    numeric: Sequence[int] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for a row that is not as wide as the header."""
        if not self.header or any(len(row) != len(self.header) for row in self.rows):
            raise ValueError("every row of a table is as wide as its header")


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line to sign on, and one for the date, over each name; two beside each other."""

    names: Sequence[str]


Block = Heading | Paragraph | Facts | Table | Signatures


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF says."""

    title: str
    issuer: str
    """Whom the file names as its author."""
    at: datetime
    """When it was made: the clock is not asked."""
    blocks: Sequence[Block]
    footer: str = ""
    """On every page, beside the page's number."""
    lang: str = "zh"
    """The language of the text, "zh" or "en": how it is broken and hyphenated."""


_TEMPLATE = """
#let data = json(bytes(sys.inputs.data))
#let text-of(value) = value.split("\\n").join(linebreak())
#set document(title: data.title, author: data.issuer)
#set page(paper: "a4", margin: 2.4cm, footer: context {
  set text(8pt)
  grid(columns: (1fr, auto), data.footer, counter(page).display("1 / 1", both: true))
})
#set text(font: "Noto Sans CJK TC", lang: data.lang, region: data.region, size: 10.5pt)
#set par(justify: data.lang == "zh", leading: 0.9em, spacing: 1.2em)
#set table(stroke: 0.5pt, inset: 6pt)
#show heading: set text(weight: "regular")
#show heading.where(level: 1): it => align(center, block(below: 1.6em, text(18pt, it.body)))
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.9em, text(13pt, it.body))
#heading(level: 1, data.title)
#let heading-block(b) = heading(level: 2, b.text)
#let facts(b) = grid(
  columns: (auto, 1fr), column-gutter: 1.6em, row-gutter: 0.9em,
  ..b.pairs.map(pair => pair.map(text-of)).flatten(),
)
#let table-block(b) = table(
  columns: range(b.header.len()).map(x => if x in b.numeric { auto } else { 1fr }),
  align: (x, _) => if x in b.numeric { right } else { left },
  table.header(..b.header),
  ..b.rows.flatten().map(text-of),
)
#let signatures(b) = grid(
  columns: (1fr, 1fr), column-gutter: 2em, row-gutter: 2.4em,
  ..b.names.map(name => block(breakable: false)[
    #v(2.2em)
    #line(length: 100%, stroke: 0.5pt)
    #name #h(1fr) #b.date #h(7em)
  ]),
)
#for b in data.blocks {
  if b.kind == "Heading" { heading-block(b) }
  else if b.kind == "Paragraph" { par(text-of(b.text)) }
  else if b.kind == "Facts" { facts(b) }
  else if b.kind == "Table" { table-block(b) }
  else { signatures(b) }
}
"""

_DATES = {"zh": "日期：", "en": "Date:"}

_LARGEST = 50 * 1024 * 1024
"""Bytes of a document that is put."""


def font_folder() -> Path:
    """Where the Chinese font's package keeps it."""
    spec = find_spec("cvttf_NotoSansCJK_Regular")
    if spec is None or spec.origin is None:
        raise RuntimeError("the font package is not installed")
    return Path(spec.origin).parent


@cache
def _fonts() -> "typst.Fonts":
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[font_folder()])


def _plain(block: Block, lang: str) -> Mapping[str, object]:
    kind = type(block).__name__
    match block:
        case Heading(text) | Paragraph(text):
            return {"kind": kind, "text": text}
        case Facts(pairs):
            return {"kind": kind, "pairs": [list(pair) for pair in pairs]}
        case Table(header, rows, numeric):
            return {
                "kind": kind,
                "header": list(header),
                "rows": [list(row) for row in rows],
                "numeric": list(numeric),
            }
        case Signatures(names):
            return {"kind": kind, "names": list(names), "date": _DATES[lang]}


def typeset(document: Document) -> bytes:
    """The document as PDF/A-2b; takes a tenth of a second of a processor, see `pdf`."""
    import typst

    data = {
        "title": document.title,
        "issuer": document.issuer,
        "footer": document.footer,
        "lang": document.lang,
        "region": _REGIONS[document.lang],
        "blocks": [_plain(block, document.lang) for block in document.blocks],
    }
    made = typst.Compiler(font_paths=_fonts()).compile(
        _TEMPLATE.encode(),
        format="pdf",
        pdf_standards="a-2b",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        timestamp=int(document.at.timestamp()),
    )
    assert isinstance(made, bytes)  # noqa: S101 - a PDF is one file
    return made


async def pdf(document: Document) -> bytes:
    """The document as PDF, set in a thread: never inside a transaction."""
    return await to_thread.run_sync(typeset, document, limiter=_SLOTS)


async def put_pdf(objects: ObjectStore, document: Document) -> Stored:
    """Set the document and put it: before the transaction that keeps its row, which a job best sees to."""
    made = await pdf(document)

    async def whole() -> AsyncIterator[bytes]:
        yield made

    return await objects.put(whole(), limit=_LARGEST, types=frozenset({FileType.PDF}))
