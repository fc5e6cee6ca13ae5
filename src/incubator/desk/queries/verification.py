"""Looking a code up, as it is printed on a receipt, a certificate or a letter of appointment."""

from dataclasses import dataclass

from incubator.applications import Receipt, verify_receipt
from incubator.core.errors import Invalid, NotFound
from incubator.core.text import Phrase
from incubator.core.usecase import Work, public, query
from incubator.incubation import Certificate, verify_certificate
from incubator.jury import AppointmentShown, verify_appointment


@dataclass(frozen=True, slots=True)
class Lookup:
    """What was found for a code; nothing where there is no such paper, and then it may be mistyped."""

    typed: str
    receipt: Receipt | None = None
    certificate: Certificate | None = None
    appointment: AppointmentShown | None = None
    is_mistyped: bool = False


@query(public("who was given a paper of the park may check it"))
async def look_up_code(work: Work, *, code: Phrase | None = None) -> Lookup | None:
    """The receipt, certificate or letter of appointment with this code; None before one was typed."""
    if not code:
        return None
    certificate = await verify_certificate.function(work, code=code)
    if certificate is not None:
        return Lookup(code, certificate=certificate)
    try:
        return Lookup(code, receipt=await verify_receipt.function(work, code=code))
    except Invalid:
        return Lookup(code, is_mistyped=True)
    except NotFound:
        pass  # letters of appointment have codes of the same form
    try:
        return Lookup(code, appointment=await verify_appointment.function(work, code=code))
    except NotFound:
        return Lookup(code)
