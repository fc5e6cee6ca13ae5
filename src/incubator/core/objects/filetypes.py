"""What an uploaded file really is: sniffed from its first bytes, then parsed whole in its own process."""

import signal
import subprocess
import sys
from enum import StrEnum
from functools import partial
from pathlib import Path, PurePath

import anyio
import puremagic
from anyio import to_thread

from incubator.core.errors import Invalid, TooLarge, UnsupportedType

HEAD = 4096
"""Bytes from which a type is sniffed."""
INSPECTION_SECONDS = 30
"""A file that takes longer to parse is refused."""
INSPECTIONS = 2
"""Files parsed at once by one process."""

_PROGRAM = Path(__file__).with_name("inspection.py")
_inspections = anyio.CapacityLimiter(INSPECTIONS)


class FileType(StrEnum):
    """The kinds of file that we take; the value is stable."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    DOCX = "docx"
    XLSX = "xlsx"

    @property
    def media_type(self) -> str:
        """As in IANA's registry."""
        return _MEDIA_TYPES[self]

    @property
    def endings(self) -> tuple[str, ...]:
        """Endings of file names of this type, the usual one first."""
        return (".jpg", ".jpeg") if self is FileType.JPEG else (f".{self.value}",)


_OFFICE = "application/vnd.openxmlformats-officedocument"
_MEDIA_TYPES = {
    FileType.PDF: "application/pdf",
    FileType.PNG: "image/png",
    FileType.JPEG: "image/jpeg",
    FileType.DOCX: f"{_OFFICE}.wordprocessingml.document",
    FileType.XLSX: f"{_OFFICE}.spreadsheetml.sheet",
}


class FileTooLarge(TooLarge):
    """More bytes came than the limit; the fact `limit` is in bytes."""

    code = "file_too_large"


class FileEmpty(Invalid):
    """No byte came."""

    code = "file_empty"


class FileTypeNotAllowed(UnsupportedType):
    """The content is none of the allowed types; the fact `allowed` lists them."""

    code = "file_type_not_allowed"


class FileTypeMismatch(UnsupportedType):
    """The name says another type than the content, or the content is two types at once."""

    code = "file_type_mismatch"


class FileBroken(Invalid):
    """It begins like its type but can't be read to its end."""

    code = "file_broken"


class FileEncrypted(Invalid):
    """A password or other protection keeps it from being read."""

    code = "file_encrypted"


class FileIsBomb(Invalid):
    """It unfolds to far more than it weighs, or takes more time or memory than any honest file."""

    code = "file_is_bomb"


_REFUSALS: dict[str, tuple[type[Invalid | UnsupportedType], str]] = {
    FileTypeNotAllowed.code: (FileTypeNotAllowed, "This type of file is not accepted"),
    FileTypeMismatch.code: (FileTypeMismatch, "The file is of two types at once"),
    FileBroken.code: (FileBroken, "The file is damaged or incomplete"),
    FileEncrypted.code: (FileEncrypted, "The file is protected: save it without a password"),
    FileIsBomb.code: (FileIsBomb, "The file unfolds to too much"),
}


def sniff(head: bytes, allowed: frozenset[FileType]) -> frozenset[FileType]:
    """Those of the allowed types that begin like this; raises `FileEmpty` or `FileTypeNotAllowed`."""
    if not head:
        raise FileEmpty(detail="The file is empty")
    try:
        found = {match.mime_type for match in puremagic.magic_string(head[:HEAD])}
    except puremagic.PureError:
        found = set()
    candidates = frozenset(filetype for filetype in allowed if filetype.media_type in found)
    if not candidates:
        raise _not_allowed(allowed, "sniffed")
    return candidates


def check_name(filename: str, filetype: FileType) -> None:
    """The name must end as files of this type do; raises `FileTypeMismatch`."""
    if PurePath(filename).suffix.lower() not in filetype.endings:
        raise FileTypeMismatch(
            detail=f"The content is {filetype.value}, the name does not end in {filetype.endings[0]}",
            found=filetype.value,
            reason="name",
        )


async def inspect(path: Path, candidates: frozenset[FileType], allowed: frozenset[FileType]) -> FileType:
    """Parse the file at `path` and return which of the candidates it is.

    The parsers run in a child with an empty environment and bounded time and memory: a file that crashes or
    exhausts them is refused and takes nothing else down. Raises one of the refusals of this module, with
    the fact `reason`.
    """
    command = [sys.executable, "-IB", str(_PROGRAM), str(path), *sorted(candidates)]
    try:
        # In a thread: asyncio leaves a child behind that is cancelled while it starts.
        done = await to_thread.run_sync(partial(_run, command, INSPECTION_SECONDS), limiter=_inspections)
    except subprocess.TimeoutExpired as error:
        raise _refusal(FileIsBomb.code, "time") from error
    if done.returncode < 0:
        killed = signal.Signals(-done.returncode)
        if killed in {signal.SIGXCPU, signal.SIGKILL}:
            raise _refusal(FileIsBomb.code, "time")
        raise _refusal(FileBroken.code, killed.name.lower())
    if done.returncode > 0:
        raise RuntimeError(f"the inspection failed: {done.stderr.decode(errors='replace')[-2000:]}")
    code, found = done.stdout.decode().split()
    if code != "ok":
        raise _not_allowed(allowed, found) if code == FileTypeNotAllowed.code else _refusal(code, found)
    if FileType(found) not in allowed:
        raise _not_allowed(allowed, found)
    return FileType(found)


def _run(command: list[str], seconds: float) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own program, no shell
        command, stdin=subprocess.DEVNULL, capture_output=True, check=False, env={}, timeout=seconds
    )


def _not_allowed(allowed: frozenset[FileType], reason: str) -> FileTypeNotAllowed:
    names = sorted(filetype.value for filetype in allowed)
    return FileTypeNotAllowed(detail=f"Accepted are {', '.join(names)}", allowed=names, reason=reason)


def _refusal(code: str, reason: str) -> Invalid | UnsupportedType:
    kind, detail = _REFUSALS[code]
    return kind(detail=detail, reason=reason)
