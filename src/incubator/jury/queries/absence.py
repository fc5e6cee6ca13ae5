"""When judges can't come, as far as it is not over: for whoever assigns them or plans a session."""

from collections.abc import Collection, Mapping
from uuid import UUID

from incubator.core.usecase import Work
from incubator.jury.rules.absence import Days
from incubator.jury.tables import Absence


async def coming_absences(work: Work, judges: Collection[UUID]) -> Mapping[UUID, list[Days]]:
    """The absences of these judges that go on or are to come, the first of each first."""
    today = (await work.now()).astimezone(work.services.settings.tz).date()
    own = Absence.filter(profile__person_id__in=list(judges), until_on__gte=today).order_by("from_on", "id")
    found: dict[UUID, list[Days]] = {}
    for judge_id, from_on, until_on in await own.values_list("profile__person_id", "from_on", "until_on"):
        found.setdefault(judge_id, []).append(Days(from_on, until_on))
    return found
