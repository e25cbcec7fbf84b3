"""People told by what the next words say of them: kin, an office that points back, a question put to them, degrees."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.counting import facts_of
from tests.facts.people_reading import article
from tests.facts.test_speakers_told import speakers


def names(*paragraphs: str) -> list[str]:
    return [person.name for person in extract(article(*paragraphs)).people]


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("Melkisus Tafoa, suaminya, tewas tertimbun tanah di galian pasir.", "Melkisus Tafoa"),
        ("Bonefas Nenabi, sang kepala desa, mendaftarkan 184 pekerja.", "Bonefas Nenabi"),
        ("Tarmudo, ketika ditanya apakah mau mendaftar lagi, hanya tertawa.", "Tarmudo"),
        ("Di seberang sungai, Sumiati menunggu perahu. Ia mengaku belum pernah mendengar iuran itu.", "Sumiati"),
        ("Wakil Bupati Ngawi KH MB Firjando Barlam meminta camat bersabar.", "MB Firjando Barlam"),
        ("Wakil Bupati Ngawi Vinsensius Lake Mau, S.Fil, membuka kegiatan.", "Vinsensius Lake Mau"),
    ],
)
def test_what_stands_behind_a_name_tells_that_it_is_one(paragraph: str, name: str) -> None:
    assert names(paragraph) == [name]


def test_a_degree_alone_is_nobody() -> None:
    assert names("Kepala Dinas Sosial Ngawi Tanah, S.Sos., meminta warga bersabar.") == []


def test_an_office_that_points_back_is_of_the_one_named_before() -> None:
    facts = extract(
        article(
            "Angka itu kecil bagi Ni Luh Putu Sutami. Kepala Dinas Sosial Kabupaten Ngawi itu menyebut masih ada "
            "4.000 buruh yang belum terdaftar."
        )
    )
    (person,) = facts.people
    assert [role.title for role in person.roles] == ["Kepala Dinas"]
    assert [said.person for said in facts.statements] == [person.id]


def test_an_office_that_points_back_at_one_of_two_is_given_to_none() -> None:
    facts = extract(
        article(
            "Budi Santosa dan Siti Aminah datang. Kepala Dinas Sosial Kabupaten Ngawi itu menyebut iuran sudah lunas."
        )
    )
    assert [person.roles for person in facts.people] == [(), ()]


def test_an_office_told_of_who_is_described_is_of_the_one_named_before() -> None:
    facts = extract(
        article(
            "Di Ngawi, Sutarti (52) memilih melawan. Pembatik rumahan yang kini menjadi Ketua Serikat Pekerja Rumahan "
            "Ngawi itu menyebut anggotanya sudah terdaftar."
        )
    )
    (person,) = facts.people
    assert [role.title for role in person.roles] == ["Ketua"]


def test_each_of_a_list_is_somebody_where_each_is_told_with_a_village() -> None:
    text = (
        "Kartu diterima tiga buruh, yakni Hamid Tomagola dari Desa Sukamaju, Wagiman dari Desa Tlumpu dan Kodri dari "
        "Desa Mekarsari."
    )
    assert names(text) == ["Hamid Tomagola", "Wagiman", "Kodri"]


def test_the_papers_own_name_is_nobody() -> None:
    page = (
        "Kartika Lawu News\n\n2.150 Buruh Ngawi Dilindungi Jamsostek\n\nNGAWI, KARTIKA LAWU NEWS - Sebanyak 2.150 "
        "buruh tani di Ngawi mendapat perlindungan jaminan kecelakaan kerja.\n\n"
        '"Kami bayar semua iurannya," kata Camat Ngrambe Sri Lestari kepada Kartika Lawu.\n'
    )
    assert [person.name for person in facts_of(page).people] == ["Sri Lestari"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Anam Mahfudi, dosen Universitas Jember, mengatakan iuran itu terlalu mahal.",
        "Anam Mahfudi (43), buruh PT Mekar Abadi di Ngawi, mengatakan iuran itu terlalu mahal.",
        "Camat Ngrambe Sri Lestari hadir. Selama ini Anam Mahfudi (43) tak tahu. Ia mengatakan iuran itu mahal.",
    ],
)
def test_a_trade_and_its_body_do_not_speak_for_the_one_named(paragraph: str) -> None:
    assert speakers(paragraph) == ["Anam Mahfudi"]


@pytest.mark.parametrize(
    "opening",
    ["Di timurnya, di Kelurahan Margomulyo, Mat Rosul (51) mangkal.", "Menjelang malam Mat Rosul (51) pulang."],
)
def test_nya_means_whom_a_place_or_time_brings_in(opening: str) -> None:
    found = speakers(f'Camat Ngrambe Sri Lestari mengatakan iuran mahal. {opening} "Saya didaftarkan desa," ucapnya.')
    assert found == ["Sri Lestari", "Mat Rosul"]


def test_a_judge_is_told_by_his_office_and_a_name_like_it_by_its_owner() -> None:
    assert names("Jaksa menuntut dua tahun penjara. Hakim menilai tunggakan itu terbukti.") == []
    assert speakers("Lukman Hakim (43) datang. Hakim menilai iuran itu terlalu mahal.") == ["Lukman Hakim"]


def test_each_of_several_heirs_is_named() -> None:
    found = names("Tiga ahli waris, masing-masing Suprihatin, Tumini, dan Lasmi, menerima santunan.")
    assert found == ["Suprihatin", "Tumini", "Lasmi"]


def test_a_further_name_parts_nobody_from_the_verb() -> None:
    assert speakers("H. Syamsul Bahri alias Haji Sam, pemilik kapal, mengaku mendaftarkan 12 orang.") == [
        "Syamsul Bahri"
    ]


def test_the_head_of_a_branch_by_his_short_office_is_the_speaker() -> None:
    assert speakers('"Kami tunggu laporannya," terang Kacab Ngawi Edy Suryono, Kamis.') == ["Edy Suryono"]


@pytest.mark.parametrize(
    "paragraph",
    [
        'Camat Ngrambe Sri Lestari hadir. Tumini hanya bisa pasrah. "Sudah takdir," katanya.',
        'Camat Ngrambe Sri Lestari hadir. Adalah Tumini (45) yang pertama dipanggil. "Tidak menyangka," katanya.',
    ],
)
def test_one_name_that_a_quotation_means_is_the_speaker(paragraph: str) -> None:
    assert speakers(paragraph) == ["Tumini"]
