from incubator.incubation.queries import Certificate, verify_certificate, visible_incubations
from incubator.incubation.rules import FollowUpState, Mode, State
from incubator.incubation.tables import FollowUp, Incubation, Mentorship

__all__ = [
    "Certificate",
    "FollowUp",
    "FollowUpState",
    "Incubation",
    "Mentorship",
    "Mode",
    "State",
    "verify_certificate",
    "visible_incubations",
]
