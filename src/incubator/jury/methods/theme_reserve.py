"""What must be kept for themes that need more awards: the cheapest set of followers that meets the minima.

Each follower counts for one theme and one organization, so the set is a flow of least cost from the themes'
needs, through applications, to the organizations' room, found by successive cheapest paths in integers.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Follower:
    name: str
    amount: int
    organization: str
    theme: str


class Reserve:
    """The applications not yet decided on, and the cheapest of them that meet what the themes still need."""

    def __init__(
        self,
        ranking: Sequence[tuple[str, int, str, str | None]],
        least: Mapping[str, int],
        per_organization: int | None,
    ) -> None:
        """`ranking` has name, amount, organization and theme of every application."""
        self._needs = Counter({theme: count for theme, count in least.items() if count})
        self._all = {name: (organization, theme) for name, _, organization, theme in ranking}
        self._followers = {
            name: _Follower(name, amount, organization, theme)
            for name, amount, organization, theme in ranking
            if theme is not None and theme in self._needs and amount > 0
        }
        self._per_organization = per_organization
        self._taken: Counter[str] = Counter()
        self._kept = self._cheapest(self._followers, self._needs, self._taken)

    @property
    def waiting(self) -> list[str]:
        """The themes that still need awards."""
        return [theme for theme, count in self._needs.items() if count > 0]

    def fits(self, rest: int, places: int | None) -> bool:
        """Whether the minima can be met with what is left."""
        return _fits(self._kept, rest, places)

    def fits_beside(self, name: str, rest: int, places: int | None) -> bool:
        """Whether they can still be met with what is left when this application is funded."""
        if not +self._needs:
            return True
        organization, theme = self._all[name]
        kept = self._kept or {}
        same_theme = [each for each in kept.values() if each.theme == theme]
        spared = name if name in kept else max(same_theme, key=_price).name if same_theme else None
        beside = {each: follower for each, follower in kept.items() if each != spared}
        crowd = sum(follower.organization == organization for follower in beside.values())
        room = self._room(self._taken, organization)
        if _fits(beside, rest, places) and (room is None or crowd < room):
            return True
        return _fits(self._cheapest(*self._after(name)), rest, places)

    def take(self, name: str) -> None:
        """The application is funded."""
        if not +self._needs:
            return
        self._followers, self._needs, self._taken = self._after(name)
        self._kept = self._cheapest(self._followers, self._needs, self._taken)

    def pass_over(self, name: str) -> None:
        """The application is skipped for good; it is not among those kept for."""
        self._followers.pop(name, None)

    def _after(self, name: str) -> tuple[dict[str, _Follower], Counter[str], Counter[str]]:
        organization, theme = self._all[name]
        followers = {each: follower for each, follower in self._followers.items() if each != name}
        needs = self._needs - Counter([theme] if theme is not None else [])
        return followers, needs, self._taken + Counter([organization])

    def _room(self, taken: Counter[str], organization: str) -> int | None:
        return None if self._per_organization is None else self._per_organization - taken[organization]

    def _cheapest(
        self, followers: Mapping[str, _Follower], needs: Counter[str], taken: Counter[str]
    ) -> dict[str, _Follower] | None:
        """The cheapest followers that meet the needs; None when nobody can."""
        kept: dict[str, _Follower] = {}
        for theme in sorted((+needs).elements()):
            path = self._cheapest_path(theme, followers, kept, taken)
            if path is None:
                return None
            for step in path:
                if step.name in kept:
                    del kept[step.name]
                else:
                    kept[step.name] = step
        return kept

    def _cheapest_path(
        self,
        theme: str,
        followers: Mapping[str, _Follower],
        kept: Mapping[str, _Follower],
        taken: Counter[str],
    ) -> list[_Follower] | None:
        """Who comes in and who goes out so that the theme gets one more, at the least further cost.

        Bellman and Ford's relaxation over themes and organizations; a kept one that goes out frees its
        organization and leaves its theme wanting one.
        """
        crowd = Counter(follower.organization for follower in kept.values())
        to_theme: dict[str, tuple[int, list[_Follower]]] = {theme: (0, [])}
        to_organization: dict[str, tuple[int, list[_Follower]]] = {}
        changed = True
        while changed:
            changed = False
            for each in followers.values():
                entering = each.name not in kept
                source, goal = (to_theme, to_organization) if entering else (to_organization, to_theme)
                start, end = (each.theme, each.organization)[:: 1 if entering else -1]
                if start not in source:
                    continue
                cost = source[start][0] + (each.amount if entering else -each.amount)
                if end not in goal or cost < goal[end][0]:
                    goal[end] = cost, [*source[start][1], each]
                    changed = True
        rooms = {name: self._room(taken, name) for name in to_organization}
        ends = [
            (cost, name)
            for name, (cost, _) in to_organization.items()
            if (room := rooms[name]) is None or crowd[name] < room
        ]
        return to_organization[min(ends)[1]][1] if ends else None


def _price(follower: _Follower) -> tuple[int, str]:
    return follower.amount, follower.name


def _fits(kept: Mapping[str, _Follower] | None, rest: int, places: int | None) -> bool:
    if kept is None:
        return False
    return sum(each.amount for each in kept.values()) <= rest and (places is None or len(kept) <= places)
