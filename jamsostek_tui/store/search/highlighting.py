"""Which stretches of a hit's label or detail answer the query."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jamsostek_tui.store.search.phrases import phrase_of
from jamsostek_tui.store.search.tokens import LONGEST, folded, is_letter, places
from jamsostek_tui.store.search.vocabulary import EXACT, Meaning

Stretch = tuple[int, int]


class Highlighting:
    """The words and phrases of one query, ready to be looked for in many texts."""

    def __init__(self, groups: list[dict[str, Meaning]], phrases: Sequence[str] = ()) -> None:
        """Take the meanings of each word asked for, and what is asked for word for word."""
        self._phrases = [phrase_of(phrase) for phrase in phrases]
        self._meanings: dict[str, list[Meaning]] = {}
        for group in groups:
            for word, meaning in group.items():
                self._meanings.setdefault(word, []).append(meaning)
        self._numbers = {word for word in self._meanings if not word.isalpha() or len(word) >= LONGEST}
        self._words = [word for word in self._meanings if word not in self._numbers]

    def stretches(self, text: str) -> tuple[Stretch, ...]:
        """Return the stretches of a text that answer the query, in order and apart from each other."""
        low = folded(text)
        found: list[Stretch] = [place for phrase in self._phrases for place in phrase.places(text)]
        for word in self._words:
            if word in low:
                for here in _alone(word, low):
                    found += _stretches(self._meanings[word], here, here + len(word))
        if self._numbers:
            for key, here, behind in places(text):
                if key in self._numbers:
                    found += _stretches(self._meanings[key], here, behind)
        return tuple(found) if len(found) < 2 else _apart(found)


def _alone(word: str, low: str) -> Iterator[int]:
    """Yield where a word stands in a text that is folded, not as a part of a longer one."""
    here = low.find(word)
    while here >= 0:
        behind = here + len(word)
        if not (here and is_letter(low[here - 1])) and not (behind < len(low) and is_letter(low[behind])):
            yield here
        here = low.find(word, here + 1)


def _stretches(meanings: list[Meaning], here: int, behind: int) -> Iterator[Stretch]:
    for meaning in meanings:
        whole = meaning.grade == EXACT or behind - here < meaning.end
        yield (here, behind) if whole else (here + meaning.start, here + meaning.end)


def _apart(found: list[Stretch]) -> tuple[Stretch, ...]:
    merged: list[Stretch] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
