"""State machines as tables: the only way in which a state changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, TypeVar

from incubator.core.errors import IllegalTransition

S = TypeVar("S", bound=StrEnum)
A = TypeVar("A", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Machine(Generic[S, A]):
    """A checked table `{(state, action): next state}`; a wrong table raises ValueError when it is made.

    Wrong is: a key or value from another enum, a state that the start never leads to, an action in no row.
    """

    name: str
    start: S
    moves: Mapping[tuple[S, A], S]

    def __post_init__(self) -> None:
        object.__setattr__(self, "moves", MappingProxyType(dict(self.moves)))
        if not self.moves:
            raise ValueError(f"machine {self.name}: the table is empty")
        states, actions = type(self.start), type(next(iter(self.moves))[1])
        for (state, action), target in self.moves.items():
            # By type, because members of two StrEnums with the same text are equal.
            if type(state) is not states or type(target) is not states or type(action) is not actions:
                raise ValueError(
                    f"machine {self.name}: {state!r} --{action!r}--> {target!r}"
                    f" is not from {states.__name__} and {actions.__name__}"
                )
        if stranded := [state.value for state in states if state not in self._reachable()]:
            raise ValueError(f"machine {self.name}: {self.start} never leads to {', '.join(stranded)}")
        used = {action for _, action in self.moves}
        if idle := [action.value for action in actions if action not in used]:
            raise ValueError(f"machine {self.name}: no state allows {', '.join(idle)}")

    def advance(self, state: S, action: A) -> S:
        """The state after the action; IllegalTransition where the table has no such row."""
        try:
            return self.moves[state, action]
        except KeyError:
            raise IllegalTransition(machine=self.name, state=state.value, action=action.value) from None

    def actions(self, state: S) -> list[A]:
        """The actions that the state allows, in the order of their enum."""
        actions = type(next(iter(self.moves))[1])
        return [action for action in actions if (state, action) in self.moves]

    @property
    def terminal(self) -> frozenset[S]:
        """The states that allow no action."""
        return frozenset(type(self.start)) - {state for state, _ in self.moves}

    def mermaid(self) -> str:
        """The table as a Mermaid stateDiagram-v2, rows in the order of the enums, ending in a newline."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.start.value}"]
        for state in type(self.start):
            moves = [(self.moves[state, action].value, action.value) for action in self.actions(state)]
            lines += [f"    {state.value} --> {target}: {action}" for target, action in moves]
            lines += [] if moves else [f"    {state.value} --> [*]"]
        return "\n".join(lines) + "\n"

    def _reachable(self) -> set[S]:
        reached, waiting = {self.start}, [self.start]
        while waiting:
            here = waiting.pop()
            ahead = {target for (state, _), target in self.moves.items() if state == here} - reached
            reached |= ahead
            waiting.extend(ahead)
        return reached
