"""What a person calls the measure of some numbers: in the papers' words where they name it, else by its term.

Subjects are cut out of sentences (`Sebagian besar dana`, `penerimanya`, `yang menjadi peserta`): what is no name by
itself is passed over. A name that says only that they are people is told with what became of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.bases import on_axis
from jamsostek_tui.check.meaning.lexicon import action_table, base_table, small_words, stem, term_table, words_of
from jamsostek_tui.check.meaning.terms import (
    PAID_OUT,
    family_of,
    is_programme_alone,
    known_terms,
    measure_words,
    terms_of,
)
from jamsostek_tui.language.lists import table_rows, word_list

_VERB = re.compile(r"(?:me|di|ber|ter)[a-z]{4,}")
_POINTING = re.compile(r"[a-z]{3,}nya$")
_YEAR = re.compile(r"\s*\b(?:tahun )?(?:19|20)\d\d\b")
_LEADING = re.compile(
    r"^(?:(?:jumlah|total|besaran|sebanyak|sejumlah|seluruh|semua|rata-rata|sebesar|nilai|yang|menjadi|jadi|para)\s+)+",
    re.IGNORECASE,
)
_BROKEN = frozenset(
    {
        "yang",
        "itu",
        "ini",
        "tersebut",
        "mereka",
        "lain",
        "lainnya",
        "sebagian",
        "kepada",
        "bagi",
        "oleh",
        "dan",
        "serta",
    }
)
"""Words of a sentence, not of a name."""
_ABBREVIATED = 4
_MOST_WORDS = 6
_PEOPLE = frozenset({"peserta", "pekerja", "penduduk", "penerima", "anggota", "keluarga"})
_BECAME = {
    "layoff": "ter-PHK",
    "death": "meninggal",
    "accident": "kecelakaan",
    "injury": "terluka",
    "furlough": "dirumahkan",
    "hire": "mendapat kerja",
    "train": "dilatih",
    "send": "diberangkatkan",
    "return": "dipulangkan",
    "member": "terdaftar",
}


def measure_name(members: Sequence[Told]) -> str:
    """Return the name of the measure that numbers are of: the one that most of their subjects have."""
    own = [one.fact.subject for one in members if one.fact.subject]
    known = Counter(name for subject in own if (name := as_name(subject)) and _is_known(name))
    if known:
        name = min(known, key=lambda words: (not terms_of(words, None).strong, -known[words], len(words), words))
        return _told_in_full(name, members)
    main = Counter(terms for one in members if (terms := one.main & known_terms()))
    if main:
        return _told_in_full(term_name(min(main, key=lambda terms: (-main[terms], sorted(terms)))), members)
    loose = Counter(name for subject in own if (name := as_name(subject)))
    plain = loose or Counter(map(measure_words, own))
    unit = members[0].fact.unit or ""
    return min(plain, key=lambda words: (-plain[words], len(words), words), default=unit)


@lru_cache(maxsize=16_384)
def as_name(subject: str) -> str | None:
    """Return a subject as the name of a measure, None where it is but a piece of a sentence."""
    told = measure_words(_LEADING.sub("", _YEAR.sub("", measure_words(subject)).strip()) or subject).split()
    while told and _is_small(told[-1]):
        told.pop()
    while told and told[0] in small_words() and told[0] not in _first_words():
        told.pop(0)
    name, words = _plainly(told), words_of(" ".join(told))
    if not words or len(words) > _MOST_WORDS or not _BROKEN.isdisjoint(words) or any(map(str.isdigit, name)):
        return None
    if not word_list("extremes.txt").isdisjoint(words) or any(_POINTING.match(word) for word in words):
        return None
    return None if _is_verb(words) or _is_cut(tuple(words)) else name


def _is_small(word: str) -> bool:
    return word.lower() in small_words() | word_list("number_hedges.txt")


def _plainly(words: Sequence[str]) -> str:
    """Return the words of a name, the first without the capital that it has from the beginning of a sentence."""
    if not words or not words[0].istitle() or words[0].lower() not in _first_words():
        return " ".join(words)
    is_title = len(words) > 1 and words[1].istitle() and stem(words[0].lower()) not in action_table()
    return " ".join(words) if is_title else " ".join([words[0].lower(), *words[1:]])


def _is_verb(words: Sequence[str]) -> bool:
    """Whether words tell what was done and name nothing (`mengusulkan`, `dibayari dana desa`)."""
    first = words[0]
    is_verb = bool(_VERB.match(first)) and stem(first) != first
    return is_verb and (len(words) == 1 or first not in _first_words())


@cache
def _first_words() -> frozenset[str]:
    """Return the words that names of the lexicon begin with, and those for deeds as nouns (`pencairan`)."""
    nouns = (word for word in word_list("common_words.txt") if word.startswith(("pe", "ke")) and word.endswith("an"))
    return frozenset(phrase.split()[0] for phrase in (*term_table(), *base_table())).union(nouns, ("jaminan",))


def term_name(terms: frozenset[str]) -> str:
    """Return terms of the lexicon in words."""
    return " ".join(map(term_name_of, sorted(terms)))


@cache
def _names() -> dict[str, str]:
    return {row["term"]: row["name"] for row in table_rows("measure_names.csv")}


def term_name_of(term: str) -> str:
    """Return one term in words."""
    if term in _names():
        return _names()[term]
    return term.upper() if _is_abbreviation(term) else term.replace("-", " ")


def _is_abbreviation(term: str) -> bool:
    """Whether a term is written in capitals: it stands for a longer name of the lexicon (`tpt`)."""
    if len(term) > _ABBREVIATED:
        return False
    initials = {
        "".join(word[0] for word in phrase.split()) for phrase, (known, _) in term_table().items() if known == term
    }
    return term in initials


def _is_known(name: str) -> bool:
    terms = terms_of(name, None)
    return terms.head in known_terms() and terms.main <= known_terms()


def _told_in_full(name: str, members: Sequence[Told]) -> str:
    """Return a name with what all its numbers share beside it: the programme that paid, or what became of people."""
    terms, words = terms_of(name, None).main, frozenset(words_of(name))
    programmes = on_axis("programme", frozenset.intersection(*(one.bases for one in members)))
    if terms == {PAID_OUT} or is_programme_alone(terms):
        paid = (
            f"{PAID_OUT} {name}" if is_programme_alone(terms) and family_of(members[0].fact.unit) == "money" else name
        )
        added = sorted(
            one.upper() for one in programmes if terms == {PAID_OUT} and one not in terms_of(name, None).bases
        )
        return " ".join([paid, *added])
    if not terms <= _PEOPLE or not members[0].is_of_people:
        return name
    if any("penerima" in one.main for one in members) and "penerima" not in words:
        return " ".join(["penerima", *sorted(one.upper() for one in programmes)]) if programmes else "penerima manfaat"
    became = frozenset.intersection(*(one.wide_actions for one in members))
    tail = next((word for deed, word in _BECAME.items() if deed in became), "")
    return name if not tail or terms & {"peserta", "penerima"} else f"{name} {tail}"


@cache
def _is_cut(words: tuple[str, ...]) -> bool:
    """Whether words are how a longer name of the lexicon begins, and no name themselves."""
    name = " ".join(words)
    return name not in term_table() and any(phrase.startswith(f"{name} ") for phrase in term_table())
