"""Where a paragraph's lines were broken, and what stood there: a blank, or nothing within a word or behind its hyphen.

Blanks typed before a comma or twice count as broken lines do: nothing and one blank stand for them.

A word divided at a line's end (`Ketenaga-` / `kerjaan`) was whole before; one that is written with a hyphen
(`undang-` / `undang`, `non-` / `ASN`) keeps it. What the page writes elsewhere decides, then the form of the word.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.lists import word_list

_BREAK = re.compile(r"(?<!\s)\s*\n\s*")
_STRAY = re.compile(r"(?<!\s)(?:\s*\n\s*| +(?=[,;](?:\s|\Z))| {2,3}(?=\S))")
"""A break, blanks before a comma, or two of them within a line of prose; more set something apart."""
_ROUGH = ("\n", "  ", " ,", " ;")
"""One of these stands where `_STRAY` matches."""
_HYPHENS = frozenset("-\u2010\u2011")
_DIVIDING = frozenset("\u00ad\u00ac")
"""Signs that only a divided word has."""
_RANGING = frozenset("\u2012\u2013")
_BEFORE = re.compile(r"[^\W_]+(?:-[^\W_]+)*\Z")
_BEHIND = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST = 60
"""Characters of a word that are looked at on either side of a break."""
_DOUBLED = 3
"""Letters that a word told twice has at least (`ibu-ibu`)."""
_JOINED = 4
"""Letters behind a prefix with a hyphen at least: `non-formal`, not `non-ton`."""
_PREFIXED = frozenset(("antar", "lintas", "non", "pasca"))
_PREFIXES = frozenset(("", "be", "ber", "di", "ke", "me", "mem", "men", "meng", "meny", "pe", "se", "te", "ter"))
_SUFFIXES = frozenset(("", "an", "annya", "i", "inya", "kah", "kan", "kannya", "ku", "lah", "mu", "nya", "pun"))


class Cut(NamedTuple):
    """Characters around the end of a line, and what stands for them in running text: a blank or nothing."""

    start: int
    end: int
    blank: str


def is_rough(text: str, start: int, end: int) -> bool:
    """Whether a paragraph of prose between two offsets holds a break or a stray blank."""
    return any(text.find(sign, start, end) >= 0 for sign in _ROUGH)


def cuts(text: str, start: int, end: int, known: Container[str], *, prose: bool = False) -> Iterator[Cut]:
    """Yield what to leave out between two offsets so that the lines there are one, in order.

    `known` are the words of the whole text as `unbroken_words` gives them; stray blanks are left out of `prose` alone.
    """
    for found in (_STRAY if prose else _BREAK).finditer(text, start, end):
        if "\n" in found.group():
            yield _cut(text, found.start(), found.end(), known)
        else:
            yield Cut(found.start(), found.end(), "" if text[found.end() : found.end() + 1] in ",;" else " ")


def running(text: str, known: Container[str]) -> str:
    """Return a stretch of text on one line, its divided words whole."""
    pieces, at = [], 0
    for cut in cuts(text, 0, len(text), known):
        pieces += [text[at : cut.start], cut.blank]
        at = cut.end
    return "".join((*pieces, text[at:]))


def unbroken_words(text: str) -> Container[str]:
    """Return the words that a text holds, those with a hyphen as one, in lower case."""
    return frozenset(_BEHIND.findall(lower(fold(text))))


def _cut(text: str, start: int, end: int, known: Container[str]) -> Cut:
    """Return what to leave out for a break from `start` to `end`."""
    sign = text[start - 1 : start]
    if sign in _DIVIDING and text[start - 2 : start - 1].isalpha() and text[end : end + 1].isalpha():
        return Cut(start - 1, end, "")
    if not (sign in _HYPHENS or sign in _RANGING or sign == "/"):
        return Cut(start, end, " ")
    before = _BEFORE.search(fold(text[max(0, start - _LONGEST) : start - 1]))
    behind = _BEHIND.match(fold(text[end : end + _LONGEST]))
    if before is None or behind is None:
        return Cut(start, end, " ")
    left, right = before.group(), behind.group()
    if sign == "/" or (left[-1].isdigit() and right[0].isdigit()):
        return Cut(start, end, "")
    if sign in _RANGING:
        return Cut(start, end, " ")
    if right.isupper() and _is_in_capitals(text, start, end):
        left, right = lower(left), lower(right)
    return Cut(start if _keeps_hyphen(left, right, known) else start - 1, end, "")


def _is_in_capitals(text: str, start: int, end: int) -> bool:
    """Whether both lines around a break are a headline in capitals, not only the words beside it."""
    above = text[text.rfind("\n", 0, start) + 1 : start]
    below = text[end : end + _LONGEST].partition("\n")[0]
    return above.isupper() and below.isupper() and " " in above.strip()


def _keeps_hyphen(left: str, right: str, known: Container[str]) -> bool:
    """Whether the hyphen between two parts of a word is its own."""
    one, other = lower(left), lower(right)
    whole, parted = one + other in known, f"{one}-{other}" in known
    if whole != parted:
        return parted
    last, first = left.rpartition("-")[2], right.partition("-")[0]
    if not (last.isalpha() and first.isalpha()) or first[0].isupper() or min(len(last), len(first)) == 1:
        return True
    last, first = lower(last), lower(first)
    if left.isupper() or _is_doubled(last, first) or (last in _PREFIXED and len(first) >= _JOINED):
        return True
    return any(f"{last}-{stem}" in word_list("hyphenated_words.txt") for stem in _stems(first))


def _is_doubled(last: str, first: str) -> bool:
    """Whether a word is told twice: `rata-ratanya`, `berulang-ulang`, `sebaik-baiknya`, `tulis-menulis`."""
    if any(len(stem) >= _DOUBLED and last.endswith(stem) and _leads(last, stem) for stem in _stems(first)):
        return True
    return len(last) > _DOUBLED and first.startswith("me") and first.endswith(last[1:])


def _leads(word: str, stem: str) -> bool:
    """Whether only a prefix stands before the stem at the end of a word."""
    return word[: len(word) - len(stem)] in _PREFIXES


def _stems(word: str) -> Iterator[str]:
    """Yield a word and what is left of it without a suffix."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix):
            yield word[: len(word) - len(suffix)]
