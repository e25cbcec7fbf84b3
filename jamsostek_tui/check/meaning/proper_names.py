"""Which words are names, of people, firms and villages: two articles that share some may tell of one thing."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from jamsostek_tui.language.calendar import full_months
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.gazetteer import forms
from jamsostek_tui.language.lists import word_list

_READ = 600
_CAPITALISED = re.compile(r"(?<=[a-z,\d\"“(] )[\"“(]?([A-Z][a-z'-]{2,})")
"""A word with a capital that begins no sentence."""


def names_in(text: str) -> frozenset[str]:
    """Return the words of a text that are names, but for those of regions and of the calendar."""
    return frozenset(word for word in _CAPITALISED.findall(fold(text[:_READ])) if _is_name(word))


@lru_cache(maxsize=8_192)
def _is_name(word: str) -> bool:
    plain = word.lower()
    if plain in word_list("common_words.txt") or plain in _words_of_places():
        return False
    return full_months().isdisjoint(plain.split("-"))


@cache
def _words_of_places() -> frozenset[str]:
    return frozenset(word for form in forms() for word in form.split())
