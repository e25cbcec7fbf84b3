"""What a search line offers while it is typed: names of operators and kinds, scale words; the store adds its names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from jamsostek_tui.browse.operators import KIND_NAMES, OPERATOR_NAMES, OPERATORS, STATUS_NAMES, Operator
from jamsostek_tui.browse.query import LONGEST, stands_in_phrase, without_marks

_VALUE = re.compile(
    rf"(?<!\S)(?P<name>{'|'.join(OPERATORS)}):(?:\"(?P<quoted>[^\"]{{0,80}})|(?P<bare>[^\s\"]{{0,80}}))\Z",
    re.IGNORECASE,
)
_BOUND = re.compile(r"(?<!\S)(?:>=|<=|>|<|=|≥|≤)\s?\d[\d.,]{0,30}\Z")
_NAME = re.compile(r"(?<!\S)[^\W\d_]{2,8}\Z")
_SCALES = ("rb ", "jt ", "M ", "% ")
_CLOSED: dict[Operator, Collection[tuple[str, ...]]] = {"kind": KIND_NAMES.values(), "status": STATUS_NAMES.values()}
"""Names of the values of operators that have no other values."""
_FOREIGN_FROM = 3
MOST = 6


@dataclass(frozen=True, slots=True)
class Offer:
    """Ends for what is being typed: each of `texts` may take the place of `start:end`.

    `operator` is the operator whose value is typed, `head` that value so far; names of regions, people and years are
    not known here, and come with `with_values`. `is_for_all` that is typed, wherever the cursor stands, is an offer to
    search otherwise.
    """

    start: int
    end: int
    operator: Operator | None = None
    head: str = ""
    texts: tuple[str, ...] = ()
    is_for_all: bool = False

    def with_values(self, values: Iterable[str]) -> Offer:
        """Return the offer with values of its operator, in quotation marks where they need them."""
        texts = tuple(_quoted(value) for value in values)
        head = self.head.casefold()
        is_whole = any(text.strip('" ').casefold() == head for text in texts)
        return self if is_whole else replace(self, texts=texts[:MOST])


def without_phrases(text: str) -> Offer:
    """Return the offer to search for the words of phrases without their quotation marks."""
    return Offer(0, len(text), texts=(without_marks(text),), is_for_all=True)


def offered(text: str, cursor: int, language: str) -> Offer | None:
    """Return what may end the word that ends at `cursor`, names in `language` (`en`, `id`) first; None for nothing."""
    if not 0 < cursor <= min(len(text), LONGEST) or text[cursor : cursor + 1].strip():
        return None
    spoken = int(language == "id")
    typed = text[:cursor]
    value = _VALUE.search(typed)
    if value is not None:
        return _value_offer(value, cursor, spoken)
    if _BOUND.search(typed):
        return Offer(cursor, cursor, texts=_SCALES)
    name = _NAME.search(typed)
    if name is None or stands_in_phrase(typed):
        return None
    head = name[0].lower()
    names = [names[spoken] for names in OPERATOR_NAMES.values()]
    if len(head) >= _FOREIGN_FROM:
        names += [names[1 - spoken] for names in OPERATOR_NAMES.values()]
    found = [f"{one}:" for one in dict.fromkeys(names) if one.startswith(head)]
    return Offer(name.start(), cursor, texts=tuple(found)) if found else None


def _value_offer(value: re.Match[str], cursor: int, spoken: int) -> Offer | None:
    operator = OPERATORS[value["name"].lower()]
    start = value.start("quoted") - 1 if value["quoted"] is not None else value.start("bare")
    head = value["quoted"] if value["quoted"] is not None else value["bare"]
    offer = Offer(start, cursor, operator, head)
    if operator not in _CLOSED:
        return offer
    low = head.casefold()
    known = _CLOSED[operator]
    if any(low in names for names in known):
        return None
    found = [names[spoken] for names in known if any(one.startswith(low) for one in names[:2])]
    return replace(offer, texts=tuple(f"{name} " for name in found)) if found else None


def _quoted(value: str) -> str:
    plain = value.replace('"', " ").strip()
    return f'"{plain}" ' if " " in plain else f"{plain} "


def taken(text: str, offer: Offer, place: int = 0) -> tuple[str, int]:
    """Return the text with an end taken, and where the cursor then stands; no blank is doubled."""
    end = offer.texts[place]
    rest = text[offer.end :]
    if rest.startswith('"') and end.startswith('"'):
        rest = rest[1:]
    if rest.startswith(" ") and end.endswith(" "):
        rest = rest[1:]
    return text[: offer.start] + end + rest, offer.start + len(end)
