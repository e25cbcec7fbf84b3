"""The log file: where the details go of what the reader is told in one sentence."""

from __future__ import annotations

import logging
from pathlib import Path

import platformdirs

log = logging.getLogger("jamsostek_tui")
log.addHandler(logging.NullHandler())  # else what nobody keeps is printed over the screen


def log_path() -> Path:
    """Return where the details of what went wrong are kept."""
    return Path(platformdirs.user_state_dir("jamsostek-tui", appauthor=False)) / "jamsostek-tui.log"


def keep_log() -> None:
    """Write warnings and worse to the log file; without one where it cannot be written."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(handler)
    log.propagate = False
