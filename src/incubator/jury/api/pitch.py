"""Operations on pitch sessions."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.events import Stream
from incubator.core.web.schema import Listing
from incubator.jury.commands import pitch, pitch_item
from incubator.jury.queries import pitch as sessions
from incubator.jury.queries import screen
from incubator.jury.schemas.pitch import ItemOut, ScreenOut, SessionBrief, SessionOut

_OF_COMPETITION = "/competitions/{competition_id:uuid}/pitch-sessions"
_ONE = _OF_COMPETITION + "/{session_id:uuid}"
_OWN = "/pitch-sessions"
_MINE = _OWN + "/{session_id:uuid}"
_ITEM = "/pitch-items/{item_id:uuid}"

PITCH = [
    Endpoint("GET", _OF_COMPETITION, sessions.list_pitch_sessions, returns=Listing[SessionBrief]),
    Endpoint("POST", _OF_COMPETITION, pitch.plan_session, returns=SessionOut, status=201),
    Endpoint(
        "POST",
        "/competitions/{competition_id:uuid}/pitch-draw",
        pitch.draw_sessions,
        returns=list[SessionOut],
        status=201,
    ),
    Endpoint("GET", _ONE, sessions.read_pitch_session, returns=SessionOut),
    Endpoint("PUT", _ONE, pitch.replace_session, returns=SessionOut),
    Endpoint("DELETE", _ONE, pitch.drop_session),
    Endpoint("GET", _OWN, sessions.list_own_pitch_sessions, returns=Listing[SessionBrief]),
    Endpoint("GET", _MINE, sessions.read_own_pitch_session, returns=SessionOut),
    Endpoint("GET", _MINE + "/screen", screen.read_screen, returns=ScreenOut),
    Stream("GET", _MINE + "/stream", screen.watch_screen),
    Endpoint("POST", _ITEM + "/presenting", pitch_item.present_item, returns=ItemOut),
    Endpoint("POST", _ITEM + "/questions", pitch_item.question_item, returns=ItemOut),
    Endpoint("POST", _ITEM + "/scoring", pitch_item.score_item, returns=ItemOut),
    Endpoint("POST", _ITEM + "/closing", pitch_item.close_item, returns=ItemOut),
    Endpoint("POST", _ITEM + "/reopening", pitch_item.reopen_item, returns=ItemOut),
]
