"""What a file really is: real files of every type, and every way in which one may lie."""

import hashlib
import io
import os
import random
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import pytest
import typst
from PIL import Image

from incubator.core.errors import DomainError
from incubator.core.objects import (
    FileBroken,
    FileEmpty,
    FileEncrypted,
    FileIsBomb,
    FileType,
    FileTypeMismatch,
    FileTypeNotAllowed,
    filetypes,
)
from incubator.core.objects.filetypes import check_name, inspect, sniff

pytestmark = pytest.mark.anyio

ALL = frozenset(FileType)
OFFICE = "application/vnd.openxmlformats-officedocument"
WORD_MAIN = f"{OFFICE}.wordprocessingml.document.main+xml"
SHEET_MAIN = f"{OFFICE}.spreadsheetml.sheet.main+xml"
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'


async def look(folder: Path, content: bytes, allowed: frozenset[FileType] = ALL) -> FileType:
    path = folder / "file"
    path.write_bytes(content)
    return await inspect(path, sniff(content, allowed), allowed)


async def refusal(
    folder: Path, content: bytes, allowed: frozenset[FileType] = ALL
) -> tuple[type[DomainError], object]:
    with pytest.raises(DomainError) as refused:
        await look(folder, content, allowed)
    assert refused.value.code == type(refused.value).code
    return type(refused.value), refused.value.facts["reason"]


# --- files ------------------------------------------------------------------------------------------


def archive(parts: Mapping[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


def content_types(part: str, media_type: str) -> str:
    schema = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'<Types xmlns="{schema}"><Override PartName="/{part}" ContentType="{media_type}"/></Types>'


def noisy(size: int) -> bytes:
    """A fiftieth of it is noise: it packs well, though by less than a hundred times."""
    noise = random.Random(3).randbytes(size // 50)
    return noise + bytes(size - len(noise))


def docx_parts(body: str = "<w:body/>", **more: bytes | str) -> dict[str, bytes | str]:
    return {
        "[Content_Types].xml": content_types("word/document.xml", WORD_MAIN),
        "_rels/.rels": RELATIONS,
        "word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="urn:w">{body}</w:document>',
        **more,
    }


def xlsx_parts(**more: bytes | str) -> dict[str, bytes | str]:
    return {
        "[Content_Types].xml": content_types("xl/workbook.xml", SHEET_MAIN),
        "_rels/.rels": RELATIONS,
        "xl/workbook.xml": '<workbook xmlns="urn:s"/>',
        **more,
    }


def picture(kind: str, size: tuple[int, int] = (640, 480), **options: object) -> bytes:
    noise = random.Random(7).randbytes(size[0] * size[1])
    buffer = io.BytesIO()
    Image.frombytes("L", size, noise).save(buffer, kind, **options)
    return buffer.getvalue()


def png_chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def flat_png(width: int, height: int) -> bytes:
    """A grey picture of any size that weighs next to nothing."""
    packer = zlib.compressobj(9)
    row = bytes(width + 1)
    lines = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", lines) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key: bytes, content: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def plain_pdf(*, pages: int = 1, password: str | None = None, protected: bool = False) -> bytes:
    """A PDF written by hand; protection is the standard handler, revision 2 (ISO 32000-1, 7.6.3)."""
    kids = " ".join(f"{3 + n} 0 R" for n in range(pages))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {pages}>>"]
    objects += ["<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"] * pages
    trailer = f"/Size {len(objects) + 1}/Root 1 0 R"
    if protected:
        user = ((password or "").encode() + PADDING)[:32]
        owner = rc4(hashlib.md5(PADDING).digest()[:5], user)
        identity = b"0123456789abcdef"
        key = hashlib.md5(user + owner + struct.pack("<i", -4) + identity).digest()[:5]
        check = rc4(key, PADDING)
        objects.append(f"<</Filter/Standard/V 1/R 2/P -4/O<{owner.hex()}>/U<{check.hex()}>>>")
        trailer += f"/Encrypt {len(objects)} 0 R/ID[<{identity.hex()}><{identity.hex()}>]"
    out, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<<{trailer}>>\n"
    return out + f"{end}startxref\n{len(out)}\n%%EOF\n".encode()


# --- the honest --------------------------------------------------------------------------------------


async def test_a_pdf_is_a_pdf(tmp_path, pdf):
    assert await look(tmp_path, pdf) is FileType.PDF
    assert await look(tmp_path, plain_pdf(pages=300)) is FileType.PDF


async def test_a_pdf_with_pictures_and_chinese_is_a_pdf(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(picture("JPEG"))
    (tmp_path / "main.typ").write_text(
        '= 申报书\n#image("photo.jpg")\n' + "公益创投。" * 500, encoding="utf-8"
    )
    assert await look(tmp_path, typst.compile(tmp_path / "main.typ")) is FileType.PDF


@pytest.mark.parametrize(
    ("kind", "options", "filetype"),
    [
        ("PNG", {}, FileType.PNG),
        ("JPEG", {}, FileType.JPEG),
        ("JPEG", {"progressive": True, "quality": 95}, FileType.JPEG),
    ],
)
async def test_a_picture_is_a_picture(tmp_path, kind, options, filetype):
    assert await look(tmp_path, picture(kind, **options)) is filetype


async def test_the_largest_picture_is_a_picture(tmp_path):
    assert await look(tmp_path, flat_png(8000, 8000)) is FileType.PNG


async def test_a_document_and_a_sheet_are_told_apart(tmp_path):
    assert await look(tmp_path, archive(docx_parts())) is FileType.DOCX
    assert await look(tmp_path, archive(xlsx_parts())) is FileType.XLSX


async def test_a_document_with_a_sheet_inside_is_a_document(tmp_path):
    inside = {"word/embeddings/Microsoft_Excel_Sheet.xlsx": archive(xlsx_parts())}
    assert await look(tmp_path, archive({**docx_parts(), **inside})) is FileType.DOCX


async def test_a_document_of_many_equal_paragraphs_is_no_bomb(tmp_path):
    body = "<w:body>" + "<w:p>公益创投</w:p>" * 20_000 + "</w:body>"
    assert await look(tmp_path, archive(docx_parts(body))) is FileType.DOCX


# --- types and names -----------------------------------------------------------------------------------


def test_sniff_of_nothing_is_empty():
    with pytest.raises(FileEmpty):
        sniff(b"", ALL)


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00",
        b"\x7fELF",
        b"<html><script>",
        b"<svg xmlns='http://www.w3.org/2000/svg'>",
        b"GIF89a",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"#!/bin/sh",
        b"plain text",
        b"\x00",
        b" %PDF-1.7",
    ],
)
def test_sniff_of_another_type_is_not_allowed(content):
    with pytest.raises(FileTypeNotAllowed) as refused:
        sniff(content, ALL)
    assert refused.value.facts["allowed"] == ["docx", "jpeg", "pdf", "png", "xlsx"]


@pytest.mark.parametrize("filetype", list(FileType))
async def test_a_type_that_was_not_asked_for_is_not_allowed(tmp_path, pdf, filetype):
    content = {
        FileType.PDF: pdf,
        FileType.PNG: picture("PNG"),
        FileType.JPEG: picture("JPEG"),
        FileType.DOCX: archive(docx_parts()),
        FileType.XLSX: archive(xlsx_parts()),
    }[filetype]
    assert await look(tmp_path, content, frozenset({filetype})) is filetype
    assert (await refusal(tmp_path, content, ALL - {filetype}))[0] is FileTypeNotAllowed


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "申报书.最终.Pdf"])
def test_check_name_with_the_right_ending_returns(name):
    assert check_name(name, FileType.PDF) is None


