"""What a number measures, brought to terms that two papers can share: `TPT` and `tingkat pengangguran terbuka` are one.

A subject and a unit become a set of terms. Phrases of the lexicon `measure_terms.csv` give theirs (the longest first);
hedges and small words are dropped; any other word gives its stem, found by taking off the usual affixes only. *Weak*
terms (`pekerja`, `penerima`) name a group and no measure; they count only where nothing else is said, and so do
*schemes* (`JHT`, `dana`). *Funds* (`iuran`, `APBD`) and schemes are no people, whatever a subject says.
*Bases* (`aktif`, `informal`, `belum`) tell apart what is otherwise named alike; *actions* say what became of those
counted.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal

from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_pattern
from jamsostek_tui.language.lists import data_text, word_list
from jamsostek_tui.language.units import unit_class

Family = Literal["count", "money", "ratio", "time", "measure"]
Sort = Literal["", "index", "fund", "weak", "scheme"]
_WEAK = ("weak", "scheme")
_PLACED = re.compile(r"(?:\b(?:kab(?:upaten|\.)?|kota|prov(?:insi|\.)?|kecamatan)\s+)?\0", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|p3k")
_PREFIXES = ("memper", "diper", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "ber", "ter", "per")
_SHORT_PREFIXES = ("me", "di", "ke", "se")
_RESTORED = {"mem": "p", "pem": "p", "men": "t", "pen": "t", "meny": "s", "peny": "s"}
_LEAST_STEM = 4
_IMPLIED = {
    "member": "peserta",
    "layoff": "phk",
    "budget": "anggaran",
    "arrears": "tunggakan",
    "accident": "kecelakaan-kerja",
}
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a measure: `strong` ones, else `weak`; `index` where one of them is a defined measure (TPT, UMK).

    `head` is the first of them, which in Indonesian names what the rest describes.
    """

    strong: frozenset[str]
    weak: frozenset[str]
    bases: frozenset[str]
    index: bool
    head: str

    @property
    def main(self) -> frozenset[str]:
        """What the measure is named by."""
        return self.strong or self.weak


@lru_cache(maxsize=65_536)
def terms_of(subject: str | None, unit: str | None) -> Terms:
    """Return the terms of a subject in an article's words and its unit; a unit that counts people or things is one."""
    told = words_of(without_places(subject or ""))
    counted = words_of(unit or "") if family_of(unit) == "count" else []
    if counted and not _holds(told, counted):
        told = [*told, *counted]
    strong: list[str] = []
    weak: list[str] = []
    index = False
    for word, term, sort in _read(told):
        if sort in _WEAK:
            weak.append(term)
        elif sort is not None:
            strong.append(term)
            index = index or sort == "index"
        elif word not in _stops():
            strong.append(stem(word))
    named = [term for term in strong or weak if term]
    return Terms(
        frozenset(strong), frozenset(weak) - {""}, bases_of(told), index, next(iter(named), "") if named else ""
    )


def near_terms(words: Sequence[str]) -> frozenset[str]:
    """Return the terms and stems that words beside a number give it."""
    found = {term if sort is not None else stem(word) for word, term, sort in _read(words)}
    return frozenset(found - {""}) | frozenset(part for term in found for part in term.split("-"))


def named_in(words: Sequence[str]) -> frozenset[str]:
    """Return the strong terms of the lexicon that words name: groups, funds, programmes, benefits."""
    return frozenset(term for _, term, sort in _read(words) if sort is not None and sort not in _WEAK)


def without_places(text: str) -> str:
    """Return a text without the names of regions and the words for their level before them."""
    return _PLACED.sub(" ", form_pattern().sub(" \0 ", fold(text[:_LONGEST])))


def measure_words(subject: str) -> str:
    """Return a subject as the name of a measure: without the names of regions."""
    return " ".join(without_places(subject).split()).strip(" ,-") or subject


@lru_cache(maxsize=4096)
def family_of(unit: str | None) -> Family:
    """Return the family of a unit: only numbers of one family can be compared."""
    kind = unit_class(unit) if unit else "thing"
    if kind in ("people", "thing", "unlisted"):
        return "count"
    return kind  # type: ignore[return-value]


def bases_of(words: Sequence[str]) -> frozenset[str]:
    """Return the bases that words name."""
    found = set()
    table = _bases()
    at = 0
    while at < len(words):
        length = next((n for n in (3, 2, 1) if " ".join(words[at : at + n]) in table), 0)
        if length:
            found.add(table[" ".join(words[at : at + length])])
        at += length or 1
    return frozenset(found)


