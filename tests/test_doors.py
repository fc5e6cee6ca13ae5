"""A room is entered by its door: other rooms import names from `incubator.<room>`, never from inside it."""

import ast
from pathlib import Path

import incubator
from incubator.rooms import ROOMS

SOURCE = Path(incubator.__file__).parent


def inner_imports(room: str) -> list[str]:
    found = []
    for path in (SOURCE / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                parts = name.split(".")
                if len(parts) < 3 or parts[0] != "incubator" or parts[1] not in ROOMS or parts[1] == room:
                    continue
                # Rules are pure and may stand on the rules, and the methods, of a room to the left.
                if parts[2] in {"rules", "methods"} and "rules" in path.relative_to(SOURCE).as_posix():
                    continue
                found.append(f"{path.relative_to(SOURCE)} imports {name}")
    return found


def test_rooms_enter_each_other_by_the_door_only():
    assert [line for room in ROOMS for line in inner_imports(room)] == []
