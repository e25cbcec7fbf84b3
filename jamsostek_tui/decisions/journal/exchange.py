"""One journal handed to somebody else: the union of two, by the ids of their lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jamsostek_tui.decisions.errors import JournalError
from jamsostek_tui.decisions.journal.decision import is_newer, to_line
from jamsostek_tui.decisions.journal.journal import Lines, append_lines, read
from jamsostek_tui.wording import say


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many lines of another journal are one's own now, and how many were broken and left out."""

    lines: int
    broken: int


def exported(journal: Path) -> Iterator[str]:
    """Yield the lines of a journal, without the paths of one's own folders; those of a newer program as they are."""
    lines = read(journal)
    for one in lines.decisions:
        kept = json.loads(to_line(one))
        for key in (*kept.get("facts", ()), *kept.get("other", ())):
            key.pop("paths", None)
        yield json.dumps(kept, ensure_ascii=True) + "\n"
    yield from (line + "\n" for line in filter(is_newer, lines.unread))


def taken_in(journal: Path, other: Path) -> TakenIn:
    """Add what the journal in a file has and this one has not; raises JournalError, also for one that is not there."""
    if not other.exists():
        raise JournalError(say("fault.journal.none", path=other))
    return united(journal, read(other, follow=True), str(other))


def united(journal: Path, theirs: Lines, name: str) -> TakenIn:
    """Add what another journal has and this one has not, also lines of a newer program; what is no decision stays out.

    Raises JournalError, also where there is something, but no decision; `name` is what the other journal is called.
    """
    newer = list(filter(is_newer, theirs.unread))
    broken = len(theirs.unread) - len(newer) + bool(theirs.unfinished)
    if broken and not newer and not theirs.decisions:
        raise JournalError(say("fault.journal.other", path=name))

    def new(mine: Lines) -> list[str]:
        known, unread = {one.id for one in mine.decisions}, set(mine.unread)
        lines = [to_line(one) for one in theirs.decisions if one.id not in known]
        return [*lines, *(line for line in newer if line not in unread)]

    return TakenIn(append_lines(journal, new), broken)
