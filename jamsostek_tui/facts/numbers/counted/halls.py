"""Digits that tell one hall from the next: `di Aula Rupatama 2 Kantor Bupati`."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.spans import Spans
from jamsostek_tui.language.words import Words

_HOUSES = frozenset(("kantor", "gedung", "hotel", "lantai", "kampus", "rumah", "balai", "komplek", "kompleks"))


def is_hall(words: Words, index: int, names: Spans) -> bool:
    """Whether digits tell one hall from the next: `di Aula Rupatama 2 Kantor Bupati`."""
    form = words.forms[index]
    if index not in words.numbers or not (form.isdigit() and len(form) < 3):
        return False
    named = words.is_word(index - 1) and words.is_capital(index - 1) and words.is_capital(index + 1)
    if not named or words.forms[index + 1] not in _HOUSES:
        return False
    at = index - 1
    while words.is_word(at) and words.is_capital(at) and index - at < 5:
        at -= 1
    return words.forms[at] == "di" and names.holding(words.starts[index - 1]) is None
