"""What `jamsostek-tui forget` says; English and Indonesian."""

from __future__ import annotations

FORGETTING_WORDS: dict[str, tuple[str, str]] = {
    "cli.forget": (
        "Take pages out of the database, with all their facts; what you decided on them waits in the journal.",
        "Mengeluarkan halaman dari basis data beserta faktanya; keputusan Anda tentangnya menunggu di jurnal.",
    ),
    "cli.forget.more": (
        "Files are left alone: loading one again brings its facts and decisions back.",
        "Berkasnya tidak disentuh: memuatnya lagi mengembalikan fakta dan keputusannya.",
    ),
    "cli.forget.paths": (
        "a file or folder as it was loaded, there or not, or an article as `search` prints it: article/4",
        "berkas atau folder seperti saat dimuat, ada atau tidak, atau artikel seperti dicetak `search`: article/4",
    ),
    "cli.forget.gone": (
        "only pages whose files are not there any more; without PATH, all of them",
        "hanya halaman yang berkasnya tidak ada lagi; tanpa PATH, semuanya",
    ),
    "cli.forgotten": ("{pages} forgotten", "{pages} dikeluarkan"),
    "cli.forgotten.kept": (
        "; {count} loaded from another file too and kept",
        "; {count} juga dimuat dari berkas lain dan tetap ada",
    ),
    "cli.forgotten.decisions": ("; {decisions} orphaned now", "; {decisions} kini teksnya hilang"),
    "forget.which": (
        "Which pages? Name files, folders or articles such as article/4, or say --gone.",
        "Halaman yang mana? Sebutkan berkas, folder, atau artikel seperti article/4, atau --gone.",
    ),
    "forget.none": (
        "No page was loaded from {path}; `jamsostek-tui search kind:article` finds those that were.",
        "Tidak ada halaman yang dimuat dari {path}; `jamsostek-tui search jenis:artikel` menemukan yang ada.",
    ),
    "forget.stdin": (
        "Name a page of standard input as `search` prints it: article/4.",
        "Sebutkan halaman dari masukan standar seperti dicetak `search`: article/4.",
    ),
}
