"""What a number measures where its subject does not say it in full: by the names in the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from jamsostek_tui.check.meaning.bases import SECTORS, bases_of
from jamsostek_tui.check.meaning.lexicon import phrases_in, small_words, stem, words_of
from jamsostek_tui.check.meaning.scope import Scope
from jamsostek_tui.check.meaning.terms import (
    PAID_OUT,
    Family,
    Terms,
    deeds,
    family_of,
    group_terms,
    holds,
    index_terms,
    is_programme_alone,
    known_terms,
    named_in,
    near_terms,
    terms_of,
    uncounted,
)
from jamsostek_tui.model import Statistic

_MINIMUM_WAGE = "upah-minimum"
_PAYERS = frozenset({"perusahaan"})
"""Who money is told of, and not what it is."""
_SAVINGS = frozenset({"saldo"})
"""What is taken out of them is a claim."""
_ARREARS = "tunggakan"
_PAY = frozenset({"upah"})
_MINIMUM_WAGES = frozenset({"umk", "ump"})
_BY_MINIMUM = re.compile(
    r"\b(?:sesuai|setara|sebesar|senilai|menurut|mengikuti)(?: dengan)? (?:umk|ump|upah minimum)\b"
)
_RECEIVED = frozenset({"mendapat", "mendapatkan", "menerima", "memperoleh", "diberi"})
_RECIPIENTS = frozenset({"penerima"})
_COVERAGE = frozenset({"ucj"})
_WORKERS = frozenset({"pekerja", "penduduk"})
_WORKERS_ALONE = frozenset({"pekerja"})
_NO_WORK = frozenset({"tpt"})
_LABOUR = frozenset({"angkatan-kerja"})
_JOBLESS = frozenset({"pengangguran"})
_INSTALMENTS = ("month", "year")
_JOINED = frozenset({"program", "bpu", "pu", "pekerja", "peserta", "jkk", "jkm", "jht", "jp"})
_MEMBER = frozenset({"peserta"})
_MEMBERS_ONLY = frozenset({"bpu", "pu", "jakon", "aktif", "nonaktif"})
"""Bases and terms that only members have."""
_COVERED = frozenset({"peserta", "ucj"})
_BUDGET = frozenset({"anggaran"})
_BUDGETS = frozenset({"apbd", "apbd-perubahan"})
_SECTORS = frozenset({"formal", "informal"})
_WORKING = frozenset({"pekerja", "bekerja"})
_HARMED = frozenset({"death", "injury"})
_HARMING = frozenset({"menewaskan", "melukai", "mencederai", "mengakibatkan", "menyebabkan"})
"""Before those whom something befell, these say that the subject did it to them."""
_VICTIMS = frozenset({"pekerja"})
_ACCIDENTS = frozenset({"kecelakaan-kerja"})
_JOB_FAIR = frozenset({"bursa-kerja"})
_JOB_SEEKERS = frozenset({"pencari-kerja"})
_APPLICANTS = _JOB_FAIR | _JOB_SEEKERS | {"pekerja", "penduduk", "peserta", "penerima"}


def longer_names(subject: str | None, family: Family, terms: Terms, scope: Scope) -> frozenset[str]:
    """Return the terms of longer names of which a subject is only a word: `penduduk yang bekerja` of `penduduk`.

    Of money the longer name may end with it too: `mengelola dana`.
    """
    words = words_of(subject or "")
    if not words or terms.main & named_in(scope.wide):
        return frozenset()
    begun = {term for phrase, term in _longer(scope.wide, words) if phrase[: len(words)] == words}
    ended = {
        term for phrase, term in _longer(scope.before, words) if family == "money" and phrase[-len(words) :] == words
    }
    return frozenset(begun | ended | {term for phrase, term in _longer(scope.after, words) if holds(phrase, words)})


def told_in_full(subject: str | None, lead: Sequence[str]) -> frozenset[str]:
    """Return the terms of the names that begin with a subject of one word, as the words before its sentence have them.

    Of `Kader posyandu di Alor … Sebanyak 412 kader …` those of `kader posyandu`.
    """
    words = words_of(subject or "")
    if len(words) != 1:
        return frozenset()
    full = (f"{word} {behind}" for word, behind in pairwise(lead) if word == words[0] and behind not in small_words())
    return frozenset(term for name in full for term in terms_of(name, None).main)


def tells_deed(subject: str | None, main: frozenset[str]) -> bool:
    """Whether a subject with its terms tells what was done and nobody to whom (`dilatih di BLK`)."""
    words = words_of(subject or "")
    return bool(words and stem(words[0]) in deeds()) and not main & known_terms()


def names_around(scope: Scope, of_people: bool) -> frozenset[str]:
    """Return the terms that the words around a number name, the strong ones first; people are no funds."""
    other = uncounted() if of_people else frozenset()
    return named_in(scope.wide) - other or terms_of(" ".join(scope.wide), None).weak - other


def known_measure(
    main: frozenset[str], fact: Statistic, scope: Scope, actions: frozenset[str], people: bool
) -> frozenset[str]:
    """Return the terms as those of the defined measure that a number is of, where it is of one.

    Beside the name of another index than its own, which its words do not tell again, a sum is of that one. A minimum
    wage is that of the region's level, the share of workers who are members is the coverage, that of the
    labour force without work its rate. Victims are workers where nobody says who they are, and who is hired at a job
    fair looked for work.
    """
    main = _other_index(main, fact, scope) or main
    if _MINIMUM_WAGE in main and fact.region:
        return main - {_MINIMUM_WAGE} | {"umk" if "." in fact.region else "ump"}
    if family_of(fact.unit) == "money":
        return _known_money(main, fact, scope, actions)
    if family_of(fact.unit) == "count":
        return _known_people(main, scope, actions) if people else _known_cases(main, actions)
    if not main or family_of(fact.unit) != "ratio" or fact.measure not in ("share", "level"):
        return main
    if main <= _WORKERS and "member" in actions:
        return _COVERAGE
    if main and main <= _WORKING and not _SECTORS.isdisjoint(bases_of(scope.wide)):
        return _WORKERS_ALONE
    return _NO_WORK if main <= _LABOUR and named_in(scope.wide) & _JOBLESS else main


def all_named(
    named: frozenset[str], bases: frozenset[str], wide_bases: frozenset[str], scope: Scope, family: Family
) -> frozenset[str]:
    """Return the terms of a number with their parts, the words that may be said of it and what both stand for."""
    words = near_terms(scope.wide) | frozenset(scope.wide)
    reach = named | {part for term in named for part in term.split("-")} | words
    if (bases | words) & _MEMBERS_ONLY:
        reach |= _MEMBER
    if family == "ratio" and _MEMBER & reach:
        reach |= _COVERED
    if reach & _COVERED:
        reach |= {segment for segment, sector in SECTORS.items() if sector in wide_bases}
    return reach | _BUDGET if family == "money" and reach & _BUDGETS else reach


def _other_index(main: frozenset[str], fact: Statistic, scope: Scope) -> frozenset[str]:
    """Return the defined measures that the words around a sum name, where its own subject stands in other sentences."""
    if family_of(fact.unit) != "money" or not main & index_terms() or _MINIMUM_WAGE in main:
        return frozenset()
    named = named_in(scope.wide)
    return frozenset() if named & main else named & index_terms() - {_MINIMUM_WAGE}


def _known_people(main: frozenset[str], scope: Scope, actions: frozenset[str]) -> frozenset[str]:
    if actions & _HARMED and (not main or not _HARMING.isdisjoint(scope.before)):
        return main & group_terms() or _VICTIMS
    if main <= _APPLICANTS and "hire" in actions and _JOB_FAIR & named_in(scope.wide):
        return _JOB_SEEKERS
    return main


def _known_cases(main: frozenset[str], actions: frozenset[str]) -> frozenset[str]:
    """Return what a count of things is of: accidents that were paid for are claims."""
    return frozenset({PAID_OUT}) if main == _ACCIDENTS and "pay" in actions else main


def _known_money(main: frozenset[str], fact: Statistic, scope: Scope, actions: frozenset[str]) -> frozenset[str]:
    """Return what a programme pays, or people get of it, as claims; a pay that keeps to a minimum wage as that wage.

    What is told by the month of members and programmes alone is the contribution.
    """
    named = named_in(scope.wide)
    if main == _SAVINGS and "pay" in actions:
        return frozenset({PAID_OUT})
    if main == _PAYERS:
        main = named & uncounted() or main
    if _ARREARS in main:
        return main - _PAYERS
    if fact.per in _INSTALMENTS and "member" in actions and main <= _JOINED:
        return frozenset({"iuran"})
    received = is_programme_alone(main) and ("pay" in actions or not _RECEIVED.isdisjoint(scope.wide))
    if main == _RECIPIENTS and "manfaat" in scope.wide:
        return frozenset({PAID_OUT})
    if main and main <= group_terms() and not _RECEIVED.isdisjoint(scope.wide):
        received = is_programme_alone(terms_of(" ".join(scope.wide), None).weak - {"program", "penerima"})
    if received and "iuran" not in named:
        return frozenset({PAID_OUT})
    if main == _PAY and _BY_MINIMUM.search(" ".join(scope.wide)):
        return frozenset(named & _MINIMUM_WAGES) or main
    return main


def _longer(words: Sequence[str], subject: Sequence[str]) -> list[tuple[list[str], str]]:
    """Return the phrases of the lexicon that words hold, longer than a subject, with their terms."""
    told = [(phrase.split(), term) for phrase, term, sort in phrases_in(words) if sort is not None]
    return [(phrase, term) for phrase, term in told if len(phrase) > len(subject)]
