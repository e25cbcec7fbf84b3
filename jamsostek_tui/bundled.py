"""The bundled pages: in the folder `seeds` of the package once it is installed, of the checkout before that."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.wording import say

_HERE = Path(__file__).resolve().parent


def seed_folder() -> Path:
    """Return the folder of the bundled pages; raises FileNotFoundError where an installation lost them."""
    for folder in (_HERE / "seeds", _HERE.parent / "seeds"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(say("fault.no_bundled"))
