"""Words that tell of a death beside the name of somebody dead: `almarhum Budi`, `wafatnya Budi`, `Budi meninggal`."""

from __future__ import annotations

from jamsostek_tui.language.lists import word_list

BEREAVED = ("janda", "duda", "jenazah", "kepergian")
"""Nouns before whoever is dead: `janda Budi`."""


def mourning_words() -> frozenset[str]:
    """Return all of them in lower case: verbs of dying, with -nya too, styles of the dead, and `BEREAVED`."""
    dying = word_list("death_words.txt")
    return dying | {f"{word}nya" for word in dying} | word_list("late_words.txt") | frozenset(BEREAVED)
