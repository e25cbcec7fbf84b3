"""What is said of who may be one, of merging and of parting; English and Indonesian."""

from __future__ import annotations

MERGING_WORDS: dict[str, tuple[str, str]] = {
    "propose.name": ("same name: {what}", "nama sama: {what}"),
    "propose.spelling": ("spelt alike: {what}", "ejaan mirip: {what}"),
    "propose.initials": ("an initial for a name: {what}", "inisial untuk nama: {what}"),
    "propose.within": ("one name within the other: {what}", "satu nama dalam yang lain: {what}"),
    "propose.office": ("same office: {what}", "jabatan sama: {what}"),
    "propose.region": ("same region: {what}", "wilayah sama: {what}"),
    "merge.title": ("Who may be one", "Siapa yang mungkin sama"),
    "merge.none": (
        "Nobody else looks like one and the same. To merge others, choose them and press {keys.merge} on one of them.",
        "Tak ada lagi yang tampak sama. Untuk menggabung yang lain, pilih, lalu tekan {keys.merge} pada salah satunya.",
    ),
    "merge.none_of": (
        "Nobody looks like {who}. To merge that one, choose both with {keys.choose}, then {keys.merge}. Others:",
        "Tak ada yang mirip {who}. Untuk menggabungnya, pilih keduanya dengan {keys.choose}, lalu {keys.merge}. Lain:",
    ),
    "told.merged": (
        "Merged: {one} = {other}",
        "Digabung: {one} = {other}",
    ),
    "told.kept_apart": (
        "Two, and not proposed again: {one} ≠ {other}",
        "Dua, tidak diusulkan lagi: {one} ≠ {other}",
    ),
    "merge.why": ("Why they may be one", "Mengapa mungkin sama"),
    "ask.part": (
        "Take the merges of all {count} chosen back?",
        "Batalkan penggabungan semua {count} yang dipilih?",
    ),
    "ask.part.merges": (
        "{what} was merged {count} times. Take all of these apart?",
        "{what} digabung {count} kali. Pisahkan semuanya?",
    ),
    "ask.merge": ("Are these one?", "Apakah ini sama?"),
    "ask.merge.unlike": (
        "Nothing in the names says so: they are not alike.",
        "Namanya tidak menunjukkan itu: tidak mirip.",
    ),
    "ask.merge.more": ("and {count} more", "dan {count} lagi"),
}
