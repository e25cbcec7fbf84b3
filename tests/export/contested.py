"""Six pages in which two pairs of papers contradict each other, and one tells an earlier year."""

from __future__ import annotations

import contextlib
from pathlib import Path

from jamsostek_tui.loader import load

PAGE = """\
{what} {region} {title}

Kabar {paper} - {day} Maret {year}

{region} - Pemerintah Kabupaten {region} mendaftarkan {count} {what} ke BPJS Ketenagakerjaan pada {year}.
"""
TOLD = (
    ("A", "Tuban", "nelayan", "2.450", 2024),
    ("B", "Tuban", "nelayan", "3.910", 2024),
    ("C", "Tuban", "nelayan", "2.300", 2023),
    ("D", "Lamongan", "nelayan", "1.720", 2024),
    ("E", "Lamongan", "perajin", "812", 2024),
    ("F", "Lamongan", "perajin", "1.377", 2024),
)


def load_contested(folder: Path) -> Path:
    """Write the pages into `folder`, load them by their names alone, return the database."""
    for number, (paper, region, what, count, year) in enumerate(TOLD):
        told = {"title": "Terlindungi" * (number + 1), "paper": paper, "region": region, "what": what, "year": year}
        (folder / f"{number}.txt").write_text(PAGE.format(**told, day=number + 3, count=count), "utf-8")
    with contextlib.chdir(folder):
        load([f"{number}.txt" for number in range(len(TOLD))], folder / "facts.db")
    return folder / "facts.db"
