"""What the command line says: the help of every command, the heads of its tables, its sentences."""

from __future__ import annotations

_HELP: dict[str, tuple[str, str]] = {
    "cli": (
        "A fact browser over Indonesian news about Jamsostek: who said which number, about which region, when, and "
        "where exactly it says so. Without a command it opens the browser.",
        "Penjelajah fakta berita Indonesia tentang Jamsostek: siapa menyebut angka apa, tentang wilayah mana, kapan, "
        "dan di mana persisnya tertulis. Tanpa perintah, penjelajahnya dibuka.",
    ),
    "cli.commands": ("commands", "perintah"),
    "cli.db": (
        "the database file (default: facts.db in your data folder; `info` prints where)",
        "berkas basis data (bawaan: facts.db di folder data Anda; `info` menyebut letaknya)",
    ),
    "cli.lang": (
        "the language of what you read (the browser's default: config.toml, else as last time, else the locale)",
        "bahasa yang Anda baca (bawaan penjelajah: config.toml, lalu seperti terakhir, lalu bahasa sistem)",
    ),
    "cli.version": ("show program's version number and exit", "menampilkan versi program lalu selesai"),
    "cli.browse": (
        "Open the browser, at ADDRESS if one is given (this is what happens without a command).",
        "Membuka penjelajah, di ADDRESS bila disebut (ini yang terjadi tanpa perintah).",
    ),
    "cli.browse.path": (
        "{path} is no address but a file or folder: `jamsostek-tui load {path}` reads it.",
        "{path} bukan alamat, melainkan berkas atau folder: `jamsostek-tui load {path}` membacanya.",
    ),
    "cli.browse.address": (
        "a view to open, as the browser shows it: region/52.02?kind=statistic",
        "tampilan yang dibuka, seperti ditunjukkan penjelajah: region/52.02?kind=statistic",
    ),
    "cli.load": (
        "Load clippings: files, folders, globs, or - for one page on standard input.",
        "Memuat kliping: berkas, folder, pola nama, atau - untuk satu halaman dari masukan standar.",
    ),
    "cli.load.paths": (
        "a text or markdown file, a folder (read with all below it), a glob, or - for standard input",
        "berkas teks atau markdown, folder (dibaca dengan seluruh isinya), pola nama, atau - untuk masukan standar",
    ),
    "cli.load.dask": (
        "let the workers of a Dask cluster read the pages, tcp://HOST:8786 (needs jamsostek-tui[cluster])",
        "halaman dibaca pekerja klaster Dask, tcp://HOST:8786 (perlu jamsostek-tui[cluster])",
    ),
    "cli.search": (
        "Search every kind of fact; typos, word order, aliases and number forms are forgiven.",
        "Mencari segala jenis fakta; salah ketik, urutan kata, nama lain, dan bentuk angka dimaklumi.",
    ),
    "cli.search.query": (
        "words, in any order; numbers in any form; kind:number region:ntb person:lalu year:2024 '>10rb' 1jt..2jt",
        "kata dengan urutan apa saja; angka dalam bentuk apa saja; jenis:angka wilayah:ntb tahun:2024 '>10rb' 1jt..2jt",
    ),
    "cli.kind": (
        "only this kind: {kinds}; named as in kind: too (number, angka, the beginning of a name)",
        "hanya jenis ini: {kinds}; boleh juga disebut seperti di jenis: (angka, number, awal sebuah nama)",
    ),
    "cli.kind.none": ("“{given}” is not a kind; use {kinds}.", "“{given}” bukan jenis; pakai {kinds}."),
    "cli.search.empty": (
        "Say what to search for, such as: jamsostek-tui search petani tembakau",
        "Sebutkan yang dicari, misalnya: jamsostek-tui search petani tembakau",
    ),
    "cli.search.limit": ("at most N hits (default 20)", "paling banyak N hasil (bawaan 20)"),
    "cli.table": ("default: table", "bawaan: table"),
    "cli.export": (
        "Print facts as markdown, JSON lines, CSV, observations or entities, each with the place it comes from.",
        "Mencetak fakta sebagai markdown, JSON per baris, CSV, observasi, atau entitas, masing-masing dengan asalnya.",
    ),
    "cli.export.region": (
        "only facts about this region or one below it, by name or code: loteng, 52.02",
        "hanya fakta tentang wilayah ini atau bawahannya, dengan nama atau kode: loteng, 52.02",
    ),
    "cli.export.article": ("only facts of this article", "hanya fakta dari artikel ini"),
    "cli.export.format": ("default: as FILE ends, or markdown", "bawaan: menurut akhiran FILE, atau markdown"),
    "cli.export.by": ("a section for each (markdown)", "satu bagian untuk masing-masing (markdown)"),
    "cli.export.with": (
        "also these, with commas between: groups (side by side), series, matrix of the numbers (markdown)",
        "juga ini, dipisah koma: groups (berdampingan), series, matrix dari angka-angkanya (markdown)",
    ),
    "cli.export.obsidian": (
        "markdown with Obsidian's callouts and block ids",
        "markdown dengan callout dan id blok Obsidian",
    ),
    "cli.export.pandoc": (
        "markdown with [@key], and CSL-JSON beside FILE",
        "markdown dengan [@key], dan CSL-JSON di samping FILE",
    ),
    "cli.export.with_text": ("give each article's text too (jsonl)", "sertakan teks tiap artikel (jsonl)"),
    "cli.export.output": (
        "write to FILE, which must not exist yet, or -",
        "tulis ke FILE, yang belum boleh ada, atau -",
    ),
    "cli.export.force": ("let FILE be overwritten", "FILE boleh ditimpa"),
    "cli.compare": (
        "Put numbers of one measure and region side by side: which agree, are rounded, were updated, are in conflict.",
        "Menyandingkan angka tentang hal dan wilayah yang sama: mana cocok, dibulatkan, lebih baru, bertentangan.",
    ),
    "cli.compare.more": (
        "In front of each number stands its id; `decisions settle statistic/ID VERDICT` settles the group it is in.",
        "Di depan tiap angka ada id-nya; `decisions settle statistic/ID VERDICT` menetapkan kelompoknya.",
    ),
    "cli.compare.view": (
        "groups (default), series: each measure over time, matrix: regions × measures",
        "groups (bawaan), series: tiap ukuran dari waktu ke waktu, matrix: wilayah × ukuran",
    ),
    "cli.compare.region": (
        "only this region or one below it, by name or code: loteng, 52.02",
        "hanya wilayah ini atau bawahannya, dengan nama atau kode: loteng, 52.02",
    ),
    "cli.compare.measure": (
        "only what these words measure: 'nelayan', TPT",
        "hanya yang diukur kata-kata ini: 'nelayan', TPT",
    ),
    "cli.compare.only": ("only groups that hold a pair of: {classes}", "hanya kelompok dengan pasangan: {classes}"),
    "cli.compare.limit": (
        "at most N in the table (default 50), at most N measures in the matrix (default 12)",
        "paling banyak N di tabel (bawaan 50), paling banyak N ukuran di matriks (bawaan 12)",
    ),
    "cli.check": (
        "Read every loaded file again: what changed, moved or is gone, and how the facts of a changed one stand now.",
        "Membaca ulang setiap berkas yang dimuat: mana berubah, pindah, atau hilang, dan bagaimana faktanya kini.",
    ),
    "cli.check.detail": (
        "tell each fact of a changed file that does not stand",
        "sebut tiap fakta dari berkas berubah yang tidak lagi berlaku",
    ),
    "cli.verify": (
        "Check an exported dossier against its source files: every number, quotation, footnote, and their places.",
        "Mencocokkan dosir dengan berkas sumbernya: setiap angka, kutipan, catatan kaki, dan tempatnya.",
    ),
    "cli.verify.more": (
        "What you wrote yourself (another title, paragraphs, chapters, footnotes) is proved by nothing; it is told as "
        "written by hand, with its lines, and changes no exit code.",
        "Yang Anda tulis sendiri (judul lain, paragraf, bab, catatan kaki) tidak terbukti oleh apa pun; itu disebut "
        "ditulis tangan, dengan barisnya, dan tidak mengubah kode keluar.",
    ),
    "cli.verify.dossier": (
        "a markdown file that `export` wrote, edited or not",
        "berkas markdown yang ditulis `export`, disunting atau tidak",
    ),
    "cli.verify.sources": (
        "look for the sources below FOLDER and nowhere else (without it: beside the dossier, else in the working "
        "folder, else where the database loaded them)",
        "cari sumbernya hanya di bawah FOLDER (tanpa opsi ini: di samping dosir, lalu di folder kerja, lalu di tempat "
        "basis data memuatnya)",
    ),
    "cli.verify.detail": ("tell the intact footnotes too", "sebut juga catatan kaki yang utuh"),
    "cli.explain": (
        "Say why a fact is there: its rule, the words that set it off, its doubts.",
        "Menjelaskan mengapa suatu fakta ada: aturannya, kata pemicunya, keraguannya.",
    ),
    "cli.explain.address": (
        "kind/id as `search` prints them: statistic/12, region/52.02",
        "jenis/id seperti dicetak `search`: statistic/12, region/52.02",
    ),
    "cli.rebuild": (
        "Make a damaged, lost or outdated database anew from its pages and what you decided.",
        "Membuat ulang basis data yang rusak, hilang, atau usang dari halamannya dan keputusan Anda.",
    ),
    "cli.rebuild.paths": (
        "pages that the database no longer tells of: files, folders, globs",
        "halaman yang tak lagi disebut basis data: berkas, folder, pola nama",
    ),
    "cli.rebuild.dask": (
        "let the workers of a Dask cluster read the pages",
        "halaman dibaca pekerja klaster Dask",
    ),
    "cli.info": (
        "Print version, paths, counts and the SQLite version.",
        "Mencetak versi, letak berkas, jumlah fakta, dan versi SQLite.",
    ),
}
_OUTPUT: dict[str, tuple[str, str]] = {
    "cli.meant": (
        "there is no command {word}; did you mean {meant}?",
        "tidak ada perintah {word}; maksud Anda {meant}?",
    ),
    "cli.stopped": (
        "Stopped; what was finished before is kept.",
        "Dihentikan; yang sudah selesai sebelumnya tetap ada.",
    ),
    "cli.unusable": ("{file} cannot be used ({reason}).", "{file} tidak dapat dipakai ({reason})."),
    "cli.unwritable": ("The output cannot be written ({reason}).", "Keluaran tidak dapat ditulis ({reason})."),
    "cli.whole": (
        "a whole number from 1 is wanted, not “{given}”",
        "perlu bilangan bulat mulai dari 1, bukan “{given}”",
    ),
    "cli.sections": ("SECTIONS are some of {known}", "SECTIONS adalah beberapa dari {known}"),
    "cli.db_needed": ("--db needs the name of a file.", "--db memerlukan nama berkas."),
    "cli.no_clippings": (
        "{path} holds no clippings yet. Load some: jamsostek-tui load PATH… --db {given}",
        "{path} belum berisi kliping. Muat dulu: jamsostek-tui load PATH… --db {given}",
    ),
    "cli.bundled": (
        "No clippings loaded yet: these are the bundled pages. Load yours: jamsostek-tui load PATH…{where}",
        "Belum ada kliping: ini halaman bawaan. Muat milik Anda: jamsostek-tui load PATH…{where}",
    ),
    "cli.brought_up": (
        "{path} is brought up to date; {copy} beside it stays as it was.",
        "{path} diperbarui; {copy} di sampingnya tetap seperti semula.",
    ),
    "cli.regions": (
        "“{value}” may be one of several: {regions}; name it by its code.",
        "“{value}” bisa berarti beberapa: {regions}; sebutkan kodenya.",
    ),
    "cli.no_fact": (
        "There is no {what} here, or not under this number: a page that changed and was read again has others; "
        "`jamsostek-tui search` finds what there is.",
        "Tidak ada {what} di sini, atau nomornya lain: halaman yang berubah dan dibaca lagi bernomor baru; "
        "`jamsostek-tui search` menemukan yang ada.",
    ),
    "cli.no_bundled": (
        "The bundled pages need a folder to keep their facts in, and {folder} is none ({error}); set XDG_DATA_HOME to "
        "one, or load pages of yours with --db FILE.",
        "Halaman bawaan perlu folder untuk menyimpan faktanya, dan {folder} tidak bisa ({error}); atur XDG_DATA_HOME, "
        "atau muat halaman Anda dengan --db FILE.",
    ),
    "cli.no_terminal": (
        "The browser needs a terminal. Without one, use `search` or `export` (see --help).",
        "Penjelajah memerlukan terminal. Tanpa terminal, pakai `search` atau `export` (lihat --help).",
    ),
    "cli.dumb_terminal": (
        "This terminal cannot place text (TERM is unset or dumb). Use `search` or `export` (see --help).",
        "Terminal ini tak dapat menata teks (TERM kosong atau dumb). Pakai `search` atau `export` (lihat --help).",
    ),
    "cli.export.written": ("Written as {format}: {path}", "Ditulis sebagai {format}: {path}"),
    "cli.export.links": (
        "Links between facts are among the lines (kind link); --kind leaves them out.",
        "Kaitan antarfakta ada di antara baris-barisnya (kind link); --kind meninggalkannya.",
    ),
    "cli.for_spreadsheet": (
        "csv as a spreadsheet set to Indonesian opens it: ; between cells, decimal comma, marked as UTF-8",
        "csv untuk lembar kerja berbahasa Indonesia: ; antarsel, koma desimal, bertanda UTF-8",
    ),
    "cli.csv_only": (
        "--for-spreadsheet is for csv: add --format csv (or observations-csv), or name a file so.",
        "--for-spreadsheet untuk csv: tambahkan --format csv (atau observations-csv), atau namai berkasnya begitu.",
    ),
    "cli.markdown_only": (
        "--by, --with, --obsidian and --pandoc are for markdown.",
        "--by, --with, --obsidian, dan --pandoc hanya untuk markdown.",
    ),
    "cli.pandoc_file": (
        "--pandoc needs -o FILE: the sources go beside it as CSL-JSON.",
        "--pandoc memerlukan -o FILE: sumbernya ditulis di sampingnya sebagai CSL-JSON.",
    ),
    "cli.only_groups": ("--only goes with groups.", "--only hanya untuk groups."),
    "cli.nothing_found": (
        "Nothing found. Try fewer words, or part of one.",
        "Tidak ada yang ditemukan. Coba kata yang lebih sedikit, atau sepotong kata.",
    ),
    "cli.head.kind": ("kind", "jenis"),
    "cli.head.id": ("id", "id"),
    "cli.head.what": ("what", "apa"),
    "cli.head.where": ("where", "di mana"),
    "cli.loaded": (
        "{loaded} loaded, {unchanged} unchanged, {updated} updated, {failed} failed",
        "{loaded} dimuat, {unchanged} tak berubah, {updated} diperbarui, {failed} gagal",
    ),
    "cli.lost.chosen": (
        "Chosen facts no longer found since pages changed: {count}; the basket (b in the browser) shows them.",
        "Fakta pilihan yang hilang sejak halaman berubah: {count}; keranjang (b di penjelajah) menampilkannya.",
    ),
    "cli.lost.decisions": (
        "Decisions whose text is no longer found: {count}; `jamsostek-tui decisions orphaned` lists them.",
        "Keputusan yang teksnya hilang: {count}; `jamsostek-tui decisions orphaned` memuat daftarnya.",
    ),
    "cli.reading": ("reading pages", "membaca halaman"),
    "cli.rate": ("{speed} pages/s", "{speed} halaman/d"),
    "cli.kept_old": (
        "The database as it was is now {path}; delete it when you like.",
        "Basis data yang lama kini {path}; hapus bila tak diperlukan.",
    ),
    "cli.rebuilt": (
        "{read} pages read, {old} of them from the old database, {failed} failed, {lost} lost",
        "{read} halaman dibaca, {old} di antaranya dari basis data lama, {failed} gagal, {lost} hilang",
    ),
    "cli.explain.fact": ("Fact", "Fakta"),
    "cli.explain.of": ("Of", "Tentang"),
    "address.no_fact": (
        "{text} names no fact: it must be kind/id, as region/52.02.",
        "{text} bukan nama fakta: harus jenis/id, seperti region/52.02.",
    ),
    "address.no_query": (
        "{text} searches for nothing: words must follow, as in search/nelayan.",
        "{text} tidak mencari apa-apa: harus diikuti kata, seperti search/nelayan.",
    ),
    "address.no_part": (
        "{text} is no part of an address: kind=, sort= and at= are.",
        "{text} bukan bagian alamat: yang bisa kind=, sort=, dan at=.",
    ),
    "address.no_order": ("{text} is no order: {known} are.", "{text} bukan urutan: yang bisa {known}."),
    "address.no_kind": ("{text} is not a kind of fact; use {known}.", "{text} bukan jenis fakta; pakai {known}."),
    "address.no_id": (
        "{text} is no id of a fact of the kind {kind}: those are whole numbers.",
        "{text} bukan id fakta jenis {kind}: id-nya bilangan bulat.",
    ),
    "info.version": ("version", "versi"),
    "info.python": ("python", "python"),
    "info.sqlite": ("sqlite", "sqlite"),
    "info.database": ("database", "basis data"),
    "info.bundled": ("bundled pages", "halaman bawaan"),
    "info.their": ("their database", "basis datanya"),
    "info.config": ("config", "konfigurasi"),
    "info.clippings": ("clippings", "kliping"),
    "info.none": ("none loaded yet (jamsostek-tui load PATH…)", "belum ada yang dimuat (jamsostek-tui load PATH…)"),
    "info.size": ("size", "ukuran"),
    "info.bytes": ("{size} bytes", "{size} bita"),
    "info.problem": ("problem", "masalah"),
}
COMMAND_WORDS = _HELP | _OUTPUT
