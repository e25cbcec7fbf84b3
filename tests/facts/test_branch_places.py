"""Numbers that a branch of several regencies tells: of none of them, or of where it paid."""

from __future__ import annotations

from tests.facts.counting import facts_of


def test_a_branch_of_several_regencies_counts_for_none_of_them() -> None:
    facts = facts_of(
        "Peserta Bertambah\n\nCirebon - BPJS Ketenagakerjaan Cabang Cirebon mencatat peserta aktif di lima daerah "
        "wilayah kerjanya 612.450 orang. Kabupaten Cirebon 231.400 orang, Kabupaten Indramayu 142.050 orang.\n"
    )
    told = {one.text: one.region for one in facts.statistics}
    assert told["612.450 orang"] is None
    assert (told["231.400 orang"], told["142.050 orang"]) == ("32.09", "32.12")


def test_where_a_branch_paid_stands_behind_what_it_paid() -> None:
    facts = facts_of(
        "Klaim Dibayar\n\nMataram - BPJS Ketenagakerjaan Cabang NTB membayar 1.204 klaim senilai Rp18,7 miliar "
        "di Dompu sejak awal tahun, kata kepala cabang itu kepada wartawan.\n"
    )
    assert [one.region for one in facts.statistics] == ["52.05"] * 2
