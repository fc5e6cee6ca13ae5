"""One record per operation: an endpoint is a use case at a method and a path, checked at import."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from incubator.core.actor import Actor
from incubator.core.errors import (
    DomainError,
    Malformed,
    PreconditionRequired,
    TooLarge,
    UnsupportedType,
)
from incubator.core.idempotency import Answer, Once, fingerprint
from incubator.core.objects import FileType
from incubator.core.usecase import Call, Services, UseCase
from incubator.core.web import body
from incubator.core.web.binding import Binding, call_of, version_of
from incubator.core.web.problems import invalid, problem
from incubator.core.web.session import check_same_site
from incubator.core.web.uploads import Upload, with_upload

BODY_LIMIT = 1024 * 1024
"""Bytes of a JSON body."""

LINK_SECONDS = 300
"""How long a link to a file works."""


@dataclass(frozen=True, slots=True)
class RawJson:
    """JSON that the database built already: it goes out as it is."""

    body: bytes


@dataclass(frozen=True, slots=True)
class Download:
    """A stored file that the actor may have; the answer redirects to a link that expires."""

    key: str
    name: str
    media_type: str


@dataclass(frozen=True)
class Endpoint:
    """`Endpoint("POST", "/competitions/{competition_id:uuid}/ranking", publish_ranking, returns=RankingOut)`.

    The use case's own parameters say what is read from the request: those in the path, `body` from JSON,
    `upload` from the raw body, all others from the query. POST takes an `Idempotency-Key`; PUT, PATCH and
    DELETE of a versioned subject need `If-Match`; a result with a `version` is answered with an `ETag`.
    `headers` makes response headers from the result (a cookie); a `secret` answer is never kept.
    """

    method: str
    path: str
    use_case: UseCase[Any]
    returns: Any = None
    status: int = 200
    secret: bool = False
    headers: Callable[[Any, Services], Mapping[str, str]] | None = None
    accepts: frozenset[FileType] = frozenset()
    binding: Binding = field(init=False)

    def __post_init__(self) -> None:
        """Bind the use case's parameters to the request, or raise TypeError at import."""
        object.__setattr__(self, "binding", Binding.of(self.path, self.use_case))
        if self.binding.takes_upload and not self.accepts:
            raise TypeError(f"{self.path}: an upload says which file types it accepts")
        if self.redirects and self.use_case.writes:
            raise TypeError(f"{self.path}: a command answers with what it did, not with a file")

    @property
    def use_cases(self) -> list[UseCase[Any]]:
        """Everything that this operation can run."""
        return [self.use_case]

    @cached_property
    def _adapter(self) -> TypeAdapter[Any] | None:
        """Made when it is first needed: a house that starts needs few of them."""
        return None if self.returns is None or self.redirects else TypeAdapter(self.returns)

    @property
    def redirects(self) -> bool:
        """The answer is a link to a file."""
        return self.returns is Download

    @property
    def needs_version(self) -> bool:
        """An edit of something versioned must say which version it edits."""
        meta = getattr(self.use_case.subject_type, "_meta", None)
        return self.method in {"PUT", "PATCH", "DELETE"} and meta is not None and "version" in meta.fields_map

    async def __call__(self, request: Request) -> Response:
        """Answer one request."""
        try:
            return await self._respond(request)
        except DomainError as error:
            told = request.app.state.rendering.told(request, error)
            return problem(told, request.scope.get("request_id"))

    async def _respond(self, request: Request) -> Response:
        services: Services = request.app.state.services
        actor: Actor = await request.app.state.authenticate(request)
        check_same_site(request, actor, services.settings)
        arguments = self.binding.arguments(request)
        call = call_of(request, actor, self._expected(request))
        if self.binding.takes_upload:
            return await self._upload(request, call, arguments)
        raw = await body.read(request, BODY_LIMIT) if self.method != "GET" else b""
        if self.binding.body is not None:
            arguments["body"] = self._json(request, self.binding.body, raw)
        answer = await self._answer(request, call, arguments, hashlib.sha256(raw).hexdigest())
        return await _link(services, answer) if isinstance(answer, Download) else _response(answer)

    def _expected(self, request: Request) -> int | None:
        stated = request.headers.get("if-match")
        if stated is None or not self.use_case.writes:
            if self.needs_version:
                subject = getattr(self.use_case.subject_type, "__name__", "thing").lower()
                raise PreconditionRequired(
                    "if_match_required", f"Send If-Match with the ETag of the {subject} that you read."
                )
            return None
        return version_of(stated)

    @staticmethod
    def _json(request: Request, model: type[BaseModel], raw: bytes) -> BaseModel:
        if request.headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
            raise UnsupportedType("send_json", "Send application/json.")
        try:
            return model.model_validate_json(raw)
        except ValidationError as error:
            raise invalid(error) from None

    def _once(self, request: Request, call: Call, digest: str) -> Once | None:
        key = request.headers.get("idempotency-key")
        if key is None or self.method != "POST":
            return None
        if not re.fullmatch(r"[\x21-\x7e]{1,255}", key):
            raise Malformed("bad_idempotency_key", "Idempotency-Key is 1 to 255 visible ASCII characters.")
        target = f"{self.method} {request.scope['path']}?{request.scope['query_string']!r} {digest}"
        return Once(
            # Strangers at different addresses don't share their keys.
            scope=str(call.actor.person_id or f"{call.actor.label}@{call.address}"),
            key=key,
            fingerprint=fingerprint(call.services.settings.signing_key(), target),
            secret=self.secret,
        )

    async def _answer(
        self, request: Request, call: Call, arguments: dict[str, object], digest: str
    ) -> Answer | Download:
        once = self._once(request, call, digest)
        call = replace(call, once=once)

        def render(result: object) -> Answer | Download:
            return result if isinstance(result, Download) else self._render(result, call.services)

        found: Answer | Download = await self.use_case.answer(call, render, **arguments)
        return found

    def _render(self, result: object, services: Services) -> Answer:
        headers = {"cache-control": "no-store"}
        version = getattr(result, "version", None)
        if isinstance(version, int):
            headers["etag"] = f'"{version}"'
        if self.headers is not None:
            headers |= self.headers(result, services)
        if isinstance(result, RawJson):
            return Answer(self.status, headers | {"content-type": "application/json"}, result.body)
        if self._adapter is None:
            return Answer(204, headers, b"")
        shown = self._adapter.validate_python(result, from_attributes=True)
        return Answer(
            self.status, headers | {"content-type": "application/json"}, self._adapter.dump_json(shown)
        )

    async def _upload(self, request: Request, call: Call, arguments: dict[str, object]) -> Response:
        name = str(arguments.pop("name"))
        if request.headers.get("content-type", "").startswith("multipart/"):
            raise UnsupportedType("send_raw_file", "Send the file's bytes as the body, not a form.")
        await self.use_case.allow(call, **arguments)
        limit = call.services.settings.upload_limit
        stated = request.headers.get("content-length")
        if stated is not None and re.fullmatch("[0-9]{1,18}", stated) and int(stated) > limit:
            raise TooLarge("file_too_large", "The file is too large.", limit=limit)

        async def run(upload: Upload) -> Answer:
            given = arguments | {"upload": upload}
            answer = await self._answer(request, call, given, upload.stored.sha256)
            assert isinstance(answer, Answer)  # noqa: S101 - a command gives no file
            return answer

        return _response(await with_upload(call.services, body.chunks(request), name, self.accepts, run))


async def _link(services: Services, file: Download) -> Response:
    url = await services.objects.sign_get(
        file.key, seconds=LINK_SECONDS, filename=file.name, media_type=file.media_type
    )
    return RedirectResponse(url, 307, {"cache-control": "no-store"})


def _response(answer: Answer) -> Response:
    return Response(answer.body, answer.status, answer.headers)
