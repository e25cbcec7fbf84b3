"""What is said below the line of a search: how it was understood, what is wrong with it; English and Indonesian."""

from __future__ import annotations

SEARCH_WORDS: dict[str, tuple[str, str]] = {
    # the line under the search: what may be typed, and how it was understood
    "search.operators": (
        'kind:  region:  person:  year:  status:  >10rb  10rb..20rb  "a phrase"',
        'jenis:  wilayah:  orang:  tahun:  status:  >10rb  10rb..20rb  "frasa"',
    ),
    "search.name": ("Save as:", "Simpan dengan nama:"),
    "search.kept": ("Saved: {name}", "Disimpan: {name}"),
    "search.kept_ones": ("Saved searches", "Pencarian tersimpan"),
    "search.forgotten": ("Deleted: {name}", "Dihapus: {name}"),
    "search.tab": ("Tab", "Tab"),
    "search.go_on": ("Type on, or press Tab to complete.", "Lanjutkan mengetik, atau tekan Tab untuk melengkapi."),
    "search.none_so": (
        "Nothing matches: {asked}.\nDrop a condition, or use fewer words.",
        "Tidak ada yang cocok: {asked}.\nHapus satu syarat, atau kurangi katanya.",
    ),
    "search.none_exactly": (
        "Nothing contains {phrases} word for word; quoted words are not corrected.",
        "Tidak ada yang memuat {phrases} kata demi kata; kata dalam tanda kutip tidak dikoreksi.",
    ),
    "search.none_exactly.short": ("Not word for word. Without the marks:", "Tak ada yang persis. Tanpa tanda kutip:"),
    "search.without_marks": ("Without the marks there are hits: {query}", "Tanpa tanda kutip ada hasil: {query}"),
    "search.lacking": (
        "No fact has all of these words; these have most of them.",
        "Tidak ada fakta yang memuat semua kata ini; inilah yang memuat paling banyak.",
    ),
    "search.lacking.unknown": (
        "Nothing here has {words}; these are what the other words find.",
        "Tidak ada {words} di sini; inilah hasil dari kata lainnya.",
    ),
    "search.of_many": ("{shown} of {all}", "{shown} dari {all}"),
    "search.asked.about": ("about {names}", "tentang {names}"),
    "search.asked.with": ("with {names}", "bersama {names}"),
    "search.asked.or": ("or", "atau"),
    "search.asked.year": ("in {year}", "tahun {year}"),
    "search.asked.from_year": ("from {year}", "sejak {year}"),
    "search.asked.to_year": ("up to {year}", "sampai {year}"),
    "search.asked.years": ("{first} to {last}", "{first} sampai {last}"),
    "search.asked.undated": ("{articles} without a date left out", "{articles} tanpa tanggal tidak termasuk"),
    "search.asked.status.doubtful": ("doubtful", "diragukan"),
    "search.asked.status.accepted": ("accepted by you", "Anda terima"),
    "search.asked.status.edited": ("edited by you", "Anda sunting"),
    "search.asked.status.added": ("added by you", "Anda tambah"),
    "search.asked.status.undecided": ("undecided", "belum diputuskan"),
    "search.asked.over": ("over {low}", "di atas {low}"),
    "search.asked.under": ("under {high}", "di bawah {high}"),
    "search.asked.at_least": ("at least {low}", "sedikitnya {low}"),
    "search.asked.at_most": ("at most {high}", "paling banyak {high}"),
    "search.asked.exactly": ("exactly {low}", "tepat {low}"),
    "search.asked.between": ("{low} to {high}", "{low} sampai {high}"),
    "search.asked.words": ("“{words}”", "“{words}”"),
    "search.asked.phrase": ("word for word “{words}”", "persis “{words}”"),
    "search.asked.open": ("quotation mark not closed", "tanda kutip belum ditutup"),
    "search.fault.conflict": (
        "“{value}”: a search compares no numbers. Narrow the panes to the hits, then show only those in conflict, or "
        "use compare --only conflict.",
        "“{value}”: pencarian tidak membandingkan angka. Saring panel ke hasil, lalu tampilkan yang bertentangan saja, "
        "atau pakai compare --only conflict.",
    ),
    "search.fault.without": (
        "“{value}”: a search cannot leave words out; narrow it with kind:, region:, person: or year: instead.",
        "“{value}”: pencarian tidak dapat mengecualikan kata; persempit dengan jenis:, wilayah:, orang: atau tahun:.",
    ),
    "search.fault.none": (
        "“{value}:” is not an operator; use one of {operators}.",
        "“{value}:” bukan operator; pakai salah satu dari {operators}.",
    ),
    "search.fault.kind": ("“{value}” is not a kind; use {known}.", "“{value}” bukan jenis; pakai {known}."),
    "search.fault.status": (
        "“{value}” is not a status; use {known}, or the list of decisions for what you rejected.",
        "“{value}” bukan status; pakai {known}, atau daftar keputusan untuk yang Anda tolak.",
    ),
    "search.fault.region": ("No region here is called “{value}”.", "Tidak ada wilayah bernama “{value}” di sini."),
    "search.fault.person": ("No person here is called “{value}”.", "Tidak ada orang bernama “{value}” di sini."),
    "search.fault.year": (
        "“{value}” is not a year; write 2024, 2020..2024 or 2022-2024.",
        "“{value}” bukan tahun; tulis 2024, 2020..2024 atau 2022-2024.",
    ),
    # every numeral of a page and its fate
    # what is doubtful about a fact
    # opening and copying
}
