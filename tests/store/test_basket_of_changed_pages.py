"""Chosen facts when a page was changed: chosen still where their words and surroundings stand, else told as lost."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket, basket_path, found_again
from jamsostek_tui.store.reader import Reader

_HEAD = "Bupati Bima Lindungi Nelayan\n\nBIMA, Senin (3/3/2025) - Kabar Uji\n\n"
_FIRST = "Sebanyak 4.210 nelayan di Kabupaten Bima didaftarkan sebagai peserta BPJS Ketenagakerjaan tahun ini.\n\n"
_SECOND = 'Bupati Bima Ady Mahyudi mengatakan, "Anggaran iuran itu Rp850 juta dan berasal dari APBD."\n\n'
_LAST = "Tahun lalu jumlah pekerja yang terlindungi di kabupaten itu baru 1.975 orang menurut catatan dinas.\n"
_PAGE = _HEAD + _FIRST + _SECOND + _LAST


class _Clippings:
    """One page, loaded as it is told, and the basket of its facts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.database = folder / "facts.db"

    def read(self, text: str, name: str = "bima.txt") -> Basket:
        (self._folder / name).write_text(text, "utf-8")
        load([str(self._folder / name)], self.database)
        return Basket(basket_path(self.database), Reader(self.database))


def _numbers(basket: Basket, database: Path) -> set[str]:
    reader = Reader(database)
    found = {getattr(reader.fact(ref), "text", "") for ref in basket.refs() if ref.kind == "statistic"}
    reader.close()
    return found


def _all(database: Path) -> list[Ref]:
    reader = Reader(database)
    found = [Ref(kind, one) for kind in ("article", "statistic", "statement", "link") for one in reader.ids(kind)]
    reader.close()
    return found


def test_what_stands_in_a_changed_page_stays_chosen_and_what_does_not_is_told(tmp_path: Path) -> None:
    pages = _Clippings(tmp_path)
    basket = pages.read(_PAGE)
    chosen = _all(pages.database)
    for ref in chosen:
        basket.add(ref)
    assert {"4.210 nelayan", "Rp850 juta", "1.975 orang"} <= _numbers(basket, pages.database)
    changed = pages.read("Bagikan\n\n" + _PAGE.replace("4.210", "4.120"))
    numbers = _numbers(changed, pages.database)
    assert "Rp850 juta" in numbers and "1.975 orang" in numbers
    assert not {"4.210 nelayan", "4.120 nelayan"} & numbers
    assert any("4.210" in key.quote for key in changed.missing())
    assert len(changed.refs()) + len(changed.missing()) == len(chosen)
    back = pages.read(_PAGE)
    assert back.missing() == [] and len(back) == len(chosen)


def test_a_browser_that_is_open_finds_them_again(tmp_path: Path) -> None:
    pages = _Clippings(tmp_path)
    basket = pages.read(_PAGE)
    for ref in _all(pages.database):
        basket.add(ref)
    pages.read("Bagikan\n\n" + _PAGE)
    reader = Reader(pages.database)
    basket.find(found_again(reader, basket.keys()))
    assert basket.missing() == []
    assert {"4.210 nelayan", "Rp850 juta", "1.975 orang"} <= _numbers(basket, pages.database)


def test_words_that_stand_several_times_or_elsewhere_are_not_taken_for_them(tmp_path: Path) -> None:
    pages = _Clippings(tmp_path)
    basket = pages.read(_PAGE)
    for ref in _all(pages.database):
        if ref.kind == "statistic":
            basket.add(ref)
    twice = pages.read(f"{_PAGE}\n{_PAGE}")
    assert "4.210 nelayan" not in _numbers(twice, pages.database)
    elsewhere = pages.read(_PAGE, "salinan.txt")  # the page as it was, in another file
    assert "4.210 nelayan" in _numbers(elsewhere, pages.database)
    pages.read("Bagikan\n\n" + _PAGE, "lain.txt")
    pages.read(f"{_PAGE}\n{_PAGE}", "salinan.txt")
    gone = Basket(basket_path(pages.database), Reader(pages.database))
    assert gone.refs() == [] and gone.missing()
