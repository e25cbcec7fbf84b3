"""Whom a count is of by the head of its clause, where its own noun only says that they are people at work.

`Peserta aktif di Kabupaten Alor tercatat 8.412 pekerja` counts members, `Penerima beasiswa … mencapai 96 orang` those
who got one: the noun behind the number says no more than that they are workers or people.
"""

from __future__ import annotations

import re

from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.terms import known_terms, terms_of, uncounted
from jamsostek_tui.model import Statistic

_COUNTED_AS = frozenset({"pekerja", "penduduk"})
"""Terms that say no more of people than that they are some."""
_TOTALLING = re.compile(
    r"\b(?:tercatat|terdata|mencapai|berjumlah|menembus|tembus|menyentuh|adalah|ialah|sebanyak|sejumlah)"
    r"(?: (?:sudah|telah|baru|hanya|kini|sekitar|kurang|lebih|dari|hampir|sebanyak|sejumlah|ada|mencapai))*\s*$"
)
_CLAUSE = re.compile(r"[,;:(\"]|\b(?:bahwa|mengatakan|menyebut(?:kan)?|menyatakan|menjelaskan|mengungkapkan)\b")
_HEAD_END = re.compile(
    r"\b(?:di|dari|per|hingga|sampai|pada|sepanjang|selama|untuk|yang|se|asal|oleh|dalam|kini|saat|sudah|telah|baru|masih"
    r"|tahun|bulan|tercatat|terdata|mencapai|berjumlah|menembus|tembus|menyentuh|adalah|ialah|sebanyak|sejumlah)\b"
)
_REACH = 200
_COUNTED = re.compile(r"\d[\d.,]*\s*(?:orang\s+)?$")


def is_beside(subject: str | None, before: str) -> bool:
    """Whether a subject is that of a part told beside a number without a noun of its own, and not of the whole.

    `9.000 peserta: 4.000 perempuan, 2.500 berusia di bawah 30 tahun`: the last ones need be no women. `before` is the
    sentence up to the number, in lower case and without dates.
    """
    at = before.rfind((subject or "").lower()) if subject else -1
    counted = _COUNTED.search(before[:at]) if at > 0 else None
    return counted is not None and any(map(str.isdigit, before[: counted.start()]))


def head_terms(fact: Statistic, terms: frozenset[str], before: str) -> frozenset[str]:
    """Return the terms of the head of its clause for a number of people of whom its noun says nothing, else none.

    `terms` are those of its subject, `before` is its sentence so far, in lower case.
    """
    noun = words_of(fact.unit or "")
    if not terms <= _COUNTED_AS or words_of(fact.subject or "") not in (noun, []):
        return frozenset()
    near = before[-_REACH:]
    total = _TOTALLING.search(near)
    if total is None:
        return frozenset()
    clause = next((part for part in reversed(_CLAUSE.split(near[: total.start()])) if part.strip()), "")
    end = _HEAD_END.search(clause)
    named = terms_of(clause[: end.start()] if end else clause, None).main & known_terms()
    return named - uncounted() - _COUNTED_AS
