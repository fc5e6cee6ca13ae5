"""Checks a published result by itself: `python -I -S verifier.py RESULT.json [SHA-256]`.

It needs nothing but Python's standard library and this file, and shares no code with the program that made
the result. From the marks and the rule it works everything out anew, in fractions: scores, places, who is
funded and why others are not, and whether the judges' assignment keeps its bounds and rules, is proven the
best by its prices, and was drawn by its seed. What differs is named by its JSON pointer, and so is what no
outsider can check. docs/jury.md describes the file and the arithmetic.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

SCHEMA = "incubator-result/2"
FIRST_SCHEMA = "incubator-result/1"
"""Files as they were before there were assignments of several stages; they have one, of no stage."""
KEYS: dict[str, tuple[str, ...]] = {
    "rubric": ("stage", "criterion"),
    "applications": ("application",),
    "judges": ("judge",),
    "conflicts": ("application", "judge"),
    "sheets": ("stage", "application", "judge"),
    "points": ("application", "name"),
    "ranking": ("application",),
    "assignment/runs": ("stage",),
    "assignment/panels": ("stage", "application"),
    "assignment/loads": ("stage", "judge"),
    "assignment/pairs": ("stage", "application", "judge"),
    "assignment/experts": ("stage", "application", "judge"),
    "assignment/groups": ("stage", "judge", "group"),
    "assignment/chances": ("stage", "application", "judge"),
    "assignment/prices": ("stage", "step", "of", "name"),
    "assignment/rule_prices": ("stage", "of", "application", "group"),
    "assignment/changes": ("stage", "application", "judge"),
    "lottery/tickets": ("application",),
    "allocation/steps": ("application",),
}
"""The tables, and the columns that no two rows of one have alike."""
SEALED = tuple(KEYS)
OF_RUNS = [
    path.partition("/")[2] for path in KEYS if path.startswith("assignment/") and path != "assignment/runs"
]
"""What an assignment has beside its runs: tables whose rows name the run's stage."""
ENDS = ("application", "judge")
GONE, CAME = ("recused", "taken_back"), ("reassigned", "by_hand")
"""Why a seat has no sheet, and how a sheet came without a seat."""
_NUMBER = re.compile(r"-?[0-9]{1,999}([./][0-9]{1,999})?")


class Difference(NamedTuple):
    """What the file says at a place, and what it should say there."""

    pointer: str
    expected: object
    found: object

    def __str__(self) -> str:
        return f"{self.pointer}: {self.found!r} stands here, {self.expected!r} is right"


class Findings(NamedTuple):
    """What differs, and what could not be checked at all and why."""

    differences: list[Difference]
    unchecked: list[str]


