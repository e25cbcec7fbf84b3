"""Words that mean someone named before: pronouns (`ia`, `pihaknya`) and bodies without their names (`pemkab`)."""

from __future__ import annotations

import re

_PRONOUNS = "ia|dia|beliau|pihaknya|dirinya"
_LEVELS = "daerah|pusat|provinsi|kabupaten|kota|desa"
_GROUPS = "serikat|perusahaan|asosiasi|dinas"
_TELLING = "menyebut|mengatakan|menyatakan|mencatat|menuntut|mendesak|memperkirakan|menilai|mengklaim|membantah"
_BODIES = "pemda|pemprov|pemkab|pemkot|manajemen|kepolisian|panitia"

MEANT_PATTERN = re.compile(
    rf"(?:(?P<pronoun>{_PRONOUNS})|(?:pihak )?(?:pemerintah(?: (?:{_LEVELS}))?|{_BODIES}|"
    rf"(?:{_GROUPS})(?= (?:{_TELLING}))))\b"
)
"""One such word in a text in lower case; the group `pronoun` matches where it is a pronoun."""


def meant_words() -> tuple[str, ...]:
    """Return the first words of what `MEANT_PATTERN` matches."""
    return (*_PRONOUNS.split("|"), "pihak", "pemerintah", *_GROUPS.split("|"), *_BODIES.split("|"))
