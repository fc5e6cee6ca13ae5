"""The second factor: what it takes to open a session after the password, or to act dangerously."""

from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, Forbidden, refuse
from incubator.core.usecase import Work, command, public
from incubator.people.codes import matching_step, new_recovery_codes, plain_code
from incubator.people.commands.gate import gated
from incubator.people.commands.session import SignedIn, open_session
from incubator.people.commands.throttle import admit, count, factor_limits, forgive, sign_in_limits
from incubator.people.encryption import decrypt
from incubator.people.passwords import verify_password
from incubator.people.queries import factors_of, oneself, pending_session
from incubator.people.rules import Factor, hashed
from incubator.people.schemas import Confirm, PassCode
from incubator.people.tables import Authenticator, Passkey, Person, RecoveryCode, Session

CODE_USED = """您好：

您的账号刚刚用一个恢复码通过了二次验证，还剩 {left} 个未用。若非本人操作，请立即修改密码并联系园区。
A recovery code of your account was just used; {left} are left. Not you? Change your password at once.
"""


def needs_session(work: Work) -> None:
    """Raise Forbidden for a token: what protects the account is changed by who signed in."""
    if work.actor.session_id is None:
        raise Forbidden("token_changes_factor", "A token can't do this; sign in.")


async def forget_factors(person_id: UUID) -> None:
    """Leave the account with its password only."""
    for part in (Authenticator, Passkey, RecoveryCode):
        await part.filter(person_id=person_id).delete()


async def renew_codes(work: Work, person_id: UUID) -> list[str]:
    """Ten fresh recovery codes; those before are worth nothing."""
    await RecoveryCode.filter(person_id=person_id).delete()
    codes, now = new_recovery_codes(), await work.now()
    await RecoveryCode.bulk_create(
        [
            RecoveryCode(person_id=person_id, code_hash=hashed(plain_code(code)), created_at=now)
            for code in codes
        ]
    )
    return codes


async def first_codes(work: Work, person_id: UUID) -> list[str]:
    """Ten recovery codes with the account's first second factor; none where it has codes."""
    if await RecoveryCode.filter(person_id=person_id).exists():
        return []
    return await renew_codes(work, person_id)


async def drop_codes(person_id: UUID) -> None:
    """The recovery codes go with the last second factor."""
    if not await factors_of(person_id):
        await RecoveryCode.filter(person_id=person_id).delete()


async def use_code(work: Work, person: Person, typed: str) -> Factor | None:
    """Use up what was typed: the app's present code or a recovery code; None when it is neither.

    The rows are locked, so that of two who type the same code one comes in.
    """
    code = plain_code(typed)
    locked = Authenticator.filter(person_id=person.id, confirmed_at__not_isnull=True)
    authenticator = await locked.select_for_update(no_key=True).first()
    if authenticator is not None and len(code) == 6 and code.isdecimal():
        secret = decrypt(work.services.settings, authenticator.secret, person.id)
        step = matching_step(secret, code, await work.now(), authenticator.last_step)
        if step is None:
            return None
        authenticator.last_step = step
        await work.save(authenticator, "last_step")
        return Factor.AUTHENTICATOR
    kept = RecoveryCode.filter(person_id=person.id, code_hash=hashed(code), used_at=None)
    found = await kept.select_for_update(no_key=True).first()
    if found is None:
        return None
    found.used_at = await work.now()
    await work.save(found, "used_at")
    left = await RecoveryCode.filter(person_id=person.id, used_at=None).count()
    await work.mail(person.email, "使用了恢复码 / A recovery code was used", CODE_USED.format(left=left))
    return Factor.RECOVERY_CODE


@command(public("the pending session is the credential"), subject=pending_session)
async def pass_code(work: Work, session: Session, *, body: PassCode) -> SignedIn | None:
    """Open the session that waits for its second factor with a code; wrong ones are counted and slowed."""
    person = await Person.get(id=session.person_id)
    limits = factor_limits(person.id)
    await admit(work, limits)
    work.about(person)
    factor = await use_code(work, person, body.code)
    work.note(session_id=session.id, factor=factor)
    if factor is None:
        await count(work, limits)
        work.reject(refuse("/code", "wrong_code", "The code is wrong, or was used already."))
        return None
    await forgive(next(iter(limits)))
    return await open_session(work, session)


@gated
@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def confirm(work: Work, person: Person, *, body: Confirm) -> None:
    """Show the password or a code again: for some minutes the session may do what is dangerous."""
    if work.actor.session_id is None:
        raise Conflict("nothing_to_confirm", "Only a session is confirmed; a token has none.")
    limits = sign_in_limits(work, person.email) if body.password is not None else factor_limits(person.id)
    await admit(work, limits)
    if body.password is not None:
        is_right = await verify_password(person.password, body.password)
        wrong = refuse("/password", "wrong_password", "The password is not this.")
    else:
        is_right = await use_code(work, person, body.code or "") is not None
        wrong = refuse("/code", "wrong_code", "The code is wrong, or was used already.")
    work.note(succeeded=is_right)
    if not is_right:
        await count(work, limits)
        work.reject(wrong)
        return
    await forgive(next(iter(limits)))
    await Session.filter(id=work.actor.session_id, revoked_at=None).update(confirmed_at=await work.now())