def canonical(value: object) -> bytes:
    """The value as the only JSON that it has here: keys sorted, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def seal(row: object) -> str:
    """What tells which row of a table was changed: 16 digits of the SHA-256 of its canonical JSON."""
    return sha256(canonical(row)).hexdigest()[:16]


def fingerprint(document: dict[str, Any]) -> str:
    """SHA-256 of the canonical JSON of everything but the hash itself."""
    return sha256(canonical({key: own for key, own in document.items() if key != "sha256"})).hexdigest()


def table(document: dict[str, Any], path: str) -> list[Any]:
    """The rows of a table, none where a part of the way is null."""
    value: Any = document
    for key in path.split("/"):
        value = None if value is None else value.get(key)
    return value or []


def verify(text: str | bytes, known_hash: str | None = None) -> Findings:
    """Work the result out anew; a `known_hash` is the SHA-256 as it was published elsewhere."""
    found = Findings([], [])
    try:
        _Check(_read(text), found).all(known_hash)
    except (KeyError, IndexError, TypeError, AttributeError, ArithmeticError, StopIteration) as error:
        why = f"a file in which {type(error).__name__} {error} does not happen"
        found.differences.append(Difference("", why, "a file that can't be read to its end"))
    except (ValueError, RecursionError) as error:
        found.differences.append(Difference("", "a result", str(error)))
    return found


def _read(text: str | bytes) -> dict[str, Any]:
    document = json.loads(text, object_pairs_hook=_no_twins, parse_float=_no_float, parse_constant=_no_float)
    if not isinstance(document, dict) or document.get("schema") not in {SCHEMA, FIRST_SCHEMA}:
        found = document.get("schema") if isinstance(document, dict) else None
        raise ValueError(f"a file of {str(found)[:40]!r}, and this knows {SCHEMA} and {FIRST_SCHEMA}")
    return document


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(found := dict(pairs)) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _no_float(literal: str) -> NoReturn:
    raise ValueError(f"{literal[:20]} is no exact number")


def _fraction(value: object) -> Fraction:
    if not _NUMBER.fullmatch(str(value)):
        raise ValueError(f"{str(value)[:40]!r} is no number")
    return Fraction(str(value))


def _rounded(number: Fraction, places: int | None) -> Fraction:
    """Half-up, a half away from zero; None stays exact."""
    if places is None:
        return number
    units = (2 * abs(number) * 10**places + 1) // 2
    return Fraction(units if number >= 0 else -units, 10**places)


def _shown(number: Fraction, places: int) -> str:
    units = int(abs(_rounded(number, places)) * 10**places)
    whole, decimals = divmod(units, 10**places)
    return ("-" if number < 0 and units else "") + str(whole) + (f".{decimals:0{places}}" if places else "")


class _Part:
    """The sheets of one stage, or of all where there are no stages: marks by application and judge."""

    def __init__(self, document: dict[str, Any], stage: str | None) -> None:
        self.rule = document["rule"]
        rubric = [row for row in document["rubric"] if row["stage"] == stage]
        self.names = [row["criterion"] for row in rubric]
        self.weights = [_fraction(row["weight"]) for row in rubric]
        self.panels: dict[str, list[list[Fraction]]] = defaultdict(list)
        for row in document["sheets"]:
            if row["stage"] == stage:
                self.panels[row["application"]].append([Fraction(mark, 100) for mark in row["marks"]])

    def _mean(self, values: list[Fraction]) -> Fraction:
        trim = self.rule["trim"]
        end = trim["each_end"] if trim and len(values) >= trim["from_judges"] else 0
        kept = sorted(values)[end : len(values) - end]
        return sum(kept, Fraction()) / len(kept)

    def criterion(self, application: str, name: str) -> Fraction:
        """The trimmed mean of one criterion; 0 where the application has no sheet here."""
        if not (panel := self.panels.get(application)):
            return Fraction()
        at = self.names.index(name)
        return _rounded(self._mean([marks[at] for marks in panel]), self.rule["rounding"].get("panel_score"))

    def total(self, application: str) -> Fraction:
        """What the jury gives in all."""
        panel, rounding = self.panels[application], self.rule["rounding"]
        by_mean = self.rule["combine"] == "weighted_mean"
        divisor = sum(self.weights, Fraction()) if by_mean else Fraction(1)
        if self.rule["mean_of"] == "sheets":
            sheets = [
                sum((w * m for w, m in zip(self.weights, marks, strict=True)), Fraction()) / divisor
                for marks in panel
            ]
            total = self._mean([_rounded(each, rounding.get("sheet")) for each in sheets])
        else:
            means = [self.criterion(application, name) for name in self.names]
            weighted = [
                _rounded(w * m, rounding.get("weighted")) for w, m in zip(self.weights, means, strict=True)
            ]
            total = sum(weighted, Fraction()) / divisor
        return _rounded(total, rounding.get("judged"))


class _Scores:
    """Every application's score and what ties are broken by, from rule, rubric, sheets and points."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.rule, rule = document["rule"], document["rule"]
        self.stages = rule.get("stages", [])
        self.points: dict[str, dict[str, Fraction]] = defaultdict(dict)
        for row in document["points"] or []:
            self.points[row["application"]][row["name"]] = Fraction(row["hundredths"], 100)
        judged = [stage["code"] for stage in self.stages if stage["kind"] in {"review", "pitch"}]
        self.parts = {code: _Part(document, code) for code in (judged or [None])}
        self.names = sorted({name for part in self.parts.values() for name in part.panels})
        self.given = {stage["code"]: self._given(stage) for stage in self.stages}
        if self.stages:
            self.judged = {
                name: sum((self.given[c][name] for c in judged), Fraction()) for name in self.names
            }
            self.exact = {
                name: sum((own[name] for own in self.given.values()), Fraction()) for name in self.names
            }
        else:
            self.judged = {name: self.parts[None].total(name) for name in self.names}
            self.exact = dict(self.judged)
        if document["points"] is not None:
            for name, (points, effect) in ((n, e) for n in self.names for e in rule["points"].items()):
                own = self.points[name][points]
                self.exact[name] += own if effect == "add" else -own

    def _given(self, stage: dict[str, Any]) -> dict[str, Fraction]:
        code, weight = stage["code"], _fraction(stage["weight"])
        if stage["kind"] in {"review", "pitch"}:
            part, full = self.parts[code], _fraction(stage["full"])
            found = {n: weight * part.total(n) / full if n in part.panels else Fraction() for n in self.names}
        else:
            own = {name: self.points[name].get(code, Fraction()) for name in self.names}
            found = own if stage["kind"] == "bonus" else self._votes(own, weight, stage["votes"])
        return {name: _rounded(each, self.rule["rounding"].get("stage")) for name, each in found.items()}

    @staticmethod
    def _votes(votes: dict[str, Fraction], weight: Fraction, count: str) -> dict[str, Fraction]:
        every = list(votes.values())
        if not any(every):
            return dict.fromkeys(votes, Fraction())
        if count == "rank_points":
            below = {own: 2 * sum(each < own for each in every) + every.count(own) + 1 for own in set(every)}
            return {name: weight * Fraction(below[own], 2 * len(every)) for name, own in votes.items()}
        whole = sum(every, Fraction()) if count == "share" else max(every)
        return {name: weight * own / whole for name, own in votes.items()}

    def keys(self, contest: str, *, coded: bool) -> list[tuple[str | None, dict[str, Any]]]:
        """What parts equals, in order, the higher first, and what a tie's reason calls it."""
        reached = {n: sum(n in part.panels for part in self.parts.values()) for n in self.names}
        found: list[tuple[str | None, dict[str, Any]]] = [(None, reached)] if self.stages else []
        found.append((None, self.exact))
        fitting = (
            t for t in self.rule["ties"] if t.get("contest_contains", "").casefold() in contest.casefold()
        )
        for key in next(fitting, {"keys": []})["keys"]:
            reason = ":".join(key[part] for part in ("by", "stage", "name") if key.get(part))
            found.append((reason, {name: self._tie(key, name) for name in self.names}))
        if (seed := self.rule["seed"]) is not None and not coded:
            drawn = {n: -int.from_bytes(sha256(f"{seed}{n}".encode()).digest(), "big") for n in self.names}
            found.append(("seed", drawn))
        return found

    def _tie(self, key: dict[str, Any], application: str) -> Fraction:
        match key["by"]:
            case "judged_total":
                return self.judged[application]
            case "stage":
                return self.given[key["name"]][application]
            case "criterion":
                return self.parts[key.get("stage")].criterion(application, key["name"])
            case _:
                own = self.points[application].get(key["name"], Fraction())
                return own if self.rule["points"][key["name"]] == "add" else -own


def _placed(
    tied: list[str], keys: list[tuple[str | None, dict[str, Any]]], first: int
) -> dict[str, tuple[int, str | None, int]]:
    """Each one's place, what settled it, and with how many it shares it."""
    (reason, values), *further = keys
    groups = defaultdict(list)
    for name in tied:
        groups[values[name]].append(name)
    found: dict[str, tuple[int, str | None, int]] = {}
    for value in sorted(groups, reverse=True):
        group = groups[value]
        if len(group) > 1 and further:
            found |= _placed(group, further, first)
        else:
            found |= dict.fromkeys(group, (first, reason if len(group) == 1 else "shared", len(group)))
        first += len(group)
    return found


