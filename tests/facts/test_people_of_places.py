"""The name of a place stands between the office of a village or district and its head's own name."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.page.reading import article_of

PAGE = "Kartu untuk Petani\n\nSebanyak 30 petani menerima kartu peserta.\n\n{} mengatakan iuran dibayar dana desa.\n"


def named(words: str) -> list[str]:
    """The people on a page of which one sentence begins with `words`."""
    return [person.name for person in extract(article_of(PAGE.format(words))).people]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        # a head is named behind the place
        ("Camat Medan Johor", "Barlim Nasution"),
        ("Camat Samarinda Seberang", "Sujono"),
        ("Camat Kuala Dua Hulu", "Ichsan Pratama"),
        ("Kades Air Hitam", "Paijan Manalu"),
        ("Kades Gunung Sari", "Made Suartana"),
        ("Kades Rawa Jaya", "Tugimin"),
        ("Kades Cinta Damai", "Robert Hutagalung"),
        ("Lurah Kampung Melayu", "Angga Sastra"),
        ("Kepala Desa Surya Indah", "Bambang Irawan"),
        ("Kepala Desa Maju Bersama", "Robert Purba"),
        ("Kepala Kampung Yoboi", "Sefanus Wally"),
        ("Wali Nagari Koto Tuo", "Jondri"),
        ("Bendesa Adat Sebatur", "I Nyoman Sudira"),
        ("Perbekel Desa Lodtundah", "I Wayan Gunadi"),
        ("Petinggi Kampung Linggau Bigang", "Stefanus Hibau"),
        ("Hukum Tua Desa Tumalun", "Jantje Rori"),
        ("Kepala Jorong Koto Tuo", "Mardius"),
        ("Datuk Rio Dusun Tanah Periuk", "Marzuki"),
        ("Ketua RT 04 Dusun Sumber Rejo", "Paimin"),
        # a name right behind the office stays whole
        ("Camat", "Budi Agung Prabowo"),
        ("Lurah", "Sri Rahayu Widodo"),
        ("Kades", "Agung Budi Santoso"),
        ("Camat", "Indah Permata Sari"),
        ("Kepala Desa", "Ahmad Fauzi"),
        ("Kepala Desa", "Sutrisno"),
        ("Kepala Desa", "Bambang Tri Harjono"),
        ("Kepala Kampung", "Yakobus Wally"),
        ("Kades", "Ketut Jaya Merta"),
    ],
)
def test_a_head_of_a_place_is_named_whole(office: str, name: str) -> None:
    assert named(f"{office} {name}") == [name]


@pytest.mark.parametrize("words", ["Kepala Desa Mekarsari", "Kepala Desa Indah Sari, Kecamatan Maro,"])
def test_a_place_alone_names_nobody(words: str) -> None:
    assert named(words) == []


def test_a_district_behind_the_village_is_nobody() -> None:
    assert named("Kasi Pemerintahan Desa Banjarsari, Pangalengan, Ny. Iis Aisyah") == ["Iis Aisyah"]


def test_a_day_between_commas_is_nobody() -> None:
    assert named("Kepala Desa Hendra Wijaya Kusuma, Senin,") == ["Hendra Wijaya Kusuma"]


def test_a_village_told_elsewhere_takes_its_name_back() -> None:
    page = (
        "Kartu\n\nSebanyak 30 petani Desa Wijaya terdaftar. Kepala Desa Wijaya Rudi Hartono mengatakan iuran ringan.\n"
    )
    facts = extract(article_of(page))
    assert [person.name for person in facts.people] == ["Rudi Hartono"]
    assert [region.name for region in facts.regions] == ["Wijaya"]


def test_a_district_told_elsewhere_is_where_its_head_holds_office() -> None:
    page = (
        "Kartu\n\nAcara berlangsung di Desa Pulau Lintang, Kecamatan Bathin VIII dan Kecamatan Bathin. "
        "Hadir Camat Bathin VIII Rudi Hartono serta Camat Bathin Wulan Saraswati dan warga.\n"
    )
    facts = extract(article_of(page))
    assert [(person.name, person.roles[0].region) for person in facts.people] == [
        ("Rudi Hartono", "kecamatan-bathin-viii"),
        ("Wulan Saraswati", "kecamatan-bathin"),
    ]


@pytest.mark.parametrize(
    ("seat", "names"),
    [
        ("Wali Kota", ["Afzan Arslan Djunaid", "Rudi Gunawan"]),
        ("Bupati", ["Afzan Arslan Djunaid", "Rudi Gunawan", "Aaf"]),
    ],
)
def test_who_holds_the_same_seat_may_be_called_by_letters_of_the_name(seat: str, names: list[str]) -> None:
    page = (
        "Kartu\n\nWali Kota Pekalongan, HA Afzan Arslan Djunaid dan Bupati Garut Rudi Gunawan menyerahkan santunan. "
        f"Usai itu, {seat} Aaf menyampaikan bahwa warga rentan terlindungi. Aaf menjelaskan bahwa dana sudah ada.\n"
    )
    facts = extract(article_of(page))
    assert [person.name for person in facts.people] == names
    assert {one.person for one in facts.statements} == {3 if len(names) > 2 else 1}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Loket dibuka di gedung serbaguna Brigjen Slamet Riyadi sejak pagi.", []),
        ("Acara digelar di Menara Kapuas, Gatot Subroto, Jakarta Selatan.", []),
        ("Mahasiswa Universitas Islam Negeri (UIN) K.H. Ahmad Syukri (Gus Syuk) Pekalongan hadir.", []),
        ("Ketua Umum KONI Pusat menegaskan bahwa atlet perlu dilindungi.", []),
        ("Rektor Unimal menekankan pentingnya iuran.", []),
        ("Kata Gatot Subroto, warga Jakarta Selatan, iuran itu murah.", ["Gatot Subroto"]),
        ("Santunan diserahkan di rumah duka almarhum Wahyudin Saleh kemarin.", ["Wahyudin Saleh"]),
    ],
)
def test_halls_schools_and_streets_are_called_by_people_who_are_not_there(sentence: str, names: list[str]) -> None:
    page = f"Kartu untuk Petani\n\nSebanyak 30 petani menerima kartu peserta.\n\n{sentence}\n"
    assert [person.name for person in extract(article_of(page)).people] == names
