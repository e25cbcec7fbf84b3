"""Which pairs of names are proposed as one, and which never are."""

from __future__ import annotations

from jamsostek_tui.decisions.proposing import MergeCandidate, proposals
from jamsostek_tui.model import Kind, Ref


def proposed(kind: Kind, *names: str, region: str = "Kota Malang") -> list[tuple[str, str]]:
    candidates = [
        MergeCandidate(Ref(kind, place), name, name.lower(), frozenset(), frozenset((region,)))
        for place, name in enumerate(names)
    ]
    return [(one.one.name, one.other.name) for one in proposals(candidates)]


def test_a_body_is_not_proposed_to_be_its_own_branch() -> None:
    assert proposed("organisation", "Serikat Nelayan", "Serikat Nelayan Malang") == []
    assert proposed("organisation", "Bank Maju", "Bank Maju Cabang Jawa Timur") == []


def test_two_ways_of_naming_one_branch_are_proposed() -> None:
    assert proposed("organisation", "Bank Maju Malang", "Bank Maju Cabang Malang") == [
        ("Bank Maju Cabang Malang", "Bank Maju Malang")
    ]
    assert proposed("organisation", "Serikat Nelayan", "Serikat Nelayan Pesisir") == [
        ("Serikat Nelayan", "Serikat Nelayan Pesisir")
    ]


def test_a_person_whose_name_is_within_anothers_is_proposed() -> None:
    assert proposed("person", "Retno Hapsari", "Retno Malang Hapsari") == [("Retno Hapsari", "Retno Malang Hapsari")]
