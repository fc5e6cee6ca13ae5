"""Last act: how sure the result is, the letters, and the file by which anybody can check it."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import anyio
import orjson

from incubator.demo.money import AWARDS
from incubator.demo.park import Park, Player, until
from incubator.demo.registry import Cast
from incubator.jury import verifier
from incubator.jury.methods.lottery import DOUBT

FILE = "demonstration-result.json"
"""The checked result, in the house's storage folder."""


@dataclass(frozen=True, slots=True)
class Result:
    """How sure the ranking is, the letters, and what the stand-alone verifier said of which file."""

    diagnosis: dict[str, Any]
    doubtful: int
    """Applications whose chance to be among as many as there are awards is neither high nor low."""
    letters: dict[str, Any]
    file: Path
    sha256: str
    verdict: str
    is_right: bool


async def publish(park: Park, cast: Cast, competition: Mapping[str, Any]) -> Result:
    """Read the diagnosis, let the letters go out, and check the decision's file as an outsider would."""
    officer, path = cast.officers[0], f"/competitions/{competition['id']}"
    diagnosis = await officer.get(f"{path}/diagnosis", top=AWARDS)
    chances = [application["among_top"] for application in diagnosis["applications"]]
    low, high = DOUBT
    letters = await officer.post(f"{path}/letters", {})
    file = park.house.settings.storage / FILE
    sha256, verdict, is_right = await _checked(cast.auditor, path, file)
    doubtful = sum(low < Fraction(chance) < high for chance in chances)
    return Result(diagnosis, doubtful, letters, file, sha256, verdict, is_right)


async def _checked(auditor: Player, path: str, file: Path) -> tuple[str, str, bool]:
    """Download the decision's file, and work it out anew in a Python without any package."""

    async def decided() -> bytes | None:
        document = await auditor.download(f"{path}/bundle")
        return document if orjson.loads(document)["kind"] == "decision" else None

    document = await until(decided)
    sha256: str = orjson.loads(document)["sha256"]
    await anyio.Path(file).write_bytes(document)
    program = [sys.executable, "-I", "-S", str(verifier.__file__), str(file), sha256]
    ran = await anyio.run_process(program, check=False)
    return sha256, ran.stdout.decode().strip(), ran.returncode == 0
