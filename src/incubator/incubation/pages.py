"""The pages of incubation: the board, terms and what is decided of them, follow-ups, graduates."""

from collections.abc import Sequence
from typing import Any

from incubator.core.actor import Actor, Permission
from incubator.core.usecase import UseCase
from incubator.core.web.navigation import Link
from incubator.core.web.page import Form, Page
from incubator.incubation import commands, queries
from incubator.incubation.rules import (
    MARKS,
    Action,
    Conclusion,
    FollowUpState,
    Mode,
    ReviewKind,
    ReviewState,
    ServiceKind,
    SpaceKind,
    State,
)

TERM = "/incubations/{incubation_id:uuid}"

DECISIONS: Sequence[tuple[str, Action, UseCase[Any], tuple[str, str]]] = (
    ("admission", Action.ADMIT, commands.admit, ("已准予入驻", "Admitted")),
    ("rejection", Action.REJECT, commands.reject, ("已通知不予入驻", "Rejected")),
    ("withdrawal", Action.WITHDRAW, commands.withdraw, ("已撤回", "Withdrawn")),
    ("expulsion", Action.EXPEL, commands.expel, ("已责令退驻", "Expelled")),
    (
        "graduation",
        Action.GRADUATE,
        commands.graduate,
        ("已出壳，证书已生成", "Graduated"),
    ),
    ("closing", Action.CLOSE, commands.close_incubation, ("跟踪已结束", "Closed")),
)
"""What moves a term: each has a page of its own that says what it means, to which every list can link."""

STEPS = {action: noun for noun, action, _, _ in DECISIONS}


BOOKED = ("已预订", "Booked")

ANNULLED = ("记录已作废", "The record is annulled")


def _staff(actor: Actor) -> bool:
    return actor.may(Permission.INCUBATION_READ)


def _members(actor: Actor) -> bool:
    return bool(actor.memberships) or _staff(actor)


def _space(space: Any) -> str:  # noqa: ANN401 - a row of the room's own
    return f"/spaces/{space.id}"


def _booking(booking: Any) -> str:  # noqa: ANN401 - as above
    return f"/bookings/{booking.id}"


def _evaluator(actor: Actor) -> bool:
    return actor.may(Permission.REVIEW_WRITE)


NAVIGATION = [
    Link("/incubations", ("孵化", "Incubation"), "sprout", _members),
    Link("/follow-ups", ("跟踪报告", "Follow-ups"), "calendar-check", _members),
    Link("/reviews", ("孵化评估", "Reviews"), "clipboard-check", _evaluator),
    Link("/spaces", ("场地预订", "Rooms"), "calendar-days", _members),
    Link("/graduates", ("出壳组织", "Graduates"), "graduation-cap", _staff),
]

