"""Words of what proves itself: whether sources and dossiers are still what they were."""

from __future__ import annotations

PROVING_WORDS: dict[str, tuple[str, str]] = {
    # check: files
    "check.intact": ("intact", "utuh"),
    "check.changed": ("changed", "berubah"),
    "check.moved": ("moved", "pindah"),
    "check.moved.load": (
        "What moved has the same bytes: `jamsostek-tui load` it from there before you forget what is gone.",
        "Isi yang pindah tetap sama: jalankan `jamsostek-tui load` di tempat barunya sebelum mengeluarkan yang hilang.",
    ),
    "check.gone": ("gone", "hilang"),
    "check.gone.forget": (
        "What is gone stays in the database; `jamsostek-tui forget --gone` takes it out.",
        "Yang hilang tetap ada di basis data; `jamsostek-tui forget --gone` mengeluarkannya.",
    ),
    "check.unreadable": ("unreadable", "tak terbaca"),
    "check.no-file": ("no file", "tanpa berkas"),
    "check.resting.one": ("1 fact rests on it", "1 fakta bersandar padanya"),
    "check.resting.many": ("{count} facts rest on it", "{count} fakta bersandar padanya"),
    "check.none": ("No file was loaded.", "Belum ada berkas yang dimuat."),
    # check: facts of a changed file
    "standing.there": ("still there", "masih ada"),
    "standing.moved": ("moved", "bergeser"),
    "standing.altered": ("altered", "berubah"),
    "standing.gone": ("gone", "hilang"),
    "how.same-place": (
        "the same words and surroundings at the same place",
        "kata dan sekitarnya sama di tempat yang sama",
    ),
    "how.rest-unchanged": (
        "the page from there to its end is as it was",
        "halaman dari situ sampai akhir tetap seperti semula",
    ),
    "how.once": ("words and surroundings found exactly once", "kata dan sekitarnya ditemukan tepat sekali"),
    "how.alike": ("words and surroundings found as often as before", "kata dan sekitarnya ditemukan sebanyak semula"),
    "how.other-words": ("its surroundings now hold other words", "sekitarnya kini memuat kata lain"),
    "how.other-surroundings": ("its words stand in other surroundings", "katanya berada di sekitar yang lain"),
    "how.nowhere": ("neither its words nor their surroundings", "kata maupun sekitarnya tidak ada lagi"),
}

