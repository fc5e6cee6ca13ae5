"""Letters: through a real SMTP server that signs people in, refuses, and goes away."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import product
from uuid import UUID

import aiosmtplib
import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword
from pydantic import SecretStr

from incubator.core import mail
from incubator.core.actor import Permission
from incubator.core.jobs import Patience, Task, Worker
from incubator.core.tables import Mail
from incubator.core.usecase import Work, command

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("house"),
    # The test's server signs people in without TLS; we connect to it over loopback only.
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
]


@dataclass
class PostOffice:
    """An SMTP server and what it got; `refuses` are recipients that it does not know."""

    port: int = 0
    user: str = "park"
    password: str = "p@ss:/#?"
    refuses: set[str] = field(default_factory=set)
    received: list[Envelope] = field(default_factory=list)

    async def handle_RCPT(self, _server, _session, envelope, address, _options):  # noqa: N802 - the server's name for it
        if address in self.refuses:
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802 - as above
        self.received.append(envelope)
        return "250 OK"

    def authenticate(self, _server, _session, _envelope, _mechanism, given: LoginPassword) -> AuthResult:
        good = (given.login.decode(), given.password.decode()) == (self.user, self.password)
        return AuthResult(success=good, handled=good)

    def url(self, user: str = "park", password: str = "p%40ss%3A%2F%23%3F") -> SecretStr:
        return SecretStr(f"smtp://{user}:{password}@127.0.0.1:{self.port}")

    @property
    def letters(self) -> list[EmailMessage]:
        return [message_from_bytes(envelope.content, policy=policy.default) for envelope in self.received]


@pytest.fixture
async def office() -> AsyncIterator[PostOffice]:
    post = PostOffice()
    loop = asyncio.get_running_loop()

    def serve() -> SMTP:
        return SMTP(
            post,
            hostname="post.example.org",
            loop=loop,
            authenticator=post.authenticate,
            auth_required=True,
            auth_require_tls=False,
        )

    server = await loop.create_server(serve, "127.0.0.1", 0)
    post.port = server.sockets[0].getsockname()[1]
    yield post
    server.close()
    await server.wait_closed()


@pytest.fixture
def settings(house, office):
    return house.settings.model_copy(update={"smtp_url": office.url(), "mail_from": "park@example.org"})


async def test_letter_arrives_as_it_was_written(settings, office):
    subject = "评审结果公示：关于 2026 年公益创投大赛第一批入围项目的通知 🎉" * 3
    body = "各位负责人：\n\n.\n.开头的点\n" + "长" * 3000 + "\nFrom here, “quotes” & <b>no html</b>\n"
    letter = await mail.write("li.lei@example.org", subject, body)
    await mail.send(settings, letter.id)
    (envelope,), (got,) = office.received, office.letters
    assert (envelope.mail_from, envelope.rcpt_tos) == ("park@example.org", ["li.lei@example.org"])
    assert (got["subject"], got["to"], got["from"]) == (subject, "li.lei@example.org", "park@example.org")
    assert got.get_content() == body
    assert got["message-id"] == f"<{letter.id}@example.org>"
    assert got["date"].datetime == letter.created_at.replace(microsecond=0)
    await letter.refresh_from_db()
    assert (letter.state, letter.attempts, letter.last_error) == ("sent", 1, None)
    assert letter.sent_at >= letter.created_at


@pytest.mark.parametrize(
    "recipient", ["a..b@example.org", "o'neil+x@example.org", "x`{|}~=?^_!#$%&*/@example.org"]
)
async def test_every_address_that_is_taken_can_be_written_to(settings, office, recipient):
    letter = await mail.write(recipient, "题目", "内容")
    await mail.send(settings, letter.id)
    assert [envelope.rcpt_tos for envelope in office.received] == [[recipient]]


async def test_letter_is_sent_once(settings, office):
    letter = await mail.write("a@example.org", "题目", "内容")
    await mail.send(settings, letter.id)
    await mail.send(settings, letter.id)
    assert len(office.received) == 1


async def test_secret_letter_loses_its_body_once_it_is_sent(settings, office):
    secret = await mail.write("a@example.org", "链接", "https://park/links/abc", secret=True)
    plain = await mail.write("a@example.org", "通知", "内容")
    for letter in (secret, plain):
        await mail.send(settings, letter.id)
        await letter.refresh_from_db()
    assert (secret.body, plain.body) == ("", "内容")
    assert office.letters[0].get_content().strip() == "https://park/links/abc"


async def test_letter_without_smtp_is_kept_whole(house, office):
    letter = await mail.write("a@example.org", "链接", "https://park/links/abc", secret=True)
    await mail.send(house.settings, letter.id)
    await letter.refresh_from_db()
    assert (letter.state, letter.body, letter.attempts) == ("kept", "https://park/links/abc", 0)
    assert office.received == []


async def test_kept_letter_is_not_sent_when_smtp_comes_later(house, settings, office):
    letter = await mail.write("a@example.org", "题目", "内容")
    await mail.send(house.settings, letter.id)
    await mail.send(settings, letter.id)
    assert office.received == []


@pytest.mark.parametrize(
    ("user", "password"), [("park", "wrong"), ("nobody", "p%40ss%3A%2F%23%3F"), ("p%E5%8C%85", "wrong")]
)
async def test_wrong_credentials_are_an_error_that_is_kept_without_the_password(
    house, office, user, password
):
    settings = house.settings.model_copy(update={"smtp_url": office.url(user, password)})
    letter = await mail.write("a@example.org", "链接", "body", secret=True)
    with pytest.raises(aiosmtplib.SMTPAuthenticationError):
        await mail.send(settings, letter.id)
    await letter.refresh_from_db()
    assert (letter.state, letter.attempts, letter.body) == ("waiting", 1, "body")
    assert "wrong" not in letter.last_error
    assert office.received == []


async def test_refused_recipient_is_an_error_that_is_kept(settings, office):
    office.refuses.add("gone@example.org")
    letter = await mail.write("gone@example.org", "题目", "内容")
    for attempt in (1, 2):
        with pytest.raises(aiosmtplib.SMTPRecipientsRefused):
            await mail.send(settings, letter.id)
        await letter.refresh_from_db()
        assert (letter.state, letter.attempts) == ("waiting", attempt)
    assert "550" in letter.last_error


async def test_server_that_is_away_is_an_error_that_is_kept(settings):
    closed = settings.model_copy(update={"smtp_url": SecretStr("smtp://127.0.0.1:1")})
    letter = await mail.write("a@example.org", "题目", "内容")
    with pytest.raises(aiosmtplib.SMTPConnectError):
        await mail.send(closed, letter.id)
    await letter.refresh_from_db()
    assert (letter.state, letter.attempts) == ("waiting", 1)
    assert "127.0.0.1" in letter.last_error


async def test_header_can_not_be_slipped_in():
    ends = ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"]
    for end, more in product(ends, ["Bcc: everybody@example.org", ""]):
        with pytest.raises(ValueError, match="one line"):
            await mail.write("a@example.org", f"题目{end}{more}", "内容")
        with pytest.raises(ValueError, match="one line"):
            await mail.write(f"a@example.org{end}{more}", "题目", "内容")
    assert await Mail.all().count() == 0


async def test_second_recipient_can_not_be_slipped_in(settings, office):
    """The schemas take no such address; if one came past them, the letter would still not go to two."""
    for recipient in ("a@example.org, b@example.org", "<a@example.org> b@example.org"):
        letter = await mail.write(recipient, "题目", "内容")
        with contextlib.suppress(ValueError, aiosmtplib.SMTPException):
            await mail.send(settings, letter.id)
    assert {len(envelope.rcpt_tos) for envelope in office.received} <= {1}


async def test_command_s_letter_leaves_through_the_worker_even_if_the_first_try_fails(
    house, hand, settings, office
):
    @command(Permission.HOUSE_KEEP)
    async def tell(work: Work) -> None:
        await work.mail("a@example.org", "题目", "内容")

    office.password, right = "changed", office.password

    async def send(mail_id: str) -> None:
        try:
            await mail.send(settings, UUID(mail_id))
        finally:
            office.password = right

    worker = Worker(house.database, dict.fromkeys(Task, send), patience=quick())
    running = asyncio.create_task(worker.run())
    await tell(hand)
    async with asyncio.timeout(30):
        while await Mail.filter(state="sent").count() == 0:  # noqa: ASYNC110 - another process may do it
            await asyncio.sleep(0.05)
    worker.stop()
    await running
    letter = await Mail.get()
    assert (letter.state, letter.attempts, len(office.received)) == ("sent", 2, 1)


def quick() -> Patience:
    from datetime import timedelta

    return Patience(*(timedelta(milliseconds=ms) for ms in (20, 100, 2000)))


async def test_letter_of_a_command_that_fails_is_never_written(hand):
    @command(Permission.HOUSE_KEEP)
    async def tell(work: Work) -> None:
        await work.mail("a@example.org", "题目", "内容")
        raise LookupError

    with pytest.raises(LookupError):
        await tell(hand)
    assert await Mail.all().count() == 0
