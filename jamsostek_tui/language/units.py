"""What Indonesian counts: unit nouns, their classes, and where the noun phrase behind a number ends."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.words import Words, cut_words

UnitClass = Literal["people", "thing", "time", "measure", "ratio", "money", "unlisted"]
_MODIFIERS = 3


@dataclass(slots=True, eq=False)
class Unit:
    """A unit as it stands behind a number: its name, its class, and its tokens.

    `first` is its first token, `head` the token just past the unit itself, `end` the one past its modifiers.
    """

    name: str
    kind: UnitClass
    first: int
    head: int
    end: int
    classifier: bool = False


_ONCE_OR_SOON = frozenset(("eks", "mantan", "bekas", "calon"))
"""Before the noun that is counted, these say when it holds: `318 calon pekerja`, `210 eks karyawan`."""


def read_unit(words: Words, index: int, *, unlisted: bool = True) -> Unit | None:
    """Return the unit that begins at token `index`, or None.

    A listed phrase wins, the longest first; with `unlisted` any other noun-like word is a unit of that class.
    A classifier (`orang`, `unit`) takes the noun it counts into its phrase.
    """
    found = _listed(words, index)
    if found is None:
        if not unlisted or not is_nounlike(words, index):
            return None
        held = _listed(words, index + 1) if words.forms[index] in _ONCE_OR_SOON else None
        if held is not None and held[1] in ("people", "thing"):
            return Unit(held[0], held[1], index, index + 1 + held[2], phrase_end(words, index + 1 + held[2]))
        name = words.forms[index]
        if words.is_abbreviation(index):
            name = words.text[words.starts[index] : words.ends[index]]
        return Unit(name, "unlisted", index, index + 1, phrase_end(words, index + 1))
    name, kind, length, classifier = found
    head = index + length
    if kind in ("ratio", "money", "time", "measure"):
        return Unit(name, kind, index, head, head)
    if classifier and _listed(words, head) is not None:
        _, counted_kind, counted, _ = _listed(words, head) or ("", "", 0, False)
        if counted_kind in ("people", "thing"):
            return Unit(name, kind, index, head, phrase_end(words, head + counted), True)
    return Unit(name, kind, index, head, phrase_end(words, head), classifier)


def phrase_end(words: Words, index: int) -> int:
    """Return the token just past the modifiers that begin at `index`: at most three, up to a verb or small word.

    Two words of a kind with a stroke between are one (`RT/RW`, `suami/istri`); a rate (`kasus/bulan`) is none.
    """
    head = index - 1
    while index <= head + _MODIFIERS and _is_modifier(words, index, head):
        index += 1
    return index + 2 if words.forms[index] == "/" and _is_pair(words, index) else index


def _is_pair(words: Words, stroke: int) -> bool:
    """Whether abbreviations or words for people stand close on both sides of a stroke."""
    one, other = stroke - 1, stroke + 1
    if not (words.glued(stroke) and words.glued(other)):
        return False
    short = words.is_abbreviation(one) and words.is_abbreviation(other)
    return short or unit_class(words.forms[one]) == unit_class(words.forms[other]) == "people"


def is_nounlike(words: Words, index: int) -> bool:
    """Whether the word at `index` may be a noun: no small word, no verb, no number word, three letters or more."""
    form = words.forms[index]
    return len(form) > 2 and form[0].isalpha() and form not in stops() and not is_verblike(form)


@lru_cache(maxsize=8192)
def is_verblike(form: str) -> bool:
    """Whether a word looks like a verb (`me-`, `di-`, `ber-`, `ter-`, `-kan`), known nouns left out."""
    if len(form) < 5 or form in word_list("no_verbs.txt"):
        return False
    if form.endswith("kan") and not form.startswith(("pe", "ke")):
        return True
    return form.startswith(("mem", "men", "mel", "mer", "di", "ber", "ter"))


@lru_cache(maxsize=4096)
def unit_class(name: str) -> UnitClass:
    """Return the class of a unit by its name, `unlisted` for one that the lexicon does not have."""
    for tokens, unit, kind, _ in _units().get(name.lower().split(" ")[0], ()):
        if unit == name or " ".join(tokens) == name.lower():
            return kind
    return "unlisted"


def _is_modifier(words: Words, index: int, head: int) -> bool:
    form = words.forms[index]
    if form in word_list("adjectives.txt"):
        return True
    if len(form) < 2 or not form[0].isalpha() or form in stops() or form in _number_forms() or is_verblike(form):
        return False
    if (len(form) < 3 and form not in _units()) or form.startswith("se-"):
        return False
    if form[-3:] == "nya" and form[:-3] in word_list("money_heads.txt"):
        return False
    if form in word_list("modifier_stops.txt"):
        return False
    return not words.is_capital(index) or words.is_capital(head) or (words.is_abbreviation(index) and len(form) < 6)


def _listed(words: Words, index: int) -> tuple[str, UnitClass, int, bool] | None:
    form = words.forms[index]
    if form not in _units() and form.endswith("nya") and (entry := _own_people(form)) is not None:
        return entry
    for tokens, unit, kind, classifier in _units().get(form, ()):
        if words.forms[index : index + len(tokens)] == tokens:
            return unit, kind, len(tokens), classifier
    return None


@lru_cache(maxsize=4096)
def _own_people(form: str) -> tuple[str, UnitClass, int, bool] | None:
    """Return the unit of `anaknya`, `kampungnya`: people told as somebody's, areas as a region's."""
    for tokens, unit, kind, classifier in _units().get(form.removesuffix("nya"), ()):
        if len(tokens) == 1 and (kind == "people" or tokens[0] in level_words()) and not classifier:
            return unit, kind, 1, classifier
    return None


def stops() -> frozenset[str]:
    """Return the small words that never begin a noun phrase behind a number."""
    return word_list("unit_stops.txt")


@cache
def _number_forms() -> frozenset[str]:
    return frozenset(row["word"] for row in table_rows("number_words.csv"))


@cache
def _units() -> dict[str, list[tuple[list[str], str, UnitClass, bool]]]:
    table: dict[str, list[tuple[list[str], str, UnitClass, bool]]] = {}
    for row in table_rows("units.csv"):
        tokens = [form for form in cut_words(row["phrase"]).forms if form]
        kind, _, suffix = row["class"].partition("-")
        classifier = kind == "classifier" or suffix == "classifier"
        name: UnitClass = "thing" if kind == "classifier" else kind  # type: ignore[assignment]
        table.setdefault(tokens[0], []).append((tokens, row["unit"], name, classifier))
    for entries in table.values():
        entries.sort(key=lambda entry: len(entry[0]), reverse=True)
    return table
