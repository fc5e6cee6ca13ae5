"""聘书: setting the letter of appointment, keeping it, and telling the judge."""

from uuid import UUID

from incubator.core.actor import Permission, system
from incubator.core.errors import Conflict
from incubator.core.objects import Stored
from incubator.core.pdf import Document, Facts, Paragraph, Signatures, put_pdf
from incubator.core.tables import StoredFile
from incubator.core.usecase import Call, Services, Work, command
from incubator.jury.queries.appointment import AppointmentShown, appointment_held, read_letter
from incubator.jury.rules import PanelFunction
from incubator.jury.tables import Appointment

ISSUER = "创益园"

_FUNCTIONS = {
    PanelFunction.JUDGE: ("评审专家", "judge"),
    PanelFunction.EVALUATOR: ("第三方评估专家", "third-party evaluator"),
}


@command(Permission.PANEL_MANAGE, subject=appointment_held)
async def keep_letter(work: Work, appointment: Appointment, *, stored: Stored) -> None:
    """Keep the PDF that was set, and tell who was appointed; 409 `appointment_fixed` when there is one."""
    if appointment.stored_id is not None:
        raise Conflict("appointment_fixed", "The letter was set already.")
    await appointment.fetch_related("invitation__person", "invitation__competition")
    person, competition = appointment.invitation.person, appointment.invitation.competition
    file = await StoredFile.create(
        key=stored.key,
        name=f"聘书-{appointment.code}.pdf",
        size=stored.size,
        sha256=stored.sha256,
        media_type=stored.media_type,
    )
    appointment.stored_id = file.id
    await work.save(appointment, "stored_id")
    await work.mail(
        person.email,
        f"聘书 {appointment.code} / Your letter of appointment",
        f"""{person.name}：

“{competition.title}”的聘书已签发，请登录下载：
Your letter of appointment is ready; please sign in to download it:

{work.services.settings.origin}/panel-invitations/{appointment.invitation_id}
""",
    )
    work.note(code=appointment.code, sha256=stored.sha256)


async def set_letter(house: Services, appointment_id: UUID) -> None:
    """Set the letter and keep it; done when that was done before."""
    call = Call(system("jobs"), house)
    letter = await read_letter(call, appointment_id=appointment_id)
    if letter.sha256 is not None:
        return
    stored = await put_pdf(house.objects, document(letter, house.settings.origin))
    try:
        await keep_letter(call, appointment_id=appointment_id, stored=stored)
    except Conflict:
        await house.objects.delete(stored.key)


def document(letter: AppointmentShown, origin: str) -> Document:
    """The letter of appointment, in Chinese first; `origin` is where its code is verified."""
    zh, en = _FUNCTIONS[letter.function]
    term = f"{letter.term_from} — {letter.term_until}"
    return Document(
        "聘书",
        ISSUER,
        letter.issued_at,
        [
            Paragraph(f"{letter.name}："),
            Paragraph(f"兹聘请您担任“{letter.competition.title}”（{letter.competition.number}）{zh}。"),
            Paragraph(
                f"{letter.name} is appointed {en} of the competition {letter.competition.number}, for the"
                " term below."
            ),
            Facts(
                [
                    ("赛事 Competition", f"{letter.competition.number}　{letter.competition.title}"),
                    ("职责 Function", f"{zh} {en}"),
                    ("聘期 Term", term),
                    ("核验码 Code", letter.code),
                ]
            ),
            Signatures([f"{ISSUER}（盖章）"]),
        ],
        footer=f"核验 Verify: {origin}/verify/{letter.code}",
    )
