"""Which pairs of names are proposed as one, and which never are."""

from __future__ import annotations

from jamsostek_tui.decisions.proposing import MergeCandidate, names_meet, proposals
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.entities.identity import name_key


def proposed(kind: Kind, *names: str, region: str = "Kota Malang") -> list[tuple[str, str]]:
    candidates = [
        MergeCandidate(Ref(kind, place), name, name_key(name), frozenset(), frozenset((region,)))
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


def test_who_bears_the_very_same_name_is_told_so() -> None:
    name, where = name_key("Retno Hapsari"), frozenset(("Bima",))
    both = [MergeCandidate(Ref("person", one), "Retno Hapsari", name, frozenset(), where) for one in (1, 2)]
    assert [one.evidence[0][0] for one in proposals(both)] == ["name"]


def test_one_full_name_is_proposed_wherever_it_is_told() -> None:
    def told(name: str) -> list[MergeCandidate]:
        where = (frozenset(("Bima",)), frozenset(("Alor",)))
        return [MergeCandidate(Ref("person", at), name, name_key(name), frozenset(), where[at]) for at in (0, 1)]

    assert [one.evidence for one in proposals(told("Retno Dewi Hapsari"))] == [(("name", "Retno Dewi Hapsari"),)]
    assert proposals(told("Retno Hapsari")) == [], "a name of two words is often that of two people"


def test_names_meet_that_may_be_of_one() -> None:
    for one, other in (
        ("lalu wiramaja", "lalu wirammaja"),
        ("wiramaja", "lalu wiramaja"),
        ("l sasmita", "lalu sasmita"),
    ):
        assert names_meet(one, other) and names_meet(other, one)
    assert not names_meet("abdul mannan syafii", "abdul wahab tomayahu")


def test_a_person_whose_name_is_within_anothers_is_proposed() -> None:
    assert proposed("person", "Retno Hapsari", "Retno Malang Hapsari") == [("Retno Hapsari", "Retno Malang Hapsari")]


def test_an_initial_is_near_every_name_that_it_begins() -> None:
    assert proposed("person", "L. Sasmita Hadi", "Lalu Sasmita Hadi") == [("L. Sasmita Hadi", "Lalu Sasmita Hadi")]
    assert proposed("person", "Lalu S Hadinata", "L Sasmita Hadinata") == [("L Sasmita Hadinata", "Lalu S Hadinata")]
    assert proposed("person", "L Sasmita Hadi", "Lalu Samsita Hadi") == [("L Sasmita Hadi", "Lalu Samsita Hadi")]


def test_an_initial_is_near_no_other_name_and_needs_a_whole_word_beside_it() -> None:
    assert proposed("person", "M. Sasmita Hadi", "Lalu Sasmita Hadi") == []
    assert proposed("person", "L. Hadi", "Lalu H.") == []
    assert proposed("person", "L. Sasmita", "Lalu Rengganis") == []
    assert proposed("organisation", "S Nelayan Malang", "Serikat Nelayan Malang") == []


def test_an_office_is_the_same_with_and_without_the_word_for_its_area() -> None:
    offices = ("Kepala Dinas Sosial Provinsi Bali", "Kepala Dinas Sosial Bali")
    candidates = [
        MergeCandidate(Ref("person", place), name, name.lower(), frozenset((office,)))
        for place, (name, office) in enumerate(zip(("I Gde Surya Wira", "I Gede Surya Wira"), offices, strict=True))
    ]
    (found,) = proposals(candidates)
    assert [reason for reason, _ in found.evidence] == ["spelling", "office"]
    city, regency = (
        MergeCandidate(Ref("person", place), name, name.lower(), frozenset((office,)))
        for place, (name, office) in enumerate((("Surya Wira", "Wali Kota Bima"), ("Surya Wirra", "Bupati Bima")))
    )
    assert proposals([city, regency]) == []
