"""What a search asks the store: hits, how the query was understood, ends for the operator being typed."""

from __future__ import annotations

from typing import NamedTuple

from jamsostek_tui.browse.asked import asked_in_words, fault_in_words, in_no_phrase, lacking_in_words
from jamsostek_tui.browse.offers import Offer
from jamsostek_tui.browse.place import BROWSED
from jamsostek_tui.browse.query import without_marks
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Hit
from jamsostek_tui.store.search.operators import Understood
from jamsostek_tui.wording import say

LIMIT = 30
"""Hits that are shown at first."""
FURTHER = 8
"""How many times as many are shown where the cursor comes to the last of them."""
EVERY = 10_000
"""Hits that can be chosen at once."""


class Answer(NamedTuple):
    """What the store says to a query: hits, how it was understood, ends for the value that is being typed.

    `loose` says that nothing has its phrases word for word, and that without quotation marks there are hits.
    """

    hits: list[Hit]
    understood: Understood
    values: list[str]
    loose: bool = False


def answer(reader: Reader, query: str, offer: Offer | None) -> Answer:
    """Search, and look up the names that may end the operator being typed."""
    open_value = offer is not None and offer.operator is not None and not offer.texts
    values = reader.completions(offer.operator, offer.head) if offer and offer.operator and open_value else []
    understood = reader.understood(query)
    hits = reader.search(understood, BROWSED, LIMIT)
    loose = not hits and bool(understood.query.phrases) and bool(reader.search(without_marks(query), BROWSED, 1))
    return Answer(hits, understood, values, loose)


def further_hits(reader: Reader, query: str, shown: int) -> list[Hit]:
    """Return the hits of a query of which `shown` were asked for before, and more."""
    return reader.search(query, BROWSED, min(shown * FURTHER, EVERY))


def told_of(found: Answer, query: str) -> tuple[str, str]:
    """Return what is said where a query finds nothing, and how it was read (`""`: in no words of its own)."""
    asked = found.understood.query
    told = asked_in_words(asked, found.understood.names, found.understood.undated)
    if found.understood.faults:
        return " ".join(fault_in_words(fault) for fault in found.understood.faults), ""
    if found.loose:
        return in_no_phrase(asked), told
    if not asked.asks:
        return say("search.go_on"), told
    if found.hits and found.hits[0].lacking:
        return "", lacking_in_words(found.understood.unknown)
    return say("search.none_so", asked=told) if told else say("search.none", query=query), told


def every_hit(reader: Reader, query: str) -> list[Ref]:
    """Return every fact that a query finds, at most `EVERY`, best first."""
    return [hit.row.ref for hit in reader.search(query, BROWSED, EVERY)]


def still_open(offer: Offer, found: Answer) -> list[str]:
    """Return the values worth offering: none where what is typed already names one thing in its own way (`ntb`)."""
    named = found.understood.names.get((offer.operator or "kind", offer.head), ())
    if len(named) == 1 and not named[0].casefold().startswith(offer.head.casefold()):
        return []
    return found.values
