"""What was decided on a page, once its file has changed: it holds, is shown and explained where it still stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from tests.decisions.pages import loaded, shown, states, write

TITLE = "Nelayan Praya Kini Terlindungi"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages", "praya.txt"), tmp_path / "facts.db")


def altered(database: Path, old: str, new: str) -> None:
    page = database.parent / "pages" / "praya.txt"
    page.write_text(page.read_text("utf-8").replace(old, new), "utf-8")
    loaded(page.parent, database)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(words) == 0
    return capsys.readouterr().out


def test_notes_stay_on_their_words_and_on_the_article(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decider = Decider(database)
    decider.note([shown(database, "statistic")["640 penenun"]], "tanya lagi")
    decider.note([shown(database, "article")[TITLE]], "dari koran")
    altered(database, "1.250", "1.350")
    assert states(database) == ["applied", "applied"]
    dossier = told(capsys, "export", "--db", str(database))
    assert "tanya lagi" in dossier and "dari koran" in dossier
    assert f"article “{TITLE}” (dari koran)" in told(capsys, "decisions", "--db", str(database))
    number = shown(database, "statistic")["640 penenun"]
    assert decider.notes_on([number]) == {number: "tanya lagi"}
    decider.note([number], "sudah ditanya")
    assert decider.notes_on([number]) == {number: "sudah ditanya"}, "the last of one person's, whatever the bytes were"
    decider.note([number], "")
    assert decider.notes_on([number]) == {}


def test_a_note_on_an_article_does_not_go_over_to_another(database: Path) -> None:
    Decider(database).note([shown(database, "article")[TITLE]], "dari koran")
    altered(database, TITLE, "Petani Praya Belum Terlindungi")
    assert states(database) == ["orphaned"]


def test_an_article_with_its_title_edited_is_known_by_the_title_it_was_printed_with(database: Path) -> None:
    decider = Decider(database)
    decider.edit([shown(database, "article")[TITLE]], {"title": "Judul Lain"})
    decider.note([shown(database, "article")["Judul Lain"]], "dari koran")
    altered(database, "1.250", "1.350")
    assert states(database) == ["applied", "applied"] and "Judul Lain" in shown(database, "article")


@pytest.mark.parametrize("changed", [False, True])
def test_explain_says_what_was_edited_and_what_was_found(
    database: Path, capsys: pytest.CaptureFixture[str], changed: bool
) -> None:
    decider, number = Decider(database), shown(database, "statistic")["640 penenun"]
    decider.edit([number], {"value": "700", "unit": "perajin"})
    decider.edit([number], {"value": "701", "approx": "about"})
    if changed:
        altered(database, "1.250", "1.350")
        number = shown(database, "statistic")["640 penenun"]
    out = told(capsys, "explain", f"statistic/{number.id}", "--db", str(database))
    lines = [line.removeprefix("By hand").strip() for line in out.splitlines() if line.startswith("By hand")]
    by = decider.lines().decisions[0].by
    assert [line.split(" (")[0] for line in lines] == [
        "value: 701, found as 640",
        "unit: perajin, found as penenun",
        "hedge: about, found as nothing",
    ]
    assert all(line.endswith(f", {by})") for line in lines)
    try:
        out = told(capsys, "explain", f"statistic/{number.id}", "--db", str(database), "--lang", "id")
    finally:
        wording.use("en")
    assert "nilai: 701, semula terbaca 640" in out and "kira-kira: sekitar, semula terbaca kosong" in out


def test_explain_knows_a_region_by_what_it_was_and_a_fact_that_somebody_added(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    decider = Decider(database)
    decider.edit([shown(database, "region")["Lombok Tengah"]], {"id": "73.71"})
    out = told(capsys, "explain", "region/73.71", "--db", str(database))
    assert "region: Makassar (73.71), found as Lombok Tengah (52.02)" in out
    start = (database.parent / "pages" / "praya.txt").read_text("utf-8").index("kartu Jamsostek")
    article = shown(database, "article")[TITLE]
    decider.add("event", int(article.id), start, start + 5, {"name": "pembagian kartu"})
    event = shown(database, "event")["pembagian kartu"]
    words = told(capsys, "explain", f"event/{event.id}", "--db", str(database)).split()
    assert "By hand name: pembagian kartu (2" in " ".join(words)
    untouched = shown(database, "statistic")["75 pemandu wisata"]
    assert "By hand" not in told(capsys, "explain", f"statistic/{untouched.id}", "--db", str(database))
