"""Two numbers that differ and are one figure: told later with its digits in another order, or in words of its own."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.compared.groups import groups
from tests.check.test_groups import pages

MARCH, APRIL, MAY, SEPTEMBER = "2026-03-12", "2026-04-22", "2026-05-20", "2026-09-02"
NEXT_YEAR = "2027-02-10"


def said(one: str, day: str | None, other: str, other_day: str | None) -> set[str]:
    """Return the classes of the groups that two papers' numbers stand in."""
    return {group.agreement for group in groups(pages((one, day), (other, other_day)))}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "day", "other", "other_day"),
    [
        (
            "Di Kabupaten Alor sepanjang tahun 2025 terjadi 1.286 kasus kecelakaan kerja.",
            MARCH,
            "Sebagai pembanding, sepanjang 2025 terdapat 1.682 kasus di Kabupaten Alor.",
            SEPTEMBER,
        ),
        (
            "Sebanyak 2.910 pengemudi di Kabupaten Alor sudah menjadi peserta.",
            MARCH,
            "Di Kabupaten Alor pada Maret 2026 masih 2.190 pengemudi.",
            SEPTEMBER,
        ),
        (
            "Kabupaten Alor melindungi 18.275 pekerja perkebunan sawit dengan jaminan sosial ketenagakerjaan.",
            None,
            "Sebanyak 18.725 pekerja di Kabupaten Alor dibayari iurannya.",
            MAY,
        ),
        # one digit of many wrong, its paper naming no measure
        (
            "Bupati menetapkan UMK Kabupaten Alor tahun 2026 sebesar Rp2.828.745.",
            MARCH,
            "Di urutan terbawah ada Kabupaten Alor dengan Rp2.838.745.",
            MARCH,
        ),
        # a month that has just ended, a year that runs
        (
            "Jumlah pekerja yang terlindungi di Kabupaten Alor 58.214 orang.",
            APRIL,
            "Di Kabupaten Alor, Maret 2026 lalu baru 58.241 pekerja yang terlindungi.",
            SEPTEMBER,
        ),
        (
            "Ada 3.520 guru ngaji di Kabupaten Alor yang didaftarkan.",
            MARCH,
            "Guru ngaji Kabupaten Alor yang didaftarkan pada 2026 ialah 3.250 orang.",
            NEXT_YEAR,
        ),
    ],
)
def test_a_figure_told_again_later_is_in_conflict(one: str, day: str | None, other: str, other_day: str | None) -> None:
    assert said(one, day, other, other_day) == {"conflict"}


@pytest.mark.parametrize(
    ("one", "day", "other", "other_day"),
    [
        # of a month that ended long ago; of one that just ended, in digits that no finger swaps
        (
            "Jumlah pekerja yang terlindungi di Kabupaten Alor 58.214 orang.",
            SEPTEMBER,
            "Di Kabupaten Alor pada Maret 2026 baru 58.241 pekerja yang terlindungi.",
            NEXT_YEAR,
        ),
        (
            "Jumlah pekerja yang terlindungi di Kabupaten Alor 58.214 orang.",
            APRIL,
            "Di Kabupaten Alor, Maret 2026 lalu baru 54.218 pekerja yang terlindungi.",
            SEPTEMBER,
        ),
        # of another year
        (
            "Di Kabupaten Alor sepanjang tahun 2024 terjadi 1.286 kasus kecelakaan kerja.",
            MARCH,
            "Sebagai pembanding, sepanjang 2025 terdapat 1.682 kasus di Kabupaten Alor.",
            SEPTEMBER,
        ),
        # of another measure by name
        (
            "Di Kabupaten Alor sepanjang tahun 2025 terjadi 1.286 kasus kecelakaan kerja.",
            MARCH,
            "Sepanjang 2025 Dinas Tenaga Kerja Kabupaten Alor menerima 1.682 aduan.",
            SEPTEMBER,
        ),
        # of another region
        (
            "Sebanyak 2.910 pengemudi di Kabupaten Alor sudah menjadi peserta.",
            MARCH,
            "Di Kabupaten Ende pada Maret 2026 masih 2.190 pengemudi.",
            SEPTEMBER,
        ),
        # the later paper tells the earlier figure as it was, beside the new one
        (
            "Sebanyak 2.190 pengemudi di Kabupaten Alor sudah menjadi peserta.",
            MARCH,
            "Pengemudi di Kabupaten Alor yang menjadi peserta 2.910 orang, pada Maret 2026 masih 2.190 pengemudi.",
            SEPTEMBER,
        ),
        # those who owe and those who are members
        (
            "Di Kabupaten Alor 617 badan usaha menjadi peserta pada Maret 2026.",
            MARCH,
            "Pada Maret 2026 di Kabupaten Alor ada 176 badan usaha yang menunggak iuran.",
            SEPTEMBER,
        ),
        # figures far from each other, one of no known day
        (
            "Jumlah perangkat desa di Kabupaten Alor yang terlindungi 4.671 orang.",
            None,
            "Perangkat desa di Kabupaten Alor yang terlindungi per September 2026 sudah 4.982 orang.",
            SEPTEMBER,
        ),
    ],
)
def test_what_may_be_two_figures_is_not(one: str, day: str | None, other: str, other_day: str | None) -> None:
    assert "conflict" not in said(one, day, other, other_day)


@pytest.mark.parametrize(
    ("one", "day", "other", "other_day"),
    [
        # a year so far, and the month that the paper appeared in
        (
            "Tahun ini Pemkab Alor mendaftarkan 6.732 buruh tani tembakau ke BPJS Ketenagakerjaan.",
            "2026-03-12",
            "Buruh tani tembakau di Kabupaten Alor yang didaftarkan pada Maret 2026 lalu 6.372 orang.",
            SEPTEMBER,
        ),
        # a rate that only one of two tells
        (
            "Ahli waris di Kabupaten Alor memperoleh santunan Rp111,79 juta dan biaya pemakaman Rp10 juta.",
            MARCH,
            "Setiap ahli waris di Kabupaten Alor memperoleh santunan Rp117,19 juta, di luar biaya pemakaman Rp10 juta.",
            MARCH,
        ),
    ],
)
def test_what_only_one_paper_says_of_a_figure_is_no_second_figure(
    one: str, day: str | None, other: str, other_day: str | None
) -> None:
    assert "conflict" in said(one, day, other, other_day)


def test_the_same_part_of_a_year_is_not_all_of_it() -> None:
    part = "Pada periode yang sama tahun 2024, klaim di Kabupaten Alor yang dibayar 19.204 klaim."
    whole = "Sepanjang 2024 klaim di Kabupaten Alor yang dibayar {} klaim."
    assert said(part, MARCH, whole.format("26.310"), MARCH) == set()
    assert said(part.replace("Pada periode yang sama tahun", "Sepanjang"), MARCH, whole.format("26.310"), MARCH) == {
        "conflict"
    }
