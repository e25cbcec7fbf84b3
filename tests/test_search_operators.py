"""The operators of a search as the README shows them and as the command takes them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jamsostek_tui.browse.query import read_query
from jamsostek_tui.cli import main
from tests.store.sample import build_sample

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
SECTION = README.split("## Narrowing a search")[1].split("\n## ")[0]
SHOWN = [words for row in re.findall(r"^\| (`.*?) \|", SECTION, re.MULTILINE) for words in re.findall(r"`(.*?)`", row)]


@pytest.mark.parametrize("words", SHOWN)
def test_every_operator_of_the_readme_is_understood(words: str) -> None:
    query = read_query(words)
    assert query.narrows and not query.words and not query.faults


def test_the_readme_shows_all_there_are() -> None:
    read = [read_query(words) for words in SHOWN]
    for part in ("kinds", "regions", "people", "years", "bounds"):
        assert sum(bool(getattr(query, part)) for query in read) >= 2


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(build_sample(tmp_path_factory.mktemp("operators") / "facts.db"))


def test_the_command_takes_operators(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", database, "search", "kind:number", ">1rb", "nelayan", "1rb..2rb"]) == 0
    out = capsys.readouterr().out
    assert "1.250 nelayan" in out and "43,7 ribu" not in out


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "kind:kapal",
            "“kapal” is no kind: region, person, organisation, programme, number, statement, event, article are.",
        ),
        ("region:atlantis", "No region here is called “atlantis”."),
        ("person:lalu >1000jt", "Nothing fits: numbers · over 1,000,000,000 · with Lalu Wiramaja."),
        ("qqzz", "Nothing found."),
        ("kind:", "Nothing found."),
        (">", "Nothing found."),
    ],
)
def test_the_command_says_in_a_sentence_why_there_is_nothing(
    database: str, capsys: pytest.CaptureFixture[str], query: str, sentence: str
) -> None:
    assert main(["--db", database, "--lang", "en", "search", query]) == 1
    told = capsys.readouterr()
    assert told.out == "" and told.err.startswith(sentence)


def test_the_command_says_it_in_indonesian(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", database, "--lang", "id", "search", "wilayah:atlantis"]) == 1
    assert capsys.readouterr().err == "Tidak ada wilayah bernama “atlantis” di sini.\n"
    assert main(["--db", database, "--lang", "en", "search", "nelayan"]) == 0
