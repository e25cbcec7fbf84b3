"""`@record(frozen=True, slots=True)`: a dataclass whose fields never change, which the type checker guards.

At run time nothing does: a dataclass that is frozen there takes three times as long to make, and extraction makes
some five hundred an article. To mypy it is `dataclasses.dataclass`, so that a changed field is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass

    def record(*, frozen: bool, slots: bool, kw_only: bool = False):
        """Return the decorator that makes a class a dataclass, compared and hashed by its fields."""
        assert frozen and slots
        return dataclass(slots=True, kw_only=kw_only, unsafe_hash=True)


__all__ = ["record"]
