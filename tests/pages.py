"""Pages invented for tests, in the manner of Indonesian papers; no sentence of them is anybody's."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from jamsostek_tui.loader import load
from jamsostek_tui.store.reader import Reader

FISHERS = """\
Nelayan Bima Kini Punya Perlindungan Kerja

Selasa, 4 Maret 2025 - 09:15 WITA

Bima – Pemerintah Kabupaten (Pemkab) Bima mendaftarkan 2.450 nelayan ke BPJS Ketenagakerjaan sepanjang 2024.

Bupati Bima Nurul Hasanah mengatakan iuran para nelayan dibayar melalui DBHCHT.

"Mereka melaut setiap hari, maka negara wajib hadir," kata Nurul.

Baca juga: Harga 900 ton garam di Bima turun

Santunan sebesar Rp42 juta diserahkan kepada ahli waris.
"""

WORKERS = """\
Ribuan Pekerja Informal di Garut Terdaftar

Garut (KABAR) - Kepala Dinas Tenaga Kerja Kabupaten Garut Dadan Suherman menyebut 7.125 pekerja informal terdaftar.

"Target kami 9.000 pekerja pada 2025," ujar Dadan.
"""

HOSTILE: tuple[str, ...] = (
    "[/]",
    "[bold]",
    "[@click=app.quit]x[/]",
    "\x1b[31mred\x1b[0m",
    "\x1b]52;c;aGVsbG8=\x07",
    "\x9b31m\x85\x90",
    "nul\x00nul",
    "\u202eevil\u202c\u2066x\u2069",
    "lone \ud800 surrogate",
    "\\telah",
    "`back` ``ticks``",
    "a | pipe | b",
    "<script>alert(1)</script>",
    "](javascript:alert(1))",
    '=HYPERLINK("http://a")',
    "x" * 100_000,
)

ALIKE = (
    "Nelayan Terlindungi {n}\n\nKUPANG - Sebanyak {n} nelayan di Kota Kupang mendapat Jamsostek, kata Yosef Nahak.\n"
)


def clippings(folder: Path, count: int) -> Path:
    """Write so many pages that differ in one number, and return their folder."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.txt").write_text(ALIKE.format(n=1_000 + number))
    return folder


def articles(database: Path) -> int:
    """Return how many articles a database has."""
    with closing(Reader(database)) as reader:
        return reader.counts()["article"]


def load_two_pages(folder: Path) -> Path:
    """Write two pages to a folder, load them into `facts.db` there, and return the folder."""
    (folder / "nelayan.txt").write_text(FISHERS, "utf-8")
    (folder / "pekerja.txt").write_text(WORKERS, "utf-8")
    load([str(folder)], folder / "facts.db")
    return folder
