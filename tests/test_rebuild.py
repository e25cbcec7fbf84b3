"""Making a database anew: from a good, a damaged or a lost one the same comes; pages and journal stay as they were."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.rebuilding import rebuild
from jamsostek_tui.store.database.salvage import old_places
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from tests import corpus
from tests.nobody import as_nobody
from tests.store.content import content
from tests.store.test_reliability import foreign, limited, newer, no_database

PAGES = 12
DATABASE_PAGE = 8192
STDIN = "KUPANG - Sebanyak 1.875 nelayan di Kota Kupang mendapat Jamsostek, kata Wali Kota Kupang Yosef Nahak.\r\n"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with pages in `in`, a database of them and of standard input, and a decision that holds."""
    folder = tmp_path_factory.mktemp("good")
    corpus.write(folder / "in", PAGES)
    (folder / "in" / "koma, spasi\n\x1b[31m.txt").write_text("BIMA - Ada 1.204 petani di Bima.\n")
    Path(os.fsdecode(os.fsencode(folder / "in") + b"/\xff.txt")).write_text("BIMA - Ada 1.305 petani di Bima.\n")
    load([str(folder / "in")], folder / "facts.db")
    load(["-"], folder / "facts.db", stdin=io.BytesIO(STDIN.encode("cp1252")))
    Decider(folder / "facts.db").reject([Ref("statistic", 3)])
    return folder


@pytest.fixture(scope="module")
def plainly(good: Path) -> list[str]:
    return content(good / "facts.db")


@pytest.fixture
def here(good: Path) -> Iterator[Path]:
    """Give the database; whatever became of it, the pages and the journal are as they were."""
    kept = good.with_name("kept")
    shutil.copytree(good, kept)
    before = untouched(good)
    yield good / "facts.db"
    assert untouched(good) == before
    for path in good.iterdir():
        if path.is_file():
            path.unlink()
    for path in kept.iterdir():
        if path.is_file():
            shutil.copy2(path, good / path.name)
    shutil.rmtree(kept)