class _Check:
    """The whole file; what it finds goes to `found`."""

    def __init__(self, document: dict[str, Any], found: Findings) -> None:
        self.document, self.found = document, found
        self.coded = document["view"] == "coded"
        stages = document["rule"].get("stages", [])
        self.judged = [each["code"] for each in stages if each["kind"] in {"review", "pitch"}]

    def expect(self, pointer: str, expected: object, found: object) -> None:
        if expected != found:
            self.found.differences.append(Difference(pointer, expected, found))

    def unchecked(self, what: str) -> None:
        self.found.unchecked.append(what)

    def all(self, known_hash: str | None) -> None:
        self.hashes(known_hash)
        for key, known in (("view", ("named", "coded")), ("kind", ("ranking", "decision"))):
            if self.document[key] not in known:
                self.expect(f"/{key}", " or ".join(known), self.document[key])
        self.rows()
        self.marks()
        self.beside()
        self.ranking()
        self.digest()
        self.conflicts()
        if self.document["assignment"] is not None:
            self.assignment(self.document["assignment"])
        self.unassigned()
        if self.document.get("lottery") is not None:
            self.lottery(self.document["lottery"])
        if self.document["allocation"] is not None:
            self.allocation(self.document["allocation"])
        if known_hash is None:
            self.unchecked("/sha256: whether it is the published one, for none was given to compare it with")

    def hashes(self, known_hash: str | None) -> None:
        self.expect("/sha256", fingerprint(self.document), self.document["sha256"])
        if known_hash is not None:
            self.expect("/sha256", known_hash.lower(), self.document["sha256"])
        for path in SEALED:
            rows, seals = table(self.document, path), self.document["seals"].get(path, [])
            self.expect(f"/seals/{path.replace('/', '~1')}", len(rows), len(seals))
            for n, (row, own) in enumerate(zip(rows, seals, strict=False)):
                self.expect(f"/{path}/{n}", f"a row of the seal {own}", _sealed(row, own))

    def rows(self) -> None:
        """No row stands twice, and whom a row is about is in the tables of applications and judges."""
        known = {end: {row[end] for row in self.document[f"{end}s"]} for end in ENDS}
        for path, columns in KEYS.items():
            seen = set()
            for n, row in enumerate(table(self.document, path)):
                key = tuple(row.get(column) for column in columns)
                if key in seen:
                    self.expect(f"/{path}/{n}", "no second row of the same", list(key))
                seen.add(key)
                for end in ENDS:
                    if end in columns and row[end] not in known[end]:
                        self.expect(f"/{path}/{n}/{end}", f"one of /{end}s", row[end])

    def marks(self) -> None:
        """Every sheet has a mark from 0 to the highest for each criterion of its stage, and no other."""
        most: dict[str | None, list[Fraction]] = {stage: [] for stage in self.judged or [None]}
        for n, row in enumerate(self.document["rubric"]):
            if row["stage"] not in most:
                self.expect(f"/rubric/{n}/stage", f"one of {list(most)}", row["stage"])
            most.setdefault(row["stage"], []).append(100 * _fraction(row["highest"]))
        for n, row in enumerate(self.document["sheets"]):
            if not (highest := most.get(row["stage"])):
                self.expect(f"/sheets/{n}/stage", "one that has a rubric", row["stage"])
                continue
            self.expect(f"/sheets/{n}/marks", f"{len(highest)} marks", f"{len(row['marks'])} marks")
            for place, (mark, top) in enumerate(zip(row["marks"], highest, strict=False)):
                if not 0 <= mark <= top:
                    self.expect(f"/sheets/{n}/marks/{place}", f"a mark from 0 to {top}", mark)

    def beside(self) -> None:
        """A bonus is from 0 to its stage's weight, and votes are whole."""
        stages = {each["code"]: each for each in self.document["rule"].get("stages", [])}
        for n, row in enumerate(self.document["points"] or []):
            own, stage = row["hundredths"], stages.get(row["name"])
            if stage is None:
                continue
            if stage["kind"] == "bonus" and not 0 <= own <= 100 * _fraction(stage["weight"]):
                self.expect(f"/points/{n}/hundredths", f"0 to {stage['weight']} points", own)
            if stage["kind"] == "public_vote" and (own < 0 or own % 100):
                self.expect(f"/points/{n}/hundredths", "a number of votes", own)

    def ranking(self) -> None:
        scores, rows = _Scores(self.document), self.document["ranking"]
        rule, contest = self.document["rule"], self.document["competition"]["contest"]
        is_drawn = self.coded and rule["seed"] is not None
        if is_drawn:
            self.unchecked("/ranking: lots among equals are drawn from names, which codes hide")
        placed = _placed(scores.names, scores.keys(contest, coded=self.coded), 1) if scores.names else {}
        self.expect("/ranking", scores.names, sorted(row["application"] for row in rows))
        taken: dict[int, set[int]] = defaultdict(set)
        for n, row in enumerate(rows):
            if (name := row["application"]) not in placed:
                continue
            (first, reason, sharing), exact = placed[name], scores.exact[name]
            self.expect(f"/ranking/{n}/exact", str(exact), row["exact"])
            self.expect(f"/ranking/{n}/shown", _shown(exact, rule["shown"]), row["shown"])
            if is_drawn and sharing > 1:
                if not first <= row["rank"] < first + sharing or row["rank"] in taken[first]:
                    self.expect(f"/ranking/{n}/rank", f"{first} to {first + sharing - 1}, once", row["rank"])
                taken[first].add(row["rank"])
                reason = "seed"
            else:
                self.expect(f"/ranking/{n}/rank", first, row["rank"])
            self.expect(f"/ranking/{n}/tie_reason", reason, row["tie_reason"])

    def digest(self) -> None:
        document = self.document
        if self.coded:
            self.unchecked("/digest: it is made of names, which codes hide")
            return
        given: dict[str, Any] = {code: self._given(code) for code in self.judged if _has(document, code)}
        points: dict[str, dict[str, int]] | None = None
        if document["points"] is not None:
            points = defaultdict(dict)
            for row in document["points"]:
                points[row["application"]][row["name"]] = row["hundredths"]
        common = {"contest": document["competition"]["contest"], "points": points, "rule": document["rule"]}
        whole = {**common, **({"stages": given} if self.judged else self._given(None))}
        self.expect("/digest", sha256(canonical(whole)).hexdigest(), document["digest"])

    def conflicts(self) -> None:
        """Nobody's marks count where a conflict was declared or confirmed, if only after the seating."""
        rows = self.document["conflicts"]
        standing = {(row["application"], row["judge"]): row["standing"] for row in rows}
        for n, row in enumerate(self.document["sheets"]):
            own = standing.get((row["application"], row["judge"]))
            if own == "found":
                self.unchecked(f"/sheets/{n}: on a conflict in the data nobody has ruled")
            elif own is not None:
                self.expect(f"/sheets/{n}", "no sheet, for there is a conflict", "a sheet")

    def _given(self, stage: str | None) -> dict[str, Any]:
        rubric = [row for row in self.document["rubric"] if row["stage"] == stage]
        order = sorted(range(len(rubric)), key=lambda n: str(rubric[n]["criterion"]))
        criteria = [[rubric[n]["criterion"], str(_fraction(rubric[n]["weight"]))] for n in order]
        sheets = [row for row in self.document["sheets"] if row["stage"] == stage]
        marks = [[row["application"], row["judge"], [row["marks"][n] for n in order]] for row in sheets]
        return {"criteria": criteria, "marks": sorted(marks)}

    def assignment(self, own: dict[str, Any]) -> None:
        is_first = self.document["schema"] == FIRST_SCHEMA
        first = _FIRST_RUN | {"seed": own.get("seed"), "objective": own.get("objective")}
        runs = [first] if is_first else own["runs"]
        stages = [run["stage"] for run in runs]
        if not is_first and not set(stages) <= set(self.judged or [None]):
            self.expect("/assignment/runs", f"each of {self.judged or [None]} once at most", stages)
        for name in OF_RUNS:
            for n, row in enumerate([] if is_first else own[name]):
                if row["stage"] not in stages:
                    self.expect(f"/assignment/{name}/{n}/stage", f"one of {stages}", row["stage"])
        for n, run in enumerate(runs):
            at = "/assignment" if is_first else f"/assignment/runs/{n}"
            _RunCheck(self, _Run(own, run, is_first=is_first), at).all()

    def unassigned(self) -> None:
        """Sheets of a review may be assigned by hand: without a run nothing says who should have them."""
        own, stages = self.document["assignment"], self.document["rule"].get("stages", [])
        told = [] if own is None else [run["stage"] for run in own.get("runs", [{"stage": None}])]
        for stage in [s["code"] for s in stages if s["kind"] == "review"] if stages else [None]:
            if stage not in told and any(row["stage"] == stage for row in self.document["sheets"]):
                of = "" if stage is None else f" of the stage {stage}"
                why = f"/assignment: none{of} is here, so whose sheets these should be is not known"
                self.unchecked(why)

    def lottery(self, own: dict[str, Any]) -> None:
        """Who is in doubt, who has which ticket, and in which order the number draws them."""
        rows, line = own["tickets"], own["line"]
        ranks = {row["application"]: row["rank"] for row in rows}
        placed = {row["application"]: row["rank"] for row in self.document["ranking"]}
        self.expect("/lottery/tickets", placed, ranks)
        self.unchecked("/lottery/tickets: chances and intervals come from a model of the scores")
        sharing = Counter(ranks.values())
        in_doubt = {row["rank"] for row in rows if _is_in_doubt(own["zone"], row, line)}
        in_doubt |= {rank for rank, number in sharing.items() if rank <= line < rank + number - 1}
        zone = [row["application"] for row in rows if row["rank"] in in_doubt]
        tickets = {row["application"]: row["ticket"] for row in rows if row["ticket"] is not None}
        if self.coded:
            self.unchecked("/lottery: which ticket is whose is made of names, which codes hide")
            self.expect("/lottery/tickets", sorted(zone), sorted(tickets))
            self.expect("/lottery/tickets", list(range(1, len(zone) + 1)), sorted(tickets.values()))
        else:
            digest = self.document["digest"]
            given = {name: n for n, name in enumerate(sorted(zone, key=_lot_by(digest)), start=1)}
            for n, row in enumerate(rows):
                expected = given.get(row["application"])
                self.expect(f"/lottery/tickets/{n}/ticket", expected, row["ticket"])
        self.drawn: dict[str, int] = {}
        if (beacon := own["beacon"]) is None:
            return
        if datetime.fromisoformat(beacon["appeared_at"]) < datetime.fromisoformat(own["due_at"]):
            why = f"a moment from {own['due_at']} on"
            self.expect("/lottery/beacon/appeared_at", why, beacon["appeared_at"])
        by_lot = _lot_by(beacon["value"])
        order = sorted(tickets, key=lambda name: (by_lot(tickets[name]), tickets[name]))
        self.drawn = {name: n for n, name in enumerate(order, start=1)}

    def line(self, own: dict[str, Any]) -> None:
        """How many the walk funds without lots, each by the most it may get."""
        if self.coded:
            return  # equals come in the order of their names, which codes hide
        ranks = {row["application"]: row["rank"] for row in self.document["ranking"]}
        walk = _Walk(own)
        for row in sorted(own["steps"], key=lambda row: (ranks[row["application"]], row["application"])):
            walk.visit({**row, "amount": row["most"]})
        self.expect("/lottery/line", walk.taken.total(), self.document["lottery"]["line"])

    def turns(self, ranks: dict[str, int], steps: dict[str, tuple[int, dict[str, Any]]]) -> dict[str, Any]:
        """When each comes: who drew lots takes, in their order, the ranks that they have among them."""
        found: dict[str, Any] = {name: (rank, 0) for name, rank in ranks.items()}
        if (lottery := self.document.get("lottery")) is None:
            for n, row in steps.values():
                self.expect(f"/allocation/steps/{n}/lot", None, row.get("lot"))
            return found
        if lottery["beacon"] is None and any(row["ticket"] is not None for row in lottery["tickets"]):
            self.expect("/lottery/beacon", "a number that drew the lots", None)
        for name, (n, row) in steps.items():
            self.expect(f"/allocation/steps/{n}/lot", self.drawn.get(name), row["lot"])
        among = sorted(ranks[name] for name in self.drawn if name in ranks)
        order = (name for name in self.drawn if name in ranks)
        return found | {name: (rank, self.drawn[name]) for name, rank in zip(order, among, strict=True)}

    def allocation(self, own: dict[str, Any]) -> None:
        ranks = {row["application"]: row["rank"] for row in self.document["ranking"]}
        steps = {row["application"]: (n, row) for n, row in enumerate(own["steps"])}
        self.expect("/allocation/steps", sorted(ranks), sorted(steps))
        organizations = {row["application"]: row["organization"] for row in self.document["applications"]}
        for name, (n, row) in steps.items():
            where = f"/allocation/steps/{n}/organization"
            self.expect(where, organizations.get(name), row["organization"])
        order = [name for name in own["tie_break"] if name in steps]
        self.expect("/allocation/tie_break", list(dict.fromkeys(order)), own["tie_break"])
        if self.document.get("lottery") is not None:
            self.line(own)
        turns = self.turns(ranks, steps)
        self.walk = _Walk(own)
        for turn in sorted(set(turns.values())):
            group = [name for name in steps if turns.get(name) == turn]
            fitting = [name for name in group if self.walk.obstacle(steps[name][1]) is None]
            if not self.walk.all_fit([steps[name][1] for name in fitting]):
                order = own["tie_break"]
                if missing := [name for name in fitting if name not in order]:
                    self.expect("/allocation/tie_break", f"{missing[0]} among them", order)
                    continue
                fitting.sort(key=order.index)
            for name in [*fitting, *(each for each in group if each not in fitting)]:
                n, row = steps[name]
                rest, reason = self.walk.rest, self.walk.visit(row)
                self.expect(f"/allocation/steps/{n}/reason", reason, row["reason"])
                self.expect(f"/allocation/steps/{n}/rest", rest, row["rest"])
                if row["amount"] > row["most"]:
                    self.expect(f"/allocation/steps/{n}/amount", f"at most {row['most']}", row["amount"])


