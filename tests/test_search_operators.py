"""The operators of a search as the README shows them and as the command takes them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from jamsostek_tui.browse.query import read_query
from jamsostek_tui.cli import main
from tests.store.sample import build_sample

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
SECTION = README.split("## Searching")[1].split("\n## ")[0]
SHOWN = [words for row in re.findall(r"^\| (`.*?) \|", SECTION, re.MULTILINE) for words in re.findall(r"`(.*?)`", row)]


@pytest.mark.parametrize("words", SHOWN)
def test_every_operator_of_the_readme_is_understood(words: str) -> None:
    query = read_query(words)
    assert query.narrows and not query.words and not query.faults


def test_the_readme_shows_all_there_are() -> None:
    read = [read_query(words) for words in SHOWN]
    for part in ("phrases", "kinds", "regions", "people", "years", "bounds"):
        assert sum(bool(getattr(query, part)) for query in read) >= 2


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(build_sample(tmp_path_factory.mktemp("operators") / "facts.db"))


def test_the_command_takes_operators(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", database, "search", "kind:number", ">1rb", "nelayan", "1rb..2rb"]) == 0
    told = capsys.readouterr()
    assert "1.250 nelayan" in told.out and "43,7 ribu" not in told.out
    assert "numbers · over 1,000" in told.err, "how the query was read"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "kind:kapal",
            "“kapal” is not a kind; use region, person, organisation, programme, number, statement, event, article.",
        ),
        ("region:atlantis", "No region here is called “atlantis”."),
        ("person:lalu >1000jt", "Nothing matches: numbers · over 1,000,000,000 · with Lalu Wiramaja."),
        ("qqzz", "Nothing found."),
        (
            '"nelayn baru" kind:number',
            "Nothing contains “nelayn baru” word for word; quoted words are not corrected. "
            "Without the marks there are hits: nelayn baru kind:number",
        ),
        ('"qqzz nelayan"', "Nothing contains “qqzz nelayan” word for word"),
        ('"qqzz"', "Nothing matches: word for word “qqzz”."),
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


@pytest.mark.parametrize("query", ["", "  ", '""'])
def test_nothing_to_search_for_is_wrong_usage(database: str, capsys: pytest.CaptureFixture[str], query: str) -> None:
    assert main(["--db", database, "--lang", "en", "search", query]) == 2
    assert "Say what to search for" in capsys.readouterr().err


@pytest.mark.parametrize(("language", "kind"), [("en", "number"), ("id", "angka")])
def test_kinds_are_called_in_the_table_as_operators_and_addresses_call_them(
    database: str, capsys: pytest.CaptureFixture[str], language: str, kind: str
) -> None:
    assert main(["--db", database, "--lang", language, "search", "kind:number nelayan"]) == 0
    row = capsys.readouterr().out.splitlines()[1].split()
    assert row[0] == kind
    assert main(["--db", database, "explain", f"{kind}/{row[1]}"]) == 0


def test_the_command_says_it_in_indonesian(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", database, "--lang", "id", "search", "wilayah:atlantis"]) == 1
    assert capsys.readouterr().err == "Tidak ada wilayah bernama “atlantis” di sini.\n"
    assert main(["--db", database, "--lang", "en", "search", "nelayan"]) == 0


KINDS_NAMED = {"statistic": ("number", "angka", "num", "STATISTIK", "statistic"), "person": ("orang", "peop", "person")}


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, names in KINDS_NAMED.items() for name in names])
def test_the_option_takes_the_names_that_the_operator_takes(
    database: str, capsys: pytest.CaptureFixture[str], kind: str, name: str
) -> None:
    assert main(["--db", database, "export", "--format", "jsonl", "--kind", name]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])  # behind them stand those whom they name
    assert first["kind"] == kind
    found = []
    for words in (["nelayan", "--kind", name], [f"kind:{name} nelayan"]):
        main(["--db", database, "search", *words, "--format", "jsonl"])
        found.append(capsys.readouterr().out)
    assert found[0] == found[1]


@pytest.mark.parametrize("name", ["link", "kait"])
def test_links_can_be_exported_alone_and_not_searched(
    database: str, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert main(["--db", database, "export", "--format", "jsonl", "--kind", name]) == 0
    assert {json.loads(line)["kind"] for line in capsys.readouterr().out.splitlines()} == {"link"}
    with pytest.raises(SystemExit, match="2"):
        main(["--db", database, "search", "nelayan", "--kind", name])


def test_several_kinds_are_either_and_each_fact_comes_once(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["--db", database, "export", "--format", "jsonl", "--kind", "num", "--kind", "angka", "--kind", "event"])
        == 0
    )
    facts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    named = {"article", "person", "organisation"}  # behind the facts stand those whom they name
    assert {fact["kind"] for fact in facts} - named == {"statistic", "event"}
    assert len({(fact["kind"], fact["id"]) for fact in facts}) == len(facts)


@pytest.mark.parametrize(("language", "sentence"), [("en", "“kapal” is not a kind; "), ("id", "“kapal” bukan jenis; ")])
@pytest.mark.parametrize("words", [("search", "nelayan"), ("export",)])
def test_what_is_no_kind_is_wrong_usage(
    database: str, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], language: str, sentence: str
) -> None:
    for name in ("kapal", ""):
        with pytest.raises(SystemExit, match="2"):
            main(["--db", database, "--lang", language, *words, "--kind", name])
    assert sentence in capsys.readouterr().err
