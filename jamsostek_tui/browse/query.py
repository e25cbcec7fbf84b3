"""What a typed search asks for: words, phrases in quotation marks (`"pekerja rentan"`), and operators that narrow
(`kind:number region:ntb >10rb year:2024`).

The same operator twice means either of both; different ones, comparisons and phrases all have to hold. Whatever is no
operator is a word, but for a name and a value joined by a colon (`regoin:ntb`), a fault: it would find what was not
meant. Names of operators and kinds are understood in English and Indonesian, whichever language is spoken. A quotation
mark that opens and is not closed is a character like any other, and so is one inside a word (`12"`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.browse.bounds import NUMBER, RANGE, Bound, read_bound, read_years
from jamsostek_tui.browse.operators import (
    OPERATOR_NAMES,
    OPERATORS,
    Operator,
    SearchedStatus,
    kinds_called,
    statuses_called,
)
from jamsostek_tui.model import Kind

LONGEST = 400
"""Characters of a query that are read."""
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_BEGIN = r"(?<![^\s\"])"  # behind a quotation mark that closed, too
_TOKEN = re.compile(
    rf"{_BEGIN}\"(?P<phrase>[^\"]{{0,{LONGEST}}})\""
    rf"|{_BEGIN}(?P<name>{'|'.join(OPERATORS)}):(?:\s?\"(?P<quoted>[^\"]{{0,{LONGEST}}})\"?|\s?(?P<bare>[^\s\"]{{0,{LONGEST}}}))"
    rf"|{_BEGIN}(?P<sign>>=|=>|<=|=<|≥|≤|>|<|=)\s{{0,3}}(?P<bound>{NUMBER})[.,]?(?!\S)"
    rf"|{_BEGIN}{RANGE}"
    r"|\S+",
    re.IGNORECASE,
)
_NO_OPERATOR = re.compile(r"(?P<name>[a-z]{3,15}):[^\W_]", re.IGNORECASE)
_IN_CONFLICT = re.compile(r"conflict|konflik|bertentang|≠", re.IGNORECASE)
_LEFT_OUT = re.compile(r"-[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Fault:
    """An operator with a value that means nothing; `none`: no operator is called so.

    What other searches have: `conflict`, which is a filter of its own, and `without`, something to be left out.
    """

    operator: Operator | Literal["none", "conflict", "without"]
    value: str


@dataclass(frozen=True, slots=True)
class Query:
    """A search as it is understood; `years` are spans of years, both ends included.

    `phrases` stood in quotation marks; `is_open` says that one began with a mark and has none at its end.
    """

    words: str = ""
    phrases: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    regions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    statuses: tuple[SearchedStatus, ...] = ()
    bounds: tuple[Bound, ...] = ()
    faults: tuple[Fault, ...] = ()
    is_open: bool = False

    @property
    def narrows(self) -> bool:
        """Whether any operator or phrase says what a fact must be."""
        named = self.kinds or self.regions or self.people or self.years or self.statuses
        return bool(self.phrases or named or self.bounds)

    @property
    def asks(self) -> bool:
        """Whether there is anything to look for: an operator that is still without its value asks nothing."""
        return bool(self.words.strip()) or self.narrows or bool(self.faults)


def read_query(text: str) -> Query:
    """Read any string; nothing raises. Of a text longer than `LONGEST` only the beginning is read."""
    words: list[str] = []
    phrases: list[str] = []
    is_open = False
    values: dict[Operator, list[str]] = {operator: [] for operator in OPERATOR_NAMES}
    bounds: list[Bound] = []
    unknown: list[Fault] = []
    for token in _tokens(text):
        bound = read_bound(token)
        if token["phrase"] is not None:
            phrases += [" ".join(token["phrase"].split())] if any(map(str.isalnum, token["phrase"])) else []
        elif token["name"] is not None:
            value = (token["quoted"] if token["quoted"] is not None else token["bare"] or "").strip()
            if value:
                values[OPERATORS[token["name"].lower()]].append(value)
        elif bound is not None:
            bounds.append(bound)
        elif no_operator := _NO_OPERATOR.match(token[0]):
            asks_conflicts = _IN_CONFLICT.search(token[0]) is not None
            unknown.append(Fault("conflict", token[0]) if asks_conflicts else Fault("none", no_operator["name"]))
        elif _LEFT_OUT.match(token[0]):
            unknown.append(Fault("without", token[0]))
        else:
            words.append(text[token.start() : token.end()])
            is_open = is_open or token[0].startswith('"')
    kinds = [(value, kinds_called(value)) for value in values["kind"]]
    years = [(value, read_years(value)) for value in values["year"]]
    statuses = [(value, statuses_called(value)) for value in values["status"]]
    faults = unknown + [Fault("kind", value) for value, found in kinds if not found]
    faults += [Fault("year", value) for value, found in years if found is None]
    faults += [_status_fault(value) for value, found in statuses if not found]
    return Query(
        " ".join(words),
        tuple(dict.fromkeys(phrases)),
        tuple(dict.fromkeys(kind for _, found in kinds for kind in found)),
        tuple(dict.fromkeys(values["region"])),
        tuple(dict.fromkeys(values["person"])),
        tuple(dict.fromkeys(found for _, found in years if found is not None)),
        tuple(dict.fromkeys(status for _, found in statuses for status in found)),
        tuple(dict.fromkeys(bounds)),
        tuple(dict.fromkeys(faults)),
        is_open,
    )


def _status_fault(value: str) -> Fault:
    return Fault("conflict", f"status:{value}") if _IN_CONFLICT.search(value) else Fault("status", value)


def without_marks(text: str) -> str:
    """Return a search with its phrases as plain words; the quotation marks of an operator's value stay."""
    parts = (text[slice(*token.span("phrase" if token["phrase"] is not None else 0))] for token in _tokens(text))
    return " ".join(part.strip() for part in parts).strip()


def stands_in_phrase(typed: str) -> bool:
    """Tell whether a search that is typed so far ends inside a phrase that is not closed yet."""
    last = max((token.end() for token in _tokens(typed) if token["phrase"] is not None), default=0)
    return any(token[0].startswith('"') and token.start() >= last for token in _tokens(typed))


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(text[:LONGEST].translate(_MARKS))
