"""Words that stand next to each other in this order, looked for in the texts that facts are found by.

The index knows which words a fact has, not where they stand: it finds whatever has all of them, and each text of it is
read then. Letters and ways of writing a number are folded as everywhere in the search; nothing is corrected.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from functools import lru_cache

from jamsostek_tui.model import Kind
from jamsostek_tui.store.database.packing import AMONG, listed, strings
from jamsostek_tui.store.entities.merged_entity import ways_to_write
from jamsostek_tui.store.search.tokens import LONGEST, NUMBER, STOPWORDS, Term, folded, terms

_APART = r"[\W_]*"
_WORDS = 'substr(a.text, f.start + 1, f."end" - f.start)'
NAMES: dict[Kind, str] = {
    "region": "phrase_names(?, 'region', f.id, f.name, f.aliases)",
    "person": "phrase_names(?, 'person', f.id, f.name, f.aliases)",
    "organisation": "phrase_names(?, 'organisation', f.id, f.name, f.aliases, f.abbreviation)",
    "instrument": "phrase_names(?, 'instrument', f.id, f.name, f.aliases)",
}
"""SQL that holds where a phrase stands in one of the names of `f`."""
_TEXTS: dict[Kind, str] = NAMES | {
    "statistic": "phrase_in(?, f.text, f.subject, f.unit, f.period)",
    "statement": f"phrase_in(?, (SELECT {_WORDS} FROM article AS a WHERE a.id = f.article), f.speaker)",
    "event": "phrase_in(?, f.name, f.venue, f.date)",
    "article": "phrase_in(?, coalesce(f.title, substr(f.text, 1, 200)), f.publisher, f.dateline)",
}
"""SQL that holds where it stands in one of the texts that a fact of a kind is indexed by (`indexed_words`)."""
_MORE: dict[Kind, str] = {
    "article": "phrase_names(?, 'article', '', '', f.keywords)",
    "person": "phrase_in(?, f.office)",
}
NAMED_IN: dict[Kind, tuple[Kind, ...]] = {
    "statistic": ("region", "person", "organisation", "instrument"),
    "statement": ("person", "organisation"),
    "event": ("region",),
}
"""Whose names a fact is found by as well."""


class Phrase:
    """A phrase, ready to be looked for in very many texts."""

    def __init__(self, text: str) -> None:
        """Take what stood between quotation marks."""
        self._terms = list(terms(text))
        self._numbers = [term.key for term in self._terms if term.is_number]
        self._first = next((term.key for term in self._terms if not term.is_number), "")
        self._pattern = re.compile(_APART.join(map(_pattern, self._terms)) if self._terms else r"(?!)")

    @property
    def keys(self) -> list[str]:
        """The words that a fact with this phrase is indexed by."""
        return list(dict.fromkeys(one.key for one in self._terms if one.is_number or one.key not in STOPWORDS))

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where the phrase begins and ends in a text, in order."""
        low = folded(text)
        found = self._found(low, 0)
        while found is not None:
            yield found
            found = self._found(low, found[0] + 1)

    def stands_in(self, text: object) -> bool:
        """Tell whether the phrase stands in a text; in a cell of a damaged database that is none it does not."""
        return isinstance(text, str) and self._found(folded(text), 0) is not None

    def _found(self, low: str, start: int) -> tuple[int, int] | None:
        """Return where the phrase stands first in a folded text, from a place on."""
        if self._first not in low:
            return None
        found = self._pattern.search(low, start)
        while found is not None and not all(map(_is_number, found.groups(), self._numbers)):
            found = self._pattern.search(low, found.start() + 1)
        return None if found is None else found.span()


phrase_of = lru_cache(maxsize=64)(Phrase)


def teach(connection: sqlite3.Connection) -> None:
    """Make SQL know `phrase_in(phrase, text …)` and `phrase_names(phrase, kind, id, name, aliases, text …)`."""
    connection.create_function("phrase_in", -1, _in, deterministic=True)
    connection.create_function("phrase_names", -1, _names, deterministic=True)


def standing(phrase: str, kind: Kind, named: dict[Kind, list[int]]) -> tuple[str, list[object]]:
    """Return SQL that holds for a fact of a kind in whose texts a phrase stands, or that goes with one `named` so."""
    ways, values = [_TEXTS[kind]], [phrase]
    if kind in _MORE:
        ways.append(_MORE[kind])
        values.append(phrase)
    for other in NAMED_IN.get(kind, ()):
        if named.get(other):
            column = f"f.{other}" if other != "region" else "(SELECT r.num FROM region AS r WHERE r.id = f.region)"
            ways.append(f"{column} {AMONG}")
            values.append(listed(named[other]))
    return f"({' OR '.join(ways)})", list(values)


def _pattern(term: Term) -> str:
    if term.is_number:
        return rf"(?<!\d)(?<!\d[.,])({NUMBER})(?![.,]?\d)"
    word = re.escape(term.key)
    more = r"[^\W\d_]*" if len(term.key) == LONGEST else ""
    return rf"{word}(?<![^\W\d_]{word}){more}(?![^\W\d_])"  # the word first: so it is found without trying each letter


def _is_number(found: str, key: str) -> bool:
    return next(terms(found)).key == key


def _in(phrase: str, *texts: object) -> bool:
    return any(map(phrase_of(phrase).stands_in, texts))


def _names(phrase: str, kind: Kind, identifier: object, name: object, aliases: object, *texts: object) -> bool:
    if _in(phrase, name, *texts):
        return True
    listed_names = strings(aliases) if isinstance(aliases, str) else ()
    return _in(phrase, *listed_names, *ways_to_write(kind, str(identifier), str(name)))
