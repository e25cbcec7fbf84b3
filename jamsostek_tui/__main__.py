"""`python -m jamsostek_tui` is `jamsostek-tui`."""

from jamsostek_tui.cli import main

raise SystemExit(main())
