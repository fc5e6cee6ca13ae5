"""The rooms in the order in which an organization walks through them, and what each brings to the house."""

ROOMS = (
    "people",
    "organizations",
    "incubation",
    "competitions",
    "applications",
    "jury",
    "awards",
)

TABLES = ("incubator.core.tables", *(f"incubator.{room}.tables" for room in ROOMS))
"""Every module with tables, for the ORM and the migrations."""
