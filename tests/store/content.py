"""All that a database says, without its row ids: two databases of the same pages say the same."""

from __future__ import annotations

import sqlite3
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from jamsostek_tui.model import KINDS, Article, Attribution, Kind, Mention, Ref, Role
from jamsostek_tui.store.reader import Reader


class _Naming:
    """Names facts by what they say."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._names: dict[Ref, str] = {}

    def name(self, ref: Ref) -> str:
        if ref not in self._names:
            self._names[ref] = self._named(ref)
        return self._names[ref]

    def _named(self, ref: Ref) -> str:
        fact = self._reader.fact(ref)
        if fact is None:
            return f"{ref.kind} of nothing"
        if isinstance(fact, Article):
            return f"article {fact.sha256[:12]}"
        if ref.kind == "region":
            return f"region {ref.id}"
        key = self._reader.key(ref)
        assert key is not None
        places = sorted(
            f"{self.name(Ref('article', one.article))}:{one.start}-{one.end}" for one in self._reader.mentions(ref)
        )
        return f"{ref.kind} {key.quote!r} {places}"

    def told(self, value: Any, field: str = "") -> Any:
        """Return a value with every id replaced by a name."""
        if isinstance(value, Ref):
            return self.name(value)
        if isinstance(value, Attribution):
            return [
                self.told(value.person, "person"),
                self.told(value.organisation, "organisation"),
                value.instrument is None,
            ]
        if isinstance(value, Mention | Role) or is_dataclass(value):
            return {
                one.name: self.told(getattr(value, one.name), one.name) for one in fields(value) if one.name != "id"
            }
        if isinstance(value, tuple):
            told = [self.told(one, field) for one in value]
            return sorted(told, key=repr) if field in ("mentions", "roles") else told
        if field in ("article", "person", "organisation") and isinstance(value, int):
            return self.name(Ref(field, value))  # type: ignore[arg-type]
        return value


def content(path: Path) -> list[str]:
    """Return what the database says of facts, of what is linked with what, and of the words it can be searched by."""
    reader = Reader(path)
    naming = _Naming(reader)
    lines: list[str] = []
    refs = [Ref(kind, one) for kind in KINDS for one in reader.ids(kind)]
    for ref in refs:
        fact = reader.fact(ref)
        lines.append(f"{naming.name(ref)} = {naming.told(fact)!r}")
        row = reader.row(ref)
        assert row is not None
        lines.append(f"{naming.name(ref)} shows {row.label!r} {row.detail!r} {row.count} {row.doubtful}")
        if ref.kind != "link":
            for kind in KINDS:
                lines.append(f"{naming.name(ref)} ~ {kind} {_linked(reader, naming, ref, kind)}")
    lines += [f"{row.depth} {row.ref.id} {row.label} {row.count}" for row in reader.regions()]
    lines.append(f"counts {sorted(reader.counts().of.items())}")
    reader.close()
    lines += [f"word {term} {count}" for term, count in _words(path)]
    return sorted(lines)


def _linked(reader: Reader, naming: _Naming, ref: Ref, kind: Kind) -> list[str]:
    found = sorted(naming.name(Ref(kind, one)) for one in reader.ids(kind, (ref,)))
    assert kind == "link" or reader.counts((ref,))[kind] == len(found)
    return found


def _words(path: Path) -> list[tuple[str, int]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT term, doc FROM word").fetchall()
    finally:
        connection.close()