_Pair = tuple[str, str]
"""Application and judge."""
_FIRST_RUN = {
    "stage": None,
    "cap": None,
    "one_expert": False,
    "one_per_employer": False,
    "expected": None,
    "upper_bound": None,
}
"""What a run of the first schema was: without a cap and without rules for its panels."""


class _Run:
    """A stage's assignment: its rows with their places in the tables; prices by step, end and name."""

    def __init__(self, own: dict[str, Any], run: dict[str, Any], *, is_first: bool) -> None:
        self.stage, self.seed, self.objective = run["stage"], run["seed"], run["objective"]
        self.cap = None if run["cap"] is None else _fraction(run["cap"])
        self.one_expert, self.one_per_employer = run["one_expert"], run["one_per_employer"]
        self.expected, self.upper_bound = run["expected"], run["upper_bound"]

        def rows(name: str) -> list[tuple[int, dict[str, Any]]]:
            found = enumerate(own.get(name) or [] if is_first else own[name])
            return [(n, row) for n, row in found if is_first or row["stage"] == run["stage"]]

        self.panels, self.loads, self.pairs = rows("panels"), rows("loads"), rows("pairs")
        self.chances, self.changes, self.expert_rows = rows("chances"), rows("changes"), rows("experts")
        self.has_changes = not is_first
        self.seats = {row["application"]: row["size"] for _, row in self.panels}
        self.scores = {_pair(row): row["score"] for _, row in self.pairs}
        self.seated = {_pair(row) for _, row in self.pairs if row["seated"]}
        self.locked = {_pair(row) for _, row in self.pairs if row["locked"]}
        self.experts = {_pair(row) for _, row in self.expert_rows if self.one_expert}
        self.groups_of: dict[str, list[str]] = defaultdict(list)
        for _, row in rows("groups") if self.one_per_employer else []:
            self.groups_of[row["judge"]].append(row["group"])
        self.prices: dict[str, dict[str, dict[str, int]]] = {}
        for _, row in rows("prices"):
            step = row["stage" if is_first else "step"]
            ends = self.prices.setdefault(step, {"application": {}, "judge": {}})
            ends[row["of"]][row["name"]] = row["price"]
        self.rule_prices = {
            (row["application"], row["group"] if row["of"] == "group" else None): row["price"]
            for _, row in rows("rule_prices")
            if self.seats[row["application"]] and (self.one_expert or row["of"] == "group")
        }

    @property
    def has_rules(self) -> bool:
        """Whether its panels must be mixed."""
        return bool(self.one_expert or self.one_per_employer)

    def groups(self, pair: _Pair) -> list[_Pair]:
        """The application with each group of the judge's, of which its panel may have one."""
        return [(pair[0], group) for group in self.groups_of.get(pair[1], [])]

    def faults(self, seated: set[_Pair]) -> Iterator[Difference]:
        """Where an assignment breaks a bound or a rule of the run."""
        sizes = Counter(application for application, _ in seated)
        loads = Counter(judge for _, judge in seated)
        for n, row in self.pairs:
            if row["locked"] and _pair(row) not in seated:
                yield Difference(f"/assignment/pairs/{n}/seated", expected=True, found=False)
        for n, row in self.panels:
            if sizes[row["application"]] != row["size"]:
                yield Difference(f"/assignment/panels/{n}/size", sizes[row["application"]], row["size"])
        for n, row in self.loads:
            if not row["least"] <= (load := loads[row["judge"]]) <= row["most"]:
                told = f"a load from {row['least']} to {row['most']}"
                yield Difference(f"/assignment/loads/{n}", told, load)
        with_expert = {application for application, _ in seated & self.experts}
        of_groups = Counter(group for pair in seated for group in self.groups(pair))
        crowded = {application for (application, _), count in of_groups.items() if count > 1}
        for n, row in self.panels:
            if self.one_expert and row["size"] and row["application"] not in with_expert:
                yield Difference(f"/assignment/panels/{n}", "a panel with an expert", "one without")
            if row["application"] in crowded:
                yield Difference(f"/assignment/panels/{n}", "one judge of a group", "two of one")

    def bound(self, cap: Fraction) -> Fraction:
        """What no mean of chances within the cap and the rules is above, whatever the prices are.

        Seats, loads and rules at their prices, and the cap times what each pair is worth above all its own.
        """
        prices, locked = self.prices["score"], self.locked
        held = {at: Counter(pair[at] for pair in locked) for at in (0, 1)}
        above = 0
        sure: int = sum(self.scores[pair] for pair in locked)
        for name, seats in self.seats.items():
            sure += (seats - held[0][name]) * prices["application"][name]
        for _, row in self.loads:
            price, own = prices["judge"][row["judge"]], held[1][row["judge"]]
            sure += (row["most"] - own if price > 0 else max(row["least"] - own, 0)) * price
        taken = {group for pair in locked for group in self.groups(pair)}
        served = {application for application, _ in locked & self.experts}
        for (application, group), price in self.rule_prices.items():
            if group is None:
                sure -= price * (application not in served)
            else:
                sure += price * ((application, group) not in taken)
        for pair, score in self.scores.items():
            name, judge = pair
            if pair in locked or self.seats[name] <= held[0][name]:
                continue
            worth = score - prices["application"][name] - prices["judge"][judge]
            worth -= sum(self.rule_prices.get(group, 0) for group in self.groups(pair))
            if pair in self.experts and name not in served:
                worth += self.rule_prices.get((name, None), 0)
            above += max(worth, 0)
        return sure + cap * above


