"""A dossier that lies among the clippings is said to be one and told no second time, whatever its profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.loader import load

CLIPPING = (
    "Nelayan Kupang Terlindungi\n\nKUPANG - Sebanyak 1.200 nelayan di Kota Kupang mendapat Jamsostek, kata Wali Kota "
    'Kupang Yosef Nahak, Senin (3/2/2025).\n\n"Kami bayar iurannya," kata Yosef.\n'
)


@pytest.mark.parametrize("profile", [(), ("--obsidian",), ("--pandoc",), ("--by", "person")])
def test_a_dossier_among_the_clippings_is_no_clipping(
    tmp_path: Path, profile: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, database = tmp_path / "clippings", tmp_path / "facts.db"
    folder.mkdir()
    (folder / "kupang.txt").write_text(CLIPPING)
    load([str(folder)], database)
    assert main(["--db", str(database), "export", *profile, "-o", str(folder / "dossier.md")]) == 0
    again = load([str(folder)], database)
    assert (again.unchanged, again.loaded, again.failed) == (1, 0, 1)
    assert "This is a dossier exported by this program, not a clipping" in again.problems[0]


def test_a_clipping_that_speaks_of_hashes_is_one(tmp_path: Path) -> None:
    (tmp_path / "kupang.txt").write_text(f"{CLIPPING}\nRilis itu memuat sha256 dari lampirannya: sha256 ab12.\n")
    assert load([str(tmp_path)], tmp_path / "facts.db").loaded == 1
