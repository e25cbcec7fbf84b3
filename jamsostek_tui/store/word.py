"""What an article says of its entities, so that only those are made anew of which it says something else now."""

from __future__ import annotations

from collections.abc import Callable

from jamsostek_tui.model import Article, Facts, Kind, Person, Ref
from jamsostek_tui.store.detail import named_groups
from jamsostek_tui.store.entities import Said, said_of
from jamsostek_tui.store.identity import codes_meant
from jamsostek_tui.store.office import fullest_office

Word = dict[tuple[Kind, int], list[Said | None]]


def word_of(article: Article, facts: Facts, number_of: Callable[[Ref], int]) -> Word:
    """Return what a stored article says of each entity, by kind and number; None of a region that it only means."""
    word: Word = {("region", number_of(Ref("region", code))): [None] for code in codes_meant(facts)}
    for kind, entities in named_groups(facts):
        for one in entities:
            office = fullest_office(one, facts) if isinstance(one, Person) else None
            word[kind, number_of(Ref(kind, one.id))] = [said_of(one, article.published, office)]
    return word
