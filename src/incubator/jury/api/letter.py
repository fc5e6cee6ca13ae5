"""Operations on the letters that a result sends."""

from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing
from incubator.jury.commands.letter import release_letters
from incubator.jury.queries.letter import download_letter, list_letters, read_letter, read_release
from incubator.jury.schemas.letter import LetterBrief, LetterOut, ReleaseOut

_RELEASE = "/competitions/{competition_id:uuid}/letters"
_LETTER = "/letters/{letter_id:uuid}"

LETTERS = [
    Endpoint("POST", _RELEASE, release_letters, returns=ReleaseOut, status=201),
    Endpoint("GET", _RELEASE, read_release, returns=ReleaseOut),
    Endpoint("GET", "/letters", list_letters, returns=Listing[LetterBrief]),
    Endpoint("GET", _LETTER, read_letter, returns=LetterOut),
    Endpoint("GET", f"{_LETTER}/file", download_letter, returns=Download),
]
