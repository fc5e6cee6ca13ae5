"""The jury's arithmetic, pure: no input or output, the standard library, `core.errors`, numpy and scipy.

What is official is exact and needs the standard library alone: `rule` says how a contest is scored and
ranked, `sheets` and `marks_csv` bring what the judges gave, `official` makes the scores, `ranking` the
places; `exact` holds the numbers that they all share, `names` what may be a name, and `rule_json` reads and
writes a rule.

`assignment` seats judges: `eligible` asks, `seat_network`, `seat_prices` and `grouped` find the best answer,
`shortage` says why there is none, and `assignment_proof` checks it with the standard library.
"""
