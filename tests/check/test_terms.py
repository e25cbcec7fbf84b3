"""Subjects and units brought to terms that papers share."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.compared.groups import bucket
from jamsostek_tui.check.meaning.bases import actions_of
from jamsostek_tui.check.meaning.lexicon import stem, words_of
from jamsostek_tui.check.meaning.terms import family_of, measure_words, terms_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Tingkat Pengangguran Terbuka", "persen"), ("TPT", "persen")),
        (("nelayan", "orang"), ("nelayan", "nelayan")),
        (("nelayan", "jiwa"), ("jumlah nelayan", "orang")),
        (("upah minimum kabupaten", "rupiah"), ("UMK Kabupaten Belu", "rupiah")),
        (("pekerja migran Indonesia", "orang"), ("PMI", "PMI")),
        (("badan usaha", "badan usaha"), ("perusahaan", "perusahaan")),
        (("pengemudi ojek online", "pengemudi"), ("ojol", "orang")),
        (("jumlah angkatan kerja", "orang"), ("angkatan kerja Nusa Tenggara Barat", "jiwa")),
        (("ditetapkan sebagai penerima subsidi upah", "orang"), ("penerima subsidi upah", "orang")),
    ],
)
def test_two_ways_to_say_it_are_one_measure(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert terms_of(*one).main == terms_of(*other).main
    assert bucket(*one, "level", None) == bucket(*other, "level", None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("nelayan", "orang"), ("petani", "orang")),
        (("petani tembakau", "petani"), ("petani", "petani")),
        (("TPT", "persen"), ("TPAK", "persen")),
        (("angkatan kerja", "orang"), ("bukan angkatan kerja", "orang")),
        (("upah minimum provinsi", "rupiah"), ("upah minimum kabupaten", "rupiah")),
    ],
)
def test_what_differs_stays_apart(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert terms_of(*one).main != terms_of(*other).main


def test_kinds_and_families_are_apart() -> None:
    keys = {bucket("klaim", unit, measure, way) for unit, measure, way in (
        ("kasus", "level", None), ("rupiah", "amount", None), ("persen", "change", "up"), ("persen", "change", "down"),
        ("kasus", "target", None),
    )}  # fmt: skip
    assert len(keys) == 5


def test_nothing_named_and_ranks_have_no_bucket() -> None:
    assert bucket(None, "orang", "level", None) is None
    assert bucket("UMK", None, "rank", None) is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [("perlindungan", "lindung"), ("terlindungi", "lindung"), ("melindungi", "lindung"), ("didaftarkan", "daftar"),
     ("pendaftaran", "daftar"), ("pembayaran", "bayar"), ("menerima", "terima"), ("anak", "anak"), ("beras", "beras")],
)  # fmt: skip
def test_affixes_are_taken_off_with_care(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_actions_are_told_by_stems() -> None:
    assert actions_of(words_of("sudah terlindungi dan didaftarkan")) == {"member"}
    assert actions_of(words_of("menerima santunan yang dibayarkan")) == {"pay"}


def test_units_fall_into_families() -> None:
    assert [family_of(unit) for unit in ("orang", "persen", "rupiah", "hektare", "bulan", None)] == [
        "count", "ratio", "money", "measure", "time", "count",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "named"),
    [
        ("Klaim", "klaim"),
        ("Peserta JHT", "peserta JHT"),
        ("Pekerja rentan", "pekerja rentan"),
        ("Dana Desa", "Dana Desa"),
        ("Jaminan Hari Tua", "Jaminan Hari Tua"),
        ("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"),
        ("Jamsostek", "Jamsostek"),
        ("TPT", "TPT"),
    ],
)
def test_the_capital_of_a_sentence_is_no_part_of_a_name(subject: str, named: str) -> None:
    assert measure_words(subject) == named
