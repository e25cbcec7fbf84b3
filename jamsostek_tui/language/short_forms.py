"""Whether one name may be the short form of another: `Loteng` of `Lombok Tengah`, `DJSN` of `Dewan Jaminan …`."""

from __future__ import annotations


def is_short_for(short: str, name: str) -> bool:
    """Whether `short` has fewer signs than `name`, and its letters and digits stand in `name` in the same order."""
    letters = iter(name.lower())
    return len(short) < len(name) and all(letter in letters for letter in short.lower() if letter.isalnum())
