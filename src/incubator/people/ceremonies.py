"""What a browser is asked for a passkey, and whether its answer holds: all that is said to the library.

It is slow to import, and most who sign in have no passkey: the commands import it where they use it.
"""

from collections.abc import Sequence
from typing import Any

from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import options_to_json_dict
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from webauthn.registration.verify_registration_response import VerifiedRegistration

from incubator.people.codes import ISSUER
from incubator.people.rules import CHALLENGE_FOR, passkey_site
from incubator.people.tables import Passkey, Person

TIMEOUT_MS = int(CHALLENGE_FOR.total_seconds() * 1000)

UNREADABLE = (WebAuthnException, ValueError, KeyError, TypeError, AttributeError, IndexError)
"""What the library raises of answers that are wrong, and of those that no browser makes."""


def creation(origin: str, person: Person, challenge: bytes, known: Sequence[Passkey]) -> dict[str, Any]:
    """What `navigator.credentials.create` is called with, as JSON."""
    options = generate_registration_options(
        rp_id=passkey_site(origin)[0],
        rp_name=ISSUER,
        user_name=person.email,
        user_id=person.id.bytes,
        user_display_name=person.name,
        challenge=challenge,
        timeout=TIMEOUT_MS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED,
            user_verification=UserVerificationRequirement.PREFERRED,
        ),
        exclude_credentials=_described(known),
    )
    return options_to_json_dict(options)


def request(origin: str, challenge: bytes, known: Sequence[Passkey]) -> dict[str, Any]:
    """What `navigator.credentials.get` is called with, as JSON."""
    options = generate_authentication_options(
        rp_id=passkey_site(origin)[0],
        challenge=challenge,
        timeout=TIMEOUT_MS,
        allow_credentials=_described(known),
        user_verification=UserVerificationRequirement.PREFERRED,
    )
    return options_to_json_dict(options)


def created(origin: str, challenge: bytes, credential: dict[str, Any]) -> VerifiedRegistration | None:
    """The passkey that answered the challenge; None where the answer does not hold."""
    rp_id, expected = passkey_site(origin)
    try:
        return verify_registration_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=rp_id,
            expected_origin=expected,
        )
    except UNREADABLE:
        return None


def named(credential: dict[str, Any]) -> bytes | None:
    """The id of the passkey that an answer names; None where it can't be read."""
    try:
        return base64url_to_bytes(credential["id"])
    except UNREADABLE:
        return None


def answered(origin: str, challenge: bytes, credential: dict[str, Any], passkey: Passkey) -> int | None:
    """The passkey's new counter; None where the answer does not hold, or the counter went back: a copy's."""
    rp_id, expected = passkey_site(origin)
    try:
        return verify_authentication_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=rp_id,
            expected_origin=expected,
            credential_public_key=bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
        ).new_sign_count
    except UNREADABLE:
        return None


def _described(known: Sequence[Passkey]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=bytes(key.credential_id)) for key in known]
