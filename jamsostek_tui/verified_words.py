"""A dossier verified, and what became of it in lines to print or show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jamsostek_tui.check.dossier.footnote_findings import FINDINGS, Discrepancy, of_whole
from jamsostek_tui.check.dossier.footnotes import Dossier, read_dossier
from jamsostek_tui.check.dossier.written_in import written_in
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.harmless import line
from jamsostek_tui.page.read import PageError, read_page
from jamsostek_tui.source_files import Missing, source_bytes
from jamsostek_tui.verifying import TITLES, Sources, Verified, verified
from jamsostek_tui.wording import counted, number, say

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Beside:
    """What is told of a dossier beside its footnotes: a label, a count `here` that was `written` otherwise, lines."""

    finding: str
    label: str | None = None
    here: str = ""
    written: str = ""
    lines: tuple[tuple[int, int], ...] = ()


def dossier_at(path: Path) -> Dossier:
    """Read a dossier; raises SentenceError for what is none, or proves nothing."""
    data = source_bytes(str(path))
    if isinstance(data, Missing):
        raise SentenceError(say("verify.no_file", path=path) if data.gone else data.sentence)
    try:
        dossier = read_dossier(read_page(data, str(path)).text)
    except PageError as error:
        raise SentenceError(f"{path}: {error}") from error
    if dossier.is_old:
        raise SentenceError(say("verify.old", path=path))
    if not (dossier.footnotes or dossier.damaged or dossier.undefined or dossier.wholes):
        raise SentenceError(say("verify.no_proof", path=path))
    return dossier


def findings_of(dossier: Dossier, sources: Sources) -> Iterator[Verified | Beside]:
    """Yield each footnote as it is verified, then all else that is to be told."""
    yield from verified(dossier, sources)
    for finding, labels in (("damaged", dossier.damaged), ("undefined", dossier.undefined), ("twice", dossier.twice)):
        yield from (Beside(finding, label) for label in labels)
    for told in of_whole(dossier):
        yield Beside(told.finding, here=told.shown, written=told.instead)
    beside = written_in(dossier, TITLES)
    for state, lines in (("added", beside.added), ("by-hand", beside.by_hand)):
        if lines:
            yield Beside(state, lines=tuple(lines))


def is_fine(told: Verified | Beside) -> bool:
    """Tell whether what is told speaks for the dossier, or at least not against it."""
    return told.finding == "by-hand" if isinstance(told, Beside) else not told.told


def in_line(told: Verified | Beside) -> str:
    """Return one line on a footnote, or on what is beside the footnotes."""
    if isinstance(told, Verified):
        return line(_of_footnote(told))
    name = f"{say(f'verify.{told.finding}'):<24}"
    if told.label is not None:
        return line(f"{name}[^{told.label}]: {say(f'verify.{told.finding}.words')}")
    if told.lines:
        return f"{name}{say(f'verify.{told.finding}.words', lines=_numbered(told.lines))}"
    return line(f"{name}{say(f'verify.{told.finding}.words', here=told.here, written=told.written)}")


def summary(states: Counter[str]) -> str:
    """Return how many footnotes are in each state."""
    told = [f"{number(states[one])} {say(f'verify.{one}')}" for one in ("intact", *FINDINGS) if states[one]]
    return line(f"{counted('footnote', states.total())}: {', '.join(told)}")


def state_of(told: Verified | Beside) -> str | None:
    """Return the state under which a footnote is counted, None for what is none (or is counted already)."""
    if isinstance(told, Verified):
        return told.told[0].finding if told.told else "intact"
    return told.finding if told.finding in ("damaged", "undefined") else None


def _of_footnote(one: Verified) -> str:
    note = one.footnote
    where = f"[^{note.label}]  {note.source}"
    if not one.told:
        told = f" ({say('verify.by_copy')})" if one.by_copy else ""
        return f"{say('verify.intact'):<24}{where}{told}"
    said = [_in_words(told, one.words) for told in one.told]
    if [told.finding for told in one.told] == ["source-changed"]:
        said.append(say("verify.source-changed.still" if _is_quoted(one) else "verify.source-changed.open"))
    sentences = [said[0], *(words[0].upper() + words[1:] for words in said[1:])]
    return f"{say(f'verify.{one.told[0].finding}'):<24}{where}: {' '.join(sentences)}"


def _is_quoted(one: Verified) -> bool:
    """Whether there were words to look for in the changed source."""
    return bool(one.footnote.quote) or any(use.form == "quotation" for use in one.footnote.uses)


def _in_words(told: Discrepancy, words: str) -> str:
    if told.finding == "source-missing":
        return words
    shown, instead = (_shortened(words.removesuffix(".")) for words in (told.shown, told.instead))
    if told.finding == "number-altered" and told.instead:
        return say("verify.number-altered.instead", shown=shown, instead=instead)
    if told.finding in ("number-altered", "quotation-missing"):
        return say(f"verify.{told.finding}.shown", shown=shown)
    return say(f"verify.{told.finding}.words", shown=shown)


def _numbered(lines: Sequence[tuple[int, int]]) -> str:
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in lines)


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
