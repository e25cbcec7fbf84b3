"""The region that an article is about as a whole: none of many, the smallest of those in one another."""

from __future__ import annotations

from tests.facts.counting import facts_of

NATIONAL = """Posko Terima 1.870 Laporan, Terbanyak dari Banten

Jakarta - Posko itu menerima 1.870 laporan sejak dibuka awal bulan ini oleh kementerian di ibu kota negara.

Provinsi Banten menerima 290 aduan, Jawa Barat 201 aduan, Jawa Tengah 98 aduan. Riau, Sumatera Utara, dan DIY \
masing-masing 16 aduan, Papua 2 aduan.

Di Provinsi Aceh terdapat 4 aduan, Sumatera Selatan (35), Bengkulu (9) dan Bali (14).

Dari 1.210 perusahaan yang diadukan, Provinsi Banten terbanyak, yakni 402 perusahaan.
"""


def test_an_article_that_goes_through_many_regions_is_about_none() -> None:
    told = {one.text: (one.region, one.unit) for one in facts_of(NATIONAL).statistics}
    assert told["1.870 laporan"] == (None, "laporan")
    assert told["290 aduan"] == ("36", "aduan")
    assert told["16 aduan"] == (None, "aduan")
    assert (told["35"], told["9"], told["14"]) == (("16", "aduan"), ("17", "aduan"), ("51", "aduan"))
    assert (told["1.210 perusahaan"][0], told["402 perusahaan"][0]) == (None, "36")


def test_regions_that_lie_in_one_another_are_those_of_the_article() -> None:
    facts = facts_of(
        "Serapan Naik\n\nPraya - Tenaga kerja di kawasan itu 9.640 orang, semuanya dari desa-desa sekitar.\n\n"
        "Sebanyak 7.712 orang merupakan warga Lombok Tengah.\n"
    )
    assert [one.region for one in facts.statistics] == ["52.02"] * 2


def test_the_level_of_a_prize_is_not_where_its_winner_is() -> None:
    facts = facts_of(
        "Pabrik Ikan Raih Juara I Tingkat Provinsi Sulawesi Utara\n\nBitung, 18/9/2024 - Pabrik ikan di Kota Bitung "
        "itu meraih juara pertama tahun ini.\n\nPerusahaan itu mempekerjakan 1.126 orang sejak awal berdiri.\n"
    )
    assert {one.text: one.region for one in facts.statistics}["1.126 orang"] == "71.72"


def test_a_stall_in_jakarta_does_not_make_an_article_on_the_nation_one_on_its_borough() -> None:
    facts = facts_of(
        "Peserta Mandiri Berhenti Membayar\n\nJAKARTA - Warung milik Tarno di Palmerah, Jakarta Barat, ramai sejak "
        "pukul sebelas siang itu.\n\nDewan mencatat 3.200 peserta mandiri berhenti membayar iuran bulanannya.\n"
    )
    assert [one.region for one in facts.statistics if one.unit == "peserta mandiri" or "3.200" in one.text] == [None]


def test_the_town_of_the_dateline_and_not_that_of_the_branch_in_the_lead() -> None:
    facts = facts_of(
        "Ahli Waris Nelayan Terima Santunan\n\nSAMBAS - Santunan keluarga nelayan yang tewas saat bekerja dibayar "
        "BPJS Ketenagakerjaan Cabang Singkawang.\n\nKartunya diserahkan Bupati Sambas. Keluarga itu menerima "
        "Rp231.500.000 untuk biaya hidup dan sekolah anak.\n"
    )
    assert [one.region for one in facts.statistics] == ["61.01"]


def test_the_town_of_the_dateline_and_not_that_of_the_branch_in_the_headline() -> None:
    facts = facts_of(
        "BPJS Ketenagakerjaan Kudus Salurkan Santunan\n\nBlora (ANTARA) - BPJS Ketenagakerjaan Kantor Cabang Kudus "
        "menyalurkan santunan kepada ahli waris di Kabupaten Blora.\n\nNilainya Rp31 juta bagi dua keluarga itu.\n"
    )
    assert {one.region for one in facts.statistics} == {"33.16"}


def test_an_article_that_opens_on_the_whole_country_is_not_about_the_one_province_told_in_it() -> None:
    facts = facts_of(
        "Pekerja Terlindungi Bertambah\n\nDewan menyebut jumlah pekerja terlindungi di Indonesia terus bertambah.\n\n"
        "Contohnya Jawa Barat, kata dewan.\n\nPabrik di Jawa Barat paling rajin mendaftar. Sulawesi Barat menyusul.\n\n"
        "Iuran itu murah.\n\nSepanjang tahun itu terdaftar 38 juta orang.\n"
    )
    assert {one.text: one.region for one in facts.statistics}["38 juta orang"] is None


