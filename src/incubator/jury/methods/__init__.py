"""The jury's arithmetic, pure and exact: no input or output, the standard library and `core.errors` alone.

`rule` says how a contest is scored and ranked, `sheets` and `marks_csv` bring what the judges gave,
`official` makes the scores, `ranking` the places; `exact` holds the numbers that they all
share, `names` what may be a name, and `rule_json` reads and writes a rule.
"""
