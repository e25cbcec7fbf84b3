"""What is told of a district is compared with what another article tells of its regency."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.cli import main
from jamsostek_tui.store.reader import Reader

PAGE = "Kabar {paper}\n\nKamis, 2 Mei 2024\n\nSebanyak {number} di {place} kini terlindungi BPJS Ketenagakerjaan.\n"


def test_numbers_of_a_district_and_of_its_regency_are_read_together(tmp_path: Path) -> None:
    told = (
        ("Pagi", "1.126 nelayan", "Kecamatan Kabola, Kabupaten Alor,"),
        ("Sore", "8.412 nelayan", "Kabupaten Alor"),
        ("Malam", "2.071 nelayan", "Kabupaten Ende"),
    )
    for paper, number, place in told:
        (tmp_path / f"{paper}.txt").write_text(PAGE.format(paper=paper, number=number, place=place), "utf-8")
    database = tmp_path / "facts.db"
    assert main(["load", str(tmp_path), "--db", str(database)]) == 0
    reader = Reader(database)
    members = reader.comparable().members
    read = {one.fact.text for one in members}
    asked = {one.fact.text for one in reader.comparable(keep=lambda _, region: region == "53.05").members}
    reader.close()
    assert read == asked == {"1.126 nelayan", "8.412 nelayan"}
    assert {(one.region, one.home) for one in members} == {("Kabola", "53.05"), ("Alor", "53.05")}
