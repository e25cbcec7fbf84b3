"""What is said about decisions; English and Indonesian."""

from __future__ import annotations

DECIDING_WORDS: dict[str, tuple[str, str]] = {
    # what cannot be decided, and why
    "decide.field.unknown": (
        "There is no field {field} here; the fields are: {known}.",
        "Tidak ada isian {field} yang bisa diisi di sini; yang ada: {known}.",
    ),
    "decide.field.long": ("{field} holds at most {most} characters.", "{field} memuat paling banyak {most} huruf."),
    "decide.field.needed": ("{field} cannot be empty.", "{field} tidak boleh kosong."),
    "decide.field.number": (
        "{field} needs a number such as 13.600, 18,5, 172 ribu or Rp1,5 miliar, not “{given}”.",
        "{field} perlu angka seperti 13.600, 18,5, 172 ribu atau Rp1,5 miliar, bukan “{given}”.",
    ),
    "decide.field.new_unit": (
        "{field}: “{given}” is new here. Save again to use it anyway.",
        "{field}: “{given}” belum dipakai angka lain. Simpan sekali lagi untuk tetap memakainya.",
    ),
    "decide.field.one_of": (
        "{field} cannot be “{given}”; it is one of: {known}.",
        "{field} tidak bisa “{given}”; pilihannya: {known}.",
    ),
    "decide.field.region": (
        "{field} needs a region's name or a code such as 52.02; “{given}” is neither.",
        "{field} perlu nama atau kode wilayah seperti 52.02; “{given}” bukan.",
    ),
    "decide.field.regions": (
        "{field}: several regions are called “{given}”; give one of the codes {codes}.",
        "{field}: ada beberapa wilayah bernama “{given}”; beri salah satu kode {codes}.",
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
        "{field}: “{given}” is not named in the article; add that name from the source first.",
        "{field}: artikel ini tidak menyebut “{given}”; tambahkan dulu nama itu dari sumber.",
    ),
    "decide.edit.kinds": (
        "Only facts of one kind can be edited together.",
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
        "This has no place in any page, so nothing can be decided on it.",
        "Ini tidak ada di halaman mana pun, jadi tidak ada yang bisa diputuskan.",
    ),
    "decide.add.empty": ("Select the words of the fact first.", "Pilih dulu kata-kata faktanya."),
    "decide.add.no_number": (
        "“{words}” contains no number; mark words that do.",
        "“{words}” tidak memuat angka; tandai kata-kata yang memuat angkanya.",
    ),
    "decide.add.value": (
        "“{words}” does not say {given}; add the number as printed there, then correct it.",
        "“{words}” tidak memuat {given}; tambahkan angka seperti yang tercetak di situ, lalu perbaiki.",
    ),
    "decide.merge.kinds": (
        "Only people can be merged with people, organisations with organisations, programmes with programmes.",
        "Orang hanya bisa digabung dengan orang, lembaga dengan lembaga, program dengan program.",
    ),
    "decide.split.nothing": (
        "Nothing to split: it was never merged, and is in one article only.",
        "Tidak ada yang bisa dipisah: belum pernah digabung, dan hanya ada di satu artikel.",
    ),
    "decide.take.unknown": (
        "There is no decision {id} on a fact; `jamsostek-tui decisions` lists them.",
        "Tidak ada keputusan {id} atas fakta; `jamsostek-tui decisions` memuat daftarnya.",
    ),
    # actions
    "action.accept": ("accept", "terima"),
    "action.accept.long": (
        "Accept the fact as checked, or all chosen if it is one of them",
        "Menerima fakta sebagai sudah diperiksa, atau semua yang dipilih bila termasuk di dalamnya",
    ),
    "action.reject": ("reject", "tolak"),
    "action.reject.long": (
        "Reject the fact, or all chosen if it is one of them: hidden, never lost",
        "Menolak fakta, atau semua yang dipilih bila termasuk di dalamnya: disembunyikan, tidak hilang",
    ),
    "action.rejected": ("rejected", "ditolak"),
    "action.rejected.long": (
        "Show rejected facts, to restore them",
        "Menampilkan yang ditolak, untuk dikembalikan",
    ),
    "action.bring_back": ("restore", "kembalikan"),
    "action.bring_back.long": ("Restore the rejected fact", "Mengembalikan fakta yang ditolak"),
    "action.decisions": ("decisions", "keputusan"),
    "action.decisions.long": (
        "List all decisions, the last first: go to what each is about, take any of them back",
        "Menampilkan semua keputusan, yang terakhir dulu: menuju faktanya, atau membatalkan yang mana saja",
    ),
    "action.take_back": ("undo this", "batalkan ini"),
    "action.take_back.long": (
        "Undo the decision under the cursor, whatever was decided since; redo one that is undone",
        "Membatalkan keputusan di kursor, apa pun yang diputuskan sesudahnya; mengulang yang dibatalkan",
    ),
    "action.take_side": ("take this side", "pilih yang ini"),
    "action.take_side.long": (
        "Decide as the one under the cursor, where people contradict each other",
        "Memutuskan seperti yang di kursor, bila keputusan orang saling bertentangan",
    ),
    "decided.redo_this": ("redo this", "ulangi ini"),
    "decided.title": ("Decisions", "Keputusan"),
    "decided.none": (
        "Nothing has been decided yet. {keys.accept} accepts the fact under the cursor, {keys.reject} rejects it, "
        "{keys.edit} edits it.",
        "Belum ada keputusan. {keys.accept} menerima fakta di bawah kursor, {keys.reject} menolaknya, "
        "{keys.edit} menyuntingnya.",
    ),
    "decided.no_text": (
        "What this decision is about is not in the database now; it waits in the journal.",
        "Yang diputuskan ini sedang tidak ada di basis data; keputusannya menunggu di jurnal.",
    ),
    "rejected.title": (
        "Rejected facts, hidden everywhere else",
        "Fakta yang ditolak, disembunyikan di tempat lain",
    ),
    "rejected.none": (
        "Nothing has been rejected. {keys.reject} rejects the fact under the cursor.",
        "Tidak ada yang ditolak. {keys.reject} menolak fakta di bawah kursor.",
    ),
    "action.edit": ("edit", "sunting"),
    "action.edit.long": (
        "Edit the fields of the fact, or of all chosen of its kind if it is one of them",
        "Menyunting isian fakta, atau semua yang dipilih dan sejenis bila termasuk di dalamnya",
    ),
    "action.annotate": ("note", "catatan"),
    "action.annotate.long": (
        "Write a note on the fact, or on all chosen if it is one of them",
        "Memberi catatan pada fakta, atau pada semua yang dipilih bila termasuk di dalamnya",
    ),
    "annotate.hint": (
        "any words; leave empty to delete the note",
        "kata apa saja; kosongkan untuk menghapus catatan",
    ),
    "action.add": ("add", "tambah"),
    "add.title": ("Add a fact", "Tambah fakta"),
    "action.add.long": (
        "Add a fact that was overlooked: words marked by mouse, or typed as they are on the screen",
        "Menambah fakta yang terlewat: kata yang ditandai tetikus, atau diketik seperti di layar",
    ),
    "action.merge": ("merge", "gabung"),
    "action.merge.long": (
        "Merge those chosen; a single one with this one; with none chosen, show possible duplicates",
        "Menggabung yang dipilih; satu saja, dengan yang ini; bila tidak ada, menampilkan yang mungkin sama",
    ),
    "action.part": ("split", "pisah"),
    "action.part.long": (
        "Split what was merged, all chosen if this is one of them; or set apart what this article says",
        "Memisahkan yang digabung, semua yang dipilih bila termasuk di dalamnya; atau isi artikel ini saja",
    ),
    "action.undo": ("undo", "batalkan"),
    "action.undo.long": ("Undo your last decision", "Membatalkan keputusan terakhir Anda"),
    "action.redo": ("redo", "ulangi"),
    "action.redo.long": ("Redo what was undone last", "Mengulangi yang terakhir dibatalkan"),
    "action.keep_fields": ("save", "simpan"),
    "action.keep_fields.long": ("Save the changes", "Menyimpan perubahan"),
    "action.next_field": ("field", "isian"),
    "action.next_field.long": ("To the next field", "Ke isian berikutnya"),
    "action.previous_field": ("previous field", "isian sebelumnya"),
    "action.previous_field.long": ("To the previous field", "Ke isian sebelumnya"),
    "action.say_yes": ("same", "sama"),
    "action.say_yes.long": ("Yes, they are the same", "Ya, keduanya sama"),
    "action.say_no": ("different", "beda"),
    "action.say_no.long": (
        "No, they are different; they are not proposed again",
        "Bukan, keduanya berbeda; tidak diusulkan lagi",
    ),
    # fields
    "field.hint.choices": ("one of: {known}", "salah satu dari: {known}"),
    "field.hint.number": (
        "e.g. 13.600, 18,5, 172 ribu, Rp1,5 miliar or 13,6 persen",
        "mis. 13.600, 18,5, 172 ribu, Rp1,5 miliar atau 13,6 persen",
    ),
    "field.hint.region": ("a region's name, or a code such as 52.02", "nama wilayah, atau kode seperti 52.02"),
    "field.hint.time": (
        "e.g. 2024, Aug 2024, 31 Aug 2024, Q2 2024 or 2024-H1",
        "mis. 2024, Agu 2024, 31 Agu 2024, triwulan II 2024 atau 2024-H1",
    ),
    "field.hint.date": ("e.g. 2024, Aug 2024 or 31 Aug 2024", "mis. 2024, Agu 2024 atau 31 Agu 2024"),
    "field.hint.named": ("a name from this article", "nama yang disebut artikel ini"),
    "field.hint.words": ("any words; may not be empty", "kata apa saja, tidak boleh kosong"),
    "field.hint.words_or_none": ("any words; may be empty", "kata apa saja, boleh kosong"),
    "field.hint.office": (
        "the full office with its body or region, e.g. Kepala Dinas Sosial Bima; may be empty",
        "jabatan lengkap dengan lembaga atau wilayahnya, mis. Kepala Dinas Sosial Bima; boleh kosong",
    ),
    "field.hint.quote": ("type the words as they are on the screen", "ketik kata-katanya seperti di layar"),
    "edit.below": ("fields left empty stay as they are", "isian yang dibiarkan kosong tidak diubah"),
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
    "field.speaker": ("as named", "sebutan"),
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
    "decide.writing": ("Saving …", "Menyimpan …"),
    "ask.accept": ("Accept all {count} chosen facts?", "Terima semua {count} fakta yang dipilih?"),
    "ask.many": (
        "This can take up to half a minute. Esc stops it and nothing is decided; afterwards {keys.undo} undoes it.",
        "Ini bisa sampai setengah menit. Esc menghentikannya dan tidak ada yang diputuskan; sesudahnya "
        "{keys.undo} membatalkannya.",
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
    "told.note": ("Note saved: {what}", "Catatan disimpan: {what}"),
    "told.add": ("Added: {what}", "Ditambah: {what}"),
    "told.back": ("{keys.undo} undoes it.", "{keys.undo} membatalkannya."),
    "told.split": ("Split: {what}", "Dipisah: {what}"),
    "told.undo": ("Undone: {told}", "Dibatalkan: {told}"),
    "told.redo": ("Redone: {told}", "Diulangi: {told}"),
    "told.elsewhere": ("{told} – decided elsewhere, {when}", "{told} – diputuskan di tempat lain, {when}"),
    "told.decided_already": ("Already decided so.", "Sudah diputuskan begitu."),
    "told.nothing_to_undo": ("Nothing to undo or redo.", "Tidak ada yang bisa dibatalkan atau diulangi."),
    "told.waits": ("a load is running, which carries it out", "pemuatan sedang berjalan dan akan melaksanakannya"),
    "told.no_fields": ("Links cannot be edited.", "Kaitan tidak bisa disunting."),
    "decide.add.elsewhere": (
        "These words are not here; type them as they are on the screen.",
        "Kata-kata ini tidak ada di sini; ketik seperti yang tampil di layar.",
    ),
    # what was decided
    "decided.accept": ("accepted", "diterima"),
    "decided.reject": ("rejected", "ditolak"),
    "decided.edit": ("edited", "disunting"),
    "decided.add": ("added", "ditambah"),
    "decided.merge": ("merged", "digabung"),
    "decided.split": ("split", "dipisah"),
    "decided.refuse": ("kept apart", "dibedakan"),
    "decided.note": ("note", "catatan"),
    "decided.settle": ("settled", "ditetapkan"),
    "decided.undo": ("undone", "dibatalkan"),
    "decided.redo": ("redone", "diulangi"),
    # what became of it
    "outcome.applied": ("applied", "berlaku"),
    "outcome.partly": ("partly applied", "berlaku sebagian"),
    "outcome.orphaned": ("orphaned", "teks hilang"),
    "outcome.waiting": ("waiting", "menunggu"),
    "outcome.contradicted": ("contradicted", "bertentangan"),
    "outcome.replaced": ("replaced", "diganti"),
    "outcome.undone": ("undone", "dibatalkan"),
}
