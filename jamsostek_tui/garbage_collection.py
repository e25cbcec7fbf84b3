"""Python's garbage collection made rare while pages are loaded: they make very many objects and no reference cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_AFTER = 50_000
"""How many objects more make Python look for reference cycles among them."""


def collect_rarely() -> None:
    """Collect rarely from now on, and nothing that is there already; for a process that does nothing but extract."""
    gc.freeze()
    gc.set_threshold(_AFTER)


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Collect rarely for as long as this is open."""
    before = gc.get_threshold()
    gc.set_threshold(_AFTER)
    try:
        yield
    finally:
        gc.set_threshold(*before)
