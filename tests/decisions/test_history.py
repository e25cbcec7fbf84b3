"""What holds: undone and done again, replaced, contradicted between people, settled."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.journal.decision import Decision, from_line, to_line
from jamsostek_tui.decisions.journal.text_key import TextKey

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
    assert ids(DecisionHistory([one, two, undo]).holding()) == [one.id]
    assert ids(DecisionHistory([redo, undo, two, one]).holding()) == [one.id, two.id]


def test_undo_takes_ones_own_last_and_redo_ends_with_a_new_decision() -> None:
    one, theirs = line("accept", FACT), line("reject", OTHER, by="budi")
    history = DecisionHistory([one, theirs])
    assert history.last_done("siti") == one
    undo = line("undo", of=(one.id,))
    assert DecisionHistory([one, theirs, undo]).last_undone("siti") == one
    assert DecisionHistory([one, theirs, undo]).last_done("siti") is None
    assert DecisionHistory([one, theirs, undo, line("note", FACT)]).last_undone("siti") is None
    assert DecisionHistory([one, theirs, undo, line("note", FACT, by="budi")]).last_undone("siti") == one


def test_two_who_knew_nothing_of_each_other_contradict() -> None:
    mine, theirs = line("accept", FACT), line("reject", FACT, OTHER, by="budi")
    history = DecisionHistory([mine, theirs])
    (found,) = history.contradictions
    assert found.on == FACT and {one.id for one in found.decisions} == {mine.id, theirs.id}
    assert not history.holds(theirs, FACT) and history.holds(theirs, OTHER)
    settled = line("accept", FACT, over=(mine.id, theirs.id))
    assert DecisionHistory([mine, theirs, settled]).contradictions == []
    undone = line("undo", of=(settled.id,))
    assert len(DecisionHistory([mine, theirs, settled, undone]).contradictions) == 1


def test_the_same_said_by_two_is_no_contradiction() -> None:
    edits = [line("edit", FACT, by=by, fields=(("unit", "orang"),)) for by in ("siti", "budi")]
    assert DecisionHistory(edits).contradictions == []
    assert DecisionHistory([*edits, line("edit", FACT, by="tono", fields=(("period", "2024"),))]).contradictions == []
    assert len(DecisionHistory([*edits, line("edit", FACT, by="tono", fields=(("unit", "jiwa"),))]).contradictions) == 1
    assert DecisionHistory([line("reject", FACT), line("reject", FACT, by="budi")]).contradictions == []


def test_one_who_changes_her_mind_contradicts_nobody() -> None:
    assert DecisionHistory([line("accept", FACT), line("reject", FACT)]).contradictions == []


def test_a_split_takes_merges_back_until_it_is_undone() -> None:
    merge = line("merge", TextKey("person", "00", "Siti"))
    split = line("split", of=(merge.id,))
    assert ids(DecisionHistory([merge, split]).holding()) == [split.id]
    assert merge.id in ids(DecisionHistory([merge, split, line("undo", of=(split.id,))]).holding())


def test_settlements_and_notes_are_the_last_ones() -> None:
    first = line("settle", group="g", ruling="open")
    second = line("settle", FACT, group="g", ruling="prefer", over=(first.id,))
    told = DecisionHistory([first, second, line("note", FACT, note="a"), line("note", FACT, note="b")])
    assert told.settlements() == {"g": second}
    assert told.notes() == {FACT: "b"}
    assert DecisionHistory([line("note", FACT, note="a"), line("note", FACT)]).notes() == {}


PERSON, NAMESAKE = TextKey("person", "00", "Siti Aminah"), TextKey("person", "11", "Siti Amina")
THIRD, OTHER_PERSON = TextKey("person", "22", "S. Aminah"), TextKey("person", "33", "Siti")


@pytest.mark.parametrize("at", ["9999-12-31T23:59:59.999999+00:00", "9999-12-31T23:59:59", "2999-01-01"])
def test_undo_and_redo_take_what_they_name_whatever_the_clock_said(at: str) -> None:
    crafted = from_line(to_line(Decision(id="z", at=at, do="reject", by="budi", facts=(FACT,))))
    assert crafted is not None
    undo = line("undo", of=("z",))
    redo = line("redo", of=("z",), over=(undo.id,))
    again = line("undo", of=("z",), over=(redo.id,))
    for lines in permutations([crafted, undo, redo, again]):
        assert ids(DecisionHistory(lines).holding()) == []
        assert ids(DecisionHistory([one for one in lines if one != again]).holding()) == ["z"]
    mine = line("accept", FACT, over=("z",))
    assert ids(DecisionHistory([mine, crafted]).on(FACT)) == ["z", mine.id], "what goes on from another comes behind it"


@pytest.mark.parametrize("at", ["zzzz", "", "2025-13-01T00:00:00", "0001-01-01T00:00:00+14:00", "12:00", 7, None])
def test_a_line_without_a_moment_is_none(at: object) -> None:
    kept = json.loads(to_line(line("accept", FACT)))
    assert from_line(json.dumps({**kept, "at": at})) is None


def test_moments_are_in_utc() -> None:
    read = from_line(to_line(Decision(id="a", at="2025-06-01T07:30:00+07:00", do="note")))
    assert read is not None and read.at == "2025-06-01T00:30:00.000000+00:00"


def test_lines_that_name_each_other_in_a_circle_are_still_all_there() -> None:
    one = Decision(id="a", at="2025-01-01", do="accept", facts=(FACT,), over=("b",))
    other = Decision(id="b", at="2025-01-02", do="accept", facts=(FACT,), over=("a",))
    assert sorted(ids(DecisionHistory([one, other]).lines)) == ["a", "b"]


def test_two_settlements_of_a_group_wait_for_a_third() -> None:
    mine = line("settle", group="g", ruling="different", note="satu")
    theirs = line("settle", group="g", ruling="range", low=1.0, high=2.0, by="budi")
    history = DecisionHistory([mine, theirs])
    assert [found.on for found in history.contradictions] == ["g"]
    assert history.settlements() == {}
    taken = line("settle", group="g", ruling="range", low=1.0, high=2.0, over=(mine.id, theirs.id))
    assert DecisionHistory([mine, theirs, taken]).settlements() == {"g": taken}
    same = line("settle", group="g", ruling="different", note="dua", by="budi")
    history = DecisionHistory([mine, same])
    assert history.contradictions == [] and history.settlements() == {"g": same}


def test_one_merges_whom_another_says_are_two() -> None:
    merge = line("merge", PERSON, other=(NAMESAKE,))
    refusal = line("split", NAMESAKE, other=(PERSON,), by="budi")
    history = DecisionHistory([merge, refusal])
    assert len(history.contradictions) == 1
    assert history.merges() == history.refusals() == []
    for do, over in (("merge", (refusal.id,)), ("split", (merge.id,))):
        decided = line(do, PERSON, other=(NAMESAKE,), over=over)
        after = DecisionHistory([merge, refusal, decided])
        assert after.contradictions == []
        assert decided in (after.merges() if do == "merge" else after.refusals())
        assert not (after.refusals() if do == "merge" else after.merges())
    assert DecisionHistory([merge, line("split", NAMESAKE, other=(FACT,), by="budi")]).contradictions == []
    assert DecisionHistory([merge, line("split", NAMESAKE, other=(PERSON,))]).contradictions == []


def test_of_two_peoples_notes_both_are_kept() -> None:
    mine, theirs = line("note", FACT, note="satu"), line("note", FACT, note="dua", by="budi")
    assert DecisionHistory([mine, theirs]).notes() == {FACT: "satu · dua"}
    assert DecisionHistory([mine, theirs]).contradictions == []
    over = line("note", FACT, note="tiga", over=(mine.id, theirs.id))
    assert DecisionHistory([mine, theirs, over]).notes() == {FACT: "tiga"}
    assert DecisionHistory([mine, theirs, line("note", FACT, over=(mine.id, theirs.id))]).notes() == {}


def one_of_three(*, refused_by: str = "budi") -> tuple[Decision, Decision, Decision]:
    """A is B, B is C, and A is not C."""
    return (
        line("merge", PERSON, other=(NAMESAKE,)),
        line("merge", NAMESAKE, other=(THIRD,)),
        line("split", PERSON, other=(THIRD,), by=refused_by),
    )


@pytest.mark.parametrize("refused_by", ["budi", "siti"])
def test_who_are_one_by_way_of_a_third_and_are_refused_is_a_contradiction(refused_by: str) -> None:
    three = one_of_three(refused_by=refused_by)
    beside = line("merge", THIRD, other=(OTHER_PERSON,))
    for order in permutations((*three, beside)):
        history = DecisionHistory(order)
        (found,) = history.contradictions
        assert {one.id for one in found.decisions} == {one.id for one in three}
        assert ids(history.merges()) == [beside.id] and history.refusals() == []
    for left_out in three:
        assert DecisionHistory([one for one in three if one is not left_out]).contradictions == []


def test_taking_one_of_them_settles_it() -> None:
    three = one_of_three()
    history = DecisionHistory(three)
    for taken in three:
        again = line(taken.do, *taken.facts, other=taken.other)
        over = history.known_on(again)
        after = DecisionHistory([*three, replace(again, over=over)])
        assert after.contradictions == []
        if taken is three[2]:
            assert after.merges() == [] and after.refusals()[-1].over == over
        else:
            assert len(after.merges()) >= 2 and after.refusals() == []
    beside = line("merge", PERSON, other=(OTHER_PERSON,))
    assert DecisionHistory([*three, replace(beside, over=history.known_on(beside))]).contradictions != []


def test_who_merges_what_makes_two_one_that_were_refused_knows_it() -> None:
    one, two, refusal = one_of_three(refused_by="siti")
    over = DecisionHistory([one, refusal]).known_on(two)
    assert over == (refusal.id,)
    after = DecisionHistory([one, refusal, replace(two, over=over)])
    assert after.contradictions == [] and len(after.merges()) == 2


def test_several_ways_of_being_one_are_all_told() -> None:
    one, two, refusal = one_of_three()
    other_way = (line("merge", PERSON, other=(OTHER_PERSON,)), line("merge", THIRD, other=(OTHER_PERSON,)))
    (found,) = DecisionHistory([one, two, refusal, *other_way]).contradictions
    assert len(found.decisions) == 5 and DecisionHistory([one, two, refusal, *other_way]).merges() == []


def test_merges_and_refusals_of_nobody_are_no_contradiction() -> None:
    nobody = (line("merge"), line("merge", PERSON), line("split", PERSON, other=(PERSON,), by="budi"))
    assert DecisionHistory(nobody).contradictions == []
