"""What a printed number says it may be."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek_tui.check.compared.agreement import compare
from jamsostek_tui.check.compared.rounding import is_rounded_to_one_digit, meeting
from jamsostek_tui.check.intervals import Interval, Printed, printed
from jamsostek_tui.language.quantities import read_single
from jamsostek_tui.language.words import cut_words
from jamsostek_tui.model import Approx
from tests.check.reading import all_told

HEDGES: tuple[Approx | None, ...] = (None, "about", "over", "under", "nearly")
SCALES = ((3, "ribu"), (6, "juta"), (9, "miliar"))
values = st.decimals(0, 10**9, allow_nan=False, places=2)
intervals = st.builds(
    lambda ends, closed: Interval(min(ends), max(ends), closed or min(ends) == max(ends)),
    st.tuples(values, values),
    st.booleans(),
)
counts = st.integers(1, 10**9)


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def shown(text: str, approx: Approx | None = None, unit: str | None = "orang") -> Printed:
    words = cut_words(text.lower())
    first = next(index for index in range(len(words)) if words.is_number(index))
    quantity = read_single(words, first, ())
    assert quantity is not None
    return printed(text, quantity.value, None, approx, unit)


@pytest.mark.parametrize(
    ("text", "unit", "low", "high"),
    [
        ("3,19 juta", "orang", "3185000", "3195000"),
        ("13,6 ribu", "orang", "13550", "13650"),
        ("Rp2,59 miliar", "rupiah", "2585000000", "2595000000"),
        ("Rp500 juta", "rupiah", "499500000", "500500000"),
        ("55,88 persen", "persen", "55.875", "55.885"),
        ("30 persen", "persen", "29.5", "30.5"),
        ("41.56 juta", "orang", "41555000", "41565000"),
    ],
)
def test_a_scale_word_or_decimals_make_an_interval_of_half_a_place(text: str, unit: str, low: str, high: str) -> None:
    strict = shown(text, unit=unit).strict
    assert (strict.low, strict.high) == (Decimal(low), Decimal(high))
    assert strict.low in strict
    assert strict.high not in strict


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("13.600", 13550, 13650), ("6.000", 5950, 6050), ("17.195", 17195, 17195), ("10.000", 9500, 10500)],
)
def test_full_digits_mean_themselves_and_may_round_what_is_near(text: str, low: int, high: int) -> None:
    one = shown(text)
    assert one.strict.low == one.strict.high == one.value
    assert (int(one.loose.low), int(one.loose.high)) == (low, high)


@pytest.mark.parametrize(
    ("approx", "text", "inside", "outside"),
    [
        ("about", "6.000", 5700, 8871),
        ("over", "20.000", 24_000, 19_000),
        ("under", "20.000", 18_000, 20_001),
        ("nearly", "10.000", 9_832, 10_600),
    ],
)
def test_hedges_widen_to_their_side(approx: Approx, text: str, inside: int, outside: int) -> None:
    strict = shown(text, approx).strict
    assert Decimal(inside) in strict
    assert Decimal(outside) not in strict


def test_a_range_is_all_between_its_ends() -> None:
    one = printed("4-7 persen", 4.0, 7.0, None, "persen")
    assert (one.strict.low, one.strict.high) == (Decimal("3.5"), Decimal("7.5"))


def test_one_bound_told_with_other_words_is_equal_but_no_other_hedge() -> None:
    short, full = (printed(text, 174e6, approx="under", unit="rupiah") for text in ("Rp174 juta", "Rp174.000.000"))
    assert meeting(short, full) == "equal"
    assert meeting(printed("Rp174 juta", 174e6, approx="about", unit="rupiah"), full) == "hedged"


@given(intervals, intervals)
def test_overlapping_is_symmetric_and_follows_from_holding(one: Interval, other: Interval) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    if one.holds(other) and other.low in other:
        assert one.overlaps(other)


@given(intervals, intervals, st.data())
def test_sums_and_differences_of_values_lie_within(one: Interval, other: Interval, data: st.DataObject) -> None:
    first, second = (data.draw(st.decimals(each.low, each.high, places=2)) for each in (one, other))
    if first in one and second in other:
        assert first + second in one.plus(other)
        assert first - second in one.minus(other)


@given(counts, st.sampled_from(HEDGES), st.sampled_from(("orang", "persen", "rupiah", None)))
def test_each_interval_holds_the_one_before_and_the_value(value: int, approx: Approx | None, unit: str | None) -> None:
    one = printed(grouped(value), float(value), None, approx, unit)
    assert one.loose.holds(one.strict)
    assert one.bound.holds(one.loose)
    assert Decimal(value) in one.loose


@given(counts, counts, st.sampled_from(HEDGES), st.sampled_from(HEDGES))
def test_meeting_is_symmetric(first: int, second: int, one: Approx | None, other: Approx | None) -> None:
    left, right = (printed(grouped(n), float(n), None, h, "orang") for n, h in ((first, one), (second, other)))
    assert meeting(left, right) == meeting(right, left)


@given(
    counts,
    st.integers(0, 8),
    st.sampled_from((ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN)),
    st.sampled_from((None, "about")),
)
def test_a_count_contradicts_no_rounding_of_itself_in_full_digits(
    value: int, place: int, rounding: str, hedge: Approx | None
) -> None:
    if not _is_rounding(value, place):
        return
    coarse = Decimal(value).quantize(Decimal(10) ** place, rounding=rounding)
    one = printed(grouped(value), float(value), None, None, "orang")
    assert may_be_one(one, printed(grouped(int(coarse)), float(coarse), None, hedge, "orang"))


def _is_rounding(value: int, place: int) -> bool:
    """Whether rounding to a place keeps two digits, or one of a number that has three besides noughts."""
    digits = len(str(value))
    return place <= digits - 2 or (place == digits - 1 and not _is_round(value))


def _is_round(value: int) -> bool:
    return len(str(value).rstrip("0")) < 3


def may_be_one(one: Printed, other: Printed) -> bool:
    assert is_rounded_to_one_digit(one, other) == is_rounded_to_one_digit(other, one)
    return meeting(one, other) is not None or is_rounded_to_one_digit(one, other)


@given(
    counts,
    st.sampled_from(SCALES),
    st.integers(-2, 3),
    st.sampled_from((ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_DOWN)),
)
def test_a_count_contradicts_no_rounding_of_itself_with_a_scale_word(
    value: int, scale: tuple[int, str], decimals: int, rounding: str
) -> None:
    power, word = scale
    place = power - decimals
    if _is_round(value):
        return
    if decimals < 0 and (rounding == ROUND_DOWN or not _is_rounding(value, place)):
        return
    mantissa = (Decimal(value) / Decimal(10) ** power).quantize(Decimal(1).scaleb(-decimals), rounding=rounding)
    if mantissa < 1:
        return
    text = f"{mantissa:f} {word}".replace(".", ",")
    coarse = printed(text, float(mantissa * 10**power), None, None, "orang")
    assert may_be_one(printed(grouped(value), float(value), None, None, "orang"), coarse)


@pytest.mark.parametrize(
    ("fine", "coarse", "hedge", "unit"),
    [
        ("17", "20", None, "orang"),
        ("8.000", "10.000", None, "orang"),
        ("12.000", "10.000", None, "orang"),
        ("18 ribu", "20 ribu", None, "orang"),
        ("450", "500", None, "orang"),
        ("Rp12 miliar", "Rp10 miliar", None, "rupiah"),
        ("12.000", "10.000", "about", "orang"),
        ("14.999", "20.000", None, "orang"),
        ("8.650", "9.000", "over", "orang"),
        ("9.400", "9.000", "under", "orang"),
        ("27 persen", "30 persen", None, "persen"),
        ("2,4 juta", "2,0 juta", None, "orang"),
        ("17.395", "17.195", None, "orang"),
    ],
)
def test_what_is_no_rounding_stays_a_contradiction(fine: str, coarse: str, hedge: Approx | None, unit: str) -> None:
    assert not may_be_one(shown(fine, unit=unit), shown(coarse, hedge, unit))


@pytest.mark.parametrize(
    ("fine", "coarse"),
    [
        ("11.482", "10.000"),
        ("451", "500"),
        ("5,4 juta", "5 juta"),
        ("1,2 juta", "1 juta"),
        ("1,6 juta", "2 juta"),
        ("3,4 juta", "3 juta"),
        ("1.240.512", "1 juta"),
        ("12.431", "12.000"),
    ],
)
def test_what_is_told_finely_or_near_may_have_been_rounded(fine: str, coarse: str) -> None:
    assert may_be_one(shown(fine), shown(coarse))


def test_a_number_may_be_what_another_is_to_one_digit_but_two_that_round_to_it_differ() -> None:
    assert meeting(shown("17.195"), shown("20.000")) is None
    assert is_rounded_to_one_digit(shown("17.195"), shown("20.000"))
    assert is_rounded_to_one_digit(shown("20 ribu"), shown("17.195"))
    assert not is_rounded_to_one_digit(shown("17.195"), shown("18.200"))


@settings(max_examples=60)
@given(
    st.integers(100, 999_999),
    st.integers(0, 5),
    st.sampled_from((ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN)),
    st.booleans(),
)
def test_no_sentence_is_in_conflict_with_a_rounding_of_its_number(
    value: int, place: int, rounding: str, turned: bool
) -> None:
    if not _is_rounding(value, place):
        return
    coarse = int(Decimal(value).quantize(Decimal(10) ** place, rounding=rounding))
    bodies = (
        f"Sebanyak {grouped(value)} nelayan di Kabupaten Alor kini terlindungi BPJS Ketenagakerjaan.",
        f"Di Kabupaten Alor, {grouped(coarse)} nelayan sudah terlindungi BPJS Ketenagakerjaan.",
    )
    one, other = (all_told(body, "2024-05-02")[0] for body in (reversed(bodies) if turned else bodies))
    assert {one.fact.value, other.fact.value} == {value, coarse}
    assert compare(one, other).agreement == ("same" if value == coarse else "rounding")


@given(st.integers(0, 10_000), st.integers(0, 2), st.sampled_from((ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN)))
def test_a_percentage_meets_any_rounding_of_itself(hundredths: int, decimals: int, rounding: str) -> None:
    value = Decimal(hundredths) / 100
    coarse = value.quantize(Decimal(1).scaleb(-decimals), rounding=rounding)
    if not coarse:
        return
    left, right = (f"{one} persen".replace(".", ",") for one in (value, coarse))
    one = printed(left, float(value), None, None, "persen")
    assert meeting(one, printed(right, float(coarse), None, None, "persen")) is not None
