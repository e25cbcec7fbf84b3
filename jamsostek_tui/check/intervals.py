"""What a printed number says it may be: `3,19 juta` is anything from 3,185 up to 3,195 million.

How finely a number is printed gives its interval, by these rules:

- With a scale word or decimals, and for percentages, half a unit of the last printed place on each side, the lower end
  taken in: `3,19 juta` is [3.185.000; 3.195.000), `55,9 persen` is [55,85; 55,95), `30 persen` is [29,5; 30,5).
- A count or amount in full digits means itself: `13.600` is 13.600. But its trailing noughts may be a rounding, so
  beside that it has a *loose* interval of half the place of the last digit that is no nought, at least two digits
  kept: `13.600` may round what lies from 13.550 to 13.650, `6.000` from 5.950 to 6.050.
- One digit and noughts, from a hundred on, may even be a rounding to that digit (*coarse*): `20.000` and `20 ribu` of
  what lies from 15.000 to 25.000, `500` from 450 to 550. That proves nothing to be the same: it only keeps a rounding
  from being called a contradiction, and only of what is told with three digits or more (`rounding`). What is measured
  (`20 persen`), told with decimals (`3,0 juta`) or as a bound (`lebih dari 20.000`) is none.
- Hedges widen: *about* by half the place of the last digit that is no nought, by a tenth of the value at the most and
  a hundredth at the least; *nearly* downwards by twice that; *over* and *under* by that whole place, or a tenth of
  the value.
- *Over* and *under* are bounds beside that: what lies beyond the likely interval on the right side contradicts nothing.
- A range is its two ends and all between.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from jamsostek_tui.language.digits import read_digits
from jamsostek_tui.model import Approx

_CLUSTER = re.compile(r"\d+(?:[.,]\d+)*")
_KEPT_DIGITS = 2
_LEAST_COARSE = 100
"""Smaller counts are told as they are: 20 is no rounding of 17."""
_CONTINUOUS = ("persen", "persen poin", "basis poin", "permil", "promil", "kali lipat")
"""Units that are measured, not counted: a whole number of them is rounded."""
_INFINITE = Decimal("Infinity")


class Interval(NamedTuple):
    """From `low` to `high`; `low` belongs to it, `high` only where `closed`."""

    low: Decimal
    high: Decimal
    closed: bool = False

    def __contains__(self, value: object) -> bool:
        """Whether a value lies within."""
        if not isinstance(value, Decimal):
            return False
        return self.low <= value < self.high or (self.closed and value == self.high)

    def overlaps(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and low in self and low in other)

    def holds(self, other: Interval) -> bool:
        """Whether every value of the other lies within."""
        return self.low <= other.low and (other.high < self.high or (other.high == self.high and self._reaches(other)))

    def _reaches(self, other: Interval) -> bool:
        return self.closed or not other.closed

    def plus(self, other: Interval) -> Interval:
        """Return the interval of the sums of a value of each."""
        return Interval(self.low + other.low, self.high + other.high, self.closed and other.closed)

    def minus(self, other: Interval) -> Interval:
        """Return an interval that holds every difference of a value of each."""
        return Interval(self.low - other.high, self.high - other.low, True)

    def over(self, other: Interval) -> Interval:
        """Return an interval that holds every quotient of two values, none of them below nought."""
        if other.low <= 0:
            return Interval(Decimal(0), _INFINITE, True)
        return Interval(self.low / other.high, self.high / other.low, True)

    def by(self, other: Interval) -> Interval:
        """Return the interval of the products of a value of each, none of them below nought."""
        return Interval(self.low * other.low, self.high * other.high, self.closed and other.closed)

    def times(self, factor: Decimal) -> Interval:
        """Return the interval of its values times a factor above nought."""
        return Interval(self.low * factor, self.high * factor, self.closed)


@lru_cache(maxsize=16_384)
def digits_of(value: Decimal) -> tuple[int, ...]:
    """Return the digits of a value without the noughts at its end; numbers are held against each other very often."""
    return value.normalize().as_tuple().digits


def exactly(value: Decimal) -> Interval:
    """Return the interval of one value."""
    return Interval(value, value, True)


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as printed: what it says, what it may be, what it does not rule out.

    `value` is the middle (of a range its lower end), `grain` the size of the last printed place (0 where it means
    itself). `strict` is its interval, `loose` the one where trailing noughts are a rounding, `bound` what no reader
    would call a contradiction; each holds the one before. `coarse` is what one digit and noughts may round, None where
    they are no such rounding.
    """

    value: Decimal
    grain: Decimal
    strict: Interval
    loose: Interval
    bound: Interval
    hedged: bool = False
    scaled: bool = False
    coarse: Interval | None = None

    @property
    def open_end(self) -> Literal["above", "below", None]:
        """On which side it is no more than a bound (`lebih dari`, `paling banyak`)."""
        return "above" if self.bound.high == _INFINITE else "below" if self.bound.low == -_INFINITE else None


