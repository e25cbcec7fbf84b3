"""An article with a wrong title or day is put right by hand: shown so everywhere, said so wherever it is cited."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from tests.app.browsing import browsing, press, screen_text
from tests.decisions.pages import loaded, shown, states, write

TITLE, NOW, BY_HAND = "Nelayan Praya Kini Terlindungi", "Kartu untuk Nelayan", "as a reader has set them."


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two pages, of which one is given another title and day."""
    database = loaded(write(tmp_path / "pages", "praya.txt", "selong.txt"), tmp_path / "facts.db")
    ref = shown(database, "article")[TITLE]
    edit = ["decisions", "edit", f"article/{ref.id}", f"title={NOW}", "published=2025-03-09", "--db", str(database)]
    assert main(edit) == 0
    return database


@pytest.mark.parametrize("style", [[], ["--obsidian"], ["--pandoc"]])
def test_a_dossier_says_so_in_each_footnote_and_is_intact(database: Path, tmp_path: Path, style: list[str]) -> None:
    dossier = tmp_path / "dossier.md"
    assert main(["export", "--db", str(database), "--kind", "number", *style, "-o", str(dossier)]) == 0
    notes = [line for line in dossier.read_text("utf-8").splitlines() if re.match(r"\[\^\d+\]: |- \*\*", line)]
    assert {NOW in line for line in notes} == {True, False}
    assert all((BY_HAND in line) is (NOW in line) for line in notes)
    assert "9 Mar 2025" in next(line for line in notes if NOW in line)
    assert main(["verify", str(dossier), "--db", str(database)]) == 0


def test_it_outlasts_a_load_and_waits_where_its_page_is_gone(database: Path) -> None:
    page = database.parent / "pages" / "praya.txt"
    assert main(["load", str(page.parent), "--db", str(database)]) == 0
    assert NOW in shown(database, "article") and states(database) == ["applied"]
    page.write_text("Harga Ikan Naik\n\nPRAYA, WARTA SASAK - Tidak ada yang sama di sini, Jumat (7/3/2025).\n", "utf-8")
    assert main(["load", str(page.parent), "--db", str(database)]) == 0
    assert NOW not in shown(database, "article") and states(database) == ["orphaned"]


async def test_the_list_of_articles_shows_it_edited_and_a_key_takes_it_back(database: Path) -> None:
    async with browsing(database, size=(160, 40)) as pilot:
        await press(pilot, "3", "left")
        assert f"{NOW} ✎" in " ".join(screen_text(pilot).split())
        await press(pilot, "u")
        assert TITLE in screen_text(pilot) and NOW not in screen_text(pilot).split("4 Source")[0]
