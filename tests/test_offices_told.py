"""A person's office through time: what each article calls them, in `explain` and by `w`."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from tests.app.browsing import browsing, press, screen_text

PAGE = """Jaminan Sosial Nelayan Alor

{paper}

{day}

Sebanyak {number} nelayan terdaftar, kata {office} Alor Yohana Malaipada di Kalabahi.
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Three papers: a deputy who is regent a year later, and a page without a day."""
    told = (
        ("Kabar Pagi", "2 Mei 2023", "Wakil Bupati"),
        ("Kabar Sore", "9 Mei 2023", "Wakil Bupati"),
        ("Kabar Siang", "4 Juni 2024", "Bupati"),
        ("Kabar Lama", "", "Sekretaris Daerah"),
    )
    for number, (paper, day, office) in enumerate(told, 101):
        words = PAGE.format(paper=paper, day=day, number=number, office=office)
        (tmp_path / f"{paper}.txt").write_text(words, "utf-8")
    assert main(["load", str(tmp_path), "--db", str(tmp_path / "f.db")]) == 0
    return tmp_path / "f.db"


def test_explain_tells_the_offices_of_a_person_in_order_of_time(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["explain", "person/1", "--db", str(database)]) == 0
    lines = [line.removeprefix("Office").strip() for line in capsys.readouterr().out.splitlines() if "Office" in line]
    assert lines == [
        "Wakil Bupati Alor: 2 May 2023 – 9 May 2023 (2 articles)",
        "Bupati Alor: 4 Jun 2024 (Kabar Siang)",
        "Sekretaris Daerah Alor: no date (Kabar Lama)",
    ]


@pytest.mark.parametrize("size", [(120, 40), (60, 20)])
async def test_w_on_a_person_tells_them_too(database: Path, size: tuple[int, int]) -> None:
    async with browsing(database, size=size) as pilot:
        await press(pilot, "2", "w")
        told = " ".join(screen_text(pilot).replace("│", " ").split())
    assert "Office Wakil Bupati Alor: 2 May 2023" in told
