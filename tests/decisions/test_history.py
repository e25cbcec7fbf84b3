"""What holds: undone and done again, replaced, contradicted between people, settled."""

from __future__ import annotations

from typing import Any

from jamsostek_tui.decisions.history import History
from jamsostek_tui.decisions.lines import Decision
from jamsostek_tui.decisions.places import TextKey

FACT = TextKey("statistic", "00", "640 penenun")
OTHER = TextKey("statistic", "00", "75 pemandu")
_count = iter(range(1, 10_000))


def line(do: Any, *facts: TextKey, by: str = "siti", **rest: Any) -> Decision:
    number = next(_count)
    return Decision(
        id=f"d{number}", at=f"2025-01-01T00:{number // 60:02}:{number % 60:02}", do=do, by=by, facts=facts, **rest
    )


def ids(decisions: list[Decision]) -> list[str]:
    return [one.id for one in decisions]


def test_undone_holds_no_more_and_done_again_it_does() -> None:
    one, two = line("accept", FACT), line("reject", OTHER)
    undo = line("undo", of=(two.id,))
    redo = line("redo", of=(two.id,))
    assert ids(History([one, two, undo]).holding()) == [one.id]
    assert ids(History([redo, undo, two, one]).holding()) == [one.id, two.id]


def test_undo_takes_ones_own_last_and_redo_ends_with_a_new_decision() -> None:
    one, theirs = line("accept", FACT), line("reject", OTHER, by="budi")
    history = History([one, theirs])
    assert history.last_done("siti") == one
    undo = line("undo", of=(one.id,))
    assert History([one, theirs, undo]).last_undone("siti") == one
    assert History([one, theirs, undo]).last_done("siti") is None
    assert History([one, theirs, undo, line("note", FACT)]).last_undone("siti") is None
    assert History([one, theirs, undo, line("note", FACT, by="budi")]).last_undone("siti") == one


def test_two_who_knew_nothing_of_each_other_contradict() -> None:
    mine, theirs = line("accept", FACT), line("reject", FACT, OTHER, by="budi")
    history = History([mine, theirs])
    (found,) = history.contradictions
    assert found.on == FACT and {one.id for one in found.decisions} == {mine.id, theirs.id}
    assert not history.holds(theirs, FACT) and history.holds(theirs, OTHER)
    settled = line("accept", FACT, over=(mine.id, theirs.id))
    assert History([mine, theirs, settled]).contradictions == []
    undone = line("undo", of=(settled.id,))
    assert len(History([mine, theirs, settled, undone]).contradictions) == 1


def test_the_same_said_by_two_is_no_contradiction() -> None:
    edits = [line("edit", FACT, by=by, fields=(("unit", "orang"),)) for by in ("siti", "budi")]
    assert History(edits).contradictions == []
    assert History([*edits, line("edit", FACT, by="tono", fields=(("period", "2024"),))]).contradictions == []
    assert len(History([*edits, line("edit", FACT, by="tono", fields=(("unit", "jiwa"),))]).contradictions) == 1
    assert History([line("reject", FACT), line("reject", FACT, by="budi")]).contradictions == []


def test_one_who_changes_her_mind_contradicts_nobody() -> None:
    assert History([line("accept", FACT), line("reject", FACT)]).contradictions == []


def test_a_split_takes_merges_back_until_it_is_undone() -> None:
    merge = line("merge", TextKey("person", "00", "Siti"))
    split = line("split", of=(merge.id,))
    assert ids(History([merge, split]).holding()) == [split.id]
    assert merge.id in ids(History([merge, split, line("undo", of=(split.id,))]).holding())


def test_settlements_and_notes_are_the_last_ones() -> None:
    first = line("settle", group="g", verdict="open")
    second = line("settle", FACT, group="g", verdict="prefer", over=(first.id,))
    told = History([first, second, line("note", FACT, note="a"), line("note", FACT, note="b")])
    assert told.settlements() == {"g": second}
    assert told.notes() == {FACT: "b"}
    assert History([line("note", FACT, note="a"), line("note", FACT)]).notes() == {}
