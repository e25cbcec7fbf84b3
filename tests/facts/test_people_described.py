"""People told by what stands around their names: ages, trades, brackets, bodies before a comma, places inside."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kartumi, pelinting berusia 51 tahun, tidak datang.", {"Kartumi": []}),
        ("Di ruang itu hadir Tewong, lelaki 60-an tahun yang pernah jatuh.", {"Tewong": []}),
        ("Bupati mendatangi rumah duka Rusmansyah, pendulang emas.", {"Rusmansyah": []}),
        ("Masalahnya, joki itu, Ade, baru berumur sepuluh tahun.", {"Ade": []}),
        ("Korban meninggalkan seorang istri, Tamaris Lai, dan dua anak.", {"Tamaris Lai": []}),
        ("Sri Wahyuni Lubis, guru SD yang pernah jatuh, ikut hadir.", {"Sri Wahyuni Lubis": []}),
        ("Kades setempat, Junaidi, membagikan kartu.", {"Junaidi": ["Kepala Desa"]}),
        ("Kepala BPJS Ketenagakerjaan Bantul (Rudi Pranata) datang.", {"Rudi Pranata": ["Kepala"]}),
        ("Direktur RS Sinar Husada Medika, dr. Gunadi Setyo, absen.", {"Gunadi Setyo": ["Direktur"]}),
        ("Ketua Kelompok Batu Bening, Yustina Nona Gobar, mengeluh.", {"Yustina Nona Gobar": ["Ketua Kelompok"]}),
        ("Ketua Organda Bima, H. Mansyur Sumbawa, menepis kabar.", {"Mansyur Sumbawa": ["Ketua"]}),
        ("Kepala Cabang Bima, Surya Dompu Nasution, setuju.", {"Surya Dompu Nasution": ["Kepala Cabang"]}),
        (
            "Hadir Rahmat Taufik Sarmidi (Kadis Sosial), Opik Hidayat (Camat Lembang).",
            {"Rahmat Taufik Sarmidi": ["Kepala Dinas"], "Opik Hidayat": ["Camat"]},
        ),
        ("Menurut Sakernas Agustus 2023, penganggur 17.000 orang.", {}),
        ("Semua ikut sejak salah seorang pekerjanya, Jaelani, tersiram air panas.", {"Jaelani": []}),
        (
            "Hadir Kapolrestabes Semarang Kombes Pol Imam Prakosa.",
            {"Imam Prakosa": ["Kepala Kepolisian Resor Kota Besar"]},
        ),
        (
            "Salah seorang buruh tani asal Desa Guluk-Guluk, Kecamatan Guluk-Guluk, Misnani, mengaku senang.",
            {"Misnani": []},
        ),
        ("Salah satu nelayan asal Desa Guluk-Guluk, Misnani mengaku senang.", {"Misnani": []}),
        ("Salah satu perusahaan, Migasnara mengaku rugi.", {}),
        ("Camat Juwana, Sunaryo mengatakan iuran ringan.", {"Sunaryo": ["Camat"]}),
        ("Stefanus Bapa Wolo mengatakan iuran ringan.", {"Stefanus Bapa Wolo": []}),
        ("Amaq Sahnan, guru ngaji, wafat. Jandanya, Inaq Sahnan, hadir.", {"Amaq Sahnan": [], "Inaq Sahnan": []}),
        ("Air mata Karsini tumpah. Jenazah Warsita dimakamkan.", {"Karsini": [], "Warsita": []}),
        ("Seorang pendulang, Guru Zainuri, bertanya soal iuran.", {"Zainuri": []}),
        (
            "Pegawai Dinas Pekerjaan Umum (DPUKPR) apel. Kepala DPUKPR Bontang Moch. Dwi Suryanta hadir.",
            {"Moch. Dwi Suryanta": ["Kepala"]},
        ),
    ],
)
def test_whoever_is_described_is_somebody(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


def test_the_name_of_a_paper_in_a_dateline_is_nobody() -> None:
    assert people("TIMIKA, Salam Amungme - Pemerintah Kabupaten Mimika membagikan kartu.") == {}


def test_a_region_within_a_name_is_no_region() -> None:
    facts = extract(article("Ketua Organda Bima, H. Mansyur Sumbawa, menepis kabar."))
    assert "Sumbawa" not in [region.name for region in facts.regions]


def test_styles_of_man_and_woman_are_two_people() -> None:
    found = people("Pak Slamet menjual sawah. “Ikhlas,” kata Bu Slamet, istrinya. Pak Slamet diam.")
    assert (
        list(found) == ["Slamet"] and len(extract(article("Pak Slamet menjual. Kata Bu Slamet, ikhlas.")).people) == 2
    )


@pytest.mark.parametrize(
    "text",
    [
        "Kabid Rusmilawani datang. Rusmilawani yang akrab disapa Acil Mila menjelaskan, iuran ringan. Kata Mila, ya.",
        "Wabup KH. Rusmilawani Anwar datang. Gus Rusmilawani, sapaan akrabnya, menyebut iuran ringan.",
        "Camat Rusmilawani Dt. Basa datang. “Murah,” kata Datuak Basa.",
        "Ketua Apindo Jateng, Liem Tjie Hoo atau Hendra Halim, datang. “Murah,” ujar Hendra.",
    ],
)
def test_what_somebody_is_called_is_nobody_else(text: str) -> None:
    assert len(people(text)) == 1


def test_a_family_name_with_its_particle_is_who_bears_it() -> None:
    text = "Ketua Dekranasda Maria Goreti da Silva datang. Da Silva mengatakan penenun senang."
    assert list(people(text)) == ["Maria Goreti da Silva"]


@pytest.mark.parametrize(
    ("lead", "style"),
    [
        ("Pimpinan pondok, TGH. Lalu Zainuri Akbar, meminta kartu segera dibagikan.", "Tuan Guru"),
        ("Pdt. Habel Kafiara meminta kartu segera dibagikan.", "Pendeta"),
        ("Wakil Bupati Fauzan Bandaro, yang sehari-hari disapa Inyiak, meminta kartu segera dibagikan.", "Inyiak"),
    ],
)
def test_a_style_alone_is_who_bears_it(lead: str, style: str) -> None:
    facts = extract(article(f"{lead} “Sejak Juni kartunya mati,” kata {style} di hadapan dewan."))
    said = next(one for one in facts.statements if one.form == "direct")
    assert [person.name for person in facts.people if person.id == said.person] == [facts.people[0].name]
