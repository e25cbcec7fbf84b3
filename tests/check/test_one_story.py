"""Articles that tell one story: numbers in other words stand for each other where nothing else of their article may."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.compared.groups import Group, groups
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
def test_it_is_another_sum_where_they_share_none(told: str) -> None:
    assert how(PLANNED, told, ON_ELSE) == set()
    assert how(PLANNED, told, ON_ELSE, NEXT_MONTH) == set()


def test_weeks_apart_only_the_digits_of_a_long_figure_say_that_it_is_told_again() -> None:
    assert how(PLANNED, "Uang daerah yang dipakai hampir Rp873 juta.", day=NEXT_MONTH) == set()
    assert how(PLANNED, "Uang daerah yang dipakai Rp871,4 juta.", day=NEXT_MONTH) == set()
    assert how(PLANNED, "Uang daerah yang dipakai Rp827,4 juta.", day=NEXT_MONTH) == {"conflict"}


def test_of_two_sums_that_either_may_be_none_is_taken() -> None:
    assert how(PLANNED, "Uang daerah yang dipakai hampir Rp873 juta, honor petugas sekitar Rp870 juta.") == set()
    assert how(f"{PLANNED} Honor petugas Rp827,4 juta.", "Uang daerah yang dipakai Rp827,4 juta.") == {"same"}


def test_what_stands_for_each_other_does_not_depend_on_which_article_comes_first() -> None:
    told = "Uang daerah yang dipakai Rp827,4 juta."
    one, other = (FIRST.format(PLANNED), "2025-05-07"), (RETOLD.format(told), NEXT_DAY)
    there, back = list(groups(pages(one, other))), list(groups(pages(other, one)))
    assert sorted(group.agreement for group in there) == sorted(group.agreement for group in back)
    assert "conflict" in {group.agreement for group in there}


def shown(first: str, second: str, number: str, day: str = NEXT_DAY) -> Group | None:
    """Return the group in which a number of two articles stands that tell their other figures alike."""
    found = groups(pages((FIRST.format(first), "2025-05-07"), (RETOLD.format(second), day)))
    return next((one for one in found if any(each.fact.text.startswith(number) for each in one.members)), None)


def agreement(first: str, second: str, number: str) -> str | None:
    """Return how a number agrees with those of its group, None where it stands in none."""
    group = shown(first, second, number)
    return group.agreement if group else None


def test_a_paper_that_tells_last_years_figure_as_this_years_contradicts_the_other() -> None:
    both_years = (
        "Peserta aktif pada akhir 2024 berjumlah 17.395 orang, sedangkan pada akhir 2023 sebanyak 17.195 orang."
    )
    assert agreement(both_years, "Pada akhir 2024 tercatat 17.195 orang.", "17.395") == "conflict"
    assert agreement(both_years, "Pada akhir 2024 tercatat 17.395 orang.", "17.395") != "conflict"


def test_sums_told_of_one_count_contradict_each_other_in_other_words() -> None:
    paid = "Biaya perawatan yang ditanggung mencapai Rp1,12 miliar bagi 63 pekerja."
    assert agreement(paid, "Uang yang keluar Rp1,9 miliar untuk 63 pekerja.", "Rp1,12") == "conflict"
    assert agreement(paid, "Uang yang keluar Rp1,9 miliar untuk 71 pekerja.", "Rp1,12") is None


def test_what_is_left_over_of_two_articles_that_tell_all_else_alike_is_one_number() -> None:
    ships = "Di pelabuhan itu terdapat 486 kapal yang terdata."
    assert agreement(ships, "Armada yang ada di sana 1.300 kapal.", "486") is None
    assert agreement(ships, "Armada yang ada di sana 563 kapal.", "486") == "conflict"
    assert agreement(f"{ships} Kapal besar 563 kapal.", "Armada yang ada di sana 563 kapal.", "486") != "conflict"


@pytest.mark.parametrize(("wrong", "expected"), [("Rp8,724 miliar", "conflict"), ("Rp8,9 miliar", None)])
def test_a_wrong_scale_is_told_by_the_digits(wrong: str, expected: str | None) -> None:
    assert agreement(PLANNED, f"Uang daerah yang dipakai {wrong}.", "Rp872,4") == expected


def test_a_rounding_in_the_headline_is_no_second_figure_of_its_article() -> None:
    planned = "Iuran dari kas daerah lebih dari Rp800 juta, tepatnya Rp872,4 juta."
    assert "conflict" in how(planned, "Uang daerah yang dipakai Rp827,4 juta.")


def test_what_one_article_tells_too_widely_is_of_the_nearer_place() -> None:
    wide = "Bangkalan menempati peringkat kedua di Jawa Timur. Klaim yang dibayarkan mencapai Rp61,48 miliar."
    group = shown(wide, "Di Bangkalan klaim yang dibayarkan Rp61,5 miliar.", "Rp61,48")
    assert group is not None
    assert (group.agreement, group.region) == ("rounding", "35.26")
    assert {one.fact.region for one in group.members} == {"35", "35.26"}


FIRE = (
    "Pabrik PT Sentosa Lawu di Kabupaten Bangkalan terbakar, kata manajernya Endah Sulistyani. "
    "Kerugian di Kabupaten Bangkalan ditaksir Rp96 miliar."
)
UNPLACED = "Menurut {}, pabrik PT {} ludes. Kerugian perusahaan diperkirakan mencapai Rp69 miliar."


@pytest.mark.parametrize(
    ("person", "firm", "expected"),
    [("Endah Sulistyani", "Sentosa Lawu", {"conflict"}), ("Bambang Pamungkas", "Tirta Kencana", set())],
)
def test_names_tell_one_story_and_where_a_paper_is_that_names_no_region(
    person: str, firm: str, expected: set[str]
) -> None:
    told = pages((FIRE, "2025-05-07"), (UNPLACED.format(person, firm), NEXT_DAY))
    assert {pair.verdict.agreement for group in groups(told) for pair in group.pairs} == expected
