"""The pages of pitches and public votes: planned by staff, run by the chair, seen by the hall."""

from incubator.core.web.navigation import Link
from incubator.core.web.page import Form, Page
from incubator.jury.commands import pitch, pitch_item, vote
from incubator.jury.pages.judge import JUDGE_LINKS
from incubator.jury.queries.contest import read_contest
from incubator.jury.queries.pitch import (
    list_own_pitch_sessions,
    list_pitch_sessions,
    read_pitch_session,
)
from incubator.jury.queries.pitch_desk import read_pitch_desk
from incubator.jury.queries.screen import read_screen
from incubator.jury.queries.vote import list_votes, read_vote, read_vote_counted
from incubator.jury.rules.pitch import ItemState

SESSION = "/pitch-sessions/{session_id:uuid}"

PLANS = "/competitions/{competition_id}/pitch"

PITCH_LINKS = [Link("/pitch-sessions", ("路演", "Pitches"), "monitor", JUDGE_LINKS[0].shown)]

PITCH = [
    Page(
        "/competitions/{competition_id:uuid}/pitch",
        "jury/pitch.html",
        shows={"contest": read_contest, "sessions": list_pitch_sessions, "votes": list_votes},
        forms={
            "plan": Form(pitch.plan_session, done=("场次已安排", "The session is planned")),
            "draw": Form(pitch.draw_sessions, done=("抽签完成", "The sessions are drawn")),
            "drop": Form(pitch.drop_session, done=("场次已取消", "The session is dropped")),
            "vote": Form(vote.plan_vote, done=("投票已安排", "The vote is planned")),
            "codes": Form(vote.issue_codes, shows_result=True),
        },
    ),
    Page(
        "/competitions/{competition_id:uuid}/pitch-sessions/{session_id:uuid}",
        "jury/pitch_plan.html",
        shows={"contest": read_contest, "session": read_pitch_session},
        forms={
            "replace": Form(pitch.replace_session, then=PLANS, done=("场次已改好", "The session is changed"))
        },
    ),
    Page(
        "/competitions/{competition_id:uuid}/public-votes/{vote_id:uuid}",
        "jury/vote_plan.html",
        shows={"contest": read_contest, "vote": read_vote_counted},
        forms={"replace": Form(vote.replace_vote, then=PLANS, done=("投票已改好", "The vote is changed"))},
    ),
    Page("/pitch-sessions", "jury/pitch_sessions.html", shows={"sessions": list_own_pitch_sessions}),
    Page(
        SESSION,
        "jury/pitch_session.html",
        shows={"desk": read_pitch_desk},
        forms={
            "present": Form(pitch_item.present_item),
            "question": Form(pitch_item.question_item),
            "score": Form(pitch_item.score_item),
            "close": Form(pitch_item.close_item, done=("评分已结束", "Scoring is closed")),
            "reopen": Form(pitch_item.reopen_item, done=("已重新开放评分", "Scores are taken again")),
        },
    ),
    Page(
        f"{SESSION}/screen",
        "jury/hall.html",
        shows={"screen": read_screen},
        uses={"states": {each.value: each for each in ItemState}},
    ),
    Page(
        "/public-votes/{vote_id:uuid}",
        "jury/public_vote.html",
        shows={"vote": read_vote},
        forms={"cast": Form(vote.cast_ballot, done=("投票成功，谢谢您", "Your vote is counted, thank you"))},
    ),
]
