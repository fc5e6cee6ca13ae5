"""The code by which anybody can see that a certificate of graduation is true."""

import re
from hashlib import sha256
from uuid import UUID

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""

_LIKENESS = str.maketrans("OIL", "011")

_CODE = re.compile(r"(?P<number>GRAD[0-9]{6,})(?P<check>[0-9A-Z]{8})")


def certificate_code(number: str, term_id: UUID) -> str:
    """The code that proves a certificate: its number, and 8 characters that only the certificate shows.

    They are made from the term's id, which no stranger knows: so nobody learns of graduates by counting up.
    """
    start = int.from_bytes(sha256(f"certificate:{term_id}".encode()).digest()[:5])
    check = "".join(_LETTERS[start >> shift & 31] for shift in range(35, -1, -5))
    return f"{number}-{check[:4]}-{check[4:]}"


def read_certificate_code(typed: str) -> str | None:
    """The code as it was given out, from one that a person typed: case, blanks, hyphens, O, I and L aside."""
    found = _CODE.fullmatch(re.sub(r"[\s-]", "", typed).upper())
    if found is None:
        return None
    check = found["check"].translate(_LIKENESS)
    return f"GRAD-{found['number'][4:]}-{check[:4]}-{check[4:]}"


def certificate_number(code: str) -> str:
    """The certificate's number in its code."""
    return code.rsplit("-", 2)[0]
