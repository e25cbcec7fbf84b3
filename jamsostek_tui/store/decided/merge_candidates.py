"""What may tell that two people or bodies are one: their names, offices and regions; and whom decisions name."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection

from jamsostek_tui.decisions.proposing import MergeCandidate
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.entities.identity import name_key
from jamsostek_tui.store.entities.merges import Merges

_PROVINCE_LENGTH = 2


def merge_candidates(connection: sqlite3.Connection, kind: Kind) -> list[MergeCandidate]:
    """Return everybody of a kind (person or organisation) with offices and regions smaller than a province."""
    regions: dict[int, set[str]] = defaultdict(set)
    for number, code, name in connection.execute(
        "SELECT b_id, region.id, region.name FROM relate JOIN region ON region.num = a_id "
        "WHERE a_kind = ? AND b_kind = ?",
        (KIND_NUMBER["region"], KIND_NUMBER[kind]),
    ):
        if len(code) > _PROVINCE_LENGTH:
            regions[number].add(name)
    office = "office" if kind == "person" else "NULL"
    return [
        MergeCandidate(
            Ref(kind, number),
            name,
            name_key(name),
            frozenset({told} if told else ()),
            frozenset(regions.get(number, ())),
        )
        for number, name, told in connection.execute(f"SELECT id, name, {office} FROM {kind} ORDER BY id")
    ]


def named_by_decisions(connection: sqlite3.Connection, decisions: Collection[str]) -> dict[str, dict[int, Ref]]:
    """Return whom merges and splits name: for each decision the number of a fact of it and who that is now."""
    merges = Merges(connection)
    merges.active = True
    merges.forget()
    found: dict[str, dict[int, Ref]] = defaultdict(dict)
    for decision, part, (kind, number) in merges.named(decisions):
        found[decision][part] = Ref(kind, merges.into(kind, number))
    return found
