"""Saved views of lists: which pages have them, and what a view of one may ask."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from pydantic import BaseModel, ValidationError
from starlette.routing import compile_path

from incubator.core.errors import refuse

PLACES = frozenset({"cursor", "before", "limit", "all"})
"""Parameters that say where in a list somebody is, or that it is shown whole: no part of a view."""

MOST_PARAMETERS = 20

MOST_LETTERS = 1000
"""Of a view's query in its one way of writing, in which a Chinese character takes nine."""


@dataclass(frozen=True, slots=True)
class ViewedList:
    """A list that has views: what it is called, where it is, and the parameters of what it shows.

    One at `/competitions/{competition_id}/applications` is a kind of list: each competition has its own.
    """

    words: tuple[str, str]
    path: str
    address: re.Pattern[str]
    parameters: tuple[type[BaseModel], ...]

    @property
    def ends(self) -> tuple[str, str] | None:
        """How the addresses of its kind begin and end; None for a list that is the only one."""
        first, brace, rest = self.path.partition("{")
        return (first, rest.rpartition("}")[2]) if brace else None

    def carried(self, query: str) -> str:
        """What a view of one list asks of another of the kind: filters by id name what only the first has."""
        ids = {
            name
            for model in self.parameters
            for name, field in model.model_fields.items()
            if UUID in {field.annotation, *get_args(field.annotation)}
        }
        return urlencode([(name, value) for name, value in parse_qsl(query) if name not in ids])


_LISTS: dict[str, ViewedList] = {}


def keep_views(path: str, words: tuple[str, str], parameters: Iterable[type[BaseModel]]) -> None:
    """Say that the page at this path is a list that has views; pages call it when they are made."""
    _LISTS[path] = ViewedList(words, path, compile_path(path)[0], tuple(parameters))


def list_at(path: str) -> ViewedList | None:
    """The list at an address such as `/organizations`, without host and query; None where there is none."""
    return next((each for each in _LISTS.values() if each.address.fullmatch(path)), None)


def read_query(path: str, query: str) -> str:
    """What a view asks of the list at the path, in one way of writing; Invalid where the list takes no such.

    The place in the list is left out; nothing that is asked for is no view.
    """
    found = list_at(path)
    if found is None:
        raise refuse("/path", "list_unknown", "There is no such list.")
    try:
        pairs = parse_qsl(query.removeprefix("?"), max_num_fields=MOST_PARAMETERS, errors="strict")
    except ValueError:
        raise refuse("/query", "view_unreadable", "The view can't be read.") from None
    asked = {name: value for name, value in pairs if name not in PLACES}
    if not asked:
        raise refuse("/query", "view_empty", "Choose a filter or an order first.")
    if unknown := asked.keys() - {name for model in found.parameters for name in model.model_fields}:
        raise refuse("/query", "view_unreadable", f"The list has no filter {min(unknown)[:50]}.")
    for model in found.parameters:
        try:
            model.model_validate({name: asked[name] for name in model.model_fields if name in asked})
        except ValidationError:
            raise refuse("/query", "view_unreadable", "The list does not take this filter.") from None
    written = urlencode(sorted(asked.items()))
    if len(written) > MOST_LETTERS:
        raise refuse("/query", "view_too_long", "The view asks for too much text.")
    return written
