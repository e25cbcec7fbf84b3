"""Words of what proves itself: whether sources and dossiers are still what they were."""

from __future__ import annotations

PROVING_WORDS: dict[str, tuple[str, str]] = {
    # check: files
    "check.intact": ("intact", "utuh"),
    "check.changed": ("changed", "berubah"),
    "check.gone": ("gone", "hilang"),
    "check.unreadable": ("unreadable", "tak terbaca"),
    "check.no-file": ("no file", "tanpa berkas"),
    "check.stdin": ("standard input; only the database has it", "masukan standar; hanya ada di basis data"),
    "check.resting.one": ("1 fact rests on it", "1 fakta bersandar padanya"),
    "check.resting.many": ("{count} facts rest on it", "{count} fakta bersandar padanya"),
    "check.none": ("No file was loaded.", "Belum ada berkas yang dimuat."),
    "noun.file.one": ("file", "berkas"),
    "noun.file.many": ("files", "berkas"),
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
    "how.alike": (
        "words and surroundings found as often as before",
        "kata dan sekitarnya ditemukan sebanyak semula",
    ),
    "how.other-words": ("its surroundings now hold other words", "sekitarnya kini memuat kata lain"),
    "how.other-surroundings": (
        "its words stand in other surroundings",
        "katanya berada di sekitar yang lain",
    ),
    "how.nowhere": ("neither its words nor their surroundings", "kata maupun sekitarnya tidak ada lagi"),
}
