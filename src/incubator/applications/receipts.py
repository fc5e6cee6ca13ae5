"""What proves a submission: a short code that survives a telephone call, and a hash that anybody can redo."""

import hashlib
import json
from collections.abc import Mapping

from incubator.core.errors import Invalid

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""
_LIKENESS = str.maketrans("OIL", "011")

CODE_BITS = 55
"""Random bits in a code: 11 characters, and the twelfth checks them."""


def receipt_code(number: int) -> str:
    """A number of CODE_BITS bits as `XXXX-XXXX-XXXX`, the last character being the check."""
    if not 0 <= number < 1 << CODE_BITS:
        raise ValueError(f"a receipt code has {CODE_BITS} bits")
    body = "".join(ALPHABET[number >> shift & 31] for shift in range(CODE_BITS - 5, -1, -5))
    code = body + _check(body)
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def read_code(typed: str) -> str:
    """The code as it was given out, from one that a person typed: case, hyphens, blanks and O, I, L aside.

    Raises Invalid when a character is wrong: any single one is noticed.
    """
    code = typed.upper().replace("-", "").replace(" ", "").translate(_LIKENESS)
    if len(code) != 12 or set(code) - set(ALPHABET) or _check(code[:-1]) != code[-1]:
        raise Invalid("receipt_code_mistyped", "This is no receipt code; check it for a typing error.")
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def _check(body: str) -> str:
    """ISO 7064's hybrid system for 32 characters: every single wrong character changes it."""
    product = 32
    for character in body:
        total = (product + ALPHABET.index(character)) % 32 or 32
        product = total * 2 % 33
    return ALPHABET[(33 - product) % 32]


def canonical(record: Mapping[str, object]) -> str:
    """The record as RFC 8785 writes it, for strings, integers, null, lists and objects with ASCII keys."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    """SHA-256 of the text's UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()
