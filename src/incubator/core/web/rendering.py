"""Templates for one reader: language, zone, navigation and what the reader may do."""

import gzip
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import cache
from hashlib import sha256
from typing import Any
from urllib.parse import unquote
from uuid import UUID

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined, pass_context, select_autoescape
from jinja2.runtime import Context
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from incubator.core.actor import Actor, Language, Permission
from incubator.core.errors import DomainError, FieldError
from incubator.core.usecase import Services
from incubator.core.web.locale import Speech, asked, preferred
from incubator.core.web.navigation import Link
from incubator.core.web.prose import plain, prose
from incubator.core.web.static import static
from incubator.core.wording import Words

WORTH_PACKING = 1000
"""Bytes from which a page is compressed."""

PARTS = ("ui", "form", "chart")
"""The templates of macros that pages import under these names."""

Toasts = Mapping[str, tuple[str, str]]


@cache
def environment(rooms: tuple[str, ...]) -> Environment:
    """Templates of the foundation and of these rooms; all output is escaped, a missing name is an error.

    It knows of no house, so that all houses of one process share what was compiled.
    """
    loaders = [PackageLoader("incubator.core.web"), *_room_loaders(rooms)]
    found = Environment(
        loader=ChoiceLoader(loaders),
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do"],
    )
    found.globals["static"] = static
    for name in ("date", "datetime", "money", "money_short", "number", "percent", "size"):
        found.filters[name] = _spoken(name)
    found.filters["label"] = _label
    found.filters["prose"] = prose
    found.filters["plain"] = plain
    return found


def _room_loaders(rooms: Sequence[str]) -> list[PackageLoader]:
    found = []
    for room in rooms:
        try:
            found.append(PackageLoader(f"incubator.{room}"))
        except ValueError:  # a room without templates
            continue
    return found


def _spoken(name: str) -> Callable[..., str]:
    @pass_context
    def write(context: Context, value: object, *arguments: object) -> str:
        return str(getattr(context["speech"], name)(value, *arguments))

    return write


@pass_context
def _label(context: Context, member: StrEnum | None) -> str:
    """An enumeration's member in the reader's words."""
    if member is None:
        return ""
    words: Words = context["words"]
    speech: Speech = context["speech"]
    return words.label(member, speech.language)


class Rendering:
    """Makes pages; there is one for the whole house."""

    def __init__(
        self,
        services: Services,
        rooms: Sequence[str],
        words: Words,
        navigation: Sequence[Link],
        toasts: Toasts,
    ) -> None:
        self.services = services
        self.words = words
        self.navigation = navigation
        self.toasts = toasts
        self.templates = environment(tuple(rooms))

    def speech(self, request: Request, actor: Actor) -> Speech:
        """How this reader is spoken to: in the language last chosen, in the profile's zone or the park's."""
        return Speech(preferred(request, actor.language), actor.zone or self.services.settings.tz)

    def toast(self, kept: str) -> tuple[str, str] | None:
        """The words of the form that was done, from its cookie; None for a cookie that we never gave."""
        return self.toasts.get(unquote(kept))

    def page(
        self, request: Request, actor: Actor, template: str, context: Mapping[str, Any], status: int
    ) -> HTMLResponse:
        """The template with everything that every template may use; of a swap only the block that changes."""
        speech = self.speech(request, actor)
        error: DomainError | None = context.get("error")
        done: tuple[str, str] | None = context.get("done")
        whole: dict[str, Any] = {
            "result": None,
            "typed": {},
            "did": None,
            "once": "",
            "form_token": "",
            **context,
            "error": self._worded(error, speech) if error else None,
            "errors": {},
            "done": speech.t(*done) if done else None,
            "speech": speech,
            "words": self.words,
            "t": speech.t,
            "lang": speech.language.replace("_", "-"),
            "zone": speech.zone,
            "navigation": [link for link in self.navigation if link.shown(actor)],
            "actor": actor,
            "can": _can(actor),
            "path": request.url.path,
            "params": {k: str(v) for k, v in request.path_params.items()} | dict(request.query_params),
            "origin": self.services.settings.origin,
            "request_id": request.scope.get("request_id"),
        }
        if whole["error"] is not None:
            whole["errors"] = {e.pointer.lstrip("/?"): e.message for e in whole["error"].errors}
        found = self.templates.get_template(template)
        block = request.headers.get("hx-target", "").replace("-", "_")
        if request.headers.get("hx-request") and block in found.blocks:
            # A block alone does not run the imports at its template's head.
            parts = {n: self.templates.get_template(f"{n}.html").make_module(whole) for n in PARTS}
            shown = "".join(found.blocks[block](found.new_context(whole | parts)))
        else:
            shown = found.render(whole)
        return _packed(request, shown, status)

    def problem(
        self,
        request: Request,
        actor: Actor,
        error: DomainError,
        typed: Mapping[str, str] | None = None,
    ) -> HTMLResponse:
        """The page of a refusal that no form can show, with what was typed."""
        context = {"error": error, "typed": typed or {}}
        return self.page(request, actor, "problem.html", context, error.status)

    def told(self, request: Request, error: DomainError) -> DomainError:
        """The refusal as a program is told it: in Chinese where Accept-Language asks for it first."""
        language = asked(request)
        if language is not Language.CHINESE:
            return error
        return self._worded(error, Speech(language, self.services.settings.tz))

    def _worded(self, error: DomainError, speech: Speech) -> DomainError:
        """The refusal with its sentences in the reader's language; its status and codes stay."""
        worded = DomainError(
            error.code,
            self.words.refusal(error.code, speech.language, error.detail, error.facts),
            errors=[
                FieldError(e.pointer, e.code, self.words.refusal(e.code, speech.language, e.message, {}))
                for e in error.errors
            ],
            **error.facts,
        )
        worded.status = error.status  # type: ignore[misc]  # this one error's, as its kind has it
        worded.title = self.words.title(error, speech.language)  # type: ignore[misc]  # as above
        return worded


def _can(actor: Actor) -> Callable[..., bool]:
    """`can("competition:manage")`: whether to offer what the command will ask for again."""

    def can(permission: str, organization_id: UUID | None = None) -> bool:
        return actor.may(Permission(permission), organization_id)

    return can


def _packed(request: Request, shown: str, status: int) -> HTMLResponse:
    content: bytes = shown.encode()
    headers = {"cache-control": "no-store", "vary": "Cookie, Accept-Language, Accept-Encoding, HX-Request"}
    if len(content) >= WORTH_PACKING and "gzip" in request.headers.get("accept-encoding", ""):
        content = gzip.compress(content, compresslevel=5, mtime=0)
        headers["content-encoding"] = "gzip"
    return HTMLResponse(content, status, headers)


def cacheable(request: Request, response: HTMLResponse) -> Response:
    """A page that is the same for every stranger: asked again each time, sent only when it changed."""
    content = bytes(response.body)
    if response.headers.get("content-encoding") == "gzip":
        content = gzip.decompress(content)
    etag = f'"{sha256(content).hexdigest()[:32]}"'
    response.headers["etag"] = etag
    response.headers["cache-control"] = "no-cache"
    if request.headers.get("if-none-match") == etag:
        headers = {k: v for k, v in response.headers.items() if k in {"etag", "cache-control", "vary"}}
        return Response(status_code=304, headers=headers)
    return response
