"""A page whose lines divide words, from the file to search, exports and the proof of a dossier."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.loader import load

PAGE = """\
Petani Kelapa Parigi Moutong Terlindungi

PARIGI - Pemerintah Kabupaten Parigi Mou-
tong mendaftarkan 3.450 petani kelapa se-
bagai peserta program jaminan sosial ke-
tenagakerjaan, kata Kepala Dinas Tenaga
Kerja Parigi Moutong Abdul Karim Langka-
nodo, Senin (4/8/2025).

"Kami mulai dengan 3.450 petani. Undang-
undang mewajibkan semua pekerja terlin-
dungi, iurannya Rp16,8 ri-
bu per bulan," ujar Langkanodo.
"""


@pytest.fixture
def loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the page and its database."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    load(["page.txt"], tmp_path / "facts.db")
    return tmp_path


def lines(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["--db", "facts.db", *words, "--format", "jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_facts_are_whole_and_quote_the_page(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = lines(capsys, "export")
    assert [one["name"] for one in told if one["kind"] == "person"] == ["Abdul Karim Langkanodo"]
    assert [one["name"] for one in told if one["kind"] == "region"] == ["Parigi Moutong"]
    assert [(one["value"], one["text"]) for one in told if one["kind"] == "statistic"] == [
        (3450.0, "3.450 petani kelapa"),
        (16800.0, "Rp16,8 ri-\nbu"),
    ]
    spans = [one for one in told if one["kind"] in ("statistic", "statement")]
    assert [PAGE[one["start"] : one["end"]] for one in spans] == [one["text"] for one in spans]


@pytest.mark.parametrize("word", ["terlindungi", "undang-undang"])
def test_a_statement_is_found_by_its_words_whole(loaded: Path, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["kind"] for one in lines(capsys, "search", word, "--kind", "statement")] == ["statement"]


@pytest.mark.parametrize("profile", ["", "--obsidian", "--pandoc"])
def test_a_dossier_of_such_a_page_is_intact(loaded: Path, profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", "facts.db", "export", *filter(None, [profile]), "-o", "dossier.md"]) == 0
    assert main(["verify", "dossier.md"]) == 0
    assert main(["--db", "facts.db", "check"]) == 0
    altered = (loaded / "dossier.md").read_text("utf-8").replace("terlin- dungi", "ter- dungi")
    (loaded / "dossier.md").write_text(altered, "utf-8")
    assert main(["verify", "dossier.md"]) == 1
    assert "Langkanodo" in (loaded / "dossier.md").read_text("utf-8")


def test_a_page_leaves_nothing_in_the_search_when_it_goes(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (loaded / "page.txt").write_text(PAGE.replace("terlin-\ndungi", "di-\nlayani"), "utf-8")
    load(["page.txt"], loaded / "facts.db")
    assert lines(capsys, "search", "dilayani")
    assert not [one for one in lines(capsys, "search", "dungi") if one["kind"] == "statement"]
