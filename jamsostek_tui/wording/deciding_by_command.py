"""What `jamsostek-tui decisions` says: how it is used, and its sentences."""

from __future__ import annotations

DECIDING_BY_COMMAND_WORDS: dict[str, tuple[str, str]] = {
    "cli.decisions": (
        "What you decided about facts: list it, decide, undo, hand it to somebody else.",
        "Yang Anda putuskan tentang fakta: lihat daftarnya, putuskan, batalkan, serahkan kepada orang lain.",
    ),
    "cli.decisions.more": (
        "Without WHAT every decision is listed with what became of it. Facts are named as `search` prints them: "
        "statistic/12.",
        "Tanpa WHAT semua keputusan didaftar dengan keadaannya. Fakta disebut seperti dicetak `search`: statistic/12.",
    ),
    "cli.decisions.what": ("see below", "lihat di bawah"),
    "cli.decisions.words": (
        "facts, fields, words, a decision's id or a file",
        "fakta, isian, kata, id keputusan, atau berkas",
    ),
    "cli.decisions.format": ("how decisions are listed", "bentuk daftar keputusan"),
    "cli.decisions.usage": (
        """\
WHAT is one of:
  list (the default), rejected, orphaned, contradicted   list all decisions, or these
  accept FACT…, reject FACT…, edit FACT… FIELD=VALUE…, note FACT… WORDS
  proposals                                              who may be one, and why; merge says yes, refuse says no
  merge FACT FACT…, refuse FACT FACT                     who is one, who is not
  split FACT…, split FACT article/ID…                    take merges back; what articles say is of somebody else
  settle NUMBER VERDICT [NOTE]                           how a group of numbers is to be read, by one of them:
                                                         prefer (that one), range [LOW..HIGH], different, open
  undo [ID], redo [ID], take ID                          back, forth, settle a contradiction
  export FILE, import FILE                               hand your decisions on, take in another's; - for the standard
                                                         streams
""",
        """\
WHAT adalah salah satu dari:
  list (bawaan), rejected, orphaned, contradicted        daftar semua keputusan, yang ditolak, teks hilang, bertentangan
  accept FACT…, reject FACT…, edit FACT… FIELD=VALUE…, note FACT… WORDS
  proposals                                              siapa mungkin sama, dan mengapa; merge: ya, refuse: tidak
  merge FACT FACT…, refuse FACT FACT                     siapa yang sama, siapa yang bukan
  split FACT…, split FACT article/ID…                    batalkan penggabungan; isi artikel itu tentang orang lain
  settle NUMBER VERDICT [NOTE]                           cara membaca sekelompok angka, menurut salah satunya:
                                                         prefer (yang itu), range [LOW..HIGH], different, open
  undo [ID], redo [ID], take ID                          batalkan, ulangi, putuskan pertentangan
  export FILE, import FILE                               serahkan keputusan Anda, ambil milik orang lain; - untuk aliran
                                                         standar
""",
    ),
    "verb.which": (
        "Which fact? Name it behind the command as `search` prints it: statistic/12.",
        "Fakta yang mana? Sebutkan di belakang perintah seperti dicetak `search`: statistic/12.",
    ),
    "verb.one_word": (
        "`{what}` takes one word behind it, a decision's id or a file.",
        "`{what}` perlu satu kata di belakangnya, id keputusan atau berkas.",
    ),
    "verb.no_words": (
        "`{what}` takes nothing behind it, so {word!r} says nothing.",
        "`{what}` tidak perlu apa-apa di belakangnya, jadi {word!r} tidak berarti.",
    ),
    "verb.edit": (
        "`edit` needs what to set behind the facts: FIELD=VALUE, such as unit=nelayan.",
        "`edit` perlu isian di belakang faktanya: FIELD=VALUE, misalnya unit=nelayan.",
    ),
    "verb.note": (
        '`note` needs words behind the facts; "" takes a note away.',
        '`note` perlu kata-kata di belakang faktanya; "" menghapus catatan.',
    ),
    "verb.merge": (
        "`merge` takes two or more who are one: person/4 person/9.",
        "`merge` perlu dua atau lebih yang sama: person/4 person/9.",
    ),
    "verb.refuse": (
        "`refuse` takes the two who are not one: person/4 person/9.",
        "`refuse` perlu dua yang tidak sama: person/4 person/9.",
    ),
    "verb.split": (
        "`split` takes those whose merges are taken back, or one and the articles that are of somebody else.",
        "`split` perlu mereka yang penggabungannya dibatalkan, atau satu dan artikel tentang orang lain.",
    ),
    "decide.split.none": (
        "Nothing to split: none of them was ever merged.",
        "Tidak ada yang bisa dipisah: tidak satu pun pernah digabung.",
    ),
    "verb.settle": (
        "`settle` takes a number, then one of: {verdicts}; behind it a note, if any.",
        "`settle` perlu satu angka, lalu salah satu dari: {verdicts}; di belakangnya catatan, bila ada.",
    ),
    "verb.settle.range": (
        "A range is the lesser number, two dots, the greater one: 2.450..3.910, not {given}.",
        "Rentang ditulis angka kecil, dua titik, angka besar: 2.450..3.910, bukan {given}.",
    ),
    "told.waits.next": ("the next load carries it out", "pemuatan berikutnya akan melaksanakannya"),
    "cli.decisions.kept_in": (
        "What you decide on them is kept in {journal}.",
        "Keputusan Anda tentangnya disimpan di {journal}.",
    ),
    "cli.decisions.neither": (
        "There is neither a database {database} nor a journal of decisions beside it.",
        "Tidak ada basis data {database} dan tidak ada jurnal keputusan di sampingnya.",
    ),
    "cli.decisions.wait_for_it": (
        "{why}; the decisions in {journal} wait for it.",
        "{why}; keputusan di {journal} menunggunya.",
    ),
    "cli.decisions.of": ("of {when} by {by}", "dari {when} oleh {by}"),
    "cli.decisions.none": ("No decision yet.", "Belum ada keputusan."),
    "cli.decisions.none.rejected": ("No decision is rejected.", "Tidak ada yang ditolak."),
    "cli.decisions.none.orphaned": ("No decision is orphaned.", "Tidak ada keputusan yang teksnya hilang."),
    "cli.decisions.none.contradicted": ("No decision is contradicted.", "Tidak ada keputusan yang bertentangan."),
    "cli.decisions.unread": (
        "{lines} of the journal cannot be read here, being damaged or of a newer version; kept as they are.",
        "{lines} jurnal tidak terbaca di sini, rusak atau dari versi lebih baru; dibiarkan.",
    ),
    "cli.decisions.unfinished": (
        "The journal's last line is unfinished; it is set aside with the next decision.",
        "Baris terakhir jurnal belum selesai; disisihkan pada keputusan berikutnya.",
    ),
    "cli.decisions.taken": ("{decisions} taken in", "{decisions} diambil"),
    "cli.decisions.broken": (
        "{lines} of the file left out, being no decision.",
        "{lines} dari berkas itu tidak diambil karena bukan keputusan.",
    ),
    "cli.decisions.how_to_settle": (
        "Of each of these neither holds: `jamsostek-tui decisions take ID` takes one, or decide anew.",
        "Tidak satu pun berlaku: `jamsostek-tui decisions take ID` mengambil salah satu, atau putuskan lagi.",
    ),
    "cli.decisions.against": (
        "; decided differently, so that neither holds: {count}, `jamsostek-tui decisions contradicted` lists them",
        "; diputuskan berbeda, tidak satu pun berlaku: {count}, lihat `jamsostek-tui decisions contradicted`",
    ),
    "cli.decisions.waiting": ("; they wait in {journal} for a load", "; menunggu pemuatan di {journal}"),
}
