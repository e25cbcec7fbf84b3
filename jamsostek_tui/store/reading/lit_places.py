"""Every place of every fact of an article, to be marked in its text."""

from __future__ import annotations

from jamsostek_tui.model import Event, Facts, Ref
from jamsostek_tui.store.facts_by_kind import named_groups, placed_facts
from jamsostek_tui.store.rows import Lit


def lit_of(facts: Facts) -> list[Lit]:
    """Return every place of every fact, in order of start, the longer first."""
    places: list[Lit] = []
    for kind, entities in named_groups(facts):
        for entity in entities:
            places += [Lit(start=one.start, end=one.end, ref=Ref(kind, entity.id)) for one in entity.mentions]
    for ref, fact in placed_facts(facts):
        places.append(Lit(start=fact.start, end=fact.end, ref=ref))
        if not isinstance(fact, Event):
            places += [Lit(start=span.start, end=span.end, ref=ref) for span in fact.also]
    return sorted(places, key=lambda lit: (lit.start, -lit.end, lit.ref.kind, str(lit.ref.id)))