def printed(
    text: str, value: float, value_max: float | None = None, approx: Approx | None = None, unit: str | None = None
) -> Printed:
    """Return the intervals of a number printed as `text` that was read as `value` (and `value_max`, of a range)."""
    low = _one(text, _decimal(value), approx, unit)
    if value_max is None or value_max < value:
        return low
    clusters = list(_CLUSTER.finditer(text))
    high = _one(text[clusters[-1].start() :] if clusters else text, _decimal(value_max), approx, unit)
    strict = Interval(low.strict.low, high.strict.high, high.strict.closed)
    loose = Interval(min(low.loose.low, strict.low), max(high.loose.high, strict.high), True)
    return Printed(low.value, low.grain, strict, loose, loose, True, low.scaled)


def _one(text: str, value: Decimal, approx: Approx | None, unit: str | None) -> Printed:
    grain = _grain(text, value, unit)
    scaled = grain > 0
    strict = Interval(value - grain / 2, value + grain / 2) if grain else exactly(value)
    coarse = max(grain, _place(value, _KEPT_DIGITS))
    loose = Interval(value - coarse / 2, value + coarse / 2, True)
    rounded = _coarse(text, value, unit) if approx in (None, "about") else None
    if approx is None:
        return Printed(value, grain, strict, loose, loose, False, scaled, rounded)
    strict, bound = _hedged(value, grain, strict, approx)
    loose = Interval(min(loose.low, strict.low), max(loose.high, strict.high), True)
    bound = Interval(min(loose.low, bound.low), max(loose.high, bound.high), True)
    return Printed(value, grain, strict, loose, bound, True, scaled, rounded)


def _coarse(text: str, value: Decimal, unit: str | None) -> Interval | None:
    """Return what may be rounded to a value of one digit and noughts: at least its place, at most half of it away."""
    shown = _CLUSTER.search(text)
    if unit in _CONTINUOUS or value < _LEAST_COARSE or len(digits_of(value)) > 1 or shown is None:
        return None
    read = read_digits(shown.group())
    if read is None or _decimals(shown.group(), read.style):
        return None
    place = Decimal(10) ** value.adjusted()
    return Interval(max(place, value - place / 2), value + place / 2, True)


def _hedged(value: Decimal, grain: Decimal, strict: Interval, approx: Approx) -> tuple[Interval, Interval]:
    """Return the likely interval of a hedged value and what the hedge does not rule out."""
    size = abs(value)
    whole = max(grain, _place(value, 1))
    reach = max(grain / 2, min(whole / 2, size / 10), size / 100)
    if approx == "about":
        likely = Interval(value - reach, value + reach, True)
        return likely, likely
    if approx == "nearly":
        likely = Interval(value - 2 * reach, strict.high, strict.closed)
        return likely, likely
    far = max(min(whole, size), size / 10)
    if approx == "over":
        return Interval(strict.low, max(strict.high, value + far), True), Interval(strict.low, _INFINITE, True)
    return Interval(value - far, strict.high, strict.closed), Interval(-_INFINITE, strict.high, strict.closed)


def _grain(text: str, value: Decimal, unit: str | None) -> Decimal:
    """Return the size of the last printed place of a number with a scale word or decimals, 0 for one in full digits."""
    shown = _CLUSTER.search(text)
    read = read_digits(shown.group()) if shown else None
    if shown is None or read is None or not value:
        return Decimal(0)
    mantissa = _decimal(read.value)
    decimals = _decimals(shown.group(), read.style)
    ratio = value / mantissa if mantissa else Decimal(1)
    exponent = ratio.adjusted() if ratio > 0 and ratio == Decimal(10) ** ratio.adjusted() else None
    if exponent is None:  # `2 juta 500 ribu`
        return Decimal(0)
    if not decimals and not exponent and unit not in _CONTINUOUS:
        return Decimal(0)
    return Decimal(10) ** (exponent - decimals)


def _decimals(shown: str, style: str) -> int:
    if style in ("decimal", "mixed"):
        return len(shown.rpartition(",")[2])
    if style == "decimal-point":
        return len(shown.rpartition(".")[2])
    if style == "english" and "." in shown:
        return len(shown.rpartition(".")[2])
    return 0


def _place(value: Decimal, kept: int) -> Decimal:
    """Return the place of the last digit that is no nought, `kept` digits counted as if they were none; at least 0."""
    if value != value.to_integral_value() or not value:
        return Decimal(0)
    digits = str(int(abs(value)))
    noughts = len(digits) - len(digits.rstrip("0"))
    noughts = min(noughts, max(0, len(digits) - kept))
    return Decimal(10) ** noughts if noughts else Decimal(0)


def _decimal(value: float) -> Decimal:
    return Decimal(repr(float(value))).normalize() if value else Decimal(0)
