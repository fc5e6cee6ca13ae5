from incubator.incubation.queries import visible_incubations
from incubator.incubation.rules import FollowUpState, Mode, State
from incubator.incubation.tables import FollowUp, Incubation

__all__ = ["FollowUp", "FollowUpState", "Incubation", "Mode", "State", "visible_incubations"]
