"""What is said of who may be one, of merging and of parting; English and Indonesian."""

from __future__ import annotations

MERGING_WORDS: dict[str, tuple[str, str]] = {
    "propose.name": ("same name: {what}", "nama sama: {what}"),
    "propose.spelling": ("spelt alike: {what}", "ejaan mirip: {what}"),
    "propose.initials": ("initial in place of a name: {what}", "inisial untuk nama: {what}"),
    "propose.within": ("one name contains the other: {what}", "nama yang satu memuat yang lain: {what}"),
    "propose.office": ("same office: {what}", "jabatan sama: {what}"),
    "propose.region": ("same region: {what}", "wilayah sama: {what}"),
    "merge.title": ("Possible duplicates", "Mungkin sama"),
    "merge.none": (
        "No more possible duplicates. To merge others, choose them with {keys.choose}, then press {keys.merge}.",
        "Tidak ada lagi yang mungkin sama. Untuk menggabung yang lain, pilih dengan {keys.choose}, lalu tekan "
        "{keys.merge}.",
    ),
    "merge.none_of": (
        "No possible duplicate of {who}. To merge it, choose both with {keys.choose}, then press {keys.merge}. Others:",
        "Tidak ada yang mirip {who}. Untuk menggabungnya, pilih keduanya dengan {keys.choose}, lalu tekan "
        "{keys.merge}. Lain:",
    ),
    "told.merged": ("Merged: {one} = {other}", "Digabung: {one} = {other}"),
    "told.kept_apart": ("Kept apart: {one} ≠ {other}", "Dibedakan: {one} ≠ {other}"),
    "merge.why": ("Why they may be the same", "Mengapa mungkin sama"),
    "ask.part": ("Split all {count} chosen again?", "Pisahkan lagi semua {count} yang dipilih?"),
    "ask.part.merges": (
        "{what} was merged {count} times. Split them all again?",
        "{what} digabung {count} kali. Pisahkan semuanya?",
    ),
    "ask.merge": ("Are these the same?", "Apakah ini sama?"),
    "ask.merge.unlike": ("Their names are not alike.", "Nama-namanya tidak mirip."),
    "ask.merge.more": ("and {count} more", "dan {count} lagi"),
}
