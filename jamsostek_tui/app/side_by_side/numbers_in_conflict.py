"""Which numbers another article contradicts, for the list to mark them: compared while nobody presses a key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.side_by_side.settled_groups import SettledGroups
from jamsostek_tui.check.settled.standings import standings_in
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group

MOST = 3_000
"""Numbers of a database that are compared unasked; of more, the numbers side by side tell."""
TURN = 0.02
"""Seconds left to whoever presses keys."""


def numbers_in_conflict(found: Iterable[Group], settled: Mapping[str, Decision]) -> frozenset[Ref]:
    """Return the numbers that others contradict as long as nobody has settled that."""
    return frozenset(ref for ref, standing in standings_in(found, settled).items() if standing.is_open)


def read_numbers_in_conflict(
    database: Path, progress: WorkProgress, is_busy: Callable[[], bool]
) -> frozenset[Ref] | None:
    """Return the numbers in conflict, None where there are too many to compare unasked.

    It waits while the reader `is_busy`; raises StoppedError where it is stopped, and SentenceError.
    """
    from jamsostek_tui.app.side_by_side.comparing import read_settlements

    def beat() -> None:
        progress.beat()
        while is_busy() and not progress.stopped:
            sleep(TURN)

    with closing(Reader(database)) as reader:
        if reader.counts()["statistic"] > MOST:
            return None
        from jamsostek_tui.check.compared.groups import groups  # costs 0.1 s: only now

        found = list(groups(reader.comparable().members, beat))
    return numbers_in_conflict(found, read_settlements(database))


def read_all_in_conflict(database: Path, progress: WorkProgress) -> frozenset[Ref]:
    """Return the numbers in conflict among as many as are compared at once, whoever presses keys meanwhile.

    Raises StoppedError where it is stopped, and SentenceError.
    """
    from jamsostek_tui.app.side_by_side.comparing import read_groups

    with closing(Reader(database)) as reader:
        compared = read_groups(reader, None, progress)
        settled = SettledGroups(lambda held: held.in_full(reader.told))
        settled.take(compared.groups, compared.settled)
        return settled.in_conflict(compared.groups)
