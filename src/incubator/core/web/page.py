"""One record per page: a template that shows what queries found, with forms that run commands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from secrets import token_urlsafe
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import Message

from incubator.core.actor import Actor
from incubator.core.errors import DomainError, Malformed, NotFound, Unauthenticated
from incubator.core.idempotency import Answer
from incubator.core.objects import FileType
from incubator.core.usecase import Public, Services, UseCase
from incubator.core.web import body, forms
from incubator.core.web.binding import Binding, call_of
from incubator.core.web.posting import PASSWORD, Posted, Refused, check_token, chunks_of, form_token, masked
from incubator.core.web.rendering import Rendering, cacheable
from incubator.core.web.session import check_same_site
from incubator.core.web.uploads import Upload, with_upload
from incubator.core.web.views import keep_views

FORM_LIMIT = 512 * 1024
"""Bytes of a form without its file; it is read whole before it is parsed."""

FORM_FIELDS = 2000

DONE = "done"
"""The cookie that says which form was done, until the next page is shown."""

CONFIRM = "confirmation_required"
"""The refusal of a dangerous command until the session's owner has shown the password again."""

Headers = Callable[[Any, Services], Mapping[str, str]]


@dataclass(frozen=True)
class Form:
    """`Form(commands.open_competition, done=("已开放申报", "Call opened"))`: what a page's button runs.

    `then` is where success leads: nothing for the same page, a path with the page's own parameters in braces,
    or a function of the result. With `shows_result` the page is shown at once with `result`, which is kept
    nowhere (a token). `headers` makes response headers (a cookie). A form that `accepts` a file takes one, in
    the field `file`.
    """

    use_case: UseCase[Any]
    then: str | Callable[[Any], str] = ""
    done: tuple[str, str] | None = None
    shows_result: bool = False
    headers: Headers | None = None
    accepts: frozenset[FileType] = frozenset()


