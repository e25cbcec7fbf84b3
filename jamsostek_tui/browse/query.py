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

from jamsostek_tui.language.number_forms import value_token
from jamsostek_tui.language.scales import powers_of_ten
from jamsostek_tui.model import Kind

Operator = Literal["kind", "region", "person", "year"]
Unit = Literal["persen", "rupiah"]
OPERATORS: dict[str, Operator] = {
    "kind": "kind",
    "jenis": "kind",
    "region": "region",
    "wilayah": "region",
    "daerah": "region",
    "person": "person",
    "orang": "person",
    "tokoh": "person",
    "year": "year",
    "tahun": "year",
}
"""What an operator may be called."""
KIND_NAMES: dict[Kind, tuple[str, ...]] = {
    "region": ("region", "wilayah", "regions", "daerah"),
    "person": ("person", "orang", "people", "persons", "tokoh", "ppl"),
    "organisation": (
        "organisation",
        "lembaga",
        "organisations",
        "organization",
        "body",
        "bodies",
        "organisasi",
        "badan",
        "orgs",
        "lbg",
    ),
    "instrument": (
        "programme",
        "program",
        "instrument",
        "programmes",
        "law",
        "laws",
        "aturan",
        "peraturan",
        "award",
        "programmes & laws",
        "program & aturan",
        "programmes and laws",
        "program dan aturan",
        "atr",
    ),
    "statistic": ("number", "angka", "statistic", "numbers", "statistics", "statistik", "figure"),
    "statement": ("statement", "pernyataan", "statements", "quote", "quotation", "kutipan", "ucapan", "said", "kata"),
    "event": ("event", "acara", "events", "peristiwa", "evt", "acr"),
    "article": ("article", "artikel", "articles", "berita", "news"),
}
"""What a kind may be called, as tabs and headings call it too; the first name is the one offered in English, the second
in Indonesian."""
LONGEST = 400
"""Characters of a query that are read."""
LAST_YEAR = 9999
"""The end of a span of years without an end."""
_SCALES = powers_of_ten(of_money=True) | {
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "bn": 9,
    "trillion": 12,
    "tn": 12,
}
_PERCENT = ("%", "persen", "percent")
_WORDS = "|".join(sorted((*_SCALES, *_PERCENT), key=len, reverse=True))
_DIGITS = r"\d{1,20}(?:[.,]\d{1,20}){0,8}"
_NUMBER = rf"(?:rp\.?\s?)?{_DIGITS}(?:\s(?:{_WORDS})(?!\w)|[^\W\d_]{{1,12}}(?!\w))?\s?%?"
_RANGE = rf"(?P<low>{_NUMBER})?\s?\.\.(?:\s?(?P<high>{_NUMBER}))?(?![\w.])"
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_BEGIN = r"(?<![^\s\"])"  # behind a quotation mark that closed, too
_TOKEN = re.compile(
    rf"{_BEGIN}\"(?P<phrase>[^\"]{{0,{LONGEST}}})\""
    rf"|{_BEGIN}(?P<name>{'|'.join(OPERATORS)}):(?:\s?\"(?P<quoted>[^\"]{{0,{LONGEST}}})\"?|\s?(?P<bare>[^\s\"]{{0,{LONGEST}}}))"
    rf"|{_BEGIN}(?P<sign>>=|=>|<=|=<|≥|≤|>|<|=)\s{{0,3}}(?P<bound>{_NUMBER})[.,]?(?!\S)"
    rf"|{_BEGIN}{_RANGE}"
    r"|\S+",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"(?P<rp>rp\.?\s?)?(?P<digits>{_DIGITS})\s?(?P<word>[^\W\d_]{{1,12}})?\s?(?P<percent>%)?", re.IGNORECASE
)
_ENGLISH_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_NO_OPERATOR = re.compile(r"(?P<name>[a-z]{3,15}):[^\W_]", re.IGNORECASE)
_YEARS = re.compile(r"(?P<low>\d{1,4})?(?P<to>\.\.|-|–)?(?P<high>\d{1,4})?")
_SIGNED_YEAR = re.compile(r"(?P<sign>>=|=>|<=|=<|≥|≤|>|<)(?P<year>\d{4})")
_SIGNS = {"=>": ">=", "≥": ">=", "=<": "<=", "≤": "<="}


@dataclass(frozen=True, slots=True)
class Bound:
    """What a number must be: from `low` to `high` (None: no end), the ends left out where `open`; perhaps its unit."""

    low: float | None = None
    high: float | None = None
    open: bool = False
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """An operator with a value that means nothing; `none`: no operator is called so."""

    operator: Operator | Literal["none"]
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
    bounds: tuple[Bound, ...] = ()
    faults: tuple[Fault, ...] = ()
    is_open: bool = False

    @property
    def narrows(self) -> bool:
        """Whether any operator or phrase says what a fact must be."""
        return bool(self.phrases or self.kinds or self.regions or self.people or self.years or self.bounds)

    @property
    def asks(self) -> bool:
        """Whether there is anything to look for: an operator that is still without its value asks nothing."""
        return bool(self.words.strip()) or self.narrows or bool(self.faults)


