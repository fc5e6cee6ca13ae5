"""incubator demo."""

import cyclopts

app = cyclopts.App()
