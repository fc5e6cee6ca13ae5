"""What may be the name of a contest, an application, a criterion or a judge."""

import unicodedata

MOST_CHARACTERS = 200
_INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def unfit(name: str) -> str | None:
    """Why a text is no name; None when it is one.

    A name has no white space around it and no character that can't be seen: controls, bidirectional and
    zero-width marks, line separators, surrogates.
    """
    if not 1 <= len(name) <= MOST_CHARACTERS:
        return f"has {len(name)} characters, not 1 to {MOST_CHARACTERS}"
    if name != name.strip():
        return "has white space around it"
    if any(unicodedata.category(character) in _INVISIBLE for character in name):
        return f"has an invisible character: {name[:50]!a}"
    return None
