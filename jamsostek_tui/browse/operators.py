"""What the operators of a search, and the kinds of facts, may be called, in English and Indonesian alike.

Of each the first name is the one offered in English, the second the one in Indonesian.
"""

from __future__ import annotations

from typing import Literal

from jamsostek_tui.model import Kind

Operator = Literal["kind", "region", "person", "year"]
OPERATOR_NAMES: dict[Operator, tuple[str, ...]] = {
    "kind": ("kind", "jenis"),
    "region": ("region", "wilayah", "daerah"),
    "person": ("person", "orang", "tokoh"),
    "year": ("year", "tahun"),
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


def kinds_called(name: str) -> tuple[Kind, ...]:
    """Return the kinds with this name, else those with a name that begins so; a tab's `Num.` may keep its dot."""
    low = name.casefold().removesuffix(".") or name
    exact = tuple(kind for kind, names in KIND_NAMES.items() if low in names or low == kind)
    return exact or tuple(kind for kind, names in KIND_NAMES.items() if any(one.startswith(low) for one in names))
