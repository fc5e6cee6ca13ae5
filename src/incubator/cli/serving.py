"""incubator serve | worker | migrate."""

import asyncio
import signal
import socket
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager

import cyclopts
import uvicorn
from uvicorn.loops.auto import auto_loop_factory

from incubator.app import create_app, services
from incubator.app import worker as make_worker
from incubator.cli.house import call, opened
from incubator.core import logging, migrations
from incubator.core.usecase import Services
from incubator.people import first_administrator
from incubator.settings import BadSetting, Settings, load

app = cyclopts.App()

GRACE_SECONDS = 15
"""Requests and jobs under way get so long to finish when the house closes."""


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        # The house stops its parts itself, in order; the server's own handling would end the process first.
        yield


def _run(main: Coroutine[object, object, None]) -> None:
    """Run it on the server's own loop (uvloop), which takes half the time of the standard library's."""
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        runner.run(main)


def _until_told(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)


@app.command
def serve(
    *, host: str | None = None, port: int | None = None, with_worker: bool = False, migrate: bool = True
) -> None:
    """Serve pages and API until SIGINT or SIGTERM.

    Parameters
    ----------
    host
        Address to listen on (INCUBATOR_HOST).
    port
        Port to listen on (INCUBATOR_PORT).
    with_worker
        Run a worker in this process too.
    migrate
        Bring the database up to date first.
    """
    settings = load(**{k: v for k, v in {"host": host, "port": port}.items() if v is not None})
    logging.configure(settings.log_level)
    with _listening(settings) as listener:
        settings = settings.model_copy(update={"port": listener.getsockname()[1]})
        _run(_serve(settings, listener, with_worker=with_worker, migrate=migrate))


def _listening(settings: Settings) -> socket.socket:
    """The socket, taken before anything is started, so that a taken port is one sentence."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=2048)
    except OSError as error:
        raise BadSetting(
            f"Can't listen on {settings.host}, port {settings.port}: {error.strerror}."
        ) from None


async def _serve(settings: Settings, listener: socket.socket, *, with_worker: bool, migrate: bool) -> None:
    stop = asyncio.Event()
    _until_told(stop)
    async with services(settings) as house:
        if migrate:
            await migrations.upgrade(house.database)
        link = await first_administrator(call(house))
        app = create_app(house)
        server = _Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=bool(settings.proxies),
                forwarded_allow_ips=settings.proxies or None,
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )
        tasks = {asyncio.create_task(server.serve(sockets=[listener]), name="server")}
        worker = make_worker(house) if with_worker else None
        if worker is not None:
            tasks.add(asyncio.create_task(worker.run(), name="worker"))
        tasks.add(asyncio.create_task(_greet(server, settings, link), name="greeting"))
        told = asyncio.create_task(stop.wait())
        await _first_end({*tasks, told})
        await app.state.hub.close()  # streams would else be waited for
        server.should_exit = True
        if worker is not None:
            worker.stop()
        _, late = await asyncio.wait(tasks, timeout=GRACE_SECONDS + 5)
        for task in late:
            task.cancel()
        failures = [t.exception() for t in tasks - late if not t.cancelled() and t.exception()]
        if failures and failures[0] is not None:
            raise failures[0]


async def _first_end(tasks: set[asyncio.Task[object]]) -> None:
    """Return when told to stop, or when a part ends by itself (the greeting may)."""
    while True:
        done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if any(task.get_name() != "greeting" or task.exception() for task in done):
            return


async def _greet(server: uvicorn.Server, settings: Settings, link: str | None) -> None:
    while not server.started:  # noqa: ASYNC110 - the server offers a flag, not an event
        await asyncio.sleep(0.01)
    origin = settings.origin
    lines = ["", f"  创益园 Incubator   {origin}", f"  API reference      {origin}/api/docs"]
    if link:
        lines += [
            "",
            f"  The first administrator ({settings.administrator}) sets a password here:",
            f"  {link}",
        ]
    if settings.smtp_url is None:
        lines += ["", "  No SMTP: mail stays in the mailbox (`incubator mailbox`)."]
    sys.stdout.write("\n".join([*lines, "", ""]))
    sys.stdout.flush()


@app.command
def worker() -> None:
    """Run jobs until SIGINT or SIGTERM; many workers may run side by side."""
    settings = load()
    logging.configure(settings.log_level)

    async def run() -> None:
        stop = asyncio.Event()
        _until_told(stop)
        async with opened(settings) as house:
            hand = make_worker(house)
            running = asyncio.create_task(hand.run())
            await asyncio.wait({running, asyncio.create_task(stop.wait())}, return_when="FIRST_COMPLETED")
            hand.stop()
            await asyncio.wait_for(running, GRACE_SECONDS)

    _run(run())


@app.command
def migrate(*, check: bool = False, down: bool = False) -> None:
    """Bring the database to the shape that this version expects.

    Parameters
    ----------
    check
        Change nothing; fail when the models have what no migration makes, or the database lacks one.
    down
        Take every migration back, with all data; asks for the word "drop" on standard input.
    """

    async def run(house: Services) -> None:
        if check:
            drift = migrations.drift()
            lacking = await migrations.pending(house.database)
            if drift or lacking:
                sys.exit(f"models without migration: {drift or 'none'}; not applied: {lacking or 'none'}")
            print("Every model has its migration, and every migration is applied.")
        elif down:
            if sys.stdin.readline().strip() != "drop":
                sys.exit("Nothing was done.")
            print("Taken back:", ", ".join(await migrations.downgrade(house.database)))
        else:
            done = await migrations.upgrade(house.database)
            print("Applied:", ", ".join(done) if done else "nothing; it was up to date")

    async def main() -> None:
        async with services(load()) as house:
            await run(house)

    asyncio.run(main())
