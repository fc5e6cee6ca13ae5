"""The page on which a judge says what to score, before the assignment."""

from incubator.core.web.page import Form, Page
from incubator.jury.commands.preference import say_preferences
from incubator.jury.queries.preference import read_preference_desk
from incubator.jury.rules.preference import Knowledge, Wish

PREFERENCE = [
    Page(
        "/competitions/{competition_id:uuid}/preferences",
        "jury/preferences.html",
        shows={"desk": read_preference_desk},
        forms={"say": Form(say_preferences, done=("意向已保存", "What you said is saved"))},
        uses={"wishes": Wish, "knowledges": Knowledge},
    ),
]
