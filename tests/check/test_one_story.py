"""Articles that tell one story: numbers in other words stand for each other where nothing else of their article may."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.compared.groups import groups
from tests.check.test_groups import pages

FIRST = (
    "Pemerintah Kabupaten Bangkalan mendaftarkan 4.318 nelayan ke BPJS Ketenagakerjaan. {} "
    "Sebanyak 2.845 buruh angkut di Bangkalan menyusul tahun depan."
)
RETOLD = (
    "Nelayan di Kabupaten Bangkalan yang kini terlindungi jumlahnya 4.318 orang. {} "
    "Di Bangkalan, buruh angkut yang menunggu giliran tercatat 2.845 orang."
)
ON_ELSE = "Sebanyak 61 pedagang pasar di Kabupaten Bangkalan mengikuti pelatihan. {}"
"""Shares no figure with `FIRST`."""
PLANNED = "Dinas menyiapkan anggaran Rp872,4 juta."
NEXT_DAY, NEXT_MONTH = "2025-05-08", "2025-06-19"


def how(first: str, second: str, retold: str = RETOLD, day: str = NEXT_DAY) -> set[str]:
    """Return how the sums of two articles agree that stand in one group."""
    found = list(groups(pages((FIRST.format(first), "2025-05-07"), (retold.format(second), day))))
    return {pair.verdict.agreement for group in found for pair in group.pairs if group.members[pair.first].is_of_money}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Uang daerah yang dipakai Rp872,4 juta.", {"same"}),
        ("Uang daerah yang dipakai hampir Rp873 juta.", {"rounding"}),
        ("Uang daerah yang dipakai Rp872 juta.", {"rounding"}),
        ("Uang daerah yang dipakai Rp827,4 juta.", {"conflict"}),
        ("Uang daerah yang dipakai Rp540 juta.", set()),
    ],
)
def test_a_sum_in_other_words_is_the_same_where_the_articles_share_their_other_figures(
    told: str, expected: set[str]
) -> None:
    assert how(PLANNED, told) == expected


@pytest.mark.parametrize(
    "told", ["Uang daerah yang dipakai hampir Rp873 juta.", "Uang daerah yang dipakai Rp827,4 juta."]
)
def test_it_is_another_sum_where_they_share_none_or_lie_weeks_apart(told: str) -> None:
    assert how(PLANNED, told, ON_ELSE) == set()
    assert how(PLANNED, told, day=NEXT_MONTH) == set()


def test_of_two_sums_that_either_may_be_none_is_taken() -> None:
    assert how(PLANNED, "Uang daerah yang dipakai hampir Rp873 juta, honor petugas sekitar Rp870 juta.") == set()
    assert how(f"{PLANNED} Honor petugas Rp827,4 juta.", "Uang daerah yang dipakai Rp827,4 juta.") == {"same"}


def test_what_stands_for_each_other_does_not_depend_on_which_article_comes_first() -> None:
    told = "Uang daerah yang dipakai Rp827,4 juta."
    one, other = (FIRST.format(PLANNED), "2025-05-07"), (RETOLD.format(told), NEXT_DAY)
    there, back = list(groups(pages(one, other))), list(groups(pages(other, one)))
    assert sorted(group.agreement for group in there) == sorted(group.agreement for group in back)
    assert "conflict" in {group.agreement for group in there}