PROVING_WORDS |= {
    # both, in the browser
    "proof.files": ("Loaded files", "Berkas yang dimuat"),
    "proof.verify": ("Verify a dossier", "Verifikasi dosir"),
    "proof.do_verify": ("verify", "verifikasi"),
    "proof.dossier": ("Dossier {name}", "Dosir {name}"),
    "proof.more": ("and {count} more; in a shell: {command}", "dan {count} lagi; di shell: {command}"),
    "proof.fault": ("{reason}", "{reason}"),
    "field.dossier": ("dossier", "dosir"),
    "field.hint.dossier": (
        "the path of a markdown file that was exported here",
        "jalur berkas markdown yang diekspor di sini",
    ),
    "verify.all_true": (
        "Everything in it is still true to its sources.",
        "Semua isinya masih sesuai dengan sumbernya.",
    ),
    "verify.not_true": (
        "Not everything in it is still as it was exported:",
        "Tidak semua isinya masih seperti saat diekspor:",
    ),
    # verify: what becomes of a footnote
    "verify.intact": ("intact", "utuh"),
    "verify.number-altered": ("number altered", "angka diubah"),
    "verify.number-altered.instead": (
        "the dossier says “{shown}”, the source “{instead}”.",
        "dosir menyebut “{shown}”, sumber “{instead}”.",
    ),
    "verify.number-altered.shown": (
        "“{shown}” is not in the sentence it is cited from.",
        "“{shown}” tidak ada dalam kalimat yang dikutip.",
    ),
    "verify.quotation-missing": ("quotation not in source", "kutipan tak ada di sumber"),
    "verify.quotation-missing.shown": ("the source does not say “{shown}”.", "sumber tidak menyebut “{shown}”."),
    "verify.line-altered": ("line altered", "baris diubah"),
    "verify.line-altered.words": (
        "what stands beside the number or in the footnote is not what was written.",
        "yang tertulis di samping angka atau di catatan kaki bukan yang semula.",
    ),
    "verify.place-altered": ("place altered", "tempat diubah"),
    "verify.place-altered.words": (
        "the line is as written, but not under these headings or this table head: {shown}.",
        "barisnya seperti semula, tetapi bukan di bawah judul atau kepala tabel ini: {shown}.",
    ),
    "verify.line-missing": ("line missing", "baris hilang"),
    "verify.line-missing.words": (
        "a line that the footnote was written for is gone.",
        "baris yang diberi catatan kaki ini tidak ada lagi.",
    ),
    "verify.source-changed": ("source changed", "sumber berubah"),
    "verify.source-changed.words": ("the file is not the one that was cited.", "berkas bukan lagi yang dikutip."),
    "verify.source-changed.still": ("What is quoted still stands in it.", "Yang dikutip masih ada di dalamnya."),
    "verify.source-changed.open": ("Nothing is quoted from it here.", "Tidak ada yang dikutip darinya di sini."),
    "verify.source-missing": ("source missing", "sumber hilang"),
    "verify.damaged": ("footnote damaged", "catatan kaki rusak"),
    "verify.damaged.words": (
        "it can no longer be read as one that was written here.",
        "tidak terbaca lagi sebagai catatan kaki yang ditulis di sini.",
    ),
    "verify.undefined": ("footnote missing", "catatan kaki hilang"),
    "verify.undefined.words": ("the text refers to it, but it is not there.", "teks merujuknya, tetapi tidak ada."),
    "verify.twice": ("footnote twice", "catatan kaki ganda"),
    "verify.twice.words": ("it is defined more than once.", "didefinisikan lebih dari sekali."),
    "verify.taken-out": ("facts taken out", "fakta dihapus"),
    "verify.taken-out.words": (
        "{here} of the {written} facts written are here.",
        "{here} dari {written} fakta yang ditulis masih ada.",
    ),
    "verify.whole-altered": ("dossier altered", "dosir diubah"),
    "verify.whole-altered.words": (
        "its facts, its list of sources or what it says of itself are not those that were written.",
        "fakta, daftar sumber, atau yang dikatakannya tentang dirinya bukan yang semula.",
    ),
    # verify: what stands around the facts
    "verify.added": ("added among facts", "disisipkan"),
    "verify.added.words": (
        "table rows, list items or quotations unproved or copied, or words behind a footnote mark: lines {lines}.",
        "baris tabel, butir daftar, atau kutipan yang tanpa bukti atau disalin, atau kata di belakang tanda catatan "
        "kaki: baris {lines}.",
    ),
    "verify.by-hand": ("written by hand", "ditulis tangan"),
    "verify.by-hand.words": (
        "not of the dossier, proved by nothing: lines {lines}.",
        "bukan bagian dosir, tanpa bukti: baris {lines}.",
    ),
    # verify: why there is no source, no dossier
    "verify.by_copy": ("by the copy in the database", "menurut salinan di basis data"),
    "verify.stdin": (
        "it came on standard input, so only the database it was loaded into has it (--db).",
        "masuk lewat masukan standar, jadi hanya ada di basis data yang memuatnya (--db).",
    ),
    "verify.outside": (
        "{path} lies outside the folders of the dossier and of work and was not read; name its folder with --sources.",
        "{path} di luar folder dosir dan folder kerja, jadi tidak dibaca; sebutkan foldernya dengan --sources.",
    ),
    "verify.not_here": (
        "{path} is neither beside the dossier nor in the working folder; name its folder with --sources.",
        "{path} tidak ada di samping dosir maupun di folder kerja; sebutkan foldernya dengan --sources.",
    ),
    "verify.not_below": (
        "{path} is not below the folders of --sources.",
        "{path} tidak ada di bawah folder --sources.",
    ),
    "verify.no_file": ("{path} is not there.", "{path} tidak ada."),
    "verify.no_folder": ("{path} is no folder.", "{path} bukan folder."),
    "verify.no_proof": (
        "{path} holds no footnote with a proof; `jamsostek-tui export` writes dossiers that do.",
        "{path} tidak memuat catatan kaki dengan bukti; `jamsostek-tui export` menulis dosir yang memuatnya.",
    ),
    "verify.old": (
        "{path} was written by an earlier version, whose proofs leave out headings and table heads: export it anew.",
        "{path} ditulis versi lama, yang buktinya tak mencakup judul dan kepala tabel: ekspor lagi.",
    ),
    "verify.part": (
        "The line that says how many facts were written is not there: whether some were taken out cannot be told.",
        "Baris yang menyebut jumlah fakta semula tidak ada: tidak bisa diketahui apakah ada yang dihapus.",
    ),
}