@pytest.mark.parametrize("name", ["a.png", "a", "", "pdf", ".pdf", "a.pdf.exe", "a.pdf ", "a.pdf/x"])
def test_check_name_with_another_ending_is_a_mismatch(name):
    with pytest.raises(FileTypeMismatch) as refused:
        check_name(name, FileType.PDF)
    assert (refused.value.code, refused.value.status) == ("file_type_mismatch", 415)


def test_check_name_of_a_jpeg_knows_both_endings():
    assert [check_name(name, FileType.JPEG) for name in ("a.jpg", "a.JPEG")] == [None, None]


# --- PDF ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7\n<html></html>", "no_end"),
        (b"%PDF-1.7\n<html></html>\n%%EOF", "unreadable"),
        (b"%PDF-", "no_end"),
        (b"%PDF-1.7\n" + bytes(100_000) + b"%%EOF", "unreadable"),
        (plain_pdf(pages=0), "unreadable"),
    ],
)
async def test_what_only_begins_like_a_pdf_is_broken(tmp_path, content, reason):
    assert await refusal(tmp_path, content) == (FileBroken, reason)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
async def test_a_pdf_that_was_cut_is_broken(tmp_path, pdf, share):
    assert await refusal(tmp_path, pdf[: int(len(pdf) * share)]) == (FileBroken, "no_end")


async def test_a_pdf_behind_another_file_is_not_allowed(tmp_path, pdf):
    assert (await refusal(tmp_path, b"<html></html>\n" + pdf))[0] is FileTypeNotAllowed


async def test_a_pdf_that_asks_for_a_password_is_encrypted(tmp_path):
    content = plain_pdf(password="geheim", protected=True)
    assert await refusal(tmp_path, content) == (FileEncrypted, "password")


