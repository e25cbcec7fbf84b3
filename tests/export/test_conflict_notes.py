"""Numbers that other papers contradict say so in their footnotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.loader import load

PAGE = """\
Nelayan Tuban {title}

Kabar {paper} - {day} Maret 2025

Tuban - Pemerintah Kabupaten Tuban mendaftarkan {count} nelayan ke BPJS Ketenagakerjaan pada 2024.
"""


def dossier(folder: Path, capsys: pytest.CaptureFixture[str], *counts: str) -> str:
    for number, count in enumerate(counts):
        page = PAGE.format(title="Terlindungi" * (number + 1), paper="ABC"[number], day=number + 3, count=count)
        (folder / f"{number}.txt").write_text(page, "utf-8")
    load([str(folder)], folder / "facts.db")
    capsys.readouterr()
    assert main(["export", "--kind", "statistic", "--db", str(folder / "facts.db")]) == 0
    return capsys.readouterr().out


def test_two_papers_in_conflict_are_told_at_each_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = dossier(tmp_path, capsys, "2.450", "3.910")
    notes = [line for line in text.splitlines() if line.startswith("[^")]
    assert len(notes) == 2
    assert "In conflict: 3.910 nelayan" in notes[0] and "In conflict: 2.450 nelayan" in notes[1]
    (tmp_path / "d.md").write_text(text, "utf-8")
    assert main(["verify", str(tmp_path / "d.md"), "--sources", str(tmp_path)]) == 0


def test_papers_that_agree_have_nothing_told_against_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "In conflict" not in dossier(tmp_path, capsys, "2.450", "2.450")
