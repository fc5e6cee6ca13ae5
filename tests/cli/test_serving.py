"""The whole process, as `scripts/run` starts it: how it begins, and every way in which it ends."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import pytest

PROGRAM = [str(Path(sys.executable).with_name("incubator"))]


def reserved_port() -> tuple[socket.socket, int]:
    """A port that nobody else is given while the socket is open; who asks for it by its number gets it."""
    holder = socket.socket()
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    holder.bind(("127.0.0.1", 0))
    return holder, int(holder.getsockname()[1])


class Served:
    """A running `incubator serve --with-worker` on its own storage."""

    def __init__(self, storage: Path, *options: str) -> None:
        self.holder, self.port = reserved_port()
        self.storage = storage
        environment = {k: v for k, v in os.environ.items() if not k.startswith("INCUBATOR_")}
        self.process = subprocess.Popen(
            [*PROGRAM, "serve", "--with-worker", "--port", str(self.port), *options],
            env=environment | {"INCUBATOR_STORAGE": str(storage)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.url = f"http://127.0.0.1:{self.port}"

    def wait(self, seconds: float = 120) -> "Served":
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(self.process.communicate())
            try:
                if httpx.get(self.url + "/health/ready", timeout=5).status_code == 200:
                    return self
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError("not ready in time")

    def stop(self, number: signal.Signals) -> tuple[int, str, str]:
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=60)
        self.holder.close()
        return self.process.returncode, out, err


@pytest.fixture
def storage() -> Iterator[Path]:
    with TemporaryDirectory(prefix="incubator-tests-") as folder:
        Path(folder).chmod(0o711)  # for PostgreSQL's own account; pytest's folders are closed to it
        yield Path(folder) / "storage"


def server_processes(storage: Path) -> list[str]:
    listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if str(storage) in line and "postgres" in line]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_ends_cleanly_when_told(storage: Path, number: signal.Signals):
    served = Served(storage).wait()
    code, out, err = served.stop(number)
    assert (code, server_processes(storage)) == (0, [])
    assert f"http://127.0.0.1:{served.port}" in out
    assert re.search(r"http://127\.0\.0\.1:\d+/links/\S+", out)
    assert [json.loads(line)["level"] for line in err.splitlines() if '"level": "error"' in line] == []


def test_serve_killed_loses_nothing_that_was_acknowledged(storage: Path):
    served = Served(storage).wait()
    acknowledged = []
    for number in range(20):
        email = f"person-{number}@example.org"
        answer = httpx.post(
            served.url + "/api/v1/sign-ups", json={"email": email, "name": "某人"}, timeout=30
        )
        if answer.status_code == 204:
            acknowledged.append(email)
    served.stop(signal.SIGKILL)
    again = Served(storage).wait()
    listed = subprocess.run(
        [*PROGRAM, "mailbox", "--last", "100"],
        env=os.environ | {"INCUBATOR_STORAGE": str(storage)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    again.stop(signal.SIGTERM)
    assert len(acknowledged) >= 3
    assert [email for email in acknowledged if email not in listed] == []


def test_first_administrators_link_works_once(storage: Path):
    served = Served(storage).wait()
    body = {"password": "a long enough phrase"}
    _, first, _ = served.stop(signal.SIGTERM)
    again = Served(storage).wait()
    old = re.search(r"/links/(\S+)", first)
    assert old is not None
    stale = httpx.post(f"{again.url}/api/v1/links/{old[1]}/password", json=body)
    _, second, _ = again.stop(signal.SIGTERM)
    new = re.search(r"/links/(\S+)", second)
    assert new is not None
    last = Served(storage).wait()
    # The start made a newer link, and it alone works.
    assert stale.status_code == 410
    assert httpx.post(f"{last.url}/api/v1/links/{new[1]}/password", json=body).status_code == 410
    _, third, _ = last.stop(signal.SIGTERM)
    assert re.search(r"/links/(\S+)", third) is not None


def test_serve_refuses_a_bad_setting_in_a_sentence(storage: Path):
    environment = os.environ | {"INCUBATOR_STORAGE": str(storage), "INCUBATOR_ZONE": "Mars/Base"}
    run = subprocess.run([*PROGRAM, "serve"], env=environment, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("incubator: INCUBATOR_ZONE: ")
    assert "Traceback" not in run.stderr


def test_serve_says_when_the_port_is_taken(storage: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        environment = os.environ | {"INCUBATOR_STORAGE": str(storage)}
        port = str(taken.getsockname()[1])
        run = subprocess.run(
            [*PROGRAM, "serve", "--port", port], env=environment, capture_output=True, text=True, check=False
        )
    assert run.returncode == 1
    assert f"port {port}" in run.stderr
    assert "Traceback" not in run.stderr
