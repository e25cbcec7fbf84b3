"""The command line of decisions: where they are kept, what works without a database, what each verb takes."""

from __future__ import annotations

import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.journal.journal import journal_path
from jamsostek_tui.store.writer import Writer
from tests.decisions.pages import loaded, shown, write

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def homeless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give everything the platform would keep a folder of its own; return the data folder."""
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path / "data" / "jamsostek-tui"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages", "praya.txt"), tmp_path / "own" / "facts.db")


@pytest.fixture
def run(homeless: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_it(*words: str) -> tuple[int, str, str]:
        try:
            code = main(words)
        except SystemExit as error:
            code = int(error.code or 0)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_it


@contextmanager
def at_once() -> Iterator[None]:
    """Raise TimeoutError where something is waited for."""

    def late(number: int, frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(20)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def journals(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("decisions.jsonl"))


@pytest.mark.parametrize(
    "words", [("accept", "statistic/1"), ("undo",), ("import", "other.jsonl"), (), ("export", "out.jsonl")]
)
def test_a_database_named_that_is_not_there_is_not_decided_on(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "other.jsonl").write_text("")
    named = [str(tmp_path / word) if word.endswith("jsonl") else word for word in words]
    code, out, err = run("--db", str(tmp_path / "typo.db"), "decisions", *named)
    assert (code, out) == (1, "") and "typo.db" in err
    assert journals(tmp_path) == [] and not (tmp_path / "typo.db").exists()


def test_what_is_decided_on_the_bundled_pages_is_kept_in_the_data_folder_and_said(run: Run, homeless: Path) -> None:
    code, _, err = run("decisions", "accept", "statistic/1")
    kept = homeless / "bundled" / "decisions.jsonl"
    assert code == 0 and "bundled pages" in err and str(kept) in err and err.count("\n") == 1
    assert len(kept.read_text().splitlines()) == 1
    code, out, _ = run("decisions")
    assert code == 0 and "accepted" in out


def test_what_was_decided_is_undone_and_done_again_where_the_database_is_gone(run: Run, database: Path) -> None:
    ref = shown(database, "statistic")["640 penenun"]
    Decider(database).reject([ref])
    pages = database.parent.parent / "pages"
    for verb, there in (("undo", True), ("redo", False), ("undo", True)):
        database.unlink()
        code, out, err = run("--db", str(database), "decisions", verb)
        assert (
            code == 0
            and "“640 penenun”" in out
            and out.endswith("; the next load carries it out\n")
            and err.count("\n") == 1
        )
        assert not database.exists()
        assert ("640 penenun" in shown(loaded(pages, database), "statistic")) == there
    database.unlink()
    assert run("--db", str(database), "decisions", "undo")[0] == 1, "nothing is left to undo"


def test_undo_means_the_bundled_pages_where_they_are_decided_on(run: Run, homeless: Path) -> None:
    run("decisions", "accept", "statistic/1")
    code, out, _ = run("decisions", "undo")
    assert code == 0 and "  undone: accepted number " in out
    assert journals(homeless) == ["bundled/decisions.jsonl"]
    Writer(homeless / "facts.db").close()  # a database of one's own without a page in it
    assert run("decisions", "redo")[0] == 0 and journals(homeless) == ["bundled/decisions.jsonl"]


def test_decisions_are_taken_in_before_anything_is_loaded(run: Run, database: Path, homeless: Path) -> None:
    Decider(database).reject([shown(database, "statistic")["640 penenun"]])
    mine = database.parent / "mine.jsonl"
    assert run("--db", str(database), "decisions", "export", str(mine))[0] == 0
    code, out, _ = run("decisions", "import", str(mine))
    assert code == 0 and out.startswith("1 decision taken in;") and "wait" in out
    own = loaded(database.parent.parent / "pages", homeless / "facts.db")
    assert "640 penenun" not in shown(own, "statistic")


def test_a_file_that_is_there_is_not_overwritten_and_no_option_is_named_that_does_not_exist(
    run: Run, database: Path
) -> None:
    Decider(database).reject([shown(database, "statistic")["640 penenun"]])
    mine = database.parent / "mine.jsonl"
    mine.write_text("mine")
    code, out, err = run("--db", str(database), "decisions", "export", str(mine))
    assert (code, out, mine.read_text()) == (1, "", "mine")
    assert err.endswith("mine.jsonl exists already; give another name.\n")


@pytest.mark.parametrize("damage", ["lost", "no database"])
def test_the_journal_is_listed_and_handed_on_without_a_database(run: Run, database: Path, damage: str) -> None:
    Decider(database).reject([shown(database, "statistic")["640 penenun"]])
    database.unlink()
    if damage == "no database":
        database.write_text("nothing of the kind " * 100)
    code, out, err = run("--db", str(database), "decisions")
    assert code == 0 and "640 penenun" in out and "waiting" in out and err.count("\n") == 1
    assert run("--db", str(database), "decisions", "export", str(database.parent / "out.jsonl"))[0] == 0
    assert "640 penenun" in (database.parent / "out.jsonl").read_text()


@pytest.mark.parametrize("words", [(), ("accept", "statistic/1"), ("export", "out.jsonl")])
@pytest.mark.parametrize("what", ["pipe", "link", "folder"])
def test_a_journal_that_is_no_file_is_one_sentence(
    run: Run, database: Path, tmp_path: Path, what: str, words: tuple[str, ...]
) -> None:
    journal = journal_path(database)
    (tmp_path / "target").write_text("mine, of another kind")
    if what == "pipe":
        os.mkfifo(journal)
    elif what == "link":
        journal.symlink_to(tmp_path / "target")
    else:
        journal.mkdir()
    words = tuple(str(tmp_path / word) if word.endswith("jsonl") else word for word in words)
    with at_once():
        code, out, err = run("--db", str(database), "decisions", *words)
        assert (code, out) == (1, "") and err.startswith("jamsostek-tui: ") and err.count("\n") == 1
        assert run("--db", str(database), "compare")[0] == 1
    assert (tmp_path / "target").read_text() == "mine, of another kind"


@pytest.mark.parametrize("given", ["pipe", "/dev/zero", "/dev/null", "."])
def test_only_a_file_is_taken_in(run: Run, database: Path, tmp_path: Path, given: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    with at_once():
        code, out, err = run("--db", str(database), "decisions", "import", str(tmp_path / given))
    assert (code, out) == (1, "") and err.count("\n") == 1


def test_a_file_that_is_no_journal_is_not_taken_in(run: Run, database: Path, tmp_path: Path) -> None:
    Decider(database).reject([shown(database, "statistic")["640 penenun"]])
    before = journal_path(database).read_bytes()
    json_lines = tmp_path / "facts.jsonl"
    json_lines.write_text('{"kind": "region", "id": "52"}\n[]\n7\n{"v": 1, "id": "x"}\n')
    for other in (tmp_path / "pages" / "praya.txt", database, json_lines):
        code, out, err = run("--db", str(database), "decisions", "import", str(other))
        assert (code, out) == (1, "") and err.count("\n") == 1 and "no journal of decisions" in err
        assert journal_path(database).read_bytes() == before


def test_broken_lines_of_a_journal_are_said_and_left_out(run: Run, database: Path, tmp_path: Path) -> None:
    number = shown(database, "statistic")["640 penenun"]
    Decider(database).reject([number])
    whole = journal_path(database).read_text()
    other, into = tmp_path / "theirs.jsonl", tmp_path / "into" / "facts.db"
    other.write_text(f"sebaris berita\n{whole}{whole[:40]}")
    loaded(tmp_path / "pages", into)
    code, out, err = run("--db", str(into), "decisions", "import", str(other))
    assert (code, out) == (1, "1 decision taken in\n") and err.startswith("2 lines of the file left out")
    assert journal_path(into).read_text() == whole and "640 penenun" not in shown(into, "statistic")


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        (("accept", "statistic/99999999"), "statistic/99999999"),
        (("reject", "statistic/1", "region/99"), "region/99"),
        (("note", "article/77", "x"), "article/77"),
        (("edit", "person/88", "name=X"), "person/88"),
        (("merge", "person/1", "person/77"), "person/77"),
        (("split", "person/88"), "person/88"),
        (("settle", "statistic/999", "open"), "statistic/999"),
    ],
)
def test_a_fact_that_is_not_there_is_said_and_nothing_decided(
    run: Run, database: Path, words: tuple[str, ...], missing: str
) -> None:
    code, out, err = run("--db", str(database), "decisions", *words)
    assert (code, out) == (1, "") and err.startswith(f"jamsostek-tui: There is no {missing} here;")
    assert err.count("\n") == 1 and not journal_path(database).exists()


def test_decisions_go_through_the_standard_streams(
    run: Run, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Decider(database).reject([shown(database, "statistic")["640 penenun"]])
    code, out, _ = run("--db", str(database), "decisions", "export", "-")
    assert code == 0 and out.count("\n") == 1 and not Path("-").exists()
    other = loaded(tmp_path / "pages", tmp_path / "other" / "facts.db")
    for given, expected in ((out, 0), ("sebaris berita\n", 1)):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        assert run("--db", str(other), "decisions", "import", "-")[0] == expected
    assert "640 penenun" not in shown(other, "statistic")


@pytest.mark.parametrize("words", [("search", "x", "--limit"), ("compare", "--limit"), ("export", "--article")])
@pytest.mark.parametrize("given", ["abc", "0", "1.5", "", "-3"])
def test_what_is_no_whole_number_is_told_what_is_wanted(run: Run, words: tuple[str, ...], given: str) -> None:
    code, out, err = run(*words[:-1], f"{words[-1]}={given}")
    assert (code, out) == (2, "") and f"a whole number from 1 is wanted, not “{given}”" in err


def test_a_folder_is_called_one(run: Run, database: Path) -> None:
    code, out, err = run("--db", str(database), "verify", str(database.parent))
    assert (code, out) == (1, "") and err.endswith(" is a folder, not a file.\n")


@pytest.mark.parametrize(
    "words",
    [
        ("split", "person/1", "region/52.02"),
        ("split", "statistic/1"),
        ("split", "article/1"),
        ("split", "person/1", "person/2", "article/1"),
        ("edit", "statistic/1"),
        ("edit", "unit=nelayan"),
        ("refuse", "statistic/1", "article/1"),
        ("refuse", "person/1", "person/1"),
        ("refuse", "person/1", "person/2", "person/3"),
        ("refuse", "person/1", "organisation/1"),
        ("merge", "person/1", "person/1"),
        ("merge", "statistic/1", "statistic/2"),
        ("note", "statistic/1"),
        ("note", "only words"),
        ("accept", "statistic/1", "please"),
        ("undo", "one", "two"),
        ("take",),
        ("take", "one", "two"),
        ("list", "statistic/1"),
        ("proposals", "now"),
        ("export",),
        ("export", "one", "two"),
        ("import", "one", "two"),
    ],
)
def test_a_verb_takes_what_it_takes_and_nothing_else(run: Run, database: Path, words: tuple[str, ...]) -> None:
    code, out, err = run("--db", str(database), "decisions", *words)
    assert (code, out) == (2, "") and err.startswith("jamsostek-tui: ") and err.count("\n") == 1
    assert not journal_path(database).exists()


def test_a_note_may_hold_what_looks_like_a_fact(run: Run, database: Path) -> None:
    assert run("--db", str(database), "decisions", "note", "statistic/1", "lihat", "article/1", "x=1")[0] == 0
    (told,) = Decider(database).history().notes().values()
    assert told == "lihat article/1 x=1"


def test_a_note_is_in_the_dossier_and_the_table(run: Run, database: Path) -> None:
    number = shown(database, "statistic")["640 penenun"]
    person = shown(database, "person")["Baiq Ratnasari"]
    for ref, words in ((number, "tanya lagi *besok*"), (person, "ejaan nama?")):
        assert run("--db", str(database), "decisions", "note", f"{ref.kind}/{ref.id}", words)[0] == 0
    _, dossier, _ = run("--db", str(database), "export")
    assert "tanya lagi \\*besok\\*" in dossier and "ejaan nama?" in dossier
    _, table, _ = run("--db", str(database), "export", "--format", "csv")
    assert table.count("tanya lagi *besok*") == 1 and table.count("ejaan nama?") == 1
    run("--db", str(database), "decisions", "note", f"statistic/{number.id}", "")
    assert "besok" not in run("--db", str(database), "export")[1]
