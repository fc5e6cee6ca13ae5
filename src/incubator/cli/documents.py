"""incubator openapi | docs: the documents that are made from the code."""

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cyclopts
import orjson

from incubator.app import VERSION, endpoints
from incubator.core.machine import Machine
from incubator.core.web import openapi as described
from incubator.rooms import ROOMS
from incubator.settings import ROOT

app = cyclopts.App()

OPENAPI = ROOT / "docs" / "openapi.json"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- states: written by `incubator docs` -->", "<!-- /states -->"


@app.command
def openapi(*, check: bool = False) -> None:
    """Write the API's OpenAPI document to docs/openapi.json.

    Parameters
    ----------
    check
        Change nothing; fail when the committed document differs.
    """
    document = orjson.dumps(
        described.document(endpoints(), VERSION), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS
    )
    _write(OPENAPI, document.decode() + "\n", check=check, command="incubator openapi")


@app.command
def docs(*, check: bool = False) -> None:
    """Write the state diagrams into docs/architecture.md.

    Parameters
    ----------
    check
        Change nothing; fail when the committed diagrams differ.
    """
    text = ARCHITECTURE.read_text()
    head, _, rest = text.partition(BEGIN)
    _, found, tail = rest.partition(END)
    if not found:
        sys.exit(f"docs/architecture.md lacks the lines {BEGIN} and {END}.")
    drawn = "\n".join(f"\n### {machine.name}\n\n```mermaid\n{machine.mermaid()}```" for machine in machines())
    _write(ARCHITECTURE, f"{head}{BEGIN}\n{drawn}\n\n{END}{tail}", check=check, command="incubator docs")


def machines() -> Iterator[Machine[Any, Any]]:
    """Every state machine, in the order of the rooms."""
    drawn: set[int] = set()
    for room in ROOMS:
        if find_spec(f"incubator.{room}.rules") is None:
            continue
        rules = import_module(f"incubator.{room}.rules")
        parts = pkgutil.iter_modules(getattr(rules, "__path__", ()))
        modules = [rules, *(import_module(f"{rules.__name__}.{part.name}") for part in parts)]
        found = {id(v): v for module in modules for v in vars(module).values() if isinstance(v, Machine)}
        # Rules may import the machine of a room to the left: it was drawn there.
        yield from sorted((m for k, m in found.items() if k not in drawn), key=lambda machine: machine.name)
        drawn |= found.keys()


def _write(path: Path, text: str, *, check: bool, command: str) -> None:
    if not check:
        path.write_text(text)
    elif not path.exists() or path.read_text() != text:
        sys.exit(f"{path.relative_to(ROOT)} differs from the code: run `{command}`.")
