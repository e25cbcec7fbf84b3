"""The chosen facts, kept between runs in a file beside the database: one JSON line a fact, in the reader's order.

Facts are named by what they quote (`ChosenKey`), never by row: a database made anew shows the same basket, and so does
one whose pages were changed elsewhere. What is not in the database at hand, and lines that cannot be read, stay in the
file untouched.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from jamsostek_tui.model import KINDS, MERGEABLE, Ref
from jamsostek_tui.paths import said
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import ChosenKey
from jamsostek_tui.whole_file import write_whole
from jamsostek_tui.wording import say

_MOST_BYTES = 50_000_000


@dataclass(slots=True)
class ChosenFact:
    """A chosen fact: its key, where this database has it (None: nowhere)."""

    key: ChosenKey
    ref: Ref | None


@dataclass(slots=True)
class Change:
    """What a change of the basket put in, and what it took out, each with its place."""

    added: Sequence[ChosenFact] = ()
    removed: Sequence[tuple[int, ChosenFact]] = field(default_factory=tuple)


def basket_path(database: Path) -> Path:
    """Return the file of the basket that belongs to a database."""
    return database.with_name(f"{database.stem}.basket.jsonl")


class Basket:
    """The chosen facts of one database in order. Every change is written at once, wholly or not at all."""

    def __init__(self, path: Path, reader: Reader) -> None:
        """Read the basket at `path`; a missing file is an empty basket, one that cannot be read a StoreError."""
        self.path = path
        self._reader = reader
        self.entries: list[ChosenFact] = []
        self.damaged: list[str] = []
        self.changes: list[Change] = []
        """What was taken out and chosen together since this was read, the last at the end, for `take_back`."""
        known: set[ChosenKey] = set()
        for line in _lines(path):
            key = _parsed(line)
            if key is None:
                self.damaged.append(line)
            elif key not in known:
                known.add(key)
                self.entries.append(ChosenFact(key, reader.find(key)))
        self._by_ref: dict[Ref, ChosenFact] = {}
        self._index()

    def refs(self) -> Sequence[Ref]:
        """Return the chosen facts that this database has, in order; those that were merged are one."""
        return list(dict.fromkeys(entry.ref for entry in self.entries if entry.ref is not None))

    def missing(self) -> Sequence[ChosenKey]:
        """Return the chosen facts that this database does not have."""
        return [entry.key for entry in self.entries if entry.ref is None]

    def contains(self, ref: Ref) -> bool:
        """Whether a fact is chosen."""
        return self._entry(ref) is not None

    def __contains__(self, ref: Ref) -> bool:
        return self.contains(ref)

    def __len__(self) -> int:
        return len(self.refs())

    def add(self, ref: Ref, place: int | None = None) -> None:
        """Choose a fact, at the end or before the chosen one at `place`; one chosen or unknown changes nothing."""
        key = None if self.contains(ref) else self._reader.key(ref)
        if key is None:
            return
        entry = ChosenFact(key, ref)
        found = [index for index, one in enumerate(self.entries) if one.ref is not None]
        index = len(self.entries) if place is None or place >= len(found) else found[max(place, 0)]
        self.entries.insert(index, entry)
        self._write()

    def add_all(self, found: Sequence[tuple[Ref, ChosenKey]]) -> list[Ref]:
        """Choose many facts at once, at the end, those chosen already staying where they are; return the new ones."""
        new = [ChosenFact(key, ref) for ref, key in dict(found).items() if not self.contains(ref)]
        self.entries += new
        if new:
            self.changes.append(Change(added=new))
            self._write()
        return [entry.ref for entry in new if entry.ref is not None]

    def remove_all(self, refs: Collection[Ref]) -> None:
        """Choose many facts no longer; it is written once."""
        gone = {*refs}
        self._remove(lambda entry: entry.ref in gone)

    def drop(self, keys: Collection[ChosenKey]) -> None:
        """Take out some that this database does not have."""
        self._remove(lambda entry: entry.ref is None and entry.key in keys)

    def _remove(self, gone: Callable[[ChosenFact], bool]) -> None:
        removed = [(place, entry) for place, entry in enumerate(self.entries) if gone(entry)]
        if removed:
            out = {place for place, _ in removed}
            self.entries = [entry for place, entry in enumerate(self.entries) if place not in out]
            self.changes.append(Change(removed=removed))
            self._write()

    def take_back(self) -> Change | None:
        """Undo the last taking out or choosing of many: what was taken out stands where it stood; None for nothing."""
        if not self.changes:
            return None
        change = self.changes.pop()
        added = {entry.key for entry in change.added}
        self.entries = [entry for entry in self.entries if entry.key not in added]
        there = {entry.key for entry in self.entries}
        for place, entry in change.removed:
            if entry.key not in there:
                self.entries.insert(place, entry)
        self._write()
        return change

    def remove(self, ref: Ref) -> None:
        """Choose a fact no longer."""
        if self.contains(ref):
            self.remove_all([ref])

    def toggle(self, ref: Ref) -> bool:
        """Choose a fact or choose it no longer; returns whether it is chosen now."""
        if self.contains(ref):
            self.remove(ref)
        else:
            self.add(ref)
        return self.contains(ref)

    def move(self, ref: Ref, by: int) -> None:
        """Move a fact up (`by` < 0) or down among those shown; it stops at the ends."""
        entry = self._entry(ref)
        if entry is None:
            return
        here = [one for one in self.entries if one.ref is not None]
        place = here.index(entry)
        here.insert(max(0, min(len(here) - 1, place + by)), here.pop(place))
        in_order = iter(here)
        self.entries = [next(in_order) if one.ref is not None else one for one in self.entries]
        self._write()

    def keys(self) -> dict[ChosenKey, Ref | None]:
        """Return what was chosen or taken out in this run, and where it was found last, for `found_again`."""
        changed = (entry for change in self.changes for entry in (*change.added, *(one for _, one in change.removed)))
        return {entry.key: entry.ref for entry in (*changed, *self.entries)}

    def find(self, found: Mapping[ChosenKey, Ref | None]) -> None:
        """Take over where the chosen facts were found; those of which nothing is said stay where they are."""
        for entry in self.entries:
            entry.ref = found.get(entry.key, entry.ref)
        for change in self.changes:
            for entry in (*change.added, *(one for _, one in change.removed)):
                entry.ref = found.get(entry.key, entry.ref)
        self._index()

    def clear(self) -> None:
        """Choose nothing any more; what this database does not have stays."""
        self.entries = [entry for entry in self.entries if entry.ref is None]
        self._write()

    def _entry(self, ref: Ref) -> ChosenFact | None:
        return self._by_ref.get(ref)

    def _index(self) -> None:
        self._by_ref = {entry.ref: entry for entry in reversed(self.entries) if entry.ref is not None}

    def _write(self) -> None:
        self._index()
        lines = [*(_line(entry) for entry in self.entries), *self.damaged]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, (line + "\n" for line in lines), errors="surrogatepass", sure=True)
        except OSError as error:
            raise StoreError(say("fault.basket.unwritable", path=said(self.path), why=error.strerror)) from error


def found_again(reader: Reader, chosen: Mapping[ChosenKey, Ref | None]) -> dict[ChosenKey, Ref | None]:
    """Return where chosen facts stand now, by where they stood: pages may have changed, people been merged."""
    there = {kind: {*reader.ids(kind)} for kind in {key.kind for key in chosen if key.kind in MERGEABLE}}
    found: dict[ChosenKey, Ref | None] = {}
    for key, ref in chosen.items():
        if key.kind in MERGEABLE:  # whose keys say of which page they are, and others whose number is gone
            stays = ref is not None and not key.sha256 and ref.id in there[key.kind]
        else:
            stays = ref is not None and reader.key(ref) == key
        found[key] = ref if stays else reader.find(key)
    return found


def _lines(path: Path) -> list[str]:
    try:
        if not path.exists():
            return []
        if not path.is_file():  # a pipe would be waited for
            raise StoreError(say("fault.basket.no_file", path=said(path)))
        if path.stat().st_size > _MOST_BYTES:
            raise StoreError(say("fault.basket.large", path=said(path)))
        text = path.read_text(encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise StoreError(say("fault.basket.unreadable", path=said(path), why=error.strerror)) from error
    return [line for line in text.split("\n") if line.strip()]


def _line(entry: ChosenFact) -> str:
    return json.dumps({name: value for name, value in asdict(entry.key).items() if value}, ensure_ascii=True)


def _parsed(line: str) -> ChosenKey | None:
    """Return the key of a line, or None for a line that is no entry."""
    try:
        kept = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(kept, dict):
        return None
    paths = kept.pop("paths", [])
    if not isinstance(paths, list) or not all(isinstance(value, str) for value in (*paths, *kept.values())):
        return None
    if kept.get("kind") not in KINDS or not set(kept) <= {"kind", "sha256", "quote", "before", "after", "title"}:
        return None
    return ChosenKey(**{"sha256": "", "quote": "", **kept}, paths=tuple(paths))