def test_the_town_of_the_dateline_told_again_and_again_in_a_province_told_once() -> None:
    facts = facts_of(
        "Puluhan Perusahaan Menunggak Iuran\n\nKarimun - Jaksa bersama Pengawas Tenaga Kerja Provinsi Kepri memanggil "
        "34 perusahaan yang menunggak iuran.\n\nPemanggilan berlangsung di kantor Kejaksaan Negeri Karimun.\n\n"
        "Kuasa khusus diserahkan kepada Kejaksaan Negeri Karimun. Utangnya Rp512 juta.\n"
    )
    assert {one.text: one.region for one in facts.statistics}["34 perusahaan"] == "21.02"


def test_a_branch_spelt_out_at_length_that_only_gives_is_not_where_its_gift_went() -> None:
    facts = facts_of(
        "Dua Nelayan Kendari Dapat Santunan\n\nKENDARI: Dua nelayan di Kota Kendari mendapat santunan dari Badan "
        "Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan Cabang Sulawesi Tenggara (Sultra) sebesar Rp117 juta.\n"
    )
    assert {one.text: one.region for one in facts.statistics}["Rp117 juta"] == "74.71"


def test_a_town_with_a_colon_at_the_head_of_the_text_is_its_dateline() -> None:
    facts = facts_of(
        "Santunan Diserahkan\n\nBandarlampung: Santunan diserahkan kepada keluarga buruh angkut di Pringsewu pagi "
        "itu.\n\nKeluarga itu menerima Rp204 juta.\n"
    )
    assert [one.region for one in facts.statistics] == ["18.10"]


def test_a_street_between_the_house_and_the_town_in_which_words_were_spoken() -> None:
    facts = facts_of(
        "Pekerja Rentan Didata\n\nPemerintah Kabupaten Kubu Raya mendata pekerja rentan.\n\n"
        "Sebanyak 3.175 petani didata tahun ini, kata Bupati di Hotel Melati, Jalan Ahmad Yani, Pontianak, Selasa.\n"
    )
    assert {one.text: one.region for one in facts.statistics}["3.175 petani"] == "61.12"


def test_what_an_article_of_the_capital_tells_before_its_region_is_the_nations() -> None:
    facts = facts_of(
        "Bantuan Cair\n\nJAKARTA - Kementerian menyiapkan bantuan bagi 17,4 juta pekerja.\n\nBantuan itu lewat bank. "
        "Sementara itu, di Bali 312 ribu pekerja diusulkan.\n\nData Bali dikirim bulan lalu. Ada 41 ribu data ganda.\n"
    )
    told = {one.text: one.region for one in facts.statistics}
    assert (told["17,4 juta pekerja"], told["312 ribu pekerja"], told["41 ribu data ganda"]) == (None, "51", "51")


def test_offices_listed_behind_a_number_are_none_of_them_its_region() -> None:
    facts = facts_of(
        "Jaksa Diberi Penghargaan\n\nBANDUNG - Kejaksaan Tinggi Jawa Barat memulihkan tunggakan.\n\n"
        "Ia memuji tiga kejaksaan negeri. Yakni, Kejari Karawang, Kejari Garut, dan Kejari Ciamis.\n"
    )
    assert [one.region for one in facts.statistics] == ["32.73"]


def test_where_a_ship_is_bound_for_is_not_the_region() -> None:
    facts = facts_of(
        "Kapal Karam\n\nTARAKAN - Kapal itu berangkat menuju Waikelo, Nusa Tenggara Timur. Kapal mengangkut 14 awak.\n"
    )
    assert [one.region for one in facts.statistics] != ["53"]


def test_the_seat_of_a_regency_in_the_dateline_says_that_the_article_is_about_it() -> None:
    branch = "Kepala BPJS Ketenagakerjaan Kotamobagu Merry Lumintang menjelaskan, desa yang harus membayar 202 desa."
    page = (
        "Kepala Dusun Juga Ikut Jamsostek\n\n{} – Bukan cuma lurah, kepala dusun pun kini ikut dalam program itu.\n\n"
        f"Iuran warga Bolaang Mongondow dibayar pemkab.\n\n{branch}\n"
    )
    told = {town: facts_of(page.format(town)).statistics[0].region for town in ("LOLAK", "SELONG")}
    assert told == {"LOLAK": "71.01", "SELONG": None}


def test_the_villages_counted_in_a_headline_are_those_of_a_regency() -> None:
    facts = facts_of("2.846 Aparat Desa Bolmong Ikut Jamsostek\n\nMereka didaftarkan bulan ini oleh pemerintah.\n")
    assert [one.region for one in facts.statistics] == ["71.01"]


def test_the_seat_of_a_court_that_judges_for_several_regencies_is_not_what_an_article_is_about() -> None:
    page = (
        "SUKOHARJO – Pabrik itu tutup. Putusan Pengadilan Niaga Semarang menyatakannya pailit.\n\n"
        "Sebanyak 210 orang mengurus klaim.\n"
    )
    assert [one.region for one in facts_of(page).statistics] == ["33.11"]
