"""People: the start of the name, offices, short forms, and what is no person."""

from __future__ import annotations

import pytest

from jamsostek_tui.model import BlockKind, Level
from tests.facts.people_reading import Read, read

LOTIM: dict[str, tuple[str, Level]] = {"Lombok Timur": ("52.03", "regency")}


def only(found: Read) -> tuple[str, list[str]]:
    assert len(found.people) == 1, found.names
    return found.people[0].name, [role.title for role in found.people[0].roles]


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        ("Penjabat (Pj) Gubernur Rahmat Sulistyo membuka acara.", "Rahmat Sulistyo", "Penjabat Gubernur"),
        ("Plt. Kadisnakertrans Siti Rohani hadir di lokasi.", "Siti Rohani", "Pelaksana Tugas Kepala Dinas"),
        ("Kepala Dinas Sosial, I Wayan Mudita, hadir.", "I Wayan Mudita", "Kepala Dinas"),
        ("Acara dibuka Wakil Wali Kota Hendro Prabowo Utomo.", "Hendro Prabowo Utomo", "Wakil Wali Kota"),
        ("Sekda Baiq Nuraini Hasanah menutup rapat.", "Baiq Nuraini Hasanah", "Sekretaris Daerah"),
        ("Kepala Desa Sukamaju Ahmad Fauzi menerima kartu.", "Ahmad Fauzi", "Kepala Desa"),
        ("Direktur Kepesertaan Zainul Arifin hadir.", "Zainul Arifin", "Direktur Kepesertaan"),
        ("Kepala Dinas Sosial Wahyu Taruno BS mengatakan siap.", "Wahyu Taruno BS", "Kepala Dinas"),
        ("Menaker Yudha Pranata datang.", "Yudha Pranata", "Menteri Ketenagakerjaan"),
        ("Ketua Komisi B Tri Wahyono bertanya.", "Tri Wahyono", "Ketua Komisi B"),
        ("Hadir pula Dedi Kurniawan, Kepala Bidang Pengawasan.", "Dedi Kurniawan", "Kepala Bidang Pengawasan"),
        ("Rapat dipimpin Andi Tenri Ola selaku Sekretaris Daerah.", "Andi Tenri Ola", "Sekretaris Daerah"),
        ("Bupati *Lalu Mahsun Jayadi* hadir.", "Lalu Mahsun Jayadi", "Bupati"),
    ],
)
def test_office_and_name(sentence: str, name: str, title: str) -> None:
    assert only(read(sentence)) == (name, [title])


def test_body_and_region_go_to_the_role_and_not_to_the_name() -> None:
    body = "Dinas Tenaga Kerja Kabupaten Lombok Timur"
    found = read(f"Kepala {body} Muhammad Khairi mengatakan siap.", regions=LOTIM, bodies={body: "government"})
    (person,) = found.people
    assert person.name == "Muhammad Khairi"
    assert (person.roles[0].title, person.roles[0].organisation) == ("Kepala Dinas", 1)
    assert found.text[person.roles[0].start : person.roles[0].end] == f"Kepala {body}"


def test_region_governed() -> None:
    found = read("Bupati Lombok Timur Hasan Basri hadir.", regions=LOTIM)
    assert found.people[0].roles[0].region == "52.03"


def test_region_left_out_is_the_only_one_of_its_level() -> None:
    found = read("Bupati Hasan Basri hadir.", "Warga Lombok Timur senang.", regions=LOTIM)
    assert found.people[0].roles[0].region == "52.03"
    two: dict[str, tuple[str, Level]] = {**LOTIM, "Lombok Utara": ("52.08", "regency")}
    found = read("Bupati Hasan Basri hadir.", "Warga Lombok Timur dan Lombok Utara senang.", regions=two)
    assert found.people[0].roles[0].region is None


def test_honorifics_and_degrees_are_no_part_of_the_name() -> None:
    (person,) = read("Bupati Dr. H. Suryadi Atmaja, S.Sos., M.H. hadir.").people
    assert (person.name, person.honorifics, person.degrees) == ("Suryadi Atmaja", ("Dr.", "H."), ("S.Sos.", "M.H."))