@dataclass(frozen=True)
class Page:
    """`Page("/competitions/{competition_id:uuid}", "competitions/competition.html", shows={…}, forms={…})`.

    GET shows what the queries of `shows` found, each under its name; POST runs the form that the field `do`
    names. What the path and the query name goes to every use case that takes it. A refused form is shown
    again by its own page, with what was typed and the errors beside their fields; success redirects.
    `uses` are the constants that the template chooses from, such as enums. A page without a query says in
    `guard` why it is open to all. One that `is_public` is the same for every stranger: browsers keep
    it. `media` says what it is if no HTML. A list that people save `views` of says what it is called.
    """

    path: str
    template: str
    shows: Mapping[str, UseCase[Any]] = field(default_factory=dict)
    forms: Mapping[str, Form] = field(default_factory=dict)
    uses: Mapping[str, Any] = field(default_factory=dict)
    guard: Public | None = None
    is_public: bool = False
    media: str = ""
    views: tuple[str, str] | None = None
    bindings: Mapping[str, Binding] = field(init=False)

    def __post_init__(self) -> None:
        """Bind, and refuse a page that says neither what it runs nor why it is open."""
        if any(form.shows_result and form.accepts for form in self.forms.values()):
            raise TypeError(f"{self.path}: a form that takes a file leads on")
        if not self.shows and self.guard is None:
            raise TypeError(f"{self.path}: a page without a query says why it is open")
        named = dict(self.shows) | {f"do:{name}": form.use_case for name, form in self.forms.items()}
        object.__setattr__(
            self,
            "bindings",
            {name: Binding.of(self.path, use_case, whole=False) for name, use_case in named.items()},
        )
        if self.views is not None:
            shown = (self.bindings[name].query for name in self.shows)
            keep_views(self.path, self.views, [model for model in shown if model is not None])

    @property
    def name(self) -> str:
        """The route's name."""
        return f"page:{self.path}"

    @property
    def use_cases(self) -> list[UseCase[Any]]:
        """Everything that this page can run."""
        return [binding.use_case for binding in self.bindings.values()]

    async def __call__(self, request: Request) -> Response:
        """Show the page, or run one of its forms."""
        rendering: Rendering = request.app.state.rendering
        actor: Actor = await request.app.state.authenticate(request)
        # What queries word themselves is in the language of the page, whatever the profile leaves open.
        actor = replace(actor, language=rendering.speech(request, actor).language)
        try:
            if request.method == "POST":
                return await self._post(request, actor, rendering)
            views = await self._views(request, actor)
            first = next((view for view in views if view.is_default), None)
            if first is not None and not request.url.query:
                return RedirectResponse(first.address, 303)
            return await self._show(request, actor, rendering, views=views)
        except Unauthenticated as error:
            if request.method == "GET" and actor.is_anonymous:
                return RedirectResponse(f"/sign-in?next={quote(_address(request))}", 303)
            return rendering.problem(request, actor, error)
        except DomainError as error:
            return rendering.problem(request, actor, error)

    async def _found(self, request: Request, actor: Actor) -> dict[str, Any]:
        found = {}
        for name, use_case in self.shows.items():
            arguments = self.bindings[name].of_page(request)
            found[name] = await use_case(call_of(request, actor), **arguments)
        return found

    async def _views(self, request: Request, actor: Actor) -> list[Any]:
        """What the actor can choose this list's filters and order from."""
        if self.views is None or actor.person_id is None or actor.is_pending:
            return []
        found: list[Any] = await request.app.state.views(call_of(request, actor), path=request.url.path)
        return found

    async def _show(
        self,
        request: Request,
        actor: Actor,
        rendering: Rendering,
        *,
        views: list[Any] | None = None,
        refused: Refused | None = None,
        result: object = None,
    ) -> Response:
        found = await self._found(request, actor)
        has_strangers_form = any(isinstance(f.use_case.permission, Public) for f in self.forms.values())
        is_same_for_all = self.is_public and actor.is_anonymous and not has_strangers_form
        if self.views is not None:
            found["views"] = await self._views(request, actor) if views is None else views
        context: dict[str, Any] = {
            **self.uses,
            **found,
            "result": result,
            "error": refused.error if refused else None,
            "typed": refused.typed if refused else {},
            "did": refused.did if refused else None,
            "once": "" if is_same_for_all else token_urlsafe(16),
            "form_token": masked(form_token(rendering.services, actor)) if actor.session_id else "",
            "done": None,
        }
        if (kept := request.cookies.get(DONE)) is not None and refused is None:
            context["done"] = rendering.toast(kept)
        status = refused.error.status if refused else 200
        response = rendering.page(request, actor, self.template, context, status)
        if self.media:
            response.headers["content-type"] = self.media
        if kept is not None:
            response.delete_cookie(DONE)
        if self.is_public and actor.is_anonymous and status == 200 and kept is None:
            return cacheable(request, response)
        return response

    async def _post(self, request: Request, actor: Actor, rendering: Rendering) -> Response:
        services = rendering.services
        check_same_site(request, actor, services.settings, always=True)
        async with await self._read(request, services) as data:
            posted = Posted.of(data)
            try:
                return await self._done(request, actor, rendering, posted)
            except DomainError as error:
                # No page can show the form again, but nothing that was typed is lost.
                return rendering.problem(request, actor, error, posted.shown())

    async def _done(self, request: Request, actor: Actor, rendering: Rendering, posted: Posted) -> Response:
        """Run the form and lead on, or show the page again with what was refused."""
        if actor.session_id is not None:
            check_token(posted.kept.get("form_token", ""), form_token(rendering.services, actor))
        do = posted.kept.get("do", "") or (next(iter(self.forms)) if len(self.forms) == 1 else "")
        if do not in self.forms:
            raise Malformed("unknown_form", "This page has no such form.")
        try:
            actor = await _confirmed(request, actor, posted)
        except DomainError as error:
            return _ask(request, actor, posted, error)
        try:
            answer = await self._run(request, actor, do, posted)
        except NotFound:
            raise
        except DomainError as error:
            if error.code == CONFIRM:
                return _ask(request, actor, posted, error)
            refused = Refused(do, posted.shown(), error)
            return await self._show(request, actor, rendering, refused=refused)
        if not isinstance(answer, Answer):
            return await self._show(request, actor, rendering, result=answer[0])
        return self._led(request, posted.next or answer.headers["location"], answer, do)

    async def _read(self, request: Request, services: Services) -> Any:  # noqa: ANN401 - Starlette's own
        takes_file = any(form.accepts for form in self.forms.values())
        if takes_file:
            limit = services.settings.upload_limit + FORM_LIMIT
            bounded = Request(request.scope, body.bounded(request, limit))
            return bounded.form(max_files=1, max_fields=FORM_FIELDS, max_part_size=FORM_LIMIT)
        whole = await body.read(request, FORM_LIMIT)

        async def again() -> Message:
            return {"type": "http.request", "body": whole, "more_body": False}

        return Request(request.scope, again).form(
            max_files=0, max_fields=FORM_FIELDS, max_part_size=FORM_LIMIT
        )

    async def _run(self, request: Request, actor: Actor, do: str, posted: Posted) -> Answer | tuple[Any]:
        """Run the form's command; its answer is where to go next, or the result in a tuple to be shown."""
        services: Services = request.app.state.services
        form, binding = self.forms[do], self.bindings[f"do:{do}"]
        arguments = binding.of_page(request, dict(posted.typed))
        if binding.body is not None:
            own = set(binding.query.model_fields) if binding.query else set()
            zone = request.app.state.rendering.speech(request, actor).zone
            arguments["body"] = forms.read(binding.body, [p for p in posted.typed if p[0] not in own], zone)
        call = call_of(request, actor, posted.version)
        if form.shows_result:
            return (await form.use_case(call, **arguments),)
        target = f"{request.scope['path']}?{request.scope['query_string']!r} {do}"

        def render(result: object) -> Answer:
            headers = dict(form.headers(result, services)) if form.headers is not None else {}
            then = form.then(result) if callable(form.then) else form.then
            then = then.format(**{k: str(v) for k, v in request.path_params.items()})
            return Answer(303, headers | {"location": then or _address(request)}, b"")

        async def run(upload: Upload | None) -> Answer:
            given = arguments if upload is None else arguments | {"upload": upload}
            content = "" if upload is None else upload.stored.sha256
            # What is answered with a cookie is kept nowhere, so it has no twin to give it to.
            once = posted.once(call, target, content) if form.headers is None else None
            answer: Answer = await form.use_case.answer(replace(call, once=once), render, **given)
            return answer

        if not form.accepts:
            return await run(None)
        name, file = posted.file()
        await form.use_case.allow(call, **arguments)
        return await with_upload(services, chunks_of(file), name, form.accepts, run)

    def _led(self, request: Request, location: str, answer: Answer, do: str) -> Response:
        """Lead on to the next page; a swap is shown what changed in the same page, and led by header."""
        headers = {k: v for k, v in answer.headers.items() if k not in {"location", "idempotency-replayed"}}
        response: Response = RedirectResponse(location, 303, headers)
        if request.headers.get("hx-request") and not request.headers.get("x-autosave"):
            response = Response(None, 204, headers | {"hx-redirect": location})
        if self.forms[do].done is not None:
            secure = request.app.state.services.settings.is_secure
            done = quote(f"{self.path}|{do}")
            response.set_cookie(DONE, done, max_age=60, httponly=True, samesite="lax", secure=secure)
        return response


async def _confirmed(request: Request, actor: Actor, posted: Posted) -> Actor:
    """The actor, who has shown the password again where the form brings it along."""
    password = posted.kept.get(PASSWORD)
    if password is None:
        return actor
    await request.app.state.confirm(call_of(request, actor), password)
    return replace(actor, is_confirmed=True)


def _ask(request: Request, actor: Actor, posted: Posted, error: DomainError) -> Response:
    """Ask for the password before a dangerous form runs, which is carried along: nothing typed is lost."""
    rendering: Rendering = request.app.state.rendering
    context = {
        "error": error,
        "carried": [pair for pair in posted.kept.items() if pair[0] not in {"form_token", PASSWORD}]
        + posted.typed,
        "form_token": masked(form_token(rendering.services, actor)),
    }
    return rendering.page(request, actor, "confirm.html", context, error.status)


def _address(request: Request) -> str:
    query = request.url.query
    return request.url.path + (f"?{query}" if query else "")
