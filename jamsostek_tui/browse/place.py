"""An address for every view: what the lists are narrowed by, which list it is, its order, where the cursor stands.

`region/52.02?kind=statistic&sort=value&at=17`: facts to narrow by, joined by `&` (or `all`), then the list,
its order and the id under the cursor; `search/nelayan` among them narrows to the hits of a search, `conflicts` to the
numbers in conflict.
`parse(place.address) == place` for every place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

from jamsostek_tui.model import KINDS, Kind, Ref
from jamsostek_tui.wording import say

EVERYTHING = "all"
SEARCH = "search"
CONFLICTS = "conflicts"
ORDERS = ("", "value", "unit", "period", "region")
BROWSED: tuple[Kind, ...] = tuple(kind for kind in KINDS if kind != "link")


class AddressError(ValueError):
    """An address that names no place; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is typed into the search, as one filter: all that it finds, and what is linked with that."""

    query: str

    @classmethod
    def of(cls, typed: str) -> Search:
        """Return the filter for any string: with single blanks, and as long as a query is read."""
        from jamsostek_tui.browse.query import LONGEST  # its lexicons are not read for the first screen

        plain = typed.encode("utf-8", "replace").decode()
        return cls(" ".join(plain[:LONGEST].split()))


@dataclass(frozen=True, slots=True)
class Conflicts:
    """The numbers that another article contradicts, as one filter: their ids, None as long as nobody compared them."""

    numbers: frozenset[int] | None = None


Filter = Ref | Search | Conflicts
"""By what lists can be narrowed."""


@dataclass(frozen=True, slots=True)
class Place:
    """One view; `at` is the id of the fact of `kind` under the cursor, or None for the first."""

    narrowing: tuple[Filter, ...] = ()
    kind: Kind = "statistic"
    order: str = ""
    at: int | str | None = None

    @property
    def address(self) -> str:
        """The place as one line that `parse` reads."""
        path = "&".join(format_filter(one) for one in self.narrowing) or EVERYTHING
        query = [f"kind={self.kind}"]
        if self.order:
            query.append(f"sort={self.order}")
        if self.at is not None:
            query.append(f"at={_quote(self.at)}")
        return f"{path}?{'&'.join(query)}"

    def narrowed(self, by: Filter) -> Place:
        """Return the place narrowed by a fact or a search too; narrowing twice by one is narrowing once."""
        return self if by in self.narrowing else replace(self, narrowing=(*self.narrowing, by))

    def without(self, by: Filter) -> Place:
        """Return the place no longer narrowed by a fact or a search."""
        return replace(self, narrowing=tuple(kept for kept in self.narrowing if kept != by))

    def widened(self) -> Place:
        """Return the place without the last filter."""
        return replace(self, narrowing=self.narrowing[:-1])


def format_ref(ref: Ref) -> str:
    """Return `kind/id`, the id percent-quoted."""
    return f"{ref.kind}/{_quote(ref.id)}"


def format_filter(one: Filter) -> str:
    """Return `kind/id` or `search/query`, percent-quoted, or `conflicts`."""
    if isinstance(one, Conflicts):
        return CONFLICTS
    return f"{SEARCH}/{_quote(one.query)}" if isinstance(one, Search) else format_ref(one)


def parse_filter(text: str) -> Filter:
    """Read what `format_filter` wrote; raises AddressError."""
    if text == CONFLICTS:
        return Conflicts()
    name, _, query = text.partition("/")
    if name != SEARCH:
        return parse_ref(text)
    search = Search.of(unquote(query))
    if not search.query:
        raise AddressError(say("address.no_query", text=repr(text)))
    return search


def parse_ref(text: str) -> Ref:
    """Read `kind/id`; raises AddressError."""
    kind, slash, name = text.partition("/")
    found = _kind(kind)
    if not slash or not name:
        raise AddressError(say("address.no_fact", text=repr(text)))
    return Ref(found, _id(found, name))


def parse(address: str) -> Place:
    """Read an address; raises AddressError with one sentence for anything that is none."""
    path, _, query = address.strip().partition("?")
    narrowing: list[Filter] = []
    if path not in ("", EVERYTHING):
        for part in path.split("&"):
            one = parse_filter(part)
            if one not in narrowing:
                narrowing.append(one)
    wanted: dict[str, str] = {}
    for pair in filter(None, query.split("&")):
        name, equals, value = pair.partition("=")
        if name not in ("kind", "sort", "at") or not equals or not value or name in wanted:
            raise AddressError(say("address.no_part", text=repr(pair)))
        wanted[name] = value
    kind = _kind(wanted["kind"]) if "kind" in wanted else "statistic"
    order = wanted.get("sort", "")
    if order not in ORDERS:
        raise AddressError(say("address.no_order", text=repr(order), known=", ".join(filter(None, ORDERS))))
    return Place(tuple(narrowing), kind, order, _id(kind, wanted["at"]) if "at" in wanted else None)


def _quote(name: int | str) -> str:
    return quote(str(name), safe=".-_")


def _kind(name: str) -> Kind:
    for kind in BROWSED:
        if kind == name:
            return kind
    from jamsostek_tui.browse.operators import (
        KIND_NAMES,  # not at the top: most addresses name kinds as the contract does
    )

    for kind in BROWSED:
        if name.casefold() in KIND_NAMES.get(kind, ()):
            return kind
    raise AddressError(say("address.no_kind", text=repr(name), known=", ".join(BROWSED)))


def _id(kind: Kind, name: str) -> int | str:
    if kind == "region":
        return unquote(name)
    if name.isascii() and name.isdigit() and len(name) < 19:
        return int(name)
    raise AddressError(say("address.no_id", text=repr(name), kind=kind))
