"""The incubation room's operations."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.incubation import commands, queries
from incubator.incubation.schemas import (
    BookingOut,
    FollowUpOut,
    IncubationOut,
    MentorshipOut,
    ReviewOut,
    ServiceOut,
    ServiceTotalOut,
    SpaceOut,
    TakenOut,
)

_APPLY = "/organizations/{organization_id:uuid}/incubations"
_TERM = "/incubations/{incubation_id:uuid}"
_FOLLOW_UP = "/follow-ups/{follow_up_id:uuid}"
_MENTORSHIP = "/mentorships/{mentorship_id:uuid}"
_REVIEW = "/reviews/{review_id:uuid}"
_SERVICE = "/services/{service_id:uuid}"
_SPACE = "/spaces/{space_id:uuid}"
_BOOKING = "/bookings/{booking_id:uuid}"

ENDPOINTS = [
    Endpoint("POST", _APPLY, commands.apply_for_place, returns=IncubationOut, status=201),
    Endpoint("GET", "/incubations", queries.list_incubations, returns=Listing[IncubationOut]),
    Endpoint("GET", _TERM, queries.read_incubation, returns=IncubationOut),
    Endpoint("POST", _TERM + "/admission", commands.admit, returns=IncubationOut),
    Endpoint("POST", _TERM + "/rejection", commands.reject, returns=IncubationOut),
    Endpoint("POST", _TERM + "/withdrawal", commands.withdraw, returns=IncubationOut),
    Endpoint("POST", _TERM + "/expulsion", commands.expel, returns=IncubationOut),
    Endpoint("POST", _TERM + "/graduation", commands.graduate, returns=IncubationOut),
    Endpoint("POST", _TERM + "/closing", commands.close_incubation, returns=IncubationOut),
    Endpoint("GET", "/follow-ups", queries.list_follow_ups, returns=Listing[FollowUpOut]),
    Endpoint("GET", _FOLLOW_UP, queries.read_follow_up, returns=FollowUpOut),
    Endpoint("POST", _FOLLOW_UP + "/report", commands.report_follow_up, returns=FollowUpOut),
    Endpoint("POST", _TERM + "/mentorships", commands.assign_mentor, returns=MentorshipOut, status=201),
    Endpoint("GET", "/mentorships", queries.list_mentorships, returns=Listing[MentorshipOut]),
    Endpoint("GET", _MENTORSHIP, queries.read_mentorship, returns=MentorshipOut),
    Endpoint("POST", _MENTORSHIP + "/ending", commands.end_mentorship, returns=MentorshipOut),
    Endpoint("POST", _MENTORSHIP + "/annulment", commands.annul_mentorship, returns=MentorshipOut),
    Endpoint("POST", _TERM + "/services", commands.record_service, returns=ServiceOut, status=201),
    Endpoint("GET", "/services", queries.list_services, returns=Listing[ServiceOut]),
    Endpoint("GET", "/service-totals", queries.total_services, returns=list[ServiceTotalOut]),
    Endpoint("GET", _SERVICE, queries.read_service, returns=ServiceOut),
    Endpoint("PUT", _SERVICE, commands.edit_service, returns=ServiceOut),
    Endpoint("POST", _SERVICE + "/annulment", commands.annul_service, returns=ServiceOut),
    Endpoint("POST", _TERM + "/reviews", commands.plan_review, returns=ReviewOut, status=201),
    Endpoint("GET", "/reviews", queries.list_reviews, returns=Listing[ReviewOut]),
    Endpoint("GET", _REVIEW, queries.read_review, returns=ReviewOut),
    Endpoint("PUT", _REVIEW, commands.write_review, returns=ReviewOut),
    Endpoint("PUT", _REVIEW + "/plan", commands.replan_review, returns=ReviewOut),
    Endpoint("POST", _REVIEW + "/publication", commands.publish_review, returns=ReviewOut),
    Endpoint("POST", _REVIEW + "/cancellation", commands.cancel_review, returns=ReviewOut),
    Endpoint("POST", _REVIEW + "/statement", commands.answer_review, returns=ReviewOut),
    Endpoint("POST", "/spaces", commands.add_space, returns=SpaceOut, status=201),
    Endpoint("GET", "/spaces", queries.list_spaces, returns=Listing[SpaceOut]),
    Endpoint("GET", _SPACE, queries.read_space, returns=SpaceOut),
    Endpoint("PUT", _SPACE, commands.edit_space, returns=SpaceOut),
    Endpoint("GET", _SPACE + "/times", queries.list_times, returns=list[TakenOut]),
    Endpoint("POST", _SPACE + "/bookings", commands.book_space_for_park, returns=BookingOut, status=201),
    Endpoint("POST", _TERM + "/bookings", commands.book_space, returns=BookingOut, status=201),
    Endpoint("GET", "/bookings", queries.list_bookings, returns=Listing[BookingOut]),
    Endpoint("GET", _BOOKING, queries.read_booking, returns=BookingOut),
    Endpoint("POST", _BOOKING + "/cancellation", commands.cancel_booking, returns=BookingOut),
]
"""A POST that moves a thing gives it back as it then is."""
