"""Words of the source pane, the search, the basket and what is exported: key, then English and Indonesian."""

from __future__ import annotations

DOCUMENT_WORDS: dict[str, tuple[str, str]] = {
    # the source pane
    "source.noise.one": ("… 1 line of noise ({keys.fold_noise})", "… 1 baris derau ({keys.fold_noise})"),
    "source.noise.many": (
        "… {count} lines of noise ({keys.fold_noise})",
        "… {count} baris derau ({keys.fold_noise})",
    ),
    "source.mention": (
        "{place}/{count} {keys.next_mention} {keys.previous_mention}",
        "{place}/{count} {keys.next_mention} {keys.previous_mention}",
    ),
    "source.mention.still": ("{place}/{count}", "{place}/{count}"),
    "source.opens": ("{keys.open_span} opens", "{keys.open_span} membuka"),
    "source.mark.statistic": ("number", "angka"),
    "source.mark.person": ("person", "orang"),
    "source.mark.region": ("region", "wilayah"),
    "source.mark.organisation": ("body", "lembaga"),
    "source.mark.instrument": ("law", "aturan"),
    "source.mark.statement": ("said", "ujaran"),
    "source.mark.event": ("event", "acara"),
    # search
    "noun.hit.one": ("hit", "hasil"),
    "noun.hit.many": ("hits", "hasil"),
    "search.placeholder": ("A name, a place, a number, a word …", "Nama, tempat, angka, kata …"),
    "search.keys": (
        "⏎ go there · ↑↓ hits · Tab take the offer · Ins choose · Esc close",
        "⏎ ke sana · ↑↓ hasil · Tab ambil tawaran · Ins pilih · Esc tutup",
    ),
    "search.keys.hits": (
        "⏎ go there · Space choose · ↑↓ hits · Tab back to the line · Esc close",
        "⏎ ke sana · Spasi pilih · ↑↓ hasil · Tab kembali mengetik · Esc tutup",
    ),
    "search.recent": ("Searched before", "Pencarian sebelumnya"),
    "search.none": (
        "Nothing is like “{query}”; fewer or other words may find more.",
        "Tidak ada yang mirip “{query}”; coba kata lain atau lebih sedikit.",
    ),
    "search.hint": (
        "Type what you remember: part of a name, a place, a number, words in any order.\n"
        "Typing errors and short forms are forgiven: loteng · hasanudin · 13600 · 13,6 ribu · petani tembakau",
        "Ketik yang diingat: sebagian nama, tempat, angka, kata dengan urutan apa pun.\n"
        "Salah ketik dan singkatan dimaafkan: loteng · hasanudin · 13600 · 13,6 ribu · petani tembakau",
    ),
    # the basket
    "noun.fact.one": ("fact", "fakta"),
    "noun.fact.many": ("facts", "fakta"),
    "basket.title": ("Basket", "Keranjang"),
    "basket.keys": (
        "⏎ go there · e export · n note · x take out · g group · Shift+↑↓ order · Esc close",
        "⏎ ke sana · e ekspor · n catatan · x keluarkan · g kelompok · Shift+↑↓ urutkan · Esc tutup",
    ),
    "basket.grouped": (
        "They stand {by}; g goes on to your own order, in which they can be moved.",
        "Tersusun {by}; g melanjutkan ke urutan sendiri, tempat fakta bisa dipindah.",
    ),
    "group.region": ("by region", "menurut wilayah"),
    "group.person": ("by person", "menurut orang"),
    "group.article": ("by article", "menurut artikel"),
    "group.no_region": ("No region", "Tanpa wilayah"),
    "group.no_person": ("Nobody", "Tanpa orang"),
    "group.no_article": ("No article", "Tanpa artikel"),
    "basket.empty": (
        "Nothing is chosen yet.\n{keys.choose} on a fact puts it here; "
        "{keys.export} then writes all of them to a file.",
        "Belum ada yang dipilih.\n{keys.choose} pada fakta menaruhnya di sini; "
        "lalu {keys.export} menulis semuanya ke berkas.",
    ),
    "basket.note": ("A note on this fact; ⏎ keeps it, Esc leaves it", "Catatan untuk fakta ini; ⏎ simpan, Esc batal"),
    "basket.removed": ("Taken out; u puts it back.", "Dikeluarkan; u mengembalikan."),
    # writing to a file
    "export.title": ("Export", "Ekspor"),
    "export.path": ("File", "Berkas"),
    "export.format": ("Format", "Format"),
    "export.keys": (
        "⏎ write · Tab format · Ctrl+F next format · Esc leave",
        "⏎ tulis · Tab format · Ctrl+F format berikut · Esc batal",
    ),
    "export.no_name": ("Give the name of a file.", "Beri nama berkas."),
    "export.link": ("{path} is a link; give the file itself.", "{path} adalah tautan; beri nama berkas aslinya."),
    "export.folder": ("{path} is a folder; give the name of a file in it.", "{path} adalah folder; beri nama berkas."),
    "export.no_folder": ("There is no folder {path}.", "Tidak ada folder {path}."),
    "export.exists": (
        "{path} exists already. ⏎ again overwrites it, Esc leaves it as it is.",
        "{path} sudah ada. ⏎ sekali lagi menimpanya, Esc membiarkannya.",
    ),
    "export.failed": ("Not written: {reason}", "Tidak ditulis: {reason}"),
    "export.written": ("Written: {what}, {path}", "Ditulis: {what}, {path}"),
    # what is exported
    "dossier.title": ("Facts from clippings on Jamsostek", "Fakta dari kliping tentang Jamsostek"),
    "dossier.statistic": ("Numbers", "Angka"),
    "dossier.statement": ("Statements", "Pernyataan"),
    "dossier.event": ("Events", "Acara"),
    "dossier.person": ("People", "Orang"),
    "dossier.region": ("Regions", "Wilayah"),
    "dossier.organisation": ("Organisations", "Lembaga"),
    "dossier.instrument": ("Programmes and laws", "Program dan aturan"),
    "dossier.link": ("Links", "Kaitan"),
    "dossier.article": ("Articles", "Artikel"),
    "dossier.column.number": ("Number", "Angka"),
    "dossier.column.subject": ("Of what", "Tentang"),
    "dossier.column.region": ("Region", "Wilayah"),
    "dossier.column.period": ("Period", "Waktu"),
    "dossier.column.said_by": ("According to", "Menurut"),
    "dossier.column.source": ("Source", "Sumber"),
    "dossier.note": ("Note", "Catatan"),
    "dossier.empty": ("No facts were chosen.", "Tidak ada fakta yang dipilih."),
    "dossier.nameless": ("(unnamed)", "(tanpa nama)"),
    "dossier.untitled": ("Untitled", "Tanpa judul"),
    "dossier.reported": ("reported speech", "kutipan tak langsung"),
    "dossier.approx.about": ("about", "sekitar"),
    "dossier.approx.over": ("over", "lebih dari"),
    "dossier.approx.under": ("under", "kurang dari"),
    "dossier.approx.nearly": ("nearly", "hampir"),
    "dossier.direction.up": ("up", "naik"),
    "dossier.direction.down": ("down", "turun"),
    "dossier.versus": ("against {period}", "dibanding {period}"),
    "dossier.target": ("target", "target"),
    "dossier.per.month": ("per month", "per bulan"),
    "dossier.per.year": ("per year", "per tahun"),
    "dossier.per.person": ("per person", "per orang"),
    "dossier.paragraph": ("paragraph {n}", "paragraf {n}"),
    "dossier.characters": ("characters {start}–{end}", "karakter {start}–{end}"),
    "dossier.doubt": ("Doubtful: {name}", "Diragukan: {name}"),
    "dossier.other_reading": ("other reading: {reading}", "bacaan lain: {reading}"),
    "dossier.status.accepted": ("Checked by a reader.", "Sudah diperiksa pembaca."),
    "dossier.status.rejected": ("Rejected by a reader.", "Ditolak pembaca."),
    "dossier.status.edited": ("Edited by a reader.", "Disunting pembaca."),
    "dossier.status.added": ("Added by a reader.", "Ditambahkan pembaca."),
}
