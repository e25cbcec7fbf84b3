"""What each rule does, in Indonesian; the English line of a rule stands beside it, in the `RULES` of its finder."""

from __future__ import annotations

from jamsostek_tui.wording import language


def rule_in_words(name: str, english: str) -> str:
    """Return what rule `name` does in the language spoken: `english`, or its Indonesian line where there is one."""
    return RULES_IN_INDONESIAN.get(name, english) if language() == "id" else english


RULES_IN_INDONESIAN: dict[str, str] = {
    # page
    "page": "Satu halaman sebagaimana terbaca; kepalanya memuat judul, media, tanggal dan tempat.",
    # organisations
    "administration": "Pemkab, Pemkot, Pemprov, Pemda atau Pemerintah … dengan nama wilayah",
    "department": "Dinas dengan kata yang lazim menamai dinas, lalu nama wilayahnya",
    "department-by-short-name": "Disnaker, Dinsos dan nama pendek dinas lainnya",
    "body-of-the-table": "kementerian, badan, serikat, perusahaan atau universitas yang ada dalam tabel",
    "body-with-region": "lembaga dalam tabel dengan wilayah yang membawahinya (BPS Provinsi …, DPRD Kota …)",
    "branch": "cabang BPJS Ketenagakerjaan atau BPJS Kesehatan: Kantor Cabang, Kanwil, atau diikuti nama wilayah",
    "company": "PT, CV, Bank, Koperasi … dengan sebuah nama",
    "university": "Universitas, Institut, Politeknik … dengan sebuah nama",
    "village-administration": "Pemerintah Desa, Pemdes … dengan sebuah nama",
    "training-centre": "Balai Latihan Kerja, BPVP … dengan sebuah nama",
    "union": "Serikat Pekerja, Serikat Buruh … dengan sebuah nama",
    "association": "Asosiasi, Yayasan, Himpunan … dengan sebuah nama",
    # events
    "event-held": (
        "seseorang membuka, mengadakan, menghadiri atau memimpin suatu acara, "
        "dengan hari atau tempatnya dalam kalimat yang sama"
    ),
    "event-told-at": (
        "sesuatu dikatakan atau dilakukan pada, seusai atau di sela suatu acara, dengan hari atau tempatnya"
    ),
    "event-takes-place": "acara di awal kalimat diadakan, dengan hari atau tempatnya",
    # awards
    "award-won": "lembaga atau wilayah sebelum kata kerja menerima, dalam kalimat yang memuat penghargaannya",
    "award-category": "lembaga atau wilayah yang disebut bersama pemenang, dengan kategorinya sendiri",
    "award-given": "lembaga atau wilayah setelah `diraih oleh`, `diberikan kepada`, `jatuh kepada`",
    "award-rank": "lembaga atau wilayah tepat setelah peringkatnya: `peringkat tiga diraih Kota …`",
    "award-too": "pemenang dalam kalimat berikutnya, dengan kata kerja menerima dan kata `penghargaan`",
    # programmes and laws
    "regulation-by-number": "jenis peraturan dengan nomor dan tahun, juga yang dirangkaikan di belakangnya",
    "regulation-by-name": "undang-undang yang disebut menurut pokoknya (UU Cipta Kerja)",
    "instrument-of-the-table": "program, dana atau survei dalam tabel, dengan nama lengkap atau nama pendeknya",
    "award-with-year": "penghargaan dalam tabel, satu untuk tiap tahun",
    "programme-by-bracket": (
        "program yang dijelaskan artikel itu sendiri: program Nama (Nama Lengkap), Program Nama Lengkap (NAMA)"
    ),
    "programme-in-quotes": "nama berhuruf kapital dalam tanda kutip setelah kata program",
    "award-by-word": "kata-kata berhuruf kapital yang berakhir dengan Award",
    # links
    "office-of-role": "jabatan menyebut wilayah atau lembaga tempat jabatan itu dipegang",
    "region-in-name": "nama lembaga memuat wilayah yang membawahinya",
    "region-of-number": "wilayah yang terbaca sebagai wilayah angka itu",
    "region-in-statement": "wilayah yang disebut di dalam pernyataan",
    "region-of-event": "wilayah tempat acara berlangsung",
    "speaker": "yang terbaca sebagai penutur pernyataan",
    "source-of-number": "orang atau sumber yang terbaca sebagai asal angka",
    "number-in-statement": "angka di dalam kata-kata pernyataan",
    "provided-through": "angka dan dana atau program setelah melalui, lewat, bersumber dari …",
    # numbers
    "money": "jumlah uang dengan mata uang di depan atau di belakangnya",
    "percentage": "angka dengan persen, poin persentase atau per mil",
    "count-of-group": "angka yang diikuti kata benda dari leksikon satuan",
    "scaled-number": "angka dengan ribu, juta, miliar atau triliun tanpa satuan",
    "anchored-number": "angka tanpa satuan setelah sebanyak, mencapai, sejumlah dan sejenisnya",
    "count-of-noun": "angka yang diikuti kata benda yang tidak ada dalam leksikon satuan",
    "grouped-number": "angka dengan pemisah ribuan tanpa keterangan lain",
    "labelled-number": "angka yang berdiri sendiri setelah label dan titik dua, atau di dalam sel tabel",
    "changed-number": "angka yang berdiri sendiri setelah bertambah, naik, turun dan sejenisnya",
    "part-of-group": "sebagian dari kelompok yang telah disebut (`15 di antaranya`, `lima lainnya`)",
    "listed-number": (
        "angka yang berdiri sendiri dalam deretan yang angka pertamanya memiliki satuan "
        "(`Januari 138 kasus, Februari 140`)"
    ),
    "bare-number": "angka tanpa satuan setelah kata kerja, kata keterangan atau kata benda, di akhir klausanya",
    "rank": "kata peringkat dan bilangannya",
    "count-with-amount": "hitungan dan uang atau persentase yang disebut bersamanya",
    "part-of-total": "hitungan, persentase atau jumlah uang yang disebut sebagai bagian dari suatu total",
    # people
    "office-before-name": "Jabatan, dengan lembaganya, mendahului nama.",
    "office-behind-name": "Jabatan mengikuti nama, setelah koma, dalam kurung atau setelah `selaku`.",
    "cue-before-name": "Kata yang mengantar nama mendahuluinya: `kata`, `menurut`, `bernama`, `almarhum`.",
    "honorific-before-name": "Sapaan, gelar keilmuan atau pangkat mendahului nama.",
    "degree-or-age-behind-name": "Gelar atau umur mengikuti nama.",
    "name-before-reporting-verb": "Nama menjadi subjek kata kerja berkata.",
    "relation-before-name": "Kata pekerjaan atau hubungan mendahului nama.",
    "listed-name": "Dua kata atau lebih, sekurangnya sepertiganya ada dalam daftar nama.",
    "relation-behind-name": "Pekerjaan atau hubungan mengikuti nama: `Siti, ahli waris`.",
    "paired-name": (
        "Nama setelah `dan` yang pasangannya didahului kata pengantar atau kata hubungan: `almarhum Ali dan Umar`."
    ),
    "name-before-verb": "Nama dalam daftar nama melakukan sesuatu, dan disebut lebih dari sekali.",
    "known-alone": "Nama tunggal yang dikenal semua orang.",
    # regions
    "region-by-level-word": "nama setelah Provinsi, Kabupaten, Kota atau jabatan atau lembaga penentu tingkat",
    "region-in-dateline": "nama di awal paragraf pertama, sebelum tanda pisah atau kurung",
    "region-by-body": "nama setelah kantor atau lembaga publik (Cabang, DPRD, Dinas, Polres)",
    "region-by-name": "nama dari daftar wilayah di dalam teks",
    "region-by-learnt-name": "singkatan yang dijelaskan artikel itu sendiri: Nama (SINGKATAN)",
    "twin-by-article": "kota atau kabupaten yang senama, ditentukan oleh bagian lain artikel",
    "twin-undecided": "kota atau kabupaten yang senama tanpa penentu: diambil kota, disertai keraguan",
    "district-by-level-word": "nama setelah Kecamatan, Desa atau Kelurahan",
    # statements
    "direct-cue-behind": 'Kutipan yang diikuti klausa pengantar: `"…," kata Budi`.',
    "direct-cue-before": 'Kutipan yang didahului klausa pengantar: `Budi mengatakan, "…"`.',
    "direct-continued": "Kutipan yang menjadi kalimat tersendiri melanjutkan penutur terakhir.",
    "interview-answer": "Paragraf setelah pertanyaan dalam wawancara, milik orang yang diwawancarai.",
    "reported-verb": "Subjek dengan kata kerja berkata, berharap, meminta, berjanji, mengklaim atau mencatat.",
    "according-to": "`Menurut` dengan penutur, atau `menurutnya`.",
    "cue-without-marks": "Klausa pengantar tanpa tanda kutip: `…, kata Budi`, `lanjut dia,`, `dijelaskan Budi`.",
    "denial": "Yang disangkal seseorang: `membantah`, `menepis`, `menyangkal`.",
    "told-before": "`Hal itu disampaikan Budi` menjadikan kalimat sebelumnya pernyataan Budi.",
}
