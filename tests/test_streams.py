"""The installed command where its streams are closed, full or read only in part, and what its tables leave whole."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.test_command import COMMAND, run

FULL = Path("/dev/full")


def shell(script: str, home: Path) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": "", "XDG_CACHE_HOME": "", "COMMAND": COMMAND}
    return subprocess.run(["bash", "-o", "pipefail", "-c", script], env=env, cwd=home, capture_output=True, check=False)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the bundled pages have been read."""
    folder = tmp_path_factory.mktemp("home")
    run("search", "lombok", home=folder)
    return folder


@pytest.mark.parametrize(
    ("words", "closed", "code"),
    [
        ("info", ">&-", 0),
        ("search lombok", "2>&-", 0),
        ("export", "<&- >&- 2>&-", 0),
        ("load - --db in.db", "<&-", 1),
        ("", "<&-", 1),
    ],
)
def test_a_closed_stream_is_no_fault(home: Path, words: str, closed: str, code: int) -> None:
    done = shell(f'"$COMMAND" {words} {closed}', home)
    assert done.returncode == code
    assert b"Traceback" not in done.stdout + done.stderr


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("words", ["info", "search lombok", "export --format jsonl"])
def test_output_that_cannot_be_written_is_one_sentence(home: Path, words: str) -> None:
    done = shell(f'"$COMMAND" {words} > {FULL}', home)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1].startswith("jamsostek-tui: The output cannot be written")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", ["export --format jsonl --with-text", "export", "search lombok", "--help"])
def test_a_reader_may_stop_early(home: Path, words: str) -> None:
    done = shell(f'"$COMMAND" {words} | head -c 20', home)
    assert (done.returncode, len(done.stdout)) == (0, 20)
    assert b"Traceback" not in done.stderr and b"Broken pipe" not in done.stderr


def test_db_without_its_file_is_named(home: Path) -> None:
    done = run("--db", home=home)
    assert done.returncode == 2
    assert "--db: expected one argument" in done.stderr


def test_the_table_of_hits_never_cuts_what_explain_asks_for(home: Path) -> None:
    hits = [json.loads(line) for line in run("search", "ntb", "--format", "jsonl", home=home).stdout.splitlines()]
    assert any(len(hit["label"]) > 70 for hit in hits), "a hit too long for the table is among them"
    rows = [line.split() for line in run("search", "ntb", home=home).stdout.splitlines()[1:]]
    assert [row[1] for row in rows] == [str(hit["id"]) for hit in hits]
    for row, hit in zip(rows, hits, strict=True):
        asked, meant = (run("explain", f"{kind}/{row[1]}", home=home).stdout for kind in (row[0], hit["kind"]))
        assert asked == meant != "", row


@pytest.mark.parametrize(
    ("words", "start"),
    [
        (("-o", "x.csv"), "kind,"),
        (("-o", "x.jsonl"), '{"kind"'),
        (("-o", "x.md"), "---\n"),
        (("-o", "x.out"), "---\n"),
        (("-o", "x.csv", "--format", "jsonl"), '{"kind"'),
    ],
)
def test_a_file_gets_the_format_its_name_asks_for(home: Path, words: Sequence[str], start: str) -> None:
    assert run("export", "--force", *words, home=home).returncode == 0
    assert (home / words[1]).read_text("utf-8").startswith(start)


def test_standard_output_has_no_front_matter(home: Path) -> None:
    assert run("export", "-o", "-", home=home).stdout == run("export", home=home).stdout
    assert run("export", home=home).stdout.startswith("# ")


def test_the_bundled_pages_are_read_anew_when_the_program_is_younger(tmp_path: Path) -> None:
    run("export", home=tmp_path)
    (database,) = tmp_path.rglob("seeds.db")
    first = database.stat()
    run("export", home=tmp_path)
    assert database.stat().st_mtime_ns == first.st_mtime_ns, "nothing changed, nothing is done"
    os.utime(database, (1, 1))
    assert run("export", "--kind", "article", "--format", "jsonl", home=tmp_path).stdout.count("\n") == 2
    assert database.stat().st_mtime > 1
    assert [path.name for path in database.parent.iterdir()] == ["seeds.db"]
