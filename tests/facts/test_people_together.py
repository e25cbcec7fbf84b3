"""People told together, under names that are words, letters or marks, and behind ranks and offices of every people."""

from __future__ import annotations

import pytest

from jamsostek_tui.model import Level
from tests.facts.people_reading import read

ALOR: dict[str, tuple[str, Level]] = {"Alor": ("53.05", "regency")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tiga buruh luka. Satu di antaranya, Rusmat, meninggal di puskesmas.", ["Rusmat"]),
        ("Salah seorang di antaranya, Karmo, kehilangan jari.", ["Karmo"]),
        ("Satu di antaranya, Tirtasari, sudah menganggarkan iuran.", []),
        ("Santunan diterima istri Kaduk, Marsona, di balai desa.", ["Kaduk", "Marsona"]),
        ("Hadir pula ibu korban, Dg. Ngai Tallasa, dan tetangganya.", ["Dg. Ngai Tallasa"]),
        ("Bantuan diterima anak almarhum Subki, Laela, kemarin.", ["Subki", "Laela"]),
        ("Keluarga korban, yakni Rosdina Sirait, Nai Uli, dan Hotler, hadir.", ["Rosdina Sirait", "Nai Uli", "Hotler"]),
        ("Tiga petani, yaitu Hamid Tomagola, Sadik, dan Yusup, terdaftar.", ["Hamid Tomagola", "Sadik", "Yusup"]),
        ("Bantuan mengalir ke Nita, Alok, dan Palue.", []),
        ("Desa terpilih, yakni Mekarwangi, Tirtasari, dan Cipeundeuy, hadir.", []),
        ("Terlihat Bambang dan istrinya menunggu giliran.", ["Bambang"]),
        ("Ia datang bersama ibunya, Bulan Purnami, dari kampung.", ["Bulan Purnami"]),
        ("Anaknya, Januari Siahaan, menerima kartu.", ["Januari Siahaan"]),
        ("Program berjalan tiap bulan, Januari Februari, tanpa jeda.", []),
        ("Pemilik usaha, Haji Tompo, tidak membantah.", ["Tompo"]),
        ("Program Haji Plus dan Haji Furoda ditunda.", []),
        ("Sumiati, 54, penjual pecel, menangis.", ["Sumiati"]),
        ("Hari Kartini diperingati di alun-alun.", []),
        ("Dua pelaut, Frengky Rumanti dan Stenly Kaunda, selamat.", ["Frengky Rumanti", "Stenly Kaunda"]),
        ("Pecalang Nyoman Sukanta dan Jro Mangku Sri Widiani ikut.", ["Nyoman Sukanta", "Sri Widiani"]),
        ("Putri Mahkota hadir bersama Pace Bertus.", ["Bertus"]),
        ("Pimpinan HKBP Distrik XI itu berharap jemaat ikut.", []),
    ],
)
def test_people_told_with_others(text: str, names: list[str]) -> None:
    assert read(text).names == names


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        (
            'Ketua paguyuban, Agus "Kancil" Rohmat, hadir. Menurut Kancil, becak sepi.',
            'Agus "Kancil" Rohmat',
            ("Kancil",),
        ),
        ("Mbok Darmi, yang bernama asli Sudarmiyati Utomo, mengangguk.", "Sudarmiyati Utomo", ("Darmi",)),
        ("Pakde Gareng, nama lengkapnya Sugareng Prasetyo, ikut antre.", "Sugareng Prasetyo", ("Gareng",)),
        ("Ketua serikat Andi Marakarma, yang lebih dikenal sebagai Lolo, berorasi.", "Andi Marakarma", ("Lolo",)),
        ("Kepala desa itu, Sahrudin alias Utuk Gambut, menelepon.", "Sahrudin", ("Utuk Gambut",)),
        ("Pemilik tambak, Ahok alias Hendra Kurniawan, hadir.", "Hendra Kurniawan", ("Ahok",)),
    ],
)
def test_a_nickname_is_its_bearers(text: str, name: str, aliases: tuple[str, ...]) -> None:
    (person,) = read(text).people
    assert (person.name, person.aliases) == (name, aliases)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Ketua serikat, I Mangngai Daeng Rannu, berorasi.", "I Mangngai Daeng Rannu", "Ketua"),
        ("Anggota Komisi I Dedi Kurnia bertanya.", "Dedi Kurnia", "Anggota Komisi I"),
        ("Dekan fakultas itu, Dr. Anak Agung Istri Mirah Dewi, diam.", "Anak Agung Istri Mirah Dewi", "Dekan"),
        ("Koperasi itu tutup. Ketuanya, Darman, mengaku rugi.", "Darman", "Ketua"),
        ("Praeses Pdt. Mangatur Sinaga hadir.", "Mangatur Sinaga", "Praeses"),
        ("Vikjen RD. Alfons Segar hadir.", "Alfons Segar", "Vikaris Jenderal"),
        ("Kasat Polairud Iptu Made Suwitra hadir.", "Made Suwitra", "Kepala Satuan Polisi Perairan dan Udara"),
        ("Danlanal, Letkol Laut (P) Yoris Wambrauw, hadir.", "Yoris Wambrauw", "Komandan Pangkalan TNI Angkatan Laut"),
        ("Danrem 162/WB Brigjen TNI Moch Sjasul Arief hadir.", "Moch Sjasul Arief", "Komandan Komando Resor Militer"),
        ("Dandim 0820-01/Kota Letkol Arm Heri Budiasto hadir.", "Heri Budiasto", "Komandan Komando Distrik Militer"),
        ("Perbekel Tista I Made Arta hadir.", "I Made Arta", "Perbekel"),
        ("Kepala adat besar, Yustinus Lejau, berpesan.", "Yustinus Lejau", "Kepala Adat Besar"),
        ("Ketua Asosiasi Kepala Desa Bambang Trihatmojo hadir.", "Bambang Trihatmojo", "Ketua"),
        ("Keuchik Gampong Tgk. Muhammad Yani hadir.", "Muhammad Yani", "Keuchik"),
    ],
)
def test_ranks_and_offices_of_all_peoples(text: str, name: str, title: str) -> None:
    (person,) = read(text).people
    assert (person.name, [role.title for role in person.roles]) == (name, [title])


