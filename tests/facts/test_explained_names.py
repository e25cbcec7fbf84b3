"""Short names that the article explains itself, or that mean a body only beside certain words."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.bodies.organisations import find_organisations
from jamsostek_tui.facts.instruments.instruments import find_instruments
from jamsostek_tui.facts.places.regions import find_regions
from tests.facts.paragraphs import reading_of


def bodies(*paragraphs: str) -> list[tuple[str, list[str]]]:
    reading = reading_of(*paragraphs)
    found = find_organisations(reading, find_regions(reading))
    return [(one.name, [mention.text for mention in one.mentions]) for one in found]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Dinas Ketenagakerjaan dan Transmigrasi", "Disnakertrans"),
        ("Dinas Perumahan, Kawasan Permukiman dan Lingkungan", "Disperkim dan LH"),
        ("Dinas Koperasi, Usaha Mikro dan Tenaga Kerja", "Diskop UM dan Naker"),
        ("Dinas Sosial dan Tenaga Kerja", "Dinsos"),
    ],
)
def test_a_department_goes_by_the_name_that_the_article_gives_its_short_form(full: str, short: str) -> None:
    told = bodies(f"{full} ({short}) Kabupaten Garut mendata perajin.", f"Kepala {short} Kabupaten Garut hadir.")
    assert [name for name, _ in told] == [f"{full} Kabupaten Garut"]


def test_another_regions_department_is_left_to_the_table() -> None:
    told = bodies(
        "Dinas Ketenagakerjaan dan Transmigrasi (Disnakertrans) Kabupaten Garut mendata perajin.",
        "Disnakertrans Kabupaten Tuban menyusul.",
    )
    assert [name for name, _ in told] == [
        "Dinas Ketenagakerjaan dan Transmigrasi Kabupaten Garut",
        "Dinas Tenaga Kerja dan Transmigrasi Kabupaten Tuban",
    ]


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Itu merugikan buruh, tegas politisi PKB itu.", "Partai Kebangkitan Bangsa"),
        ("Politikus dari PKS Lina Tan menolak.", "Partai Keadilan Sejahtera"),
        ("Ketua DPC PPP hadir.", "Partai Persatuan Pembangunan"),
        ("Anggota Fraksi PAN menolak.", "Partai Amanat Nasional"),
        ("Serikat meminta PKB diteken tahun ini.", None),
        ("Buruh PKS di Riau mogok.", None),
        ("Rumah warna PAN dicat ulang.", None),
    ],
)
def test_a_party_by_a_short_name_that_means_other_things_too(sentence: str, party: str | None) -> None:
    assert [name for name, _ in bodies(sentence)] == ([party] if party else [])


def test_a_wage_council_needs_no_region() -> None:
    assert bodies("Keputusan diambil setelah Dewan Pengupahan bersidang.") == [
        ("Dewan Pengupahan", ["Dewan Pengupahan"])
    ]


@pytest.mark.parametrize(
    ("sentence", "name", "forms"),
    [
        (
            "Iuran ditanggung Anggaran Pendapatan dan Belanja Aceh (APBA) 2025. APBA 2024 hanya cukup sebagian.",
            "Anggaran Pendapatan dan Belanja Aceh",
            3,
        ),
        ("Pidie memakai APBK tahun ini.", "Anggaran Pendapatan dan Belanja Kabupaten", 1),
        (
            "Anggaran Pendapatan dan Belanja Kota (APBK) naik. Dari APBK itu iuran dibayar.",
            "Anggaran Pendapatan dan Belanja Kota",
            3,
        ),
        (
            "Anggaran Pendapatan dan Belanja Kampung (APBK) turun. Dari APBK iuran dibayar.",
            "Anggaran Pendapatan dan Belanja Kampung",
            3,
        ),
    ],
)
def test_budgets_by_the_name_the_article_gives(sentence: str, name: str, forms: int) -> None:
    (one,) = find_instruments(reading_of(sentence))
    assert (one.name, len(one.mentions)) == (name, forms)


@pytest.mark.parametrize("words", ["Perbedaan itu ditentukan oleh anggaran daerah.", "Tidak adakah anggaran daerah?"])
def test_the_words_for_any_budget_are_no_fund(words: str) -> None:
    assert find_instruments(reading_of(words)) == ()


def test_the_labour_court_at_a_court_is_one_body() -> None:
    (told,) = bodies("Gugatan masuk ke Pengadilan Hubungan Industrial pada Pengadilan Negeri Tuban pekan lalu.")
    assert told == (
        "Pengadilan Hubungan Industrial pada Pengadilan Negeri Tuban",
        ["Pengadilan Hubungan Industrial pada Pengadilan Negeri Tuban"],
    )
    assert [name for name, _ in bodies("Gugatan masuk ke PHI pekan lalu.")] == ["Pengadilan Hubungan Industrial"]


@pytest.mark.parametrize(
    ("paragraph", "named"),
    [
        ("Acara ditutup dengan doa bersama. (Kominfo)", 0),
        ("Data itu dari kementerian (Kominfo) dan dinas.", 1),
        ("Kementerian itu bernama lain (Kominfo).", 1),
    ],
)
def test_a_body_in_brackets_behind_the_last_sentence_wrote_the_text(paragraph: str, named: int) -> None:
    assert len(bodies(paragraph)) == named


@pytest.mark.parametrize(
    ("sentence", "funds"),
    [
        ("DBH sawit naik. Dewan meminta DBH itu digeser.", ["Dana Bagi Hasil Sawit"]),
        ("DBH migas dan DBH sawit naik. Dewan meminta DBH digeser.", None),
        ("Dewan meminta DBH digeser.", ["Dana Bagi Hasil"]),
    ],
)
def test_a_short_fund_is_the_one_whose_name_goes_on(sentence: str, funds: list[str] | None) -> None:
    told = [one.name for one in find_instruments(reading_of(sentence))]
    assert told == funds if funds else "Dana Bagi Hasil" in told


def test_a_draft_is_not_the_regulation_itself() -> None:
    (one,) = find_instruments(reading_of("Dewan membahas Rancangan Perda Nomor 3 Tahun 2024."))
    assert one.name == "Rancangan Peraturan Daerah Nomor 3 Tahun 2024"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Dewan mengesahkan Ranperda tentang Perlindungan Pekerja Rentan dan Buruh Tani pekan lalu.",
            ["Rancangan Peraturan Daerah tentang Perlindungan Pekerja Rentan dan Buruh Tani"],
        ),
        (
            "Dewan membahas Rancangan Peraturan Daerah (Ranperda) tentang Jaminan Sosial Nelayan.",
            ["Rancangan Peraturan Daerah tentang Jaminan Sosial Nelayan"],
        ),
        ("Dewan membahas perda tentang sampah dan parkir.", []),
    ],
)
def test_a_regulation_by_what_it_is_about(sentence: str, names: list[str]) -> None:
    assert [one.name for one in find_instruments(reading_of(sentence)) if one.type == "regulation"] == names
