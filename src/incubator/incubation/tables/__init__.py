"""The incubation's tables, a file a noun."""

from incubator.incubation.tables.follow_up import FollowUp
from incubator.incubation.tables.mentorship import Mentorship
from incubator.incubation.tables.review import Review, ReviewMark
from incubator.incubation.tables.service import Service
from incubator.incubation.tables.space import Booking, Space
from incubator.incubation.tables.term import Incubation

__all__ = ["Booking", "FollowUp", "Incubation", "Mentorship", "Review", "ReviewMark", "Service", "Space"]
