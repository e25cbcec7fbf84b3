"""Where the program keeps its things, by the custom of the platform, and where the pages are that come with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.wording import say

APPLICATION = "jamsostek-tui"


def default_database_path() -> Path:
    """Return where a reader's own facts are kept: `facts.db` in the platform's data folder; makes nothing.

    Raises StoreError, one sentence, where there is no home to keep anything in.
    """
    from platformdirs import user_data_path

    return _homely(user_data_path) / "facts.db"


def seeds_database_path() -> Path:
    """Return where the facts of the bundled pages are kept; makes nothing.

    In a folder of its own of the platform's data folder, not the cache: what is decided on them is kept beside them.
    """
    from platformdirs import user_data_path

    return _homely(user_data_path) / "bundled" / "seeds.db"


def config_path() -> Path:
    """Return where a reader's settings are looked for: `config.toml` in the platform's config folder; makes nothing."""
    from platformdirs import user_config_path

    return _homely(user_config_path) / "config.toml"


def state_path() -> Path:
    """Return where the browser keeps what it remembers by itself, in the platform's state folder; makes nothing."""
    from platformdirs import user_state_path

    return _homely(user_state_path) / "browser.json"


def _homely(folder_of: Callable[..., Path]) -> Path:
    """Return the program's own folder of a kind; where nobody has a home, platformdirs fails or leaves a `~` in it."""
    try:
        folder = folder_of(APPLICATION, appauthor=False)
    except RuntimeError:
        folder = Path("~")
    if folder.is_absolute() and "~" not in folder.parts:
        return folder
    raise StoreError(say("fault.no_home"))


_HERE = Path(__file__).resolve().parent


def seed_folder() -> Path:
    """Return the folder of the bundled pages; raises FileNotFoundError where an installation lost them."""
    for folder in (_HERE / "seeds", _HERE.parent / "seeds"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(say("fault.no_bundled"))
