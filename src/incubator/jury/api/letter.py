"""Operations on the letters that a result sends."""

from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing
from incubator.jury.commands.letter import release_letters, withhold_comments
from incubator.jury.queries.letter import download_letter, list_letters, read_letter, read_release
from incubator.jury.queries.letter_desk import read_applicants_letter, read_judges_letter
from incubator.jury.schemas.letter import LetterBrief, LetterOut, PreparedOut, ReleaseOut

_RELEASE = "/competitions/{competition_id:uuid}/letters"
_TO_APPLICANT = _RELEASE + "/applications/{application_id:uuid}"
_LETTER = "/letters/{letter_id:uuid}"

LETTERS = [
    Endpoint("POST", _RELEASE, release_letters, returns=ReleaseOut, status=201),
    Endpoint("GET", _RELEASE, read_release, returns=ReleaseOut),
    Endpoint("GET", _TO_APPLICANT, read_applicants_letter, returns=PreparedOut),
    Endpoint("POST", _TO_APPLICANT + "/withholding", withhold_comments, returns=PreparedOut),
    Endpoint("GET", _RELEASE + "/judges/{person_id:uuid}", read_judges_letter, returns=PreparedOut),
    Endpoint("GET", "/letters", list_letters, returns=Listing[LetterBrief]),
    Endpoint("GET", _LETTER, read_letter, returns=LetterOut),
    Endpoint("GET", f"{_LETTER}/file", download_letter, returns=Download),
]
