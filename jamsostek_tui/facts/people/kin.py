"""Words for kin and heirs beside a name: `istrinya, Tini`, `ahli waris dari Ali`, `Tini istri almarhum Ali`."""

from __future__ import annotations

import re

_KIN = (
    r"(?:ayah|ibu|suami|istri|isteri|anak|putra|putri|kakak|adik|waris|orangtua|orang tua|mertua|rekan|bos|atasan|"
    r"keponakan|cucu|paman|bibi|sepupu|menantu|tetangga|sahabat|majikan|ayahanda|ibunda|kekasih|tunangan|mandor|"
    r"(?:anak|putra|putri|adik|kakak)(?: laki-laki| perempuan)? (?:sulung|bungsu|kandung|pertama|kedua|ketiga|tertua|"
    r"tunggal|angkat|ipar)|ipar)"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?:{_KIN}nya,?|sang {_KIN},|{_KIN} (?:almarhum|almarhumah|korban|mendiang|peserta),?|"
    r"(?:saudara|saudari|adik|kakak|anak|ibu|ayah|paman|bibi) kandung(?: dari)?|"
    r"si (?:sulung|bungsu),) $"
)
_RELATED = frozenset(
    [
        "ayah",
        "ibu",
        "suami",
        "istri",
        "isteri",
        "anak",
        "putra",
        "putri",
        "kakak",
        "adik",
        "waris",
        "orangtua",
        "tua",
        "mertua",
        "rekan",
        "bos",
        "atasan",
        "kandung",
        "almarhum",
        "almarhumah",
        "korban",
        "mendiang",
        "peserta",
    ]
)
_NEAR = "ahli waris|istri|isteri|suami|janda|duda"
_OF = re.compile(
    rf"(?<!\w)(?:{_NEAR}|anak|putra|putri|ayah|ibu|kakak|adik|cucu|keluarga|keponakan|mertua|orang ?tua)(?: kandung)?"
    r"(?: sekaligus istri| sekaligus suami)? dari $"
)
_OF_ONE = re.compile(rf"(?<!\w)(?:{_NEAR})(?: sekaligus istri| sekaligus suami)? dari $")
_LATE = r"(?:almarhumah|almarhum|almh|alm|mendiang)"
_BEHIND = re.compile(
    rf" (?:seorang )?(?:{_NEAR}|anak|putra|putri|ayah|ibu|kakak|adik|keponakan)(?: kandung| sulung| bungsu| sah)?"
    rf"(?: dari)? {_LATE}\.? "
)
_OPENS = ("ahl", "ist", "ise", "sua", "jan", "dud", "ana", "put", "aya", "ibu", "kak", "adi", "kep", "seo")
_KIN_OF = re.compile(
    r", (?:ibu|ayah|istri|isteri|suami|anak|kakak|adik|janda|paman|bibi|mertua|orang ?tua)(?: kandung)? "
    r"(?:dari|korban|almarhum|almarhumah|mendiang|\(?almh?\b)(?!\w)"
)
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
    return before.endswith(("bernama ", "almarhum ", "almarhumah ", "mendiang ")) or bool(_BEFORE.search(before))


def kin_of(lowered: str, lead: int, plain: bool) -> tuple[int, int] | None:
    """Return where `ahli waris dari` or the like stands before `lead`; `plain` allows `anak dari` and `keluarga dari`.

    Those two stand before places as well, and so want a name that is like one.
    """
    found = (_OF if plain else _OF_ONE).search(lowered, max(0, lead - _OF_REACH), lead)
    return found.span() if found else None


def kin_behind(lowered: str, end: int) -> tuple[int, int] | None:
    """Return where a word for kin of somebody dead stands right behind a name: `Tini istri dari almarhum Ali`."""
    if lowered[end : end + 1] != " " or not lowered.startswith(_OPENS, end + 1):
        return None
    found = _BEHIND.match(lowered, end)
    return found.span() if found else None


def is_kin_of(lowered: str, end: int) -> bool:
    """Whether a name that ends at `end` is that of a relative told behind a comma: `Tini, istri almarhum Ali`."""
    return _KIN_OF.match(lowered, end) is not None
