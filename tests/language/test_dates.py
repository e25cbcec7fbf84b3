"""Dates as Indonesian news writes them, and numbers that only look like dates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.language.calendar import months, weekdays
from jamsostek_tui.language.carried_years import carry_years
from jamsostek_tui.language.dates import DateMention, date_openers, find_dates, find_dates_at
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.words import cut_words

PUBLISHED = "2025-03-14T09:00+07:00"


def dates_in(text: str, published: str | None = PUBLISHED) -> list[DateMention]:
    """The dates of a whole text."""
    folded = fold(text)
    return find_dates(folded, 0, len(folded), published)


FORMS = {
    "Senin 11 November 2024": ("2024-11-11", "day", None),
    "Senin, 11 Nov 2024": ("2024-11-11", "day", None),
    "Kamis, 29 Pebruari 2024": ("2024-02-29", "day", None),
    "Rabu (12/3/2025)": ("2025-03-12", "day", None),
    "Jum’at (7/3/2025)": ("2025-03-07", "day", None),
    "Kamis (13/3)": ("2025-03-13", "day", "year-inferred"),
    "Selasa (31/12)": ("2024-12-31", "day", "year-inferred"),
    "(12/3)": ("2025-03-12", "day", "year-inferred"),
    "12-03-2024": ("2024-03-12", "day", None),
    "12.03.2024": ("2024-03-12", "day", None),
    "2024-01-31": ("2024-01-31", "day", None),
    "1/2/24": ("2024-02-01", "day", None),
    "26 Januari": ("2025-01-26", "day", "year-inferred"),
    "Agustus 23, 2025": ("2025-08-23", "day", None),
    "Jumat (14/11/2024)": ("2024-11-14", "day", "weekday-mismatch"),
    "31 Februari 2024": (None, "day", "impossible-date"),
    "Rabu": ("2025-03-12", "weekday", "weekday-inferred"),
    "Agustus 2024": ("2024-08", "month", None),
    "Juni": ("2024-06", "month", "year-inferred"),
    "Februari lalu": ("2025-02", "month", "year-inferred"),
    "triwulan II 2024": ("2024-Q2", "quarter", None),
    "triwulan III tahun 2024": ("2024-Q3", "quarter", None),
    "kuartal pertama 2025": ("2025-Q1", "quarter", None),
    "Q3 2024": ("2024-Q3", "quarter", None),
    "semester I 2024": ("2024-H1", "half", None),
    "semester II": ("2025-H2", "half", "year-inferred"),
    "Januari-Juni 2024": ("2024-H1", "half", None),
    "Januari hingga Maret 2024": ("2024-Q1", "quarter", None),
    "Oktober-Desember": ("2024-Q4", "quarter", "year-inferred"),
    "Januari–Juni tahun lalu": ("2024-H1", "half", None),
    "tahun 2023": ("2023", "year", None),
    "TA 2025": ("2025", "year", None),
    "tahun ini": ("2025", "relative", None),
    "tahun lalu": ("2024", "relative", None),
    "tahun depan": ("2026", "relative", None),
    "bulan ini": ("2025-03", "relative", None),
    "hari ini": ("2025-03-14", "relative", None),
    "kemarin": ("2025-03-13", "relative", None),
}


@pytest.mark.parametrize(("written", "told"), FORMS.items())
@pytest.mark.parametrize("frame", ["{}", "Iuran dibayar hingga {}.", "Kata dia, {}, iuran naik"])
def test_every_form_is_read_wherever_it_stands(
    written: str, told: tuple[str | None, str, str | None], frame: str
) -> None:
    text = frame.format(written)
    found = dates_in(text)
    assert [(mention.iso, mention.kind, mention.doubt) for mention in found] == [told]
    assert text[found[0].start : found[0].end] == written


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("tiga tahun lalu", ("2022", None)),
        ("Dua bulan silam", ("2025-01", None)),
        ("14 bulan lalu", ("2024-01", None)),
        ("2 tahun lalu", ("2023", None)),
        ("beberapa tahun lalu", (None, None)),
        ("lima tahun ini", (None, None)),
        ("tiga bulan ini", ("2025-01", "2025-03")),
        ("dua bulan ini", ("2025-01", "2025-02")),
        ("enam bulan ini", (None, None)),
    ],
)
def test_so_many_months_or_years_are_not_the_one_before_or_this(
    written: str, told: tuple[str | None, str | None]
) -> None:
    found = dates_in(f"Kata dia, {written} klaim naik.")
    assert [(mention.iso, mention.until) for mention in found] == [told]


RANGES = {
    "10-12 Juni 2024": ("2024-06-10", "2024-06-12"),
    "10 hingga 12 Juni 2024": ("2024-06-10", "2024-06-12"),
    "28 Mei sampai 2 Juni 2024": ("2024-05-28", "2024-06-02"),
    "30 Desember - 2 Januari 2025": ("2024-12-30", "2025-01-02"),
    "(10-12/6/2024)": ("2024-06-10", "2024-06-12"),
    "Selasa, 1 s/d 3 Mei 2023": ("2023-05-01", "2023-05-03"),
    "Februari-Mei 2024": ("2024-02", "2024-05"),
    "Januari-Februari": ("2025-01", "2025-02"),
    "November-Januari": ("2024-11", "2025-01"),
    "Agustus - September": ("2024-08", "2024-09"),
    "tahun 2021-2023": ("2021", "2023"),
}


@pytest.mark.parametrize(("written", "told"), RANGES.items())
def test_a_range_has_both_ends(written: str, told: tuple[str, str]) -> None:
    found = dates_in(f"Kegiatan itu ({written}) usai." if written[0] != "(" else written)
    assert [(mention.iso, mention.until) for mention in found] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "3,19 juta orang",
        "naik 2.024 orang",
        "Rp2024",
        "2024 orang mendaftar",
        "2024 peserta mendaftar",
        "jalan sepanjang 2024 meter",
        "kepada 2024 nelayan",
        "Nomor 12/3 berlaku",
        "minggu lalu",
        "seorang bernama mei",
        "rasio 3/4 dari",
        "nomor 0812-2024-2025-11",
        "RT 12 RW 03",
        "pukul 10.30",
        "Jan datang",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates_in(text) == []


def test_four_digits_alone_are_a_year_with_a_doubt() -> None:
    assert [(mention.iso, mention.doubt) for mention in dates_in("Paritrana Award 2024 digelar")] == [
        ("2024", "bare-year")
    ]
    assert [mention.iso for mention in dates_in("tahun 1990-an")] == [None]


@pytest.mark.parametrize("before", ["sepanjang", "Selama", "pada", "sejak", "akhir"])
@pytest.mark.parametrize("counted", ["peserta", "nelayan", "tenaga kerja"])
def test_four_digits_behind_a_word_for_a_time_are_no_count(before: str, counted: str) -> None:
    assert [mention.iso for mention in dates_in(f"{before} 2023 {counted} bertambah")] == ["2023"]


def test_without_a_publication_date_nothing_is_guessed() -> None:
    found = dates_in("Rabu. Kamis (13/6). 26 Januari. tahun ini. triwulan II. Juni.", None)
    assert [mention.iso for mention in found] == [None] * 6


def test_offsets_are_those_of_the_whole_text() -> None:
    text = fold("Sejak 2020. Pada 5 Mei 2024 naik.")
    found = find_dates(text, 12, len(text), None)
    assert [text[mention.start : mention.end] for mention in found] == ["5 Mei 2024"]


@given(
    st.dates(date(2001, 1, 1), date(2098, 12, 31)),
    st.sampled_from(["{d} {m} {y}", "{w}, {d} {m} {y}", "{w} ({d}/{n}/{y})"]),
)
def test_every_day_of_the_calendar_is_read(day: date, form: str) -> None:
    names = {number: name for name, number in reversed(months().items())}
    week = {number: name for name, number in reversed(weekdays().items())}
    text = form.format(
        d=day.day, m=names[day.month].capitalize(), n=day.month, y=day.year, w=week[day.weekday()].capitalize()
    )
    assert [(mention.iso, mention.doubt) for mention in dates_in(text)] == [(day.isoformat(), None)]


@given(st.dates(date(2001, 1, 1), date(2098, 12, 31)), st.integers(0, 6))
def test_a_bare_weekday_lies_in_the_week_before_publication(day: date, weekday: int) -> None:
    name = next(name for name, number in weekdays().items() if number == weekday).capitalize()
    found = dates_in(f"kata dia, {name}.", day.isoformat())
    told = date.fromisoformat(found[0].iso or "")
    assert timedelta(0) <= day - told < timedelta(7)
    assert told.weekday() == weekday


@given(st.text(st.sampled_from("0123456789/-.,() JanSelRabtahun\u00a0'"), max_size=60))
def test_mentions_are_ordered_and_apart(text: str) -> None:
    position = 0
    for mention in dates_in(text):
        assert position <= mention.start < mention.end <= len(text)
        position = mention.end


@given(st.lists(st.sampled_from([*FORMS, "Rabu (", "2.024", "pukul 12", "Mei-Juli 2023,", "(3/4)", ")"]), max_size=6))
def test_dates_are_found_at_their_openings_as_in_the_whole_text(parts: list[str]) -> None:
    folded = fold(" dan ".join(parts))
    words = cut_words(lower(folded), folded, date_openers())
    starts = [words.starts[at] for at in words.marked]
    assert find_dates_at(folded, lower(folded), starts, PUBLISHED) == dates_in(folded)


def test_a_range_of_days_may_name_both_weekdays() -> None:
    (found,) = dates_in("Senin 5 hingga Selasa 6 Mei 2025")
    assert (found.iso, found.until) == ("2025-05-05", "2025-05-06")


@pytest.mark.parametrize(
    ("text", "dated", "months"),
    [
        ("Mei 2022 ada 30, Juni 41", False, ["2022-05", "2022-06"]),
        ("November 2022 ada 30, Januari 41", False, ["2022-11", "2023-01"]),
        ("Mei 2022 ada 30. Pada Juni 41", False, ["2022-05", "2022-06"]),
        ("Mei 2022 ada 30, dibanding Mei tahun lalu", False, ["2022-05", "2021-05"]),
        ("Mei 2022 ada 30, Juni-Agustus 41", False, ["2022-05", "2022-06"]),
        ("Mei 2022 ada 30, Juli-September 41", False, ["2022-05", "2022-Q3"]),
        ("Mei 2022 ada 30, Juni 41", True, ["2022-05", "2022-06"]),
        ("Mei 2022 ada 30. Pada Juni 41", True, ["2022-05", "2024-06"]),
        ("Mei 2022 ada 30\nJuni 41", False, ["2022-05", "2022-06"]),
        ("Mei 2022 ada 30, April 2021 ada 20\nJuni 41", False, ["2022-05", "2021-04", None]),
    ],
)
def test_a_month_takes_over_the_year_named_before(text: str, dated: bool, months: list[str | None]) -> None:
    found = carry_years(text, dates_in(text, PUBLISHED if dated else None), dated)
    assert [date.iso for date in found] == months