def test_one_person_under_the_fullest_name_with_every_short_mention() -> None:
    found = read(
        "“Kami siap,” kata Aryani.",
        "Kepala Dinas Sosial Ni Luh Putu Aryani menyerahkan kartu.",
        "Menurut Aryani, iuran sudah lunas. Luh Putu Aryani lalu pamit.",
    )
    (person,) = found.people
    assert person.name == "Ni Luh Putu Aryani"
    assert [mention.text for mention in person.mentions] == [
        "Aryani",
        "Ni Luh Putu Aryani",
        "Aryani",
        "Luh Putu Aryani",
    ]
    assert set(person.aliases) == {"Aryani", "Luh Putu Aryani"}


def test_named_people_without_office() -> None:
    found = read("Santunan diterima Siti Aminah, ahli waris almarhum Budi Santoso. Istrinya, Wagiyem, menangis.")
    assert found.names == ["Siti Aminah", "Budi Santoso", "Wagiyem"]
    assert all(person.roles == () for person in found.people)


def test_announced_nickname_is_an_alias() -> None:
    found = read("Bupati Hasan Basri Ahmadi yang akrab disapa Oca hadir.", "“Kami siap,” kata Oca.")
    assert found.names == ["Hasan Basri Ahmadi"]
    assert "Oca" in found.people[0].aliases
    assert found.statements[0].person == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Acara berlangsung di Hotel Putri Ayu dan Jalan Ahmad Yani.",
        "Kerja sama dengan PT Budi Karya Santosa diperpanjang.",
        "Program Keluarga Harapan dan Jaminan Hari Tua berlanjut.",
        "Kepala Dinas menghadiri Rapat Koordinasi Nasional.",
        "Senin, 4 Maret 2024, Paritrana Award kembali digelar.",
        "Bupati dan Wakil Bupati hadir bersama Sekretaris Daerah.",
        "Mereka menuju ke Sultan Hasanuddin dengan bus.",
        "(Foto: Rini Astuti/Kabar Kita)",
    ],
)
def test_no_person(sentence: str) -> None:
    assert read(sentence).people == ()


def test_headline_and_noise_name_nobody_by_themselves() -> None:
    kinds: dict[int, BlockKind] = {0: "title", 1: "noise", 2: "tags"}
    assert read("Budi Santoso Buka Rapat", "Budi Santoso Dilantik", "Budi Santoso", kinds=kinds).people == ()


def test_headline_mention_counts_for_someone_named_below() -> None:
    found = read("Hasan Basri Buka Rapat", "Bupati Hasan Basri hadir.", kinds={0: "title"})
    assert found.people[0].mentions[0].start == 0


def test_misspelt_short_form_is_the_same_person() -> None:
    assert read("Kepala Cabang Teguh Wirawan hadir.", "“Siap,” kata Tegah.").names == ["Teguh Wirawan"]


def test_a_form_written_otherwise_is_flagged() -> None:
    (person,) = read("Kepala Dinas Sosial Teguh Wibowo hadir.", '"Kami siap," ujar Tegus.').people
    assert [(doubt.name, doubt.other_reading) for doubt in person.doubts] == [("other-spelling", "Tegus")]
    (sure,) = read("Kepala Dinas Sosial Teguh Wibowo hadir.", '"Kami siap," ujar Teguh.').people
    assert not sure.doubts and sure.confidence > person.confidence


def test_pieces_of_a_name_are_a_nickname_nobody_announced() -> None:
    (person,) = read("Wali Kota Zainal Rufaidi Sodik hadir.", '"Kami siap," pungkas Zaruf.').people
    assert person.aliases == ("Zaruf",)
    assert [doubt.name for doubt in person.doubts] == ["nickname"]


def test_a_ship_is_nobody() -> None:
    assert read("Awak kapal KM Dewi Lestari hilang.").names == []


def test_a_post_behind_an_honorific_is_nobody() -> None:
    assert read("“Malam pun yang dicari Pak RT,” kata Bupati Hasan Basri.").names == ["Hasan Basri"]


def test_a_place_behind_an_office_is_nobody() -> None:
    assert read("“Sudah lunas,” kata Hasan Basri, mantan Camat Tendaki itu.").names == ["Hasan Basri"]


def test_two_family_names_with_a_hyphen_are_one_name() -> None:
    assert only(read("Ketua yayasan Olga Lumentut-Tumbelaka hadir."))[0] == "Olga Lumentut-Tumbelaka"


