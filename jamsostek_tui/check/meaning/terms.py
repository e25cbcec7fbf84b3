"""What a number measures, brought to terms that two papers can share: `TPT` and `tingkat pengangguran terbuka` are one.

A subject and a unit become a set of terms. Phrases of the lexicon `measure_terms.csv` give theirs (the longest first);
hedges and small words are dropped; any other word gives its stem, found by taking off the usual affixes only. *Weak*
terms (`pekerja`, `penerima`) name a group and no measure; they count only where nothing else is said, and so do
*schemes* (`JHT`, `dana`). *Funds* (`iuran`, `APBD`) and schemes are no people, whatever a subject says.
*Bases* (`aktif`, `informal`, `belum`) tell apart what is otherwise named alike; *actions* say what became of those
counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from jamsostek_tui.check.meaning.bases import actions_of, bases_of, resolved, restricting
from jamsostek_tui.check.meaning.lexicon import (
    LONGEST,
    WEAK,
    action_table,
    axis_table,
    phrases_in,
    small_words,
    stem,
    term_table,
    words_of,
)
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.gazetteer import form_pattern
from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.units import is_verblike, unit_class

Family = Literal["count", "money", "ratio", "time", "measure"]
_PLACED = re.compile(r"(?:\b(?:kab(?:upaten|\.)?|kota|prov(?:insi|\.)?|kecamatan)\s+)?\0", re.IGNORECASE)

_RATES = {"pengangguran": "tpt", "kepesertaan": "ucj", "jumlah kepesertaan": "ucj"}
"""Of what a percentage is that goes by the name of a count: of a term, or of a phrase that stands for more terms."""
PAID_OUT = "klaim"
"""The term for what a programme pays to its members and their heirs."""
_FOR = ("untuk", "guna", "membayar", "membiayai", "mendanai")
_WAGE = re.compile(r"\bupah minimum (?=(kab|kota|prov))", re.IGNORECASE)


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
    told = words_of(without_places(_WAGE.sub(_wage, fold(subject or ""))))
    counted = words_of(unit or "") if family_of(unit) == "count" else []
    if counted and not holds(told, counted):
        told = [*told, *counted]
    strong: list[str] = []
    weak: list[str] = []
    done: list[str] = []
    index = False
    for word, term, sort in phrases_in(_named_as(told)):
        if sort in WEAK:
            weak.append(term)
        elif sort is not None:
            strong.append(_RATES.get(term if term in _RATES else word, term) if unit == "persen" else term)
            index = index or sort == "index"
        elif word not in small_words():
            (done if stem(word) in action_table() else strong).append(stem(word))
    if not (strong or "".join(weak)):
        known = {word for word, _, sort in phrases_in(counted) if sort is not None}
        strong = done or [stem(word) for word in counted if word not in known]
    if not strong and is_programme_alone(weak):
        strong = [PAID_OUT] if "kasus" in weak or "pay" in actions_of(done) else []
    named = [term for term in strong or weak if term]
    if family_of(unit) == "money" and is_programme_alone(named):
        named = [PAID_OUT]
    return Terms(
        frozenset(strong), frozenset(weak) - {""}, bases_of(told), index, next(iter(named), "") if named else ""
    )


def _named_as(told: list[str]) -> list[str]:
    """Return the words behind `sebagai` where only verbs stand before: `ditetapkan sebagai penerima`."""
    at = told.index("sebagai") if "sebagai" in told[1:-1] else 0
    return told[at + 1 :] if at and all(is_verblike(word) for word in told[:at]) else told


def is_programme_alone(terms: Iterable[str]) -> bool:
    """Whether terms name programmes and at most their cases: of them it is told what was paid (`312 kasus JKM`)."""
    named = frozenset(terms) - {"", "kasus"}
    return bool(named) and named <= _paying_programmes()


def _wage(level: re.Match[str]) -> str:
    """Return the short name of a minimum wage by the level that follows: the words for it go with a region's name."""
    return "ump " if level[1].lower() == "prov" else "umk "


def near_terms(words: Sequence[str]) -> frozenset[str]:
    """Return the terms and stems that words beside a number give it."""
    found = {term if sort is not None else stem(word) for word, term, sort in phrases_in(words)}
    return frozenset(found - {""}) | frozenset(part for term in found for part in term.split("-"))


def named_in(words: Sequence[str]) -> frozenset[str]:
    """Return the strong terms of the lexicon that words name: groups, funds, programmes, benefits."""
    return frozenset(term for _, term, sort in phrases_in(words) if sort is not None and sort not in WEAK)


