"""Words that mean someone named before: pronouns (`ia`, `pihaknya`) and bodies without their names (`pemkab`)."""

from __future__ import annotations

import re

from jamsostek_tui.language.lists import any_of, word_list

_PRONOUNS = "ia|dia|beliau|pihaknya|dirinya"
_LEVELS = "daerah|pusat|provinsi|kabupaten|kota|desa"
_GROUPS = ("serikat", "perusahaan", "asosiasi", "dinas", "yayasan", "paguyuban", "koperasi", "federasi")

MEANT_PATTERN = re.compile(
    rf"(?:(?P<pronoun>{_PRONOUNS})|(?:pihak )?(?:pemerintah(?: (?:{_LEVELS}))?|{any_of('nameless_bodies.txt')}|"
    rf"(?:{'|'.join(_GROUPS)})(?:nya)?(?= {any_of('body_telling_verbs.txt')}(?!\w))))\b"
)
"""One such word in a text in lower case; the group `pronoun` matches where it is a pronoun."""


def meant_words() -> tuple[str, ...]:
    """Return the first words of what `MEANT_PATTERN` matches."""
    return (
        *_PRONOUNS.split("|"),
        "pihak",
        "pemerintah",
        *_GROUPS,
        *(f"{group}nya" for group in _GROUPS),
        *word_list("nameless_bodies.txt"),
    )
