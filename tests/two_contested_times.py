"""Two invented papers that contradict each other on one measure at two times, and name it in words of their own."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.loader import load

_PAGES = (
    "Peserta Aktif di Tuban Bertambah\n\nHarian Pesisir, Senin 12 Januari 2026\n\n"
    "TUBAN - Jumlah nelayan peserta di Kabupaten Tuban pada Desember 2025 mencapai 4.870 orang. "
    "Pada Desember 2024 nelayan peserta di Kabupaten Tuban baru 3.910 orang.\n",
    "Nelayan Tuban Terlindungi\n\nKabar Pantura, Selasa 13 Januari 2026\n\n"
    "TUBAN - Nelayan di Kabupaten Tuban yang menjadi peserta pada Desember 2025 tercatat 4.780 orang. "
    "Pada Desember 2024 jumlah nelayan peserta di Kabupaten Tuban masih 3.190 orang.\n",
)


def load_two_contested_times(folder: Path) -> Path:
    """Load the pages into a database in a folder; return the database."""
    for number, text in enumerate(_PAGES):
        (folder / f"tuban-{number}.txt").write_text(text, "utf-8")
    load([str(folder)], folder / "facts.db")
    return folder / "facts.db"
