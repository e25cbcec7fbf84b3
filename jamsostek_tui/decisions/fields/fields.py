"""The fields of a fact that a person can set, and has set; what each may hold, one sentence for what it may not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import get_args

from jamsostek_tui.decisions.fields.typed_values import read_number, read_time
from jamsostek_tui.decisions.journal.decision import Decision, Value
from jamsostek_tui.language.gazetteer import Place, form_key, forms, place, places
from jamsostek_tui.model import Approx, Direction, InstrumentType, Kind, Measure, OrganisationType, Per

_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_MOMENT = re.compile(_DAY.pattern + r"(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?)?")
_CODED = re.compile(r"(?P<name>.+?) *\((?P<code>\d\d(\.\d\d)*)\)")
_LONGEST = 2_000
Reading = Callable[[str], Value]


class FieldError(Exception):
    """What was given cannot stand in a field; `key` and `values` name the sentence in the wording."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def read_field(kind: Kind, name: str, given: str) -> Value:
    """Return what a typed text means in a field of a kind, None for nothing; raises FieldError."""
    reading = FIELDS.get(kind, {}).get(name)
    if reading is None:
        known = ", ".join(FIELDS.get(kind, {}))
        raise FieldError("decide.field.unknown", field=name, known=known)
    words = " ".join(given.split())
    if len(words) > _LONGEST:
        raise FieldError("decide.field.long", field=name, most=_LONGEST)
    if not words:
        if (kind, name) in NEEDED:
            raise FieldError("decide.field.needed", field=name)
        return None
    try:
        return reading(words)
    except FieldError as error:
        error.values["field"] = name
        raise


def fits(kind: Kind, name: str, value: Value) -> bool:
    """Whether a field of a kind can hold a value of a decision, which somebody else may have written by hand."""
    reading = FIELDS.get(kind, {}).get(name)
    if reading is None or value is None:
        return reading is not None and (kind, name) not in NEEDED
    if reading is _number:
        return isinstance(value, float)
    try:
        return isinstance(value, str) and read_field(kind, name, value) == value
    except FieldError:
        return False


def _words(given: str) -> Value:
    return given


def _number(given: str) -> Value:
    """Read a number as Indonesian or as programs write it: `13.600`, `18,5`, `172 ribu`, `Rp1,5 miliar`, `13600.5`."""
    read = read_number(given)
    if read is None:
        raise FieldError("decide.field.number", given=given)
    return read[0]


def with_unit(kind: Kind, typed: Mapping[str, str]) -> Mapping[str, str]:
    """Return typed fields with the unit that was typed in the value (`13,6 persen`), where none was typed itself."""
    read = read_number(typed.get("value", "")) if kind == "statistic" and "unit" not in typed else None
    return typed if read is None or read[1] is None else {**typed, "unit": read[1]}


class _OneOf:
    """Reads one of some known words."""

    def __init__(self, *known: str) -> None:
        self.known = known

    def __call__(self, given: str) -> Value:
        if given.casefold() not in self.known:
            raise FieldError("decide.field.one_of", given=given, known=", ".join(self.known))
        return given.casefold()


def choices(kind: Kind, name: str) -> tuple[str, ...]:
    """Return the words of which a field takes one; () where it takes others."""
    reading = FIELDS.get(kind, {}).get(name)
    return reading.known if isinstance(reading, _OneOf) else ()


def _region(given: str) -> Value:
    """Return the code of a region named by its code, by both (`Bima (52.72)`) or by a name that means only one."""
    coded = _CODED.fullmatch(given)
    code = coded["code"] if coded else given
    if (meant := place(code)) is not None and (coded is None or _named_so(meant, coded["name"])):
        return code
    form = forms().get(form_key(given))
    codes = form.codes if form is not None else ()
    named = [one.code for one in places().values() if one.name.casefold() == given.casefold()]
    found = list(dict.fromkeys((*codes, *named)))
    if len(found) == 1:
        return found[0]
    if found:
        raise FieldError("decide.field.regions", given=given, codes=", ".join(map(region_words, found)))
    raise FieldError("decide.field.region", given=given)


def region_words(code: str) -> str:
    """Return a region as it can be typed and read: `Lombok Tengah (52.02)`; a code of no region stays as it is."""
    known = place(code)
    return f"{known.name} ({code})" if known is not None else code


def _named_so(region: Place, name: str) -> bool:
    form = forms().get(form_key(name))
    return region.name.casefold() == name.casefold() or (form is not None and region.code in form.codes)


def _time(given: str) -> Value:
    time = read_time(given)
    if time is None:
        raise FieldError("decide.field.period", given=given)
    return time


def _moment(pattern: re.Pattern[str]) -> Reading:
    """Read a date, or a moment of one, as far as `pattern` goes."""

    def read(given: str) -> Value:
        kept = given.upper() if pattern.fullmatch(given.upper()) else read_time(given)
        if kept is None or not pattern.fullmatch(kept):
            raise FieldError("decide.field.date", given=given)
        return kept

    return read


_DATE = _moment(_DAY)
FIELDS: Mapping[Kind, Mapping[str, Reading]] = {
    "article": {
        "title": _words,
        "publisher": _words,
        "published": _moment(_MOMENT),
        "dateline": _words,
        "byline": _words,
        "url": _words,
    },
    "region": {"id": _region},
    "person": {"name": _words, "office": _words},
    "organisation": {
        "name": _words,
        "abbreviation": _words,
        "type": _OneOf(*get_args(OrganisationType)),
        "region": _region,
    },
    "instrument": {"name": _words, "type": _OneOf(*get_args(InstrumentType))},
    "statistic": {
        "value": _number,
        "value_max": _number,
        "approx": _OneOf(*get_args(Approx)),
        "unit": _words,
        "subject": _words,
        "measure": _OneOf(*get_args(Measure)),
        "direction": _OneOf(*get_args(Direction)),
        "region": _region,
        "period": _time,
        "versus": _time,
        "per": _OneOf(*get_args(Per)),
        "person": _words,
        "organisation": _words,
        "instrument": _words,
    },
    "statement": {"person": _words, "organisation": _words, "speaker": _words, "form": _OneOf("direct", "indirect")},
    "event": {"name": _words, "date": _DATE, "venue": _words, "region": _region},
}
"""Every field that can be set; a person, body or instrument is set by a name that the same article gives."""
NEEDED: frozenset[tuple[Kind, str]] = frozenset(
    {
        ("region", "id"),
        ("person", "name"),
        ("organisation", "name"),
        ("organisation", "type"),
        ("instrument", "name"),
        ("instrument", "type"),
        ("statistic", "value"),
        ("statistic", "measure"),
        ("statement", "form"),
        ("event", "name"),
    }
)
"""The fields that cannot be empty."""


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field that a person set: what it holds now, what the rules had found (None: a person made the fact), by what.

    Values are as a reader would type them, "" for nothing.
    """

    name: str
    now: str
    found: str | None
    decision: Decision