PAGES = [
    Page(
        "/incubations",
        "incubation/board.html",
        shows={"board": queries.read_board},
        uses={"states": State, "modes": Mode, "steps": STEPS},
    ),
    Page(
        "/incubations/list",
        "incubation/list.html",
        shows={"terms": queries.list_incubations},
        uses={"states": State, "modes": Mode},
    ),
    Page(
        "/organizations/{organization_id:uuid}/incubations",
        "incubation/places.html",
        shows={"places": queries.read_places},
        forms={
            "apply": Form(
                commands.apply_for_place,
                then=lambda incubation: f"/incubations/{incubation.id}",
                done=("申请已提交", "Application sent"),
            )
        },
        uses={"modes": Mode},
    ),
    Page(TERM, "incubation/term.html", shows={"term": queries.show_incubation}, uses={"steps": STEPS}),
    Page(
        f"{TERM}/mentorships",
        "incubation/mentors.html",
        shows={"mentors": queries.read_mentors},
        forms={"assign": Form(commands.assign_mentor, done=("督导已安排", "Mentor assigned"))},
    ),
    Page("/mentorships", "incubation/mentorships.html", shows={"mentorships": queries.list_mentorships}),
    Page(
        "/mentorships/{mentorship_id:uuid}",
        "incubation/mentorship.html",
        shows={"shown": queries.show_mentorship},
        forms={
            "end": Form(commands.end_mentorship, done=("督导工作已结束", "The mentor’s work has ended")),
            "annul": Form(commands.annul_mentorship, done=ANNULLED),
        },
    ),
    Page(
        f"{TERM}/services",
        "incubation/term_services.html",
        shows={"given": queries.read_services},
        forms={"record": Form(commands.record_service, done=("服务已记录", "Service recorded"))},
        uses={"kinds": ServiceKind},
    ),
    Page(
        "/services",
        "incubation/services.html",
        shows={"services": queries.list_services, "totals": queries.total_services},
        uses={"kinds": ServiceKind},
    ),
    Page(
        "/services/{service_id:uuid}",
        "incubation/service.html",
        shows={"shown": queries.show_service},
        forms={
            "edit": Form(commands.edit_service, done=("服务记录已保存", "Service saved")),
            "annul": Form(commands.annul_service, done=ANNULLED),
        },
        uses={"kinds": ServiceKind},
    ),
    *(
        Page(
            f"{TERM}/{noun}",
            "incubation/decision.html",
            shows={"term": queries.show_incubation},
            forms={action.value: Form(use_case, then=TERM.replace(":uuid", ""), done=done)},
            uses={"action": action},
        )
        for noun, action, use_case, done in DECISIONS
    ),
    Page(f"{TERM}/certificate", "incubation/certificate.html", shows={"printed": queries.read_certificate}),
    Page(
        "/follow-ups",
        "incubation/follow_ups.html",
        shows={"reports": queries.find_follow_ups, "counts": queries.count_follow_ups},
        uses={"states": FollowUpState},
    ),
    Page(
        "/follow-ups/{follow_up_id:uuid}",
        "incubation/follow_up.html",
        shows={"report": queries.show_follow_up},
        forms={"report": Form(commands.report_follow_up, done=("报告已提交", "Report sent"))},
    ),
    Page(
        f"{TERM}/reviews",
        "incubation/term_reviews.html",
        shows={"found": queries.read_reviews},
        forms={"plan": Form(commands.plan_review, done=("评估已安排", "Review planned"))},
        uses={"kinds": ReviewKind},
    ),
    Page(
        "/reviews",
        "incubation/reviews.html",
        shows={"reviews": queries.list_reviews},
        uses={"kinds": ReviewKind, "states": ReviewState},
    ),
    Page(
        "/reviews/{review_id:uuid}",
        "incubation/review.html",
        shows={"shown": queries.show_review},
        forms={
            "write": Form(commands.write_review, done=("评估已保存", "Review saved")),
            "replan": Form(commands.replan_review, done=("评估安排已修改", "The plan is changed")),
            "publish": Form(commands.publish_review, done=("评估已发布", "Review published")),
            "cancel": Form(commands.cancel_review, done=("评估已取消", "Review cancelled")),
            "answer": Form(commands.answer_review, done=("意见已提交", "Statement sent")),
        },
        uses={"conclusions": Conclusion, "scale": MARKS},
    ),
    Page("/spaces", "incubation/spaces.html", shows={"week": queries.read_week}),
    Page(
        "/spaces/new",
        "incubation/space_edit.html",
        shows={"space": queries.space_to_add},
        forms={"add": Form(commands.add_space, then=_space, done=("场地已添加", "The room is added"))},
        uses={"kinds": SpaceKind},
    ),
    Page(
        "/spaces/{space_id:uuid}",
        "incubation/space.html",
        shows={"shown": queries.show_space},
        forms={
            "book": Form(commands.book_space, then=_booking, done=BOOKED),
            "book_for_park": Form(commands.book_space_for_park, then=_booking, done=BOOKED),
        },
    ),
    Page(
        "/spaces/{space_id:uuid}/edit",
        "incubation/space_edit.html",
        shows={"space": queries.space_to_edit},
        forms={"edit": Form(commands.edit_space, then=_space, done=("场地已保存", "The room is saved"))},
        uses={"kinds": SpaceKind},
    ),
    Page(
        "/bookings/{booking_id:uuid}",
        "incubation/booking.html",
        shows={"shown": queries.show_booking},
        forms={"cancel": Form(commands.cancel_booking, done=("预订已取消", "The booking is cancelled"))},
    ),
    Page(
        "/graduates",
        "incubation/graduates.html",
        shows={"graduates": queries.find_graduates, "cohorts": queries.read_cohorts},
    ),
]