def untouched(folder: Path) -> dict[str, str]:
    files = [*(path for path in (folder / "in").rglob("*") if path.is_file()), folder / "decisions.jsonl"]
    return {repr(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def names(path: Path) -> set[str]:
    return {one.name for one in path.parent.iterdir()} - {"in", "decisions.jsonl"}


def flip(path: Path, starts: Iterator[int] | range, length: int = 1) -> None:
    data = bytearray(path.read_bytes())
    for start in starts:
        for place in range(start, min(start + length, len(data))):
            data[place] ^= 0xFF
    path.write_bytes(data)


def node_of_places(path: Path) -> int:
    """Return where the rows of `place` lie."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'place'").fetchone()
    return int(root - 1) * DATABASE_PAGE


def test_a_good_database_comes_out_the_same(here: Path, plainly: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    before = here.read_bytes()
    assert main(["rebuild", "--db", str(here)]) == 0
    told = capsys.readouterr()
    assert (
        told.out
        == f"{PAGES + 3} pages read, 1 of them from the old database, 0 failed, 0 lost; 1 decision: 1 applied\n"
    )
    assert content(here) == plainly
    assert names(here) == {"facts.db", "facts.db.old1"}
    assert here.with_name("facts.db.old1").read_bytes() == before
    assert "facts.db.old1" in told.err


def test_pages_are_cited_as_before_and_decisions_told_by_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.write(tmp_path / "in", 3)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "facts.db"
    load(["in"], path)
    decider = Decider(path)
    with closing(Reader(path)) as reader:
        first, second = list(reader.refs(("statistic",)))[:2]
    decider.accept([first])
    decider.reject([first])
    decider.reject([second])
    decider.undo()
    capsys.readouterr()
    main(["export", "--db", str(path)])
    before = capsys.readouterr().out
    monkeypatch.chdir(tmp_path.parent)
    assert main(["rebuild", "--db", str(path)]) == 0
    assert capsys.readouterr().out.strip().endswith("3 decisions: 1 applied, 1 replaced, 1 undone")
    main(["export", "--db", str(path)])
    assert capsys.readouterr().out == before
    assert str(tmp_path) not in before


def header(path: Path) -> None:
    flip(path, range(100))


def schema(path: Path) -> None:
    flip(path, range(100, 4_000))


def elsewhere(path: Path) -> None:
    """Damage all but the first page and the rows of `place`."""
    node = node_of_places(path)
    flip(path, (at for at in range(DATABASE_PAGE, path.stat().st_size, 97) if not node <= at < node + DATABASE_PAGE))


def scattered(path: Path) -> None:
    node, random = node_of_places(path), Random(5)
    places = (random.randrange(100, path.stat().st_size) for _ in range(4_000))
    flip(path, (at for at in places if not node <= at < node + DATABASE_PAGE))


@pytest.mark.parametrize("spoil", [header, schema, elsewhere, scattered])
def test_a_damaged_database_comes_out_with_every_page_that_has_a_file(
    here: Path, spoil: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(here)
    damaged = here.read_bytes()
    code = main(["rebuild", "--db", str(here)])
    told = capsys.readouterr()
    assert " 0 failed" in told.out, told
    if code:  # of what came by standard input nothing else is left
        assert code == 1 and f"{PAGES + 2} pages" in told.out and "1 lost" in told.out and "stdin:" in told.err
        here.with_name("plain.db").unlink(missing_ok=True)
        load([str(here.parent / "in")], here.with_name("plain.db"))
        assert content(here) == content(here.with_name("plain.db"))
    else:
        assert f"{PAGES + 3} pages" in told.out
    assert here.with_name("facts.db.old1").read_bytes() == damaged


def test_the_index_tells_of_pages_where_their_rows_are_broken(here: Path) -> None:
    expected = {one.path for one in old_places(here)}
    assert len(expected) == PAGES + 3
    flip(here, range(node_of_places(here), node_of_places(here) + DATABASE_PAGE))
    assert {one.path for one in old_places(here)} == expected


def test_a_lost_database_is_made_from_the_pages_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here.unlink()
    assert main(["rebuild", "--db", str(here)]) == 1
    assert "name the pages" in capsys.readouterr().err
    assert main(["rebuild", str(here.parent / "in"), "--db", str(here)]) == 0
    assert "1 decision: 1 applied" in capsys.readouterr().out
    assert names(here) == {"facts.db"}


def test_pages_whose_files_are_gone_are_kept_as_long_as_the_old_database_has_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.write(tmp_path / "in", 4)
    path = tmp_path / "facts.db"
    load([str(tmp_path / "in")], path)
    before = content(path)
    first, second, *_ = sorted((tmp_path / "in").rglob("*.txt"))
    first.unlink()
    second.write_bytes(b"\x00\x01\x02" * 50)
    assert main(["rebuild", "--db", str(path)]) == 1
    told = capsys.readouterr()
    assert "4 pages read, 2 of them from the old database, 1 failed, 0 lost" in told.out
    assert content(path) == before
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "UPDATE article SET text = text || 'x' WHERE id = (SELECT article FROM place WHERE path = ?)", (str(first),)
        )
        connection.commit()
    assert main(["rebuild", "--db", str(path)]) == 1
    told = capsys.readouterr()
    assert "3 pages read, 1 of them from the old database, 1 failed, 1 lost" in told.out
    assert first.name in told.err


@pytest.mark.parametrize("spoil", [foreign, newer, no_database])
def test_what_is_not_to_be_made_anew_is_left_as_it_is(
    here: Path, spoil: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(here)
    before = here.read_bytes()
    assert main(["rebuild", "--db", str(here)]) == 1
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1 and "facts.db" in told
    assert (here.read_bytes(), names(here)) == (before, {"facts.db"})


def test_nothing_is_put_in_the_place_of_a_database_whose_pages_are_all_gone(tmp_path: Path) -> None:
    corpus.write(tmp_path / "in", 2)
    path = tmp_path / "facts.db"
    load([str(tmp_path / "in")], path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE article SET text = ''")
        connection.commit()
    shutil.rmtree(tmp_path / "in")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="left as it is"):
        rebuild(path)
    assert (path.read_bytes(), names(path)) == (before, {"facts.db"})


@pytest.mark.skipif(sys.platform == "win32", reason="locks and rights are told otherwise here")
def test_a_database_in_use_or_not_writable_is_left_as_it_is(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = here.read_bytes()
    holding = (
        "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1]); connection.execute('BEGIN IMMEDIATE'); "
        "print(flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(here)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert main(["rebuild", "--db", str(here)]) == 1
        assert "in use" in capsys.readouterr().err
        other.kill()
    with as_nobody(here.parent, 0o055):
        assert main(["rebuild", "--db", str(here)]) == 1
    told = capsys.readouterr().err
    assert "rights" in told and len(told.splitlines()) == 1
    assert (here.read_bytes(), names(here)) == (before, {"facts.db"})


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so here")
def test_a_full_disk_or_a_kill_leaves_the_old_database(here: Path, plainly: list[str]) -> None:
    run = [sys.executable, "-m", "jamsostek_tui", "rebuild", "--db", str(here)]
    full = subprocess.run(run, capture_output=True, text=True, check=False, preexec_fn=limited(100_000))
    assert (full.returncode, len(full.stderr.splitlines())) == (1, 1), full.stderr
    assert names(here) == {"facts.db"}
    killed = subprocess.Popen(run, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while killed.poll() is None and "facts.db.part" not in names(here):
        pass
    killed.kill()
    killed.wait()
    assert content(here) == plainly
    assert rebuild(here).summary.loaded == PAGES + 3
    reader = Reader(here)
    assert reader.counts()["article"] == PAGES + 3
    reader.close()
    assert names(here) == {"facts.db", "facts.db.old1"}


@pytest.mark.parametrize(
    "tampering",
    [
        "CREATE TRIGGER t AFTER INSERT ON article BEGIN DELETE FROM statistic; END",
        "CREATE VIEW v AS SELECT * FROM article",
        "DROP TABLE statistic",
        "UPDATE article SET text = zeroblob(100)",
        "DROP TABLE place; CREATE VIEW place AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) "
        "SELECT '/x' AS path, '/x' AS source, i AS article FROM n",
    ],
)
def test_a_crafted_database_is_made_anew_from_the_pages(here: Path, tampering: str, plainly: list[str]) -> None:
    with closing(sqlite3.connect(here)) as connection:
        connection.executescript(tampering)
    done = rebuild(here, [str(here.parent / "in")])
    assert done.summary.loaded >= PAGES + 2
    assert done.summary.failed == 0
    if not done.lost and done.from_old:
        assert content(here) == plainly