def exclude(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sets of bases lie at different ends of one axis: men and women, `JHT` and `JKM`, two firms."""
    first, second = _by_axis(some), _by_axis(others)
    return any(first[axis].isdisjoint(second[axis]) for axis in first.keys() & second.keys())


def actions_of(words: Sequence[str]) -> frozenset[str]:
    """Return what words say became of those counted: `member`, `pay`, `layoff` …"""
    table, roots = _actions(), [stem(word) for word in words]
    found = (table.get(f"{root} {behind}") or table.get(root) for root, behind in pairwise([*roots, ""]))
    return frozenset(action for action in found if action)


def happened(actions: frozenset[str]) -> bool:
    """Whether one of the actions is a happening, which is counted within a period, and none a state."""
    kinds = {_kinds()[action] for action in actions}
    return "happening" in kinds and "state" not in kinds


def implied(actions: frozenset[str]) -> frozenset[str]:
    """Return the terms of the lexicon that actions stand for: who is `didaftarkan` is a `peserta`."""
    return frozenset(term for action in actions if (term := _IMPLIED.get(action)))


@cache
def uncounted() -> frozenset[str]:
    """Return the terms that name no one who could be counted: funds, contributions, benefits, programmes."""
    return frozenset(term for term, sort in _terms().values() if sort in ("fund", "scheme"))


def content_of(words: Sequence[str]) -> frozenset[str]:
    """Return what carries meaning among words: terms, actions, bases, and the stems of what else is no small word."""
    found = {
        term if sort is not None else stem(word)
        for word, term, sort in _read(words)
        if sort is not None or (len(word) > 2 and word not in _stops())
    }
    told = {f"to {action}" for action in actions_of(words)} | {f"is {base}" for base in bases_of(words)}
    return frozenset(found - _actions().keys() - {""}) | told


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded and in lower case; figures are left out."""
    return _WORD.findall(lower(fold(text[:_LONGEST])))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return a word without its usual affixes (`perlindungan`, `terlindungi`: `lindung`), at least four letters."""
    for ending in ("nya", "lah", "kah"):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            word = word.removesuffix(ending)
            break
    word = _without_prefix(word)
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


def _holds(words: Sequence[str], some: Sequence[str]) -> bool:
    return any(list(words[at : at + len(some)]) == list(some) for at in range(len(words)))


def _read(words: Sequence[str]) -> Iterator[tuple[str, str, Sort | None]]:
    """Yield word, term and sort of each phrase of the lexicon, the longest first, and of each word outside (None)."""
    table, longest = _terms(), _longest()
    bare = [_bare(word) for word in words]
    at = 0
    while at < len(words):
        for length in range(min(longest.get(bare[at], 0), len(words) - at), 0, -1):
            phrase = " ".join(bare[at : at + length])
            if phrase in table:
                yield phrase, *table[phrase]
                at += length
                break
        else:
            if words[at] not in _bases():
                yield words[at], "", None
            at += 1


@lru_cache(maxsize=65_536)
def _bare(word: str) -> str:
    return word.removesuffix("nya") if word not in _terms() and len(word) > 6 else word


@cache
def _terms() -> dict[str, tuple[str, Sort]]:
    rows = csv.DictReader(data_text("measure_terms.csv").splitlines())
    return {row["phrase"]: (row["term"], row["sort"]) for row in rows}  # type: ignore[misc]


@cache
def _longest() -> dict[str, int]:
    """Return how many words the longest phrase has that begins with a word."""
    found: dict[str, int] = {}
    for phrase in _terms():
        words = phrase.split()
        found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


@cache
def _bases() -> dict[str, str]:
    return {row["word"]: row["base"] for row in csv.DictReader(data_text("measure_bases.csv").splitlines())}


def _by_axis(bases: frozenset[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for base in bases:
        axis = "at" if base.startswith("at ") else _axes().get(base, "")
        if axis:
            found.setdefault(axis, set()).add(base)
    return found


@cache
def _axes() -> dict[str, str]:
    return {row["base"]: row["axis"] for row in csv.DictReader(data_text("measure_bases.csv").splitlines())}


@cache
def _actions() -> dict[str, str]:
    return {row["stem"]: row["action"] for row in csv.DictReader(data_text("measure_actions.csv").splitlines())}


@cache
def _kinds() -> dict[str, str]:
    """Return for each action whether it is a `happening` or a `state`."""
    return {row["action"]: row["kind"] for row in csv.DictReader(data_text("measure_actions.csv").splitlines())}


@cache
def _stops() -> frozenset[str]:
    return word_list("measure_stops.txt") | word_list("unit_stops.txt")
