"""When numbers are of, as closely as their sentences say; and how two such times lie."""

from __future__ import annotations

from datetime import date

import pytest

from jamsostek_tui.check.compared.agreement import compare
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.moments import Order, order_of
from tests.check.reading import told

DAY = "2024-12-20"


def claims(when: str) -> Told:
    return told(f"{when} klaim yang dibayarkan di Kota Palu sebanyak 1.240 kasus.", "1.240", DAY)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("Dari Januari sampai September 2024", (2024, 1, 1), (2024, 9, 30)),
        ("Hingga akhir Agustus 2024", (2024, 8, 1), (2024, 8, 31)),
        ("Per 30 September 2024", (2024, 9, 30), (2024, 9, 30)),
        ("Hingga Selasa (17/12/2024)", (2024, 12, 17), (2024, 12, 17)),
        ("Sejak Januari hingga pertengahan November 2024", (2024, 11, 1), (2024, 11, 30)),
        ("Dalam sebelas bulan ini", (2024, 1, 1), (2024, 11, 30)),
    ],
)
def test_a_count_runs_up_to_the_last_day_told(
    when: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    time = claims(when).time
    assert time is not None
    assert time.running
    assert (time.first, time.last) == (date(*first), date(*last))


@pytest.mark.parametrize("when", ["Sepanjang 2023", "Selama triwulan I 2024", "Pada Februari 2024"])
def test_what_happened_within_a_period_is_closed(when: str) -> None:
    time = claims(when).time
    assert time is not None
    assert time.closed
    assert not time.running


def test_a_state_at_a_time_is_neither() -> None:
    time = told("Peserta aktif di Kota Palu pada akhir 2023 berjumlah 1.240 orang.", "1.240", DAY).time
    assert time is not None
    assert (time.first, time.last) == (date(2023, 12, 1), date(2023, 12, 31))
    assert not time.closed
    assert not time.running


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ("Hingga Juni 2024", "Hingga September 2024", "before"),
        ("Per 31 Agustus 2024", "Hingga akhir Agustus 2024", "same"),
        ("Dari Januari sampai Juni 2024", "Sejak Januari hingga September 2024", "before"),
        ("Sepanjang 2023", "Selama 2022", "after"),
        ("Sepanjang 2023", "Selama triwulan I 2023", "overlapping"),
        ("Dari Januari sampai Juni 2023", "Dari Januari sampai September 2024", "overlapping"),
        ("Pada November 2024", "Hingga November 2024", "overlapping"),
        ("Selama tujuh bulan pertama 2024", "Selama Januari-Juli 2024", "same"),
    ],
)
def test_how_two_times_lie(one: str, other: str, order: Order) -> None:
    assert order_of(claims(one).time, claims(other).time) == order


def test_a_day_counted_up_to_may_stand_beside_its_year_but_not_beyond_another_number() -> None:
    beside = told("Hingga Mei, klaim tahun 2024 di Kota Palu sebanyak 1.240 kasus.", "1.240", DAY).time
    assert beside is not None
    assert (beside.last, beside.running) == (date(2024, 5, 31), True)
    body = "Klaim tahun 2024 di Kota Palu sebanyak 1.240 kasus, dengan 310 kasus hingga Mei."
    beyond = told(body, "1.240", DAY).time
    assert beyond is not None
    assert beyond.last == date(2024, 12, 31)


@pytest.mark.parametrize("word", ["meralat", "merevisi", "memperbarui"])
def test_a_number_put_right_is_told_so(word: str) -> None:
    body = f"Dinas {word} jumlah pekerja ter-PHK di Kota Palu pada Mei 2024 menjadi 1.240 orang."
    assert told(body, "1.240", DAY).is_revised
    assert not claims("Sepanjang 2023").is_revised


def test_a_number_behind_a_word_for_growth_has_grown() -> None:
    assert told("Korban tewas di Kota Palu bertambah menjadi lima pekerja.", "lima", DAY).is_grown
    assert not told("Sebanyak 1.240 nelayan di Kota Palu menjadi peserta.", "1.240", DAY).is_grown


def test_events_of_days_far_apart_are_two() -> None:
    body = "Kecelakaan bus karyawan di Kabupaten Karawang pada {} melukai {} pekerja."
    first = told(body.format("Minggu (8/9/2024)", "17"), "17", "2024-09-09")
    second = told(body.format("Senin (16/9/2024)", "11"), "11", "2024-09-17")
    same_day = told(body.format("Minggu (8/9/2024)", "11"), "11", "2024-09-09")
    assert compare(first, second).agreement == "different"
    assert compare(first, same_day).agreement == "conflict"
