"""The command line: every command opens the house, runs a use case, and says what it did."""

import os
import sys

import cyclopts
from pydantic import ValidationError

from incubator.cli import demo, documents, house, jury, keeping, serving
from incubator.core.embedded import EmbeddedPostgresError
from incubator.core.errors import DomainError
from incubator.settings import BadSetting

app = cyclopts.App(name="incubator", help="创益园: the software of an incubation park.")
for part in (serving.app, keeping.app, documents.app, jury.app, demo.app):
    app.update(part)


def main() -> None:
    """Run one command; a refusal is one sentence on standard error and exit code 1, a bad call is 2."""
    try:
        app()
    except (BadSetting, EmbeddedPostgresError) as error:
        sys.exit(f"incubator: {error}")
    except DomainError as error:
        lines = [error.detail or error.title, *(f"  {e.pointer}: {e.message}" for e in error.errors)]
        sys.exit(f"incubator: {error.code}: " + "\n".join(lines))
    except ValidationError as error:
        wrong = [f"  {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        sys.exit("incubator: some values can't be accepted:\n" + "\n".join(wrong))
    except BrokenPipeError:
        # Whoever read our output has seen enough; the interpreter must not complain when it flushes the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        sys.exit(130)


__all__ = ["app", "house", "main"]
