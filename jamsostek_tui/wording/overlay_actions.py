"""What the actions of search, basket, export, palette and windows do: English and Indonesian."""

from __future__ import annotations

OVERLAY_ACTION_WORDS: dict[str, tuple[str, str]] = {
    "action.go_there": ("go there", "buka"),
    "action.go_there.long": ("Go to the fact under the cursor", "Menuju fakta di bawah kursor"),
    "action.choose_hit": ("choose", "pilih"),
    "action.choose_hit.long": (
        "Put the hit in the basket while typing, or take it out",
        "Memasukkan hasil ke keranjang sambil mengetik, atau mengeluarkannya",
    ),
    "action.keep_search": ("save", "simpan"),
    "action.keep_search.long": (
        "Save this search under a name; an empty search line lists the saved ones",
        "Menyimpan pencarian ini dengan nama; baris kosong menampilkan yang tersimpan",
    ),
    "action.forget_search": ("delete", "hapus"),
    "action.forget_search.long": (
        "Delete the saved search under the cursor",
        "Menghapus pencarian tersimpan di kursor",
    ),
    "action.take_offer": ("complete", "lengkapi"),
    "action.take_offer.long": (
        "Complete the word at the cursor; with nothing to complete, go to the hits",
        "Melengkapi kata di kursor; jika tak ada, ke hasil",
    ),
    "action.take_name": ("complete", "lengkapi"),
    "action.take_name.long": (
        "Fill in the first suggestion for the field",
        "Mengisi dengan usulan pertama untuk isian itu",
    ),
    "action.empty_line": ("empty line", "kosongkan baris"),
    "action.empty_line.long": ("Empty the line one types in", "Mengosongkan baris yang diketik"),
    "action.to_hits": ("hits", "hasil"),
    "action.to_hits.long": ("From the search line to the hits", "Dari baris pencarian ke hasil"),
    "action.to_line": ("type", "mengetik"),
    "action.to_line.long": ("From the hits back to the search line", "Dari hasil kembali ke baris pencarian"),
    "action.turn_preview": ("raw", "mentah"),
    "action.turn_preview.long": (
        "Show the preview as it will be written, or laid out for reading",
        "Menampilkan pratinjau seperti yang akan ditulis, atau tertata untuk dibaca",
    ),
    "action.note": ("note", "catatan"),
    "action.note.long": ("Write a note on the fact or the group", "Menulis catatan untuk fakta atau kelompok"),
    "action.take_out": ("remove", "keluarkan"),
    "action.take_out.long": ("Remove the fact from the basket", "Mengeluarkan fakta dari keranjang"),
    "action.put_back": ("undo", "batalkan"),
    "action.put_back.long": (
        "Undo in the basket: put back what was removed, remove what was chosen at once, take back a note",
        "Membatalkan di keranjang: mengembalikan yang dikeluarkan, mengeluarkan yang dipilih sekaligus, "
        "menghapus catatan",
    ),
    "action.group": ("group", "kelompok"),
    "action.group.long": (
        "Group the facts by region, person or article, or in your own order",
        "Mengelompokkan menurut wilayah, orang, artikel, atau urutan sendiri",
    ),
    "action.move_down": ("reorder", "pindah"),
    "action.move_down.long": ("Move the fact down", "Memindahkan fakta ke bawah"),
    "action.move_up": ("reorder up", "pindah naik"),
    "action.move_up.long": ("Move the fact up", "Memindahkan fakta ke atas"),
    "action.keep_note": ("save", "simpan"),
    "action.keep_note.long": (
        "Save the note, or the search under this name",
        "Menyimpan catatan, atau pencarian dengan nama ini",
    ),
    "action.write": ("write", "tulis"),
    "action.write.long": ("Write the chosen facts to the file", "Menulis fakta yang dipilih ke berkas"),
    "action.next_format": ("format", "format"),
    "action.next_format.long": (
        "Next format: Markdown, CSV, JSON lines, observations or FollowTheMoney",
        "Format berikutnya: Markdown, CSV, JSON lines, observasi, atau FollowTheMoney",
    ),
    "action.next_profile": ("style", "gaya"),
    "action.next_profile.long": (
        "Next style: plain Markdown, for Obsidian or for Pandoc; of CSV, which cells",
        "Gaya berikutnya: Markdown biasa, untuk Obsidian, atau Pandoc; pada CSV, bentuk sel",
    ),
    "action.next_grouping": ("group", "kelompok"),
    "action.next_grouping.long": (
        "Group by region, person, measure or article",
        "Mengelompokkan menurut wilayah, orang, ukuran, atau artikel",
    ),
    "action.next_sections": ("add", "tambahan"),
    "action.next_sections.long": (
        "Add the numbers side by side, over time, or by region",
        "Menambah angka berdampingan, dari waktu ke waktu, atau per wilayah",
    ),
    "action.other_side": ("other side", "sisi lain"),
    "action.other_side.long": (
        "To the preview or the next field, and back",
        "Ke pratinjau atau isian berikutnya, dan kembali",
    ),
    "action.do_it": ("run", "jalankan"),
    "action.do_it.long": ("Run or open the entry under the cursor", "Menjalankan atau membuka yang ditunjuk kursor"),
    "action.yes": ("yes", "ya"),
    "action.yes.long": ("Answer yes", "Menjawab ya"),
    "action.this_one": ("only this one", "hanya ini"),
    "action.this_one.long": (
        "When asked about all chosen facts: only the one under the cursor",
        "Bila ditanya tentang semua yang dipilih: hanya fakta di kursor",
    ),
    "action.no": ("no", "tidak"),
    "action.no.long": ("Answer no", "Menjawab tidak"),
    "action.narrow_to_hits": ("narrow to hits", "saring ke hasil"),
    "action.narrow_to_hits.long": (
        "Narrow all panes to the hits and what is linked with them",
        "Menyaring semua panel: hanya hasil dan yang terkait dengannya",
    ),
    "action.choose_all": ("choose all", "pilih semua"),
    "action.choose_all.long": (
        "Choose every fact listed here; again: take them out",
        "Memilih semua fakta di daftar ini; lagi: mengeluarkannya",
    ),
    "action.stop": ("stop", "hentikan"),
    "action.stop.long": ("Stop the work; nothing is changed", "Menghentikan pekerjaan; tidak ada yang berubah"),
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
    "help.for.look": ("find and read", "mencari dan membaca"),
    "help.for.take": ("choose, copy, export", "memilih, menyalin, mengekspor"),
    "help.for.decide": ("check and correct", "memeriksa dan membetulkan"),
    "help.for.move": ("move around", "berpindah"),
    "help.for.program": ("the program", "program"),
    "help.elsewhere": ("In {pane}", "Di {pane}"),
    "help.windows": ("In every window over the panes", "Di semua jendela di atas panel"),
    "help.signs": (
        "Signs: before a fact ■ chosen, * with a note; behind it ✓ accepted, ✎ edited, + added, ? doubtful, ≠ "
        "contradicted. █ size beside the greatest number of its unit; ↑ ↓ up or down by so much; > < ± ~ "
        "approximate. Numbers of a page: ● a fact, ○ not a fact, ? unexplained.",
        "Tanda: di depan fakta ■ dipilih, * bercatatan; di belakangnya ✓ diterima, ✎ disunting, + ditambah, ? "
        "diragukan, ≠ dibantah. █ besarnya dibanding angka terbesar dengan satuan itu; ↑ ↓ naik atau turun "
        "sebesar itu; > < ± ~ perkiraan. Bilangan di halaman: ● fakta, ○ bukan fakta, ? tanpa penjelasan.",
    ),
    "help.mouse": (
        "Mouse: click a row, tab, column head, chip or key below; the wheel scrolls; a double click narrows.",
        "Tetikus: klik baris, tab, kepala kolom, saringan, tombol di bawah; roda menggulir; klik ganda menyaring.",
    ),
}
