"""The only reader of the environment."""

import os
import secrets
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).parents[2]
"""The project's root: migrations and the default storage live beside the package."""

MIB = 1024 * 1024


class BadSetting(Exception):
    """A setting has a value that can't be used; the text is a sentence that names it."""


class Settings(BaseSettings):
    """Every setting, read once from `INCUBATOR_…` and frozen; a bad value stops the start."""

    model_config = SettingsConfigDict(
        env_prefix="INCUBATOR_", frozen=True, extra="ignore", hide_input_in_errors=True
    )

    storage: Path = ROOT / "storage"
    """Where the embedded database, the folder store and the generated secret live."""
    database_url: SecretStr | None = None
    """`postgres://user:password@host:port/name`; none means the embedded server."""
    database_pool: Annotated[int, Field(ge=2, le=200)] = 10
    """Connections that one process may open."""
    objects_url: SecretStr | None = None
    """`folder:PATH` or `s3://key:secret@host:port/bucket`; none means a folder under the storage."""
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8000
    public_url: Annotated[str, Field(pattern=r"^https?://[^\s/]+$")] | None = None
    """How the outside reaches us, without a slash at the end; none means the address it serves on."""
    proxies: str = ""
    """Addresses of reverse proxies whose forwarding headers are believed, separated by commas."""
    secret: SecretStr | None = None
    """Signs links and form tokens, 32 characters or more; none means one generated under the storage."""
    zone: str = "Asia/Shanghai"
    """The park's time zone: working days and dates are counted in it."""
    administrator: Annotated[str, Field(pattern=r"^[^\s@A-Z]+@[^\s@A-Z]+$", max_length=254)] = (
        "administrator@localhost"
    )
    """The address of the first administrator, who is made when the house is opened first."""
    smtp_url: SecretStr | None = None
    """`smtp://user:password@host:port` or `smtps://…`; none keeps mail in the mailbox."""
    mail_from: Annotated[str, Field(pattern=r"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$")] = "incubator@localhost"
    upload_limit: Annotated[int, Field(ge=MIB, le=10 * 1024 * MIB)] = 256 * MIB
    """Bytes in one uploaded file, and in all files of one application together."""
    session_hours: Annotated[int, Field(ge=1, le=24 * 90)] = 24 * 14
    """A session ends so many hours after its last use."""
    review_to_graduate: bool = False
    """Whether nobody graduates without a published review that finds it ready (出壳评估)."""
    most_bookings: Annotated[int, Field(ge=1, le=1000)] = 20
    """Bookings of rooms that one organization may have before it at a time."""
    log_level: Annotated[str, Field(pattern="^(debug|info|warning|error)$")] = "info"

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("is not a time zone such as Asia/Shanghai") from error
        return value

    @field_validator("secret")
    @classmethod
    def _secret_is_long(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < 32:
            raise ValueError("needs 32 characters or more")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp_is_an_address(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None:
            return value
        try:
            url = urlsplit(value.get_secret_value())
            is_good = url.scheme in {"smtp", "smtps"} and bool(url.hostname) and url.port != 0
        except ValueError:
            is_good = False
        if not is_good:
            raise ValueError("must be smtp://host:port or smtps://host:port, with user:password@ if needed")
        return value

    @model_validator(mode="after")
    def _tls_outside_loopback(self) -> Self:
        if self.public_url is None and not _is_loopback(self.host):
            raise ValueError(
                "INCUBATOR_PUBLIC_URL must say https://… when it listens on more than this machine"
            )
        if (
            self.public_url is not None
            and not self.is_secure
            and not _is_loopback(urlsplit(self.public_url).hostname or "")
        ):
            raise ValueError("INCUBATOR_PUBLIC_URL must be https://…: plain HTTP is for this machine only")
        return self

    @property
    def origin(self) -> str:
        """Scheme and host as a browser sees them."""
        return self.public_url or f"http://{self.host}:{self.port}"

    @property
    def is_secure(self) -> bool:
        """Cookies may travel over TLS only; plain HTTP is for loopback."""
        return self.origin.startswith("https://")

    @property
    def tz(self) -> ZoneInfo:
        """The park's zone."""
        return ZoneInfo(self.zone)

    def signing_key(self) -> str:
        """The secret, or one made on first use and kept readable by its owner alone."""
        if self.secret is not None:
            return self.secret.get_secret_value()
        path = self.storage / "secret"
        if not path.exists():
            self.storage.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(f"secret.{secrets.token_hex(4)}")
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w") as file:
                file.write(secrets.token_hex(32))
            # A link appears whole or not at all, and only one of two processes makes it.
            with suppress(FileExistsError):
                path.hardlink_to(draft)
            draft.unlink()
        return path.read_text()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def load(**options: object) -> Settings:
    """Read the environment, under the options given; raises BadSetting with a sentence for every bad one."""
    try:
        return Settings(**options)  # type: ignore[arg-type]  # the model checks them
    except ValidationError as error:
        complaints = []
        for e in error.errors():
            name = f"INCUBATOR_{str(e['loc'][0]).upper()}: " if e["loc"] else ""
            complaints.append(f"{name}{e['msg'].removeprefix('Value error, ')}.")
        raise BadSetting(" ".join(complaints)) from None
