"""From the world to a question: who is eligible for what, at which score.

Who has a sheet keeps it, so a run also tops panels up with the fewest changes: a panel that has more judges
than asked for stays as it is, and a judge whose sheets are more than the most gets no further one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any
from uuid import UUID

import numpy as np

from incubator.core.errors import Conflict, FieldError, Invalid
from incubator.jury.methods.grouped import Ints, Mask
from incubator.jury.rules.absence import Days
from incubator.jury.rules.assignment_run import MOST_CELLS, Entrant, Juror, Pair, World, elsewhere
from incubator.jury.rules.preference import Preference, Wish

ABSENT = "absent"
"""Why a judge who is away gets nothing."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What staff asks of an assignment: loads are a judge's sheets in this competition.

    `expertise` is the score of a pair whose judge knows the applicant's field, or said so, `wish` that of one
    that the judge wants. `loads` are the least and the most of single judges. Who is absent on one of the
    `needed` days gets nothing new that staff did not lock. Without `applications` it is about all of them.
    """

    panel_size: int
    most: int
    seed: str
    least: int = 0
    expertise: int = 100
    wish: int = 50
    cap: Fraction | None = None
    one_expert: bool = False
    one_per_employer: bool = False
    loads: Mapping[UUID, tuple[int, int]] | None = None
    applications: frozenset[UUID] | None = None
    needed: Days | None = None


def check_loads(everybody: tuple[int, int], loads: Sequence[tuple[UUID, int, int]]) -> None:
    """Raise Invalid: `load_out_of_range` for a least above its most, `judge_repeated` for a second load."""
    errors = []
    why = "The least load is above the most."
    if everybody[0] > everybody[1]:
        errors.append(FieldError("/least", "load_out_of_range", why))
    seen = set()
    for place, (judge, least, most) in enumerate(loads):
        if least > most:
            errors.append(FieldError(f"/loads/{place}/least", "load_out_of_range", why))
        if judge in seen:
            errors.append(FieldError(f"/loads/{place}/judge_id", "judge_repeated", "A judge is named twice."))
        seen.add(judge)
    if errors:
        raise Invalid(errors[0].code, errors[0].message, errors=errors)


@dataclass(frozen=True, slots=True)
class Question:
    """The question in the order of the applications' numbers and the judges' ids.

    `scores` [I, J] are -1 where the pair is not eligible; `knows` [I, J] says who is an expert; `kept` and
    `locked` [I, J] are those that must be.
    """

    entrants: Sequence[Entrant]
    jurors: Sequence[Juror]
    scores: Ints
    knows: Mask
    kept: Mask
    locked: Mask
    seats: Ints
    least: Ints
    most: Ints
    elsewhere: Ints
    reasons: Mapping[Pair, str]
    preferences: Mapping[Pair, Preference]
    void: Sequence[Pair]
    """Locked pairs that have a conflict, or a judge who is not on the panel: they don't hold."""

    def document(self) -> dict[str, Any]:
        """The question as JSON: numbers and ids, and one row of scores for each application."""
        rows = {entrant.id: i for i, entrant in enumerate(self.entrants)}
        columns = {juror.id: j for j, juror in enumerate(self.jurors)}
        return {
            "applications": [
                {"id": str(e.id), "number": e.number, "field": e.field, "seats": seats}
                for e, seats in zip(self.entrants, self.seats.tolist(), strict=True)
            ],
            "judges": [
                {
                    "id": str(j.id),
                    "name": j.name,
                    "fields": sorted(j.fields),
                    "organizations": sorted(j.organizations),
                    "least": least,
                    "most": most,
                    "elsewhere": other,
                }
                for j, least, most, other in zip(
                    self.jurors,
                    self.least.tolist(),
                    self.most.tolist(),
                    self.elsewhere.tolist(),
                    strict=True,
                )
            ],
            "scores": self.scores.tolist(),
            "kept": np.argwhere(self.kept).tolist(),
            "locked": np.argwhere(self.locked).tolist(),
            "excluded": sorted(
                [rows[application], columns[judge], why]
                for (application, judge), why in self.reasons.items()
                if application in rows and judge in columns
            ),
            "preferences": sorted(
                [rows[application], columns[judge], said.wish.value, said.knowledge and said.knowledge.value]
                for (application, judge), said in self.preferences.items()
                if application in rows and judge in columns
            ),
        }


