"""What is to be said of a footnote of a dossier, held against the source it names: intact, or all that is not."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from jamsostek_tui.check.footnotes import Dossier, Footnote, Use, first_cell, quoted_words
from jamsostek_tui.check.proof import proof, proof_of_whole
from jamsostek_tui.visible import visible

Finding = Literal[
    "number-altered",
    "quotation-missing",
    "line-altered",
    "line-missing",
    "source-changed",
    "source-missing",
    "damaged",
    "undefined",
    "twice",
    "taken-out",
    "whole-altered",
]
FINDINGS: tuple[Finding, ...] = (
    "source-missing",
    "source-changed",
    "number-altered",
    "quotation-missing",
    "line-altered",
    "line-missing",
    "damaged",
    "undefined",
    "twice",
    "taken-out",
    "whole-altered",
)
LONGEST_QUOTE = 600
_SHORT = 20_000
_REACH = 4_200  # a sentence quoted reaches no further than this around what it is quoted for


@dataclass(frozen=True)
class Source:
    """The page a footnote names as it is now; `sha256` in hexadecimal digits."""

    text: str
    sha256: str

    @cached_property
    def seen(self) -> str:
        """The whole page as a reader sees it."""
        return _seen(self.text)


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is not as it was; `shown` is what the dossier says, `instead` what its source or proof says."""

    finding: Finding
    shown: str = ""
    instead: str = ""


def findings(note: Footnote, source: Source | None, sha256: str, hedges: Sequence[str]) -> list[Told]:
    """Return all that is wrong with a footnote, nothing for an intact one.

    `source` is the page it names (None: not to be had), `sha256` its whole hash if the dossier gives it, else the
    digits of the footnote, `hedges` the words that may stand before a number.
    """
    told: list[Told] = []
    intact = source is not None and source.sha256.startswith(sha256)
    if source is None:
        told.append(Told("source-missing"))
    elif not intact:
        told.append(Told("source-changed"))
    proved = [use for use in note.uses if proof(use.shown, note.told) == note.proof]
    lines = proved[:1] + [use for use in note.uses if use not in proved and _is_of_a_fact(use)]
    if source is not None:
        told += _against(note, source, lines or note.uses[:1], hedges, intact=intact)
    else:
        told += _number_in_quote(note, lines, hedges)
    if not proved or len(lines) > 1:
        said = {one.finding for one in told}
        if not note.uses:
            told.append(Told("line-missing"))
        elif not said & {"number-altered", "quotation-missing"}:
            told.append(Told("line-altered"))
    return told


def _is_of_a_fact(use: Use) -> bool:
    return use.form in ("row", "quotation") or use.shown.lstrip("-*+ ").startswith("**")


def _against(
    note: Footnote, source: Source, lines: Sequence[Use], hedges: Sequence[str], *, intact: bool
) -> list[Told]:
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
        if use.form == "row" and words not in _readings(first_cell(use), hedges):
            told.append(Told("number-altered", first_cell(use), words))
        elif use.form == "quotation" and words not in _nfc(quoted_words(use)):
            told.append(Told("quotation-missing", quoted_words(use)))
    if note.quote and not told and not _is_cut(note.quote) and words not in _nfc(note.quote):
        told.append(Told("quotation-missing", note.quote, words))
    return _once(told)


def _still_quoted(note: Footnote, text: str, lines: Sequence[Use]) -> list[Told]:
    quoted = [note.quote.removesuffix("…") if _is_cut(note.quote) else note.quote] if note.quote else []
    quoted += [quoted_words(use) for use in lines if use.form == "quotation"]
    return [Told("quotation-missing", words) for words in quoted if not _in(words, text)][:1]


def _in(words: str, text: str) -> bool:
    """Whether words stand in a text, whole or as the parts of an interrupted quotation, quotation marks aside."""
    said = _nfc(words)
    bare = said[1:-1] if said.startswith("“") and said.endswith("”") else said
    return said in text or bare in text or (" … " in bare and all(part in text for part in bare.split(" … ")))


def _number_in_quote(note: Footnote, lines: Sequence[Use], hedges: Sequence[str]) -> list[Told]:
    """Return the number that the sentence quoted beneath it does not hold."""
    if not note.quote or _is_cut(note.quote):
        return []
    shown = [first_cell(use) for use in lines if use.form == "row"]
    return [
        Told("number-altered", one)
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


def _once(told: Sequence[Told]) -> list[Told]:
    return list({one.finding: one for one in reversed(told)}.values())[::-1]


def of_whole(dossier: Dossier) -> list[Told]:
    """Return what is wrong with a dossier as a whole: facts taken out, its own account of itself altered."""
    if not dossier.wholes:
        return []
    if None in dossier.wholes:
        return [Told("whole-altered")]
    written = sum(whole.number for whole in dossier.wholes if whole)
    here = len(dossier.footnotes) + len(dossier.damaged)
    if here < written:
        return [Told("taken-out", str(here), str(written))]
    (first, *others) = dossier.wholes
    proofs = [note.proof for note in dossier.footnotes]
    if first is None or others or dossier.damaged:
        return []
    altered = here > written or proof_of_whole(proofs, dossier.sources) != first.proof
    return [Told("whole-altered")] if altered else []
