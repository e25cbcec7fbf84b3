"""Offices of every people and rank, and of holders whose term is told: who holds them and what they are."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.page.reading import article_of


def held(sentence: str) -> list[tuple[str, str | None]]:
    """Every person of one sentence with the title of the first office."""
    page = (
        f"Kartu untuk Petani\n\nSebanyak 30 petani menerima kartu peserta.\n\n{sentence} Kartu dibagi di balai desa.\n"
    )
    people = extract(article_of(page)).people
    return [(person.name, person.roles[0].title if person.roles else None) for person in people]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Bupati nonaktif Rahmat Sanusi hadir.", [("Rahmat Sanusi", "Bupati")]),
        ("Sekda definitif Budi Hartono hadir.", [("Budi Hartono", "Sekretaris Daerah")]),
        ("Bupati Toba periode 2016-2021 Marlon Sitorus hadir.", [("Marlon Sitorus", "Bupati")]),
        ("Kepala Desa waktu itu, Wasis, absen.", [("Wasis", "Kepala Desa")]),
        ("Suaminya, Melki Kapitarau, adalah Kepala Kampung Sundey.", [("Melki Kapitarau", "Kepala Kampung")]),
        ("Menteri Ketenagakerjaan ad interim Hadi Saputra hadir.", [("Hadi Saputra", "Menteri Ketenagakerjaan")]),
        ("Kepala Dinas Sosial Kota Palu , Budi Hartono, hadir.", [("Budi Hartono", "Kepala Dinas")]),
        ("Kepala Dinas Sosial Kota Palu,  Budi Hartono  hadir.", [("Budi Hartono", "Kepala Dinas")]),
        ("Menteri Investasi Budi Hartono hadir.", [("Budi Hartono", "Menteri Investasi")]),
        (
            "Kepala BPJS Kesehatan Cabang Papua Haryanjas Pasang hadir. “Iuran lunas,” kata Haryanjas.",
            [("Haryanjas", "Kepala")],
        ),
        ("Ketua DPC PKB Okky Sudrajat hadir.", [("Okky Sudrajat", "Ketua")]),
        ("Kepala Cabang Grogol, Yanto Utama, menyebut iuran lunas.", [("Yanto Utama", "Kepala Cabang")]),
        ("Kepala Bidang Pelatihan Disnaker Jabar, Rizki Desa, hadir.", [("Rizki Desa", "Kepala Bidang Pelatihan")]),
        (
            "Kepala Seksi Perdata dan Tata Usaha Negara, Datun, Budi Hartono, hadir.",
            [("Budi Hartono", "Kepala Seksi Perdata dan Tata Usaha Negara")],
        ),
        ("Kepala Sudinakertrans & Energi Jakarta Barat Sudrajat hadir.", [("Sudrajat", "Kepala")]),
        ("Kepala Dinas Penanaman Modal, PTSP, dan Tenaga Kerja Soppeng, Budi, hadir.", [("Budi", "Kepala Dinas")]),
        ("Depdir (Deputi Direktur) BPJS Kesehatan Dodo Hartanto hadir.", [("Dodo Hartanto", "Deputi Direktur")]),
        ("Korlap Bandung Timur Dede Sunandar hadir.", [("Dede Sunandar", "Koordinator Lapangan")]),
        (
            "Kasi Kesra Kecamatan Sukaraja Euis Komariah hadir.",
            [("Euis Komariah", "Kepala Seksi Kesejahteraan Rakyat")],
        ),
        ("Kabag Umum Setkab Jember Dwi Handarini hadir.", [("Dwi Handarini", "Kepala Bagian Umum")]),
        ("Kasi Intelijen Kejari Kudus Tandri Mualim hadir.", [("Tandri Mualim", "Kepala Seksi Intelijen")]),
        (
            "Petugas Pengawasan dan Pemeriksaan pada BPJS Ketenagakerjaan Cabang Serang Yoga Prasetya hadir.",
            [("Yoga Prasetya", "Petugas Pengawasan dan Pemeriksaan")],
        ),
        ("Analis Tenaga Kerja Disnaker Bantul, Rini Lestari, hadir.", [("Rini Lestari", "Analis Tenaga Kerja")]),
        (
            "Subkoordinator Pengupahan Disnaker Bantul, Rini Lestari, hadir.",
            [("Rini Lestari", "Subkoordinator Pengupahan")],
        ),
        (
            "Ketua Bidang Hubungan Antar Lembaga Apindo, Rini Lestari, hadir.",
            [("Rini Lestari", "Ketua Bidang Hubungan Antar Lembaga")],
        ),
        ("Datin Penghulu Teluk Merbau Rosmaini hadir.", [("Rosmaini", "Datin Penghulu")]),
        ("Keuchik Gampong Cot Puuk Tgk. Muzakir hadir.", [("Muzakir", "Keuchik")]),
        ("Mantri Pamong Praja Umbulharjo Rajwan Taufik hadir.", [("Rajwan Taufik", "Mantri Pamong Praja")]),
        ("Danposramil Kapten Arm Sugeng Riyadi hadir.", [("Sugeng Riyadi", "Komandan Pos Komando Rayon Militer")]),
        (
            "Kajari Sikka Fatoni Hatam dan Asda II Emil Kasim hadir.",
            [("Fatoni Hatam", "Kepala Kejaksaan Negeri"), ("Emil Kasim", "Asisten II")],
        ),
    ],
)
def test_who_holds_an_office(sentence: str, people: list[tuple[str, str | None]]) -> None:
    assert held(sentence) == people


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Assoc. Prof. Budi Rahman, Ph.D. menulis buku.", "Budi Rahman"),
        ("Drs. Ec. H. Mulyono, MM hadir.", "Mulyono"),
        ("Bdn. Siti Khadijah, S.Keb menerima kartu.", "Siti Khadijah"),
        ("K.H. Abdul Ghofur memimpin doa.", "Abdul Ghofur"),
        ("Bharada Yance Lewar mengawal acara.", "Yance Lewar"),
    ],
)
def test_styles_and_degrees_are_no_part_of_a_name(sentence: str, name: str) -> None:
    assert [found for found, _ in held(sentence)] == [name]


@pytest.mark.parametrize(
    "sentence",
    ["Raja Ampat dan Penghulu Banjir dibangun.", "Kaling itu hadir.", "Jabatan Sekda definitif masih kosong."],
)
def test_nobody_holds_it(sentence: str) -> None:
    assert held(sentence) == []


def test_a_deputy_governs_what_the_head_beside_does() -> None:
    page = (
        "Kartu untuk Petani\n\nPetani Kabupaten Gresik dan Kabupaten Gresik lagi menerima kartu di Gresik.\n\n"
        "Camat Abab mendukung Bupati Pasaman Asgari Lubis dan Wabup Iwan Tuari, bukan Bupati Agam Dahlan Zen.\n"
    )
    regions = {person.name: person.roles[0].region for person in extract(article_of(page)).people if person.roles}
    assert (regions["Asgari Lubis"], regions["Iwan Tuari"], regions["Dahlan Zen"]) == ("13.08", "13.08", "13.06")


def every(sentence: str) -> list[tuple[str, list[str]]]:
    """Every person of one sentence with the titles of all offices."""
    page = f"Kartu untuk Petani\n\n{sentence} Kartu dibagi di balai desa.\n"
    people = extract(article_of(page)).people
    return [(person.name, [role.title for role in person.roles]) for person in people]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Hadir Kepala Dinsos Kabupaten Blora Marwan Sidiq, perwakilan BPJS Ketenagakerjaan serta camat.",
            [("Marwan Sidiq", ["Kepala Dinas"])],
        ),
        (
            "Hadir Bupati Blora Marwan Sidiq, ketua panitia dan para camat.",
            [("Marwan Sidiq", ["Bupati"])],
        ),
        (
            "Bupati Blora Marwan Sidiq, ketua panitia, memberi sambutan.",
            [("Marwan Sidiq", ["Bupati", "Ketua Panitia"])],
        ),
        (
            "Hadir Kepala Dinsos Blora, Rahmat Hidayat yang mewakili Kepala BPJS Ketenagakerjaan, serta camat.",
            [("Rahmat Hidayat", [])],
        ),
        (
            "Hadir Bupati Blora Marwan Sidiq, pimpinan organisasi perangkat daerah, kepala desa, serta warga.",
            [("Marwan Sidiq", ["Bupati"])],
        ),
        (
            "Hadir Kepala Dinas Sosial Blora , Marwan Sidiq, dan Wali Nagari Sikabu , Rahmat Hidayat.",
            [("Marwan Sidiq", ["Kepala Dinas"]), ("Rahmat Hidayat", ["Wali Nagari"])],
        ),
        (
            "Hadir perwakilan BPVP Padang Rahmat Hidayat serta camat.",
            [("Rahmat Hidayat", ["Perwakilan"])],
        ),
        (
            "Kepala Dinsos Blora, Rahmat Hidayat yang mewakili Bupati, memberi sambutan.",
            [("Rahmat Hidayat", ["Kepala Dinas"])],
        ),
        (
            "Kepala dinas ketahanan pangan Blora, Rahmat Hidayat, memberi sambutan.",
            [("Rahmat Hidayat", ["Kepala Dinas Ketahanan Pangan"])],
        ),
    ],
)
def test_offices_of_a_list_stay_with_whom_they_stand(sentence: str, people: list[tuple[str, list[str]]]) -> None:
    assert every(sentence) == people


@pytest.mark.parametrize("name", ["Ma’ruf Hidayat", "Ma'ruf Hidayat", "Sya‘ban Hidayat"])
def test_a_name_keeps_its_apostrophe(name: str) -> None:
    told = held(f"Kartu diserahkan Wakil Menteri Republik Indonesia {name} kepada petani.")
    assert [found.replace("'", "’") for found, _ in told] == [name.replace("'", "’").replace("‘", "’")]


def test_a_name_that_is_a_word_without_its_apostrophe_stays_a_name() -> None:
    assert [name for name, _ in held("Elisabeth Nona Du’a dari Dinas Sosial mengatakan iuran lunas.")] == [
        "Elisabeth Nona Du'a"
    ]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Bupati Lombok Timur, Provinsi Nusa Tenggara Barat (NTB), Marwan Sidiq mengatakan iuran lunas.",
            [("Marwan Sidiq", "Bupati", "52.03")],
        ),
        (
            "Wakil Ketua DPRD Kota Bima, Provinsi NTB, Marwan Sidiq, menyebut iuran lunas.",
            [("Marwan Sidiq", "Wakil Ketua", "52.72")],
        ),
        (
            "Kepala Disnaker Blora Marwan Sidiq Jumat (29/11) menyebut iuran lunas.",
            [("Marwan Sidiq", "Kepala Dinas", "33.16")],
        ),
        (
            "Koordinator Advokasi Serikat Tani Blora Marwan Sidiq hadir.",
            [("Marwan Sidiq", "Koordinator Advokasi", "33.16")],
        ),
    ],
)
def test_what_stands_beside_the_holder_hides_no_office(sentence: str, people: list[tuple[str, str, str]]) -> None:
    found = extract(article_of(f"Kartu untuk Petani\n\n{sentence} Kartu dibagi di balai desa.\n")).people
    assert [(person.name, role.title, role.region) for person in found for role in person.roles] == people


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ahli waris almarhum Sekdes Kabalukan sudah menerima santunan.", []),
        ("Undangan sampai ke tangan Lurah Wakaitu sejak kemarin.", []),
        ("Menurut Lurah Wakaitu, undangan sampai kemarin.", ["Wakaitu"]),
        ("Undangan sampai ke tangan Lurah Wakaitu sejak kemarin. Wakaitu mengatakan akan hadir.", ["Wakaitu"]),
        ("Lurah Wakaitu, yang baru dilantik, menerima undangan.", ["Wakaitu"]),
    ],
)
def test_a_village_behind_the_office_of_its_head_is_nobody(sentence: str, names: list[str]) -> None:
    assert [name for name, _ in held(sentence)] == names


def test_a_boss_without_a_name_is_nobody() -> None:
    assert held('"Bos bilang kartu itu tidak perlu," kata Marwan Sidiq.') == [("Marwan Sidiq", None)]


@pytest.mark.parametrize("name", ["Carolus PG Sigalingging", "Richard EB Odja", "Yusuf KR Mandagi"])
def test_two_capitals_inside_a_holders_name_belong_to_it(name: str) -> None:
    assert held(f"Kepala BPJS Ketenagakerjaan Kupang {name} mengatakan iuran itu ringan.") == [(name, "Kepala")]


def test_the_letters_of_a_firm_are_no_initials_of_whoever_is_named_before() -> None:
    assert held("Kepala Cabang Budi PT Sumber Alam mengatakan iuran itu ringan.") == []


@pytest.mark.parametrize(
    ("office", "region"),
    [
        ("Kepala Dinas Sosial Kabupaten Blora, Jawa Tengah,", "33.16"),
        ("Kepala BPJS Ketenagakerjaan Cabang Pasaman Barat, Sumatera Barat,", "13.12"),
    ],
)
def test_the_province_behind_a_body_is_only_where_it_lies(office: str, region: str) -> None:
    (holder,) = extract(article_of(f"Kartu untuk Petani\n\n{office} Rahmat Hidayat, hadir di balai desa.\n")).people
    assert [role.region for role in holder.roles] == [region]


def test_an_office_told_in_full_and_by_letters_is_one() -> None:
    page = (
        "Kartu untuk Petugas\n\nKetua KPU Kabupaten Blora Rahmat Hidayat hadir.\n\n"
        "Ketua Komisi Pemilihan Umum (KPU) Kabupaten Blora Rahmat Hidayat membagi kartu.\n"
    )
    (chair,) = extract(article_of(page)).people
    assert [(role.title, role.region) for role in chair.roles] == [("Ketua", "33.16")]
