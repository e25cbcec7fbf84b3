"""All numbers compared, or laid out by region, from a database to plain values: so it can be done apart (`apart`)."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.side_by_side.held_groups import held
from jamsostek_tui.check.compared.compared_again import compared_again, fingerprints, print_of_all
from jamsostek_tui.check.compared.comparing_notes import read_notes
from jamsostek_tui.check.compared.matrix import matrix_of
from jamsostek_tui.store.reader import Reader


def compared(database: str, region: str | None, before: bytes, *, progress: WorkProgress) -> tuple[Any, ...]:
    """Return how many numbers were compared, how many there are, their groups as sent, and notes for the next time.

    With the notes `before` of an earlier comparing only what has changed is compared. The groups are in order,
    conflicts first: each, or the place that it had before, with its `nth`. None of them, and no notes, where no number
    has changed. Raises StoreError.
    """
    with closing(Reader(Path(database))) as reader:
        found = reader.comparable(region)
    notes, prints = read_notes(before), fingerprints(found.members)
    if before and notes.prints == print_of_all(prints):
        return len(prints), found.total, None, b""
    progress.total = len(prints)
    again, notes = compared_again(found.members, prints, notes, progress.beat)
    groups = tuple((one.before if one.group is None else held(one.group).sent(), one.nth) for one in again)
    return len(prints), found.total, groups, notes.written()


def laid_out(database: str, region: str | None, *, progress: WorkProgress) -> tuple[Any, ...]:
    """Return rows, columns, the ids in the cells, how many others there are, how many measures. Raises StoreError."""
    with closing(Reader(Path(database))) as reader:
        made = matrix_of(reader.comparable(region, alone=True).members)
    cells = tuple(tuple(cell and cell.fact.id for cell in row) for row in made.cells)
    return made.rows, made.columns, cells, made.others, made.measures
