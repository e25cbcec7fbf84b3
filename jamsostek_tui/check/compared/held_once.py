"""Sets that are read from a number, held once for all numbers that say the same: thousands of numbers share few."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache, wraps
from typing import Any, TypeVar

T = TypeVar("T")


def held_once(read: Callable[[Any], frozenset[T]]) -> cached_property[frozenset[T]]:
    """Return a cached property of what `read` says of a number."""

    @wraps(read)
    def held(one: Any) -> frozenset[T]:
        return _held(read(one))

    return cached_property(held)


@lru_cache(maxsize=4_096)
def _held(found: frozenset[T]) -> frozenset[T]:
    return found
