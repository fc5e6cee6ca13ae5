"""Which of a use case's parameters come from where in a request."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import Parameter
from typing import Any, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, create_model
from starlette.requests import Request
from starlette.routing import compile_path

from incubator.core.actor import Actor
from incubator.core.errors import Malformed, Stale
from incubator.core.text import Line
from incubator.core.usecase import Call, UseCase
from incubator.core.web.problems import invalid


@dataclass(frozen=True, slots=True)
class Binding:
    """What the path names is in the path; `body` is the body, `upload` a file; all else is in the query."""

    use_case: UseCase[Any]
    body: type[BaseModel] | None
    takes_upload: bool
    query: type[BaseModel] | None
    in_path: frozenset[str]

    @classmethod
    def of(cls, path: str, use_case: UseCase[Any], *, whole: bool = True) -> "Binding":
        """Bind at import; raises TypeError when the path names what the use case does not take.

        Not `whole` is one of several use cases of a page: it takes what it knows of the path and the query.
        """
        in_path = set(compile_path(path)[2])
        parameters = use_case.subject_parameters | use_case.parameters
        if whole and (missing := in_path - set(parameters)):
            raise TypeError(f"{use_case.name} takes no {sorted(missing)}")
        hints = get_type_hints(use_case.function, include_extras=True)
        if use_case.subject is not None:
            hints = get_type_hints(use_case.subject, include_extras=True) | hints
        in_query: dict[str, Any] = {}
        for name, parameter in parameters.items():
            if name in in_path or name in {"body", "upload"}:
                continue
            default = ... if parameter.default is Parameter.empty else parameter.default
            in_query[name] = (hints[name], default)
        if whole and "upload" in parameters:
            in_query["name"] = (Line, ...)
        query = (
            create_model("Query", __config__=ConfigDict(extra="forbid", defer_build=True), **in_query)
            if in_query
            else None
        )
        return cls(
            use_case,
            hints["body"] if "body" in parameters else None,
            "upload" in parameters,
            query,
            frozenset(in_path & set(parameters)),
        )

    def of_page(self, request: Request, typed: Mapping[str, str] | None = None) -> dict[str, object]:
        """What a page's path, query and form give this use case; the rest is for its others.

        Raises Invalid. An empty field is left out, as a search form sends it.
        """
        found: dict[str, object] = {name: request.path_params[name] for name in self.in_path}
        if self.query is None:
            return found
        given = dict(request.query_params) | dict(typed or {})
        known = {n: v for n, v in given.items() if n in self.query.model_fields and v != ""}
        try:
            read = self.query.model_validate(known)
        except ValidationError as error:
            raise invalid(error, "?" if typed is None else "/") from None
        return found | {name: getattr(read, name) for name in self.query.model_fields}

    def arguments(self, request: Request) -> dict[str, object]:
        """What the path and the query give; raises Malformed or Invalid."""
        found: dict[str, object] = dict(request.path_params)
        if self.query is None:
            if request.query_params:
                raise Malformed("unknown_parameter", "This takes no query parameters.")
            return found
        given: dict[str, object] = {}
        for name, value in request.query_params.multi_items():
            if name in given:
                raise Malformed("repeated_parameter", f"{name[:50]} is given twice.")
            given[name] = value
        try:
            read = self.query.model_validate(given)
        except ValidationError as error:
            raise invalid(error, "?") from None
        return found | {name: getattr(read, name) for name in self.query.model_fields}


def call_of(request: Request, actor: Actor, expected: int | None = None) -> Call:
    """The call that this request makes."""
    return Call(
        actor,
        request.app.state.services,
        request_id=request.scope.get("request_id"),
        address=request.client.host if request.client else None,
        agent=request.headers.get("user-agent", "")[:300],
        expected=expected,
    )


def version_of(stated: str) -> int | None:
    """The version in an ETag; None for `*`; raises Stale for one that we never gave."""
    if stated.strip() == "*":
        return None
    found = re.fullmatch(r'"([0-9]{1,18})"', stated.strip())
    if found is None:
        raise Stale(None, "If-Match is not an ETag that this API gave.")
    return int(found.group(1))
