"""Where Indonesian sentences end: at `.`, `!` or `?` unless an abbreviation, initial or numeral owns the mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ABBREVIATIONS = (
    "pj plt plh pjs h hj kh tgh tgk dr drs dra ir prof ust no nomor jl jln kab kec kel prov kep rp hlm tgl yth "
    "sdr bpk dkk dll dst dsb tbk cs st sp mh sh se kombes akbp kompol brigjen mayjen letjen irjen jend kol letkol "
    "mayor kapt lettu letda ipda iptu aipda bripka brigadir r m muh moh mohd abd gg a.n u.p s.d"
)
_OWNED = frozenset(_ABBREVIATIONS.split())
_MARK = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n\s*\n")
_WORD_BEFORE = re.compile(r"[\w'./-]+$")


def sentence_spans(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield `(start, end)` of each sentence of `folded[start:end]`, blanks at both ends left out.

    `folded` is text as `folding.fold` returns it. A mark inside a quotation ends a sentence too; quotations
    that span several sentences are found on whole paragraphs, not here.
    """
    begin = start
    for mark in _MARK.finditer(folded, start, end):
        if _is_owned(folded, begin, mark, end):
            continue
        yield from _trimmed(folded, begin, mark.end())
        begin = mark.end()
    yield from _trimmed(folded, begin, end)


def _is_owned(folded: str, begin: int, mark: re.Match[str], end: int) -> bool:
    if mark.group() != ".":
        return False
    word = _WORD_BEFORE.search(folded, max(begin, mark.start() - 40), mark.start())
    if word is None:
        return False
    token = word.group().lower()
    if token in _OWNED or (len(token) == 1 and token.isalpha()):
        return True
    following = folded[mark.end() : min(mark.end() + 3, end)].lstrip()
    return bool(following) and following[0].islower() and "." in token


def _trimmed(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and folded[start].isspace():
        start += 1
    while end > start and folded[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
