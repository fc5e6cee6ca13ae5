"""Operations on what judges want to score."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury.commands.preference import ask_preferences, say_preferences
from incubator.jury.queries.preference import list_preferences, read_preference_call
from incubator.jury.schemas.preference import PreferenceCallOut, PreferenceOut

_CALL = "/competitions/{competition_id:uuid}/preference-call"
_OWN = "/competitions/{competition_id:uuid}/preferences"

PREFERENCE = [
    Endpoint("GET", _CALL, read_preference_call, returns=PreferenceCallOut),
    Endpoint("POST", _CALL, ask_preferences, returns=PreferenceCallOut, status=201),
    Endpoint("GET", _OWN, list_preferences, returns=Listing[PreferenceOut]),
    Endpoint("POST", _OWN, say_preferences),
]
