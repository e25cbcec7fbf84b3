"""What `--format jsonl` writes can do nothing to a terminal, and is the same to the character when read."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.cli import main
from jamsostek_tui.export.jsonl import json_line
from jamsostek_tui.export.observations import observation_lines
from jamsostek_tui.harmless import json_of
from jamsostek_tui.loader import load
from tests.export.evidence import everything
from tests.hostile import HOSTILE

WORDS = {name: text for name, text in HOSTILE.items() if len(text) < 1_000 and name not in ("nul", "surrogate")}
PAGE = """\
Nelayan {words} Tuban {title}

Kabar {words} {paper} - {day} Maret 2025

Tuban - Pemerintah Kabupaten {region} mendaftarkan {count} nelayan ke BPJS Ketenagakerjaan pada {year}.

Nelayan {words} senang.
"""
CALLS = (
    ("export", "--format", "jsonl", "--with-text"),
    ("export", "--format", "observations-jsonl"),
    ("export", "--format", "ftm"),
    ("search", "nelayan", "--format", "jsonl"),
    ("compare", "--format", "jsonl"),
    ("compare", "series", "--format", "jsonl"),
    ("compare", "matrix", "--format", "jsonl"),
    ("check", "--format", "jsonl"),
    ("decisions", "--format", "jsonl"),
)


def hidden(written: str) -> list[str]:
    """Return what a terminal may obey, or does not show."""
    kinds = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    return [hex(ord(char)) for char in written if char != "\n" and unicodedata.category(char) in kinds]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    for number, words in enumerate(WORDS.values()):
        for paper, count in enumerate(("2.450", "3.910")):
            title = "Terlindungi" * (paper + 1)
            told = {"title": title, "paper": "AB"[paper], "day": number + 1, "count": count, "year": 2023 + paper}
            page = PAGE.format(words=words, region=("Tuban", "Lamongan")[number % 2], **told)
            (folder / f"{number}-{paper}\x9b.txt").write_bytes(page.encode())
    load([str(path) for path in sorted(folder.glob("*.txt"))], folder / "facts.db")
    assert main(["decisions", "note", "statistic/1", HOSTILE["c1"], "--db", str(folder / "facts.db")]) == 0
    return folder / "facts.db"


@pytest.mark.parametrize("words", CALLS, ids=" ".join)
def test_standard_output_holds_no_byte_a_terminal_obeys(
    database: Path, words: tuple[str, ...], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main([*words, "--db", str(database)]) in (0, 1)
    lines = capfdbinary.readouterr().out.decode().split("\n")[:-1]
    assert lines
    for line in lines:
        assert hidden(line) == []
        json.loads(line)


def test_verify_tells_what_a_dossier_says_to_the_character(
    database: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "d.md"
    assert main(["export", "--db", str(database), "-o", str(path)]) == 0
    path.write_text(path.read_text("utf-8").replace("2\\.450", "2.450").replace("2.450", "9\x9b\u202e.450"), "utf-8")
    capfdbinary.readouterr()
    main(["verify", str(path), "--sources", str(database.parent), "--format", "jsonl"])
    lines = capfdbinary.readouterr().out.decode().split("\n")[:-1]
    assert all(hidden(line) == [] for line in lines)
    shown = [finding["shown"] or "" for line in lines for finding in json.loads(line).get("findings", [])]
    assert any("9\x9b\u202e.450" in words for words in shown), "nothing of it is altered"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_fact_of_hostile_words_is_read_back_to_the_character(text: str) -> None:
    for one in everything(text):
        line = json_line(one.fact, with_text=True)
        assert hidden(line) == []
    for line in observation_lines(everything(text)):
        assert hidden(line.removesuffix("\n")) == []


@given(st.recursive(st.text(st.characters()), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_any_value_comes_back_as_it_was(value: object) -> None:
    written = json_of(value)
    assert json.loads(written) == value and hidden(written) == [] and "\n" not in written
    assert json.loads(json_of(value, indent=2)) == value
