"""How personal names look in Indonesian: the kinds of capitalised words, honorifics, degrees.

The lists are data (`data/given_names.txt`, `common_words.txt`, `body_words.txt`, `localities.txt`, `honorifics.txt`,
`academic_degrees.txt`); a word in no list is unknown, and only its neighbours say whether it is a name.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.reporting import reporting_verbs
from jamsostek_tui.language.trie import trie_source

WordKind = Literal["name", "unknown", "common", "body", "locality", "honorific", "acronym", "initial"]

CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![\w'][A-ZÀ-ÖØ-Þ])\w*(?:['\-]\w+)*(?:'(?<=[aiou]fi'|[ai]mi')(?= [A-Z]))?\.?")
"""One capitalised word, apostrophes and hyphens inside, with the full stop that may belong to it."""

_LONGEST_WORD = 40
_AFFIXED = re.compile(
    r"(?:ke|per|pem|pen|peng|peny|pel|pe)\w{4,}(?:an|annya)|(?:me|mem|men|meng|meny)\w{3,}(?:kan|i|nya)|(?:di|"
    r"ber|ter)\w{3,}kan"
    r"|\w{4,}(?:isasi|itas|isme|ologi|grafi|kannya|annya|nya)"
)
_NAME_ENDING = re.compile(
    rf"\w{{2,}}{any_of('name_endings.txt')}"
    r"|su[bdgjkmnprtwy]\w{1,4}(?:man|jo|di|ti|to|no|mi|rni|nah|yah|har|dar|din|wan|pto|jan)"
)
_DEPARTMENT = re.compile(rf"dis{any_of('department_stems.txt')}[a-z]")
"""The beginning of a department's short name: `Diskopindag`, `Disnakerperin`."""
_VOWEL = re.compile(r"[aeiouyAEIOUY]")


@cache
def _said_words() -> frozenset[str]:
    """Return passive forms of verbs of saying: such a word that opens a sentence begins no name (`Dijawab Rahma`)."""
    return frozenset(form for form, verb in reporting_verbs().items() if verb.voice == "passive")


@lru_cache(maxsize=16384)
def word_kind(word: str) -> WordKind:
    """Say what kind of word a capitalised `word` is; a full stop at its end is not looked at.

    Bounded: words of more than 40 letters are common without a look.
    """
    if len(word) > _LONGEST_WORD:
        return "common"
    bare = word.rstrip(".'").lower()
    if bare in word_list("honorifics.txt") or word == "RD.":
        return "honorific"
    if len(bare) == 1:
        return "initial"
    return _listed_kind(bare) or _shaped_kind(word.rstrip("."), bare)


_LONGEST_BEFORE = 48
_NAME_BEFORE = re.compile(r", ((?:[A-Z][\w']*\.? ){1,4})$")
NAMEISH = frozenset({"name", "unknown", "initial"})
"""What the words of a name may be, see `WordKind`."""
_BEFORE_NAME = NAMEISH | {"honorific"}
_TO_COMMA = re.compile(r"(?: [A-Z][a-z]+)?, (?!dan |serta |atau )[a-z]")


def _listed_kind(bare: str) -> WordKind | None:
    """Return what the lists say of a word; a name with an Arabic apostrophe may be listed without (`ma'ruf`)."""
    kind = _kind_in_lists(bare)
    return kind or ("name" if "'" in bare and _kind_in_lists(bare.replace("'", "")) == "name" else None)


def _kind_in_lists(bare: str) -> WordKind | None:
    if (
        bare in word_list("given_names.txt")
        or bare in word_list("shortened_names.txt")
        or bare in word_list("name_particles.txt")
    ):
        return "name"
    if bare in word_list("body_words.txt"):
        return "body"
    if bare in word_list("common_words.txt") or bare in word_list("person_nouns.txt"):
        return "common"
    if bare in word_list("localities.txt"):
        return "locality"
    return None


def _shaped_kind(word: str, bare: str) -> WordKind:
    if bare in _said_words():
        return "common"
    if _DEPARTMENT.match(bare) and len(bare) >= 7:
        return "body"
    if word.isupper() and (len(word) <= 5 or not _VOWEL.search(word)):
        return "acronym"
    if any(char.isdigit() for char in word) or (sum(map(str.isupper, word)) > 2 and not word.isupper()):
        return "acronym"
    if _NAME_ENDING.fullmatch(bare) and len(bare) >= 6:
        return "name"
    if _AFFIXED.fullmatch(bare) and len(bare) >= 7:
        return "common"
    if "-" in bare:
        kinds = [_listed_kind(part) for part in bare.split("-")]
        if len(set(bare.split("-"))) == 1 or _AFFIXED.fullmatch(bare.replace("-", "")):
            return "common"
        if kinds.count("name") > 1 and all(len(part) > 3 for part in bare.split("-")):
            return "common"
        if "name" in kinds:
            return "name"
        if "common" in kinds or "body" in kinds:
            return "common"
    return "unknown"


def owns_full_stop(word: str) -> bool:
    """Whether the full stop behind `word` belongs to it: an initial, a shortened name or honorific."""
    bare = word.lower()
    if len(bare) == 1 or bare in word_list("shortened_names.txt"):
        return True
    return bare in word_list("honorifics.txt") and bare in word_list("abbreviations.txt")


def is_balinese_start(first: str, second: str) -> bool:
    """Whether `I`/`Ni` and the word behind it begin a Balinese name (and `I` is no Roman number)."""
    return first.lower() in ("i", "ni") and second.rstrip(".").lower() in word_list("balinese_names.txt")


@cache
def degree_pattern() -> re.Pattern[str]:
    """Return the pattern of a row of degrees behind a name, each after a comma, a full stop or a blank."""
    return re.compile(rf"(?:[,.]? ?(?<=[,. ])(?:{_degrees()})\.?(?!\w))+")


@cache
def single_degree_pattern() -> re.Pattern[str]:
    """Return the pattern of one degree inside such a row."""
    return re.compile(rf"(?:{_degrees()})\.?(?!\w)")


@cache
def _degrees() -> str:
    """One degree as a regex: `S.Sos` may be written `S. Sos`, and `MPP` also `M.P.P`."""
    degrees = word_list("academic_degrees.txt")
    spaced = {form.replace(".", ". ") for form in degrees if "." in form}
    dotted = {".".join(form) for form in degrees if form.isupper() and form.isalpha() and 2 < len(form) < 5}
    return trie_source(degrees | spaced | dotted)


def ends_a_name(folded: str, start: int, end: int) -> bool:
    """Whether commas enclose a listed name and the place's name at `start:end`: `, H. Mansyur Sumbawa, menepis`.

    One more name may follow: `, Surya Dompu Nasution, menepis`.
    """
    before = _NAME_BEFORE.search(folded, max(0, start - _LONGEST_BEFORE), start)
    if before is None or _TO_COMMA.match(folded, end) is None:
        return False
    *leading, last = (word_kind(word) for word in before[1].split())
    return last == "name" and _BEFORE_NAME.issuperset(leading)
