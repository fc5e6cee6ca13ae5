"""The jury's arithmetic, pure: no input or output, the standard library, `core.errors`, numpy and scipy.

scipy is imported whole: its parts are then loaded where they are first used, and a house starts sooner.

What is official is exact and needs the standard library alone: `rule` says how a contest is scored and
ranked, `sheets` and `marks_csv` bring what the judges gave, `official` makes the scores, `stages` those of a
contest in several stages, `score` is what both give, `ranking` makes the places; `exact` holds the numbers
that they all share, `names` what may be a name, and `rule_json` reads and writes a rule.

`assignment` seats judges: `eligible` asks, `seat_network`, `seat_prices` and `grouped` find the best answer,
`shortage` says why there is none, and `assignment_proof` checks it with the standard library; `panel_rules`
asks for experts and mixed panels too. `allocation` and `theme_reserve` say who is funded, `lottery` draws
lots in the zone of doubt and for the order of speaking; these are exact and need no numpy. `sessions` spreads
finalists and judges over pitch sessions.

The rest is diagnostic and may use floats: `score_sums` and `severity` fit applications' merits and judges'
leniencies, `rank_chances` and `funding_chances` say how sure ranks and awards are, `reliability`,
`connectivity` and `flags` what to make of the scores. `pairs_csv` reads pairs and scores from rows.
"""
