"""What every finder reads: an article with its folded copies, its readable paragraphs and its sentences.

Made once an article and handed down; nothing in it changes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from copy import copy
from functools import cache, cached_property
from typing import NamedTuple

from jamsostek_tui.facts.spoken_names import spoken_names
from jamsostek_tui.language.calendar import as_date
from jamsostek_tui.language.carried_years import carry_years
from jamsostek_tui.language.dates import DateMention, date_openers, find_dates_at, may_open_date
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.number_words import opening_words
from jamsostek_tui.language.offices import OfficeMatch, office_matches
from jamsostek_tui.language.openings import find_openings
from jamsostek_tui.language.ranks import rank_words
from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.language.tabulated import with_cells
from jamsostek_tui.language.words import Words, cut_words
from jamsostek_tui.model import Article, Block, Span

UNREAD = frozenset({"noise", "meta", "tags"})
"""Kinds of blocks in which nothing is looked for."""
SPOKEN = frozenset({"lead", "body", "list"})
"""Kinds of blocks in which somebody may say something without quotation marks."""


class Sentence(NamedTuple):
    """A sentence's offsets and the index of the block it stands in."""

    start: int
    end: int
    block: int


@cache
def _marking() -> frozenset[str]:
    return opening_words() | rank_words() | date_openers()


class Reading:
    """An article made ready for finders: `text`, `folded` and `lowered` have the same length and offsets."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.folded = with_cells(article.text, fold(article.text))
        self.lowered = lower(self.folded)
        self.blocks: tuple[Block, ...] = article.blocks
        self._starts = [block.start for block in self.blocks]

    @cached_property
    def words(self) -> Words:
        """The tokens of the whole text; marked are digits and the words that may open a number, a rank or a date."""
        return cut_words(self.lowered, self.folded, _marking())

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The forms of the tokens, and the parts of those with a hyphen: what has no word here is not looked for."""
        forms = frozenset(self.words.forms)
        return forms.union([part for form in forms if "-" in form for part in form.split("-")])

    def offsets(self, phrase: str) -> Iterator[int]:
        """Yield where `phrase` stands in `lowered`, in order and without overlap."""
        at = self.lowered.find(phrase)
        while at >= 0:
            yield at
            at = self.lowered.find(phrase, at + len(phrase))

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates of the whole text, in order.

        Where the page gives no day of publication, the first day that the text itself tells in full stands for it:
        mostly the day on which something was said or held.
        """
        published = self.article.published
        words, forms = self.words, self.words.forms
        starts = [words.starts[at] for at in words.marked if may_open_date(forms[at], forms[at + 1])]
        found = find_dates_at(self.folded, self.lowered, starts, published)
        if as_date(published) is None and any(date.iso is None for date in found):
            told = next((date.iso for date in found if date.kind == "day" and date.iso), None)
            published = told
            found = find_dates_at(self.folded, self.lowered, starts, told) if told else found
        return tuple(carry_years(self.folded, found, as_date(published) is not None))

    @cached_property
    def openings(self) -> dict[str, list[int]]:
        """The places where an entry of a word list may begin, by the name of the list."""
        return find_openings(self.words)

    def block_span(self, index: int) -> tuple[int, int]:
        """Return the offsets of a block."""
        return self.blocks[index].start, self.blocks[index].end

    def matches(
        self, opening: str, pattern: re.Pattern[str], unread: frozenset[str]
    ) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield the block's index and the match for each place in a readable block where `pattern` matches `folded`.

        It is tried where an entry of the word list `opening` (see `openings`) may begin, and every match of it must
        begin so; `unread` are kinds of blocks passed over. In order, none overlapping.
        """
        reached = 0
        for start in self.openings[opening]:
            index = bisect_right(self._starts, start) - 1
            if start < reached or index < 0:
                continue
            block = self.blocks[index]
            if (
                start < block.end
                and block.kind not in unread
                and (match := pattern.match(self.folded, start, block.end))
            ):
                reached = match.end()
                yield index, match

    @cached_property
    def unmarked(self) -> Reading:
        """This reading with the asterisks and underscores of marked-up text made blanks in its folded copies.

        Its `words` and `openings` are those of the text as it is: neither sign is a part of a word.
        """
        if "*" not in self.folded and "_" not in self.folded:
            return self
        plain = copy(self)
        for made in ("offices", "spoken_names"):
            plain.__dict__.pop(made, None)
        plain.folded = self.folded.replace("*", " ").replace("_", " ")
        plain.lowered = self.lowered.replace("*", " ").replace("_", " ")
        return plain

    @cached_property
    def offices(self) -> tuple[OfficeMatch, ...]:
        """The offices of the whole text, in order."""
        return office_matches(self.lowered, self.openings["office"])

    @cached_property
    def spoken_names(self) -> frozenset[str]:
        """The names by which somebody is made to speak, see `spoken_names.spoken_names`."""
        return spoken_names(self.folded, self.openings["reporting"])

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of every block that is not noise, in order."""
        return tuple(
            Sentence(start, end, index)
            for index, block in enumerate(self.blocks)
            if block.kind != "noise"
            for start, end in sentence_spans(self.folded, block.start, block.end)
        )

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds `offset`, noise included, or None between blocks."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self.blocks[index].end:
            return None
        return self.blocks[index]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds `offset`, or None in noise and between blocks."""
        index = bisect_right(self._sentence_starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].end:
            return None
        return self.sentences[index]

    def span(self, start: int, end: int) -> Span:
        """Return the span of the original text between two offsets."""
        return Span(start, end, self.text[start:end])
