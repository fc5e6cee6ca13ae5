"""A competition's dates as a calendar file (iCalendar, RFC 5545)."""

from dataclasses import dataclass
from datetime import UTC, datetime

FOLD = 75
"""Bytes of a line, at most; the rest of a longer one follows on lines that begin with a space."""


@dataclass(frozen=True, slots=True)
class Dates:
    """What a calendar says of a competition; `page` is its address on the web."""

    id: str
    title: str
    opens_at: datetime
    closes_at: datetime
    version: int
    page: str


def written(dates: Dates, now: datetime) -> str:
    """The calendar with two entries, the opening and the deadline, as of now."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//incubator//competitions//ZH", "CALSCALE:GREGORIAN"]
    for name, words, at in (("opens", "开始申报", dates.opens_at), ("closes", "申报截止", dates.closes_at)):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{dates.id}-{name}",
            f"DTSTAMP:{_moment(now)}",
            f"DTSTART:{_moment(at)}",
            f"SEQUENCE:{dates.version}",
            f"SUMMARY:{_text(f'{dates.title}：{words}')}",
            f"URL:{dates.page}",
            "END:VEVENT",
        ]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(value: str) -> str:
    for special in ("\\", ";", ","):
        value = value.replace(special, f"\\{special}")
    return value.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line, broken before a character that would pass the limit: never within one."""
    folded, length = [], 0
    for character in line:
        size = len(character.encode())
        if length + size > FOLD:
            folded.append("\r\n ")
            length = 1
        folded.append(character)
        length += size
    return "".join(folded)
