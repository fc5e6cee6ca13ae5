"""Adding and removing the authenticator app, and the recovery codes on paper."""

from dataclasses import dataclass

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, NotFound, refuse
from incubator.core.usecase import Work, command
from incubator.people.codes import Enrolment, enrolment, matching_step, new_secret, plain_code
from incubator.people.commands.factor import drop_codes, first_codes, needs_session, renew_codes
from incubator.people.commands.throttle import admit, count, factor_limits
from incubator.people.encryption import decrypt, encrypt
from incubator.people.queries import factors_of, oneself
from incubator.people.schemas import PassCode
from incubator.people.tables import Authenticator, Person


@dataclass(frozen=True, slots=True)
class Codes:
    """Recovery codes, shown this once."""

    codes: list[str]


@command(Permission.ACCOUNT_MANAGE, subject=oneself, fresh=True)
async def enrol_authenticator(work: Work, person: Person) -> Enrolment:
    """Begin to add an authenticator app with a new secret; it counts once its first code is typed."""
    needs_session(work)
    found = await Authenticator.get_or_none(person_id=person.id)
    if found is not None and found.confirmed_at is not None:
        raise Conflict("authenticator_known", "The account has an authenticator app; remove it first.")
    if found is not None:
        await found.delete()
    secret = new_secret()
    kept = encrypt(work.services.settings, secret, person.id)
    await Authenticator.create(person=person, secret=kept, created_at=await work.now())
    return enrolment(secret, person.email)


@command(Permission.ACCOUNT_MANAGE, subject=oneself, fresh=True)
async def confirm_authenticator(work: Work, person: Person, *, body: PassCode) -> Codes | None:
    """Type the app's first code: from now on signing in asks for one.

    Recovery codes come with the account's first second factor.
    """
    needs_session(work)
    found = await Authenticator.get_or_none(person_id=person.id, confirmed_at=None)
    if found is None:
        raise Conflict("nothing_to_enrol", "No authenticator app is being added.")
    limits = factor_limits(person.id)
    await admit(work, limits)
    secret, now = decrypt(work.services.settings, found.secret, person.id), await work.now()
    step = matching_step(secret, plain_code(body.code), now, None)
    if step is None:
        await count(work, limits)
        work.reject(refuse("/code", "wrong_code", "The code is wrong, or was used already."))
        return None
    found.confirmed_at, found.last_step = now, step
    await work.save(found, "confirmed_at", "last_step")
    return Codes(await first_codes(work, person.id))


@command(Permission.ACCOUNT_MANAGE, subject=oneself, fresh=True)
async def remove_authenticator(work: Work, person: Person) -> None:
    """Sign in without the authenticator app again."""
    needs_session(work)
    if not await Authenticator.filter(person_id=person.id).delete():
        raise NotFound
    await drop_codes(person.id)


@command(Permission.ACCOUNT_MANAGE, subject=oneself, fresh=True)
async def renew_recovery_codes(work: Work, person: Person) -> Codes:
    """Ten fresh recovery codes; those before are worth nothing."""
    needs_session(work)
    if not await factors_of(person.id):
        raise Conflict("no_second_factor", "Recovery codes stand in for a second factor; add one first.")
    return Codes(await renew_codes(work, person.id))
