"""Numbers as papers print them: value, range, hedge, doubt; and that nothing of the text is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.numerals import read_quantity
from jamsostek_tui.language.quantities import DOLLARS, RUPIAH, Quantity
from jamsostek_tui.language.words import cut_words


def parse_number(text: str) -> float | None:
    """Return the value of `13,6 ribu`, `Rp42 jt` or `dua ratus`, None where `text` is not one number."""
    words = cut_words(text.lower())
    start = next((i for i in range(min(len(words), 4)) if words.forms[i] not in {*RUPIAH, *DOLLARS, ".", "us"}), 0)
    if not len(words):
        return None
    quantity = read_quantity(words, start)
    return quantity.value if quantity is not None and quantity.last >= len(words) else None


def quantity_in(text: str) -> Quantity:
    words = cut_words(text.lower())
    index = next(i for i in range(len(words)) if read_quantity(words, i) is not None)
    found = read_quantity(words, index)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("13.600", 13_600),
        ("1.234.567", 1_234_567),
        ("3,19", 3.19),
        ("13,6 ribu", 13_600),
        ("216,34 ribu", 216_340),
        ("3,19 juta", 3_190_000),
        ("1.234,5 ribu", 1_234_500),
        ("Rp42 jt", 42_000_000),
        ("Rp 27 M", 27_000_000_000),
        ("Rp99,5 T", 99_500_000_000_000),
        ("Rp3juta", 3_000_000),
        ("Rp. 42.000.000", 42_000_000),
        ("Rp42.000.000,-", 42_000_000),
        ("Rp1.200 triliun", 1_200_000_000_000_000),
        ("Rp1,2 ribu triliun", 1_200_000_000_000_000),
        ("2 juta 500 ribu", 2_500_000),
        ("12 milyar", 12_000_000_000),
        ("seratus", 100),
        ("dua ratus ribu", 200_000),
        ("tiga belas", 13),
        ("sebelas", 11),
        ("dua puluh lima", 25),
        ("seribu dua ratus", 1_200),
        ("satu juta dua ratus ribu", 1_200_000),
        ("satu setengah juta", 1_500_000),
        ("setengah juta", 500_000),
        ("Setengah miliar", 500_000_000),
        ("dua koma lima", 2.5),
        ("5 ratus", 500),
        ("1 (satu)", 1),
        ("tiga (3)", 3),
        ("Rp5.000.000 (lima juta rupiah)", 5_000_000),
    ],
)
def test_a_printed_number_has_its_value(printed: str, value: float) -> None:
    assert parse_number(printed) == pytest.approx(value)


@given(st.integers(1, 99_999), st.integers(0, 99), st.sampled_from(["ribu", "juta", "miliar", "triliun"]))
def test_a_scale_leaves_no_crumbs(whole: int, hundredths: int, scale: str) -> None:
    zeros = {"ribu": 3, "juta": 6, "miliar": 9, "triliun": 12}[scale]
    assert parse_number(f"{whole},{hundredths:02} {scale}") == (whole * 100 + hundredths) * 10 ** (zeros - 2)


@pytest.mark.parametrize(
    "printed",
    ["", "abc", "setengah", "setengah hari", "17:04", "1.2.3.4", "puluhan", "ribuan", "9" * 40, "12 orang"],
)
def test_what_is_no_single_number_has_none(printed: str) -> None:
    assert parse_number(printed) is None


@pytest.mark.parametrize(
    ("printed", "value", "doubt", "other"),
    [
        ("338.080 ribu tenaga kerja", 338_080, "double-scale", "338080000"),
        ("41.56 juta orang", 41_560_000, "decimal-point", "4156"),
        ("441,217 ton", 441_217, "english-thousands", "441.217"),
        ("1,250,000 orang", 1_250_000, "english-thousands", None),
        ("2,721.600.000 orang", 2_721_600_000, "english-thousands", None),
        ("5. 318 orang", 5_318, "blank-inside", "5"),
        ("24. 500 orang", 24_500, "blank-inside", "24"),
        ("sebanyak 1 521 orang", 1_521, "blank-inside", "1"),
        ("Rp 12 500 250", 12_500_250, "blank-inside", "12"),
        ("12 (tiga belas) orang", 12, "gloss-differs", "13"),
    ],
)
def test_a_doubtful_number_is_read_as_printed_and_flagged(
    printed: str, value: float, doubt: str, other: str | None
) -> None:
    found = quantity_in(printed)
    assert found.value == value
    assert [(d.name, d.other_reading) for d in found.doubts] == [(doubt, other)]


def test_a_decimal_comma_before_a_scale_is_no_english_number() -> None:
    found = quantity_in("25,004 juta peserta")
    assert (found.value, found.doubts) == (25_004_000, ())


@pytest.mark.parametrize(
    ("printed", "low", "high"),
    [
        ("4-7 persen", 4, 7),
        ("5 hingga 10 orang", 5, 10),
        ("Rp1-2 juta", 1_000_000, 2_000_000),
        ("Rp90 juta hingga Rp160 juta", 90_000_000, 160_000_000),
        ("500 ribu sampai 1 juta orang", 500_000, 1_000_000),
        ("antara 5.000 dan 6.000 orang", 5_000, 6_000),
        ("4 persen sampai 7 persen", 4, 7),
        ("dua atau tiga orang", 2, 3),
        ("15 s.d. 64 tahun", 15, 64),
    ],
)
def test_a_range_has_both_ends(printed: str, low: float, high: float) -> None:
    found = quantity_in(printed)
    assert (found.value, found.value_max) == (low, high)


@pytest.mark.parametrize(
    "printed", ["naik dari 5 hingga 10 orang", "10-5", "5 dan 10 orang", "5 atau 10 orang", "7 - 7"]
)
def test_what_is_no_range_has_one_value(printed: str) -> None:
    assert quantity_in(printed).value_max is None


@pytest.mark.parametrize(
    ("printed", "approx"),
    [
        ("sekitar 500 orang", "about"),
        ("kurang lebih 500 orang", "about"),
        ("300 ribuan orang", "about"),
        ("2.700-an orang", "about"),
        ("3.000 an orang", "about"),
        ("lebih dari 500 orang", "over"),
        ("tidak kurang dari 500 orang", "over"),
        ("sedikitnya 500 orang", "over"),
        ("5 juta lebih", "over"),
        ("hampir 500 orang", "nearly"),
        ("mendekati 500 orang", "nearly"),
        ("kurang dari 500 orang", "under"),
        ("maksimal 500 orang", "under"),
        ("sebanyak 500 orang", None),
        ("5 persen lebih tinggi", None),
        ("5 lebih tinggi", None),
    ],
)
def test_a_hedge_is_told(printed: str, approx: str | None) -> None:
    assert quantity_in(printed).approx == approx


def test_an_excluded_token_never_joins_a_range() -> None:
    words = cut_words("5 - 7 orang")
    found = read_quantity(words, 0, {2})
    assert found is not None
    assert (found.value, found.value_max) == (5, None)


@given(st.text(alphabet=st.sampled_from("0159.,:-/ ()Rprjutab sedu\n"), max_size=80))
def test_a_quantity_lies_within_its_text_and_holds_its_numbers(text: str) -> None:
    words = cut_words(lower(fold(text)))
    for index in range(len(words)):
        found = read_quantity(words, index)
        if found is None:
            continue
        assert 0 <= found.first <= index < found.last <= len(words)
        assert all(found.first <= number < found.last for number in found.numbers)
        assert found.value_max is None or found.value_max > found.value


@given(st.integers(min_value=0, max_value=999_999_999_999))
def test_marked_thousands_come_back(number: int) -> None:
    printed = f"{number:,}".replace(",", ".")
    assert parse_number(printed) == number
    assert parse_number("Rp" + printed) == number


@given(st.text())
def test_tokens_cover_every_digit_and_keep_their_places(text: str) -> None:
    folded = fold(text)
    words = cut_words(lower(folded), folded)
    covered = {at for index in range(len(words)) for at in range(words.starts[index], words.ends[index])}
    assert all(at in covered for at, char in enumerate(folded) if char in "0123456789")
    assert list(words.starts) == sorted(words.starts)
