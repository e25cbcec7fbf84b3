"""Two people's journals put together, a load in the way, and the command line."""

from __future__ import annotations

import resource
import signal
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.journal.decision import to_line
from jamsostek_tui.decisions.journal.journal import append_lines, journal_path, read
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.writer import Writer
from tests.decisions.pages import exported, loaded, shown, states, write
from tests.store.content import content


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages"), tmp_path / "facts.db")


def handed_over(mine: Path, theirs: Path) -> None:
    """Put the lines of another's journal into one's own, as made by somebody else."""
    lines = [to_line(replace(one, by="budi-0000")) for one in read(journal_path(theirs)).decisions]
    append_lines(journal_path(mine), lambda _: lines)
    Decider(mine).catch_up()


def test_what_two_decided_differently_waits_for_a_third_decision(tmp_path: Path, database: Path) -> None:
    theirs = loaded(tmp_path / "pages", tmp_path / "theirs" / "facts.db")
    before = exported(database)
    number = shown(database, "statistic")["640 penenun"]
    mine, other = Decider(database), Decider(theirs)
    mine.accept([number])
    other.reject([number])
    other.accept([shown(theirs, "statistic")["1.250 nelayan"]])
    handed_over(database, theirs)
    assert sorted(states(database)) == ["applied", "contradicted", "contradicted"]
    with closing(Reader(database)) as reader:
        row = reader.row(number)
    assert row is not None and row.status == "found"
    (against,) = mine.history().contradictions
    rejected = next(one for one in against.decisions if one.do == "reject")
    mine.take(rejected.id)
    assert "640 penenun" not in shown(database, "statistic")
    assert states(database).count("contradicted") == 0
    for _ in range(2):
        mine.undo()
    assert mine.undo().decision is None, "what another decided is not undone by the way"
    mine.undo(rejected.id)
    mine.undo(next(one.id for one in mine.history().holding()))
    assert exported(database) == before


def test_both_ways_of_putting_two_journals_together_are_one(tmp_path: Path, database: Path) -> None:
    theirs = loaded(tmp_path / "pages", tmp_path / "theirs" / "facts.db")
    numbers = shown(database, "statistic")
    Decider(database).reject([numbers["640 penenun"]])
    Decider(theirs).edit([numbers["1.250 nelayan"]], {"unit": "pelaut"})
    for one, other in ((database, theirs), (theirs, database)):
        assert main(["--db", str(one), "decisions", "export", str(one.parent / "out.jsonl")]) == 0
        assert "pages" not in (one.parent / "out.jsonl").read_text()
        assert other.exists()
    for one, other in ((database, theirs), (theirs, database)):
        assert main(["--db", str(one), "decisions", "import", str(other.parent / "out.jsonl")]) == 0
    assert content(database) == content(theirs)
    assert states(database) == ["applied", "applied"]


def test_a_decision_made_while_a_load_runs_is_carried_out_by_it(tmp_path: Path, database: Path) -> None:
    number = shown(database, "statistic")["640 penenun"]
    with Writer(database) as writer:
        with writer.transaction():
            done = Decider(database, wait=0.05).reject([number])
            assert not done.carried_out
            assert states(database) == ["waiting"]
        writer.catch_up()
    assert states(database) == ["applied"]
    assert "640 penenun" not in shown(database, "statistic")


def test_a_disk_that_takes_nothing_is_no_load_that_runs(database: Path) -> None:
    """The database cannot grow any more; the journal, far smaller, still can."""
    number = shown(database, "statistic")["640 penenun"]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, before[1]))
    try:
        with pytest.raises(StoreError, match=r"^[^.]+ disk .*decisions\.jsonl and waits there\.$"):
            Decider(database).reject([number])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert states(database) == ["waiting"]
    assert Decider(database).catch_up()
    assert states(database) == ["applied"]


