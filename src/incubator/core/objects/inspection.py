"""Parses one hostile file: a program of its own, `python -I inspection.py PATH TYPE…`.

It prints one line, `ok TYPE` or `CODE REASON`. It imports nothing of ours, so that it starts quickly, and it
first takes from itself what it does not need: time, memory and the right to write.
"""

import os
import re
import resource
import sys
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO
from xml.parsers import expat

MIB = 1024 * 1024

CPU_SECONDS = 15
MEMORY = 1024 * MIB
"""Address space in bytes."""
PAGES = 5000
"""Pages in a PDF."""
PIXELS = 64_000_000
"""Pixels in an image."""
ENTRIES = 5000
"""Files in an archive."""
UNFOLDED = 256 * MIB
"""Bytes in an archive and the archives in it, unfolded."""
RATIO = 100
"""Unfolded bytes for each byte on disk, once more than a MiB unfolds (Apache POI draws the same line)."""
DEPTH = 3
"""Archives within archives: a chart's sheet in slides in a document is honest, a level more is not."""

_OFFICE = "application/vnd.openxmlformats-officedocument"
MAIN_PARTS = {
    f"{_OFFICE}.wordprocessingml.document.main+xml": "docx",
    f"{_OFFICE}.spreadsheetml.sheet.main+xml": "xlsx",
}
"""Content type of the main part → type of the file (ECMA-376 part 1, §11.3.10 and §12.3.23)."""


class Refused(Exception):
    """The file is not what it should be: a code and a reason, one word each."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(f"{code} {reason}")


def check_pdf(path: Path) -> str:
    """Open it as a reader would, without a password, and find the size of every page."""
    import pypdfium2
    from pypdfium2 import raw

    if not _has_end_of_pdf(path):
        raise Refused("file_broken", "no_end")
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise Refused("file_encrypted", "password") from error
        raise Refused("file_broken", "unreadable") from error
    if raw.FPDF_GetSecurityHandlerRevision(document) != -1:
        raise Refused("file_encrypted", "restricted")
    if not 1 <= len(document) <= PAGES:
        raise Refused("file_broken" if len(document) == 0 else "file_is_bomb", "pages")
    for index in range(len(document)):
        document.get_page_size(index)
    _refuse_archive(path)
    return "pdf"


def check_image(path: Path, kind: str) -> str:
    """Decode all of it; a JPEG at an eighth of its size, which still reads every byte."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        with Image.open(path, formats=(kind.upper(),)) as image:
            image.draft(None, (max(image.width // 8, 1), max(image.height // 8, 1)))
            image.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise Refused("file_is_bomb", "pixels") from error
    _refuse_archive(path)
    return kind


def check_office(path: Path) -> str:
    """Unfold every part, then let the list of content types say which part is the main one."""
    try:
        with zipfile.ZipFile(path) as archive:
            _unfold(archive, path.stat().st_size, UNFOLDED, 1)
            return _office_type(archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise Refused("file_broken", "archive") from error
    except expat.ExpatError as error:
        raise Refused("file_broken", "xml") from error


def _has_end_of_pdf(path: Path) -> bool:
    """ISO 32000: readers look for `%%EOF` in the last 1024 bytes; PDFium alone would mend a cut file."""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - 1024, 0))
        return b"%%EOF" in file.read()


def _refuse_archive(path: Path) -> None:
    if zipfile.is_zipfile(path):
        raise Refused("file_type_mismatch", "also_zip")


def _unfold(archive: zipfile.ZipFile, weight: int, budget: int, depth: int) -> int:
    """Read every entry, with its checksum, and every archive in it; returns what is left of the budget."""
    if depth > DEPTH:
        raise Refused("file_is_bomb", "nested")
    entries = archive.infolist()
    budget -= _weigh(entries, weight, budget)
    for entry in entries:
        with archive.open(entry) as file:
            begin = file.read(4)
            while file.read(MIB):
                pass
        if begin == b"PK\x03\x04":
            with archive.open(entry) as file, zipfile.ZipFile(file) as inner:
                budget = _unfold(inner, entry.file_size, budget, depth + 1)
    return budget


def _weigh(entries: list[zipfile.ZipInfo], weight: int, budget: int) -> int:
    """Bytes that the entries say they unfold to, when their number, names and sizes are honest."""
    if len(entries) > ENTRIES:
        raise Refused("file_is_bomb", "entries")
    unfolded = sum(entry.file_size for entry in entries)
    if unfolded > budget:
        raise Refused("file_is_bomb", "unfolded")
    if unfolded > max(MIB, RATIO * weight):
        raise Refused("file_is_bomb", "ratio")
    if len({entry.filename for entry in entries}) < len(entries):
        raise Refused("file_broken", "twice_same_name")
    if not all(_is_plain(entry.filename) for entry in entries):
        raise Refused("file_broken", "entry_name")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused("file_encrypted", "entry")
    return unfolded


def _is_plain(name: str) -> bool:
    """A relative path without steps upwards, drive letters or control characters."""
    steps = name.split("/")
    return not re.search(r"[\\:\x00-\x1f\x7f]", name) and not {"..", "."} & set(steps) and bool(steps[0])


def _office_type(archive: zipfile.ZipFile) -> str:
    names = set(archive.namelist())
    if not {"[Content_Types].xml", "_rels/.rels"} <= names:
        raise Refused("file_type_not_allowed", "zip")
    found = {}

    def note(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(" ")[2] == "Override":
            kind = MAIN_PARTS.get(attributes.get("ContentType", ""))
            if kind:
                found[kind] = attributes.get("PartName", "").removeprefix("/")

    with archive.open("[Content_Types].xml") as file:
        _read_xml(file, note)
    if len(found) != 1 or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Refused("file_type_not_allowed", "office_variant")
    (kind, part) = found.popitem()
    if part not in names:
        raise Refused("file_broken", "no_main_part")
    for name in ("_rels/.rels", part):
        with archive.open(name) as file:
            _read_xml(file)
    return kind


def _read_xml(file: IO[bytes], start: Callable[[str, dict[str, str]], None] | None = None) -> None:
    """Well-formed and without a document type, which these formats forbid and entity bombs need."""

    def refuse_doctype(*_declaration: object) -> None:
        raise Refused("file_is_bomb", "doctype")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = refuse_doctype
    if start is not None:
        parser.StartElementHandler = start
    parser.ParseFile(file)


def _limit_self() -> None:
    for kind, most in (
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    os.nice(5)


def main(path: Path, candidates: list[str]) -> str:
    """The line that tells what the file is."""
    try:
        if candidates == ["pdf"]:
            return f"ok {check_pdf(path)}"
        if candidates in (["png"], ["jpeg"]):
            return f"ok {check_image(path, candidates[0])}"
        return f"ok {check_office(path)}"
    except Refused as refusal:
        return str(refusal)
    except MemoryError:
        return "file_is_bomb memory"
    except ModuleNotFoundError:
        raise  # ours, not the file's
    except Exception:  # noqa: BLE001 - a hostile file makes parsers raise anything; none of it is our state
        return "file_broken unreadable"


if __name__ == "__main__":
    _limit_self()
    print(main(Path(sys.argv[1]), sys.argv[2:]))  # noqa: T201 - its answer to the parent
