"""Pages taken out: nothing of them stays but what was decided, which comes back with them."""

from __future__ import annotations

import io
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.journal.journal import journal_path
from jamsostek_tui.loader import load
from jamsostek_tui.store.reader import Reader
from tests import corpus
from tests.decisions.pages import exported, loaded, shown, states, write
from tests.store.content import content


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages"), tmp_path / "facts.db")


def decided(database: Path) -> None:
    """Decide on facts of two pages, and on who is one across them."""
    decider, numbers, people = Decider(database), shown(database, "statistic"), shown(database, "person")
    decider.merge([people["Lalu Wiramaja"], people["Lalu Wirammaja"]])
    decider.reject([numbers["640 penenun"]])
    decider.edit([numbers["410 penenun"]], {"unit": "perajin", "region": "Bali"})
    decider.note([numbers["1.250 nelayan"]], "tanya lagi")


def without(folder: Path, name: str, journal: Path) -> list[str]:
    """Return what a database says that never had a page, with the same decisions."""
    pages = write(folder / "others")
    (pages / name).unlink()
    (folder / "apart").mkdir()
    shutil.copy(journal, folder / "apart")
    told = content(loaded(pages, folder / "apart" / "facts.db"))
    return [line.replace(str(pages), str(folder / "pages")) for line in told]


@pytest.mark.parametrize("name", ["praya.txt", "misspelt.txt", "both.txt"])
def test_nothing_of_a_page_stays_and_loading_it_brings_all_back(
    tmp_path: Path, database: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    decided(database)
    before, journal = content(database), journal_path(database).read_bytes()
    exported_before = exported(database)
    assert main(["forget", str(tmp_path / "pages" / name), "--db", str(database)]) == 0
    assert capsys.readouterr().out.startswith("1 page forgotten")
    assert content(database) == without(tmp_path, name, journal_path(database))
    assert journal_path(database).read_bytes() == journal
    assert loaded(tmp_path / "pages", database) == database
    assert content(database) == before and states(database) == ["applied"] * 4
    assert len(exported(database)) == len(exported_before)


def test_a_page_whose_file_is_gone_stays_until_it_is_forgotten(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    decided(database)
    page = tmp_path / "pages" / "praya.txt"
    page.unlink()
    assert main(["load", str(tmp_path / "pages"), "--db", str(database)]) == 0
    assert main(["rebuild", "--db", str(database)]) == 0
    assert "640 penenun" not in shown(database, "statistic") and "1.250 nelayan" in shown(database, "statistic")
    capsys.readouterr()
    assert main(["forget", "--gone", "--db", str(database)]) == 0
    assert capsys.readouterr().out == "1 page forgotten; 3 decisions orphaned now\n"
    assert "1.250 nelayan" not in shown(database, "statistic")
    assert main(["rebuild", "--db", str(database)]) == 0
    assert "1.250 nelayan" not in shown(database, "statistic")
    assert main(["forget", "--gone", "--db", str(database)]) == 0
    assert capsys.readouterr().out.endswith("0 pages forgotten\n")


def test_what_cannot_be_looked_at_is_not_gone(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(tmp_path / "pages")
    (tmp_path / "pages").symlink_to(tmp_path / "pages")
    assert main(["forget", "--gone", "--db", str(database)]) == 0
    assert capsys.readouterr().out == "0 pages forgotten\n"
    (tmp_path / "pages").unlink()
    assert main(["check", "--db", str(database)]) == 1
    assert "forget --gone" in capsys.readouterr().err
    assert main(["forget", "--gone", "--db", str(database)]) == 0
    assert capsys.readouterr().out == "4 pages forgotten\n"


def test_a_folder_an_article_and_standard_input_can_be_forgotten(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    load(["-"], database, stdin=io.BytesIO(b"BIMA - Ada 1.204 petani di Bima.\n"))
    rejected = main(["decisions", "reject", "article/5", "--db", str(database)])
    advice = capsys.readouterr().err.split("jamsostek-tui ")[-1].split()
    assert rejected == 1 and advice == ["forget", "article/5"]
    assert main([*advice, "--db", str(database)]) == 0
    assert "1.204 petani" not in shown(database, "statistic")
    shutil.rmtree(tmp_path / "pages")
    assert main(["forget", str(tmp_path / "pages"), "--db", str(database)]) == 0
    with closing(Reader(database)) as reader:
        assert not any(reader.counts().of.values())


def test_a_page_that_was_read_elsewhere_too_stays(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "pages0"
    write(copy, "praya.txt")
    loaded(copy, database)
    before = content(database)
    assert main(["forget", str(tmp_path / "pages" / "praya.txt"), "--db", str(database)]) == 0
    assert capsys.readouterr().out == "0 pages forgotten; 1 loaded from another file too and kept\n"
    assert [line.replace(str(copy), str(tmp_path / "pages")) for line in content(database)] == before
    assert main(["forget", str(tmp_path / "pages"), "--db", str(database)]) == 0
    assert capsys.readouterr().out == "3 pages forgotten\n"
    assert list(shown(database, "article")) == ["Nelayan Praya Kini Terlindungi"]


def test_what_was_decided_goes_on_to_the_page_that_stands_there_now(tmp_path: Path, database: Path) -> None:
    decided(database)
    page, moved = tmp_path / "pages" / "praya.txt", tmp_path / "pages" / "moved.txt"
    page.rename(moved)
    loaded(tmp_path / "pages", database)
    page.write_text(moved.read_text("utf-8").replace("Kini", "Sudah"), "utf-8")
    loaded(tmp_path / "pages", database)
    assert "640 penenun" in shown(database, "statistic"), "its own page is still there"
    assert main(["forget", str(moved), "--db", str(database)]) == 0
    assert "640 penenun" not in shown(database, "statistic")
    moved.unlink()
    (tmp_path / "anew").mkdir()
    shutil.copy(journal_path(database), tmp_path / "anew")
    assert content(database) == content(loaded(tmp_path / "pages", tmp_path / "anew" / "facts.db"))


def test_many_pages_at_once_leave_what_a_load_of_the_others_gives(tmp_path: Path) -> None:
    corpus.write(tmp_path / "in", 40)
    paths = sorted(path for path in (tmp_path / "in").rglob("*") if path.is_file())
    assert len(paths) == 40
    database = loaded(tmp_path / "in", tmp_path / "facts.db")
    assert main(["forget", *map(str, paths[::2]), "--db", str(database)]) == 0
    for path in paths[::2]:
        path.unlink()
    assert content(database) == content(loaded(tmp_path / "in", tmp_path / "anew.db"))


@pytest.mark.parametrize(
    ("words", "code"), [((), 2), (("-",), 1), (("article/99",), 1), (("nowhere.txt", "~nobody/x"), 1)]
)
def test_what_names_no_page_is_a_sentence_and_takes_nothing(
    database: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int
) -> None:
    before = exported(database)
    assert main(["forget", *words, "--db", str(database)]) == code
    assert len(capsys.readouterr().err.splitlines()) == max(1, len(words))
    assert exported(database) == before


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forget", "x.txt", "--db", str(tmp_path / "typo.db")]) == 1
    assert "typo.db" in capsys.readouterr().err and list(tmp_path.iterdir()) == []
