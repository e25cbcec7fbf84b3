"""The verdicts within a group agree with one another: what is the same as a number is told as that number is."""

from __future__ import annotations

from dataclasses import replace

from jamsostek_tui.check.compared.groups import Group, groups
from jamsostek_tui.check.compared.verdict import Verdict
from tests.check.reading import told

MAYOR = "Bupati Alor menyebut pekerja selain ASN di Kabupaten Alor yang terlindungi Jamsostek sebanyak 12.400 pekerja."
OTHER = "Pekerja di Kabupaten Alor yang terlindungi Jamsostek mencapai 13.600 pekerja, tidak termasuk ASN."
RETOLD = "Di luar aparatur sipil negara (ASN), Pemkab Alor mencatat 13.600 pekerja terlindungi Jamsostek."
BARE = "Adapun Alor, kata dia, sudah 13.600 pekerja."
ROUND = "Pekerja Kabupaten Alor yang terlindungi Jamsostek sudah 13 ribu lebih, kata sekda."
DAY, NEXT = "2024-10-17", "2024-10-18"


def grouped(*pages: tuple[str, str, str | None]) -> Group:
    """Return the one group of numbers, each told by a page of its own: its first digits, its text, its day."""
    members = []
    for place, (number, body, day) in enumerate(pages, 1):
        one = told(body, number, day)
        members.append(replace(one, fact=replace(one.fact, id=place, article=place)))
    (found,) = groups(members)
    return found


def verdicts(group: Group) -> dict[tuple[int, int], str]:
    return {(a, b): verdict.agreement for (a, b), verdict in group.verdicts.items() if a < b}


def test_whoever_leaves_civil_servants_out_counts_the_same_workers() -> None:
    group = grouped(("12.400", MAYOR, DAY), ("13.600", OTHER, NEXT), ("13.600", RETOLD, DAY))
    assert verdicts(group) == {(1, 2): "conflict", (1, 3): "conflict", (2, 3): "same"}


def test_a_bare_carrier_inherits_the_conflict_of_what_it_carries() -> None:
    group = grouped(("12.400", MAYOR, DAY), ("13.600", OTHER, NEXT), ("13.600", BARE, NEXT))
    assert verdicts(group) == {(1, 2): "conflict", (1, 3): "conflict", (2, 3): "same"}


def test_what_rounds_one_carrier_rounds_the_other() -> None:
    group = grouped(("13.600", OTHER, DAY), ("13.600", BARE, DAY), ("13 ribu", ROUND, NEXT))
    assert verdicts(group) == {(1, 2): "same", (1, 3): "rounding", (2, 3): "rounding"}


def test_a_carrier_of_another_time_is_kept_apart_by_its_time() -> None:
    group = grouped(("12.400", MAYOR, DAY), ("13.600", OTHER, NEXT), ("13.600", BARE, "2025-03-20"))
    assert verdicts(group)[1, 2] == "conflict"
    assert group.verdicts[1, 3] == Verdict("later", "later", 1)


def test_no_two_of_a_group_that_are_the_same_are_said_to_be_of_other_groups() -> None:
    group = grouped(("12.400", MAYOR, DAY), ("13.600", OTHER, NEXT), ("13.600", RETOLD, None), ("13.600", BARE, NEXT))
    assert {agreement for (one, _), agreement in verdicts(group).items() if one > 1} == {"same"}


def test_what_rounds_a_number_contradicts_whatever_that_one_does() -> None:
    exact = "Selama 2025 klaim yang dibayarkan di Kabupaten Alor Rp148,6 miliar."
    rounded = "Hampir Rp150 miliar klaim dibayarkan di Kabupaten Alor."
    wrong = "Sepanjang 2025 klaim yang dibayarkan di Kabupaten Alor Rp184,6 miliar."
    group = grouped(
        ("Rp148,6", exact, "2026-01-19"), ("Rp150", rounded, "2026-01-21"), ("Rp184,6", wrong, "2026-08-12")
    )
    assert verdicts(group) == {(1, 2): "rounding", (1, 3): "conflict", (2, 3): "conflict"}