class _RunCheck:
    """One stage's assignment: its bounds and rules, its total, its proof, its draw, and its sheets."""

    def __init__(self, check: _Check, own: _Run, at: str) -> None:
        self.check, self.own, self.at = check, own, at
        self.expect, self.unchecked = check.expect, check.unchecked

    def all(self) -> None:
        self.ends()
        for fault in self.own.faults(self.own.seated):
            self.expect(*fault)
        total = sum(self.own.scores[pair] for pair in self.own.seated)
        self.expect(f"{self.at}/objective", total, self.own.objective)
        is_priced = self.priced()
        if self.own.cap is not None:
            self.chances(self.own.cap, is_priced=is_priced)
        elif is_priced:
            self.optimum()
        else:
            self.unchecked(f"{self.at}: no prices prove that it is the best{self.by_solver()}")
        self.given()
        self.changes()

    def by_solver(self) -> str:
        bound = self.own.upper_bound
        if not self.own.has_rules or bound is None:
            return ""
        return (
            f"; with its rules for panels a solver says that none is above {bound}, not to be checked by hand"
        )

    def ends(self) -> None:
        """Whoever is in a pair has a panel or a load, and what else is told is told of eligible pairs."""
        judges = {row["judge"] for _, row in self.own.loads}
        for n, row in self.own.pairs:
            if row["application"] not in self.own.seats:
                where = f"/assignment/pairs/{n}/application"
                self.expect(where, "one of /assignment/panels", row["application"])
            if row["judge"] not in judges:
                self.expect(f"/assignment/pairs/{n}/judge", "one of /assignment/loads", row["judge"])
        for name, rows in (("chances", self.own.chances), ("experts", self.own.expert_rows)):
            for n, row in rows:
                if _pair(row) not in self.own.scores:
                    self.expect(f"/assignment/{name}/{n}", "an eligible pair", list(_pair(row)))

    def priced(self) -> bool:
        """Whether the score has its prices; a step has those of every application and judge, or none."""
        names = {"application": set(self.own.seats), "judge": {row["judge"] for _, row in self.own.loads}}
        for step, ends in self.own.prices.items():
            for end, own in ends.items():
                if names[end] != own.keys():
                    why = f"a price of every {end} in the step {step}{self.of_stage()}"
                    lacking = sorted(names[end] ^ own.keys())
                    self.expect("/assignment/prices", why, f"none, or one too many, of {lacking[0]}")
        return all(
            names[end] == own.keys() for end, own in self.own.prices.get("score", {"judge": {}}).items()
        )

    def of_stage(self) -> str:
        return "" if self.own.stage is None else f" of the stage {self.own.stage}"

    def given(self) -> None:
        """What the run was told and no outsider can know: pairs that must be, and such as must not."""
        own = self.own
        if own.locked:
            self.unchecked(
                f"{self.at}: why {len(own.locked)} of its pairs were locked before it was worked out"
            )
        barred = {_pair(row) for row in self.check.document["conflicts"]}
        judges = {row["judge"] for _, row in own.loads}
        absent = len(own.seats) * len(own.loads) - len(own.scores)
        absent -= sum(a in own.seats and j in judges for a, j in barred - own.scores.keys())
        if absent > 0:
            self.unchecked(f"{self.at}: why {absent} pairs without a conflict are not eligible")

    def changes(self) -> None:
        """A seat has its sheet and a sheet its seat, or a row says what happened since."""
        rows = enumerate(self.check.document["sheets"])
        sheets = {_pair(row): n for n, row in rows if row["stage"] == self.own.stage}
        told = {_pair(row): row["change"] for _, row in self.own.changes}
        ruled = {
            _pair(row)
            for row in self.check.document["conflicts"]
            if row["standing"] in {"declared", "confirmed"}
        }
        for n, row in self.own.pairs:
            if row["seated"] and (pair := _pair(row)) not in sheets:
                self.changed(f"/assignment/pairs/{n}: a seat without a sheet", told.get(pair), GONE)
        for pair, n in sheets.items():
            if pair not in self.own.seated:
                self.changed(f"/sheets/{n}: a sheet without a seat", told.get(pair), CAME)
        for n, row in self.own.changes:
            pair, change = _pair(row), row["change"]
            if (pair in self.own.seated) == (pair in sheets):
                self.expect(
                    f"/assignment/changes/{n}", "a seat without a sheet, or a sheet without a seat", change
                )
            if change == "recused" and pair not in ruled:
                self.expect(f"/assignment/changes/{n}/change", "recused for a conflict in /conflicts", change)

    def changed(self, what: str, change: str | None, fitting: tuple[str, ...]) -> None:
        if self.own.has_changes and change not in fitting:
            where, _, told = what.partition(": ")
            self.expect(
                where,
                f"a row of /assignment/changes that is {' or '.join(fitting)}, for it is {told}",
                change,
            )
        elif change != "recused":
            self.unchecked(what if change is None else f"{what} ({change}), of which the proof says nothing")

    def optimum(self) -> None:
        """Complementary slackness, step by step: what is worth more than its prices is in, less is out."""
        own, prices = self.own, self.own.prices
        self.expect(f"{self.at}/expected", None, own.expected)
        if own.upper_bound is not None:
            self.expect(f"{self.at}/upper_bound", str(own.objective), own.upper_bound)
        steps = [step for step in ("score", "swaps", "lot") if step in prices]
        if "lot" not in prices and self.check.coded:
            self.unchecked(f"{self.at}: lots among equally good ones are drawn from names")
        elif steps != ["score", "swaps", "lot"]:
            self.unchecked(f"{self.at}: no prices prove which of equally good ones was drawn")
        for n, row in own.pairs:
            if row["locked"]:
                continue
            margins = (
                _worth(step, row, own.seed)
                - prices[step]["application"][row["application"]]
                - prices[step]["judge"][row["judge"]]
                for step in steps
            )
            margin = next((each for each in margins if each), 0)
            if margin and (margin > 0) != row["seated"]:
                self.expect(f"/assignment/pairs/{n}/seated", margin > 0, row["seated"])
        loads = Counter(judge for _, judge in own.seated)
        for n, row in own.loads:
            price = next((p for s in steps if (p := prices[s]["judge"][row["judge"]])), 0)
            bound = row["most"] if price > 0 else row["least"]
            if price and loads[row["judge"]] != bound:
                self.expect(f"/assignment/loads/{n}", f"the load {bound}", f"the load {loads[row['judge']]}")

    def chances(self, cap: Fraction, *, is_priced: bool) -> None:
        """The chances keep cap, panels, loads and rules; their mean is as the prices allow; who was drawn."""
        own = self.own
        chances = {_pair(row): _fraction(row["chance"]) for _, row in own.chances}
        for n, row in own.chances:
            chance, where = chances[_pair(row)], f"/assignment/chances/{n}/chance"
            if _pair(row) in own.locked:
                self.expect(where, Fraction(1), chance)
            elif not 0 < chance <= cap or (chance * cap.denominator).denominator != 1:
                self.expect(where, f"above 0, at most {cap}, in parts of 1/{cap.denominator}", str(chance))
        for n, row in own.pairs:
            if row["seated"] and _pair(row) not in chances:
                self.expect(f"/assignment/pairs/{n}/seated", "no seat without a chance", "a seat")
        self.sums(chances)
        self.draw(chances, cap.denominator)
        mean = sum((chance * own.scores[pair] for pair, chance in chances.items()), Fraction())
        self.expect(f"{self.at}/expected", str(mean), own.expected)
        if not is_priced:
            self.unchecked(f"{self.at}: no prices prove that its chances are the best")
            return
        if any(price < 0 for price in own.rule_prices.values()):
            self.expect("/assignment/rule_prices", "prices from 0", "one below")
        bound = own.bound(cap)
        self.expect(f"{self.at}/upper_bound", str(bound), own.upper_bound)
        if bound != mean:
            why = f"whether other chances have a mean above {mean}: its prices allow up to {bound}"
            self.unchecked(f"{self.at}: {why}")
        self.unchecked(f"{self.at}: which of equally good chances were taken, for it has no prices for that")

    def draw(self, chances: dict[_Pair, Fraction], unit: int) -> None:
        """The seats are what the seed draws by the chances, which are whole parts of the unit."""
        if self.own.has_rules:
            drawn = self.one_of(unit)
        elif self.check.coded:
            self.unchecked(f"{self.at}: whom the seed drew by their chances is up to names, which codes hide")
            return
        else:
            parts = {pair: int(chance * unit) for pair, chance in chances.items()}
            drawn = _Rounding(parts, unit, self.own.seed).drawn()
        for n, row in self.own.pairs:
            self.expect(f"/assignment/pairs/{n}/seated", _pair(row) in drawn, row["seated"])

    def sums(self, chances: dict[_Pair, Fraction]) -> None:
        """The mean of each panel and load, of a panel's experts, and of a group's judges on it."""
        own = self.own
        of_panels, of_loads, of_experts, of_groups = (defaultdict[Any, Fraction](Fraction) for _ in range(4))
        for pair, chance in chances.items():
            of_panels[pair[0]] += chance
            of_loads[pair[1]] += chance
            of_experts[pair[0]] += chance * (pair in own.experts)
            for group in own.groups(pair):
                of_groups[group] += chance
        crowded = {application for (application, _), chance in of_groups.items() if chance > 1}
        for n, row in own.panels:
            name, where = row["application"], f"/assignment/panels/{n}"
            self.expect(f"{where}/size", str(of_panels[name]), str(row["size"]))
            if own.one_expert and row["size"] and of_experts[name] < 1:
                self.expect(where, "chances of experts that reach one seat", str(of_experts[name]))
            if name in crowded:
                self.expect(where, "chances of a group's judges up to one seat", "more")
        for n, row in own.loads:
            if not row["least"] <= (load := of_loads[row["judge"]]) <= row["most"]:
                self.expect(
                    f"/assignment/loads/{n}", f"a mean from {row['least']} to {row['most']}", str(load)
                )

    def one_of(self, unit: int) -> set[_Pair]:
        """Under rules the chances are those of so many assignments, of which the seed draws one."""
        draws: list[set[_Pair]] = [set() for _ in range(unit)]
        for n, row in self.own.chances:
            numbers, where = row["draws"], f"/assignment/chances/{n}"
            if sorted(set(numbers) & set(range(unit))) != numbers:
                self.expect(f"{where}/draws", f"numbers from 0 to {unit - 1}, in their order", numbers)
            self.expect(f"{where}/chance", str(Fraction(len(numbers), unit)), row["chance"])
            for number in numbers:
                draws[number].add(_pair(row))
        for number, each in enumerate(draws):
            for fault in self.own.faults(each):
                what = f"draw {number} with {fault.expected} at {fault.pointer}"
                self.expect("/assignment/chances", what, fault.found)
        return draws[_Numbers(self.own.seed).below(unit)]


