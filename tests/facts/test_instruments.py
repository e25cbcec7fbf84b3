"""Which regulations, awards, programmes, funds and surveys a sentence names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.facts.instruments.instruments import find_instruments
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Instrument
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.wording.rules import RULES
from tests.beside import REAL_PAGES, needs_real_pages
from tests.facts.paragraphs import reading_of


def found(*paragraphs: str) -> tuple[Instrument, ...]:
    return find_instruments(reading_of(*paragraphs))


def names(*paragraphs: str) -> list[str]:
    return [one.name for one in found(*paragraphs)]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Instruksi Presiden Nomor 7 Tahun 2019", "Instruksi Presiden Nomor 7 Tahun 2019"),
        ("Instruksi Presiden (Inpres) No. 7 Tahun 2019", "Instruksi Presiden Nomor 7 Tahun 2019"),
        ("Inpres 7/2019", "Instruksi Presiden Nomor 7 Tahun 2019"),
        ("Inpres No 7/2019", "Instruksi Presiden Nomor 7 Tahun 2019"),
        ("Inpres 7 Tahun 2019", "Instruksi Presiden Nomor 7 Tahun 2019"),
        ("Undang – Undang Nomor 11 tahun 2008", "Undang-Undang Nomor 11 Tahun 2008"),
        ("UU Nomor 11 tahun 2008", "Undang-Undang Nomor 11 Tahun 2008"),
        ("Undang-undang Republik Indonesia No.11 Tahun 2008", "Undang-Undang Nomor 11 Tahun 2008"),
        ("PP 31/2017", "Peraturan Pemerintah Nomor 31 Tahun 2017"),
        ("Permenaker Nomor 9 Tahun 2016", "Peraturan Menteri Ketenagakerjaan Nomor 9 Tahun 2016"),
        (
            "Peraturan Menteri Ketenagakerjaan Nomor 9 Tahun 2016",
            "Peraturan Menteri Ketenagakerjaan Nomor 9 Tahun 2016",
        ),
        ("Permendagri No. 27 Tahun 2021", "Peraturan Menteri Dalam Negeri Nomor 27 Tahun 2021"),
        ("Perda Nomor 6 Tahun 2022", "Peraturan Daerah Nomor 6 Tahun 2022"),
        ("Pergub NTT Nomor 6 Tahun 2022", "Peraturan Gubernur NTT Nomor 6 Tahun 2022"),
        ("Peraturan Wali Kota (Perwali) Tegal Nomor 6 Tahun 2022", "Peraturan Wali Kota Tegal Nomor 6 Tahun 2022"),
        ("Perbup 6/2022", "Peraturan Bupati Nomor 6 Tahun 2022"),
        ("Perdes Nomor 6 Tahun 2022", "Peraturan Desa Nomor 6 Tahun 2022"),
        ("Surat Edaran Nomor 560/112/2023", "Surat Edaran Nomor 560/112/2023"),
        ("SK Bupati Nomor 45 Tahun 2023", "Keputusan Bupati Nomor 45 Tahun 2023"),
        ("Keputusan Bupati Nomor 413.2/98/Tahun 2023", "Keputusan Bupati Nomor 413.2/98 Tahun 2023"),
        ("Keputusan Bupati Nomor 413.2/98/Th. 2023", "Keputusan Bupati Nomor 413.2/98 Tahun 2023"),
        ("Keputusan Bupati Nomor 413.2/98 Tahun 2023", "Keputusan Bupati Nomor 413.2/98 Tahun 2023"),
        ("SE Nomor M/3/HK.02/VI/2023", "Surat Edaran Nomor M/3/HK.02/VI/2023"),
        ("Surat Edaran Nomor 560/DISNAKER/77/2023", "Surat Edaran Nomor 560/DISNAKER/77/2023"),
        ("Perbup Blora bernomor 8 Tahun 2023", "Peraturan Bupati Blora Nomor 8 Tahun 2023"),
        ("Perbup Blora 8 Tahun 2023", "Peraturan Bupati Blora Nomor 8 Tahun 2023"),
        (
            "Peraturan Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi RI Nomor 8 Tahun 2022",
            "Peraturan Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Nomor 8 Tahun 2022",
        ),
    ],
)
def test_regulations_have_one_name(written: str, name: str) -> None:
    (regulation,) = found(f"Hal itu diatur dalam {written} yang berlaku sekarang.")
    assert (regulation.name, regulation.type) == (name, "regulation")
    assert regulation.mentions[0].text == written


def test_coordinated_regulations_are_two() -> None:
    text = "Rapat membahas Instruksi Presiden Nomor 7 Tahun 2019 Tentang Irigasi dan Nomor 5 Tahun 2023 Tentang Pupuk."
    assert names(text) == ["Instruksi Presiden Nomor 7 Tahun 2019", "Instruksi Presiden Nomor 5 Tahun 2023"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UU Nomor 13 Tahun 2003 dan Nomor 6 Tahun 2023", ["13 Tahun 2003", "6 Tahun 2023"]),
        ("UU Nomor 13 dan 14 Tahun 2003", ["13 Tahun 2003", "14 Tahun 2003"]),
    ],
)
def test_a_second_number_behind_a_short_form_is_a_law_too(text: str, expected: list[str]) -> None:
    assert names(f"Dasarnya {text}.") == [f"Undang-Undang Nomor {number}" for number in expected]


def test_kinds_side_by_side_stay_apart() -> None:
    text = "Hal itu diatur Peraturan Bupati, Perda Nomor 6 Tahun 2022, dan Permenaker, Surat Edaran Nomor 5 Tahun 2023."
    assert {"Peraturan Daerah Nomor 6 Tahun 2022", "Surat Edaran Nomor 5 Tahun 2023"} <= set(names(text))


def test_a_law_called_by_its_subject_is_the_numbered_one() -> None:
    (law,) = found("Serikat itu menolak UU Cipta Kerja dan UU Nomor 6 Tahun 2023 tentang Cipta Kerja.")
    assert (law.name, len(law.mentions)) == ("Undang-Undang Nomor 6 Tahun 2023", 2)
    assert names("Revisi UU Ketenagakerjaan dibahas.") == ["Undang-Undang Ketenagakerjaan"]


def test_coordination_does_not_cross_sentences() -> None:
    assert names("Ada Inpres 7/2019. Berkas itu lengkap, dan Nomor 5 Tahun 2023 belum.") == [
        "Instruksi Presiden Nomor 7 Tahun 2019"
    ]


def test_short_and_long_forms_are_one() -> None:
    (regulation,) = found(
        "Instruksi Presiden (Inpres) Nomor 7 Tahun 2019 berlaku.", "Inpres 7/2019 itu penting. Inpres ini baru."
    )
    assert len(regulation.mentions) == 3


def test_small_words_are_no_regulations() -> None:
    assert names("Ia juga pp dari desa. Se kota tahu. SK dan SE itu hilang, UU lain tidak.") == []


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Iuran JKK dan lainnya murah.", "Jaminan Kecelakaan Kerja", "programme"),
        ("Manfaat jaminan kematian dibayar.", "Jaminan Kematian", "programme"),
        ("Peserta JHT naik.", "Jaminan Hari Tua", "programme"),
        ("Manfaat JKP cair.", "Jaminan Kehilangan Pekerjaan", "programme"),
        ("Program jamsostek diperluas.", "Jaminan Sosial Ketenagakerjaan", "programme"),
        ("Peserta JKN bertambah.", "Jaminan Kesehatan Nasional", "programme"),
        ("Keluarga penerima PKH datang.", "Program Keluarga Harapan", "programme"),
        ("Iuran dibayar dari DBH-CHT.", "Dana Bagi Hasil Cukai Hasil Tembakau", "fund"),
        ("Iuran dibayar dari dana desa.", "Dana Desa", "fund"),
        ("Iuran dibayar dari APBDes.", "Anggaran Pendapatan dan Belanja Desa", "fund"),
        ("Iuran dibayar dari CSR.", "Corporate Social Responsibility", "fund"),
        ("Penyaluran BSU mulai.", "Bantuan Subsidi Upah", "fund"),
        ("Data Susenas 2023 dirilis.", "Survei Sosial Ekonomi Nasional 2023", "survey"),
        ("Menurut Sakernas Februari 2023 naik.", "Survei Angkatan Kerja Nasional Februari 2023", "survey"),
        ("Kota itu meraih Adipura 2022.", "Adipura 2022", "award"),
        ("Ia menerima Bakti Desa Award 2022.", "Bakti Desa Award 2022", "award"),
    ],
)
def test_other_instruments_have_their_full_name(sentence: str, name: str, kind: str) -> None:
    (instrument,) = found(sentence)
    assert (instrument.name, instrument.type) == (name, kind)


@pytest.mark.parametrize(
    "written",
    [
        "Paritrana Award 2022",
        "Paritrana Award Tahun 2022",
        "Penghargaan Jaminan Sosial Ketenagakerjaan (Paritrana Award) 2022",
        "Anugerah Paritrana Award tahun 2022",
        "Paritrana Award tingkat Provinsi Riau Tahun 2022",
        "Paritrana Award Provinsi Nusa Tenggara Timur 2022",
    ],
)
def test_the_award_of_a_year_is_one(written: str) -> None:
    (award,) = found(f"Kabupaten itu meraih {written}.", "Paritrana Award diberikan tiap tahun.")
    assert (award.name, award.type, len(award.mentions)) == ("Paritrana Award 2022", "award", 2)


def test_awards_of_two_years_are_two() -> None:
    assert names("Setelah Paritrana Award 2021, ia meraih Paritrana Award 2022.") == [
        "Paritrana Award 2021",
        "Paritrana Award 2022",
    ]


def test_a_budget_with_its_region_takes_the_bare_ones() -> None:
    (fund,) = found("Iuran memakai APBD Kabupaten Ende Tahun Anggaran 2023.", "Dalam APBD sudah cukup.")
    assert fund.name == "Anggaran Pendapatan dan Belanja Daerah Kabupaten Ende"
    assert [mention.text for mention in fund.mentions] == ["APBD Kabupaten Ende Tahun Anggaran 2023", "APBD"]


def test_a_programme_is_learnt_from_its_bracket() -> None:
    (programme,) = found("Pemkab menjalankan program Gapura (Gerakan Pelindungan Usaha Rakyat) sejak lama.")
    assert (programme.name, programme.type) == ("Gerakan Pelindungan Usaha Rakyat", "programme")
    assert names("Program Padat Karya (Jumat) digelar.") == []


def test_a_body_whose_name_holds_the_programme_is_none() -> None:
    assert names("Badan Penyelenggara Jaminan Sosial Ketenagakerjaan dan BP Jamsostek hadir. Dinas PU juga.") == []


def test_mentions_cover_the_digits_of_names() -> None:
    reading = reading_of("Sesuai Inpres Nomor 7 Tahun 2019 dan Paritrana Award 2022, ada 40 peserta.")
    inside = {mention.text for one in find_instruments(reading) for mention in one.mentions}
    assert inside == {"Inpres Nomor 7 Tahun 2019", "Paritrana Award 2022"}


@given(st.text(alphabet="Inpres Nomor7Tahun2019/.,()danUPBJK\n", max_size=120), st.integers(0, 3))
def test_mentions_are_where_they_say(noise: str, at: int) -> None:
    words = ("Inpres 7/2019", "UU Nomor 1 Tahun 2020 dan Nomor 2 Tahun 2021", "Paritrana Award 2022", "APBD Bima 2023")
    reading = reading_of(f"{noise} {words[at]} {noise}")
    instruments = find_instruments(reading)
    assert [one.id for one in instruments] == list(range(1, len(instruments) + 1))
    for instrument in instruments:
        assert instrument.rule in RULES and instrument.name
        assert all(reading.text[one.start : one.end] == one.text for one in instrument.mentions)


@pytest.mark.parametrize(
    ("unit", "mentions"),
    [
        ("Inpres ", [3_001]),
        ("Nomor 1 ", [1]),
        ("UU Nomor ", [1]),
        ("dan Nomor 1 Tahun 2020 ", [1, 13]),  # a list of laws is followed so far
        ("A B Award ", [1]),
        ("1/", [1]),
        ("PP A (b) ", [1]),
    ],
)
def test_long_repetition_is_read(unit: str, mentions: list[int]) -> None:
    reading = reading_of("Inpres Nomor 7 Tahun 2019, " + unit * 3_000)
    instruments = find_instruments(reading)
    assert [len(one.mentions) for one in instruments] == mentions
    assert all(reading.text[at.start : at.end] == at.text for one in instruments for at in one.mentions)


@needs_real_pages
def test_the_real_pages() -> None:
    found = [
        {one.name for one in find_instruments(Reading(read_article(read_page(path.read_bytes(), path.name))))}
        for path in sorted(REAL_PAGES.glob("*.txt"))
    ]
    assert found == [
        {
            "Jaminan Sosial Ketenagakerjaan",
            "Instruksi Presiden Nomor 2 Tahun 2021",
            "Instruksi Presiden Nomor 4 Tahun 2024",
            "Survei Angkatan Kerja Nasional Agustus 2024",
            "Paritrana Award 2024",
        },
        {
            "Jaminan Sosial Ketenagakerjaan",
            "Anggaran Pendapatan dan Belanja Daerah",
            "Dana Bagi Hasil Cukai Hasil Tembakau",
            "Universal Health Coverage",
            "Paritrana Award 2024",
        },
    ]


@pytest.mark.parametrize("word", ["program", "program unggulan", "Program bernama"])
def test_a_programme_named_in_quotation_marks(word: str) -> None:
    (only,) = found(f"Lewat {word} “Nelayan Teduh”, iuran dibayar desa.")
    assert (only.name, only.type, only.rule) == ("Nelayan Teduh", "programme", "programme-in-quotes")
    assert names("Ia menyebut “Nelayan Teduh” di depan warga.") == []


def test_a_bill_is_no_law() -> None:
    bill = "Rancangan Undang-Undang Perlindungan Pekerja Rumah Tangga"
    assert names(f"DPR membahas {bill} sejak lama.") == [bill]
    assert names("DPR membahas RUU Cipta Kerja.") == ["Rancangan Undang-Undang Cipta Kerja"]


def test_a_changed_budget_beside_the_budget_is_that_budget() -> None:
    (only,) = found("Iuran dibayar dari APBD 2024.", "Di APBD Perubahan kuotanya ditambah.")
    assert only.name == "Anggaran Pendapatan dan Belanja Daerah"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DPRD menyusun Ranperda Perlindungan Buruh Tani.", ["Rancangan Peraturan Daerah Perlindungan Buruh Tani"]),
        (
            "Raperda Penyelenggaraan Jaminan Sosial dibahas.",
            ["Rancangan Peraturan Daerah Penyelenggaraan Jaminan Sosial"],
        ),
        ("Perda Pengelolaan Sampah dan Limbah berlaku.", ["Peraturan Daerah Pengelolaan Sampah dan Limbah"]),
        ("Perbup Perlindungan Nelayan Kecil terbit.", ["Peraturan Bupati Perlindungan Nelayan Kecil"]),
        ("Perda perlindungan buruh dibahas.", []),
        ("Mereka masuk daftar penerima bantuan iuran.", []),
        ("Ada 300 pekerja penerima upah di pabrik itu.", []),
        ("Ada 300 peserta penerima bantuan iuran (PBI).", ["Penerima Bantuan Iuran"]),
        ("Segmen penerima upah (PU) naik, peserta bukan penerima upah (BPU) turun.", []),
        ("Mereka ikut program Bukan Penerima Upah (BPU).", ["Bukan Penerima Upah"]),
        (
            "Mereka taat pada Inpres 2/2021 dan Inpres Nomor 4 Tahun 2022.",
            ["Instruksi Presiden Nomor 2 Tahun 2021", "Instruksi Presiden Nomor 4 Tahun 2022"],
        ),
        ("Sikka meraih Anugerah Keterbukaan Informasi Publik 2024.", ["Anugerah Keterbukaan Informasi Publik 2024"]),
        ("Ini anugerah Tuhan bagi warga.", []),
        ("Dirjen Pembinaan Hubungan Industrial dan Jaminan Sosial Tenaga Kerja hadir.", []),
        ("Iuran dibayar dari DBH Migas, dana bagi hasil menyusut.", ["Dana Bagi Hasil Migas"]),
        ('Lewat program "Satu Desa 100 Pekerja Rentan" iuran dibayar.', ["Satu Desa 100 Pekerja Rentan"]),
    ],
)
def test_titled_laws_and_segments(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_the_budget_in_words_is_a_fund_where_something_is_paid_from_it() -> None:
    assert names("Sebanyak 500 orang terdaftar melalui anggaran daerah.") == ["Anggaran Pendapatan dan Belanja Daerah"]
    assert names("Perbedaan itu lebih ditentukan oleh anggaran daerah.") == []
