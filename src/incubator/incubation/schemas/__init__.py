"""What the incubation room takes and gives, a file a noun."""

from incubator.incubation.schemas.annulment import Annulment
from incubator.incubation.schemas.follow_up import FollowUpOut, Report
from incubator.incubation.schemas.mentorship import AssignMentor, EndMentorship, MentorshipOut
from incubator.incubation.schemas.review import PlanReview, ReplanReview, ReviewOut, Statement, WriteReview
from incubator.incubation.schemas.service import ServiceIn, ServiceOut, ServiceTotalOut
from incubator.incubation.schemas.space import (
    BookingOut,
    BookSpace,
    BookTime,
    CancelBooking,
    SpaceIn,
    SpaceOut,
    TakenOut,
)
from incubator.incubation.schemas.term import (
    Admission,
    ApplyForPlace,
    Closing,
    Expulsion,
    IncubationOut,
    Rejection,
    Withdrawal,
)

__all__ = [
    "Admission",
    "Annulment",
    "ApplyForPlace",
    "AssignMentor",
    "BookSpace",
    "BookTime",
    "BookingOut",
    "CancelBooking",
    "Closing",
    "EndMentorship",
    "Expulsion",
    "FollowUpOut",
    "IncubationOut",
    "MentorshipOut",
    "PlanReview",
    "Rejection",
    "ReplanReview",
    "Report",
    "ReviewOut",
    "ServiceIn",
    "ServiceOut",
    "ServiceTotalOut",
    "SpaceIn",
    "SpaceOut",
    "Statement",
    "TakenOut",
    "Withdrawal",
    "WriteReview",
]
