"""统一社会信用代码, the unified social credit code of GB 32100-2015."""

import re
from dataclasses import dataclass
from enum import StrEnum

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = tuple(3**place % 31 for place in range(17))
_ORGANIZATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)  # GB 11714
_LENGTH = 18
_BODY = re.compile(f"[{_ALPHABET}]{{2}}[0-9]{{6}}[{_ALPHABET}]{{8}}")


class UsccFault(StrEnum):
    """Why a code is not one; the first that applies, in this order."""

    WRONG_LENGTH = "wrong_length"
    WRONG_ALPHABET = "wrong_alphabet"
    WRONG_CHECK_DIGIT = "wrong_check_digit"
    WRONG_ORGANIZATION_CHECK_DIGIT = "wrong_organization_check_digit"


class InvalidUscc(ValueError):
    """A text that is no unified social credit code, and the reason."""

    def __init__(self, reason: UsccFault) -> None:
        super().__init__(f"not a unified social credit code: {reason.value}")
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Uscc:
    """A code of 18 characters whose two check digits are right; making any other raises InvalidUscc.

    Both together see every wrong character and every swap of two, but for the first with the last, which
    GB 32100 weighs alike.
    """

    code: str

    def __post_init__(self) -> None:
        if fault := _fault(self.code):
            raise InvalidUscc(fault)

    @property
    def registering_department(self) -> str:
        """Character 1: 5 for civil affairs (民政)."""
        return self.code[0]

    @property
    def form_digit(self) -> str:
        """Character 2, the kind within the department; for civil affairs 1, 2, 3 or 9."""
        return self.code[1]

    @property
    def prefix(self) -> str:
        """Characters 1–2: 51 社会团体, 52 民非, 53 基金会, 59 other; else registered elsewhere."""
        return self.code[:2]

    @property
    def region(self) -> str:
        """Characters 3–8: where it was registered (GB/T 2260)."""
        return self.code[2:8]

    @property
    def organization_code(self) -> str:
        """Characters 9–17: the organization code of GB 11714 with its check digit."""
        return self.code[8:17]


def check(code: str) -> Uscc:
    """The code in capitals without the white space around it; InvalidUscc with its reason when it is none."""
    bare = code.strip()
    return Uscc(bare.upper() if bare.isascii() else bare)


def make(prefix: str, region: str, serial: int | str) -> str:
    """A valid code for demonstration data and tests only: never give an invented code to a real name.

    A serial is 8 characters of the code's alphabet, or an int that is padded to 8 digits. ValueError when the
    parts do not fit.
    """
    body = prefix + region + (f"{serial:08}" if isinstance(serial, int) else serial)
    if not (len(prefix) == 2 and _BODY.fullmatch(body)):
        raise ValueError("a code is made of a prefix of 2, a region of 6 digits and a serial of 8")
    body += _organization_check_digit(body[8:])
    return body + _check_digit(body)


def _fault(code: str) -> UsccFault | None:
    if len(code) != _LENGTH:
        return UsccFault.WRONG_LENGTH
    if not (_BODY.fullmatch(code[:16]) and code[16] in _ALPHABET and code[17] in _ALPHABET):
        return UsccFault.WRONG_ALPHABET
    if code[17] != _check_digit(code[:17]):
        return UsccFault.WRONG_CHECK_DIGIT
    if code[16] != _organization_check_digit(code[8:16]):
        return UsccFault.WRONG_ORGANIZATION_CHECK_DIGIT
    return None


def _check_digit(body: str) -> str:
    total = sum(_ALPHABET.index(char) * weight for char, weight in zip(body, _WEIGHTS, strict=True))
    return _ALPHABET[-total % 31]


def _organization_check_digit(serial: str) -> str:
    total = sum(int(char, 36) * weight for char, weight in zip(serial, _ORGANIZATION_WEIGHTS, strict=True))
    return "0123456789X"[-total % 11]
