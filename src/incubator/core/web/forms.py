"""Reading a form: fields named by JSON pointers become the body that the same command takes as JSON."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, BaseModel, ValidationError
from pydantic.fields import FieldInfo

from incubator.core.errors import Malformed
from incubator.core.web.problems import invalid
from incubator.core.web.schema import read_minor

DEPTH = 6
"""A field's name has at most so many parts."""

_PLACE = re.compile("[0-9]{1,4}")

_THOUSANDS = str.maketrans("", "", ",， ¥￥元")
"""What people write in amounts beside digits and the point."""

Tree = dict[str, Any]


def tree(fields: Iterable[tuple[str, str]]) -> Tree:
    """`lines/0/amount` and `roles/-` as nested dicts; a list's places are its keys until its type is known.

    Raises Malformed for a name that is both a value and a container.
    """
    root: Tree = {}
    for name, value in fields:
        *parents, last = (part.replace("~1", "/").replace("~0", "~") for part in name.split("/"))
        if len(parents) >= DEPTH:
            raise Malformed("bad_field_name", "A field's name has too many parts.")
        here = root
        for part in parents:
            here = here.setdefault(part, {})
            if not isinstance(here, dict):
                raise Malformed("bad_field_name", "A field's name is a value and a container at once.")
        if last == "-":
            last = str(len(here))
        here[last] = value
    return root


def compact(fields: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The fields without the rows of which nothing was filled in; the rows after them move up.

    A row may hold rows of its own: `criteria/0/anchors/1/text`.
    """
    kept = [(name.split("/"), value) for name, value in fields]
    rows: dict[tuple[str, ...], dict[int, bool]] = {}
    for parts, value in kept:
        for at in _places(parts):
            filled = rows.setdefault(tuple(parts[:at]), {})
            place = int(parts[at])
            filled[place] = filled.get(place, False) or bool(value.strip())
    moved = {
        (of, place): number
        for of, filled in rows.items()
        for number, place in enumerate(sorted(place for place, is_filled in filled.items() if is_filled))
    }
    compacted = []
    for parts, value in kept:
        places = {at: moved.get((tuple(parts[:at]), int(parts[at]))) for at in _places(parts)}
        if None not in places.values():
            name = "/".join(str(places.get(at, part)) for at, part in enumerate(parts))
            compacted.append((name, value))
    return compacted


def _places(parts: Sequence[str]) -> list[int]:
    """Where in a field's name the place of a row stands."""
    return [at for at in range(1, len(parts) - 1) if _PLACE.fullmatch(parts[at])]


def read(model: type[BaseModel], fields: Iterable[tuple[str, str]], zone: ZoneInfo) -> BaseModel:
    """The command's body from a form's fields; raises Invalid with a pointer to every refused field.

    An empty field is none where none is possible, else an empty text, else left out; where nothing is
    required none means that it stays, so an empty text is one. A box that is not ticked is false; a time
    without a zone is in `zone`; amounts may be written with separators.
    """
    try:
        return model.model_validate(_record(model, tree(fields), zone), strict=False)
    except ValidationError as error:
        raise invalid(error) from None


_LEFT_OUT = object()


def _record(model: type[BaseModel], given: Tree, zone: ZoneInfo) -> Tree:
    found = dict(given)
    is_patch = not any(info.is_required() for info in model.model_fields.values())
    for name, info in model.model_fields.items():
        if name in given:
            kept_empty = is_patch and given[name] == "" and str in _kinds(_whole(info))[0]
            value = "" if kept_empty else _value(_whole(info), given[name], zone)
            if value is _LEFT_OUT:
                del found[name]
            else:
                found[name] = value
        elif info.is_required():
            kinds = _kinds(_whole(info))[0]
            if bool in kinds:
                found[name] = False
            elif any(_origin(kind) in _LISTS for kind in kinds):
                found[name] = []
    return found


_LISTS = (list, tuple, set, frozenset, Sequence)


def _whole(info: FieldInfo) -> Any:  # noqa: ANN401 - a type
    """A field's type with what pydantic took off it."""
    return Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation


def _origin(kind: Any) -> Any:  # noqa: ANN401 - a type
    return get_origin(kind) or kind


def _kinds(kind: Any) -> tuple[list[Any], bool]:  # noqa: ANN401 - a type
    """The types that a value may have, without their annotations, and whether one of them is an amount."""
    origin = get_origin(kind)
    if origin is Annotated:
        inner, *notes = get_args(kind)
        kinds, is_amount = _kinds(inner)
        return kinds, is_amount or any(getattr(note, "func", None) is read_minor for note in notes)
    if origin in {Union, UnionType}:
        both = [_kinds(part) for part in get_args(kind)]
        return [k for kinds, _ in both for k in kinds], any(is_amount for _, is_amount in both)
    return [kind], False


def _value(kind: Any, given: Any, zone: ZoneInfo) -> Any:  # noqa: ANN401 - as shaped as the form
    kinds, is_amount = _kinds(kind)
    if isinstance(given, dict):
        return _container(kinds, given, zone)
    if any(_origin(k) in _LISTS for k in kinds):  # one value where several may be
        given = {"0": given} if given else {}
        return _container(kinds, given, zone)
    if is_amount:
        given = given.translate(_THOUSANDS)
    if not given and NoneType in kinds:
        return None
    if not given:
        return "" if str in kinds else _LEFT_OUT
    return _moment(given, zone) if datetime in kinds or AwareDatetime in kinds else given


def _container(kinds: list[Any], given: Tree, zone: ZoneInfo) -> Any:  # noqa: ANN401 - as above
    for kind in kinds:
        origin = _origin(kind)
        if isinstance(origin, type) and issubclass(origin, BaseModel):
            return _record(origin, given, zone)
        if origin in _LISTS:
            inner = get_args(kind)[0] if get_args(kind) else str
            places = sorted(given, key=lambda place: int(place) if place.isdecimal() else 0)
            values = [_value(inner, given[place], zone) for place in places]
            return [value for value in values if value not in (_LEFT_OUT, "")]
        if origin in {dict, Mapping}:
            inner = get_args(kind)[1] if get_args(kind) else str
            values_by_key = {key: _value(inner, value, zone) for key, value in given.items()}
            return {key: value for key, value in values_by_key.items() if value is not _LEFT_OUT}
    return given


def _moment(given: str, zone: ZoneInfo) -> str:
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        return given
    return given if moment.tzinfo else moment.replace(tzinfo=zone).isoformat()
