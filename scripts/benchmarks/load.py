"""Sends prepared requests over a few kept connections, one at a time on each, and times every answer.

A program of its own, so that it can't slow down what it measures: it reads a `Load` as JSON from standard
input and writes a `Measured` as JSON. Of HTTP/1.1 it knows what it needs: answers with a Content-Length.
"""

import asyncio
import json
import sys
import time
from array import array
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import cycle
from typing import cast

import uvloop

PATIENCE = 120
"""Seconds after which a load is given up."""


@dataclass(frozen=True, slots=True)
class Load:
    """Requests as they go over the wire, sent over so many connections, each once or again and again.

    Those that `repeat` are sent for `seconds`, after `warm_up` seconds that are not counted.
    """

    port: int
    requests: list[str]
    connections: int = 8
    repeat: bool = True
    seconds: float = 1.2
    warm_up: float = 0.3


@dataclass(frozen=True, slots=True)
class Measured:
    """What came back: answers a second, the 50th and 99th percentile of the time to answer in ms."""

    count: int
    rate: float
    p50: float
    p99: float


@dataclass(slots=True)
class _Run:
    """What all connections share."""

    requests: Iterator[bytes]
    counts_from: float
    ends: float
    times: "array[float]" = field(default_factory=lambda: array("d"))
    last: float = 0.0
    failure: str | None = None


class _Connection(asyncio.Protocol):
    def __init__(self, run: _Run, done: "asyncio.Future[None]") -> None:
        self._run = run
        self._done = done
        self._awaited = 0
        self._sent = 0.0
        self._head = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)  # what the loop gives for TCP
        self._next(time.perf_counter())

    def data_received(self, data: bytes) -> None:
        if self._awaited == 0:
            self._head += data
            end = self._head.find(b"\r\n\r\n")
            if end < 0:
                return
            self._awaited = _length(self._head[:end], self._run) + end + 4 - len(self._head)
            self._head.clear()
        else:
            self._awaited -= len(data)
        if self._awaited == 0:
            self._answered()

    def connection_lost(self, _error: Exception | None) -> None:
        if not self._done.done():
            self._run.failure = self._run.failure or "the server hung up"
            self._done.set_result(None)

    def _answered(self) -> None:
        now = time.perf_counter()
        if self._sent >= self._run.counts_from:
            self._run.times.append(now - self._sent)
            self._run.last = now
        self._next(now)

    def _next(self, now: float) -> None:
        request = None if now >= self._run.ends or self._run.failure else next(self._run.requests, None)
        if request is None:
            self._done.set_result(None)
            self._transport.close()
            return
        self._sent = now
        self._transport.write(request)


def _length(head: bytearray, run: _Run) -> int:
    """The length of the body; an answer that is no success ends the run."""
    status, *lines = head.decode("latin-1").split("\r\n")
    if not status.startswith("HTTP/1.1 2"):
        run.failure = status
    for line in lines:
        name, _, value = line.partition(":")
        if name.lower() == "content-length":
            return int(value)
    raise ValueError("an answer without Content-Length")


async def measure(load: Load) -> Measured:
    """Run the load; raises RuntimeError unless every answer was a success."""
    prepared = [request.encode() for request in load.requests]
    begun = time.perf_counter()
    if load.repeat:
        counted = begun + load.warm_up
        run = _Run(cycle(prepared), counted, counted + load.seconds)
    else:
        run = _Run(iter(prepared), begun, float("inf"))
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(PATIENCE):
        ends = []
        for _ in range(load.connections):
            ends.append(loop.create_future())
            await loop.create_connection(partial(_Connection, run, ends[-1]), "127.0.0.1", load.port)
        await asyncio.gather(*ends)
    if run.failure:
        raise RuntimeError(run.failure)
    times = sorted(run.times)
    return Measured(
        len(times),
        len(times) / (run.last - run.counts_from),
        1000 * times[len(times) // 2],
        1000 * times[len(times) * 99 // 100],
    )


async def measure_apart(load: Load) -> Measured:
    """The same in a process of its own."""
    program = await asyncio.create_subprocess_exec(
        sys.executable, __file__, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await program.communicate(json.dumps(asdict(load)).encode())
    if program.returncode:
        raise RuntimeError("the load generator failed")
    return Measured(**json.loads(out))


if __name__ == "__main__":
    print(json.dumps(asdict(uvloop.run(measure(Load(**json.load(sys.stdin)))))))
