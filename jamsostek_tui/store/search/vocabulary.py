"""The distinct words of a database, and which of them a typed word may mean: itself, a longer one, one misspelt."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from jamsostek_tui.language.gazetteer import name_words
from jamsostek_tui.store.search.counted_words import CountedWords

EXACT, PREFIX, INSIDE = 1.0, 0.9, 0.62
CORRECTED = {1: 0.8, 2: 0.66}
_OTHER_BEGINNING = 0.16
"""What a correction loses that begins with another letter: the first one is hardly ever mistyped."""
_MOST_PREFIXES = 24
_MOST_CORRECTED = 8
_MOST_INSIDE = 8
_SHORTEST_CORRECTED = 4
_SHORTEST_FOR_TWO = 7
_SHORTEST_INSIDE = 4


class Meaning(NamedTuple):
    """How well a word of the vocabulary answers a typed one, and which of its letters do (start, end).

    `misspelt` says that one of them has to be a typing error.
    """

    grade: float
    start: int
    end: int
    misspelt: bool = False


class Vocabulary:
    """The words of one database as they were when it was made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read the words; about a tenth of a second at a million facts.

        FTS5 tells them in the order of their UTF-8 bytes, which is that of Python's strings; they are taken one by
        one, since all rows at once are several times the size of what is kept.
        """
        self._words = CountedWords(connection.execute("SELECT term, doc FROM word"))
        letters = self._words.letters  # numbers hold no pieces of words
        self._joined = "\n" + "\n".join(letters) + "\n"
        by_length: dict[int, list[str]] = defaultdict(list)
        for word in letters:
            if not word[0].isdigit():
                by_length[len(word)].append(word)
        self._by_length = dict(by_length)
        self._heads: dict[int, list[str]] = {}
        self.meanings = lru_cache(maxsize=512)(self._meanings)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def _meanings(self, typed: str) -> dict[str, Meaning]:
        """Return the words that `typed` may mean, the best meaning of each."""
        found: dict[str, Meaning] = {}
        if not typed.isascii() or not typed[:1].isdigit():
            self._add_inside(typed, found)
            if typed in self or typed not in name_words():  # a region that no page names is no typing error
                self._add_corrected(typed, found)
        for word in self._words.beginning(typed, _MOST_PREFIXES):
            found[word] = Meaning(PREFIX - 0.01 * min(len(word) - len(typed), 9), 0, len(typed))
        if typed in self:
            found[typed] = Meaning(EXACT, 0, len(typed))
        return found

    def _add_inside(self, typed: str, found: dict[str, Meaning]) -> None:
        if len(typed) < _SHORTEST_INSIDE:
            return
        place = self._joined.find(typed)
        for _ in range(4 * _MOST_INSIDE):
            if place < 0 or len(found) >= _MOST_INSIDE:
                return
            start = self._joined.rindex("\n", 0, place) + 1
            end = self._joined.index("\n", place)
            found.setdefault(self._joined[start:end], Meaning(INSIDE, place - start, place - start + len(typed)))
            place = self._joined.find(typed, end)

    def _add_corrected(self, typed: str, found: dict[str, Meaning]) -> None:
        """Add what `typed` may be misspelt for; a word that pages have is for what begins with the same letter only.

        That is a name written otherwise (`Hasanuddin`, `Hasanudin`), and `nelayan` no `pelayan`.
        """
        if not _SHORTEST_CORRECTED <= len(typed) <= 40:
            return
        farthest = 2 if len(typed) >= _SHORTEST_FOR_TWO else 1
        begins = typed[0] if typed in self else ""
        for length in range(len(typed) - farthest, len(typed) + farthest + 1):
            for word, distance in _near(typed, self._by_length.get(length, ()), farthest):
                if word.startswith(begins):
                    grade = CORRECTED[distance] - (_OTHER_BEGINNING if word[0] != typed[0] else 0.0)
                    found[word] = Meaning(grade, 0, len(word), misspelt=True)
        for head, distance in _near(typed, self._heads_of(len(typed)), 1):
            for word in self._words.beginning(head, _MOST_PREFIXES // 4) if head.startswith(begins) else ():
                if word not in found or found[word].grade < INSIDE:
                    found[word] = Meaning(CORRECTED[distance] - 0.1, 0, len(head), misspelt=True)

    def _heads_of(self, length: int) -> list[str]:
        """Return what the longer words begin with, so that a word misspelt and not yet ended is found too."""
        if length not in self._heads:
            longer = (word for size, words in self._by_length.items() if size > length for word in words)
            self._heads[length] = sorted({word[:length] for word in longer})
        return self._heads[length]


def _near(typed: str, words: list[str] | tuple[()], farthest: int) -> list[tuple[str, int]]:
    """Return the words within `farthest` typing errors of `typed`, the nearest first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(typed, words, scorer=OSA.distance, score_cutoff=farthest, limit=_MOST_CORRECTED)
    return [(str(word), int(distance)) for word, distance, _ in near if distance > 0]