class _Numbers:
    """Random numbers from a seed: SHA-256 of it, a newline and 0, 1, 2, …, each cut into four of 64 bits."""

    def __init__(self, seed: str) -> None:
        self.parts = self._cut(seed)

    @staticmethod
    def _cut(seed: str) -> Iterator[int]:
        for block in count():
            digest = sha256(f"{seed}\n{block}".encode()).digest()
            yield from (int.from_bytes(digest[at : at + 8], "big") for at in range(0, 32, 8))

    def below(self, bound: int) -> int:
        """A number from 0 to `bound` - 1; parts too large to be fair are dropped."""
        fair = (1 << 64) - (1 << 64) % bound
        return next(part for part in self.parts if part < fair) % bound


class _Rounding:
    """Dependent rounding: pairs in doubt join applications and judges; walks over them settle one by one.

    Along a ring, or a path that can't go on, parts are raised and lowered in turn until one is 0 or whole.
    """

    def __init__(self, parts: dict[_Pair, int], unit: int, seed: str) -> None:
        self.parts, self.unit, self.numbers = parts, unit, _Numbers(seed)
        self.at: dict[_Pair, list[_Pair]] = defaultdict(list)
        for pair in sorted(filter(self.in_doubt, parts)):
            for node in zip(ENDS, pair, strict=True):
                self.at[node].append(pair)

    def in_doubt(self, pair: _Pair) -> bool:
        return 0 < self.parts[pair] < self.unit

    def drawn(self) -> set[_Pair]:
        for start in sorted(node for node in self.at if node[0] == "application"):
            while self.leaving(start, None) is not None:
                self.walk(start)
        return {pair for pair, part in self.parts.items() if part == self.unit}

    def leaving(self, node: _Pair, came_by: _Pair | None) -> _Pair | None:
        """The first pair in doubt of the node, beside the one that led there."""
        self.at[node] = own = [pair for pair in self.at[node] if self.in_doubt(pair)]
        return next((pair for pair in own if pair != came_by), None)

    def walk(self, start: _Pair) -> None:
        nodes, pairs, turned = [start], list[_Pair](), False
        while True:
            pair = self.leaving(nodes[-1], pairs[-1] if pairs else None)
            if pair is None:
                if turned or not pairs:
                    break
                nodes, pairs, turned = nodes[::-1], pairs[::-1], True  # its beginning may lead further
                continue
            node = next(each for each in zip(ENDS, pair, strict=True) if each != nodes[-1])
            pairs.append(pair)
            if node in nodes:
                begin = nodes.index(node)
                self.shift(pairs[begin:])
                del nodes[begin + 1 :], pairs[begin:]
            else:
                nodes.append(node)
        if pairs:
            self.shift(pairs)

    def shift(self, pairs: list[_Pair]) -> None:
        """One up, one down in turn, until a pair is settled: up or down with the odds that keep the mean."""
        raised, lowered = [self.parts[p] for p in pairs[::2]], [self.parts[p] for p in pairs[1::2]]
        up = min(self.unit - max(raised), *lowered)
        down = min(*raised, self.unit - max(lowered))
        step = up if self.numbers.below(up + down) < down else -down
        for pair in pairs:
            self.parts[pair] += step
            step = -step


