"""The rooms in the order in which an organization walks through them, and what each brings to the house."""

ROOMS = (
    "people",
    "organizations",
    "incubation",
    "competitions",
    "applications",
    "jury",
    "awards",
    "desk",
)

WITHOUT_TABLES = frozenset({"desk"})
"""They show what the other rooms keep."""

TABLES = (
    "incubator.core.tables",
    *(f"incubator.{room}.tables" for room in ROOMS if room not in WITHOUT_TABLES),
)
"""Every module with tables, for the ORM and the migrations."""
