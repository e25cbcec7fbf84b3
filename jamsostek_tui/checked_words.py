"""What became of the loaded files, in lines to print or show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from jamsostek_tui.checking import STATES, CheckedFact, CheckedFile, State
from jamsostek_tui.harmless import line
from jamsostek_tui.wording import counted, number, say

_LONGEST = 100
UNCHANGED: frozenset[State] = frozenset({"intact", "no-file"})
"""The states of which there is nothing to tell; standard input has no file to be changed."""


def file_lines(file: CheckedFile, *, detail: bool) -> Iterator[str]:
    """Yield the line for a file that is not as it was and, for `detail`, one for each of its facts that is not."""
    told = file.path if file.now_at is None else f"{file.path} → {file.now_at}"
    if file.facts:
        counts = ", ".join(f"{number(n)} {say(f'standing.{name}')}" for name, n in file.counts.items() if n)
        told += f" — {counts}"
    elif file.number:
        resting = say(f"check.resting.{'one' if file.number == 1 else 'many'}", count=number(file.number))
        told += f" — {f'{file.problem} ' if file.problem and file.state not in ('gone', 'moved') else ''}{resting}"
    yield f"{say(f'check.{file.state}'):<14}{line(told)}"
    if detail:
        for fact in file.facts:
            if fact.stood.standing != "there":
                yield f"  {say(f'standing.{fact.stood.standing}'):<14}{line(_in_words(fact))}"


def summary(states: Counter[State]) -> str:
    """Return how many files are in each state."""
    if not states:
        return say("check.none")
    told = [f"{number(states[state])} {say(f'check.{state}')}" for state in STATES if states[state]]
    return f"{counted('file', states.total())}: {', '.join(told)}"


def ways_out(states: Counter[State]) -> list[str]:
    """Return what to do about files that moved or are gone."""
    told: tuple[tuple[State, str], ...] = (("moved", "check.moved.load"), ("gone", "check.gone.forget"))
    return [say(words) for state, words in told if states[state]]


def _in_words(fact: CheckedFact) -> str:
    told = f"{fact.ref.kind}/{fact.ref.id}  {_shortened(fact.text)}  {fact.start}–{fact.end}"
    if fact.stood.start is not None:
        there = f"{fact.stood.start}–{fact.stood.end}"
        told += f" → {there}" if fact.now == fact.text else f" → {_shortened(fact.now or '')}  {there}"
    return f"{told}: {say(f'how.{fact.stood.how}')}"


def _shortened(words: str) -> str:
    shown = " ".join(words.split())
    return f"“{shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + '…'}”"
