"""What is to be said of a footnote of a dossier, held against the source it names: intact, or all that is not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf
from typing import Literal, get_args

from jamsostek_tui.check.dossier.footnote_uses import Use, number_cell, quoted_words
from jamsostek_tui.check.dossier.footnotes import Dossier, Footnote
from jamsostek_tui.check.dossier.outline import TELLING
from jamsostek_tui.check.dossier.proof import cells, line_of, plain, proof_of_whole
from jamsostek_tui.visible import visible

Finding = Literal[
    "source-missing",
    "source-changed",
    "number-altered",
    "quotation-missing",
    "line-altered",
    "place-altered",
    "line-missing",
    "damaged",
    "undefined",
    "twice",
    "taken-out",
    "whole-altered",
]
FINDINGS: tuple[Finding, ...] = get_args(Finding)
_OF_THE_DOSSIER = ("number-altered", "line-altered", "line-missing", "place-altered")
"""What no change of a source brings about."""
LONGEST_QUOTE = 600
_SHORT = 20_000
_REACH = 4_200  # a sentence quoted reaches no further than this around what it is quoted for


@dataclass(frozen=True)
class CitedPage:
    """The page a footnote names as it is now; `sha256` in hexadecimal digits."""

    text: str
    sha256: str

    @cached_property
    def seen(self) -> str:
        """The whole page as a reader sees it."""
        return _seen(self.text)


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One thing that is not as it was; `shown` is what the dossier says, `instead` what its source or proof says."""

    finding: Finding
    shown: str = ""
    instead: str = ""


def findings(note: Footnote, source: CitedPage | None, sha256: str, hedges: Sequence[str]) -> list[Discrepancy]:
    """Return all that is wrong with a footnote, nothing for an intact one; what was done to the dossier stands first.

    `source` is the page it names (None: not to be had), `sha256` its whole hash if the dossier gives it, else the
    digits of the footnote, `hedges` the words that may stand before a number.
    """
    told: list[Discrepancy] = []
    intact = source is not None and source.sha256.startswith(sha256)
    if source is None:
        told.append(Discrepancy("source-missing"))
    elif not intact:
        told.append(Discrepancy("source-changed"))
    elsewhere = {line_of(use.proof(note.told)) for use in note.elsewhere}
    known = (*note.proved, *note.elsewhere)
    altered = [use for use in note.uses if use not in known and use.form in TELLING]
    lines = [*known, *(use for use in altered if use.form != "item")]
    lost = [one for one in note.lost if line_of(one) not in elsewhere]
    if source is not None:
        told += _against(note, source, lines or note.uses[:1], hedges, intact=intact)
    else:
        told += _number_in_quote(note, lines, hedges)
    said = {"number-altered", "quotation-missing"}
    if lost and not altered:
        told.append(Discrepancy("line-missing"))
    elif (lost or len(lines) > len(known)) and not said & {one.finding for one in told}:
        told.append(Discrepancy("line-altered"))
    told += [Discrepancy("place-altered", _place(use)) for use in note.elsewhere[:1]]
    return sorted(told, key=lambda one: one.finding not in _OF_THE_DOSSIER)


def _place(use: Use) -> str:
    """Return under what a line stands, in words: its headings, and of a row the head of its table."""
    heads = [" | ".join(filter(None, map(plain, cells(use.block.head))))] if use.block.head else []
    return " › ".join((*use.block.headings, *heads))


def _against(
    note: Footnote, source: CitedPage, lines: Sequence[Use], hedges: Sequence[str], *, intact: bool
) -> list[Discrepancy]:
    """Return what a page does not bear out."""
    if note.start is None or note.end is None:
        return []
    if not intact:
        return _number_in_quote(note, lines, hedges) + _still_quoted(note, source.seen, lines)
    words = _seen(source.text[note.start : note.end])
    low, high = max(0, note.start - _REACH), note.end + _REACH
    near = source.seen if len(source.text) <= _SHORT else _seen(source.text[low:high])
    told = _still_quoted(note, near, lines)
    for use in lines:
        number, quoted = _shown(use)
        if number and words not in _readings(number, hedges):
            told.append(Discrepancy("number-altered", number, words))
        elif quoted and not _is_cut(quoted) and words not in _nfc(quoted):
            told.append(Discrepancy("quotation-missing", quoted))
    if note.quote and not told and not _is_cut(note.quote) and words not in _nfc(note.quote):
        told.append(Discrepancy("quotation-missing", note.quote, words))
    return _once(told)


