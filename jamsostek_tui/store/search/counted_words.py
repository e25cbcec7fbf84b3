"""Words in order with how many facts each is in: those of letters as they are, the very many numbers packed together.

A word takes some sixty bytes as a string of its own, a number ten in one string with where each ends.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import overload

_LAST = "\U0010ffff"
_MOST = 2**32 - 1


class PackedWords(Sequence[str]):
    """Words one behind the other."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._ends = array("I", (0,))

    def append(self, word: str) -> None:
        """Put a word behind the last."""
        self._bytes += word.encode()
        self._ends.append(len(self._bytes))

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        return self._bytes[self._ends[place] : self._ends[place + 1]].decode()


class CountedWords:
    """The distinct words of an index; numbers are those that begin with a digit of ours."""

    def __init__(self, rows: Iterable[tuple[str, int]]) -> None:
        """Take words with their counts, in the order of Python's strings."""
        self.letters: list[str] = []
        self._numbers = PackedWords()
        self._of_letters, self._of_numbers = array("I"), array("I")
        for word, count in rows:
            if _is_number(word):
                self._numbers.append(word)
                self._of_numbers.append(min(count, _MOST))
            else:
                self.letters.append(word)
                self._of_letters.append(min(count, _MOST))

    def __contains__(self, word: str) -> bool:
        words, _ = self._among(word)
        place = bisect_left(words, word)
        return place < len(words) and words[place] == word

    def beginning(self, head: str, most: int) -> list[str]:
        """Return the words that begin with `head`, the most frequent first where there are more."""
        words, counts = self._among(head)
        first = bisect_left(words, head)
        last = bisect_left(words, head + _LAST, first)
        places = range(first, last)
        if len(places) > most:
            return [words[place] for place in sorted(places, key=counts.__getitem__, reverse=True)[:most]]
        return list(words[first:last])

    def _among(self, head: str) -> tuple[Sequence[str], array[int]]:
        return (self._numbers, self._of_numbers) if _is_number(head) else (self.letters, self._of_letters)


def _is_number(word: str) -> bool:
    return "0" <= word[:1] <= "9"
