"""A text cut once into words, digit clusters, marks and line ends: what the readers of numbers walk over."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

_TOKEN = re.compile(
    r"(?! )([a-z]+(?![-'\w])|(?:ribu|rb|juta|jt|miliar|milyar|triliun)(?=-rp)|[0-9]+(?:[.,:/][0-9]+)*|"
    r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\n|[^\w\s])"
)
"""One group, so that `split` gives blanks and tokens in turn: twice as fast as asking each match for its span.

Most of what is no token is a blank, which is turned away first.
"""

_DIGITS = frozenset("0123456789")
_PADDING = [""] * 64


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of one text as parallel lists: offsets and lower-cased form; `text` is the text in its own case.

    `marked` are the indexes of digit clusters and of the words asked for, alone or before a hyphen; `numbers` those of
    digit clusters. `forms` ends in empty ones, so that an index a little outside the text, on either side, is no error.

    A token is a cluster of digits with the marks between them (`13.600`, `17:04`), a word with its inner hyphens, one
    mark or one line end.
    """

    starts: list[int]
    ends: list[int]
    forms: list[str]
    text: str
    marked: list[int]
    numbers: frozenset[int]

    def __len__(self) -> int:
        return len(self.starts)

    def is_number(self, index: int) -> bool:
        """Whether the token at `index` begins with a digit."""
        return index in self.numbers

    def is_word(self, index: int) -> bool:
        """Whether the token at `index` is a word."""
        return self.forms[index][:1].isalpha()

    def is_capital(self, index: int) -> bool:
        """Whether the token at `index` begins with a capital letter."""
        return 0 <= index < len(self.starts) and self.text[self.starts[index]].isupper()

    def is_abbreviation(self, index: int) -> bool:
        """Whether the token at `index` is written in capitals throughout (`BPU`, `PKH`)."""
        return 0 <= index < len(self.starts) and self.text[self.starts[index] : self.ends[index]].isupper()

    def glued(self, index: int) -> bool:
        """Whether nothing stands between the token at `index` and the one before it."""
        return 0 < index < len(self.starts) and self.ends[index - 1] == self.starts[index]

    def at(self, offset: int) -> int:
        """Return the index of the first token that begins at or after `offset`."""
        return bisect_left(self.starts, offset)


def cut_words(lowered: str, folded: str | None = None, marking: frozenset[str] = frozenset()) -> Words:
    """Return the tokens of `lowered`, text as `folding.lower` of `folding.fold` gives it; linear in its length.

    `folded` is the same text in its own case, where case matters; `marking` are the words whose places are wanted.
    """
    parts = _TOKEN.split(lowered)
    bounds = list(accumulate(map(len, parts)))
    forms = parts[1::2]
    marked = [
        index
        for index, form in enumerate(forms)
        if form in marking
        or (not form.isalpha() and (form[0] in _DIGITS or ("-" in form and form.partition("-")[0] in marking)))
    ]
    numbers = frozenset([index for index in marked if forms[index][0] in _DIGITS])
    forms.extend(_PADDING)
    return Words(bounds[0:-1:2], bounds[1::2], forms, lowered if folded is None else folded, marked, numbers)
