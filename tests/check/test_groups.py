"""Numbers of one measure brought together, from invented pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jamsostek_tui.check.compared.echoes import echo, independent
from jamsostek_tui.check.compared.groups import Group, by_weight, groups
from jamsostek_tui.check.compared.told import Told
from tests.check.reading import all_told

ALOR = "Sebanyak {} nelayan di Kabupaten Alor kini terlindungi BPJS Ketenagakerjaan."


def pages(*told: tuple[str, str]) -> list[Told]:
    """Return the numbers of pages, each with an article and ids of its own; each page is its body and its day."""
    members: list[Told] = []
    for number, (body, day) in enumerate(told, 1):
        for one in all_told(body, day, f"Koran {number}"):
            fact = replace(one.fact, article=number, id=len(members) + 1)
            members.append(replace(one, fact=fact))
    return members


def only(*told: tuple[str, str]) -> Group:
    found = list(groups(pages(*told)))
    assert len(found) == 1, found
    return found[0]


def test_numbers_of_two_articles_on_one_measure_are_a_group() -> None:
    group = only((ALOR.format("8.412"), "2024-05-02"), (ALOR.format("8.142"), "2024-05-03"))
    assert group.agreement == "conflict"
    assert group.region == "53.05"
    assert [one.fact.text for one in group.members] == ["8.412 nelayan", "8.142 nelayan"]


def test_numbers_of_one_article_alone_are_no_group() -> None:
    assert list(groups(pages((f"{ALOR.format('8.412')} {ALOR.format('9.950')}", "2024-05-02")))) == []


def test_a_measure_over_time_is_one_group_with_its_conflict() -> None:
    group = only(
        (ALOR.format("8.412"), "2023-05-02"),
        (ALOR.format("9.950"), "2024-05-02"),
        (ALOR.format("9.590"), "2024-05-03"),
    )
    assert group.agreement == "conflict"
    assert len(group.of("later")) == 2
    assert [one.fact.value for one in group.members] == [8412.0, 9950.0, 9590.0]


def test_an_article_that_tells_both_numbers_contradicts_neither() -> None:
    both = (
        f"{ALOR.format('8.412')}\n\nHari berikutnya 8.142 nelayan di Kabupaten Alor terlindungi BPJS Ketenagakerjaan."
    )
    found = list(groups(pages((both, "2024-05-02"), (ALOR.format("8.142"), "2024-05-03"))))
    assert found
    assert all(group.agreement != "conflict" for group in found)


def test_an_article_that_tells_both_numbers_by_two_speakers_tells_of_a_conflict() -> None:
    told = "Sampai April 2024 sebanyak {} nelayan di Kabupaten Alor terlindungi BPJS Ketenagakerjaan{}"
    both = f'{told.format("8.412", ".")}\n\n"{told.format("8.142", ",")}" kata Bupati Alor Yusak Mone.'
    assert only((both, "2024-05-02"), (told.format("8.412", "."), "2024-05-03")).agreement == "conflict"


def test_a_target_that_another_paper_tells_as_reached_is_told_by_both_and_a_conflict_with_what_is_reached() -> None:
    aimed = f"{ALOR.format('8.412')}\n\nTarget tahun ini 9.500 nelayan di Kabupaten Alor terlindungi."
    found = list(groups(pages((aimed, "2024-05-02"), (ALOR.format("9.500"), "2024-05-03"))))
    assert [group.agreement for group in found] == ["conflict"]


def test_two_things_that_one_article_tells_of_stay_two_groups() -> None:
    shares = "Per Juni 2025 penempatan BPJS Ketenagakerjaan terdiri atas deposito {} persen dan saham {} persen."
    told = pages(
        (shares.format("12,8", "8,1"), "2025-07-22"),
        (shares.format("14,1", "6,4"), "2025-07-30"),
        (shares.format("8,1", "12,8"), "2025-07-31"),
    )
    found = [{one.fact.subject for one in group.members} for group in groups(told)]
    assert len(told) == 6
    assert found, "nothing was compared"
    assert all(len(subjects) == 1 for subjects in found), found


def test_one_of_several_shares_contradicts_no_share_of_another_paper() -> None:
    shares = "Per Juni 2025 BPJS Ketenagakerjaan menaruh {} persen dana kelolaan di deposito dan {} persen di saham."
    one, other = (shares.format("12,8", "8,1"), "2025-07-22"), (shares.format("14,1", "6,4"), "2025-07-30")
    assert len(pages(one, other)) == 4
    assert not [group for group in groups(pages(one, other)) if group.agreement == "conflict"]


def test_conflicts_come_first() -> None:
    ende = "Sebanyak {} petani di Kabupaten Ende kini terlindungi BPJS Ketenagakerjaan."
    members = pages(
        (f"{ALOR.format('8.412')}\n\n{ende.format('500')}", "2024-05-02"),
        (f"{ALOR.format('8.412')}\n\n{ende.format('700')}", "2024-05-02"),
    )
    found = sorted(groups(members), key=by_weight)
    assert [group.agreement for group in found] == ["conflict", "same"]


def test_the_key_of_a_group_outlasts_further_articles_and_is_its_own() -> None:
    two = [(ALOR.format("8.412"), "2024-05-02"), (ALOR.format("8.142"), "2024-05-03")]
    before = only(*two).key
    assert only((ALOR.format("7.900"), "2023-05-02"), *two).key == before
    assert only(*reversed(two)).key == before


def test_the_same_sentence_in_three_papers_is_one_source_the_earliest_first() -> None:
    text = ALOR.format("8.412")
    members = pages((text, "2024-05-04"), (text, "2024-05-02"), (text.replace("kini ", ""), "2024-08-03"))
    sources = independent(members)
    assert [source.papers for source in sources] == [3]
    assert sources[0].first.published == "2024-05-02"
    assert [source.papers for source in independent(pages((text, "2024-05-02"), (OTHERWISE, "2024-05-09")))] == [2]


OTHERWISE = "Pemerintah daerah mencatat 8.412 nelayan Alor ikut program perlindungan pekerja itu."


def test_a_figure_of_many_digits_is_an_echo_in_other_words_months_later_too() -> None:
    late = pages((ALOR.format("8.412"), "2024-05-02"), (OTHERWISE, "2024-12-20"))
    assert [source.papers for source in independent(late)] == [2]
    undated = [replace(one, published=None) for one in late]
    assert [source.papers for source in independent(undated)] == [2]


def test_a_round_figure_in_other_words_is_an_echo_of_its_own_time_only() -> None:
    round_ones = (ALOR.format("500"), OTHERWISE.replace("8.412", "500"))
    days = ("2024-05-02", "2024-12-20")
    assert len(independent(pages(*zip(round_ones, days, strict=True)))) == 2
    of_a_time = [text.replace("nelayan", "nelayan pada 2023", 1) for text in round_ones]
    told = pages(*zip(of_a_time, days, strict=True))
    assert {one.fact.period for one in told} == {"2023"}
    assert len(independent(told)) == 1


def test_one_figure_of_two_times_is_no_echo_though_the_words_are_the_same() -> None:
    text = "Sepanjang {} sebanyak 8.412 nelayan di Kabupaten Alor terlindungi BPJS Ketenagakerjaan."
    told = pages((text.format(2022), "2023-01-05"), (text.format(2023), "2024-01-05"))
    assert [one.fact.period for one in told] == ["2022", "2023"]
    assert len(independent(told)) == 2


def test_a_paper_that_names_nobody_makes_no_one_source_of_two_who_are_named() -> None:
    members = pages((ALOR.format("8.412"), "2024-05-02"), (OTHERWISE, "2024-05-03"))
    body = "Menurut catatan kami ada 8.412 pencari ikan Alor yang dijamin, lebih banyak daripada tahun silam."
    (third,) = pages((body, "2024-05-04"))
    third = replace(third, fact=replace(third.fact, article=9, id=9), speaker="Budi Lestari")
    told = [replace(members[0], speaker="Andi Wirawan"), members[1], third]
    assert [source.papers for source in independent(told)] == [2, 1]


def test_another_figure_is_no_echo() -> None:
    one, other = pages((ALOR.format("8.412"), "2024-05-02"), (ALOR.format("8.421"), "2024-05-02"))
    assert not echo(one, other)


def test_two_who_say_the_same_are_two_sources() -> None:
    one, other = pages((ALOR.format("8.412"), "2024-05-02"), ("Ada 8.412 nelayan di Alor yang ikut.", "2024-05-03"))
    assert echo(one, other)
    assert not echo(replace(one, speaker="Andi Wirawan"), replace(other, speaker="Budi Lestari"))


@pytest.mark.parametrize(
    ("one", "other", "named"),
    [
        (
            "UMK Kabupaten Kolaka 2025 ditetapkan Rp3.412.900.",
            "Upah minimum Kolaka tahun 2025 disepakati Rp3.412.900.",
            "upah-minimum",
        ),
        (
            "Sebanyak 37,4 persen pekerja di Kabupaten Kolaka terlindungi Jamsostek pada 2024.",
            "Cakupan kepesertaan Jamsostek Kabupaten Kolaka pada 2024 sebesar 37,4 persen.",
            "ucj",
        ),
        (
            "Kepesertaan nelayan di Kabupaten Kolaka sebanyak 2.815 orang.",
            "Pemkab Kolaka mendaftarkan 2.815 nelayan ke BPJS Ketenagakerjaan.",
            "nelayan",
        ),
        (
            "Anggaran iuran petani di Kabupaten Kolaka tahun 2025 sebesar Rp1,27 miliar.",
            "Iuran petani Kabupaten Kolaka tahun 2025 dianggarkan Rp1,27 miliar.",
            "iuran",
        ),
        (
            "UMP Sulawesi Tenggara 2025 naik 6,5 persen.",
            "Kenaikan UMP Sulawesi Tenggara 2025 yang ditetapkan gubernur sebesar 6,5 persen.",
            "ump",
        ),
        (
            "Pemkab Kolaka menyediakan Rp1,27 miliar DBHCHT 2025 untuk iuran petani tembakau.",
            "Iuran petani tembakau Kabupaten Kolaka tahun 2025 dibiayai dana cukai sebesar Rp1,27 miliar.",
            "iuran",
        ),
        (
            "Pabrik kayu di Kabupaten Kolaka memutus hubungan kerja 312 buruh pada Juli 2024.",
            "Korban PHK pabrik kayu di Kolaka pada Juli 2024 mencapai 312 orang.",
            "pekerja",
        ),
    ],
)
def test_numbers_of_one_measure_meet_by_whatever_name(one: str, other: str, named: str) -> None:
    found = [each for each in groups(pages((one, "2024-12-12"), (other, "2024-12-13"))) if each.agreement == "same"]
    assert [each.bucket.split(" ")[0] for each in found] == [named]


def test_a_share_of_workers_that_is_no_coverage_is_not_called_so() -> None:
    body = "Sebanyak 41,3 persen pekerja di Kabupaten Kolaka belum memahami program pensiun."
    assert only((body, "2024-12-12"), (body, "2024-12-13")).bucket == "pekerja ratio level"


def test_a_large_bucket_is_compared_with_what_lies_near_in_time() -> None:
    members = pages(*((ALOR.format(f"8.{number:03d}"), "2024-05-02") for number in range(100, 130)))
    copies = [replace(one, fact=replace(one.fact, id=n, article=n)) for n, one in enumerate(members * 10, 1)]
    found = list(groups(copies))
    by_name, by_figure = 40, 40
    assert sum(len(group.pairs) for group in found) <= (by_name + by_figure) * len(copies)


def test_per_cent_and_points_of_one_figure_are_two_sources() -> None:
    fall = "Tingkat pengangguran terbuka di Kabupaten Mamuju turun 0,65 {} pada Agustus 2024."
    group = only((fall.format("persen"), "2024-11-05"), (fall.format("persen poin"), "2024-11-06"))
    assert (group.agreement, len(group.sources)) == ("conflict", 2)
