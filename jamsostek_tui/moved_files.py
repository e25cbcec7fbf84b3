"""Where a file is now that was loaded and is no longer there: one of the same bytes that no load has read yet."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from jamsostek_tui.page_discovery import is_page_name
from jamsostek_tui.paths import storable
from jamsostek_tui.source_files import as_the_system_has_it, source_bytes
from jamsostek_tui.store.rows import Loaded


class MovedFiles:
    """The files beside those that were loaded, in the very folders that pages came from, by their hash.

    They are read once, and only where something is asked for.
    """

    def __init__(self, loaded: Sequence[Loaded]) -> None:
        self._known = {one.path for one in loaded}

    def now_at(self, sha256: str) -> str | None:
        """Return the path of a file with these bytes that was not loaded, the first by name; None where none is."""
        return self._by_hash.get(sha256)

    @cached_property
    def _by_hash(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for path in sorted(self._not_loaded()):
            data = source_bytes(path)
            if isinstance(data, bytes):
                found.setdefault(hashlib.sha256(data).hexdigest(), path)
        return found

    def _not_loaded(self) -> Iterator[str]:
        folders = {Path(as_the_system_has_it(path)).parent for path in self._known if Path(path).is_absolute()}
        for folder in folders:
            with suppress(OSError), os.scandir(folder) as entries:
                for entry in entries:
                    path = storable(entry.path)
                    if is_page_name(entry.name) and path not in self._known:
                        yield path
