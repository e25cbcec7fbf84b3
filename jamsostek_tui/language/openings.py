"""Where the entries of several word lists may begin in a text: its words are looked up once for all of them.

Most words of an article open no entry of any list; each list is matched only where one of its own first words stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial

from jamsostek_tui.language.bodies import body_forms
from jamsostek_tui.language.gazetteer import district_heads, forms
from jamsostek_tui.language.instrument_names import instrument_words
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.mourning import mourning_words
from jamsostek_tui.language.offices import office_forms
from jamsostek_tui.language.pronouns import meant_words
from jamsostek_tui.language.reporting import cue_forms, spoken_forms
from jamsostek_tui.language.words import Words

_FIRST = re.compile(r"[^\W\d_]+|\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


def _said_forms() -> set[str]:
    return {*spoken_forms(), *cue_forms()}


_LISTS: Mapping[str, Callable[[], Iterable[str]]] = {
    "office": office_forms,
    "reporting": _said_forms,
    "instrument": instrument_words,
    "meant": meant_words,
    "mourning": mourning_words,
    "event": partial(word_list, "event_nouns.txt"),
    "region": forms,
    "district": district_heads,
    "body": body_forms,
}


def find_openings(words: Words) -> dict[str, list[int]]:
    """Return for each list of `_LISTS` the offsets of its first words, in order.

    The parts of a word with hyphens are looked up one by one: `pasca-JKP` holds an opening.
    """
    owners = _owners()
    found: dict[str, list[int]] = {name: [] for name in _LISTS}
    for form, start in zip(words.forms, words.starts, strict=False):
        if form in owners:
            for name in owners[form]:
                found[name].append(start)
        elif not form.isalpha() and ("-" in form or "'" in form):
            for part in _LETTERS.finditer(form):
                for name in owners.get(part.group(), ()):
                    found[name].append(start + part.start())
    return found


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """The first words of all entries, each with the lists it opens an entry of."""
    owners: dict[str, tuple[str, ...]] = {}
    for name, entries in _LISTS.items():
        for word in {first.group() for entry in entries() if (first := _FIRST.match(entry.lower()))}:
            owners[word] = (*owners.get(word, ()), name)
    return owners
