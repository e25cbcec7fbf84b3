"""Chosen facts that stand nowhere in the pages as they are now, shown in the basket among the others."""

from __future__ import annotations

from collections.abc import Mapping

from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket
from jamsostek_tui.store.rows import ChosenKey, Row
from jamsostek_tui.wording import say


def lost_facts(chosen: Basket) -> dict[Ref, ChosenKey]:
    """Return the chosen facts that the database does not have, each by a name of its own that is no fact's."""
    return {Ref(key.kind, f"?{place}"): key for place, key in enumerate(chosen.missing())}


def lost_rows(lost: Mapping[Ref, ChosenKey]) -> dict[Ref, Row]:
    """Return rows that show lost facts by the words they stood in, and what became of them."""
    return {
        ref: Row(ref=ref, label=key.quote or say("basket.lost.page"), detail=say("basket.lost"))
        for ref, key in lost.items()
    }


def in_their_order(chosen: Basket, lost: Mapping[Ref, ChosenKey]) -> list[Ref]:
    """Return all chosen facts in the reader's order, the lost ones in their places."""
    names = {key: ref for ref, key in lost.items()}
    return list(dict.fromkeys(entry.ref or names[entry.key] for entry in chosen.entries))
