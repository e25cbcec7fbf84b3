"""People of near names in one article: told apart by offices, deaths and sentences, or one person spelt in two ways."""

from __future__ import annotations

import pytest

from tests.facts.people_reading import Read, read


def held(found: Read) -> list[tuple[str, str | None]]:
    """Every person's name and first office."""
    return [(one.name, one.roles[0].title if one.roles else None) for one in found.people]


@pytest.mark.parametrize(
    ("paragraphs", "people"),
    [
        (
            ["Kepala Dinas Sosial Anwar Fauzi hadir. Ketua DPRD Anwar Fauzan menyusul."],
            [("Anwar Fauzi", "Kepala Dinas"), ("Anwar Fauzan", "Ketua")],
        ),
        (
            ["Kepala Cabang Rudi Santosa menemui Lestari, istri almarhum Rudi Santoso."],
            [("Rudi Santosa", "Kepala Cabang"), ("Lestari", None), ("Rudi Santoso", None)],
        ),
        (
            ["Ahli waris Darmanto, Darwanti, menerima kartu.", "Kata Bupati Darmanta, iuran ditanggung."],
            [("Darmanto", None), ("Darwanti", None), ("Darmanta", "Bupati")],
        ),
        (
            ["Camat Jekulo Agus Salim hadir.", "Lurah Mlati Agus Salam menyusul."],
            [("Agus Salim", "Camat"), ("Agus Salam", "Lurah")],
        ),
        (
            ["Camat Yusuf Zaki Harahap dan Lurah Yusuf Harahap hadir."],
            [("Yusuf Zaki Harahap", "Camat"), ("Yusuf Harahap", "Lurah")],
        ),
        (
            ["Kepala Kantor SAR Muhamad Arafah hadir.", "Muhammad Arafat, nakhoda kapal itu, selamat."],
            [("Muhamad Arafah", "Kepala Kantor"), ("Muhammad Arafat", None)],
        ),
        (
            ["Kades Sutrisno dan Babinsa Sutrisno menyerahkan kartu."],
            [("Sutrisno", "Kepala Desa"), ("Sutrisno", "Babinsa")],
        ),
    ],
)
def test_two_people_of_near_names(paragraphs: list[str], people: list[tuple[str, str | None]]) -> None:
    found = read(*paragraphs)
    assert held(found) == people


def test_people_of_near_names_are_doubtful() -> None:
    found = read("Camat Jekulo Agus Salim hadir.", "Lurah Mlati Agus Salam menyusul.")
    assert [[(d.name, d.other_reading) for d in one.doubts] for one in found.people] == [
        [("near-name", "Agus Salam")],
        [("near-name", "Agus Salim")],
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Kepala Cabang Dadang Komaruddin hadir.", "Menurut Dadang Komarudin, klaim cepat."],
        ["Bupati Muhamad Yusuf membuka acara. Muhammad Yusuf mengatakan 400 petani terdaftar."],
        ["Wakil Bupati Dyah Kartika membuka acara. Bupati Dyah Kartika menutupnya."],
        ["Plt Bupati Hariyanto Wibowo hadir. Bupati Haryanto Wibowo mengajak warga."],
        ["Kepala Desa Rini Astuti tiba. Rini Astutie mengaku senang."],
        ["Almarhum Sukirman rajin. Sukirman meninggal pada Mei. Istri almarhum Sukirmen hadir."],
    ],
)
def test_one_person_spelt_in_two_ways(paragraphs: list[str]) -> None:
    assert len(read(*paragraphs).people) == 1


def test_a_short_form_means_who_holds_the_office_told_with_it() -> None:
    found = read(
        "Bupati Rahmat Hidayat membuka acara.",
        "Ketua Apindo Rahmat Basuki dan Kepala Dinas Sosial Rahmat Effendi hadir.",
        "Bupati Rahmat menegaskan pemkab akan mengawasi iuran. Kadinsos Rahmat mengatakan kartu siap.",
    )
    assert [name for _, name, _ in found.spoken] == ["Rahmat Hidayat", "Rahmat Effendi"]


def test_a_short_form_means_who_bears_the_rank_told_with_it() -> None:
    found = read("Kades Sutrisno dan Babinsa Serka Sutrisno hadir.", '"Saya kawal," kata Serka Sutrisno.')
    assert [person.roles[0].title for person in found.people if len(person.mentions) == 2] == ["Babinsa"]


def test_a_short_form_that_may_be_either_of_two_is_doubtful() -> None:
    found = read("Wali Kota Hendra Siregar dan Camat Rinto Siregar hadir.", "Siregar mengatakan kartu siap.")
    assert ("near-name", "Hendra Siregar") in [(d.name, d.other_reading) for one in found.people for d in one.doubts]


def test_a_short_form_of_one_family_name_means_who_was_told_last() -> None:
    found = read("Wali Kota Hendra Siregar hadir.", "Camat Rinto Siregar menyusul.", '"Bagus," kata Siregar.')
    assert [name for _, name, _ in found.spoken] == ["Rinto Siregar"]
    assert not any(one.doubts for one in found.people)


def test_a_short_form_is_first_of_all_a_first_name() -> None:
    found = read(
        "Ketua Organda Imran Fauzi dan anaknya, Fauzi Imran, hadir. Imran pulang. Fauzi mengatakan kartu siap."
    )
    assert [name for _, name, _ in found.spoken] == ["Fauzi Imran"]


def test_somebody_is_told_by_a_trade_and_a_home() -> None:
    found = read(
        "Bupati Jember Hendra Siregar hadir. Sementara itu, Sucipto nelayan asal Desa Puger Wetan menyampaikan bahwa "
        'gelombang laut masih tinggi. "Kami berharap dibantu," tandasnya. Sejumlah nelayan asal Desa Puger menunggu.'
    )
    assert found.names == ["Hendra Siregar", "Sucipto"]
    assert [name for _, name, _ in found.spoken] == ["Sucipto"] * 2