def test_a_rank_keeps_its_parts() -> None:
    (person,) = read("Mayjen TNI (Purn) Sukandar Wijaya hadir.").people
    assert (person.name, person.honorifics) == ("Sukandar Wijaya", ("Mayjen", "TNI", "Purn"))


def test_an_office_with_nya_is_of_the_region_before() -> None:
    regions: dict[str, tuple[str, Level]] = {**ALOR, "Belu": ("53.04", "regency")}
    text = "Belu menunggu. Alor bergerak lebih dulu. Iuran dibayar, kata bupatinya, Markus Wangge."
    (person,) = read(text, regions=regions).people
    assert [(role.title, role.region) for role in person.roles] == [("Bupati", "53.05")]


def test_a_branch_head_with_nya_is_of_the_body_before() -> None:
    body = "BPJS Ketenagakerjaan Cabang Palu"
    found = read(f"Penagihan dilakukan {body}. Kepala cabangnya, Sinta Mokoginta, hadir.", bodies={body: "agency"})
    assert [role.organisation for person in found.people for role in person.roles] == [1]


def test_a_field_behind_the_region_belongs_to_the_title() -> None:
    found = read("Staf Ahli Bupati Alor Bidang Ekonomi dan SDM Lukas Kolimo hadir.", regions=ALOR)
    (role,) = found.people[0].roles
    assert (role.title, role.region) == ("Staf Ahli Bupati Bidang Ekonomi dan SDM", "53.05")


@pytest.mark.parametrize("where", ["Rapat Kerja di Hall Graha Mulia", "Apel Pagi di Aula Wisma Tirta"])
def test_where_a_holder_speaks_is_no_body_and_no_name(where: str) -> None:
    assert read(f"Sekda membacakan sambutan bupati pada {where}, Rabu.").names == []


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Petani Alor dan nelayan Alor menyusul Belu. Bupati Markus Wangge hadir.", "53.05"),
        ("Petani Alor menyusul Belu. Bupati Markus Wangge hadir.", None),
    ],
)
def test_the_region_of_an_office_is_the_one_told_twice_as_often(text: str, region: str | None) -> None:
    regions: dict[str, tuple[str, Level]] = {**ALOR, "Belu": ("53.04", "regency")}
    assert [role.region for person in read(text, regions=regions).people for role in person.roles] == [region]
