"""What each rule does, in English and Indonesian, under the name that facts carry in `rule`."""

from __future__ import annotations

from jamsostek_tui.wording import LANGUAGES, language


def rule_in_words(name: str) -> str:
    """Return what rule `name` does in the language spoken, nothing for a rule of another version."""
    words = RULES.get(name)
    return words[LANGUAGES.index(language())] if words else ""


RULES: dict[str, tuple[str, str]] = {
    # page
    "page": (
        "One page as it was read; its head gives title, paper, date and place.",
        "Satu halaman sebagaimana terbaca; kepalanya memuat judul, media, tanggal dan tempat.",
    ),
    # organisations
    "administration": (
        "Pemkab, Pemkot, Pemprov, Pemda or Pemerintah … with a region",
        "Pemkab, Pemkot, Pemprov, Pemda atau Pemerintah … dengan nama wilayah",
    ),
    "department": (
        "Dinas with words that departments are named by, and the region behind",
        "Dinas dengan kata yang lazim menamai dinas, lalu nama wilayahnya",
    ),
    "department-by-short-name": (
        "Disnaker, Dinsos and other short names of departments",
        "Disnaker, Dinsos dan nama pendek dinas lainnya",
    ),
    "body-of-the-table": (
        "a ministry, agency, union, firm or university of the table",
        "kementerian, badan, serikat, perusahaan atau universitas yang ada dalam tabel",
    ),
    "body-with-region": (
        "a body of the table with the region it belongs to (BPS Provinsi …, DPRD Kota …)",
        "lembaga dalam tabel dengan wilayah yang membawahinya (BPS Provinsi …, DPRD Kota …)",
    ),
    "branch": (
        "a branch of BPJS Ketenagakerjaan or BPJS Kesehatan: Kantor Cabang, Kanwil, or a region behind",
        "cabang BPJS Ketenagakerjaan atau BPJS Kesehatan: Kantor Cabang, Kanwil, atau diikuti nama wilayah",
    ),
    "company": ("PT, CV, Bank, Koperasi … with a name", "PT, CV, Bank, Koperasi … dengan sebuah nama"),
    "university": (
        "Universitas, Institut, Politeknik … with a name",
        "Universitas, Institut, Politeknik … dengan sebuah nama",
    ),
    "village-administration": ("Pemerintah Desa, Pemdes … with a name", "Pemerintah Desa, Pemdes … dengan sebuah nama"),
    "mission": ("KBRI, KJRI, Konsulat … with a town abroad", "KBRI, KJRI, Konsulat … dengan kota di luar negeri"),
    "training-centre": ("Balai Latihan Kerja, BPVP … with a name", "Balai Latihan Kerja, BPVP … dengan sebuah nama"),
    "union": ("Serikat Pekerja, Serikat Buruh … with a name", "Serikat Pekerja, Serikat Buruh … dengan sebuah nama"),
    "association": ("Asosiasi, Yayasan, Himpunan … with a name", "Asosiasi, Yayasan, Himpunan … dengan sebuah nama"),
    # events
    "event-held": (
        "somebody opens, holds, attends or leads an event noun, with day or venue in the same sentence",
        "seseorang membuka, mengadakan, menghadiri atau memimpin suatu acara, "
        "dengan hari atau tempatnya dalam kalimat yang sama",
    ),
    "event-told-at": (
        "something is said or done at, after or beside an event noun, with day or venue",
        "sesuatu dikatakan atau dilakukan pada, seusai atau di sela suatu acara, dengan hari atau tempatnya",
    ),
    "event-takes-place": (
        "an event noun at the head of a sentence is held, with day or venue",
        "acara di awal kalimat diadakan, dengan hari atau tempatnya",
    ),
    # awards
    "award-won": (
        "a body or region before a verb of receiving, in a sentence with the award",
        "lembaga atau wilayah sebelum kata kerja menerima, dalam kalimat yang memuat penghargaannya",
    ),
    "award-category": (
        "a body or region told beside the winner with a category of its own",
        "lembaga atau wilayah yang disebut bersama pemenang, dengan kategorinya sendiri",
    ),
    "award-given": (
        "a body or region behind `diraih oleh`, `diberikan kepada`, `jatuh kepada`",
        "lembaga atau wilayah setelah `diraih oleh`, `diberikan kepada`, `jatuh kepada`",
    ),
    "award-rank": (
        "a body or region right behind its place: `peringkat tiga diraih Kota …`",
        "lembaga atau wilayah tepat setelah peringkatnya: `peringkat tiga diraih Kota …`",
    ),
    "award-too": (
        "a winner in the sentence behind, with a verb of receiving and `penghargaan`",
        "pemenang dalam kalimat berikutnya, dengan kata kerja menerima dan kata `penghargaan`",
    ),
    # programmes and laws
    "regulation-by-number": (
        "a kind of regulation with number and year, also coordinated ones behind it",
        "jenis peraturan dengan nomor dan tahun, juga yang dirangkaikan di belakangnya",
    ),
    "regulation-by-name": ("a law called by its subject (UU Cipta Kerja)", "UU menurut pokoknya (UU Cipta Kerja)"),
    "instrument-of-the-table": (
        "a programme, fund or survey of the table, in full or by its short name",
        "program, dana atau survei dalam tabel, dengan nama lengkap atau nama pendeknya",
    ),
    "award-with-year": ("an award of the table, one for each year", "penghargaan dalam tabel, satu untuk tiap tahun"),
    "programme-by-bracket": (
        "a programme that the article explains: program Name (Full Name), Program Full Name (NAME)",
        "program yang dijelaskan artikel itu sendiri: program Nama (Nama Lengkap), Program Nama Lengkap (NAMA)",
    ),
    "programme-in-quotes": (
        "a capitalised name in quotation marks behind the word program",
        "nama berhuruf kapital dalam tanda kutip setelah kata program",
    ),
    "award-by-word": ("capitalised words that end in Award", "kata-kata berhuruf kapital yang berakhir dengan Award"),
    # links
    "office-of-role": (
        "an office names the region or body it is held in",
        "jabatan menyebut wilayah atau lembaga tempat jabatan itu dipegang",
    ),
    "region-in-name": ("a body's name holds the region it belongs to", "nama lembaga memuat wilayah yang membawahinya"),
    "region-of-number": ("the region a number was read to be about", "wilayah yang terbaca sebagai wilayah angka itu"),
    "region-in-statement": ("a region named inside a statement", "wilayah yang disebut di dalam pernyataan"),
    "region-of-number-said": ("the region of a number in a statement", "wilayah dari angka di dalam pernyataan"),
    "region-of-speaker": (
        "the region of the speaker's office, where the statement tells of none",
        "wilayah jabatan penutur, jika pernyataan tidak menyebut wilayah",
    ),
    "region-of-event": ("the region an event takes place in", "wilayah tempat acara berlangsung"),
    "speaker": ("who a statement was read to be said by", "yang terbaca sebagai penutur pernyataan"),
    "source-of-number": (
        "whom or what a number was read to be attributed to",
        "orang atau sumber yang terbaca sebagai asal angka",
    ),
    "number-in-statement": ("a number inside the words of a statement", "angka di dalam kata-kata pernyataan"),
    "provided-through": (
        "a number and the fund or programme behind melalui, lewat, bersumber dari …",
        "angka dan dana atau program setelah melalui, lewat, bersumber dari …",
    ),
    # numbers
    "money": (
        "an amount with its currency before or behind it",
        "jumlah uang dengan mata uang di depan atau di belakangnya",
    ),
    "percentage": (
        "a number with percent, percentage points or per mille",
        "angka dengan persen, poin persentase atau per mil",
    ),
    "count-of-group": (
        "a number with a noun of the unit lexicon behind it",
        "angka yang diikuti kata benda dari leksikon satuan",
    ),
    "scaled-number": (
        "a number with ribu, juta, miliar or triliun and no unit",
        "angka dengan ribu, juta, miliar atau triliun tanpa satuan",
    ),
    "anchored-number": (
        "a number without unit behind sebanyak, mencapai, sejumlah and the like",
        "angka tanpa satuan setelah sebanyak, mencapai, sejumlah dan sejenisnya",
    ),
    "count-of-noun": (
        "a number with a noun behind it that the unit lexicon does not have",
        "angka yang diikuti kata benda yang tidak ada dalam leksikon satuan",
    ),
    "grouped-number": (
        "a number with marked thousands and nothing else",
        "angka dengan pemisah ribuan tanpa keterangan lain",
    ),
    "labelled-number": (
        "a number alone behind a label and a colon or in a cell of a table",
        "angka yang berdiri sendiri setelah label dan titik dua, atau di dalam sel tabel",
    ),
    "changed-number": (
        "a number alone behind bertambah, naik, turun and the like",
        "angka yang berdiri sendiri setelah bertambah, naik, turun dan sejenisnya",
    ),
    "part-of-group": (
        "a count of a group named before (`15 di antaranya`, `lima lainnya`)",
        "sebagian dari kelompok yang telah disebut (`15 di antaranya`, `lima lainnya`)",
    ),
    "whole-of-part": (
        "a number alone that is the whole of a part told beside it (`40 desa dari 212 yang mendaftar`)",
        "angka yang berdiri sendiri sebagai keseluruhan dari bagian yang disebut di dekatnya "
        "(`40 desa dari 212 yang mendaftar`)",
    ),
    "listed-number": (
        "a number alone in a list whose first number has the unit (`Januari 138 kasus, Februari 140`)",
        "angka yang berdiri sendiri dalam deretan yang angka pertamanya memiliki satuan "
        "(`Januari 138 kasus, Februari 140`)",
    ),
    "bare-number": (
        "a number without unit behind a verb, an adverb or a noun, that ends its clause",
        "angka tanpa satuan setelah kata kerja, kata keterangan atau kata benda, di akhir klausanya",
    ),
    "rank": ("a rank word and its numeral", "kata peringkat dan bilangannya"),
    "count-with-amount": (
        "a count and the money or share told with it",
        "hitungan dan uang atau persentase yang disebut bersamanya",
    ),
    "part-of-total": (
        "a count, share or amount told as a part of a total",
        "hitungan, persentase atau jumlah uang yang disebut sebagai bagian dari suatu total",
    ),
    # people
    "office-before-name": (
        "An office, with the body it belongs to, stands before the name.",
        "Jabatan, dengan lembaganya, mendahului nama.",
    ),
    "office-behind-name": (
        "An office stands behind the name, after a comma, in brackets or after `selaku`.",
        "Jabatan mengikuti nama, setelah koma, dalam kurung atau setelah `selaku`.",
    ),
    "cue-before-name": (
        "A word that announces a name stands before it: `kata`, `menurut`, `bernama`, `almarhum`.",
        "Kata yang mengantar nama mendahuluinya: `kata`, `menurut`, `bernama`, `almarhum`.",
    ),
    "honorific-before-name": (
        "An honorific, a title of learning or a rank stands before the name.",
        "Sapaan, gelar keilmuan atau pangkat mendahului nama.",
    ),
    "degree-or-age-behind-name": ("Degrees or an age stand behind the name.", "Gelar atau umur mengikuti nama."),
    "name-before-reporting-verb": (
        "The name is the subject of a verb of saying.",
        "Nama menjadi subjek kata kerja berkata.",
    ),
    "relation-before-name": (
        "A word for an occupation or a relation stands before the name.",
        "Kata pekerjaan atau hubungan mendahului nama.",
    ),
    "listed-name": (
        "Two or more words, at least a third of them in the list of names.",
        "Dua kata atau lebih, sekurangnya sepertiganya ada dalam daftar nama.",
    ),
    "relation-behind-name": (
        "An occupation or a relation stands behind the name: `Siti, ahli waris`.",
        "Pekerjaan atau hubungan mengikuti nama: `Siti, ahli waris`.",
    ),
    "paired-name": (
        "A name behind `dan`, whose fellow has a cue or a relation before it: `almarhum Ali dan Umar`.",
        "Nama setelah `dan` yang pasangannya didahului kata pengantar atau kata hubungan: `almarhum Ali dan Umar`.",
    ),
    "name-before-verb": (
        "A name in the list of names does something, and is told more than once.",
        "Nama dalam daftar nama melakukan sesuatu, dan disebut lebih dari sekali.",
    ),
    "known-alone": ("A name by which everybody is known.", "Nama tunggal yang dikenal semua orang."),
    # regions
    "region-by-level-word": (
        "a name behind Provinsi, Kabupaten, Kota or an office or body that fixes the level",
        "nama setelah Provinsi, Kabupaten, Kota atau jabatan atau lembaga penentu tingkat",
    ),
    "region-in-dateline": (
        "a name at the head of the first paragraph, before a dash or bracket",
        "nama di awal paragraf pertama, sebelum tanda pisah atau kurung",
    ),
    "region-by-body": (
        "a name behind an office or public body (Cabang, DPRD, Dinas, Polres)",
        "nama setelah kantor atau lembaga publik (Cabang, DPRD, Dinas, Polres)",
    ),
    "region-by-name": ("a name of the gazetteer in running text", "nama dari daftar wilayah di dalam teks"),
    "region-by-learnt-name": (
        "an abbreviation that the article itself explains: Name (ABBR)",
        "singkatan yang dijelaskan artikel itu sendiri: Nama (SINGKATAN)",
    ),
    "twin-by-article": (
        "city or regency of one name, decided by the rest of the article",
        "kota atau kabupaten yang senama, ditentukan oleh bagian lain artikel",
    ),
    "twin-undecided": (
        "city or regency of one name and nothing decides: the city, with a doubt",
        "kota atau kabupaten yang senama tanpa penentu: diambil kota, disertai keraguan",
    ),
    "district-by-level-word": (
        "a name behind Kecamatan, Desa or Kelurahan",
        "nama setelah Kecamatan, Desa atau Kelurahan",
    ),
    # statements
    "direct-cue-behind": (
        'A quotation with the reporting clause behind it: `"…," kata Budi`.',
        'Kutipan yang diikuti klausa pengantar: `"…," kata Budi`.',
    ),
    "direct-cue-before": (
        'A quotation with the reporting clause before it: `Budi mengatakan, "…"`.',
        'Kutipan yang didahului klausa pengantar: `Budi mengatakan, "…"`.',
    ),
    "direct-continued": (
        "A quotation that is a sentence by itself goes on with the last speaker.",
        "Kutipan yang menjadi kalimat tersendiri melanjutkan penutur terakhir.",
    ),
    "interview-answer": (
        "A paragraph behind a question in an interview, by whoever is asked in it.",
        "Paragraf setelah pertanyaan dalam wawancara, milik orang yang diwawancarai.",
    ),
    "reported-verb": (
        "A subject and a verb of saying, hoping, asking, promising, claiming or recording.",
        "Subjek dengan kata kerja berkata, berharap, meminta, berjanji, mengklaim atau mencatat.",
    ),
    "according-to": ("`Menurut` with a speaker, or `menurutnya`.", "`Menurut` dengan penutur, atau `menurutnya`."),
    "cue-without-marks": (
        "A reporting clause without marks: `…, kata Budi`, `lanjut dia,`, `dijelaskan Budi`.",
        "Klausa pengantar tanpa tanda kutip: `…, kata Budi`, `lanjut dia,`, `dijelaskan Budi`.",
    ),
    "denial": (
        "What somebody denies: `membantah`, `menepis`, `menyangkal`.",
        "Yang disangkal seseorang: `membantah`, `menepis`, `menyangkal`.",
    ),
    "told-before": (
        "`Hal itu disampaikan Budi` makes the sentence before it his.",
        "`Hal itu disampaikan Budi` menjadikan kalimat sebelumnya pernyataan Budi.",
    ),
}
