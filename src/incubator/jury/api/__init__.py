"""The jury room's operations, a file a noun."""

from incubator.jury.api.assignment_run import ASSIGNMENT_RUN

from incubator.jury.api.assignment import ASSIGNMENT
from incubator.jury.api.deliberation import DELIBERATION
from incubator.jury.api.desk import DESK
from incubator.jury.api.panel import PANEL
from incubator.jury.api.ranking import RANKING

ENDPOINTS = [*PANEL, *ASSIGNMENT, *ASSIGNMENT_RUN, *DESK, *DELIBERATION, *RANKING]