def without_places(text: str) -> str:
    """Return a text without the names of regions and the words for their level before them."""
    return _PLACED.sub(" ", form_pattern().sub(" \0 ", fold(text[:LONGEST])))


def measure_words(subject: str) -> str:
    """Return a subject as the name of a measure: without the names of regions, and without a sentence's capital."""
    named = " ".join(without_places(subject).split()).strip(" ,-") or subject
    first, _, rest = named.partition(" ")
    is_title = rest[:1].isupper() and rest[1:2].islower()  # `Dana Desa`, but not `Peserta JHT`
    plain = first.lower()
    if first.istitle() and not is_title and plain in word_list("common_words.txt") and plain not in _named_things():
        return plain + named[len(first) :]
    return named


@cache
def _named_things() -> frozenset[str]:
    """Return the names of programmes and awards that are one word, in lower case."""
    return frozenset(form.lower() for row in table_rows("instruments.csv") for form in row["forms"].split("|"))


def names_measure(subject: str | None, unit: str | None, words: str) -> bool:
    """Whether the terms of a number's subject and unit hold those of words asked for."""
    asked, own = terms_of(words, None), terms_of(subject, unit)
    told = own.strong | own.weak
    parts = told | {part for term in told for part in term.split("-")}
    return bool(asked.main) and asked.main <= parts and asked.bases <= own.bases | parts


@lru_cache(maxsize=4096)
def family_of(unit: str | None) -> Family:
    """Return the family of a unit: only numbers of one family can be compared."""
    kind = unit_class(unit) if unit else "thing"
    if kind in ("people", "thing", "unlisted"):
        return "count"
    return kind  # type: ignore[return-value]


@lru_cache(maxsize=4096)
def counts_areas(unit: str | None) -> bool:
    """Whether a unit counts areas (`desa`, `kecamatan`), of which a region has as many as it has."""
    words = words_of(unit or "")
    return bool(words) and words[0] in _areas()


@cache
def _areas() -> frozenset[str]:
    return frozenset(row["word"] for row in table_rows("area_levels.csv")) | {"dusun", "rt", "rw"}


def groups_in(words: Sequence[str]) -> frozenset[str]:
    """Return the groups of people that words name (`nelayan`, `perangkat desa`)."""
    return frozenset(term for _, term, sort in phrases_in(words) if sort == "group")


@cache
def _paying_programmes() -> frozenset[str]:
    """Return the programmes by which benefits are paid out."""
    return frozenset(base for base, axis in axis_table().items() if axis == "programme")


@cache
def known_terms() -> frozenset[str]:
    """Return all terms of the lexicon."""
    return frozenset(term for term, _ in term_table().values())


@cache
def index_terms() -> frozenset[str]:
    """Return the defined measures (TPT, UMK): states, whatever verb tells of them."""
    return frozenset(term for term, sort in term_table().values() if sort == "index")


@cache
def group_terms() -> frozenset[str]:
    """Return the terms that name a group of people."""
    return frozenset(term for term, sort in term_table().values() if sort == "group")


@cache
def deeds() -> frozenset[str]:
    """Return the stems that say what was done and name nothing (`menggelontorkan`), as a subject has them."""
    return frozenset(action_table()) - known_terms()


@cache
def uncounted() -> frozenset[str]:
    """Return the terms that name no one who could be counted: funds, contributions, benefits, programmes."""
    return frozenset(term for term, sort in term_table().values() if sort in ("fund", "scheme"))


def content_of(words: Sequence[str]) -> frozenset[str]:
    """Return what carries meaning among words: terms, actions, bases, and the stems of what else is no small word."""
    found = {
        term if sort is not None else stem(word)
        for word, term, sort in phrases_in(words)
        if sort is not None or (len(word) > 2 and not _is_small(word))
    }
    acted = resolved(actions_of(words), words)
    told = {f"to {action}" for action in acted} | {f"is {base}" for base in restricting(bases_of(words), frozenset())}
    return frozenset(found - action_table().keys() - {""}) | told


def purpose_in(words: Sequence[str]) -> frozenset[str]:
    """Return what words name behind the first that says what something is for (`untuk pelatihan kerja`)."""
    at = next((place for place, word in enumerate(words) if word in _FOR), len(words))
    return frozenset(one for one in content_of(words[at + 1 :]) if not one.startswith("is "))


def _is_small(word: str) -> bool:
    """Whether a word, or each part of a range (`januari-maret`), carries no meaning of a measure."""
    return all(part in small_words() for part in word.split("-"))


def holds(words: Sequence[str], some: Sequence[str]) -> bool:
    """Whether words stand in a row among others."""
    return any(list(words[at : at + len(some)]) == list(some) for at in range(len(words)))
