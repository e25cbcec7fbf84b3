"""Forms that papers use, but seldom: what each is read as on a page."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Article, Facts
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page

_TITLE = "Ribuan Petani Tembakau di Ngawi Terlindungi Jamsostek"


def article(*paragraphs: str) -> Article:
    return read_article(read_page("\n\n".join((_TITLE, *paragraphs)).encode(), "berita.txt"))


def facts(text: str) -> Facts:
    return extract(article("Kabar Ngawi - Senin, 6 Mei 2024", "Bupati Ngawi membuka rapat pada pagi hari.", text))


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Gubernur Herman Deru membuka rapat. “Kami siap membayar iuran,” ujar HD.", "Kami siap", "Herman Deru"),
        ("Romo Agustinus Seran memimpin doa. Romo Agus mengatakan iuran lunas.", "iuran lunas", "Agustinus Seran"),
        ("Bupati Ngawi Bambang Sutrisno hadir. Sutirsno mengatakan iuran lunas.", "iuran lunas", "Bambang Sutrisno"),
        ("Menurut Budi Santoso bahwa iuran pekerja rentan dibayar daerah.", "iuran pekerja", "Budi Santoso"),
        ("“Iuran lunas,” katanya Budi Santoso. “Kami senang,” ujarnya.", "Iuran lunas", "Budi Santoso"),
        ("“Iuran lunas. Kami senang.” Budi Santoso disebut hadir. Ia pulang.", "Iuran lunas", None),
    ],
)
def test_who_says_what(text: str, said: str, speaker: str | None) -> None:
    found = facts(text)
    statement = found.statements[0]
    names = {person.id: person.name for person in found.people}
    assert statement.text.startswith(said) and names.get(statement.person or 0) == speaker


@pytest.mark.parametrize(
    ("text", "measure", "region"),
    [
        ("Dana kelolaan sebesar 5,05 persen (yoy).", "change", "35.21"),
        ("Program surplus 20 persen.", "share", "35.21"),
        ("Nelayan di Pulau Bali, 500 orang, terlindungi.", "level", "51"),
        ("Pekerja di jalan Bali ada 500 orang.", "level", "35.21"),
    ],
)
def test_what_a_number_measures_and_where(text: str, measure: str, region: str) -> None:
    (number,) = facts(text).statistics
    assert (number.measure, number.region) == (measure, region)


def test_percent_and_percentage_points_are_two_numbers() -> None:
    told = facts("Peserta tumbuh 5 persen, sedangkan klaim turun 5 persen poin.").statistics
    assert [one.unit for one in told] == ["persen", "persen poin"]


def test_the_constitution_is_a_regulation_and_a_table_knows_a_body_by_its_letters() -> None:
    found = facts("Undang-Undang Dasar 1945 menjaminnya. Asosiasi Pengusaha (Apindo) hadir.")
    assert found.instruments[-1].name == "Undang-Undang Dasar 1945"
    assert [one.name for one in found.organisations] == ["Asosiasi Pengusaha Indonesia"]


@pytest.mark.parametrize("line", ["17:04 WIB, Senin, 11 November 2024", "Pukul 17.04 WIB | 11/11/2024"])
def test_a_clock_may_stand_before_its_day(line: str) -> None:
    assert article(line, "Bupati Ngawi menyebut 500 petani terlindungi.").published == "2024-11-11T17:04+07:00"


def test_a_picture_may_be_signed_between_hyphens() -> None:
    picture = "Petani menjemur tembakau di Desa Sukamaju, Kamis (2/5/2024), menjelang panen.-Sari Dewi/Radar Kapuas-"
    read = article("Senin, 6 Mei 2024", picture, "Bupati Ngawi menyebut 500 petani terlindungi.")
    assert "caption" in {block.kind for block in read.blocks if read.text[block.start :].startswith("Petani menjemur")}
