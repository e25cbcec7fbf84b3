"""A few invented pages of several papers on one coast: what agrees, is rounded, was updated, is in conflict."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.cli import main

_ALOR = "Sebanyak {} nelayan di Kabupaten {} terlindungi BPJS Ketenagakerjaan."
_PAGES = (
    ("Kabar Pesisir", "Kamis, 2 Mei 2024", _ALOR.format("8.412", "Alor kini")),
    ("Suara Muara", "Jumat, 3 Mei 2024", "Di Kabupaten Alor, 8.142 nelayan sudah terlindungi BPJS Ketenagakerjaan."),
    ("Warta Rimba", "Selasa, 2 Mei 2023", _ALOR.format("7.650", "Alor")),
    (
        "Harian Sawah",
        "Rabu, 8 November 2023",
        "Tingkat pengangguran terbuka Bali pada Agustus 2023 sebesar 2,69 persen.",
    ),
    ("Lentera Timur", "Kamis, 9 November 2023", "TPT Bali pada Agustus 2023 hanya 3 persen."),
    ("Gema Kota", "Kamis, 7 November 2024", "TPT Bali pada Agustus 2024 sebesar 1,79 persen."),
    (
        "Mimbar Desa",
        "Jumat, 8 November 2024",
        _ALOR.format("3.100", "Ende") + " TPT Nusa Tenggara Timur pada Agustus 2024 sebesar 3,02 persen.",
    ),
)


def load(folder: Path) -> Path:
    """Write the pages below a folder, load them, return the database."""
    for number, (paper, day, body) in enumerate(_PAGES):
        text = f"Kabar Jaminan Sosial dari Daerah\n\n{paper}\n\n{day}\n\n{body}\n"
        (folder / f"{number}.txt").write_text(text, "utf-8")
    database = folder / "facts.db"
    assert main(["load", str(folder), "--db", str(database)]) == 0
    return database
