"""Documents as PDF: what they say stands in the file as text, and only as text."""

from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import pytest

from incubator.core.pdf import Document, Facts, Heading, Paragraph, Signatures, Table, pdf, put_pdf, typeset

pytestmark = pytest.mark.anyio

AT = datetime(2026, 7, 1, 8, 30, tzinfo=UTC)


def document(*blocks, **others) -> Document:
    return Document("评审专家聘书", "创益园", AT, blocks, **others)


def pages(made: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(BytesIO(made))
    found = [page.get_textpage().get_text_range() for page in opened]
    opened.close()
    return [text.replace("\r\n", "\n") for text in found]


async def test_pdf_says_every_block_in_order():
    made = await pdf(
        document(
            Paragraph("王芳老师：\n兹聘请您为评审专家。"),
            Facts([("赛事", "社区微创投大赛"), ("Term", "2026-07-01 to 2026-12-31")]),
            Heading("附表"),
            Table(["申报", "分数"], [["邻里互助计划", "71.50"], ["送餐", "8.00"]], numeric=[1]),
            Signatures(["组长", "监督员"]),
            footer="核验码 0000-0000-0000",
        )
    )
    assert made.startswith(b"%PDF-")
    (page,) = pages(made)
    assert page.split("\n") == [
        "评审专家聘书",
        "王芳老师：",
        "兹聘请您为评审专家。",
        "赛事 社区微创投大赛",
        "Term 2026-07-01 to 2026-12-31",
        "附表",
        "申报 分数",
        "邻里互助计划 71.50",
        "送餐 8.00",
        "组长 日期： 监督员 日期：",
        "核验码 0000-0000-0000 1 / 1",
    ]


def test_typeset_takes_text_as_text():
    typed = '#strong[x] $a$ *b* _c_ @ref <label> \\ " // /* #{1+1}'
    assert pages(typeset(document(Paragraph(typed))))[0].split("\n")[1] == typed


def test_typeset_gives_the_same_bytes_for_the_same_document():
    assert typeset(document(Paragraph("一"))) == typeset(document(Paragraph("一")))
    assert typeset(document(Paragraph("一"))) != typeset(document(Paragraph("二")))


def test_typeset_repeats_a_tables_header_on_every_page():
    made = pages(
        typeset(document(Table(["序号", "申报"], [[str(n), "送餐"] for n in range(80)], numeric=[0])))
    )
    assert len(made) > 1
    assert ["序号 申报" in text for text in made] == [True] * len(made)


def test_typeset_carries_title_author_date_and_language():
    opened = pypdfium2.PdfDocument(typeset(document(Paragraph("Dear judge"), lang="en")))
    known = opened.get_metadata_dict()
    assert (known["Title"], known["Author"], known["CreationDate"]) == (
        "评审专家聘书",
        "创益园",
        "D:20260701083000Z",
    )
    opened.close()


def test_a_table_refuses_rows_of_another_width():
    for header, rows in (((), ()), (("a", "b"), (("1",),)), (("a",), (("1", "2"),))):
        with pytest.raises(ValueError, match="wide"):
            Table(header, rows)


async def test_put_pdf_stores_what_was_set(house):
    stored = await put_pdf(house.objects, document(Paragraph("一")))
    assert stored.media_type == "application/pdf"
    async with house.objects.open(stored.key) as chunks:
        assert b"".join([chunk async for chunk in chunks]) == typeset(document(Paragraph("一")))
