"""The pages of letters on a result: prepared and released by staff, read by those to whom they went."""

from incubator.core.web.page import Form, Page
from incubator.jury.commands.letter import release_letters, withhold_comments
from incubator.jury.queries.letter import list_letters, read_letter
from incubator.jury.queries.letter_desk import (
    read_applicants_letter,
    read_judges_letter,
    read_letter_desk,
)

ONE = "/competitions/{competition_id:uuid}/letters"

LETTER = [
    Page(
        ONE,
        "jury/letters.html",
        shows={"desk": read_letter_desk},
        forms={"release": Form(release_letters, done=("反馈信正在发出", "The letters are on their way"))},
    ),
    Page(
        f"{ONE}/applications/{{application_id:uuid}}",
        "jury/letter_prepared.html",
        shows={"prepared": read_applicants_letter},
        forms={"withhold": Form(withhold_comments, done=("已保存", "Saved"))},
    ),
    Page(
        f"{ONE}/judges/{{person_id:uuid}}",
        "jury/letter_prepared.html",
        shows={"prepared": read_judges_letter},
    ),
    Page("/letters", "jury/own_letters.html", shows={"letters": list_letters}),
    Page("/letters/{letter_id:uuid}", "jury/letter.html", shows={"letter": read_letter}),
]