def test_a_secretary_without_a_region_is_of_the_only_regency() -> None:
    found = read("Sekda Hasan Basri hadir.", "Warga Lombok Timur senang.", regions=LOTIM)
    assert found.people[0].roles[0].region == "52.03"


def test_a_cue_before_two_names_is_for_both() -> None:
    assert read("Santunan bagi ahli waris almarhum Sutris dan Wahyu diserahkan.").names == ["Sutris", "Wahyu"]
    assert read("Santunan bagi ahli waris almarhum Sutris dan Dinas Sosial diserahkan.").names == ["Sutris"]


def test_two_people_with_one_given_name_stay_two() -> None:
    found = read("Bupati Budi Santoso dan Camat Budi Hartono hadir.", "“Siap,” kata Hartono.")
    assert found.names == ["Budi Santoso", "Budi Hartono"]
    assert found.statements[0].person == 2


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Camat Waringin, Rahmad Nur, S.STP, berharap.", "Rahmad Nur", "Camat"),
        ("Wali Nagari Koto Lamo, Irsyad, hadir.", "Irsyad", "Wali Nagari"),
        ("Kepala Kampung Sentari, Distrik Wambo, Paulus Ndika minta maaf.", "Paulus Ndika", "Kepala Kampung"),
        ("Kapal itu disita. General Manager-nya, Hasan Basri, hadir.", "Hasan Basri", "General Manager"),
        ("Bupati Rokanan, Suhardi, hadir.", "Suhardi", "Bupati"),
        ("HR Manager PT Sumber Tani, Stefanus Gultom, hadir.", "Stefanus Gultom", "HR Manager"),
        ("Kaur Keuangan Desa Sidomulya, Endang Lestari, hadir.", "Endang Lestari", "Kepala Urusan Keuangan"),
        ("Ketua RT 03 Dusun Klampokan, Ngadimin, hadir.", "Ngadimin", "Ketua RT"),
        ("Kepala Desa Lembar Jaya, Arsyad, hadir.", "Arsyad", "Kepala Desa"),
        ("Wali Kota Sumber Agung, Drs. H. Ruslan Efendi, M.Si, minta maaf.", "Ruslan Efendi", "Wali Kota"),
        ("Kepala kantor cabang tersebut, Hasan Basri, hadir.", "Hasan Basri", "Kepala Kantor Cabang"),
    ],
)
def test_the_name_behind_the_comma_holds_the_office(text: str, name: str, title: str) -> None:
    assert [(one.name, one.roles[0].title) for one in read(text).people] == [(name, title)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“Masih dihitung, Mas. Sabar,” kata Bupati Hasan Basri.", ["Hasan Basri"]),
        ("Wakil Ketua DPRD Mochamad Rofi' Anshar hadir.", ["Mochamad Rofi' Anshar"]),
        ("Si bungsu, Maisaroh, masuk sekolah.", ["Maisaroh"]),
        ("Ahong alias Hendra Kurniawan, pemilik tambak, hadir.", ["Hendra Kurniawan"]),
        ("Sopir itu, Yanto alias Gembul, bercerita. “Lancar lagi,” ucap Gembul.", ["Yanto"]),
        ("Supriyono, yang akrab dipanggil Yono, hadir. Menurut Yono, iuran itu berat.", ["Supriyono"]),
        ("Suparman (54) hadir. “Saya senang sekali,” kata Parman.", ["Suparman"]),
        ("Bupati Suhardi, yang biasa dipanggil Pak Har, hadir. “Saya siap,” ujar Har.", ["Suhardi"]),
        ("Bupati Hasan Basri yang karib disapa Acang hadir. “Siap,” kata Acang.", ["Hasan Basri"]),
    ],
)
def test_names_are_kept_whole_and_told_once(text: str, names: list[str]) -> None:
    assert read(text).names == names


def test_a_list_of_people_is_no_place_and_its_head() -> None:
    assert read("Camat Budi Santoso, Rahmat Hidayat, dan Siti Aminah hadir.").names[0] == "Budi Santoso"


def test_the_writer_behind_the_last_sentence_is_nobody() -> None:
    assert read("Bupati Hasan Basri hadir. (Siti Aminah)").names == ["Hasan Basri"]


def test_letters_that_are_spelt_out_are_nobody() -> None:
    found = read("Ada program seperti UCOK atau Universal Coverage Ketenagakerjaan di kabupaten itu.")
    assert found.people == ()
