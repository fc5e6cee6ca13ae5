"""Log lines: ours and the libraries' are alike, and none of them can break what it tells of."""

import json
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from incubator.core.logging import configure


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    configured = structlog.get_config()
    yield
    root.handlers, root.level = handlers, level
    structlog.configure(**configured)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_own_and_foreign_lines_have_the_same_fields(capsys):
    configure("info")
    structlog.contextvars.bind_contextvars(request_id="r-1")
    structlog.get_logger("http").warning("慢")
    logging.getLogger("library").warning("slow %s", 3)
    structlog.contextvars.clear_contextvars()
    own, foreign = lines(capsys)
    assert list(own) == list(foreign) == ["event", "request_id", "logger", "level", "timestamp"]
    assert (own["event"], own["logger"], own["level"]) == ("慢", "http", "warning")
    assert (foreign["event"], foreign["logger"], foreign["request_id"]) == ("slow 3", "library", "r-1")


def test_level_leaves_out_what_is_below(capsys):
    configure("warning")
    structlog.get_logger("http").info("request")
    structlog.get_logger("http").error("fault")
    assert [line["event"] for line in lines(capsys)] == ["fault"]


def test_fault_is_shown_with_its_traceback(capsys):
    configure("info")
    try:
        int("why")
    except ValueError:
        structlog.get_logger("http").exception("fault")
    (line,) = lines(capsys)
    assert line["level"] == "error"
    assert str(line["exception"]).splitlines()[-1] == (
        "ValueError: invalid literal for int() with base 10: 'why'"
    )


def test_value_that_json_does_not_know_is_shown_all_the_same(capsys):
    configure("info")
    structlog.get_logger("http").info("odd", large=2**70, kind=str)
    (line,) = lines(capsys)
    assert (line["large"], line["kind"]) == (2**70, "<class 'str'>")


def test_line_that_can_t_be_written_is_lost_alone(monkeypatch, capsys):
    class Full:
        def write(self, _line: str) -> None:
            raise OSError("no space left")

    configure("info")
    with monkeypatch.context() as full:
        full.setattr(sys, "stderr", Full())
        structlog.get_logger("http").info("lost")
    structlog.get_logger("http").info("kept")
    assert [line["event"] for line in lines(capsys)] == ["kept"]
