"""What the actions of search, basket, export, palette and windows do: English and Indonesian."""

from __future__ import annotations

OVERLAY_ACTION_WORDS: dict[str, tuple[str, str]] = {
    "action.go_there": ("go there", "buka"),
    "action.go_there.long": (
        "Go to the fact under the cursor",
        "Menuju fakta di bawah kursor",
    ),
    "action.choose_hit": ("choose", "pilih"),
    "action.choose_hit.long": (
        "Choose the hit for the basket while typing, or take it out",
        "Memilih hasil ke keranjang sambil mengetik, atau mengeluarkannya",
    ),
    "action.keep_search": ("keep", "simpan"),
    "action.keep_search.long": (
        "Keep this search under a name; an empty search line lists those kept",
        "Menyimpan pencarian ini dengan nama; baris kosong menampilkan yang tersimpan",
    ),
    "action.forget_search": ("forget", "lupakan"),
    "action.forget_search.long": (
        "Keep the search under the cursor no longer",
        "Tidak lagi menyimpan pencarian di kursor",
    ),
    "action.take_offer": ("take the offer", "ambil tawaran"),
    "action.take_offer.long": (
        "Take what is offered for the word at the cursor; with nothing offered, go to the hits",
        "Mengambil yang ditawarkan untuk kata di kursor; jika tak ada, ke hasil",
    ),
    "action.take_name": ("take the offer", "ambil tawaran"),
    "action.take_name.long": (
        "Type the first of what is offered for the field",
        "Menuliskan yang pertama ditawarkan untuk isian itu",
    ),
    "action.to_hits": ("hits", "hasil"),
    "action.to_hits.long": (
        "From the line to the hits",
        "Dari baris ketik ke hasil",
    ),
    "action.to_line": ("type on", "kembali mengetik"),
    "action.to_line.long": (
        "From the hits back to the line",
        "Dari hasil kembali ke baris ketik",
    ),
    "action.turn_preview": ("raw", "mentah"),
    "action.turn_preview.long": (
        "Show the document as it will be written, or again as one reads it",
        "Menampilkan dokumen seperti yang akan ditulis, atau lagi seperti dibaca",
    ),
    "action.note": ("note", "catatan"),
    "action.note.long": (
        "Write a note on the chosen fact or the group",
        "Menulis catatan untuk fakta atau kelompok",
    ),
    "action.take_out": ("take out", "keluarkan"),
    "action.take_out.long": (
        "Take the fact out of the basket",
        "Mengeluarkan fakta dari keranjang",
    ),
    "action.put_back": ("put back", "kembalikan"),
    "action.put_back.long": (
        "Put back what was taken out last, take out what was chosen at once, or take back the note written since",
        "Mengembalikan yang terakhir dikeluarkan, mengeluarkan yang dipilih sekaligus, atau membatalkan catatan",
    ),
    "action.group": ("group", "kelompok"),
    "action.group.long": (
        "Group the chosen by region, person, article, or as you ordered them",
        "Mengelompokkan pilihan: wilayah, orang, artikel, atau urutan sendiri",
    ),
    "action.move_down": ("order", "urutkan"),
    "action.move_down.long": (
        "Move the chosen fact down",
        "Memindahkan fakta ke bawah",
    ),
    "action.move_up": ("order up", "urutkan naik"),
    "action.move_up.long": (
        "Move the chosen fact up",
        "Memindahkan fakta ke atas",
    ),
    "action.keep_note": ("keep", "simpan"),
    "action.keep_note.long": (
        "Keep the note, or the search under this name",
        "Menyimpan catatan, atau pencarian dengan nama ini",
    ),
    "action.write": ("write", "tulis"),
    "action.write.long": (
        "Write the chosen facts to the file",
        "Menulis fakta yang dipilih ke berkas",
    ),
    "action.next_format": ("next format", "format berikut"),
    "action.next_format.long": (
        "Markdown, CSV, JSON lines, observations or FollowTheMoney",
        "Markdown, CSV, JSON lines, observasi, atau FollowTheMoney",
    ),
    "action.next_profile": ("profile", "profil"),
    "action.next_profile.long": (
        "A dossier for anywhere, Obsidian or Pandoc",
        "Berkas untuk di mana saja, Obsidian, atau Pandoc",
    ),
    "action.next_grouping": ("by", "per"),
    "action.next_grouping.long": (
        "Sections by region, person, measure or article",
        "Bagian menurut wilayah, orang, ukuran, atau artikel",
    ),
    "action.next_sections": ("with", "serta"),
    "action.next_sections.long": (
        "Add the numbers side by side, over time, by region",
        "Menambah angka berdampingan, dari waktu ke waktu, per wilayah",
    ),
    "action.other_side": ("other side", "sisi lain"),
    "action.other_side.long": (
        "To the preview or the next field, and back",
        "Ke pratinjau atau isian berikut, dan kembali",
    ),
    "action.do_it": ("do it", "lakukan"),
    "action.do_it.long": (
        "Do what the cursor stands on",
        "Melakukan yang ditunjuk kursor",
    ),
    "action.yes": ("yes", "ya"),
    "action.yes.long": (
        "Answer yes",
        "Menjawab ya",
    ),
    "action.this_one": ("only this one", "hanya ini"),
    "action.this_one.long": (
        "Of a question about all chosen: only the fact under the cursor",
        "Pada pertanyaan tentang semua yang dipilih: hanya fakta di kursor",
    ),
    "action.no": ("no", "tidak"),
    "action.no.long": (
        "Answer no",
        "Menjawab tidak",
    ),
    "action.narrow_to_hits": ("narrow to hits", "saring ke hasil"),
    "action.narrow_to_hits.long": (
        "Narrow all panes to what is found, and to what is linked with it",
        "Menyaring semua panel ke yang ditemukan, dan yang terkait dengannya",
    ),
    "action.choose_all": ("choose all", "pilih semua"),
    "action.choose_all.long": (
        "Choose every fact listed here; again: take out those put in so, or all",
        "Memilih semua fakta di daftar ini; lagi: mengeluarkan yang baru masuk, atau semua",
    ),
    "action.stop": ("stop", "hentikan"),
    "action.stop.long": (
        "Stop work on many facts; nothing of it is kept",
        "Menghentikan pekerjaan atas banyak fakta; tidak ada yang disimpan",
    ),
    "action.close": ("close", "tutup"),
    "action.close.long": (
        "Close search, basket, export, palette or window",
        "Menutup pencarian, keranjang, ekspor, palet, atau jendela",
    ),
    # the help
    "help.title": ("Keys", "Tombol"),
    "help.here": ("Here: {pane}", "Di sini: {pane}"),
    "help.everywhere": ("Everywhere", "Di mana saja"),
    "help.placeholder": ("Type a key or what you want to do", "Ketik tombol atau yang ingin dilakukan"),
    "help.for.look": ("looking", "melihat"),
    "help.for.take": ("taking away", "membawa"),
    "help.for.decide": ("deciding", "memutuskan"),
    "help.for.move": ("moving", "bergerak"),
    "help.for.program": ("the program", "program"),
    "help.elsewhere": ("In {pane}", "Di {pane}"),
    "help.windows": ("In everything over the panes", "Di semua yang tampil di atas panel"),
    "help.signs": (
        "Signs: before a fact ■ chosen, * with a note; behind it ✓ accepted, ✎ edited, + added, ? doubtful, "
        "≠ contradicted. █ how great a number is beside the greatest of its unit; ↑ ↓ by how much more or less; "
        "> < ± ~ hedged. Numerals: ● a fact, ○ no fact, for a reason, ? unexplained.",
        "Tanda: di depan fakta ■ dipilih, * bercatatan; di belakangnya ✓ diterima, ✎ disunting, + ditambah, "
        "? diragukan, ≠ dibantah. █ besarnya angka dibanding yang terbesar dari satuannya; ↑ ↓ selisih naik atau "
        "turun; > < ± ~ perkiraan. Bilangan: ● fakta, ○ bukan fakta dengan alasan, ? tanpa penjelasan.",
    ),
    "help.mouse": (
        "Mouse: click a row, tab, column head, chip or key below; the wheel scrolls; a double click narrows.",
        "Tetikus: klik baris, tab, kepala kolom, saringan, tombol di bawah; roda menggulir; klik ganda menyaring.",
    ),
}
