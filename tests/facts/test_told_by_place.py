"""What numbers measure that are told place by place: invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "TPT tertinggi berada di Kabupaten Jember, yaitu 5,2 persen, diikuti Kabupaten Blitar 4,1 persen. "
            "Terendah di Kabupaten Tuban dengan 2,3 persen. Adapun Kabupaten Malang mencatat 3,3 persen.",
            ["TPT tertinggi", "TPT tertinggi", "TPT", "TPT"],
        ),
        (
            "Penerima tersebar di enam kabupaten. "
            "Terbanyak di Kabupaten Jember yakni 820 orang, disusul Kabupaten Blitar 310 orang.",
            ["kabupaten", "Penerima", "Penerima"],
        ),
        (
            "Sebanyak 940 krama dari 11 subak terdaftar di Kabupaten Tabanan. "
            "Menyusul 410 orang di Kabupaten Gianyar dan 92 orang di Kabupaten Bangli.",
            ["krama", "subak terdaftar", "krama", "krama"],
        ),
        (
            "Penerima terbanyak ada di Jawa Barat, yaitu 9.100 orang. "
            "Adapun di luar Pulau Jawa, terdapat 480 orang di Bali serta 210 orang di Gorontalo.",
            ["Penerima terbanyak", "Penerima", "Penerima"],
        ),
        (
            "Peserta aktif di Kota Blitar tercatat 7.300 orang dari 9.400 pekerja. Di kabupaten, 610 orang.",
            ["Peserta aktif", "pekerja", "Peserta aktif"],
        ),
        (
            "Dua kabupaten dengan penerima terbanyak adalah Jember dan Blitar, masing-masing 640 dan 510 orang.",
            ["kabupaten", "penerima terbanyak", "penerima terbanyak"],
        ),
    ],
)
def test_what_is_told_place_by_place_is_one_thing(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


def test_kinds_of_a_group_are_no_places() -> None:
    text = "Klaim terbanyak Jaminan Hari Tua, 310 kasus. Berikutnya Jaminan Kematian sebanyak 41 kasus."
    first, second = count(text).statistics
    assert first.subject != second.subject
