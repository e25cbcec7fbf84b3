"""The unit of a number printed bare that stands before it: `jumlah kasus mencapai 565`, `total klaim 91`."""

from __future__ import annotations

from jamsostek_tui.language.words import Words

_CASES = frozenset(("kasus", "klaim", "pengajuan", "laporan", "aduan", "perkara"))


def unit_before(words: Words, at: int, skipped: bool) -> str | None:
    """Return the unit at token `at`, to which a number's anchors reach back; `skipped` says that there are some."""
    if words.forms[at] in _CASES and (skipped or words.forms[at - 1] in ("total", "jumlah")):
        return words.forms[at]
    return None
