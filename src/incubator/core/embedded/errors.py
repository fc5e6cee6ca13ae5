class EmbeddedPostgresError(RuntimeError):
    """The embedded server can't run here; the message is a sentence that says what to do."""


INSTEAD = "set INCUBATOR_DATABASE_URL to a PostgreSQL server instead"
"""The way out that every machine has, as the end of a sentence."""
