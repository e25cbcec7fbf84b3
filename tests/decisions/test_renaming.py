"""Somebody under a new name is another entity to the database; all that was decided of them stays theirs."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.history.merge_chains import joined_refusals
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.store.reader import Reader
from tests.decisions.pages import exported, loaded, shown, states, write

NAMES = ("Nama Lain", "Baiq Ratnasari", "Lalu Wiramaja", "Lalu Wirammaja", "Zulkarnain")
SEEDS = 8


def decide(database: Path, random: Random) -> None:
    """Decide something on one or two people."""
    decider, people = Decider(database), shown(database, "person")
    one, other = random.sample(sorted(people), 2)
    do = random.choice(["accept", "note", "merge", "merge", "refuse"])
    if do == "accept":
        decider.accept([people[one]])
    elif do == "note":
        decider.note([people[one]], f"catatan tentang {one}")
    else:
        (decider.merge([people[one], people[other]]) if do == "merge" else decider.refuse(people[one], people[other]))


def proposed_though_refused(database: Path) -> list[str]:
    """Return the names of those proposed as one whom somebody said to be two."""
    decider = Decider(database)
    refusals = decider.history().refusals()
    told = []
    with closing(Reader(database)) as reader:
        for proposal in decider.proposals():
            keys = [tuple(reader.text_keys(side.ref)) for side in (proposal.one, proposal.other)]
            as_one = Decision(id="x", at="2025-01-01", do="merge", facts=keys[0], other=keys[1])
            told += [proposal.one.name] if joined_refusals([as_one], refusals) else []
    return told


@pytest.mark.parametrize("seed", range(SEEDS))
def test_all_decisions_on_somebody_outlast_another_name(tmp_path: Path, seed: int) -> None:
    random, pages = Random(seed), write(tmp_path / "pages")
    database = loaded(pages, tmp_path / "facts.db")
    for _ in range(random.randrange(1, 5)):
        decide(database, random)
    decider, people = Decider(database), shown(database, "person")
    before, decided, notes = exported(database), states(database), decider.notes_on(people.values())
    name = random.choice(sorted(people))
    decider.edit([people[name]], {"name": random.choice(NAMES)})
    renamed = exported(database)
    assert {*states(database)} <= {"applied", "replaced"}
    told = " · ".join(decider.notes_on(shown(database, "person").values()).values())
    assert all(words in told for note in notes.values() for words in note.split(" · "))
    assert proposed_though_refused(database) == []
    database.unlink()
    assert exported(loaded(pages, database)) == renamed
    decider.undo()
    assert exported(database) == before and states(database) == [*decided, "undone"]
    decider.redo()
    assert exported(database) == renamed
    assert DecisionHistory(decider.lines().decisions).contradictions == []