class _Walk:
    """The money, walked down the ranking: a whole amount or nothing, one award an organization."""

    def __init__(self, own: dict[str, Any]) -> None:
        self.rest, self.places = own["budget"], own["places"]
        self.taken: Counter[str] = Counter()
        self.most = own["per_organization"]

    def obstacle(self, row: dict[str, Any]) -> str | None:
        if row["amount"] <= 0:
            return "nothing_allowed"
        if self.places is not None and self.taken.total() >= self.places:
            return "places_exhausted"
        if self.taken[row["organization"]] >= self.most:
            return "organization_already_awarded"
        return "pool_exhausted" if row["amount"] > self.rest else None

    def all_fit(self, rows: list[dict[str, Any]]) -> bool:
        organizations = Counter(row["organization"] for row in rows)
        return (
            all(self.taken[name] + count <= self.most for name, count in organizations.items())
            and (self.places is None or self.taken.total() + len(rows) <= self.places)
            and sum(row["amount"] for row in rows) <= self.rest
        )

    def visit(self, row: dict[str, Any]) -> str | None:
        if (reason := self.obstacle(row)) is None:
            self.rest -= row["amount"]
            self.taken[row["organization"]] += 1
        return reason


def _pair(row: dict[str, Any]) -> _Pair:
    return row["application"], row["judge"]


