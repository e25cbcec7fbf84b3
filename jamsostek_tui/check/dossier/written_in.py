"""What stands in a dossier that nothing proves: lines added among its facts, and what people wrote around them.

A section of a dossier reaches from its heading of the second level to the next: whatever has a fact or a source that
is proved beneath it. In there all rows, list items and quotations are facts with footnotes, so one without is an
addition; so is one that stands there more often than it was written. Paragraphs anywhere, a title or a line of the head
other than those a dossier is written with, and whatever stands under other headings, are people's own; they are told,
no more.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from jamsostek_tui.check.dossier.footnote_uses import marked, words_behind
from jamsostek_tui.check.dossier.footnotes import Dossier, is_source, says_of_whole
from jamsostek_tui.check.dossier.outline import TELLING, Block, title_of

Lines = tuple[int, int]
_OF_A_PROFILE = re.compile(r"\s*(?:\^[tf]\d+|:::(?: \{#refs\})?)\s*$")
"""Ids of blocks (Obsidian), the place of the bibliography (Pandoc)."""
_OF_A_HEAD = re.compile(r"---|\.\.\.|(?:generator|bibliography): .*|tags: \[jamsostek, dossier\]|lang: \w\w")
_TITLE_IN_HEAD = re.compile(r'title: "(.*)"')


@dataclass(frozen=True, slots=True)
class WrittenIn:
    """Lines from 1, the last included: `added` tell a fact without proof among the facts, `by_hand` the rest."""

    added: tuple[Lines, ...] = ()
    by_hand: tuple[Lines, ...] = ()


def written_in(dossier: Dossier, titles: Collection[str]) -> WrittenIn:
    """Return what stands in a dossier that it was not written with; `titles` are those that dossiers are given."""
    own = _Own(dossier, titles)
    added: list[Lines] = []
    by_hand = [*_in_head(dossier, titles), *_around_footnotes(dossier)]
    for block in dossier.blocks:
        lines = (block.first, block.last)
        if block in own.copies or (block in own.cited and words_behind(block)):
            added.append(lines)
        elif own.wrote(block):
            continue
        elif block.form in TELLING and own.holds(block):
            added.append(lines)
        else:
            by_hand.append(lines)
    return WrittenIn(_joined(added), _joined(sorted(by_hand)))


class _Own:
    """What of a dossier's blocks it was written with."""

    def __init__(self, dossier: Dossier, titles: Collection[str]) -> None:
        notes = dossier.footnotes
        known = [use.block for note in notes for use in note.proved]
        proved = {*known, *(block for block in dossier.blocks if is_source(block))}
        self.cited = {*proved, *(use.block for note in notes for use in note.elsewhere)}
        self.copies = frozenset[Block]().union(*(note.copies for note in notes))
        self._told = {use.block for note in notes if note.lost for use in note.uses}
        self._told |= {use.block for note in notes for use in note.uses if use.form in ("row", "quotation")}
        self._paths = _paths(proved)
        self._told_paths = _paths(use.block for note in notes for use in note.elsewhere)
        self._tables = {(block.headings, block.head) for block in self.cited if block.head}
        first = next((block for block in dossier.blocks if block.level == 1), None)
        self._title = first if first is not None and _is_given(title_of(first), titles) else None
        self._amiss = {*dossier.damaged, *dossier.undefined}

    def wrote(self, block: Block) -> bool:
        """Whether a dossier is written with a block, or whether more is said of it where its footnote is."""
        if block in self.cited or block in self._told or block is self._title or block.form in ("rule", "break"):
            return True
        if block.form == "heading":
            return block.headings in self._paths or block.headings in self._told_paths
        if block.form == "prose":
            return says_of_whole(block) or all(map(_OF_A_PROFILE.match, block.text.split("\n")))
        if block.text == block.head and (block.headings, block.head) in self._tables:
            return True
        return any(mark[1] in self._amiss for mark in marked(block)[1])

    def holds(self, block: Block) -> bool:
        """Whether a block stands among the facts."""
        return block.headings[:1] in self._paths or (block.headings, block.head) in self._tables


def _is_given(title: str, titles: Collection[str]) -> bool:
    """Whether a title is one that dossiers are given, with or without the region that all of it is of."""
    return title.partition(" · ")[0] in titles


def _paths(blocks: Iterable[Block]) -> set[tuple[str, ...]]:
    """Return the headings above blocks, from the uppermost to each."""
    return {block.headings[:depth] for block in blocks for depth in range(1, len(block.headings) + 1)}


def _in_head(dossier: Dossier, titles: Collection[str]) -> Iterator[Lines]:
    for number, line in enumerate(map(str.rstrip, dossier.head), 1):
        title = _TITLE_IN_HEAD.fullmatch(line)
        if not (_is_given(title[1], titles) if title else _OF_A_HEAD.fullmatch(line)):
            yield number, number


def _around_footnotes(dossier: Dossier) -> Iterator[Lines]:
    """Yield the lines of people's own footnotes, and of those behind whose proof they wrote."""
    ours = {note.label: note for note in dossier.footnotes}
    for label, held in dossier.definitions.items():
        note = ours.get(label)
        if label not in dossier.damaged and (note is None or note.behind):
            yield held[0].first, held[0].last


def _joined(lines: Sequence[Lines]) -> tuple[Lines, ...]:
    """Return stretches of lines that follow each other, empty lines between them aside, as one."""
    made: list[Lines] = []
    for first, last in lines:
        if made and first <= made[-1][1] + 2:
            made[-1] = made[-1][0], last
        else:
            made.append((first, last))
    return tuple(made)
