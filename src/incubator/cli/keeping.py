"""incubator invite | mailbox | export | verify: keeping the house."""

import sys
from pathlib import Path

import cyclopts

from incubator.cli.house import call, with_house
from incubator.core import audit
from incubator.core.actor import Role
from incubator.core.doctor import Findings, examine, mend
from incubator.core.tables import Mail
from incubator.core.usecase import Services
from incubator.jury import verifier
from incubator.people.commands import invite_person
from incubator.people.schemas import Invite

app = cyclopts.App()
verify = cyclopts.App(name="verify", help="Check exported files offline: no database is needed.")
export = cyclopts.App(name="export", help="Write files that others can check.")
app.command(verify)
app.command(export)


@app.command
def invite(email: str, name: str, *, role: list[Role] | None = None) -> None:
    """Make an account and send its one-time link; without SMTP read it with `incubator mailbox`."""
    body = Invite.model_validate({"email": email, "name": name, "roles": role or []}, strict=False)

    async def run(house: Services) -> None:
        await invite_person(call(house), body=body)

    with_house(run)
    print(f"Invited {body.email}.")


@app.command
def mailbox(*, to: str | None = None, last: int = 10) -> None:
    """Show the newest letters, oldest of them first.

    Parameters
    ----------
    to
        Only letters to this address.
    last
        How many.
    """

    async def run(_house: Services) -> list[Mail]:
        found = Mail.filter(recipient=to.lower()) if to else Mail.all()
        return await found.order_by("-created_at").limit(last)

    for letter in reversed(with_house(run)):
        print(f"{letter.created_at:%Y-%m-%d %H:%M} [{letter.state}] {letter.recipient}: {letter.subject}")
        print("\n".join("    " + line for line in letter.body.splitlines()), end="\n\n")


@app.command
def doctor(*, fix: bool = False) -> None:
    """Look for objects without rows, rows without objects, and work that failed; exit code 1 if any is left.

    Parameters
    ----------
    fix
        Sweep what nothing points at, and try failed jobs again.
    """

    async def run(house: Services) -> Findings:
        found = await examine(house)
        if fix:
            await mend(house, found)
            mended = await examine(house)
            mended.swept, mended.released = found.swept, found.released
            return mended
        return found

    found = with_house(run)
    print(f"objects            {found.objects}")
    print(f"  without a row    {len(found.orphan_objects)}")
    print(f"rows               {found.rows}")
    print(f"  without object   {len(found.missing_objects)}")
    print(f"audit, unsealed    {found.unsealed}")
    print(f"jobs failed        {found.failed_jobs}")
    print(f"mail failed        {found.failed_mail}")
    for key in (*found.orphan_objects[:20], *found.missing_objects[:20]):
        print(f"  {key}")
    if fix:
        print(f"swept              {found.swept}")
        print(f"jobs tried again   {found.released}")
    if not found.healthy:
        hint = "it needs a person" if fix else "`incubator doctor --fix` mends what can be mended"
        sys.exit(f"Something is out of joint; {hint}.")


@export.command(name="audit")
def export_audit(file: Path) -> None:
    """Seal what is pending, and write the whole audit log as JSON lines."""

    async def run(house: Services) -> int:
        await audit.seal()
        count = 0
        with file.open("wb") as out:
            async for line in audit.export(house.database.pool):
                out.write(line)
                count += 1
        return count

    print(f"{with_house(run)} links written to {file}.")


@verify.command(name="audit")
def verify_audit(file: Path, *, head: str | None = None) -> None:
    """Check an exported audit log: every link, and the last hash if it is known from elsewhere.

    Parameters
    ----------
    file
        The export.
    head
        The last hash, as somebody noted it outside the system.
    """
    try:
        with file.open("rb") as lines:
            found = audit.verify(lines)
    except OSError as error:
        sys.exit(f"incubator: {file}: {error.strerror}.")
    if found.broken:
        sys.exit(f"Broken after {found.links} good links: {found.broken}.")
    if head is not None and head != found.head:
        sys.exit(f"All {found.links} links hold, but the last hash is {found.head}, not {head}.")
    print(f"All {found.links} links hold. Last hash: {found.head}")


@verify.command(name="result")
def verify_result(file: Path, *, sha256: str | None = None) -> None:
    """Work a kept result out anew: scores, places, assignment and awards; exit code 1 when anything differs.

    Parameters
    ----------
    file
        The result as JSON, as `/competitions/…/bundle` gives it, with names or in codes.
    sha256
        Its hash, as it was published elsewhere.
    """
    sys.exit(verifier.main([str(file), *([sha256] if sha256 else [])]))