def read_query(text: str) -> Query:
    """Read any string; nothing raises. Of a text longer than `LONGEST` only the beginning is read."""
    words: list[str] = []
    phrases: list[str] = []
    is_open = False
    values: dict[Operator, list[str]] = {"kind": [], "region": [], "person": [], "year": []}
    bounds: list[Bound] = []
    unknown: list[Fault] = []
    for token in _tokens(text):
        bound = _bound(token)
        if token["phrase"] is not None:
            phrases += [" ".join(token["phrase"].split())] if any(map(str.isalnum, token["phrase"])) else []
        elif token["name"] is not None:
            value = (token["quoted"] if token["quoted"] is not None else token["bare"] or "").strip()
            if value:
                values[OPERATORS[token["name"].lower()]].append(value)
        elif bound is not None:
            bounds.append(bound)
        elif no_operator := _NO_OPERATOR.match(token[0]):
            unknown.append(Fault("none", no_operator["name"]))
        else:
            words.append(text[token.start() : token.end()])
            is_open = is_open or token[0].startswith('"')
    kinds = [(value, kinds_called(value)) for value in values["kind"]]
    years = [(value, _years(value)) for value in values["year"]]
    faults = unknown + [Fault("kind", value) for value, found in kinds if not found]
    faults += [Fault("year", value) for value, found in years if found is None]
    return Query(
        " ".join(words),
        tuple(dict.fromkeys(phrases)),
        tuple(dict.fromkeys(kind for _, found in kinds for kind in found)),
        tuple(dict.fromkeys(values["region"])),
        tuple(dict.fromkeys(values["person"])),
        tuple(dict.fromkeys(found for _, found in years if found is not None)),
        tuple(dict.fromkeys(bounds)),
        tuple(dict.fromkeys(faults)),
        is_open,
    )


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


def kinds_called(name: str) -> tuple[Kind, ...]:
    """Return the kinds with this name, else those with a name that begins so; a tab's `Num.` may keep its dot."""
    low = name.casefold().removesuffix(".") or name
    exact = tuple(kind for kind, names in KIND_NAMES.items() if low in names or low == kind)
    return exact or tuple(kind for kind, names in KIND_NAMES.items() if any(one.startswith(low) for one in names))


def _bound(token: re.Match[str]) -> Bound | None:
    if token["sign"] is not None:
        read = _number(token["bound"])
        sign = _SIGNS.get(token["sign"], token["sign"])
        if read is None:
            return None
        value, unit, _ = read
        low = value if ">" in sign or sign == "=" else None
        return Bound(low, value if "<" in sign or sign == "=" else None, len(sign) == 1 and sign != "=", unit)
    if token["low"] is None and token["high"] is None:
        return None
    low_read, high_read = _number(token["low"]), _number(token["high"])
    if (low_read is None) != (token["low"] is None) or (high_read is None) != (token["high"] is None):
        return None
    return _between(low_read, high_read)


Read = tuple[float, Unit | None, int | None]


def _between(low: Read | None, high: Read | None) -> Bound | None:
    if low is None or high is None:
        one = low or high
        return None if one is None else Bound(low[0] if low else None, high[0] if high else None, False, one[1])
    start, end = low[0], high[0]
    if low[2] is None and high[2] is not None and start * 10 ** high[2] <= end:
        start *= 10 ** high[2]
    return Bound(min(start, end), max(start, end), False, high[1] or low[1])


def _number(text: str | None) -> Read | None:
    """Read `13,6rb`, `Rp1 miliar`, `5%`: value, unit, and the power of ten of its scale word (None: no word)."""
    found = _ONE.fullmatch(text.strip()) if text else None
    if found is None:
        return None
    digits, word = found["digits"], (found["word"] or "").lower()
    percent = bool(found["percent"]) or (word != "" and any(one.startswith(word) for one in _PERCENT))
    power = None if percent or not word else _power(word)
    if word and power is None and not percent:
        return None
    plain = (
        digits.replace(",", "") if power is None and not percent and _ENGLISH_THOUSANDS.fullmatch(digits) else digits
    )
    token = value_token(plain)
    if token is None:
        return None
    value = float(token.replace(",", "."))
    scaled = value if power is None else round(value * 10**power, 6)
    return scaled, "persen" if percent else "rupiah" if found["rp"] else None, power


def _power(word: str) -> int | None:
    """Return the power of ten of a scale word, which need not be typed to its end (`10j` is 10 juta)."""
    if word in _SCALES:
        return _SCALES[word]
    return next((power for scale, power in _SCALES.items() if scale.startswith(word)), None)


def _years(value: str) -> tuple[int, int] | None:
    """Read `2024`, `202` (the twenties so far), `2020..2024`, `2022..`, `>=2022`."""
    signed = _SIGNED_YEAR.fullmatch(value)
    if signed is not None:
        year, sign = int(signed["year"]), _SIGNS.get(signed["sign"], signed["sign"])
        if sign[0] == ">":
            return year + (sign == ">"), LAST_YEAR
        return 0, year - (sign == "<")
    found = _YEARS.fullmatch(value)
    if found is None or not value.isascii():
        return None
    low, high = found["low"], found["high"]
    if found["to"] is None:
        return _decade(low) if low and not high else None
    if not low and not high:
        return None
    first, last = (_decade(low)[0] if low else 0), (_decade(high)[1] if high else LAST_YEAR)
    return min(first, last), max(first, last)


def _decade(digits: str) -> tuple[int, int]:
    return int(digits.ljust(4, "0")), int(digits.ljust(4, "9"))
