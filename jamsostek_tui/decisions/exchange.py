"""One journal handed to somebody else: the union of two, by the ids of their lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from jamsostek_tui.decisions.decision import to_line
from jamsostek_tui.decisions.errors import JournalError
from jamsostek_tui.decisions.journal import Lines, append_lines, read
from jamsostek_tui.wording import say


def exported(journal: Path) -> Iterator[str]:
    """Yield the lines of a journal, without the paths of one's own folders; lines nobody here can read as they are."""
    lines = read(journal)
    for one in lines.decisions:
        kept = json.loads(to_line(one))
        for key in (*kept.get("facts", ()), *kept.get("other", ())):
            key.pop("paths", None)
        yield json.dumps(kept, ensure_ascii=True) + "\n"
    yield from (line + "\n" for line in lines.unread)


def taken_in(journal: Path, other: Path) -> int:
    """Add what another journal has and this one has not; returns how many lines. Raises JournalError."""
    if not other.exists():
        raise JournalError(say("fault.journal.none", path=other))
    theirs = read(other, follow=True)

    def new(mine: Lines) -> list[str]:
        known, unread = {one.id for one in mine.decisions}, set(mine.unread)
        lines = [to_line(one) for one in theirs.decisions if one.id not in known]
        return [*lines, *(line for line in theirs.unread if line not in unread)]

    return append_lines(journal, new)
