"""Checks a published result by itself: `python -I -S verifier.py RESULT.json [SHA-256]`.

It needs nothing but Python's standard library and this file, and shares no code with the program that made
the result. From the marks and the rule it works everything out anew, in fractions: scores, places, who is
funded and why others are not, and whether the judges' assignment keeps its bounds and is proven the best by
its prices. What differs is named by its JSON pointer. docs/jury.md describes the file and the arithmetic.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

SCHEMA = "incubator-result/2"
FIRST_SCHEMA = "incubator-result/1"
"""Files as they were before there were assignments of several stages; they have one, of no stage."""
TABLES = ("rubric", "applications", "judges", "conflicts", "sheets", "points", "ranking")
TABLES_WITHIN = (
    "assignment/runs",
    "assignment/panels",
    "assignment/loads",
    "assignment/pairs",
    "assignment/prices",
)
SEALED = (*TABLES, *TABLES_WITHIN, "lottery/tickets", "allocation/steps")
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
    try:
        return _Check(_read(text)).all(known_hash)
    except (KeyError, IndexError, TypeError, AttributeError, ArithmeticError, StopIteration) as error:
        why = f"a file in which {type(error).__name__} {error} does not happen"
        return Findings([Difference("", why, "a file that can't be read to its end")], [])
    except (ValueError, RecursionError) as error:
        return Findings([Difference("", "a result", str(error))], [])


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
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.coded = document["view"] == "coded"
        self.found = Findings([], [])

    def expect(self, pointer: str, expected: object, found: object) -> None:
        if expected != found:
            self.found.differences.append(Difference(pointer, expected, found))

    def all(self, known_hash: str | None) -> Findings:
        self.hashes(known_hash)
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
        return self.found

    def hashes(self, known_hash: str | None) -> None:
        self.expect("/sha256", fingerprint(self.document), self.document["sha256"])
        if known_hash is not None:
            self.expect("/sha256", known_hash.lower(), self.document["sha256"])
        for path in SEALED:
            rows, seals = table(self.document, path), self.document["seals"].get(path, [])
            self.expect(f"/seals/{path.replace('/', '~1')}", len(rows), len(seals))
            for n, (row, own) in enumerate(zip(rows, seals, strict=False)):
                self.expect(f"/{path}/{n}", f"a row of the seal {own}", _sealed(row, own))

    def ranking(self) -> None:
        scores, rows = _Scores(self.document), self.document["ranking"]
        rule, contest = self.document["rule"], self.document["competition"]["contest"]
        is_drawn = self.coded and rule["seed"] is not None
        if is_drawn:
            self.found.unchecked.append("/ranking: lots among equals are drawn from names, which codes hide")
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
            self.found.unchecked.append("/digest: it is made of names, which codes hide")
            return
        stages = [s["code"] for s in document["rule"].get("stages", []) if s["kind"] in {"review", "pitch"}]
        given: dict[str, Any] = {code: self._given(code) for code in stages if _has(document, code)}
        points: dict[str, dict[str, int]] | None = None
        if document["points"] is not None:
            points = defaultdict(dict)
            for row in document["points"]:
                points[row["application"]][row["name"]] = row["hundredths"]
        common = {"contest": document["competition"]["contest"], "points": points, "rule": document["rule"]}
        whole = {**common, **({"stages": given} if stages else self._given(None))}
        self.expect("/digest", sha256(canonical(whole)).hexdigest(), document["digest"])

    def conflicts(self) -> None:
        """Nobody's marks count where a conflict was declared or confirmed, if only after the seating."""
        rows = self.document["conflicts"]
        standing = {(row["application"], row["judge"]): row["standing"] for row in rows}
        for n, row in enumerate(self.document["sheets"]):
            own = standing.get((row["application"], row["judge"]))
            if own == "found":
                self.found.unchecked.append(f"/sheets/{n}: on a conflict in the data nobody has ruled")
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
        first = {"stage": None, "seed": own.get("seed"), "objective": own.get("objective")}
        judged = [
            s["code"] for s in self.document["rule"].get("stages", []) if s["kind"] in {"review", "pitch"}
        ]
        runs = [first] if is_first else own["runs"]
        stages = [run["stage"] for run in runs]
        if not is_first and (len(set(stages)) < len(stages) or not set(stages) <= set(judged or [None])):
            self.expect("/assignment/runs", f"each of {judged or [None]} once at most", stages)
        for name in ("panels", "loads", "pairs", "prices"):
            for n, row in enumerate([] if is_first else own[name]):
                if row["stage"] not in stages:
                    self.expect(f"/assignment/{name}/{n}/stage", f"one of {stages}", row["stage"])
        for n, run in enumerate(runs):
            at = "/assignment" if is_first else f"/assignment/runs/{n}"
            self.run(_Run(own, run, is_first=is_first), at)

    def unassigned(self) -> None:
        """Sheets of a review may be assigned by hand: without a run nothing says who should have them."""
        own, stages = self.document["assignment"], self.document["rule"].get("stages", [])
        told = [] if own is None else [run["stage"] for run in own.get("runs", [{"stage": None}])]
        for stage in [s["code"] for s in stages if s["kind"] == "review"] if stages else [None]:
            if stage not in told and any(row["stage"] == stage for row in self.document["sheets"]):
                of = "" if stage is None else f" of the stage {stage}"
                why = f"/assignment: none{of} is here, so whose sheets these should be is not known"
                self.found.unchecked.append(why)

    def run(self, own: "_Run", at: str) -> None:
        """One stage's assignment: its bounds, its total, and whether its prices prove it the best."""
        self.seats(own)
        seated = [row for _, row in own.pairs if row["seated"]]
        self.expect(f"{at}/objective", sum(row["score"] for row in seated), own.objective)
        if own.prices:
            self.optimum(own, at)
        else:
            self.found.unchecked.append(f"{at}: no prices prove that it is the best")

    def seats(self, own: "_Run") -> None:
        for n, row in own.pairs:
            if row["locked"] and not row["seated"]:
                self.expect(f"/assignment/pairs/{n}/seated", expected=True, found=False)
        for n, row in own.panels:
            self.expect(
                f"/assignment/panels/{n}/size", own.seated["application"][row["application"]], row["size"]
            )
        for n, row in own.loads:
            load = own.seated["judge"][row["judge"]]
            if not row["least"] <= load <= row["most"]:
                self.expect(f"/assignment/loads/{n}", f"a load from {row['least']} to {row['most']}", load)

    def optimum(self, own: "_Run", at: str) -> None:
        """Complementary slackness, step by step: what is worth more than its prices is in, less is out."""
        prices = own.prices
        steps = [step for step in ("score", "swaps", "lot") if step in prices]
        if "lot" not in prices:
            self.found.unchecked.append(f"{at}: lots among equally good ones are drawn from names")
        for n, row in own.pairs:
            if row["locked"]:
                continue
            ends = row["application"], row["judge"]
            margins = (
                _worth(step, row, own.seed)
                - prices[step]["application"][ends[0]]
                - prices[step]["judge"][ends[1]]
                for step in steps
            )
            margin = next((each for each in margins if each), 0)
            if margin and (margin > 0) != row["seated"]:
                self.expect(f"/assignment/pairs/{n}/seated", margin > 0, row["seated"])
        for n, row in own.loads:
            price = next((p for s in steps if (p := prices[s]["judge"][row["judge"]])), 0)
            load = own.seated["judge"][row["judge"]]
            if price:
                bound = row["most"] if price > 0 else row["least"]
                self.expect(f"/assignment/loads/{n}", f"the load {bound}", f"the load {load}")

    def lottery(self, own: dict[str, Any]) -> None:
        """Who is in doubt, who has which ticket, and in which order the number draws them."""
        rows, line = own["tickets"], own["line"]
        ranks = {row["application"]: row["rank"] for row in rows}
        placed = {row["application"]: row["rank"] for row in self.document["ranking"]}
        self.expect("/lottery/tickets", placed, ranks)
        self.found.unchecked.append("/lottery/tickets: chances and intervals come from a model of the scores")
        sharing = Counter(ranks.values())
        in_doubt = {row["rank"] for row in rows if _is_in_doubt(own["zone"], row, line)}
        in_doubt |= {rank for rank, number in sharing.items() if rank <= line < rank + number - 1}
        zone = [row["application"] for row in rows if row["rank"] in in_doubt]
        tickets = {row["application"]: row["ticket"] for row in rows if row["ticket"] is not None}
        if self.coded:
            self.found.unchecked.append("/lottery: which ticket is whose is made of names, which codes hide")
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


class _Run:
    """A stage's assignment: its rows with their places in the tables; prices by step, end and name."""

    def __init__(self, own: dict[str, Any], run: dict[str, Any], *, is_first: bool) -> None:
        self.seed, self.objective = run["seed"], run["objective"]

        def rows(name: str) -> list[tuple[int, dict[str, Any]]]:
            found = enumerate(own[name] or [])
            return [(n, row) for n, row in found if is_first or row["stage"] == run["stage"]]

        self.panels, self.loads, self.pairs = rows("panels"), rows("loads"), rows("pairs")
        seated = [row for _, row in self.pairs if row["seated"]]
        self.seated = {end: Counter(row[end] for row in seated) for end in ("application", "judge")}
        self.prices: dict[str, dict[str, dict[str, int]]] = {}
        for _, row in rows("prices"):
            step = row["stage" if is_first else "step"]
            ends = self.prices.setdefault(step, {"application": {}, "judge": {}})
            ends[row["of"]][row["name"]] = row["price"]


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
