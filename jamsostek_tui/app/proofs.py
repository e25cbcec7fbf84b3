"""Loaded files and dossiers held against what they were, in lines to show: read in another thread."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.checked_words import UNCHANGED, file_lines, summary, ways_out
from jamsostek_tui.checking import State, checked_files
from jamsostek_tui.path_offers import path_of
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.verified_words import dossier_at, findings_of, in_line, is_fine, state_of
from jamsostek_tui.verified_words import summary as footnotes_summary
from jamsostek_tui.verifying import Sources
from jamsostek_tui.wording import number, say

MOST = 400
"""Lines that are shown; a shell tells more."""


def files_checked(database: Path, progress: WorkProgress) -> list[str]:
    """Return how many loaded files are in which state, and each that is not as it was.

    Raises StoreError, and StoppedError where it is stopped.
    """
    states: Counter[State] = Counter()
    lines: list[str] = []
    with closing(Reader(database)) as reader:
        progress.total = len(reader.loaded())
        for file in checked_files(reader):
            progress.beat()
            states[file.state] += 1
            if file.state not in UNCHANGED:
                lines += file_lines(file, detail=True)
    return [summary(states), *ways_out(states), *_below(lines, "jamsostek-tui check --detail")]


def dossier_verified(database: Path, typed: str) -> list[str]:
    """Return how many footnotes are in which state, then what is not intact, then the rest.

    Raises SentenceError for what is no dossier.
    """
    path = Path(path_of(typed))
    dossier = dossier_at(path)
    states: Counter[str] = Counter()
    wrong: list[str] = []
    right: list[str] = []
    with closing(Reader(database)) as reader:
        for told in findings_of(dossier, Sources(path, (), reader)):
            (right if is_fine(told) else wrong).append(in_line(told))
            if (state := state_of(told)) is not None:
                states[state] += 1
    told_first = [footnotes_summary(states), *([] if dossier.wholes else [say("verify.part")])]
    verdict = say("verify.all_true" if not wrong else "verify.not_true")
    return [verdict, *told_first, *_below([*wrong, *right], f"jamsostek-tui verify --detail {path}")]


def _below(lines: list[str], command: str) -> list[str]:
    if not lines:
        return []
    more = len(lines) - MOST
    rest = [say("proof.more", count=number(more), command=command)] if more > 0 else []
    return ["", *lines[:MOST], *rest]
