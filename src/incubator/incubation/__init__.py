from incubator.incubation.queries import Certificate, Due, read_due, verify_certificate, visible_incubations
from incubator.incubation.rules import FollowUpState, Mode, State
from incubator.incubation.tables import FollowUp, Incubation, Mentorship

__all__ = [
    "Certificate",
    "Due",
    "FollowUp",
    "FollowUpState",
    "Incubation",
    "Mentorship",
    "Mode",
    "State",
    "read_due",
    "verify_certificate",
    "visible_incubations",
]
