"""What the lists of a reader show, by their labels."""

from __future__ import annotations

from jamsostek_tui.browse.place import Filter
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader

LOMBOK = Ref("region", "52.02")


def labels(reader: Reader, kind: Kind, *narrowing: Filter) -> list[str]:
    return [row.label for row in reader.rows(kind, reader.ids(kind, narrowing))]


def one(reader: Reader, kind: Kind, label: str) -> Ref:
    return next(row.ref for row in reader.rows(kind, reader.ids(kind)) if row.label == label)
