"""The region of numbers: islands, datelines, lists of siblings, places that belong to another number."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.counting import count, facts_of
from tests.facts.people_reading import article
from tests.page.reading import article_of


def regions(*paragraphs: str) -> list[str | None]:
    return [one.region for one in count(*paragraphs).statistics]


def test_a_number_of_an_island_is_of_none_of_its_regencies() -> None:
    text = "BPJS Ketenagakerjaan Kota Bima mencatat kemajuan. Klaim di Pulau Sumbawa mencapai 6.231 kasus."
    assert regions(text) == [None]


@pytest.mark.parametrize("land", ["Klaim di wilayah Sulawesi dan Maluku", "Data Kanwil Sumbagut, klaim"])
def test_a_number_of_a_regional_office_is_of_no_region(land: str) -> None:
    first = "MAKASSAR - Pekerja di Makassar mengurus klaim. Menurut cabang Makassar, 300 orang datang."
    assert regions(first, f"{land} naik 30 persen.") == ["73.71", None]


def test_the_province_of_its_capital_bounds_no_number() -> None:
    text = "Kejari Kota Semarang menagih tiga firma di Ibu Kota Jawa Tengah, totalnya Rp704 juta."
    assert regions(text) == ["33.74", "33.74"]


def test_where_a_speaker_once_served_is_no_place_of_what_is_said() -> None:
    text = '"Klaim mencapai Rp1,3 miliar," kata pria yang sebelumnya bertugas di Garut itu.'
    assert regions("Pemkab Ciamis mendata klaim. Cabang Ciamis melayani 300 orang.", text)[-1] == "32.07"


def test_what_follows_a_number_of_several_regions_stays_with_it() -> None:
    first = "PALEMBANG - Cabang Palembang melayani 300 klaim."
    assert regions(first, "Di Kanwil Sumbagsel ada 900 klaim. Dananya Rp18 miliar.") == ["16.71", None, None]


def test_behind_a_list_of_sisters_the_number_is_of_their_province() -> None:
    text = (
        "Pemprov Jawa Barat mendata nelayan: Garut 900 orang, Ciamis 400 orang, Cianjur 300 orang. "
        "Hingga Juni, yang aktif baru 1.200 orang."
    )
    assert regions(text)[-1] == "32"


def test_a_later_place_with_its_own_number_is_not_that_of_the_number_before() -> None:
    first = "Pendataan di Kabupaten Garut berjalan lancar menurut Pemkab Garut."
    text = "Nelayan terdata 5.870 orang. Paling banyak di Kabupaten Ciamis, kurang lebih 400 nelayan."
    assert regions(first, text) == ["32.05", "32.07"]


@pytest.mark.parametrize("head", ["JAKARTA. ", "KABARHARIAN.CO.ID - JAKARTA. ", "JAKARTA, KABAR – "])
def test_the_capital_at_the_head_of_the_article_is_no_region_of_its_numbers(head: str) -> None:
    assert regions(head + "Dana kelolaan lembaga itu mencapai Rp862 triliun.") == [None]


def test_an_official_of_one_province_is_none_of_what_the_capital_tells_of_the_country() -> None:
    first = "JAKARTA – Pengawas ketenagakerjaan memeriksa 12.480 perusahaan tahun ini."
    assert regions(first, "Asisten II Sekda Provinsi Jambi, Ratna Sembiring, hadir dalam rapat itu.") == [None]


def test_a_number_of_a_whole_province_says_so_itself() -> None:
    text = "Ia menyebut di Kota Ambon ada 1.372 kasus kecelakaan kerja se-Maluku."
    assert regions(text) == ["81"]


@pytest.mark.parametrize(
    "description",
    [
        "pria kelahiran Kabupaten Garut itu",
        "perempuan yang pernah bertugas di Kabupaten Garut tersebut",
        "politikus asal Kabupaten Garut itu",
        "mantan Bupati Garut itu",
        "lelaki yang pernah bekerja di Kabupaten Garut ini",
        "dokter yang lahir di Kabupaten Garut itu",
        "alumnus Universitas Garut itu",
    ],
)
def test_where_a_speaker_is_from_is_no_region_of_his_numbers(description: str) -> None:
    first = "Pemkab Ciamis mendata nelayan di Kabupaten Ciamis."
    assert regions(first, f"“Yang menunggak 120 nelayan,” kata {description}.") == ["32.07"]


def test_where_counted_people_are_from_is_their_region() -> None:
    first = "Pemkab Ciamis mendata nelayan di Kabupaten Ciamis."
    assert regions(first, "Ada 61 nelayan asal Kabupaten Garut yang menunggak iuran.") == ["32.05"]


@pytest.mark.parametrize("joined", ["dan di", "serta di", "sedangkan di", ", sementara di"])
def test_a_place_behind_and_is_that_of_the_next_number(joined: str) -> None:
    first = "Pemprov Jawa Barat membandingkan daerahnya di Jawa Barat."
    text = f"Di Kabupaten Garut kepatuhan mencapai 91 persen {joined} Kabupaten Ciamis 78,6 persen."
    assert regions(first, text.replace(" ,", ",")) == ["32.05", "32.07"]


@pytest.mark.parametrize("counted", ["lima provinsi", "80 kabupaten lain", "tujuh kabupaten/kota"])
def test_many_regions_are_in_no_single_regency(counted: str) -> None:
    first = "Pemkab Ciamis mendata nelayan di Kabupaten Ciamis."
    assert regions(first, f"Langkah itu diikuti {counted}.") == [None]


def test_a_hospital_s_name_is_no_region_of_what_was_counted_before_it() -> None:
    first = "Pemkab Ciamis mendata nelayan di Kabupaten Ciamis."
    assert regions(first, "Bapak tiga anak itu jatuh dari perahu dan dirawat di RSUD Garut.") == ["32.07"]


def test_a_branch_with_which_a_regency_acts_lends_no_region() -> None:
    text = "Pemkab Garut bersama BPJS Ketenagakerjaan Cabang Tasikmalaya menyerahkan 40 kartu kepada tiga nelayan."
    assert {one.region for one in extract(article(text)).statistics} == {"32.05"}


def test_people_of_a_place_told_right_behind_them_are_of_that_place() -> None:
    text = "Kepala BPJS Ketenagakerjaan Cabang Jawa Barat menyebut 38.270 pekerja Garut yang terlindungi."
    assert regions(text) == ["32.05"]


def test_the_village_of_one_heir_is_not_that_of_the_sentences_behind() -> None:
    first = "Pemkab Garut menyerahkan santunan."
    text = "Salah satunya Asih, warga Desa Sukarame. Dua ahli waris lain menyusul."
    assert regions(first, text) == ["32.05"]


def test_an_example_from_one_town_does_not_make_a_nationwide_text_one_on_that_town() -> None:
    rule = "Iuran program ini 0,36 persen dari upah sebulan. Syaratnya masa iur sedikitnya 12 bulan."
    example = "Seorang buruh pabrik di Kabupaten Garut bergaji Rp5,6 juta."
    assert regions("Begini cara mengajukan klaim.", rule, example) == [None, None, "32.05"]


def test_a_text_that_goes_through_parts_of_a_province_is_about_the_province() -> None:
    told = "Kota Bandung sudah mulai, begitu pula Pemprov Jawa Barat. Diskusi di Kota Bandung itu ramai."
    parts = "Kabupaten Garut mendaftar 900 orang; Kabupaten Ciamis 400 orang, dan Kabupaten Cianjur 300 orang."
    assert regions("Harga perlindungan murah.", told, parts, "Setahun hanya Rp201.600 per pekerja.")[-1] == "32"


def test_a_paper_in_capitals_may_stand_before_the_town_it_writes_from() -> None:
    assert regions("HARIAN NIAGA, Jakarta. Dana kelolaan lembaga itu mencapai Rp862 triliun.") == [None]


def test_a_sentence_that_goes_on_with_the_number_before_it_is_of_the_same_village() -> None:
    first = "Pemkab Garut mendorong desa lain. Di Desa Sukamaju terdaftar 300 orang."
    text = f"{first} Mereka terdiri atas 140 petani, 95 buruh angkut, dan 65 pedagang. Pemkab menambah 20 orang."
    told = regions(text)
    assert told[1:4] == [told[0]] * 3
    assert told[0] not in ("32.05", None)
    assert told[4] == "32.05"


def test_what_a_branch_of_several_regencies_did_is_of_none_of_them() -> None:
    text = "Kantor cabang tersebut membayarkan 1.121 klaim. Wilayah kerjanya meliputi enam kabupaten."
    assert regions("Pemkab Garut mendaftarkan 1.500 pekerja.", text) == ["32.05", None, None]
    assert regions("Pemkab Garut mendaftarkan 1.500 pekerja.", "Kantor cabang itu membayar 12 klaim.")[1] == "32.05"


def test_a_whole_before_its_parts_is_of_what_the_parts_lie_in() -> None:
    text = "Di Jawa Barat ada bantuan. Penerimanya 1.300 orang, yakni 900 orang di Garut dan 400 orang di Ciamis."
    assert regions(text) == ["32", "32.05", "32.07"]


def test_one_number_for_each_of_two_regencies_is_of_what_both_lie_in() -> None:
    text = "Di Jawa Barat ada klaim: Cianjur 5 kasus, Garut dan Ciamis masing-masing satu kasus."
    assert regions(text) == ["32.03", "32"]


def test_where_somebody_only_passes_through_is_no_place_of_a_number() -> None:
    text = "Ada 1.386 orang yang resmi. Yang lain berangkat lewat Batam."
    assert regions("Pemkab Garut mencatat pekerja migran.", text) == ["32.05"]


def test_the_paper_behind_the_town_is_no_region() -> None:
    first = "GARUT, Pojok Jabar - Buruh di Kabupaten Garut mogok. Mereka berjumlah 300 orang."
    assert {region.name for region in extract(article(first)).regions} == {"Garut"}


def test_a_government_without_its_name_is_that_of_the_one_area_of_its_level() -> None:
    first = "Pemkot Pekalongan dan Pemkab Pekalongan mendata perajin."
    text = "Pemkot, kata dia, menanggung 3.250 orang, sedangkan Pemkab Pekalongan 2.000 orang."
    assert regions(first, text) == ["33.75", "33.26"]
    assert regions(first, "Tahun lalu wali kota mengajukan 300 nama dan bupati 200 nama.") == ["33.75", "33.26"]


def test_a_count_and_its_money_in_four_regencies_are_of_none_of_them() -> None:
    text = "Cabang itu membayar 612 klaim senilai Rp25,7 miliar di Garut, Ciamis, Cianjur, dan Sumedang."
    assert regions(text) == [None, None]


def test_a_number_of_both_areas_is_of_neither() -> None:
    first = "Pemkot Pekalongan dan Pemkab Pekalongan mendata perajin."
    assert regions(first, "Total klaim di kedua daerah mencapai Rp96,5 miliar.") == [None]


def test_a_number_of_a_region_that_may_be_another_carries_that_doubt() -> None:
    facts = facts_of(
        "Pengangguran Turun\n\nMATARAM - Gubernur NTB Lalu Zaini berkata, TPT Bima pada 2024 sebesar 3,10 persen.\n\n"
        "Sementara itu TPT NTB 2,80 persen.\n"
    )
    told = [(one.region, [(doubt.name, doubt.other_reading) for doubt in one.doubts]) for one in facts.statistics]
    assert told == [("52.72", [("ambiguous-region", "52.06")]), ("52", [])]


def test_one_told_as_an_example_is_not_where_the_number_before_was_counted() -> None:
    text = "Kementerian melatih 4.026 orang. Salah satunya Euis, bekas operator jahit di Kabupaten Karawang."
    assert regions(text) == [None]


def test_a_semicolon_parts_the_places_of_two_numbers() -> None:
    text = "Biaya hidup di Kota Pontianak Rp3,9 juta per bulan; di Kabupaten Sambas Rp3,1 juta."
    assert regions(text) == ["61.71", "61.01"]


def test_where_somebody_named_is_from_is_not_where_a_number_is() -> None:
    text = "Pekerja di Kota Batam menuntut upah. Yohanes, tukang las asal Flores Timur, membawa 4 lembar bukti."
    assert regions(text) == ["21.71"]


def test_a_branch_that_only_gives_is_not_where_the_money_goes() -> None:
    facts = facts_of(
        "Santunan di Aceh Utara\n\nACEH UTARA - Bupati Aceh Utara menyerahkan santunan itu kepada para ahli waris.\n\n"
        "Nuraini menerima santunan dari BPJS Ketenagakerjaan Cabang Lhokseumawe sebesar Rp42 juta.\n"
    )
    assert [one.region for one in facts.statistics] == ["11.08"]


def test_levels_alone_tell_twins_and_their_province() -> None:
    text = (
        "Kota Pasuruan dan Kabupaten Pasuruan di Jawa Timur bertetangga. Kota hanya punya 4 kecamatan; kabupaten 24 "
        "kecamatan. Di wilayah kota dibayarkan 71 klaim dan di wilayah kabupaten 412 klaim. Angka provinsi 8.100 klaim."
    )
    assert regions(text) == ["35.75", "35.14", "35.75", "35.14", "35"]


def test_numbers_that_follow_their_places_in_turn_are_each_of_their_own() -> None:
    first = "Data kementerian memuat semua provinsi di Indonesia."
    text = "Menyusul Banten, Bali, kemudian Riau dengan masing-masing jumlah kasus sebanyak 613, 515, dan 427 kasus."
    assert regions(first, text) == ["36", "51", "14"]


def test_a_place_that_follows_in_a_ranking_is_not_that_of_the_number_before() -> None:
    text = (
        "Aduan terbanyak berasal dari Jakarta Utara sebanyak 71 aduan dengan jumlah buruh 249 orang yang diikuti oleh "
        "wilayah Jakarta Selatan sebanyak 65 aduan."
    )
    assert regions(text) == ["31.72", "31.72", "31.74"]


def test_lines_between_the_items_of_a_list_are_rows_of_it() -> None:
    rows = "- Jakarta Utara 30 orang\nBanten 7.294 orang\n- Kota Serang 24 orang\n- Kabupaten Lebak 243 orang\n"
    facts = facts_of(
        "Data Pemecatan Buruh\n\nKementerian mencatat pemecatan buruh di tiap provinsi sejak awal tahun ini, dan semua "
        f"angkanya dikutip apa adanya.\nBerikut data pemecatan buruh di tiap provinsi.\n{rows}"
    )
    told = [(one.value, one.region, one.subject) for one in facts.statistics]
    assert [one[:2] for one in told] == [(30, "31.72"), (7294, "36"), (24, "36.73"), (243, "36.02")]
    assert {one[2] for one in told} == {"pemecatan buruh"}


def test_the_town_behind_a_paper_in_brackets_is_no_region_of_a_number() -> None:
    facts = facts_of(
        "Buruh yang Dipecat Berjumlah 42.277 Orang\n\n(KABARBURUH) Jakarta, Kementerian Ketenagakerjaan menerima "
        "bahwa buruh yang dipecat mencapai 42.277 orang hingga September 2023, lebih banyak dari dugaan semula.\n"
    )
    assert [one.region for one in facts.statistics] == [None]


def test_a_province_whose_office_only_joins_in_is_not_where_the_number_is() -> None:
    first = "Pemkab Kudus menagih iuran para pengusaha di Kudus."
    text = "Pemerintah bersama kejaksaan serta Pengawas Ketenagakerjaan Provinsi Jawa Tengah memanggil 24 perusahaan."
    assert regions(first, text) == ["33.19"]


def test_a_rank_is_of_the_region_right_before_it() -> None:
    text = "Kategori daerah dimenangkan Kabupaten Badung sebagai juara 1, Pemkot Denpasar juara 2 dan Jembrana juara 3."
    told = count(text).statistics
    assert [one.region for one in told] == ["51.03", "51.71", "51.01"]
    assert {one.subject for one in told} == {"Kategori daerah"}


def test_a_province_named_later_in_a_paragraph_does_not_widen_an_article_on_its_regency() -> None:
    first = "Pemkab Kudus membahas upah bersama buruh di Kudus."
    text = "Belum ada titik temu antara dua kubu itu. Rumusnya nanti diambil dari upah Jawa Tengah."
    assert regions(first, text) == ["33.19"]


def test_a_number_of_two_districts_is_of_the_regency_that_they_lie_in() -> None:
    first = "Pemkab Kudus mendata ketua RT di Kudus."
    text = "Sesi pertama mengundang ketua RT di Kecamatan Jati dan Kecamatan Bae total 673 orang."
    assert regions(first, text) == ["33.19"]


def test_the_office_where_somebody_spoke_is_not_where_the_number_is() -> None:
    text = (
        '"Pengajuan klaim secara nasional sebanyak 124,5 ribu," ujarnya kepada awak media di Kantor Cabang '
        "Bandar Lampung, Senin (20/7/2020)."
    )
    assert regions(text) == [None]


def test_a_list_of_provinces_in_the_next_sentence_is_not_of_the_number_before() -> None:
    first = "Kementerian mendata pemohon di Indonesia."
    text = "Dari pemohon itu, 80 persen mengajukan secara daring. Terbanyak dari Banten, Bali, dan Riau."
    assert regions(first, text)[:1] == [None]


def test_a_sentence_by_kind_is_of_all_that_the_article_is_about() -> None:
    first = "BPS Kepulauan Riau mendata pekerja di Kepulauan Riau."
    text = "TPT tertinggi di Batam, 11 persen. Menurut jenis kelamin, TPT perempuan mencapai 10 persen."
    assert regions(first, text) == ["21.71", "21"]


def test_a_province_that_bounds_a_rank_is_not_where_the_next_number_is() -> None:
    first = "Pemkab Kudus mendata pabrik di Kudus."
    text = "Kudus termasuk daerah industri terbesar di Jawa Tengah. Jumlah pabriknya mencapai 1.526 unit."
    assert regions(first, text) == ["33.19"]


def test_masing_masing_may_be_written_without_its_hyphen() -> None:
    text = "Baru Garut dan Ciamis yang mendaftarkan gurunya, masing masing 310 dan 425 orang."
    assert regions(text) == ["32.05", "32.07"]


def test_money_for_people_of_a_list_of_regencies_is_of_what_they_lie_in() -> None:
    first = "Pemprov Jawa Barat membantu petani."
    text = "Santunan Rp42 juta diberikan kepada keluarga petani yang berasal dari Kabupaten Garut, Ciamis, dan Cianjur."
    assert regions(first, text) == ["32"]


def test_the_regency_where_a_branch_sits_is_not_that_of_what_it_paid() -> None:
    first = "Meulaboh (KABAR) - Aparatur desa di Kabupaten Nagan Raya menerima santunan. Pemkab Nagan Raya bersyukur."
    text = "Cabang Meulaboh, Kabupaten Aceh Barat membayar Rp2,3 miliar kepada 54 aparatur desa di Nagan Raya."
    told = '"Ada 66 kasus," kata Kepala BPJS Ketenagakerjaan Cabang Meulaboh, Kabupaten Aceh Barat, Husaini.'
    found = extract(article(first, f"BPJS Ketenagakerjaan {text}", told)).statistics
    assert [one.region for one in found] == ["11.15", "11.15", "11.15"]


def test_a_branch_behind_the_dateline_of_its_town_tells_a_place() -> None:
    text = "Kendari (KABAR) - BPJS Ketenagakerjaan Cabang Kendari, Sulawesi Tenggara (Sultra) membayar Rp21 juta."
    (number,) = extract(article_of(f"Santunan bagi Nelayan\n\n{text}\n")).statistics
    assert number.region == "74.71"
