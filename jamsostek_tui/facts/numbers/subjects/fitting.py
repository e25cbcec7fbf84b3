"""Which subjects numbers may have: money measures no people and no areas, nothing measures a bare verb."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.candidates import COUNTING, Candidate
from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import is_someone
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike, unit_class
from jamsostek_tui.language.words import Words

_PAYERS = word_list("payers.txt")
_RANKING = frozenset(("peringkat", "urutan", "posisi"))
"""A place among others, which is all that these say of who has a number: `Peringkat kedua Sumenep dengan 9.105`."""
_BUDGETS = word_list("budgets.txt")
"""What money is taken from: no sum measures it where anything else is named."""
_FIRMS = frozenset(("pt", "cv", "ud"))
"""First words of firms, which are where people work and not who they are: `PT Antariksa 100 orang`."""
_RULES = frozenset(("aturan", "keputusan", "ketentuan", "peraturan", "perda", "pergub", "permenaker", "regulasi", "uu"))
"""What a share or sum is set by, not what it measures: `Sesuai aturan, 50 persen dipakai untuk …`."""
_BRANCHES = word_list("branch_words.txt")
"""Offices, which no sum measures where they only have it: `tertinggi ialah Cabang Depok sebesar Rp277 miliar`."""
_LATE = frozenset(("almarhum", "almarhumah", "mendiang", "alm", "alm."))
_FUNDS = _BUDGETS | {"dana", "anggaran", "dbh", "dbhcht"}


def fits(words: Words, candidate: Candidate, subject: str) -> bool:
    """Whether a number may measure `subject`."""
    head, _, rest = subject.lower().partition(" ")
    if _is_rule(subject) and candidate.kind not in COUNTING:
        return False
    if head in _RANKING and candidate.kind != "rank":
        return False
    if head == "sebagai" or (not rest and is_verblike(head)):
        return candidate.kind in COUNTING and head == words.forms[candidate.last]
    if candidate.kind == "ratio":
        return head not in AREAS and head not in _PAYERS and not is_someone(subject)
    if candidate.kind == "money":
        if unit_class(subject.lower().rpartition(" ")[2]) == "time" and any(letter.isdigit() for letter in subject):
            return False
        elsewhere = head in AREAS or head in _PAYERS or head in _BRANCHES or head in _BUDGETS
        return not (elsewhere or is_verblike(head) or _is_of_people(subject))
    if candidate.kind == "people" and head in _FIRMS:
        return False
    funded = candidate.kind == "people" and head in _FUNDS
    return not funded and not (candidate.kind in COUNTING and head in AREAS)


def is_nobodys(candidate: Candidate, subject: str | None) -> bool:
    """Whether a subject is somebody, somebody's heirs or a rule, which no sum and no share measures."""
    if subject is None or candidate.kind not in ("money", "ratio"):
        return False
    words = subject.lower().split()
    someone = is_someone(subject) or words[0] in _BRANCHES
    return someone or not _LATE.isdisjoint(words) or _is_rule(subject)


def _is_rule(subject: str) -> bool:
    """Whether a subject is a rule, or `sesuai` and a rule."""
    head, _, rest = subject.lower().partition(" ")
    return head in _RULES or (head == "sesuai" and rest.partition(" ")[0] in _RULES)


def _is_of_people(subject: str) -> bool:
    """Whether a subject is somebody, people or a time, none of which money measures."""
    head = subject.lower().partition(" ")[0].removesuffix("nya")
    two = " ".join(subject.lower().split()[:2])
    people = "people" in (unit_class(head), unit_class(subject.lower()), unit_class(two))
    return is_someone(subject) or people or unit_class(head) == "time"
