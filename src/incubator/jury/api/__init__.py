"""The jury room's operations, a file a noun."""

from incubator.jury.api.assignment import ASSIGNMENT
from incubator.jury.api.assignment_run import ASSIGNMENT_RUN
from incubator.jury.api.bundle import BUNDLE
from incubator.jury.api.conflict import CONFLICTS
from incubator.jury.api.deliberation import DELIBERATION
from incubator.jury.api.desk import DESK
from incubator.jury.api.diagnosis import DIAGNOSIS
from incubator.jury.api.invitation import INVITATIONS
from incubator.jury.api.letter import LETTERS
from incubator.jury.api.lottery import LOTTERY
from incubator.jury.api.panel import PANEL
from incubator.jury.api.pitch import PITCH
from incubator.jury.api.pool import POOL
from incubator.jury.api.preference import PREFERENCE
from incubator.jury.api.ranking import RANKING
from incubator.jury.api.stage import STAGE
from incubator.jury.api.vote import VOTE

ENDPOINTS = [
    *POOL,
    *INVITATIONS,
    *PANEL,
    *CONFLICTS,
    *PREFERENCE,
    *ASSIGNMENT,
    *ASSIGNMENT_RUN,
    *DESK,
    *DELIBERATION,
    *RANKING,
    *DIAGNOSIS,
    *BUNDLE,
    *LETTERS,
    *STAGE,
    *LOTTERY,
    *PITCH,
    *VOTE,
]
