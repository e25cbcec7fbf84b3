"""All numbers compared, or laid out by region, from a database to plain values: so it can be done apart (`apart`)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import fields
from hashlib import sha256
from operator import attrgetter
from pathlib import Path
from typing import Any

from jamsostek_tui.app.held_groups import held
from jamsostek_tui.app.work_progress import WorkProgress
from jamsostek_tui.check.compared.groups import by_weight, groups
from jamsostek_tui.check.compared.matrix import matrix_of
from jamsostek_tui.check.compared.number_in_sentence import NumberInSentence
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.model import Statistic
from jamsostek_tui.store.reader import Reader

_UNCOMPARED = {"status", "triggers", "confidence", "rule"}
"""What a person decides of a number, and how it was found: that changes no comparison."""
_fact = attrgetter(*(one.name for one in fields(Statistic) if one.name not in _UNCOMPARED))
_around = attrgetter(*(one.name for one in fields(NumberInSentence) if one.name != "fact"))


def compared(database: str, region: str | None, before: bytes, *, progress: WorkProgress) -> tuple[Any, ...]:
    """Return the digest of the numbers compared, how many they are, how many there are, and their groups as sent.

    The groups are in order, conflicts first; None where the digest is the one `before`. Raises StoreError.
    """
    with closing(Reader(Path(database))) as reader:
        found = reader.comparable(region)
    digest, count = _digest(found.members), len(found.members)
    if digest == before:
        return digest, count, found.total, None
    progress.total = count
    made = sorted(groups(found.members, progress.beat), key=by_weight)
    return digest, count, found.total, tuple(held(one).sent() for one in made)


def laid_out(database: str, region: str | None, *, progress: WorkProgress) -> tuple[Any, ...]:
    """Return rows, columns, the ids in the cells, how many others there are, how many measures. Raises StoreError."""
    with closing(Reader(Path(database))) as reader:
        made = matrix_of(reader.comparable(region, alone=True).members)
    cells = tuple(tuple(cell and cell.fact.id for cell in row) for row in made.cells)
    return made.rows, made.columns, cells, made.others, made.measures


def _digest(members: Sequence[Told]) -> bytes:
    """Return what tells these numbers from any others."""
    digest = sha256()
    for one in members:
        digest.update(repr((_fact(one.fact), _around(one))).encode("utf-8", "surrogatepass"))
    return digest.digest()
