"""What is said about decisions; English and Indonesian."""

from __future__ import annotations

DECIDING_WORDS: dict[str, tuple[str, str]] = {
    # what cannot be decided, and why
    "decide.field.unknown": (
        "There is no field {field} here to set; there are: {known}.",
        "Tidak ada kolom {field} yang bisa diisi di sini; yang ada: {known}.",
    ),
    "decide.field.long": ("{field} holds at most {most} characters.", "{field} memuat paling banyak {most} huruf."),
    "decide.field.needed": ("{field} cannot be empty.", "{field} tidak boleh kosong."),
    "decide.field.number": (
        "{field} needs a number such as 13.600 or 18,5, not “{given}”.",
        "{field} perlu angka seperti 13.600 atau 18,5, bukan “{given}”.",
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
        "{field} needs a date such as 2024, 2024-08 or 2024-08-31, not “{given}”.",
        "{field} perlu tanggal seperti 2024, 2024-08 atau 2024-08-31, bukan “{given}”.",
    ),
    "decide.field.period": (
        "{field} needs a time such as 2024, 2024-08, 2024-Q2 or 2024-H1, not “{given}”.",
        "{field} perlu waktu seperti 2024, 2024-08, 2024-Q2 atau 2024-H1, bukan “{given}”.",
    ),
    "decide.field.name": (
        "{field}: the article names nobody “{given}”; add that name from the source first.",
        "{field}: artikel ini tidak menyebut “{given}”; tambahkan dulu nama itu dari sumber.",
    ),
    "decide.edit.kinds": (
        "Facts can be edited together only where they are of one kind.",
        "Fakta hanya bisa disunting bersama bila sejenis.",
    ),
    "decide.reject.article": (
        "An article cannot be rejected; reject its facts, or take its file out of what you load.",
        "Artikel tidak bisa ditolak; tolak faktanya, atau jangan muat berkasnya.",
    ),
    "decide.nowhere": (
        "This stands at no place of a page, so nothing can be decided on it.",
        "Ini tidak ada di halaman mana pun, jadi tidak ada yang bisa diputuskan.",
    ),
    "decide.add.empty": ("Select the words of the fact first.", "Pilih dulu kata-kata faktanya."),
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
    # why two may be one
    "propose.spelling": ("spelt alike: {what}", "ejaan mirip: {what}"),
    "propose.within": ("one name within the other: {what}", "satu nama dalam yang lain: {what}"),
    "propose.office": ("same office: {what}", "jabatan sama: {what}"),
    "propose.region": ("same region: {what}", "wilayah sama: {what}"),
    # what was decided
    "decided.accept": ("accepted", "diterima"),
    "decided.reject": ("rejected", "ditolak"),
    "decided.edit": ("edited", "disunting"),
    "decided.add": ("added", "ditambah"),
    "decided.merge": ("merged", "digabung"),
    "decided.split": ("parted", "dipisah"),
    "decided.note": ("note", "catatan"),
    "decided.settle": ("settled", "ditetapkan"),
    "decided.undo": ("undone", "dibatalkan"),
    "decided.redo": ("done again", "diulangi"),
    # what became of it
    "standing.applied": ("applied", "berlaku"),
    "standing.partly": ("partly applied", "berlaku sebagian"),
    "standing.orphaned": ("orphaned", "tak bertuan"),
    "standing.waiting": ("waiting", "menunggu"),
    "standing.contradicted": ("contradicted", "bertentangan"),
    "standing.replaced": ("replaced", "diganti"),
    "standing.undone": ("undone", "dibatalkan"),
}