async def test_a_pdf_that_opens_but_is_restricted_is_encrypted(tmp_path):
    assert await refusal(tmp_path, plain_pdf(protected=True)) == (FileEncrypted, "restricted")


async def test_a_pdf_of_too_many_pages_is_a_bomb(tmp_path):
    assert await look(tmp_path, plain_pdf(pages=5000)) is FileType.PDF
    assert await refusal(tmp_path, plain_pdf(pages=5001)) == (FileIsBomb, "pages")


async def test_a_pdf_that_is_also_an_archive_is_a_mismatch(tmp_path, pdf):
    assert await refusal(tmp_path, pdf + archive({"a.class": b"x"}) + b"\n%%EOF\n") == (
        FileTypeMismatch,
        "also_zip",
    )


# --- pictures ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
async def test_a_picture_that_was_cut_is_broken(tmp_path, kind, share):
    content = picture(kind)
    assert (await refusal(tmp_path, content[: int(len(content) * share)]))[0] is FileBroken


@pytest.mark.parametrize("begin", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"])
async def test_html_that_begins_like_a_picture_is_broken(tmp_path, begin):
    assert (await refusal(tmp_path, begin + b"<html><script>alert(1)</script></html>"))[0] is FileBroken


async def test_a_picture_whose_checksum_is_wrong_is_broken(tmp_path):
    content = bytearray(picture("PNG"))
    content[len(content) // 2] ^= 1
    assert (await refusal(tmp_path, bytes(content)))[0] is FileBroken


@pytest.mark.parametrize("side", [8001, 12_000])
async def test_a_picture_of_too_many_pixels_is_a_bomb(tmp_path, side):
    content = flat_png(side, side)
    assert len(content) < 200_000
    assert await refusal(tmp_path, content) == (FileIsBomb, "pixels")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
async def test_a_picture_that_is_also_an_archive_is_a_mismatch(tmp_path, kind):
    content = picture(kind) + archive({"a.class": b"x"})
    assert await refusal(tmp_path, content) == (FileTypeMismatch, "also_zip")


# --- documents and sheets ------------------------------------------------------------------------------


async def test_a_plain_archive_is_not_allowed(tmp_path):
    assert await refusal(tmp_path, archive({"a.txt": "a"})) == (FileTypeNotAllowed, "zip")
    assert await refusal(tmp_path, archive({"word/document.xml": "<a/>"})) == (FileTypeNotAllowed, "zip")


@pytest.mark.parametrize(
    "parts",
    [
        docx_parts(**{"word/vbaProject.bin": b"macro"}),
        {
            **docx_parts(),
            "[Content_Types].xml": content_types(
                "word/document.xml", WORD_MAIN.replace("document.main", "template.main")
            ),
        },
        {
            **docx_parts(),
            "[Content_Types].xml": content_types(
                "word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"
            ),
        },
        {"[Content_Types].xml": "<Types/>", "_rels/.rels": RELATIONS},
    ],
    ids=["macro", "template", "macro_type", "no_type"],
)
async def test_a_document_with_macros_or_of_another_kind_is_not_allowed(tmp_path, parts):
    assert await refusal(tmp_path, archive(parts)) == (FileTypeNotAllowed, "office_variant")


async def test_a_document_without_its_main_part_is_broken(tmp_path):
    parts = docx_parts()
    del parts["word/document.xml"]
    assert await refusal(tmp_path, archive(parts)) == (FileBroken, "no_main_part")


@pytest.mark.parametrize("body", ["<w:body>", "<a></b>", "&undefined;"])
async def test_a_document_that_is_not_well_formed_is_broken(tmp_path, body):
    assert await refusal(tmp_path, archive(docx_parts(body))) == (FileBroken, "xml")


async def test_a_document_with_entities_is_a_bomb(tmp_path):
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    parts = docx_parts(**{"word/document.xml": laughs})
    assert await refusal(tmp_path, archive(parts)) == (FileIsBomb, "doctype")


@pytest.mark.parametrize("share", [0.3, 0.9, 0.99])
async def test_a_document_that_was_cut_is_broken(tmp_path, share):
    content = archive(docx_parts("<w:body>" + os.urandom(20_000).hex() + "</w:body>"))
    assert await refusal(tmp_path, content[: int(len(content) * share)]) == (FileBroken, "archive")


async def test_a_document_whose_checksum_is_wrong_is_broken(tmp_path):
    content = bytearray(archive(docx_parts(), zipfile.ZIP_STORED))
    content[content.index(b"w:body") + 2] ^= 1
    assert await refusal(tmp_path, bytes(content)) == (FileBroken, "archive")


@pytest.mark.parametrize(
    "name",
    ["../evil.xml", "word/../../evil.xml", "/etc/passwd", "C:/evil", "word\\evil.xml", "a\x01b", "./a"],
)
async def test_a_document_with_a_hostile_name_is_broken(tmp_path, name):
    assert await refusal(tmp_path, archive(docx_parts(**{name: "x"}))) == (FileBroken, "entry_name")


@pytest.mark.filterwarnings("ignore:Duplicate name")  # the writer warns of what the test is about
async def test_a_document_with_one_name_twice_is_broken(tmp_path):
    buffer = io.BytesIO(archive(docx_parts()))
    with zipfile.ZipFile(buffer, "a") as file:
        file.writestr("word/document.xml", "<other/>")
    assert await refusal(tmp_path, buffer.getvalue()) == (FileBroken, "twice_same_name")


async def test_a_document_with_an_encrypted_entry_is_encrypted(tmp_path):
    content = bytearray(archive(docx_parts()))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    assert await refusal(tmp_path, bytes(content)) == (FileEncrypted, "entry")


async def test_a_document_that_unfolds_a_thousandfold_is_a_bomb(tmp_path):
    content = archive(docx_parts(**{"word/media/zero.bin": bytes(100_000_000)}))
    assert len(content) < 200_000
    assert await refusal(tmp_path, content) == (FileIsBomb, "ratio")


async def test_a_document_that_unfolds_to_too_much_is_a_bomb(tmp_path):
    content = archive(docx_parts(**{"word/media/a.bin": noisy(270_000_000)}))
    assert await refusal(tmp_path, content) == (FileIsBomb, "unfolded")


async def test_a_document_of_too_many_entries_is_a_bomb(tmp_path):
    content = archive({f"word/{number}": b"" for number in range(5001)})
    assert await refusal(tmp_path, content) == (FileIsBomb, "entries")


async def test_a_document_that_lies_about_its_size_is_broken(tmp_path):
    content = bytearray(archive({"word/big.bin": bytes(3_000_000), **docx_parts()}))
    struct.pack_into("<I", content, content.index(b"PK\x01\x02") + 24, 1000)
    struct.pack_into("<I", content, content.index(b"PK\x03\x04") + 22, 1000)
    assert await refusal(tmp_path, bytes(content)) == (FileBroken, "archive")


async def test_a_bomb_within_an_archive_within_a_document_is_a_bomb(tmp_path):
    bomb = archive({"zero.bin": bytes(50_000_000)})
    content = archive(docx_parts(**{"word/embeddings/a.xlsx": bomb}))
    assert await refusal(tmp_path, content) == (FileIsBomb, "ratio")


async def test_archives_nested_too_deep_are_a_bomb(tmp_path):
    content = archive({"a.txt": "a"})
    for _ in range(3):
        content = archive({"inner.zip": content})
    assert await refusal(tmp_path, content) == (FileIsBomb, "nested")


async def test_archives_in_an_archive_share_one_budget(tmp_path):
    inner = archive({"a.bin": noisy(60_000_000)})
    content = archive({f"word/embeddings/{n}.zip": inner for n in range(5)})
    assert await refusal(tmp_path, content) == (FileIsBomb, "unfolded")


# --- the child ----------------------------------------------------------------------------------------


async def test_a_file_that_takes_too_long_is_a_bomb(tmp_path, pdf, monkeypatch):
    monkeypatch.setattr(filetypes, "INSPECTION_SECONDS", 0.001)
    assert await refusal(tmp_path, pdf) == (FileIsBomb, "time")


@pytest.mark.parametrize(
    ("death", "expected"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", (FileBroken, "sigsegv")),
        ("os.kill(os.getpid(), signal.SIGXCPU)", (FileIsBomb, "time")),
    ],
)
async def test_a_file_that_kills_its_parser_is_refused(tmp_path, pdf, monkeypatch, death, expected):
    program = tmp_path / "dies.py"
    program.write_text(f"import os, signal\n{death}\n")
    monkeypatch.setattr(filetypes, "_PROGRAM", program)
    assert await refusal(tmp_path, pdf) == expected


async def test_an_inspection_that_cannot_run_is_our_failure_not_the_files(tmp_path, pdf, monkeypatch):
    monkeypatch.setattr(filetypes, "_PROGRAM", tmp_path / "missing.py")
    with pytest.raises(RuntimeError, match=r"missing\.py"):
        await look(tmp_path, pdf)


async def test_the_child_knows_nothing_of_our_environment(tmp_path, pdf, monkeypatch):
    program = tmp_path / "tells.py"
    monkeypatch.setenv("OBJECTS_SECRET", "hidden")
    program.write_text("import os\nprint('ok', 'png' if 'OBJECTS_SECRET' in os.environ else 'pdf')\n")
    monkeypatch.setattr(filetypes, "_PROGRAM", program)
    assert await look(tmp_path, pdf) is FileType.PDF
