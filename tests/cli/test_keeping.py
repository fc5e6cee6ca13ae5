"""The commands that keep the house, as a person types them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

PROGRAM = str(Path(sys.executable).with_name("incubator"))


@pytest.fixture(scope="module")
def storage() -> Iterator[Path]:
    with TemporaryDirectory(prefix="incubator-tests-") as folder:
        Path(folder).chmod(0o711)  # for PostgreSQL's own account; pytest's folders are closed to it
        yield Path(folder) / "storage"


def run(storage: Path, *words: str) -> tuple[int, str, str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("INCUBATOR_")}
    done = subprocess.run(
        [PROGRAM, *words],
        env=environment | {"INCUBATOR_STORAGE": str(storage)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_house_is_kept_from_the_command_line(storage: Path, tmp_path: Path):
    code, _, err = run(storage, "mailbox")
    assert (code, "run `incubator migrate` first" in err) == (1, True)
    code, out, _ = run(storage, "migrate")
    assert (code, out.startswith("Applied: 0_")) == (0, True)
    assert run(storage, "migrate")[1] == "Applied: nothing; it was up to date\n"
    code, out, _ = run(storage, "migrate", "--check")
    assert (code, out) == (0, "Every model has its migration, and every migration is applied.\n")
    assert run(storage, "invite", "officer@example.org", "王", "--role", "programme_officer")[0] == 0
    code, out, _ = run(storage, "mailbox", "--to", "OFFICER@example.org")
    assert (code, "/links/" in out) == (0, True)
    code, out, _ = run(storage, "doctor")
    assert (code, "jobs failed        0" in out) == (0, True)
    export = tmp_path / "audit.jsonl"
    assert run(storage, "export", "audit", str(export))[:2] == (0, f"1 links written to {export}.\n")
    code, out, _ = run(storage, "verify", "audit", str(export))
    assert (code, out.startswith("All 1 links hold. Last hash: ")) == (0, True)
    head = out.split()[-1]
    assert run(storage, "verify", "audit", str(export), "--head", head)[0] == 0
    assert run(storage, "verify", "audit", str(export), "--head", "0" * 64)[0] == 1
    export.write_bytes(export.read_bytes().replace(b"invite_person", b"invite_nobody"))
    code, _, err = run(storage, "verify", "audit", str(export))
    assert (code, err) == (1, "Broken after 0 good links: link 1: event 1 was changed.\n")


def test_migrate_down_asks_for_the_word(storage: Path):
    assert run(storage, "migrate", "--down")[0] == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("invite", "no-address", "王"), "email"),
        (("serve", "--port", "99999"), "INCUBATOR_PORT"),
        (("serve", "--host", "0.0.0.0"), "INCUBATOR_PUBLIC_URL must"),
        (("verify", "audit", "/no/such/file"), "/no/such/file: No such file"),
        (("rank", "/no/such/file", "--rule", "/no/rule"), "/no/rule"),
    ],
)
def test_mistake_is_said_in_a_sentence(tmp_path: Path, words: tuple[str, ...], says: str):
    code, out, err = run(tmp_path / "storage", *words)
    assert (code, out) == (1, "")
    assert says in err


def test_database_that_is_away_is_said_in_a_sentence(tmp_path: Path):
    environment = os.environ | {"INCUBATOR_DATABASE_URL": "postgres://u:secret@127.0.0.1:1/x"}
    done = subprocess.run(
        [PROGRAM, "mailbox"],
        env=environment | {"INCUBATOR_STORAGE": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("incubator: INCUBATOR_DATABASE_URL: ")
    assert "secret" not in done.stderr
