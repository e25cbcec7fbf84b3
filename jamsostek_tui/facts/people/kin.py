"""Words for kin and heirs beside a name: `istrinya, Tini`, `ahli waris dari Ali`, `Tini istri almarhum Ali`."""

from __future__ import annotations

import re

from jamsostek_tui.language.lists import any_of, word_list

_KIN = any_of("kin_words.txt")
_WHICH = any_of("kin_ranks.txt")
_SPOUSE = any_of("spouse_words.txt")
_LATE = any_of("late_words.txt")
_ANYBODY = rf"{any_of('kin_words.txt', 'acquaintance_words.txt')}(?: (?:laki-laki|perempuan))?(?: {_WHICH})?"
_BEFORE = re.compile(
    rf"(?<!\w)(?:{_ANYBODY}nya,?|(?:sang|seorang) {_ANYBODY},|{_ANYBODY} (?:{_LATE}|korban|peserta),?|"
    rf"{_KIN} kandung(?: dari)?|si (?:sulung|bungsu),|{any_of('owned_nouns.txt')}) $"
)
_RELATED = (
    word_list("late_words.txt")
    | {"korban", "peserta", "kandung"}
    | {words.split()[-1] for words in word_list("owned_nouns.txt")}
)
_ALSO = r"(?: sekaligus istri| sekaligus suami)?"
_OF = re.compile(rf"(?<!\w)(?:{_KIN}|keluarga)(?: {_WHICH})?{_ALSO} dari $")
_OF_ONE = re.compile(rf"(?<!\w){_SPOUSE}{_ALSO} dari $")
_BEHIND = re.compile(rf" (?:seorang )?{_KIN}(?: {_WHICH})?(?: dari)? {_LATE}\.? ")
_OPENS = (*{word[:3] for word in word_list("kin_words.txt")}, "seo")
_KIN_OF = re.compile(rf", {_KIN}(?: {_WHICH})? (?:dari|korban|\(?{_LATE})(?!\w)")
_APPOSED = re.compile(rf", (?:sang |si )?{_KIN}(?: {_WHICH})?nya,")
_STYLED = ("bernama ", *(f"{word} " for word in word_list("late_words.txt") if len(word) > 4))
_PAID = re.compile(r",? (?:(?:sebesar|senilai|juga|masing-masing) )?(?:rp|(?:menerima|memperoleh|mendapat(?:kan)?) )")
_REACH = 32
_OF_REACH = 48


def kin_before(lowered: str, lead: int, left: str) -> tuple[int, int] | None:
    """Return where a word for kin stands before `lead` that announces who is named there; `left` is the last word."""
    if not (left in _RELATED or left.endswith("nya") or lowered[max(0, lead - 2) : lead] == ", "):
        return None
    found = _BEFORE.search(lowered, max(0, lead - _REACH), lead)
    return found.span() if found else None


def is_kin_before(lowered: str, lead: int) -> bool:
    """Whether a word for kin, a comma, or `bernama` announces whoever is named at `lead`."""
    before = lowered[max(0, lead - _REACH) : lead]
    return before.endswith(_STYLED) or bool(_BEFORE.search(before))


def kin_of(lowered: str, lead: int, plain: bool) -> tuple[int, int] | None:
    """Return where `ahli waris dari` or the like stands before `lead`; `plain` allows `anak dari` and `keluarga dari`.

    Those two stand before places as well, and so want a name that is like one.
    """
    found = (_OF if plain else _OF_ONE).search(lowered, max(0, lead - _OF_REACH), lead)
    return found.span() if found else None


def is_paid(lowered: str, end: int) -> bool:
    """Whether a sum, or a verb of receiving, stands behind a name that ends at `end`: `keluarga Ali Umar Rp42 juta`."""
    return _PAID.match(lowered, end) is not None


def kin_behind(lowered: str, end: int) -> tuple[int, int] | None:
    """Return where a word for kin of somebody dead stands right behind a name: `Tini istri dari almarhum Ali`."""
    if lowered[end : end + 1] != " " or not lowered.startswith(_OPENS, end + 1):
        return None
    found = _BEHIND.match(lowered, end)
    return found.span() if found else None


def kin_apposed(lowered: str, end: int) -> tuple[int, int] | None:
    """Return where a name is told as that of the kin of whom the text is about: `Ali Umar, suaminya, jatuh`."""
    found = _APPOSED.match(lowered, end)
    return found.span() if found else None


def is_kin_of(lowered: str, end: int) -> bool:
    """Whether a name that ends at `end` is that of a relative told behind a comma: `Tini, istri almarhum Ali`."""
    return _KIN_OF.match(lowered, end) is not None