def _still_quoted(note: Footnote, text: str, lines: Sequence[Use]) -> list[Discrepancy]:
    quoted = [words for words in (note.quote, *(_shown(use)[1] for use in lines)) if words]
    whole = {words: words.removesuffix("…") if _is_cut(words) else words for words in quoted}
    return [Discrepancy("quotation-missing", words) for words in quoted if not _in(whole[words], text)][:1]


def _shown(use: Use) -> tuple[str, str]:
    """Return the number of a row and the words of a quotation, "" for neither."""
    return number_cell(use) if use.form == "row" else "", quoted_words(use) if use.form == "quotation" else ""


def _in(words: str, text: str) -> bool:
    """Whether words stand in a text, whole or as the parts of an interrupted quotation, quotation marks aside."""
    said = _nfc(words)
    bare = said[1:-1] if said.startswith("“") and said.endswith("”") else said
    return said in text or bare in text or (" … " in bare and all(part in text for part in bare.split(" … ")))


def _number_in_quote(note: Footnote, lines: Sequence[Use], hedges: Sequence[str]) -> list[Discrepancy]:
    """Return the number that the sentence quoted beneath it does not hold."""
    if not note.quote or _is_cut(note.quote):
        return []
    shown = [number for use in lines if (number := _shown(use)[0])]
    return [
        Discrepancy("number-altered", one)
        for one in shown
        if not any(map(_nfc(note.quote).__contains__, _readings(one, hedges)))
    ][:1]


def _readings(cell: str, hedges: Sequence[str]) -> list[str]:
    """Return what a cell may say the number is: all of it, or what follows a hedge."""
    return [_nfc(cell), *(_nfc(cell[len(hedge) + 1 :]) for hedge in hedges if cell.startswith(f"{hedge} "))]


def _nfc(words: str) -> str:
    return unicodedata.normalize("NFC", words)


def _seen(text: str) -> str:
    return _nfc(visible(text))


def _is_cut(quote: str) -> bool:
    return len(quote) >= LONGEST_QUOTE and quote.endswith("…")


def _once(told: Sequence[Discrepancy]) -> list[Discrepancy]:
    return list({one.finding: one for one in reversed(told)}.values())[::-1]


def of_whole(dossier: Dossier) -> list[Discrepancy]:
    """Return what is wrong with a dossier as a whole: facts taken out, its own account of itself altered.

    A part of a dossier gives no account; one with a list of sources is no part.
    """
    if not (dossier.wholes or dossier.sources):
        return []
    if not dossier.wholes or None in dossier.wholes:
        return [Discrepancy("whole-altered")]
    written = sum(whole.number for whole in dossier.wholes if whole)
    here = len(dossier.footnotes) + len(dossier.damaged)
    if here < written:
        return [Discrepancy("taken-out", str(here), str(written))]
    if here > written or (not dossier.damaged and not all(_bears_out(dossier))):
        return [Discrepancy("whole-altered")]
    return []


def _bears_out(dossier: Dossier) -> Iterator[bool]:
    """Yield of each account of itself whether the facts and sources above it, of the last also those below, are it."""
    wholes = [whole for whole in dossier.wholes if whole is not None]
    begin = 0
    for whole, end in zip(wholes, [*(one.line for one in wholes[:-1]), inf], strict=True):
        notes = [note for note in dossier.footnotes if begin < _line(note) <= end]
        sources = [(*one.headings, one.text) for one in dossier.sources if begin < one.first <= end]
        proofs = [proof for note in notes for proof in note.proofs]
        yield proof_of_whole(proofs, sources, whole.told) == whole.proof
        begin = whole.line


def _line(note: Footnote) -> int:
    """Return where a footnote is cited first, the first line for one that is cited nowhere."""
    return note.uses[0].block.first if note.uses else 1
