"""Logs as JSON lines on standard error, with the request's id; what is logged holds no secret."""

import logging
import sys
from contextlib import suppress

import structlog


class _Lines:
    """Writes our own records: the standard library's machinery takes three times as long for each request."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _write(self, line: str) -> None:
        with suppress(OSError, ValueError):  # a full disk loses the line, not the request
            sys.stderr.write(line + "\n")

    debug = info = warning = error = critical = _write


def configure(level: str) -> None:
    """Show our own and the libraries' records alike."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    shown: list[structlog.typing.Processor] = [
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]
    structlog.configure(
        processors=[*shared, *shown],
        logger_factory=_Lines,
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *shown],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    # The access log is ours; these would say everything twice, or statements with their values.
    for name in ("uvicorn.access", "tortoise", "tortoise.db_client", "asyncpg"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).handlers = []
