"""What the words of a passage say, for a fact that a person makes of it: which numbers, and what kind it may be of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.language.bodies import body_forms
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.instrument_names import instrument_words
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.numerals import read_quantity
from jamsostek_tui.language.words import cut_words
from jamsostek_tui.model import Kind

_BEHIND = 40
"""Characters behind a passage in which a number that begins in it may go on: its scale, the end of a range."""
_DIGITS = re.compile(r"\d(?:[\d.,\s]*\d)?")
_SCALES = (1, 1e3, 1e6, 1e9, 1e12)
_SAME = 1e-9
_MOST_NAMED = 6
"""Words that a name has at most."""


def tells(text: str, start: int, end: int, value: float) -> bool:
    """Whether `text[start:end]` tells a value, as it is printed, as it is read, or with a scale that is misprinted."""
    return any(abs(one - abs(value)) <= _SAME * max(one, 1.0) for one in _values(text, start, end))


def has_number(text: str, start: int, end: int) -> bool:
    """Whether any number stands in `text[start:end]`."""
    return next(_values(text, start, end), None) is not None


def kind_of_words(text: str, start: int, end: int) -> Kind:
    """Return of which kind a fact made of `text[start:end]` is likely to be."""
    words = lower(fold(" ".join(text[start:end].split())))
    is_said = words[:1] in ('"', "'") or words.count(" ") >= _MOST_NAMED
    if not words or (not is_said and has_number(text, start, end)):
        return "statistic"
    if is_said:
        return "statement"
    if form_key(words) in forms():
        return "region"
    openers: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("event", word_list("event_nouns.txt")),
        ("instrument", frozenset(map(str.lower, instrument_words()))),
        ("organisation", frozenset(map(str.lower, body_forms())) | word_list("body_nouns.txt")),
    )
    for kind, known in openers:
        if any(words == one or words.startswith(f"{one} ") for one in known):
            return kind
    named = all(word[:1].isupper() for word in text[start:end].split())
    return "person" if named else "statement"


def _values(text: str, start: int, end: int) -> Iterator[float]:
    """Yield what every number of a passage may mean: whole with its scale, and its bare digits with any."""
    folded = fold(text[start : end + _BEHIND])
    words = cut_words(lower(folded), folded)
    for index in range(words.at(end - start)):
        quantity = read_quantity(words, index)
        if quantity is not None:
            yield quantity.value
            if quantity.value_max is not None:
                yield quantity.value_max
    for printed in _DIGITS.findall(folded[: end - start]):
        plain = re.sub(r"\s", "", printed)
        whole, _, decimals = plain.replace(",", ".").rpartition(".")
        read = {re.sub(r"[.,]", "", plain), f"{whole.replace('.', '')}.{decimals}" if whole else plain}
        yield from (float(one) * scale for one in read for scale in _SCALES)
