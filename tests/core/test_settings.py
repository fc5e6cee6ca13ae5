"""Settings: a bad value stops the start with a sentence that names it, and no secret is ever shown."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import pytest
from pydantic import SecretStr, ValidationError

from incubator.app import services
from incubator.settings import BadSetting, Settings, load

SECRET = "hunter2-hunter2-hunter2-hunter2-hunter2"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch):
    for name in list(os.environ):
        if name.startswith("INCUBATOR_"):
            monkeypatch.delenv(name)


def test_everything_has_a_default():
    settings = load()
    assert (settings.host, settings.port, settings.zone) == ("127.0.0.1", 8000, "Asia/Shanghai")
    assert (settings.origin, settings.is_secure) == ("http://127.0.0.1:8000", False)
    assert settings.smtp_url is settings.database_url is settings.objects_url is settings.secret is None


BAD = {
    "DATABASE_POOL": ["0", "1", "201", "ten", "", "1e2"],
    "PORT": ["-1", "65536", "http", "", "80.5"],
    "PUBLIC_URL": ["example.org", "ftp://example.org", "https://example.org/", "https://exa mple.org", ""],
    "SECRET": ["", "short", "x" * 31],
    "ZONE": ["Mars/Olympus", "", "../../etc/passwd", "Asia/Shanghai\n"],
    "SMTP_URL": ["", "example.org", "http://example.org", "smtp://", "smtp://:25", "smtp://example.org:port"],
    "MAIL_FROM": ["", "nobody", "a@b\nBcc: c@d", "Park <park@example.org>"],
    "UPLOAD_LIMIT": ["0", "1000", "1GB", str(2**40)],
    "SESSION_HOURS": ["0", "-1", "3000"],
    "LOG_LEVEL": ["loud", "INFO", ""],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in BAD.items() for value in values]
)
def test_bad_value_is_named(monkeypatch, name, value):
    monkeypatch.setenv(f"INCUBATOR_{name}", value)
    with pytest.raises(BadSetting) as caught:
        load()
    sentence = str(caught.value)
    assert sentence.startswith(f"INCUBATOR_{name}: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_every_bad_value_is_named_at_once(monkeypatch):
    monkeypatch.setenv("INCUBATOR_PORT", "http")
    monkeypatch.setenv("INCUBATOR_SECRET", SECRET[:20])
    with pytest.raises(BadSetting, match=r"INCUBATOR_PORT: .* INCUBATOR_SECRET: ") as caught:
        load()
    assert SECRET[:20] not in str(caught.value)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", ""),
        ("DATABASE_URL", "mysql://anna:hunter2@db/park"),
        ("DATABASE_URL", "postgres://anna:hunter2/x@db/park"),
        ("OBJECTS_URL", "ftp://anna:hunter2@host/bucket"),
    ],
)
async def test_bad_address_of_a_server_is_named_at_the_start_without_its_password(
    server, tmp_path, name, value
):
    who = ":".join(quote(part, safe="") for part in (server["user"], server["password"]) if part)
    host = quote(server["host"], safe="")
    good = f"postgres://{who}@/{server['database']}?host={host}&port={server['port']}"
    settings = Settings(storage=tmp_path, database_url=SecretStr(good))
    with pytest.raises(BadSetting, match=f"^INCUBATOR_{name}: ") as caught:
        async with services(settings.model_copy(update={name.lower(): SecretStr(value)})):
            pass
    assert "hunter2" not in str(caught.value)


def test_settings_can_t_be_changed():
    settings = load()
    with pytest.raises(ValidationError):
        settings.port = 1


@pytest.mark.parametrize("name", ["database_url", "objects_url", "secret", "smtp_url"])
def test_secret_is_never_shown(monkeypatch, name):
    value = {
        "database_url": f"postgres://anna:{SECRET}@db/park",
        "objects_url": f"s3://key:{SECRET}@host/bucket",
        "secret": SECRET,
        "smtp_url": f"smtp://anna:{SECRET}@host",
    }[name]
    monkeypatch.setenv(f"INCUBATOR_{name.upper()}", value)
    settings = load()
    assert getattr(settings, name).get_secret_value() == value
    shown = f"{settings} {settings!r} {settings.model_dump()} {settings.model_dump_json()} {vars(settings)}"
    assert "hunter2" not in shown


def test_environment_of_others_is_ignored(monkeypatch):
    monkeypatch.setenv("PORT", "1")
    monkeypatch.setenv("INCUBATOR_UNKNOWN", "1")
    assert load().port == 8000


def test_https_makes_cookies_secure(monkeypatch):
    monkeypatch.setenv("INCUBATOR_PUBLIC_URL", "https://park.example.org")
    settings = load()
    assert (settings.origin, settings.is_secure) == ("https://park.example.org", True)


def test_signing_key_is_made_once_and_readable_by_its_owner_alone(tmp_path):
    settings = Settings(storage=tmp_path / "new")
    with ThreadPoolExecutor(8) as threads:
        keys = list(threads.map(lambda _: settings.signing_key(), range(32)))
    assert len(set(keys)) == 1
    assert len(keys[0]) == 64
    kept = tmp_path / "new" / "secret"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert sorted(Path(tmp_path / "new").iterdir()) == [kept]
    assert Settings(storage=tmp_path / "new").signing_key() == keys[0]


def test_signing_key_is_the_given_secret(tmp_path):
    settings = Settings(storage=tmp_path, secret=SecretStr(SECRET))
    assert settings.signing_key() == SECRET
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "values",
    [
        {"HOST": "0.0.0.0"},
        {"HOST": "192.0.2.1", "PUBLIC_URL": "http://park.example.org"},
        {"PUBLIC_URL": "http://park.example.org"},
    ],
)
def test_plain_http_beyond_this_machine_is_refused(values, monkeypatch):
    for name, value in values.items():
        monkeypatch.setenv(f"INCUBATOR_{name}", value)
    with pytest.raises(BadSetting, match=r"^INCUBATOR_PUBLIC_URL must "):
        load()


@pytest.mark.parametrize(
    "values",
    [{"HOST": "0.0.0.0", "PUBLIC_URL": "https://park.example.org"}, {"HOST": "::1"}, {"HOST": "localhost"}],
)
def test_tls_or_loopback_is_taken(values, monkeypatch):
    for name, value in values.items():
        monkeypatch.setenv(f"INCUBATOR_{name}", value)
    assert load().host == values["HOST"]
