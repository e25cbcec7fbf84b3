"""Python's search for circles of objects, made seldom while pages are loaded: they make very many and no circles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_AFTER = 50_000
"""How many objects more make Python look for circles among them."""


def look_seldom() -> None:
    """Look seldom from now on, and at nothing that is there already; for a process that does nothing but extract."""
    gc.freeze()
    gc.set_threshold(_AFTER)


@contextmanager
def looking_seldom() -> Iterator[None]:
    """Look seldom for as long as this is open."""
    before = gc.get_threshold()
    gc.set_threshold(_AFTER)
    try:
        yield
    finally:
        gc.set_threshold(*before)
