"""sqlite-utils without numpy and pandas: it only asks what columns their types would need.

Where they happen to be installed it would import them with the first decision: seven megabytes, a tenth of a second.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_UNUSED = ("numpy", "pandas")


@contextmanager
def _not_to_be_found(*names: str) -> Iterator[None]:
    """Let modules be taken for not installed, but those that are imported already."""
    hidden = [name for name in names if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # None is what stands for that
    try:
        yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)


with _not_to_be_found(*_UNUSED):
    import sqlite_utils

__all__ = ["sqlite_utils"]
