"""What numbers measure where it is told loosely: sums of regions, parts, appositions, speech, questions."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        # loose numbers measure what the words around name
        (
            "Santunan mencapai Rp61 miliar di tiga daerah. Garut menyerap Rp25,9 miliar dan Ciamis Rp16,2 miliar.",
            ["Santunan"] + ["daerah"] + ["Santunan"] * 2,
        ),
        ("Kuota guru mengaji dibagi: Garut kebagian 300, Ciamis 250 orang.", ["Kuota guru mengaji"] * 2),
        ("PT Maju Jaya menyumbang korban terbanyak, yakni 4 orang.", ["korban terbanyak"]),
        ("Perangkat desa baru, kata dia, perangkat yang lulus, sebanyak 63 orang, menyusul.", ["perangkat"]),
        ("Peserta membayar dengan iuran mulai dari Rp16.900 sebulan.", ["iuran"]),
        ("Jumlah peserta dari kalangan petani, nelayan, dan pedagang mencapai 4.250 orang.", ["peserta"]),
        ("Klaim yang berasal dari sektor kayu, karet, dan udang mencapai 12.500 kasus.", ["Klaim"]),
        ("Klaim dari pabrik mencapai 12.500 kasus, yang menyumbang 20 persen dari semua klaim.", ["Klaim"] * 2),
        ("Khusus klaim akibat PHK sebanyak 1.150 kasus.", ["klaim akibat PHK"]),
        (
            "Klaim PHK 1.150 kasus senilai Rp4 miliar dan untuk klaim nonaktif lima tahun sebanyak 2.320 kasus.",
            ["Klaim PHK"] * 2 + ["klaim nonaktif"] * 2,
        ),
        ("Klaim naik 4 persen. Berdasarkan data cabang itu tercatat 5.320 kasus.", ["Klaim"] * 2),
        ("Klaim melalui aplikasi di telepon sebanyak 300 kasus.", ["Klaim"]),
        (
            "CV Satria menunggak dengan tunggakan iuran sebesar Rp89 juta dan Suryanata Apparel sebesar Rp128 juta.",
            ["tunggakan iuran"] * 2,
        ),
        (
            "Garut terbanyak dengan klaim kematian 300 kasus. Rinciannya, PU 190; BPU 80; dan konstruksi 30 kasus. "
            "Kedua adalah Ciamis dengan total 240 kasus.",
            ["klaim kematian", "PU", "BPU", "konstruksi", "klaim kematian"],
        ),
        ("Ia mendata tenaga kerja di wilayah tersebut, yang jumlahnya mencapai 112 ribu orang.", ["tenaga kerja"]),
        ("Masing-masing ahli waris menerima sebesar Rp24 juta.", ["menerima"]),
        ("Cakupan peserta berada di angka 45 persen.", ["Cakupan peserta"]),
        ("Sekretariat panitia itu 99 orang, yang ditempatkan di 33 kecamatan.", ["Sekretariat panitia", "kecamatan"]),
        ("Angkatan kerja di NTT berdasarkan data BPS mencapai 3 juta.", ["Angkatan kerja"]),
        ("Santunan yang diberikan meliputi Rp42 juta untuk kematian biasa.", ["Santunan"]),
        ("Awalnya uang duka Rp1 juta dibagikan.", ["uang duka"]),
        ("Santunannya Rp1 juta (sakit) dan Rp2,5 juta (kecelakaan).", ["Santunannya"] * 2),
        (
            "Santunan Rp1 juta bagi yang sakit, sedangkan meninggal karena kecelakaan sebesar Rp2,5 juta.",
            ["Santunan"] * 2,
        ),
        ("Penyadap di Tuban yang iurannya dibayar APBD baru 15.000 orang.", ["Penyadap"]),
        (
            "Cakupan peserta 47,63 persen dari 318.905 buruh, naik dari 43,1 persen.",
            ["Cakupan peserta", "buruh", "Cakupan peserta"],
        ),
        ("Apabila peserta wafat bukan akibat kerja, keluarganya memperoleh paling sedikit Rp42 juta.", ["memperoleh"]),
        ("Ia menyebut, iurannya terbilang ringan, kira-kira Rp16.900.", ["iurannya"]),
        ("Nelayan itu dirawat dan seluruh biayanya, Rp48,2 juta, ditanggung.", ["biayanya"]),
        ("Jaksa menagih tunggakan iuran kepada 170 perusahaan senilai Rp22 miliar.", ["perusahaan", "tunggakan iuran"]),
        ("Ancamannya penjara delapan tahun dan denda Rp1 miliar.", ["Ancamannya penjara", "denda"]),
        ("Nilai tunggakan plus denda sebesar Rp224 juta.", ["tunggakan plus denda"]),
        (
            "Pekerja migran ada 145 orang. Rinciannya, negara Taiwan 106 orang, Korea Selatan 38 orang, Turki 1 orang.",
            ["Pekerja migran"] * 4,
        ),
        (
            "Klaim JKM dari 7 peserta senilai Rp2 miliar, JKK dari 18 peserta senilai Rp1 miliar dan JP dari 6 peserta "
            "senilai Rp3 juta.",
            ["peserta", "Klaim JKM", "peserta", "JKK", "peserta", "JP"],
        ),
        ("Buruh yang dipecat, 150 orang dari PT Anta dan PT Hebel 100 orang.", ["Buruh", "Buruh"]),
        ("Santunan diberikan kepada ahli waris almarhum Budi sebesar Rp24 juta.", ["Santunan"]),
        ("Laporan memuat peserta yang terdiri dari pemberi kerja aktif sebanyak 901.912.", ["pemberi kerja aktif"]),
        ("BPJS mencatat kenaikan jumlah peserta, dari 28 juta pada 2021 menjadi 35 juta.", ["peserta", "peserta"]),
        ("Jumlah tersebut di atas rencana kerja yang menargetkan jumlah peserta 15,3 juta orang.", ["peserta"]),
        ("Nelayan di Tuban yang mendapatkan DBH sawit sebanyak 1.800 orang.", ["Nelayan"]),
        ("Ia mencatat sebanyak 77 juta orang atau 59,4 persen pekerja berada di sektor informal.", ["pekerja"] * 2),
        ("Antrian dibatasi 60 orang perhari.", ["Antrian"]),
        ("Dari sana terkumpul Rp46 juta.", ["terkumpul"]),
        ("Dengan pembelian pupuk itu, terkumpul Rp46 juta.", ["terkumpul"]),
        ("Anaknya memperoleh Rp70 juta plus beasiswa sampai kuliah.", ["memperoleh"]),
        ("Total yang tersalurkan mencapai Rp1,4 miliar.", ["Total yang tersalurkan"]),
        ("Kita ini kena pemotongan Rp210 miliar.", ["pemotongan"]),
        ("Berapa pekerja informal yang terlindungi? Datanya: 38.405 orang.", ["pekerja informal"]),
        ("Rumput laut menyusul. Insya Allah seribu orang tahun depan.", ["Rumput laut"]),
        ("Kepesertaan masih rendah. Hingga Mei tercatat hanya 2.300 orang.", ["Kepesertaan"]),
        ("Yang belum masuk itu kira-kira 400 orang lagi.", ["belum masuk"]),
        ("Sampai kemarin ada 31 orang yang kita bantu.", ["yang kita bantu"]),
        ("Dari jumlah itu, 172 orang tewas.", ["tewas"]),
        ("Bandung berada di urutan pertama dengan 8 juta peserta.", ["peserta", "peserta"]),
        ("Terbesar ialah petani (4.120 orang), disusul nelayan (2.050 orang).", ["petani", "nelayan"]),
        (
            "Jaminan Pensiun 201 kasus Rp903 juta, dan beasiswa 34 kasus Rp447 juta.",
            ["Jaminan Pensiun"] * 2 + ["beasiswa"] * 2,
        ),
        ("Jumlah peserta aktif di lima daerah itu sebanyak 48.215 orang.", ["daerah", "peserta aktif"]),
        ("Upahnya dipotong 2 persen setiap bulan.", ["Upahnya"]),
        ("Sudah 31 tahun ia menjadi nelayan.", ["menjadi nelayan"]),
        ("Bupati memberi waktu 60 hari kepada mereka.", ["waktu"]),
        ("Tingkat pengangguran anak muda (15-24 tahun) mencapai 12 persen.", ["Tingkat pengangguran anak muda"] * 2),
        ("Ada 23 orang dirawat. Delapan di antaranya luka tusuk.", ["dirawat", "luka tusuk"]),
        ("Mereka punya dana otsus. Tahun ini ada Rp211 juta.", ["dana otsus"]),
        ("Pembiayaan iuran bagi porter melalui APBD sebesar Rp252 juta.", ["Pembiayaan iuran"]),
        ("Ia meneliti. Dulu 40 orang tewas. Kini ada 30 orang.", ["tewas", "orang"]),
        (
            "Peserta penerima upah (PU) 26 juta orang; jasa konstruksi 5 juta orang.",
            ["Peserta penerima upah (PU)", "jasa konstruksi"],
        ),
        ("Dari pemanggilan itu, Rp1,9 miliar berhasil ditagih.", ["ditagih"]),
        ("Kejari memulihkan Rp4,25 miliar tahun lalu.", ["memulihkan"]),
        ("Pemkab menganggarkan Rp1,5 miliar untuk membayar iuran nelayan.", ["iuran nelayan"]),
        ("Mereka dibayar lewat retribusi harian Rp1.000.", ["retribusi harian"]),
        ("Dari jumlah itu, 9.000 orang adalah petani padi.", ["petani padi"]),
        ("Buruh tani yang upahnya Rp70.000 sehari.", ["upahnya"]),
        ("Dari sumur itu sekitar 1.000 barel minyak disetor.", ["minyak disetor"]),
        ("Daerah dengan kepatuhan terendah adalah Garut 18 persen, Ciamis 21 persen.", ["kepatuhan terendah"] * 2),
        ("Jumlah kasus per kecamatan: Cibatu 12, Wanaraja 9, Leles 7.", ["kasus"] * 3),
        ("Jumlah seniman naik. Tahun depan jumlahnya diharapkan 5.000 orang.", ["seniman"]),
        ("Program perlindungan itu menelan Rp183 juta.", ["Program perlindungan"]),
        ("Cakupan kepesertaan melonjak 9 poin menjadi 61 persen.", ["Cakupan kepesertaan"] * 2),
        ("Pekerja informal kita menurut BPS sekitar 86 juta orang.", ["Pekerja informal"]),
        (
            "Penerima tersebar di 13 kecamatan. Terbanyak Kecamatan Karangpawitan 1.914 orang, disusul Kecamatan "
            "Tarogong 1.650 orang.",
            ["kecamatan", "Penerima", "Penerima"],
        ),
        ("Upah mereka Rp60 ribu sehari.", ["Upah"]),
        ("Pemkab memakai dana bagi hasil cukai tembakau senilai Rp4 miliar.", ["dana bagi hasil cukai tembakau"]),
        ("Di Garut kepatuhan firma mencapai 91 persen.", ["kepatuhan firma"]),
        ("Bupati mengalokasikan sedikitnya Rp500 juta untuk iuran nelayan.", ["iuran nelayan"]),
        ("Dari jumlah itu, 97 kasus adalah kematian dengan nilai Rp4 miliar.", ["kematian"] * 2),
        # subjects past small words
        ("Iuran yang ia bayar sendiri setiap bulan 16.800 rupiah.", ["Iuran"]),
        ("Santunan itu berlaku untuk kepesertaan setelah 3 bulan.", ["kepesertaan"]),
        ("UMP Jateng naik 4 persen atau senilai Rp91.000.", ["UMP Jateng"] * 2),
        ("Ada pula beasiswa senilai Rp174 juta.", ["beasiswa"]),
        ("Sedangkan iuran terendah berada di Gorontalo, sebesar 1,42 persen.", ["iuran terendah"]),
        # reasons and headless clauses
        ("Sebanyak 62 persen karena mengundurkan diri, sisanya pensiun.", ["mengundurkan diri"]),
        ("Kecelakaan kerja mencapai 1.190 kasus; yang meninggal 27 orang.", ["Kecelakaan kerja", "meninggal"]),
    ],
)
def test_what_loose_numbers_measure(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ahli waris menerima beasiswa dua anak Rp152 juta.", "beasiswa"),
        ("Per orang iurannya Rp16.800 per bulan.", "iurannya"),
        ("Ada 10 pekerja rentan. Tahun depan anggarannya Rp4 miliar untuk 21 orang.", "pekerja rentan"),
        ("Cakupan 19 persen dari 210 pekerja. Angka itu di bawah rata-rata yang 27 persen.", "Cakupan"),
    ],
)
def test_nouns_of_money_before_people_and_shares_before_counts(text: str, subject: str) -> None:
    assert count(text).statistics[-1].subject == subject


def test_a_subject_ends_before_the_sum_behind_it() -> None:
    text = "Santunan kematian sebesar Rp42 juta diberikan kepada 3 ahli waris, dengan total Rp126 juta."
    assert [one.subject for one in count(text).statistics] == ["Santunan kematian", "ahli waris", "Santunan kematian"]


@pytest.mark.parametrize(
    ("text", "value", "subject"),
    [
        ("Camat menyisihkan dana bagi guru ngaji, sekurang-kurangnya 80 orang per desa.", 80, "guru ngaji"),
        ("Anggaran ditambah agar anggota koperasi, sekitar 1.700 orang, ikut masuk.", 1700, "anggota koperasi"),
        ("Penyadap yang iurannya berasal dari dana bagi hasil 910 orang.", 910, "Penyadap"),
        ("Anggaran dibahas. Semoga tahun depan peserta mencapai 910 orang.", 910, "peserta"),
        ("Peserta itu mengiur sekurang-kurangnya 17 tahun.", 17, "Peserta"),
    ],
)
def test_what_is_counted_is_no_adverb_and_no_fund(text: str, value: float, subject: str) -> None:
    assert [one.subject for one in count(text).statistics if one.value == value] == [subject]


def test_people_of_a_place_pointed_at_are_not_those_counted_before() -> None:
    counted = count("Adapun klaim justru naik menjadi 91 kasus.", "Peserta aktif di kabupaten ini 4.310 orang.")
    assert [one.subject for one in counted.statistics] == ["klaim", "Peserta aktif"]


def test_what_each_of_two_sums_is_for() -> None:
    told = count("Keluarga menerima klaim Rp23 juta untuk santunan kecelakaan dan Rp24 juta untuk biaya pemakaman.")
    assert [one.subject for one in told.statistics] == ["santunan kecelakaan", "biaya pemakaman"]


def test_a_total_of_the_sums_before_it_is_none_of_them() -> None:
    text = "Siti mendapat santunan Rp21 juta, biaya pemakaman Rp11 juta, dan beasiswa Rp13 juta, total {}."
    assert count(text.format("Rp45 juta")).statistics[-1].subject == "total"
    assert count(text.format("Rp63 juta")).statistics[-1].subject != "total"


def test_a_class_of_hotels_is_no_number() -> None:
    told = count("Upah hotel bintang empat ke atas Rp3.512.000. Hotel bintang 5 itu punya 34 kamar.").statistics
    assert [one.text for one in told] == ["Rp3.512.000", "34 kamar"]


@pytest.mark.parametrize(
    ("text", "value", "subject"),
    [
        ("Ada 41 pekerja dikembalikan haknya dan sebanyak Rp16 miliar iuran yang tertahan selamat.", 16e9, "iuran"),
        ("Ia mendapat santunan Rp51 juta, dan beasiswa sekolah 2 anak Rp173 juta.", 173e6, "beasiswa sekolah"),
        ("Iuran cukup Rp16.800 per bulan.", 16800, "Iuran"),
        ("Per Juni, peserta aktif berjumlah 39 ribu pekerja.", 39000, "peserta aktif"),
        ("Dari sisi iuran, kantor itu mengumpulkan Rp51 miliar setahun.", 51e9, "iuran"),
        ("Khusus JKM, pihaknya membayarkan Rp3 miliar kepada ahli waris.", 3e9, "JKM"),
        ("Klaim jaminan hari tua, lanjut dia, menyerap Rp61 miliar.", 61e9, "Klaim jaminan hari tua"),
        ("Dulu untuk 1 anak, kini untuk 2 anak yang nilai maksimalnya Rp174 juta.", 174e6, "nilai"),
    ],
)
def test_nouns_of_money_beside_sums(text: str, value: float, subject: str) -> None:
    assert [one.subject for one in count(text).statistics if one.value == value] == [subject]


def test_sailors_are_counted_and_both_sides_are_not() -> None:
    told = count("Dua belah pihak sepakat melindungi 31 anak buah kapal.").statistics
    assert [(one.text, one.unit) for one in told] == [("31 anak buah kapal", "anak buah kapal")]


def test_regencies_and_towns_in_short_are_counted() -> None:
    assert [one.unit for one in count("Aparat dari 27 kab/kota hadir.").statistics] == ["kabupaten/kota"]


def test_an_adverb_is_no_part_of_what_is_measured() -> None:
    assert [one.subject for one in count("Baru 41% saja desa yang ikut.").statistics] == ["desa"]
    assert [one.subject for one in count("Santunan juga diberikan sebesar Rp61 juta.").statistics] == ["Santunan"]


def test_what_is_left_is_another_sum_than_the_one_before() -> None:
    told = count(
        "Dari iuran itu, desa menanggung Rp90 ribu per nelayan dan sisanya Rp90.000 dibayar nelayan."
    ).statistics
    assert [one.text for one in told] == ["Rp90 ribu", "Rp90.000"]
