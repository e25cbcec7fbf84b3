"""`@record(frozen=True, slots=True)`: a dataclass whose fields never change, which the type checker guards.

At run time nothing does: an object of a dataclass that is frozen there takes three times as long to make, and
extraction makes some five hundred an article. The class itself takes four times as long, and the browser makes thirty
of them before its first screen. To mypy it is `dataclasses.dataclass`, so that a changed field is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass, fields
    from operator import attrgetter

    def record(*, frozen: bool, slots: bool, kw_only: bool = False):
        """Return the decorator that makes a class a dataclass, compared and hashed by its fields."""
        assert frozen and slots
        make = dataclass(slots=True, kw_only=kw_only, repr=False)

        def made(cls):
            found = make(cls)
            values = attrgetter(*(one.name for one in fields(found)))
            found.__hash__ = lambda self: hash(values(self))
            found.__repr__ = _written
            return found

        return made

    def _written(self):
        told = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))
        return f"{type(self).__qualname__}({told})"


__all__ = ["record"]
