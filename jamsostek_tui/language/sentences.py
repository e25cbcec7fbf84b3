"""Where Indonesian sentences end: at `.`, `!`, `?` or an ellipsis, unless something else owns the mark.

Abbreviations that stand before a name or a number (`H.`, `Jl.`, `No.`) never end a sentence; those that stand
behind one (`Tbk.`, `dll.`, `M.H.`) do where a capital follows. A mark with lower case behind it ends nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from jamsostek_tui.language.lists import word_list

_MARK = re.compile(
    r"[.!?…\n](?:(?<!\n)(?P<more>[.!?…]*)[\"')\]*_]{0,4}(?=\s|$)"
    r"|(?<=[a-z]{3}[.!?])\"?(?=\"?[A-Z][a-z])"
    r"|(?<=\n)\s*\n)"
)
_LONGEST_WORD = 40
_KEPT = 256
"""Paragraphs whose sentences are kept: they are asked for by the finders, the sums and the rows of a page in turn."""
_OPENING = " \t\n\"'([*_"


@lru_cache(maxsize=_KEPT)
def sentence_spans(folded: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return `(start, end)` of each sentence of `folded[start:end]`, blanks at both ends left out.

    `folded` is text as `folding.fold` returns it. A mark inside a quotation ends a sentence too, but not one before
    its reporting clause (`"Kapan?" tanya dia`); quotations of several sentences are found on whole paragraphs.
    """
    return tuple(_sentence_spans(folded, start, end))


def _sentence_spans(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for mark in _MARK.finditer(folded, start, end):
        if mark["more"] is not None and _is_owned(folded, begin, mark, end):
            continue
        if span := _trimmed(folded, begin, mark.end()):
            yield span
        begin = mark.end()
    if span := _trimmed(folded, begin, end):
        yield span


def _is_owned(folded: str, begin: int, mark: re.Match[str], end: int) -> bool:
    following = _next_char(folded, mark.end(), end)
    if following.islower():
        return True
    if folded[mark.start()] != "." or mark["more"]:
        return False
    piece = folded[max(begin, mark.start() - _LONGEST_WORD) : mark.start()]
    if not piece or folded[mark.start() - 1].isspace():
        return False
    token = piece.rsplit(None, 1)[-1].lstrip("\"'([*_").lower()
    if token.isdigit():
        return _is_list_number(folded, begin, mark, token) or _is_split_number(folded, mark, token)
    if len(token) == 1 and token.isalpha():
        return True
    if len(token) == 3 and token[1] == "." and token[0].isalpha() and token[2].isalpha():
        return token not in _two_letter_degrees()  # `I.B. Suardika`, but `Budi, S.H. Ia …`
    return token in _before()


def _next_char(folded: str, position: int, end: int) -> str:
    """Return the first character behind blanks and opening marks, "" at the end; it looks eight characters far."""
    return folded[position : min(position + 8, end)].lstrip(_OPENING)[:1]


def _is_list_number(folded: str, begin: int, mark: re.Match[str], token: str) -> bool:
    return len(token) <= 2 and not folded[begin : mark.start() - len(token)].strip() and mark.end() < len(folded)


def _is_split_number(folded: str, mark: re.Match[str], token: str) -> bool:
    """Whether a blank was typed inside a number: `5. 318 orang`."""
    behind = folded[mark.end() : mark.end() + 6]
    return len(token) <= 3 and re.match(r" \d{3}(?!\d)", behind) is not None


@cache
def _two_letter_degrees() -> frozenset[str]:
    """Return the degrees of two letters as `s.h`, which end a sentence as often as not."""
    plain = (degree.replace(".", "").lower() for degree in word_list("academic_degrees.txt"))
    return frozenset(f"{one[0]}.{one[1]}" for one in plain if len(one) == 2)


@cache
def _before() -> frozenset[str]:
    """Return the abbreviations that stand before a name or a number, lower case, without their last full stop."""
    return word_list("abbreviations.txt")


def _trimmed(folded: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and folded[start].isspace():
        start += 1
    while end > start and folded[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