def _has(document: dict[str, Any], stage: str) -> bool:
    return any(row["stage"] == stage for row in document["rubric"])


def _is_in_doubt(zone: str, row: dict[str, Any], line: int) -> bool:
    if zone == "chance":
        return row["chance"] is not None and Fraction(1, 4) < _fraction(row["chance"]) < Fraction(3, 4)
    return row["low"] is not None and row["low"] <= line < row["high"]


def _lot_by(seed: str) -> Callable[[object], tuple[bytes, str]]:
    """What a ticket, or a name, is drawn by: SHA-256 of the seed and it, a newline between them."""
    return lambda own: (sha256(f"{seed}\n{own}".encode()).digest(), str(own))


def _sealed(row: object, own: str) -> str:
    return f"a row of the seal {own if seal(row) == own else seal(row)}"


def _worth(step: str, row: dict[str, Any], seed: str) -> int:
    if step == "score":
        return int(row["score"])
    if step == "swaps":
        return 0
    text = f"{seed}\n{row['application']}\n{row['judge']}"
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big")


def main(arguments: list[str]) -> int:
    """Print what differs; 0 when nothing does, 1 when something does, 2 for a wrong call."""
    if not 1 <= len(arguments) <= 2:
        sys.stderr.write("usage: verifier.py RESULT.json [SHA-256]\n")
        return 2
    try:
        found = verify(Path(arguments[0]).read_bytes(), *arguments[1:])
    except OSError as error:
        sys.stderr.write(f"{arguments[0]}: {error.strerror}\n")
        return 2
    for each in found.differences:
        sys.stdout.write(f"{each}\n")
    for line in found.unchecked:
        sys.stdout.write(f"not checked: {line}\n")
    whole = "All that was checked is right." if found.unchecked else "All of it is right."
    sys.stdout.write(f"{len(found.differences)} differences\n" if found.differences else f"{whole}\n")
    return 1 if found.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
