"""What the database itself refuses."""

import asyncpg

from incubator.core.database import refusal, transaction


async def refused(*statements: tuple[object, ...]) -> tuple[str | None, str | None]:
    """The constraint that refuses these statements in one transaction, and the code it comes out as.

    Each statement is a tuple of its SQL and its values; (None, None) when they are all accepted.
    """
    try:
        async with transaction() as sql:
            for statement, *values in statements:
                await sql.execute(str(statement), *values)
    except asyncpg.IntegrityConstraintViolationError as error:
        found = refusal(error)
        return error.constraint_name, found.code if found else None
    return None, None
