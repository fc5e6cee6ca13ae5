"""A file that a forger changed and sealed anew: what no honest file can have is found, or said to be open."""

import copy

import pytest

from factories.results import contest, resealed, source, text, told
from incubator.jury.methods import rule_json
from incubator.jury.rules import Judged
from incubator.jury.rules.bundle_file import coded_document, result_document
from incubator.jury.verifier import _placed, _Scores, _shown, verify

RULE = {"version": 1, "title": "公益创投", "combine": "weighted_sum", "seed": "2026-05-01"}


@pytest.fixture(scope="module")
def result():
    return result_document(source(Judged(contest(), rule_json.parse(RULE))))


def ranked_anew(document):
    """The scores and places as the changed marks give them, in an order that the file may have."""
    scores = _Scores(document)
    keys = scores.keys(document["competition"]["contest"], coded=False)
    placed = _placed(scores.names, keys, 1)
    for row in document["ranking"]:
        name = row["application"]
        row["exact"], row["shown"] = str(scores.exact[name]), _shown(scores.exact[name], 2)
        row["rank"], row["tie_reason"] = placed[name][:2]
    document["allocation"] = None


def mark_above_the_highest(document):
    document["sheets"][0]["marks"][0] = 100_01
    ranked_anew(document)


def mark_below_nothing(document):
    document["sheets"][3]["marks"][1] = -1
    ranked_anew(document)


def sheet_twice(document):
    document["sheets"].append(copy.deepcopy(document["sheets"][3]))
    ranked_anew(document)


def sheet_of_a_stranger(document):
    document["sheets"].append(document["sheets"][3] | {"judge": "stranger"})
    ranked_anew(document)


def sheet_of_no_stage(document):
    document["sheets"].append(document["sheets"][3] | {"stage": "elsewhere"})


def mark_too_many(document):
    document["sheets"][0]["marks"].append(0)


def application_left_out(document):
    del document["applications"][0]


def organization_renamed(document):
    document["allocation"]["steps"][3]["organization"] = "another"


def application_first_twice(document):
    document["allocation"]["tie_break"] = ["A0", "A0"]


def lot_without_a_lottery(document):
    document["allocation"]["steps"][1]["lot"] = 1


def mean_without_a_cap(document):
    document["assignment"]["runs"][0]["expected"] = "7"


def another_kind(document):
    document["kind"] = "decided"


def pair_twice(document):
    document["assignment"]["pairs"].append(copy.deepcopy(document["assignment"]["pairs"][4]))


def load_renamed(document):
    document["assignment"]["loads"][2]["judge"] = "stranger"


def load_left_out(document):
    del document["assignment"]["loads"][2]


def panel_left_out(document):
    del document["assignment"]["panels"][2]


def price_left_out(document):
    del document["assignment"]["prices"][2]


def seat_given_away(document):
    pairs = document["assignment"]["pairs"]
    seated = next(row for row in pairs if row["seated"] and row["score"])
    seated["seated"] = False
    document["assignment"]["runs"][0]["objective"] -= seated["score"]
    document["assignment"]["runs"][0]["upper_bound"] = None


def change_of_nothing(document):
    seated = next(row for row in document["assignment"]["pairs"] if row["seated"])
    document["assignment"]["changes"].append(
        {key: seated[key] for key in ("stage", "application", "judge")}
        | {"change": "taken_back", "document": None}
    )


def recused_without_a_conflict(document):
    change_of_nothing(document)
    change = document["assignment"]["changes"][0]
    change["change"] = "recused"
    ends = change["application"], change["judge"]
    document["sheets"] = [row for row in document["sheets"] if (row["application"], row["judge"]) != ends]
    ranked_anew(document)


@pytest.mark.parametrize(
    ("forge", "named"),
    [
        (mark_above_the_highest, ["/sheets/0/marks/0"]),
        (mark_below_nothing, ["/sheets/3/marks/1"]),
        (sheet_twice, ["/sheets/30"]),
        (sheet_of_a_stranger, ["/sheets/30/judge", "/sheets/30"]),
        (sheet_of_no_stage, ["/sheets/30/stage"]),
        (mark_too_many, ["/sheets/0/marks", ""]),
        (application_left_out, ["/sheets/0/application", "/assignment/panels/0/application"]),
        (organization_renamed, ["/allocation/steps/3/organization"]),
        (application_first_twice, ["/allocation/tie_break"]),
        (lot_without_a_lottery, ["/allocation/steps/1/lot"]),
        (mean_without_a_cap, ["/assignment/runs/0/expected"]),
        (another_kind, ["/kind"]),
        (pair_twice, ["/assignment/pairs/41"]),
        (load_renamed, ["/assignment/loads/2/judge", "/assignment/prices"]),
        (load_left_out, ["/assignment/prices"]),
        (panel_left_out, ["/assignment/prices"]),
        (price_left_out, ["/assignment/prices"]),
        (seat_given_away, ["/sheets/0"]),
        (change_of_nothing, ["/assignment/changes/0"]),
        (recused_without_a_conflict, ["/assignment/changes/0/change"]),
    ],
)
def test_what_no_honest_file_has_is_found(result, forge, named):
    forged = copy.deepcopy(result)
    forge(forged)
    found = [each.pointer for each in told(resealed(forged)).differences]
    assert [pointer for pointer in named if pointer not in found] == []


def test_without_prices_of_the_score_an_assignment_is_not_proven_whatever_else_has_prices(result):
    forged = copy.deepcopy(result)
    own = forged["assignment"]
    own["prices"] = [row | {"price": 0} for row in own["prices"] if row["step"] == "swaps"]
    assert told(resealed(forged)) == ([], ["/assignment/runs/0: no prices prove that it is the best"])


def test_without_prices_of_lots_only_the_total_is_proven(result):
    forged = copy.deepcopy(result)
    own = forged["assignment"]
    own["prices"] = [row for row in own["prices"] if row["step"] == "score"]
    why = "/assignment/runs/0: no prices prove which of equally good ones was drawn"
    assert told(resealed(forged)) == ([], [why])


@pytest.mark.parametrize("is_coded", [False, True])
def test_locked_pairs_are_said_to_be_beyond_the_proof(result, is_coded):
    forged = copy.deepcopy(result)
    next(row for row in forged["assignment"]["pairs"] if row["seated"])["locked"] = True
    found = told(coded_document(resealed(forged), "5e" * 32) if is_coded else resealed(forged))
    why = "/assignment/runs/0: why 1 of its pairs were locked before it was worked out"
    assert (found.differences, why in found.unchecked) == ([], True)


def test_a_pair_that_was_taken_out_is_said_to_be_not_eligible_without_a_conflict(result):
    forged = copy.deepcopy(result)
    pairs = forged["assignment"]["pairs"]
    pairs.remove(next(row for row in pairs if not row["seated"]))
    why = "/assignment/runs/0: why 1 pairs without a conflict are not eligible"
    assert told(resealed(forged)) == ([], [why])


def test_a_file_without_a_known_hash_is_said_not_to_be_compared_with_the_published_one(result):
    why = "/sha256: whether it is the published one, for none was given to compare it with"
    assert verify(text(result)) == ([], [why])
