"""What is listed of each decision: what of it still holds, on which of its facts, and of whom it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from jamsostek_tui import wording
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.decision_in_words import decided_at, done_in_words, facts_in_words
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.history.outcomes import outcomes
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.exchange import taken_in
from jamsostek_tui.decisions.journal.journal import journal_path
from tests.decisions.pages import loaded, shown, states, write
from tests.decisions.test_history import FACT, OTHER, line
from tests.decisions.test_journal import DECISIONS

Deciding = Callable[[Decider], object]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages"), tmp_path / "facts.db")


def edit(**typed: str) -> Callable[[Path], Deciding]:
    return lambda database: lambda one: one.edit([shown(database, "statistic")["640 penenun"]], typed)


def on_it(do: str) -> Callable[[Path], Deciding]:
    return lambda database: lambda one: getattr(one, do)([shown(database, "statistic")["640 penenun"]])


@pytest.mark.parametrize(
    ("decided", "expected"),
    [
        ((edit(subject="kain"), edit(period="2024")), ["applied", "applied"]),
        ((edit(subject="kain"), edit(subject="tenun")), ["replaced", "applied"]),
        ((edit(subject="kain", period="2024"), edit(subject="tenun")), ["partly", "applied"]),
        ((edit(subject="kain"), edit(subject="tenun"), edit(subject="kain")), ["replaced", "replaced", "applied"]),
        ((edit(subject="kain"), on_it("accept")), ["applied", "applied"]),
        ((edit(subject="kain"), on_it("reject")), ["replaced", "applied"]),
        ((on_it("accept"), edit(subject="kain")), ["replaced", "applied"]),
        ((on_it("accept"), on_it("reject")), ["replaced", "applied"]),
    ],
)
def test_what_of_a_decision_still_holds_is_listed_as_applied(
    database: Path, decided: tuple[Callable[[Path], Deciding], ...], expected: list[str]
) -> None:
    doings = [one(database) for one in decided]
    for doing in doings:
        doing(Decider(database))
    assert states(database) == expected


def test_an_edit_of_what_was_rejected_holds_again_once_it_is_accepted() -> None:
    edited = line("edit", FACT, fields=(("unit", "perajin"),))
    rejected = line("reject", FACT, over=(edited.id,))
    accepted = line("accept", FACT, over=(edited.id, rejected.id))
    found = outcomes(DecisionHistory([edited, rejected, accepted]), [(accepted.id, 0), (edited.id, 0)], waiting=False)
    assert [one.state for one in found] == ["applied", "replaced", "applied"]


def test_what_is_replaced_on_one_fact_holds_on_the_other() -> None:
    rejected = line("reject", FACT, OTHER)
    accepted = line("accept", OTHER, over=(rejected.id,))
    history = DecisionHistory([rejected, accepted])
    there = [(rejected.id, 0), (rejected.id, 1), (accepted.id, 0)]
    assert [(one.state, one.missing) for one in outcomes(history, there, waiting=False)] == [
        ("partly", ()),
        ("applied", ()),
    ]
    assert [(one.state, one.missing) for one in outcomes(history, there[1:], waiting=False)] == [
        ("orphaned", (FACT,)),
        ("applied", ()),
    ]


def test_a_note_taken_away_from_one_fact_stays_on_the_other(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers, decider = shown(database, "statistic"), Decider(database)
    decider.note([numbers["1.250 nelayan"], numbers["75 pemandu wisata"]], "tanya")
    decider.note([numbers["1.250 nelayan"]], "")
    assert states(database) == ["partly", "applied"]
    assert list(decider.notes_on(numbers.values())) == [numbers["75 pemandu wisata"]]
    assert main(["decisions", "orphaned", "--db", str(database)]) == 0
    assert capsys.readouterr().out == "", "what is replaced on a fact is not orphaned"


def test_the_fact_an_addition_made_is_listed_when_it_is_edited(database: Path) -> None:
    article = shown(database, "article")["Nelayan Praya Kini Terlindungi"]
    start = (database.parent / "pages" / "praya.txt").read_text("utf-8").index("kartu Jamsostek")
    decider = Decider(database)
    decider.add("event", int(article.id), start, start + 5, {"name": "pembagian kartu"})
    decider.edit([shown(database, "event")["pembagian kartu"]], {"name": "pembagian kartu nelayan"})
    assert states(database) == ["applied", "applied"]


def elsewhere(database: Path) -> Decider:
    """Return what decides in another database of the same person and the same pages."""
    return Decider(loaded(database.parent / "pages", database.parent / "elsewhere" / "facts.db"))


@pytest.mark.parametrize("merged_last", [False, True])
def test_of_ones_own_merge_and_refusal_in_two_databases_the_later_holds(
    database: Path, merged_last: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    mine, other = Decider(database), elsewhere(database)
    names = ("Lalu Wiramaja", "Lalu Wirammaja")
    one, two = ([shown(each.database, "person")[name] for name in names] for each in (mine, other))
    if merged_last:
        other.refuse(*two)
        mine.merge(one)
    else:
        mine.merge(one)
        other.refuse(*two)
    taken_in(mine.journal, other.journal)
    mine.catch_up()
    assert states(database) == ["replaced", "applied"]
    assert len({*names} & shown(database, "person").keys()) == (1 if merged_last else 2)
    if not merged_last:
        with pytest.raises(FieldError):  # the merge is over already
            mine.split(one[1])
    capsys.readouterr()
    main(["decisions", "--db", str(database)])
    rows = {" ".join(line.split()[5:]) for line in capsys.readouterr().out.splitlines()}
    assert rows == {
        "merged person “Lalu Wiramaja” = “Lalu Wirammaja”",
        "kept apart person “Lalu Wiramaja” ≠ “Lalu Wirammaja”",
    }


def test_of_ones_own_edits_in_two_databases_the_later_holds(database: Path) -> None:
    mine, other = Decider(database), elsewhere(database)
    for decider, region in ((mine, "52"), (other, "73")):
        decider.edit([shown(decider.database, "statistic")["640 penenun"]], {"region": region})
    taken_in(mine.journal, other.journal)
    mine.catch_up()
    assert states(database) == ["replaced", "applied"]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock is set otherwise here")
@pytest.mark.parametrize(
    ("zone", "at", "told"),
    [
        ("Asia/Jakarta", "2025-08-31T20:05:59.5+00:00", "2025-09-01 03:05"),
        ("America/New_York", "0001-01-01T00:00:00+00:00", "0001-01-01 00:00"),
        ("Asia/Jakarta", "9999-12-31T23:00:00+00:00", "9999-12-31 23:00"),
    ],
)
def test_when_is_told_by_the_clock_of_the_reader(
    monkeypatch: pytest.MonkeyPatch, zone: str, at: str, told: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert decided_at(replace(line("accept", FACT), at=at)) == told
    finally:
        monkeypatch.undo()
        time.tzset()


def test_what_was_edited_is_told_in_the_words_of_the_form(database: Path) -> None:
    number = shown(database, "statistic")["640 penenun"]
    one = Decider(database).edit([number], {"approx": "about", "period": ""}).decision
    assert one is not None and facts_in_words(one).endswith(": hedge = about, period = nothing")
    wording.use("id")
    assert facts_in_words(one).endswith(": kira-kira = sekitar, waktu = kosong")


def test_what_was_undone_is_said(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = Decider(database).edit([shown(database, "statistic")["640 penenun"]], {"unit": "perajin"})
    assert done.decision is not None
    for verb, told in (("undo", "undone"), ("redo", "redone")):
        assert main(["decisions", verb, "--db", str(database)]) == 0
        out = capsys.readouterr().out
        assert out.startswith(f"{done.decision.id}  {told}: edited number “640 penenun”: unit = perajin, of ")
        assert done.decision.by in out and out.count("\n") == 1
    assert journal_path(database).read_text().count("\n") == 3


@given(DECISIONS)
def test_any_line_of_a_journal_can_be_told(decision: Decision) -> None:
    assert done_in_words(decision) and isinstance(facts_in_words(decision), str) and decided_at(decision)
    found = outcomes(DecisionHistory([decision]), [], waiting=False)
    assert len(found) == (decision.do not in ("undo", "redo"))
