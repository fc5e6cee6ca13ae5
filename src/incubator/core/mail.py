"""Letters: written in the command's transaction, sent by a job, kept in the mailbox without SMTP."""

from datetime import UTC, datetime
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit
from uuid import UUID

import aiosmtplib

from incubator.core.tables import Mail
from incubator.settings import Settings

TIMEOUT_S = 30


async def write(recipient: str, subject: str, body: str, *, secret: bool = False) -> Mail:
    """Add a letter to the mailbox; it leaves with the transaction that wrote it.

    A `secret` letter (a one-time link) loses its body once it is sent. ValueError when the recipient or the
    subject has several lines: the second would become a header of its own.
    """
    if any(line.splitlines() != [line] for line in (recipient, subject)):
        raise ValueError("a letter's recipient and subject are one line each")
    return await Mail.create(recipient=recipient, subject=subject, body=body, is_secret=secret)


async def send(settings: Settings, mail_id: UUID) -> None:
    """Send one waiting letter by SMTP; without SMTP it stays as `kept`. Raises when the server refuses.

    Sent twice only if we die between the server's answer and our note of it; the Message-ID is the same,
    so that a mail program shows it once.
    """
    letter = await Mail.get_or_none(id=mail_id)
    if letter is None or letter.state in {"sent", "kept"}:
        return
    if settings.smtp_url is None:
        await Mail.filter(id=mail_id).update(state="kept")
        return
    message = EmailMessage()
    message["From"] = settings.mail_from
    message["To"] = letter.recipient
    message["Subject"] = letter.subject
    message["Date"] = letter.created_at
    message["Message-ID"] = f"<{letter.id}@{settings.mail_from.rpartition('@')[2]}>"
    message.set_content(letter.body)
    url = urlsplit(settings.smtp_url.get_secret_value())
    letter.attempts += 1
    try:
        await aiosmtplib.send(
            message,
            sender=settings.mail_from,
            recipients=[letter.recipient],
            hostname=url.hostname,
            port=url.port or (465 if url.scheme == "smtps" else 587),
            username=unquote(url.username) if url.username else None,
            password=unquote(url.password) if url.password else None,
            use_tls=url.scheme == "smtps",
            timeout=TIMEOUT_S,
        )
    except (aiosmtplib.SMTPException, OSError) as error:
        letter.last_error = str(error)[:500]
        await letter.save(update_fields=["attempts", "last_error"])
        raise
    letter.state = "sent"
    letter.sent_at = datetime.now(UTC)
    if letter.is_secret:
        letter.body = ""
    await letter.save(update_fields=["attempts", "state", "sent_at", "body"])