def ask(world: World, terms: Terms) -> Question:
    """The question.

    Raises Conflict `application_not_eligible`, `nothing_to_judge`, `run_too_large` or
    `judge_not_on_panel`.
    """
    entrants = sorted(world.entrants, key=lambda each: each.number)
    if terms.applications is not None:
        if unknown := terms.applications - {each.id for each in entrants}:
            why = "Only eligible applications of the competition are judged."
            raise Conflict("application_not_eligible", why, applications=sorted(map(str, unknown)))
        entrants = [each for each in entrants if each.id in terms.applications]
    jurors = sorted(world.jurors, key=lambda each: str(each.id))
    if not entrants:
        raise Conflict("nothing_to_judge", "No application is eligible.")
    if len(entrants) * len(jurors) > MOST_CELLS:
        raise Conflict("run_too_large", "Too large for a page: assign it offline.", most=MOST_CELLS)
    loads = terms.loads or {}
    if strangers := loads.keys() - {each.id for each in jurors}:
        why = "A load is of a judge who is not on the panel."
        raise Conflict("judge_not_on_panel", why, judges=sorted(map(str, strangers)))
    rows = {each.id: i for i, each in enumerate(entrants)}
    columns = {each.id: j for j, each in enumerate(jurors)}
    shape = len(entrants), len(jurors)
    knows = known(entrants, jurors)
    scores = terms.expertise * knows.astype(np.int64)
    for (application, judge), said in world.preferences.items():
        if application in rows and judge in columns:
            at = rows[application], columns[judge]
            in_field = bool(knows[at])
            knows[at] = said.knows(in_field=in_field)
            scores[at] = said.score(terms.expertise, terms.wish, in_field=in_field)
    unwilling = [pair for pair, said in world.preferences.items() if said.wish is Wish.CANNOT]
    reasons = dict.fromkeys(set(unwilling) - world.locked, Wish.CANNOT.value)
    absent = {juror.id for juror in jurors if _is_absent(juror, terms)}
    away = {(entrant.id, judge) for entrant in entrants for judge in absent}
    reasons |= dict.fromkeys(away - world.locked, ABSENT)
    reasons |= dict.fromkeys(world.forbidden, "forbidden") | dict(world.barred)
    _mark(scores, reasons, rows, columns, -1)
    kept, locked = np.zeros(shape, bool), np.zeros(shape, bool)
    _mark(kept, world.sheets, rows, columns, value=True)
    wanted = {pair for pair in world.locked if pair[0] in rows}
    void = sorted(
        pair for pair in wanted if pair not in world.sheets and (pair in reasons or pair[1] not in columns)
    )
    _mark(locked, wanted - set(void), rows, columns, value=True)
    locked &= ~kept
    scores[kept] = np.maximum(scores[kept], 0)
    others = elsewhere(world, rows.keys())
    own = np.array([others[juror.id] for juror in jurors], dtype=np.int64)
    most = np.array([_most(juror, terms, loads) for juror in jurors], dtype=np.int64)
    least = np.array(
        [_least(juror, terms, loads) for juror in jurors],
        dtype=np.int64,
    )
    most = np.maximum(most - own, kept.sum(axis=0, dtype=np.int64))
    return Question(
        entrants=entrants,
        jurors=jurors,
        scores=scores,
        knows=knows,
        kept=kept,
        locked=locked,
        seats=np.maximum(terms.panel_size, kept.sum(axis=1, dtype=np.int64)),
        least=np.minimum(np.maximum(least - own, 0), most),
        most=most,
        elsewhere=own,
        reasons=reasons,
        preferences=world.preferences,
        void=void,
    )


def known(entrants: Sequence[Entrant], jurors: Sequence[Juror]) -> Mask:
    """Whose field each judge knows [I, J]."""
    knows = {field: [field in juror.fields for juror in jurors] for field in {e.field for e in entrants}}
    found: Mask = np.array([knows[each.field] for each in entrants], dtype=bool)
    return found.reshape(len(entrants), len(jurors))


def _is_absent(juror: Juror, terms: Terms) -> bool:
    return terms.needed is not None and any(days.meets(terms.needed) for days in juror.absences)


def _least(juror: Juror, terms: Terms, loads: Mapping[UUID, tuple[int, int]]) -> int:
    """Nothing is asked of who is absent, nor of anybody by a run about some applications."""
    if terms.applications is not None or _is_absent(juror, terms):
        return 0
    return loads.get(juror.id, (terms.least, 0))[0]


def _most(juror: Juror, terms: Terms, loads: Mapping[UUID, tuple[int, int]]) -> int:
    """The judge's own most, named in the run or by the judge, whichever is less."""
    asked = loads[juror.id][1] if juror.id in loads else terms.most
    return asked if juror.most is None else min(asked, juror.most)


def _mark(matrix: Any, pairs: Any, rows: Any, columns: Any, value: int) -> None:  # noqa: ANN401 - any array
    at = [(rows[a], columns[j]) for a, j in pairs if a in rows and j in columns]
    if at:
        matrix[tuple(np.array(at).T)] = value
