"""Invented pages to decide on, and what a database made of them shows."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.export.jsonl import json_line
from jamsostek_tui.loader import load
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader

PRAYA = """Nelayan Praya Kini Terlindungi

PRAYA, WARTA SASAK - Bupati Lombok Tengah Lalu Wiramaja menyerahkan kartu Jamsostek kepada 1.250 nelayan, Kamis \
(6/3/2025).

"Nelayan melaut dengan tenang mulai hari ini," kata Wiramaja.

Kepala Dinas Sosial Kabupaten Lombok Tengah Baiq Ratnasari menyebut 640 penenun menyusul, juga 75 pemandu wisata.
"""
SELONG = """Petani Selong Menunggu Giliran

SELONG, WARTA SASAK - Sebanyak 2.400 petani tembakau di Lombok Timur didaftarkan ke BPJS Ketenagakerjaan tahun 2025.

Bupati Lombok Tengah Lalu Wiramaja hadir sebagai tamu. Ia berkata pendataan 300 buruh di Bali belum selesai.
"""
MISSPELT = """Penenun Sukarara Didata

SUKARARA, KABAR PAGI - Bupati Lombok Tengah Lalu Wirammaja menyebut 410 penenun sudah didata Dinas Sosial Lombok Tengah.

"Kami lanjutkan bulan depan," ujar Wirammaja. Kepala Dinas Sosial Kabupaten Lombok Tengah Baiq Ratna Sari setuju.
"""
BOTH = """Dua Nama dalam Satu Berita

PRAYA, KABAR PAGI - Bupati Lombok Tengah Lalu Wiramaja melantik 15 camat, Senin (3/3/2025).

"Bekerjalah jujur," kata Bupati Lombok Tengah Lalu Wirammaja seusai acara. Camat Praya Made Suardana hadir.
"""
PAGES = {"praya.txt": PRAYA, "selong.txt": SELONG, "misspelt.txt": MISSPELT, "both.txt": BOTH}


def write(folder: Path, *names: str) -> Path:
    """Write pages by name, all of them without names, and return their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or tuple(PAGES):
        (folder / name).write_text(PAGES[name], "utf-8")
    return folder


def exported(database: Path) -> list[str]:
    """Return every fact as it is exported."""
    with closing(Reader(database)) as reader:
        return [json_line(fact, with_text=True) for fact in reader.facts()]


def shown(database: Path, kind: Kind) -> dict[str, Ref]:
    """Return the facts of a kind by what their rows show."""
    with closing(Reader(database)) as reader:
        return {row.label: row.ref for row in reader.rows(kind, reader.ids(kind))}


def states(database: Path) -> list[str]:
    """Return what became of each decision, in order of time."""
    return [one.state for one in Decider(database).outcomes()]


def loaded(folder: Path, database: Path) -> Path:
    """Load a folder into a database."""
    assert load([str(folder)], database).failed == 0
    return database
