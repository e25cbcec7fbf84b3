"""The table of words: key, then English and Indonesian. Sorted by area, one entry a line where it fits."""

from __future__ import annotations

from jamsostek_tui.wording.actions import ACTION_WORDS
from jamsostek_tui.wording.commands import COMMAND_WORDS
from jamsostek_tui.wording.comparing import COMPARING_WORDS
from jamsostek_tui.wording.deciding import DECIDING_WORDS
from jamsostek_tui.wording.deciding_by_command import DECIDING_BY_COMMAND_WORDS
from jamsostek_tui.wording.documents import DOCUMENT_WORDS
from jamsostek_tui.wording.facts import FACT_WORDS
from jamsostek_tui.wording.faults import FAULT_WORDS
from jamsostek_tui.wording.merging import MERGING_WORDS
from jamsostek_tui.wording.overlay_actions import OVERLAY_ACTION_WORDS
from jamsostek_tui.wording.proving import PROVING_WORDS
from jamsostek_tui.wording.reading import READING_WORDS
from jamsostek_tui.wording.search import SEARCH_WORDS

WORDS: dict[str, tuple[str, str]] = (
    ACTION_WORDS
    | OVERLAY_ACTION_WORDS
    | DECIDING_WORDS
    | DECIDING_BY_COMMAND_WORDS
    | DOCUMENT_WORDS
    | FACT_WORDS
    | FAULT_WORDS
    | MERGING_WORDS
    | COMPARING_WORDS
    | COMMAND_WORDS
    | PROVING_WORDS
    | READING_WORDS
    | SEARCH_WORDS
    | {
        # names of panes and tabs
        "pane.regions": ("Regions", "Wilayah"),
        "pane.people": ("People", "Orang"),
        "pane.numbers": ("Numbers", "Angka"),
        "pane.source": ("Source", "Sumber"),
        "pane.links": ("Links", "Kaitan"),
        "pane.regions.short": ("Reg", "Wil"),
        "pane.people.short": ("Ppl", "Org"),
        "pane.numbers.short": ("Num", "Ang"),
        "pane.source.short": ("Src", "Sbr"),
        "pane.links.short": ("Lnk", "Kait"),
        "tab.region": ("Regions", "Wilayah"),
        "tab.person": ("People", "Orang"),
        "tab.organisation": ("Organisations", "Lembaga"),
        "tab.instrument": ("Programmes & laws", "Program & aturan"),
        "tab.statistic": ("Numbers", "Angka"),
        "tab.statement": ("Statements", "Pernyataan"),
        "tab.event": ("Events", "Acara"),
        "tab.article": ("Articles", "Artikel"),
        "tab.region.short": ("Regions", "Wilayah"),
        "tab.person.short": ("People", "Orang"),
        "tab.organisation.short": ("Orgs", "Lemb."),
        "tab.instrument.short": ("Laws", "Aturan"),
        "tab.statistic.short": ("Numbers", "Angka"),
        "tab.statement.short": ("Said", "Ucapan"),
        "tab.event.short": ("Events", "Acara"),
        "tab.article.short": ("Articles", "Artikel"),
        # counts, dates
        "count.of": ("{shown} of {all}", "{shown} dari {all}"),
        "count.chosen": ("{count} chosen", "{count} dipilih"),
        "count.lost": ("{count} lost", "{count} hilang"),
        "date.none": ("no date", "tanpa tanggal"),
        "date.quarter": ("Q{n} {year}", "triwulan {n} {year}"),
        "date.half": ("half {n} {year}", "semester {n} {year}"),
        "money.billion": ("bn", "miliar"),
        "money.trillion": ("tn", "triliun"),
        # orders of the lists
        "order.": ("as in the articles", "urutan naskah"),
        "order.value": ("by value", "menurut nilai"),
        "order.unit": ("by unit", "menurut satuan"),
        "column.value": ("number", "angka"),
        "column.unit": ("unit", "satuan"),
        "column.subject": ("of what", "tentang"),
        "column.region": ("region", "wilayah"),
        "column.period": ("period", "waktu"),
        "column.speaker": ("said by", "menurut"),
        "column.publisher": ("paper", "media"),
        "column.facts": ("facts", "fakta"),
        "order.period": ("by period", "menurut waktu"),
        "order.region": ("by region", "menurut wilayah"),
        # empty panes
        "empty.database": (
            "No facts yet.\n{keys.load} loads clippings: a file or a folder.",
            "Belum ada fakta.\n{keys.load} memuat kliping: berkas atau folder.",
        ),
        "empty.narrowed": (
            "Nothing of this kind is linked with {chips}.\n{keys.widen} removes the last filter.",
            "Tidak ada yang terkait dengan {chips}.\n{keys.widen} melepas saringan terakhir.",
        ),
        "empty.kind": ("None found in the articles.", "Tidak ditemukan dalam artikel."),
        "empty.rejected": (
            "All of them were rejected.\n{keys.rejected} shows them.",
            "Semua yang ditemukan telah ditolak.\n{keys.rejected} menampilkannya.",
        ),
        "empty.links": (
            "This fact has no links.\nMove the cursor in a list to see those of another.",
            "Fakta ini tidak punya kaitan.\nGerakkan kursor di daftar untuk melihat fakta lain.",
        ),
        "empty.links.of_many": (
            "Too much for a list of links:\n{keys.narrow} narrows all panes to what belongs to it.",
            "Terlalu banyak untuk daftar kaitan:\n{keys.narrow} menyaring semua panel: hanya yang terkait dengannya.",
        ),
        "empty.links.none": (
            "Links of the fact under the cursor appear here.\n{keys.pane_numbers} goes to the numbers.",
            "Kaitan fakta di bawah kursor tampil di sini.\n{keys.pane_numbers} menuju daftar angka.",
        ),
        "empty.source": (
            "The article of the fact under the cursor appears here.",
            "Artikel dari fakta di bawah kursor tampil di sini.",
        ),
        # whose pages these are
        "notice.long": (
            "These are the bundled pages: nothing of yours is loaded yet. {keys.load} loads a file or folder",
            "Ini halaman bawaan: kliping Anda belum dimuat. {keys.load} memuat berkas atau folder",
        ),
        "notice.middle": (
            "These are the bundled pages. {keys.load} loads your own",
            "Ini halaman bawaan. {keys.load} memuat kliping Anda",
        ),
        "notice.short": ("{keys.load} loads your own pages", "{keys.load} memuat kliping Anda"),
        "notice.away": ("{keys.widen} ✕", "{keys.widen} ✕"),
        # shown once, where they matter
        "hint.search": ("{keys.search} searches everything", "{keys.search} mencari semuanya"),
        "hint.narrow": ("{keys.narrow} narrows all panes", "{keys.narrow} menyaring panel"),
        "hint.choose": ("{keys.choose} chooses a fact", "{keys.choose} memilih fakta"),
        "told.hints": ("The hints are shown again.", "Petunjuk ditampilkan lagi."),
        "jump.foot": (
            "Press a letter to jump there, {keys.close} to stay",
            "Tekan huruf untuk ke sana, {keys.close} untuk tetap di sini",
        ),
        "news.more": (
            "{count} new facts: {keys.reload} shows them",
            "{count} fakta baru: {keys.reload} menampilkannya",
        ),
        "news.replaced": (
            "The database was made anew: {keys.reload} shows it",
            "Basis data dibuat ulang: {keys.reload} menampilkannya",
        ),
        "news.other": ("Facts changed: {keys.reload} shows them", "Fakta berubah: {keys.reload} menampilkannya"),
        "busy": ("Reading …", "Membaca …"),
        "busy.stop": ("Reading … {keys.widen} stops it", "Membaca … {keys.widen} menghentikannya"),
        "busy.stopped": ("Stopped: back where you were.", "Dihentikan: kembali ke tempat semula."),
        "working.choose": ("Choosing", "Memilih"),
        "working.export": ("Preparing the export", "Menyiapkan ekspor"),
        "told.chosen_all": ("Chosen: {what}", "Dipilih: {what}"),
        "told.chosen_more": (
            ". Already chosen before: {count}; the same key again keeps those",
            ". Sudah dipilih sebelumnya: {count}; tombol yang sama membiarkannya",
        ),
        "told.unchosen_all": (
            "Taken out: {what}; {keys.basket} {keys.put_back} puts them back",
            "Dikeluarkan: {what}; {keys.basket} {keys.put_back} mengembalikannya",
        ),
        "told.lost": (
            "Chosen facts no longer found in any page: {count}. {keys.basket} shows them",
            "Fakta pilihan yang tidak ditemukan lagi di halaman mana pun: {count}. {keys.basket} menampilkannya",
        ),
        "told.stopped": ("Stopped; nothing has changed.", "Dihentikan; tidak ada yang berubah."),
        # dialogues and messages
        "why.title": ("Why this fact is here", "Mengapa fakta ini ada"),
        "why.rule": ("Rule", "Aturan"),
        "why.triggers": ("Triggered by", "Dipicu oleh"),
        "why.doubts": ("Doubts", "Keraguan"),
        "why.no_doubts": ("none", "tidak ada"),
        "why.other": ("other reading: {reading}", "bacaan lain: {reading}"),
        "why.confidence": ("Confidence", "Keyakinan"),
        "why.status": ("Status", "Status"),
        "why.region": ("Region named", "Wilayah disebut"),
        "why.period": ("Time named", "Waktu disebut"),
        "why.named.sentence": ("“{words}”, in its sentence", "“{words}”, dalam kalimatnya"),
        "why.named.paragraph": ("“{words}”, in its paragraph", "“{words}”, dalam paragrafnya"),
        "why.named.headline": ("“{words}”, in the headline", "“{words}”, dalam judul"),
        "why.named.above": ("“{words}”, further above", "“{words}”, di bagian atas"),
        "why.named.above.paragraph": ("“{words}”, above in paragraph {n}", "“{words}”, di atas, paragraf {n}"),
        "why.named.below": ("“{words}”, further below", "“{words}”, di bagian bawah"),
        "why.named.below.paragraph": ("“{words}”, below in paragraph {n}", "“{words}”, di bawah, paragraf {n}"),
        "why.named.nowhere": ("not by its own name in this article", "namanya sendiri tidak disebut di artikel ini"),
        "why.names": ("Also named", "Juga disebut"),
        "why.offices": ("Office", "Jabatan"),
        "why.conflict": ("In conflict with", "Bertentangan dengan"),
        "why.conflict.see": (
            "other articles: {keys.compare} shows them side by side",
            "artikel lain: {keys.compare} menampilkannya berdampingan",
        ),
        "why.settled": ("Decision", "Keputusan"),
        "why.changed": ("By hand", "Diisi manual"),
        "why.changed.found": (
            "{field}: {now}, found as {found} ({when}, {by})",
            "{field}: {now}, semula terbaca {found} ({when}, {by})",
        ),
        "why.changed.made": ("{field}: {now} ({when}, {by})", "{field}: {now} ({when}, {by})"),
        "why.nothing": ("nothing", "kosong"),
        "why.no_fact": ("Why this number is not a fact", "Mengapa bilangan ini bukan fakta"),
        "why.fate": ("Status", "Status"),
        "why.fate.excluded": ("set aside", "dikesampingkan"),
        "why.fate.unexplained": ("unexplained", "tanpa penjelasan"),
        "why.because": ("Why", "Sebab"),
        "told.no_fact": ("Not chosen: not a fact – {what}", "Tidak dipilih: bukan fakta – {what}"),
        "quit.title": ("Quit", "Keluar"),
        "quit.ask": ("Quit jamsostek-tui?", "Keluar dari jamsostek-tui?"),
        "told.chosen": ("Chosen: {what}", "Dipilih: {what}"),
        "told.unchosen": ("Taken out: {what}", "Dikeluarkan: {what}"),
        "told.no_address": ("This article gives no address to open.", "Artikel ini tidak memberi alamat untuk dibuka."),
        "told.opened": ("Opened {what}", "Membuka {what}"),
        "told.cannot_open": ("No program could open {what}", "Tidak ada program yang dapat membuka {what}"),
        "told.first_place": ("This is where you began.", "Di sinilah Anda mulai."),
        "told.last_place": ("Nowhere further forward.", "Tidak ada tempat sesudah ini."),
        "told.not_chosen": (
            "Nothing chosen yet: {keys.choose} chooses.",
            "Belum ada yang dipilih: {keys.choose} memilih.",
        ),
        "told.sorted": ("Numbers {order}", "Angka {order}"),
        "fault.store": ("The database cannot be read: {reason}", "Basis data tidak terbaca: {reason}"),
        "config.at": ("Line {line}: {words}", "Baris {line}: {words}"),
        "config.no_toml": ("not valid TOML: {reason}.", "bukan TOML yang sah: {reason}."),
        "config.large": ("it has more than a million bytes", "isinya lebih dari sejuta bita"),
        "config.no_file": ("it is no regular file", "itu bukan berkas biasa"),
        "config.unreadable": ("It cannot be read: {reason}.", "Tidak terbaca: {reason}."),
        "config.lang": ("lang must be one of: en, id.", "lang harus salah satu dari: en, id."),
        "config.theme": ("theme must be a name.", "theme harus sebuah nama."),
        "config.keys": ("keys must be a table.", "keys harus sebuah tabel."),
        "config.unknown": (
            "{name!r} is not a setting; these are: theme, lang and [keys].",
            "{name!r} bukan pengaturan: hanya theme, lang, dan [keys].",
        ),
        "config.key": (
            "a key is a name in quotes, or a list of such names.",
            "tombol adalah nama dalam tanda kutip, atau daftar nama.",
        ),
        "fault.no_theme": ("{name!r} is not a theme.", "{name!r} bukan nama tema."),
        "fault.no_action": (
            "{name!r} is not an action; the keys table of the README gives their names.",
            "{name!r} bukan nama tindakan; tabel tombol di README memuat namanya.",
        ),
        "fault.no_key": ("{key!r} is not a key.", "{key!r} bukan tombol."),
        "fault.key_taken": (
            "a key of {name} means something else there; {name} keeps its usual keys.",
            "tombol {name} sudah bermakna lain di sana; {name} tetap dengan tombol biasanya.",
        ),
        "fault.crash": (
            "jamsostek-tui stopped because of a fault of its own. Details: {path}",
            "jamsostek-tui berhenti karena kesalahannya sendiri. Rincian: {path}",
        ),
        # the palette
        "palette.placeholder": (
            "An action, a region, a person, an address …",
            "Tindakan, wilayah, orang, alamat …",
        ),
        "palette.none": ("Nothing found.", "Tidak ada yang ditemukan."),
        "palette.go_region": ("Go to region", "Ke wilayah"),
        "palette.go_person": ("Go to person", "Ke orang"),
        "palette.go_article": ("Go to article", "Ke artikel"),
        "palette.check": (
            "Check whether the loaded files are still what was read",
            "Memeriksa apakah berkas yang dimuat masih seperti saat dibaca",
        ),
        "palette.verify": (
            "Verify a dossier: is every footnote still true?",
            "Memverifikasi dosir: masih benarkah setiap catatan kakinya?",
        ),
        "palette.theme": ("Theme: {name}", "Tema: {name}"),
        "palette.language": ("Language: {name}", "Bahasa: {name}"),
        "palette.open": ("Open {address}", "Membuka {address}"),
        "palette.search": ("Narrow to the saved search: {name}", "Menyaring dengan pencarian tersimpan: {name}"),
        "palette.address": ("This place: {address}", "Tempat ini: {address}"),
        "language.en": ("English", "Inggris"),
        "language.id": ("Indonesian", "Indonesia"),
        "key.space": ("Space", "Spasi"),
        # where an action works
        "place.search": ("Search", "Pencarian"),
        "place.hits": ("Hits", "Hasil"),
        "place.basket": ("Basket", "Keranjang"),
        "place.note": ("Note", "Catatan"),
        "place.export": ("Export", "Ekspor"),
        "place.preview": ("Preview", "Pratinjau"),
        "place.palette": ("Palette", "Palet"),
        "place.reading": ("Windows", "Jendela"),
        "place.asking": ("Questions", "Pertanyaan"),
        "place.jump": ("Jump", "Lompat"),
        "place.working": ("Work", "Pekerjaan"),
        "place.compare": ("Side by side", "Berdampingan"),
        "place.sides": ("Sentences", "Kalimat"),
        "place.matrix": ("Matrix", "Matriks"),
        "place.rejected": ("Rejected", "Ditolak"),
        "place.decided": ("Decisions", "Keputusan"),
        "place.edit": ("Editing", "Penyuntingan"),
        "place.merge": ("Merging", "Penggabungan"),
        "place.help": ("Keys", "Tombol"),
        "place.load": ("Loading", "Pemuatan"),
    }
)
