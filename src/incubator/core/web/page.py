"""One record per page: a template that shows what a use case found, or a form that runs one."""

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined, select_autoescape
from pydantic import BaseModel, ValidationError
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import Message

from incubator.core.actor import Actor
from incubator.core.errors import DomainError, Forbidden, Unauthenticated
from incubator.core.usecase import Public, Services, UseCase
from incubator.core.web import body
from incubator.core.web.binding import Binding, call_of
from incubator.core.web.problems import invalid
from incubator.core.web.session import check_same_site

FORM_LIMIT = 256 * 1024
"""Bytes of a form; it is read whole before it is parsed."""

FORM_FIELDS = 1000


def environment(rooms: Sequence[str]) -> Environment:
    """Templates of the foundation and of these rooms; all output is escaped, a missing name is an error."""
    loaders = [PackageLoader("incubator.core.web"), *_room_loaders(rooms)]
    return Environment(
        loader=ChoiceLoader(loaders),
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _room_loaders(rooms: Sequence[str]) -> list[PackageLoader]:
    found = []
    for room in rooms:
        try:
            found.append(PackageLoader(f"incubator.{room}"))
        except ValueError:  # a room without templates
            continue
    return found


def form_token(services: Services, actor: Actor) -> str:
    """The hidden token of a signed-in person's forms, bound to the session."""
    message = f"form-1:{actor.session_id}".encode()
    return hmac.new(services.settings.signing_key().encode(), message, hashlib.sha256).hexdigest()


@dataclass(frozen=True)
class Page:
    """`Page("GET", "/mail", list_mail, "core/mail.html")` shows; with POST, `then` is where success leads.

    A page without a use case says in `guard` why it is open to all. A refused form is shown again by its
    own template with what was typed and the errors beside their fields.
    """

    method: str
    path: str
    use_case: UseCase[Any] | None
    template: str
    then: str | Callable[[Any], str] | None = None
    guard: Public | None = None
    headers: Callable[[Any, Services], Mapping[str, str]] | None = None
    binding: Binding | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        """Bind, and refuse a page that says neither what it runs nor why it is open."""
        if self.use_case is None and self.guard is None:
            raise TypeError(f"{self.path}: a page without a use case says why it is open")
        if self.use_case is not None:
            object.__setattr__(self, "binding", Binding.of(self.path, self.use_case))

    @property
    def name(self) -> str:
        """The route's name."""
        return f"page:{self.method}:{self.path}"

    async def __call__(self, request: Request) -> Response:
        """Show the page, or run the form."""
        actor: Actor = await request.app.state.authenticate(request)
        try:
            if self.method == "POST":
                return await self._post(request, actor)
            found = None
            if self.use_case is not None and self.binding is not None:
                arguments = self.binding.arguments(request)
                found = await self.use_case(call_of(request, actor), **arguments)
            return self._show(request, actor, found=found)
        except Unauthenticated:
            return RedirectResponse("/sign-in", 303)
        except DomainError as error:
            return self._show(request, actor, error=error, template="problem.html")

    async def _post(self, request: Request, actor: Actor) -> Response:
        services: Services = request.app.state.services
        check_same_site(request, actor, services.settings, always=True)
        whole = await body.read(request, FORM_LIMIT)

        async def again() -> Message:
            return {"type": "http.request", "body": whole, "more_body": False}

        async with Request(request.scope, again).form(
            max_files=0, max_fields=FORM_FIELDS, max_part_size=FORM_LIMIT
        ) as form:
            typed = {name: value for name, value in form.items() if isinstance(value, str)}
            if actor.session_id is not None:
                _check_token(form, form_token(services, actor))
        assert self.use_case is not None  # noqa: S101 - only shown pages go without
        assert self.binding is not None  # noqa: S101 - as above
        typed.pop("form_token", None)
        arguments = self.binding.arguments(request)
        try:
            if self.binding.body is not None:
                arguments["body"] = _read(self.binding.body, typed)
            found = await self.use_case(call_of(request, actor), **arguments)
        except DomainError as error:
            if isinstance(error, Unauthenticated) and actor.is_anonymous and self.path != "/sign-in":
                raise
            return self._show(request, actor, error=error, typed=typed)
        headers = dict(self.headers(found, services)) if self.headers is not None else {}
        target = self.then(found) if callable(self.then) else self.then
        return RedirectResponse(target or "/", 303, headers)

    def _show(
        self,
        request: Request,
        actor: Actor,
        *,
        found: object = None,
        error: DomainError | None = None,
        typed: Mapping[str, str] | None = None,
        template: str | None = None,
    ) -> Response:
        services: Services = request.app.state.services
        shown = request.app.state.templates.get_template(template or self.template).render(
            found=found,
            error=error,
            errors={e.pointer.lstrip("/"): e.message for e in error.errors} if error else {},
            typed={k: v for k, v in (typed or {}).items() if "password" not in k},
            path=request.url.path,
            params=dict(request.path_params) | dict(request.query_params),
            actor=actor,
            form_token=form_token(services, actor) if actor.session_id else "",
            request_id=request.scope.get("request_id"),
        )
        return HTMLResponse(shown, error.status if error else 200, {"cache-control": "no-store"})


def _check_token(form: FormData, expected: str) -> None:
    given = form.get("form_token")
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), expected.encode()):
        raise Forbidden("bad_form_token", "The form is too old; load the page again.")


def _read(model: type[BaseModel], typed: Mapping[str, str]) -> BaseModel:
    try:
        return model.model_validate(dict(typed), strict=False)
    except ValidationError as error:
        raise invalid(error) from None
