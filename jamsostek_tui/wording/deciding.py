"""What is said about decisions; English and Indonesian."""

from __future__ import annotations

DECIDING_WORDS: dict[str, tuple[str, str]] = {
    # what cannot be decided, and why
    "decide.field.unknown": (
        "There is no field {field} here to set; there are: {known}.",
        "Tidak ada isian {field} yang bisa diisi di sini; yang ada: {known}.",
    ),
    "decide.field.long": ("{field} holds at most {most} characters.", "{field} memuat paling banyak {most} huruf."),
    "decide.field.needed": ("{field} cannot be empty.", "{field} tidak boleh kosong."),
    "decide.field.number": (
        "{field} needs a number such as 13.600, 18,5, 172 ribu or Rp1,5 miliar, not “{given}”.",
        "{field} perlu angka seperti 13.600, 18,5, 172 ribu atau Rp1,5 miliar, bukan “{given}”.",
    ),
    "decide.field.new_unit": (
        "{field}: no other number has “{given}”. Keep once more to have it so.",
        "{field}: belum ada angka lain dengan “{given}”. Simpan sekali lagi bila memang begitu.",
    ),
    "decide.field.one_of": (
        "{field} cannot be “{given}”; it is one of: {known}.",
        "{field} tidak bisa “{given}”; pilihannya: {known}.",
    ),
    "decide.field.region": (
        "{field} needs a region's name or code such as 52.02; “{given}” is none.",
        "{field} perlu nama atau kode wilayah seperti 52.02; “{given}” bukan.",
    ),
    "decide.field.regions": (
        "{field}: “{given}” is several regions; give one of the codes {codes}.",
        "{field}: “{given}” adalah beberapa wilayah; beri salah satu kode {codes}.",
    ),
    "decide.field.date": (
        "{field} needs a date such as 2024, Aug 2024 or 31 Aug 2024, not “{given}”.",
        "{field} perlu tanggal seperti 2024, Agu 2024 atau 31 Agu 2024, bukan “{given}”.",
    ),
    "decide.field.period": (
        "{field} needs a time such as 2024, Aug 2024, 31 Aug 2024, Q2 2024 or 2024-H1, not “{given}”.",
        "{field} perlu waktu seperti 2024, Agu 2024, 31 Agu 2024, triwulan II 2024 atau 2024-H1, bukan “{given}”.",
    ),
    "decide.field.name": (
        "{field}: the article names nobody “{given}”; add that name from the source first.",
        "{field}: artikel ini tidak menyebut “{given}”; tambahkan dulu nama itu dari sumber.",
    ),
    "decide.edit.kinds": (
        "Facts can be edited together only where they are of one kind.",
        "Fakta hanya bisa disunting bersama bila sejenis.",
    ),
    "decide.edit.nothing": (
        "Say what to set: a field and its value, such as unit=nelayan.",
        "Sebutkan yang diisi: isian dan nilainya, misalnya unit=nelayan.",
    ),
    "decide.reject.article": (
        "An article cannot be rejected; reject its facts, or take it out: jamsostek-tui forget {article}",
        "Artikel tidak bisa ditolak; tolak faktanya, atau keluarkan: jamsostek-tui forget {article}",
    ),
    "decide.no_fact": (
        "There is no {fact} here; `jamsostek-tui search` finds what there is.",
        "Tidak ada {fact} di sini; `jamsostek-tui search` menemukan yang ada.",
    ),
    "decide.nowhere": (
        "This stands at no place of a page, so nothing can be decided on it.",
        "Ini tidak ada di halaman mana pun, jadi tidak ada yang bisa diputuskan.",
    ),
    "decide.add.empty": ("Select the words of the fact first.", "Pilih dulu kata-kata faktanya."),
    "decide.add.no_number": (
        "“{words}” tells no number; mark words that have the number in them.",
        "“{words}” tidak memuat angka; tandai kata-kata yang memuat angkanya.",
    ),
    "decide.add.value": (
        "“{words}” does not tell {given}; add the number as it is printed there, then correct it.",
        "“{words}” tidak memuat {given}; tambahkan angka seperti yang tercetak di situ, lalu perbaiki.",
    ),
    "decide.merge.kinds": (
        "Only people can be merged with people, organisations with organisations, programmes with programmes.",
        "Orang hanya bisa digabung dengan orang, lembaga dengan lembaga, program dengan program.",
    ),
    "decide.split.nothing": (
        "There is nothing to part here: nobody merged it, and it stands in one article only.",
        "Tidak ada yang bisa dipisah: tidak pernah digabung, dan hanya ada di satu artikel.",
    ),
    "decide.take.unknown": (
        "There is no decision {id} on a fact; `jamsostek-tui decisions` lists them.",
        "Tidak ada keputusan {id} atas fakta; `jamsostek-tui decisions` memuat daftarnya.",
    ),
    # actions
    "action.accept": ("accept", "terima"),
    "action.accept.long": (
        "Accept the fact, or all chosen if it is one of them: somebody has checked it",
        "Menerima fakta, atau semua yang dipilih bila termasuk di dalamnya: sudah diperiksa",
    ),
    "action.reject": ("reject", "tolak"),
    "action.reject.long": (
        "Reject the fact, or all chosen if it is one of them: hidden, never lost",
        "Menolak fakta, atau semua yang dipilih bila termasuk di dalamnya: disembunyikan, tidak hilang",
    ),
    "action.rejected": ("rejected", "ditolak"),
    "action.rejected.long": (
        "Show what was rejected, to bring it back",
        "Menampilkan yang ditolak, untuk dikembalikan",
    ),
    "action.bring_back": ("bring back", "kembalikan"),
    "action.bring_back.long": (
        "Bring back what was rejected",
        "Mengembalikan yang ditolak",
    ),
    "rejected.title": ("Rejected, hidden everywhere else", "Ditolak, disembunyikan di tempat lain"),
    "rejected.none": (
        "Nothing is rejected. {keys.reject} rejects the fact under the cursor.",
        "Tidak ada yang ditolak. {keys.reject} menolak fakta di bawah kursor.",
    ),
    "action.edit": ("edit", "sunting"),
    "action.edit.long": (
        "Edit the fields of the fact, or of all chosen of its kind if it is one of them",
        "Menyunting isian fakta, atau semua yang dipilih dan sejenis bila termasuk di dalamnya",
    ),
    "action.annotate": ("annotate", "beri catatan"),
    "action.annotate.long": (
        "Write a note on the fact, or on all chosen if it is one of them",
        "Memberi catatan pada fakta, atau pada semua yang dipilih bila termasuk di dalamnya",
    ),
    "annotate.hint": ("any words; none take the note away", "kata apa saja; kosong menghapus catatan"),
    "action.add": ("add", "tambah"),
    "add.title": ("Add fact", "Tambah fakta"),
    "action.add.long": (
        "Make a fact of the passage marked by mouse, or of words on the screen; those lit are offered",
        "Menjadikan bagian yang ditandai tetikus, atau kata di layar, sebagai fakta; yang disorot ditawarkan",
    ),
    "action.merge": ("merge", "gabung"),
    "action.merge.long": (
        "Merge those chosen with this one; else show who may be one",
        "Menggabung yang dipilih dengan ini; bila tidak ada, menampilkan siapa yang mungkin sama",
    ),
    "action.part": ("part", "pisah"),
    "action.part.long": (
        "Take back a merge, or all chosen ones if this is one of them; or set what this article says apart",
        "Membatalkan penggabungan, atau semua yang dipilih bila termasuk di dalamnya; atau memisahkan isi artikel ini",
    ),
    "action.undo": ("undo", "batalkan"),
    "action.undo.long": (
        "Take your last decision back",
        "Membatalkan keputusan terakhir Anda",
    ),
    "action.redo": ("redo", "ulangi"),
    "action.redo.long": (
        "Bring back what was undone last",
        "Mengulangi yang terakhir dibatalkan",
    ),
    "action.keep_fields": ("keep", "simpan"),
    "action.keep_fields.long": (
        "Keep what was changed",
        "Menyimpan yang diubah",
    ),
    "action.next_field": ("field", "isian"),
    "action.next_field.long": (
        "To the next field",
        "Ke isian berikut",
    ),
    "action.previous_field": ("field before", "isian sebelum"),
    "action.previous_field.long": (
        "To the field before",
        "Ke isian sebelumnya",
    ),
    "action.say_yes": ("one", "sama"),
    "action.say_yes.long": (
        "Yes, they are one",
        "Ya, keduanya sama",
    ),
    "action.say_no": ("two", "beda"),
    "action.say_no.long": (
        "No, they are two; they are not proposed again",
        "Bukan, keduanya berbeda; tidak diusulkan lagi",
    ),
    # fields
    "field.hint.choices": ("one of: {known}", "salah satu dari: {known}"),
    "field.hint.number": (
        "such as 13.600, 18,5, 172 ribu, Rp1,5 miliar or 13,6 persen",
        "seperti 13.600, 18,5, 172 ribu, Rp1,5 miliar atau 13,6 persen",
    ),
    "field.hint.region": ("a region's name, or a code such as 52.02", "nama wilayah, atau kode seperti 52.02"),
    "field.hint.time": (
        "such as 2024, Aug 2024, 31 Aug 2024, Q2 2024 or 2024-H1",
        "seperti 2024, Agu 2024, 31 Agu 2024, triwulan II 2024 atau 2024-H1",
    ),
    "field.hint.date": ("such as 2024, Aug 2024 or 31 Aug 2024", "seperti 2024, Agu 2024 atau 31 Agu 2024"),
    "field.hint.named": ("a name that this article gives", "nama yang disebut artikel ini"),
    "field.hint.words": ("any words, but not none", "kata apa saja, tidak boleh kosong"),
    "field.hint.words_or_none": ("any words, or none", "kata apa saja, boleh kosong"),
    "field.hint.office": (
        "the whole office with its body or region, as Kepala Dinas Sosial Bima; or none",
        "jabatan lengkap dengan lembaga atau wilayahnya, seperti Kepala Dinas Sosial Bima; boleh kosong",
    ),
    "field.hint.quote": ("words as they stand on the screen", "kata seperti yang tampil di layar"),
    "edit.below": ("what is left empty stays as it is", "yang dibiarkan kosong tidak diubah"),
    "field.value": ("value", "nilai"),
    "field.value_max": ("up to", "sampai"),
    "field.approx": ("hedge", "kira-kira"),
    "field.unit": ("unit", "satuan"),
    "field.subject": ("subject", "yang diukur"),
    "field.measure": ("measure", "jenis angka"),
    "field.direction": ("direction", "arah"),
    "field.region": ("region", "wilayah"),
    "field.period": ("period", "waktu"),
    "field.versus": ("compared with", "dibanding"),
    "field.per": ("per", "per"),
    "field.person": ("person", "orang"),
    "field.organisation": ("organisation", "lembaga"),
    "field.instrument": ("programme/law", "program/aturan"),
    "field.form": ("form", "bentuk"),
    "field.speaker": ("speaker", "pembicara"),
    "field.name": ("name", "nama"),
    "field.office": ("office", "jabatan"),
    "field.date": ("date", "tanggal"),
    "field.venue": ("venue", "tempat"),
    "field.abbreviation": ("abbreviation", "singkatan"),
    "field.type": ("type", "jenis"),
    "field.id": ("region", "wilayah"),
    "field.title": ("title", "judul"),
    "field.publisher": ("paper", "media"),
    "field.published": ("published", "terbit"),
    "field.dateline": ("dateline", "titi mangsa"),
    "field.byline": ("byline", "penulis"),
    "field.url": ("address", "alamat"),
    "field.kind": ("kind", "jenis fakta"),
    "field.note": ("note", "catatan"),
    "field.quote": ("words", "kata-kata"),
    # what is asked and told
    "decide.writing": ("Writing what was decided …", "Menulis keputusan …"),
    "ask.accept": ("Accept all {count} chosen facts?", "Terima semua {count} fakta yang dipilih?"),
    "ask.many": (
        "So many take up to half a minute. They are decided all or none: Esc stops it meanwhile, and {keys.undo} "
        "takes it back afterwards.",
        "Jumlah sebanyak ini perlu waktu sampai setengah menit. Semua diputuskan atau tidak satu pun: Esc "
        "menghentikannya selama itu, dan {keys.undo} membatalkannya sesudah itu.",
    ),
    "ask.reject": ("Reject all {count} chosen facts?", "Tolak semua {count} fakta yang dipilih?"),
    "ask.edit": (
        "Edit all {count} chosen facts of this kind together?",
        "Sunting semua {count} fakta sejenis yang dipilih bersama-sama?",
    ),
    "ask.annotate": (
        "Write one note on all {count} chosen facts?",
        "Beri satu catatan pada semua {count} fakta yang dipilih?",
    ),
    "told.accept": ("Accepted: {what}", "Diterima: {what}"),
    "told.reject": ("Rejected: {what}", "Ditolak: {what}"),
    "told.edit": ("Edited: {what}", "Disunting: {what}"),
    "told.note": ("Note written: {what}", "Catatan ditulis: {what}"),
    "told.add": ("Added: {what}", "Ditambah: {what}"),
    "told.back": ("{keys.undo} takes it back.", "{keys.undo} membatalkannya."),
    "told.split": ("Parted: {what}", "Dipisah: {what}"),
    "told.undo": ("Taken back: {told}", "Dibatalkan: {told}"),
    "told.redo": ("Brought back: {told}", "Diulangi: {told}"),
    "told.elsewhere": ("{told} – decided elsewhere, {when}", "{told} – diputuskan di tempat lain, {when}"),
    "told.decided_already": ("That is decided so already.", "Itu sudah diputuskan demikian."),
    "told.nothing_to_undo": (
        "There is nothing to take back or to bring back.",
        "Tidak ada yang bisa dibatalkan atau diulangi.",
    ),
    "told.waits": ("a load is running, which carries it out", "pemuatan sedang berjalan dan akan melaksanakannya"),
    "told.no_fields": ("A link has no fields to edit.", "Kaitan tidak punya isian untuk disunting."),
    "decide.add.elsewhere": (
        "These words do not stand here; type words as they stand on the screen.",
        "Kata-kata ini tidak ada di sini; ketik kata seperti yang tampil di layar.",
    ),
    # what was decided
    "decided.accept": ("accepted", "diterima"),
    "decided.reject": ("rejected", "ditolak"),
    "decided.edit": ("edited", "disunting"),
    "decided.add": ("added", "ditambah"),
    "decided.merge": ("merged", "digabung"),
    "decided.split": ("parted", "dipisah"),
    "decided.refuse": ("kept apart", "dibedakan"),
    "decided.note": ("note", "catatan"),
    "decided.settle": ("settled", "ditetapkan"),
    "decided.undo": ("undone", "dibatalkan"),
    "decided.redo": ("done again", "diulangi"),
    # what became of it
    "outcome.applied": ("applied", "berlaku"),
    "outcome.partly": ("partly applied", "berlaku sebagian"),
    "outcome.orphaned": ("orphaned", "teks hilang"),
    "outcome.waiting": ("waiting", "menunggu"),
    "outcome.contradicted": ("contradicted", "bertentangan"),
    "outcome.replaced": ("replaced", "diganti"),
    "outcome.undone": ("undone", "dibatalkan"),
}
