"""People told in other ways than with an office right before the name: by kin, trade, deeds, brackets, nicknames."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.facts.people_reading import read


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        # a phrase says who somebody is
        ("Istri Basri, Nurlela, menerima santunan itu.", ["Basri", "Nurlela"]),
        ("Seorang nelayan Bajo, Sadiring, mengaku baru terdaftar.", ["Sadiring"]),
        ("Ibu dua anak itu, Marice Kaimudin, kini lega.", ["Marice Kaimudin"]),
        ("Salah satu pengemudi ojek, Sutrisman, sudah lunas.", ["Sutrisman"]),
        ("Keponakannya, Ambrin Laot, jatuh dari geladak.", ["Ambrin Laot"]),
        ("Pendengar asal Kota Palu, Hamida, menanyakan syaratnya.", ["Hamida"]),
        ("Teller menghitung uang tunai.", []),
        ("Santunan diterima anak sulungnya Mukhlasin.", ["Mukhlasin"]),
        ("Yang terpukul tentu Rosnida, ibu dari almarhum Deri Saputra.", ["Rosnida", "Deri Saputra"]),
        ("Tukang becak, Karsono (61), menunggu kartu.", ["Karsono"]),
        ("Pak Rahmat dan istrinya, Bu Yem, tersenyum.", ["Rahmat", "Yem"]),
        ("Suaminya, Mat Tinggal, meninggal dunia.", ["Mat Tinggal"]),
        ("Rohimah, pencelup warna, meninggal karena stroke.", ["Rohimah"]),
        ("Kata Jefri Manalu, iurannya ringan. Si Jefri rajin.", ["Jefri Manalu"]),
        # honorifics in a row are no part of the name
        ("Santunan untuk almarhum Guru Zulkipli sudah cair.", ["Zulkipli"]),
        ("Almarhum Haji Sulaeman dikenang warga.", ["Sulaeman"]),
        ("Almarhumah Ustazah Maimunah mengajar mengaji.", ["Maimunah"]),
        ("Almarhum Tuan Guru Haji Lalu Turmuzi wafat.", ["Lalu Turmuzi"]),
        ("Mendiang Opa Frans Tulung meninggalkan warisan.", ["Frans Tulung"]),
        ("Capt. Ronald Manuhutu memeriksa kapal.", ["Ronald Manuhutu"]),
    ],
)
def test_names_stand_without_what_tells_of_them(sentence: str, names: list[str]) -> None:
    assert read(sentence).names == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Nelayan Desa Kuala, Pasir Putih, dan Bungus melaut lagi.",
        "Petani mengeluh, Senin, karena pupuk langka.",
        "Insya Allah RT dan RW menyusul.",
        "Iuran, penyebab utama, terlambat.",
        "Rumahnya, Kampung Baru, ramai.",
        "Bagi nelayan, Jamsostek itu baru.",
        "Anggota Satlinmas menerima kartu.",
        "Pastor Paroki Nita menerima kartu.",
        "Acara digelar di Kantor Bupati, Landing, kemarin.",
        "Rapat di Rumah Dinas Camat Tolai berlangsung lama.",
        "Kantornya di Jl. Adam Malik Km. 8 kota itu.",
        "Jukir menunggu kartu. (Bagas Wicaksono/Kabar Kota)",
    ],
)
def test_no_person(sentence: str) -> None:
    assert read(sentence).names == []


def test_a_school_is_no_honorific() -> None:
    assert read("Guru Sejahtera menjadi nama program itu.").names == []


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        ("General Manager Tan Kok Leong hadir.", "Tan Kok Leong", "General Manager"),
        ("Kades Marok (Pak Ahui) sudah mengirim data.", "Ahui", "Kepala Desa"),
        ("Ketua Panitia 2026, Bong Kim Sun, mengatakan siap.", "Bong Kim Sun", "Ketua Panitia"),
        ("Asisten II Setda Hilarius Madu, S.H., hadir.", "Hilarius Madu", "Asisten II"),
        ("Hadir Ibu Yosina Rumbiak, bendahara Koperasi Fanin, kemarin.", "Yosina Rumbiak", "Bendahara"),
        ("Panglima Laot Seunudon Ismail Hamid hadir.", "Ismail Hamid", "Panglima Laot"),
    ],
)
def test_offices_of_all_kinds(sentence: str, name: str, title: str) -> None:
    (person,) = read(sentence).people
    assert (person.name, person.roles[0].title) == (name, title)


def test_places_between_a_village_and_the_name() -> None:
    found = read("Wali Nagari Koto Luar, Kecamatan Banuhampu, Tanah Luhak, Irman Dt. Paduko, hadir.")
    assert found.names == ["Irman Dt. Paduko"]


@pytest.mark.parametrize("short", ["Made", "Suarjana"])
def test_short_forms_of_balinese_names(short: str) -> None:
    found = read(f"Direktur I Made Suarjana Pande hadir. Iuran itu, papar {short}, ringan sekali.")
    assert found.names == ["I Made Suarjana Pande"]
    assert len(found.people[0].mentions) == 2


def test_the_order_of_birth_is_left_out_of_a_short_form() -> None:
    assert read("Kepala Desa Ni Luh Putu Sukerti hadir.", "Menurut Putu, iurannya ringan.").names == [
        "Ni Luh Putu Sukerti"
    ]


def test_a_listed_name_that_does_something_twice_is_a_person() -> None:
    found = read("Setiap subuh Tumini berjualan pecel.", "Tumini, yang suaminya merantau, belum terdaftar.")
    assert found.names == ["Tumini"]
    assert found.people[0].rule == "name-before-verb"


def test_a_listed_word_told_once_is_none() -> None:
    assert read("Setiap subuh Tumini berjualan pecel.").names == []


FAR = (
    "Banyak hal dibicarakan dalam rapat itu dan semuanya dicatat panitia sampai selesai tanpa ada yang tertinggal. " * 2
)


@pytest.mark.parametrize(
    ("announced", "nickname"),
    [
        ("“Datanya lengkap,” sebut pria yang karib disapa Wens itu.", "Wens"),
        ("“Kami patuh,” kata alumnus kampus negeri yang biasa dipanggil Wenes itu.", "Wenes"),
    ],
)
def test_a_nickname_of_somebody_described_far_behind_the_name(announced: str, nickname: str) -> None:
    found = read("Direktur Wenceslaus Bria menyodorkan data.", FAR, announced)
    assert found.names == ["Wenceslaus Bria"]
    assert nickname in found.people[0].aliases


def test_a_nickname_is_not_the_full_name() -> None:
    found = read("Namanya Abdurahim, tapi warga memanggilnya Om Haim.", "“Laut itu rumah,” kata Om Haim.")
    assert (found.names, found.people[0].aliases) == (["Abdurahim"], ("Haim",))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Manajer HSE, Rr. Dyah Ayu Pitaloka, mengaku lega.", "Rr. Dyah Ayu Pitaloka"),
        ("Dandim 0826 Letkol Inf Ubaydillah hadir.", "Ubaydillah"),
        ("Direktur PT Kaisar, Mr. Park Jong Soo, hadir.", "Park Jong Soo"),
        ("Lurah Kastela Muhlis Hi. Djumadil menjelaskan itu.", "Muhlis Hi. Djumadil"),
        ("Bung Hengky Lekatompessy berjuang lama.", "Hengky Lekatompessy"),
        ("Suster Maria Yasinta mengelola penampungan.", "Maria Yasinta"),
        ("Kuwu Kalisari Nurudin Zainal hadir.", "Nurudin Zainal"),
        ("Pemilik gudang itu, Haji Sholikul Anwar, tak waswas.", "Sholikul Anwar"),
        ("Salah satu pelinting, Suntiyem, bersyukur.", "Suntiyem"),
        ("Ketua Gapero Kotabaru, Agus Sarjono, mengapresiasi.", "Agus Sarjono"),
        ("Ekonom senior UGM Revrisond Basalim menulis bahwa itu keliru.", "Revrisond Basalim"),
    ],
)
def test_where_a_name_begins_and_ends(sentence: str, name: str) -> None:
    assert read(sentence).names == [name]


@pytest.mark.parametrize(
    "building", ["Rusun Melati Indah", "Klinik Budi Mulia", "Masjid Hasan Basri", "Kolam Dewi Ratih"]
)
def test_buildings_are_no_people(building: str) -> None:
    assert read(f"Proyek {building} dikerjakan buruh harian.").names == []


def test_the_first_of_several_mentions_may_be_a_month() -> None:
    assert read("Ekonom Mei Ling Hartanto menyarankan itu.").names == ["Mei Ling Hartanto"]
    assert read("Rapat digelar 5 Mei Ratusan orang hadir.").names == []


def test_the_holders_name_is_no_part_of_the_body() -> None:
    body = "Paguyuban Penambang Sumur Tua Pasiran"
    found = read(
        f"Ketua {body} mengatakan pekerjaan itu berat.", "Pasiran menyebut hal lain pula.", bodies={body: "other"}
    )
    assert (found.names, [role.title for role in found.people[0].roles]) == (["Pasiran"], ["Ketua"])
    assert [speaker for _, speaker, _ in found.spoken] == ["Pasiran", "Pasiran"]


def test_the_region_before_the_name_is_no_part_of_it() -> None:
    page = (
        "Pelinting Terlindungi\n\nKUDUS - Ratusan pelinting di Kabupaten Kudus terdaftar sejak Februari lalu.\n\n"
        "Iurannya, kata Plt Kepala Disnakerperinkop-UKM Kudus Rini Kartika Hadiasih, berasal dari kas daerah."
    )
    facts = extract(read_article(read_page(page.encode(), "page.txt")))
    assert [person.name for person in facts.people] == ["Rini Kartika Hadiasih"]


def test_who_is_called_so_needs_a_description() -> None:
    described = read("Direktur Sholikul Anwar hadir.", "“Murah,” kata pria yang dipanggil Pak Kul itu.")
    assert described.names == ["Sholikul Anwar"]
    summoned = read("Direktur Sholikul Anwar hadir.", "Mereka yang dipanggil Rahmat Hidayat tidak datang.")
    assert summoned.names == ["Sholikul Anwar", "Rahmat Hidayat"]


def test_a_title_of_custom_within_a_name_is_part_of_it() -> None:
    told = read("Bupati Solok Rusdi Hamdan Tuanku Basa mengatakan iuran dibayar nagari.")
    assert told.names == ["Rusdi Hamdan Tuanku Basa"]
