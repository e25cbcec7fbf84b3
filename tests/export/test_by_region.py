"""A dossier by region puts a statement where its words are about, and where they are about several, under none."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.loader import load

PAGE = """\
Perlindungan nelayan meluas

BIMA - Kepala Dinas Perikanan Sulaiman Hamzah menjelaskan capaian tahun ini.

"Nelayan di Dompu sudah terlindungi semuanya," kata Sulaiman.

"Di Sumbawa dan di Bima masih banyak yang menunggu," kata Sulaiman.
"""


def test_statements_stand_under_the_one_region_that_they_are_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(PAGE, "utf-8")
    load([str(tmp_path / "a.txt")], tmp_path / "facts.db")
    assert main(["export", "--kind", "statement", "--by", "region", "--db", str(tmp_path / "facts.db")]) == 0
    told = capsys.readouterr().out
    of_dompu = told[told.index("## Dompu") : told.index("## No region")]
    assert "Nelayan di Dompu" in of_dompu and "Sumbawa" not in of_dompu
    assert "Di Sumbawa dan di Bima" in told[told.index("## No region") :]
