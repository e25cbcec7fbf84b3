"""Numbers written out: `dua ratus ribu`, `satu setengah juta`, `setengah miliar`, `dua koma lima`."""

from __future__ import annotations

from functools import cache

from jamsostek_tui.language.lists import table_rows
from jamsostek_tui.language.words import Words

_LONGEST = 14
"""Words a written number may have; longer runs are cut."""
_OPENING = ("digit", "whole", "scaled")
_LEAST_HALVED = 1_000_000
"""The least scale of which half is said: `setengah juta`, but five hundred for half a thousand."""

_PERCENT = frozenset(("%", "persen"))


def read_number_words(words: Words, index: int) -> tuple[float, int] | None:
    """Return the value of the number written out at token `index` and the token just past it, or None."""
    value, part = _part(words.forms[index])
    if part == "half":
        if words.forms[index + 1] in _PERCENT:
            return value, index + 1
        scale = _part(words.forms[index + 1])[0]
        return (value * scale, index + 2) if scale >= _LEAST_HALVED else None
    if part not in _OPENING:
        return None
    sum_ = _Sum()
    stop = index
    while stop < index + _LONGEST and sum_.take(words.forms[stop]):
        stop += 1
    if words.forms[stop - 1] == "koma":
        stop -= 1
    return sum_.value, stop


def opens_number(form: str) -> bool:
    """Whether a written number may begin with this word."""
    return form in opening_words()


@cache
def opening_words() -> frozenset[str]:
    """Return the words with which a written number may begin; `setengah` only before a scale or `persen`."""
    return frozenset(word for word, (_, part) in _parts().items() if part in _OPENING or part == "half")


class _Sum:
    """Adds up number words one by one: a block below thousand, then its scale."""

    def __init__(self) -> None:
        self.total = 0.0
        self.block = 0.0
        self.digit: float | None = None
        self.decimals = ""
        self.after_point = False
        self.last_scale = 0.0

    @property
    def value(self) -> float:
        """The number so far."""
        return self.total + self._open()

    def take(self, form: str) -> bool:
        """Add one more word, or return False where the number ends before it."""
        value, part = _part(form)
        if self.after_point and part in ("digit", "after"):
            self.decimals += str(int(value))
            return True
        return part not in ("", "after") and bool(getattr(self, f"_{part}")(value))

    def _open(self) -> float:
        return self.block + (self.digit or 0.0) + (float("0." + self.decimals) if self.decimals else 0.0)

    def _digit(self, value: float) -> bool:
        if self.digit is not None or self.decimals:
            return False
        self.digit = value
        return True

    def _whole(self, value: float) -> bool:
        if self.digit is not None or self.block % 100:
            return False
        self.block += value
        return True

    def _teen(self, value: float) -> bool:
        if self.digit is None:
            return False
        self.block += self.digit + value
        self.digit = None
        return True

    def _times(self, value: float) -> bool:
        if self.digit is None:
            return False
        self.block += self.digit * value
        self.digit = None
        return True

    def _scale(self, value: float) -> bool:
        count = self._open()
        if not count or (self.total and self.total < value):
            return False
        self.total += count * value
        self.last_scale = value
        self.block, self.digit, self.decimals, self.after_point = 0.0, None, "", False
        return True

    def _scaled(self, value: float) -> bool:
        if self.digit is not None or self.block:
            return False
        self.total += value
        return True

    def _half(self, value: float) -> bool:
        if self.last_scale and not self._open():
            self.total += value * self.last_scale
            self.last_scale = 0.0
            return True
        if self.digit is None or self.decimals:
            return False
        self.decimals = "5"
        return True

    def _point(self, value: float) -> bool:
        if self.after_point or (self.digit is None and not self.block):
            return False
        self.after_point = True
        return True


def _part(form: str) -> tuple[float, str]:
    return _parts().get(form, (0.0, ""))


@cache
def _parts() -> dict[str, tuple[float, str]]:
    return {row["word"]: (float(row["value"]), row["part"]) for row in table_rows("number_words.csv")}
