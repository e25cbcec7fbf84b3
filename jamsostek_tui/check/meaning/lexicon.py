"""The lexicons by which a measure is brought to terms, and the stems of words that no lexicon has.

`measure_terms.csv` has phrases with the term they stand for and its sort; `measure_bases.csv` what restricts those
counted, with the axis on which bases exclude each other; `measure_actions.csv` what became of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal

from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.lists import table_rows, word_list

Sort = Literal["", "index", "group", "fund", "weak", "scheme"]
WEAK = ("weak", "scheme")
"""Sorts of terms that count only where nothing else is said."""
LONGEST = 400
"""Characters of a text that are read."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|p3k")
_PREFIXES = ("memper", "diper", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "ber", "ter", "per")
_SHORT_PREFIXES = ("me", "di", "ke", "se")
_RESTORED = {"mem": "p", "pem": "p", "men": "t", "pen": "t", "meny": "s", "peny": "s"}
_HYPHENED = re.compile(r"^(?:di|ter|me|mem|ke|se|pe|pem|ber)-(?=\w)")
"""A prefix written apart before an abbreviation or a name: `ter-PHK`, `se-Kabupaten`."""
_LEAST_STEM = 4
_INSURING = ("jaminan", "program", "manfaat")
"""Before a risk, these say that it is what a programme insures against, and that nothing of the kind happened."""


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded and in lower case; figures are left out."""
    return _WORD.findall(lower(fold(text[:LONGEST])))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return a word without its usual affixes (`perlindungan`, `terlindungi`: `lindung`), at least four letters."""
    for ending in ("nya", "lah", "kah"):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            word = word.removesuffix(ending)
            break
    word = _HYPHENED.sub("", word)
    whole = _without_ending(word)
    return whole if whole in action_table() else _without_ending(_without_prefix(word))


def _without_ending(word: str) -> str:
    for ending in ("kan", "an", "i"):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word.removesuffix(ending)
    return word


def _without_prefix(word: str) -> str:
    for prefix in (*_PREFIXES, *_SHORT_PREFIXES):
        rest = word.removeprefix(prefix)
        if rest is word or len(rest) == len(word) or len(rest) < _LEAST_STEM:
            continue
        return _RESTORED[prefix] + rest if prefix in _RESTORED and rest[0] in "aiueo" else rest
    return word


def phrases_in(words: Sequence[str]) -> Iterator[tuple[str, str, Sort | None]]:
    """Yield word, term and sort of each phrase of the lexicon, the longest first, and of each word outside (None)."""
    table, lengths = term_table(), _term_lengths()
    bare = [_bare(word) for word in words]
    at = 0
    while at < len(words):
        length = _run(bare, at, table, lengths)
        if length:
            phrase = " ".join(bare[at : at + length])
            yield phrase, *table[phrase]
        elif words[at] not in base_table():
            yield words[at], "", None
        at += length or 1


def base_phrases_in(words: Sequence[str]) -> Iterator[str]:
    """Yield the base that each phrase of its lexicon stands for, the longest first; of look-alikes none."""
    table, lengths = base_table(), _base_lengths()
    at = 0
    while at < len(words):
        length = _run(words, at, table, lengths)
        if length and (base := table[" ".join(words[at : at + length])]):
            yield base
        at += length or 1


def without_programmes(words: Sequence[str]) -> list[str]:
    """Return words without the insured risks of programmes named in full (`jaminan kecelakaan kerja`)."""
    table, lengths, kept, at = base_table(), _base_lengths(), list[str](), 0
    while at < len(words):
        length = _run(words, at, table, lengths) if at and words[at - 1] in _INSURING else 0
        if not length or axis_table().get(table[" ".join(words[at : at + length])]) != "programme":
            kept.append(words[at])
            length = 1
        at += length
    return kept


def last_words(words: Sequence[str], most: int) -> Sequence[str]:
    """Return the last words, at least so many: a phrase of the lexicons stays whole (`bukan penerima upah`)."""
    at, cut = 0, len(words) - most
    while at < cut:
        bases, terms = (_run(words, at, base_table(), _base_lengths()), _run(words, at, term_table(), _term_lengths()))
        length = max(bases, terms, 1)
        if at + length > cut:
            return words[at:]
        at += length
    return words[max(0, cut) :]


def _run(words: Sequence[str], at: int, table: Mapping[str, object], lengths: Mapping[str, int]) -> int:
    """Return how many words the longest phrase of a table has that begins at a place, 0 for none."""
    for length in range(min(lengths.get(words[at], 0), len(words) - at), 0, -1):
        if " ".join(words[at : at + length]) in table:
            return length
    return 0


@lru_cache(maxsize=65_536)
def _bare(word: str) -> str:
    return word.removesuffix("nya") if word not in term_table() and len(word) > 6 else word


@cache
def term_table() -> dict[str, tuple[str, Sort]]:
    """Return for each phrase its term and sort."""
    rows = table_rows("measure_terms.csv")
    return {row["phrase"]: (row["term"], row["sort"]) for row in rows}  # type: ignore[misc]


@cache
def _term_lengths() -> dict[str, int]:
    return _lengths(term_table())


@cache
def _base_lengths() -> dict[str, int]:
    return _lengths(base_table())


def _lengths(phrases: Iterable[str]) -> dict[str, int]:
    """Return how many words the longest phrase has that begins with a word."""
    found: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


@cache
def base_table() -> dict[str, str]:
    """Return for each phrase the base that it names, nothing for a look-alike (`di luar negeri`)."""
    return {row["word"]: row["base"] for row in table_rows("measure_bases.csv")}


@cache
def axis_table() -> dict[str, str]:
    """Return for each base the axis on which others exclude it, "" for none."""
    return {row["base"]: row["axis"] for row in table_rows("measure_bases.csv")}


@cache
def action_table() -> dict[str, str]:
    """Return for each stem, or two in a row, the action that it tells."""
    return {row["stem"]: row["action"] for row in table_rows("measure_actions.csv")}


@cache
def kind_table() -> dict[str, str]:
    """Return for each action whether it is a `happening` or a `state`."""
    return {row["action"]: row["kind"] for row in table_rows("measure_actions.csv")}


@cache
def small_words() -> frozenset[str]:
    """Return the words that carry no meaning of a measure."""
    return word_list("measure_stops.txt") | word_list("unit_stops.txt")
