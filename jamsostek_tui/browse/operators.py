"""What the operators of a search, kinds and statuses of facts may be called, in English and Indonesian alike.

Of each the first name is the one offered in English, the second the one in Indonesian.
"""

from __future__ import annotations

from typing import Literal

from jamsostek_tui.model import Kind

Operator = Literal["kind", "region", "person", "year", "status"]
OPERATOR_NAMES: dict[Operator, tuple[str, ...]] = {
    "kind": ("kind", "jenis"),
    "region": ("region", "wilayah", "daerah"),
    "person": ("person", "orang", "tokoh"),
    "year": ("year", "tahun"),
    "status": ("status", "status"),
}
OPERATORS: dict[str, Operator] = {name: operator for operator, names in OPERATOR_NAMES.items() for name in names}
KIND_NAMES: dict[Kind, tuple[str, ...]] = {
    "region": ("region", "wilayah", "regions", "daerah"),
    "person": ("person", "orang", "people", "persons", "tokoh", "ppl"),
    "organisation": (
        "organisation",
        "lembaga",
        "organisations",
        "organization",
        "body",
        "bodies",
        "organisasi",
        "badan",
        "orgs",
        "lbg",
    ),
    "instrument": (
        "programme",
        "program",
        "instrument",
        "programmes",
        "law",
        "laws",
        "aturan",
        "peraturan",
        "award",
        "programmes & laws",
        "program & aturan",
        "programmes and laws",
        "program dan aturan",
        "atr",
    ),
    "statistic": ("number", "angka", "statistic", "numbers", "statistics", "statistik", "figure"),
    "statement": ("statement", "pernyataan", "statements", "quote", "quotation", "kutipan", "ucapan", "said", "kata"),
    "event": ("event", "acara", "events", "peristiwa", "evt", "acr"),
    "article": ("article", "artikel", "articles", "berita", "news"),
}
"""Tabs and headings call kinds so too."""
SearchedStatus = Literal["doubtful", "accepted", "edited", "added", "undecided"]
"""What `status:` asks for: a doubt, or what a person decided; what was rejected is no fact any more."""
STATUS_NAMES: dict[SearchedStatus, tuple[str, ...]] = {
    "doubtful": ("doubtful", "diragukan", "doubt", "ragu", "meragukan"),
    "accepted": ("accepted", "diterima"),
    "edited": ("edited", "disunting"),
    "added": ("added", "ditambah"),
    "undecided": ("undecided", "belum", "open", "found", "ditemukan"),
}


def kinds_called(name: str) -> tuple[Kind, ...]:
    """Return the kinds with this name, else those with a name that begins so; a tab's `Num.` may keep its dot."""
    low = name.casefold().removesuffix(".") or name
    exact = tuple(kind for kind, names in KIND_NAMES.items() if low in names or low == kind)
    return exact or tuple(kind for kind, names in KIND_NAMES.items() if any(one.startswith(low) for one in names))


def statuses_called(name: str) -> tuple[SearchedStatus, ...]:
    """Return what `status:` asks for by this name, or by names that begin so."""
    low = name.casefold()
    return tuple(status for status, names in STATUS_NAMES.items() if any(one.startswith(low) for one in names))
