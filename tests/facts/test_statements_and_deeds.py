"""What is no statement though a verb of saying tells it, where what was said ends, and whose its numbers are."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article, read

FIRST = "Kepala Dinas Sosial Ngawi Harun Syamsir membuka acara."


def told(sentence: str) -> list[str]:
    """What was said indirectly in one sentence behind the one that brings Harun Syamsir in."""
    return [text for form, _, text in read(FIRST, sentence).spoken if form == "indirect"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Setiap subuh, Harun mendorong gerobak dari rumahnya menuju pasar.",
        "Harun mendorong sepedanya sampai bengkel terdekat di sana.",
        "Harun mengajak kawan-kawannya patungan tiap Jumat untuk iuran.",
        "Harun mengajak suaminya pindah ke kota besar.",
        "Harun menyayangkan sikap tertutup pemerintah kabupaten.",
        "Harun menyayangkan kejadian tersebut.",
    ],
)
def test_a_deed_is_no_statement(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Harun mendorong desa mendaftarkan pekerja rentan.", "desa mendaftarkan pekerja rentan"),
        ("Harun mengajak warga menjadi peserta.", "warga menjadi peserta"),
        ("Harun menyayangkan masih banyak desa yang menunggak.", "masih banyak desa yang menunggak"),
        ("Harun menyayangkan langkah itu diambil sepihak.", "langkah itu diambil sepihak"),
        ("Dikatakan, Bahwa iuran dibayar desa mulai Mei.", "iuran dibayar desa mulai Mei"),
        (
            "Ia menambahkan, capaian bisa naik lagi, sebagaimana diketahui Ngawi berada di urutan bawah.",
            "capaian bisa naik lagi",
        ),
        ("Harun Senin (3/2/2025) mengatakan iuran ringan sekali.", "iuran ringan sekali"),
    ],
)
def test_what_is_said_is_told_whole_and_no_more(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Pekerja rentan yang iurannya ditanggung, kata dia, mencapai 17.195 orang.",
            ["Pekerja rentan yang iurannya ditanggung", "mencapai 17.195 orang"],
        ),
        (
            "Dalam aturan tersebut kata dia, jaminannya untuk 3 program.",
            ["Dalam aturan tersebut", "jaminannya untuk 3 program"],
        ),
        (
            "Setelah Lebaran nanti ujarnya, sosialisasi menyasar 40 desa.",
            ["Setelah Lebaran nanti", "sosialisasi menyasar 40 desa"],
        ),
        (
            "Sebagian besar dana, lanjut Harun kepada wartawan, Selasa (3/9/2024), ditempatkan di 12 bank.",
            ["Sebagian besar dana", "ditempatkan di 12 bank"],
        ),
    ],
)
def test_an_interrupted_statement_is_one_and_its_numbers_are_the_speakers(sentence: str, parts: list[str]) -> None:
    facts = extract(article(FIRST, sentence))
    (said,) = facts.statements
    (number,) = facts.statistics
    assert [said.text, *(part.text for part in said.also)] == parts
    assert number.attributed_to is not None
    assert number.attributed_to.person == said.person == facts.people[0].id


def test_a_body_is_known_by_the_middle_words_of_its_name() -> None:
    facts = extract(
        article(
            "Koordinator Perkumpulan Sahabat Laut Nusantara Harun Syamsir hadir.",
            "Sahabat Laut mendesak pemerintah membuka kantor layanan.",
        )
    )
    (body,) = facts.organisations
    assert [said.organisation for said in facts.statements] == [body.id]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Lebih jauh disampaikan, anggaran sudah siap sejak lama.", "anggaran sudah siap sejak lama"),
        ("Harun melanjutkan surat usulan telah diteken dua hari lalu.", "surat usulan telah diteken dua hari lalu"),
        ("Harun bercerita ayahnya dulu buruh tani di sana.", "ayahnya dulu buruh tani di sana"),
        ("Hal senada disampaikan Harun yang berharap santunan dipakai untuk usaha.", "santunan dipakai untuk usaha"),
        ("Hal senada diungkapkan Harun bahwa buruh punya hak penuh.", "buruh punya hak penuh"),
    ],
)
def test_what_is_told_without_a_plain_reporting_clause(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    ["Harun melanjutkan pembangunan yang telah dimulai pendahulunya.", "Harun bercerita panjang lebar kepada warga."],
)
def test_what_is_gone_on_with_or_told_at_length_is_no_statement(sentence: str) -> None:
    assert told(sentence) == []


def test_an_example_is_not_what_somebody_said() -> None:
    assert told("Contohnya pemanen harian, nelayan, tukang ojek, dan penjual ikan.") == []