def test_taking_a_settlement_settles_it(tmp_path: Path, database: Path) -> None:
    theirs = loaded(tmp_path / "pages", tmp_path / "theirs" / "facts.db")
    Decider(database).settle("g", "different")
    Decider(theirs).settle("g", "range", low=1, high=2)
    handed_over(database, theirs)
    mine = Decider(database)
    assert mine.history().settlements() == {} and states(database) == ["contradicted"] * 2
    (found,) = mine.history().contradictions
    mine.take(next(one.id for one in found.decisions if one.ruling == "range"))
    assert mine.history().settlements()["g"].ruling == "range"


def test_who_are_one_for_me_and_two_for_another_are_shown_as_the_rules_have_it(tmp_path: Path, database: Path) -> None:
    theirs = loaded(tmp_path / "pages", tmp_path / "theirs" / "facts.db")
    before = shown(database, "person")
    pair = [before["Lalu Wiramaja"], before["Lalu Wirammaja"]]
    Decider(database).merge(pair)
    merged = shown(database, "person")
    Decider(theirs).refuse(*(shown(theirs, "person")[name] for name in ("Lalu Wiramaja", "Lalu Wirammaja")))
    handed_over(database, theirs)
    assert shown(database, "person").keys() == before.keys()
    mine = Decider(database)
    (found,) = mine.history().contradictions
    mine.take(next(one.id for one in found.decisions if one.do == "merge"))
    assert shown(database, "person") == merged and mine.history().contradictions == []


def test_a_name_the_article_does_not_give_is_refused(database: Path) -> None:
    decider = Decider(database)
    number = shown(database, "statistic")["640 penenun"]
    with pytest.raises(FieldError):
        decider.edit([number], {"person": "Orang Tak Dikenal"})
    decider.edit([number], {"person": "Baiq Ratnasari", "organisation": ""})
    with closing(Reader(database)) as reader:
        fact = reader.fact(number)
        assert fact.attributed_to.person == shown(database, "person")["Baiq Ratnasari"].id  # type: ignore[union-attr]


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def run_it(*words: str) -> tuple[int, str, str]:
        code = main(["--db", str(database), "decisions", *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_it


def test_the_command_decides_lists_and_takes_back(database: Path, run: Callable[..., tuple[int, str, str]]) -> None:
    before = exported(database)
    numbers = shown(database, "statistic")
    assert run()[:2] == (0, "")
    assert run("reject", f"statistic/{numbers['640 penenun'].id}")[0] == 0
    assert run("edit", f"statistic/{numbers['1.250 nelayan'].id}", "value=1.300", "unit=pelaut")[0] == 0
    assert (
        run("note", f"statistic/{numbers['15 camat'].id}" if "15 camat" in numbers else "article/1", "lihat lagi")[0]
        == 0
    )
    code, out, _ = run()
    assert code == 0 and len(out.splitlines()) == 3 and "640 penenun" in out and "value = 1.300, unit = pelaut" in out
    assert len(run("rejected")[1].splitlines()) == 1
    assert run("orphaned")[1] == run("contradicted")[1] == ""
    assert len(run("--format", "jsonl")[1].splitlines()) == 3
    assert "=?" in run("proposals")[1]
    for _ in range(3):
        assert run("undo")[0] == 0
    assert run("undo")[0] == 1
    assert exported(database) == before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("reject",), 2),
        (("reject", "kucing/1"), 2),
        (("reject", "article/1"), 1),
        (("accept", "statistic/9999"), 1),
        (("edit", "statistic/1", "shoe=42"), 1),
        (("merge", "person/1"), 2),
        (("take", "nothing"), 1),
        (("undo", "nothing"), 1),
        (("redo", "nothing"), 1),
        (("import", "missing.jsonl"), 1),
    ],
)
def test_what_cannot_be_decided_is_one_sentence(
    run: Callable[..., tuple[int, str, str]], words: tuple[str, ...], code: int
) -> None:
    got, out, err = run(*words)
    assert (got, out) == (code, "")
    assert err.startswith("jamsostek-tui: ") and err.count("\n") == 1
