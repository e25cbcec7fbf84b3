"""Every numeral of a page has exactly one fate, and numbers that are no statistics say why."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek_tui import wording
from jamsostek_tui.facts.numbers.statistics import find_statistics
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Article, Block, BlockKind, Facts
from tests.facts.counting import count
from tests.facts.paragraphs import reading_of


@pytest.mark.parametrize(
    ("sentence", "reasons"),
    [
        ("Rapat digelar Senin (3/2/2025).", ["date"]),
        ("Rapat digelar pada 3 Februari 2025.", ["date", "date"]),
        ("Program itu berjalan sejak tahun 2023.", ["year"]),
        ("Kota Semarang meraih Paritrana Award 2024.", ["year"]),
        ("Pendaftaran dibuka pukul 09.30 WIB.", ["clock"]),
        ("Mereka bangun jam 3 pagi.", ["clock"]),
        ("Mereka pulang jam dua malam.", ["clock"]),
        ("Loket buka 08.00-15.00 WITA setiap hari.", ["clock", "clock"]),
        ("Hal itu diatur Undang-Undang Nomor 24 Tahun 2011.", ["document-number", "year"]),
        ("Sanksi itu ada pada angka 3 huruf b.", ["regulation"]),
        ("Sanksi ada pada Pasal 17 ayat (2) aturan itu.", ["regulation", "regulation"]),
        ("Surat bernomor 560/1234/2025 sudah dikirim.", ["code"]),
        ("Hubungi 0274-512345 untuk bertanya.", ["phone", "phone"]),
        ("Buka laman https://contoh.id/2025/07/11 untuk mendaftar.", ["url"]),
        ("Acara HUT ke-79 dihadiri pegawai.", ["ordinal"]),
        ("Warga RT 14 RW 03 menerima kartu.", ["name", "name"]),
        ("Kelompok desil 1 sampai 4 menjadi sasaran.", ["name", "name"]),
        ("Pandemi Covid-19 memukul usaha kecil.", ["name"]),
        ("Delegasi G20 berkunjung ke balai latihan.", ["name"]),
        ("Ia bersekolah di SMKN 2 Klaten.", ["name"]),
        ("Kantor itu berada di lantai 3 gedung dinas.", ["name"]),
        ("Program 1 desa 100 pekerja rentan diluncurkan.", ["programme-name", "programme-name"]),
        ("Ia salah satu petugas yang hadir.", ["idiom"]),
        ("Ia diam seribu bahasa.", ["idiom"]),
        ("Jawabannya diberikan dalam waktu 1x24 jam.", ["idiom", "idiom"]),
        ("Mereka berjaga 2 x 24 jam.", ["idiom", "idiom"]),
        ("Dua pertiga buruh belum terdaftar.", ["fraction"]),
        ("Mulai musim tanam 2026 kartu peserta menjadi syarat.", ["year"]),
        ("Hadir pula Siti Aminah (52) bersama suaminya.", ["age"]),
        ("Alamatnya di Jalan Merdeka No. 12 Tegal.", ["document-number"]),
    ],
)
def test_what_is_no_statistic_says_why(sentence: str, reasons: list[str]) -> None:
    counted = count(sentence)
    assert counted.statistics == ()
    assert [numeral.reason for numeral in counted.numerals] == reasons


@pytest.mark.parametrize(
    ("sentence", "number"),
    [("Ketua RT dan RW 11.480 orang, anggota BPD 1.930 orang.", "11.480 orang"), ("Ketua RW 312 orang.", "312 orang")],
)
def test_many_who_are_counted_are_no_name(sentence: str, number: str) -> None:
    assert number in [one.text for one in count(sentence).statistics]


def test_list_markers_are_told_from_counts() -> None:
    counted = count("1. Petani: 4.500 orang\n2. Nelayan: 1.250 orang")
    assert [n.reason for n in counted.numerals if n.fate == "excluded"] == ["list-marker", "list-marker"]
    assert [s.value for s in counted.statistics] == [4500, 1250]


@pytest.mark.parametrize("kind", ["noise", "tags", "meta"])
def test_numbers_in_noise_tags_and_bylines_are_excluded(kind: BlockKind) -> None:
    text = "Baca juga: 500 nelayan terima bantuan Rp5 juta"
    block = Block(0, len(text), kind, "by-hand")
    article = Article(id=0, source="uji", text=text, sha256="0", blocks=(block,), rule="by-hand", confidence=1.0)
    counted = find_statistics(Reading(article), Facts())
    assert counted.statistics == ()
    assert [n.reason for n in counted.numerals] == [kind, kind]


def test_satu_satunya_and_vague_hundreds_are_no_numerals() -> None:
    assert count("Ia satu-satunya penerima di antara ratusan, bahkan ribuan pelamar.").numerals == ()


def test_a_number_that_nothing_explains_is_left_open() -> None:
    (numeral,) = count("Angka keberuntungannya 7 katanya.").numerals
    assert numeral.fate in ("statistic", "unexplained")


def test_every_reason_has_words() -> None:
    dated = "Pada 3 Mei 2024 pukul 09.30 WIB, Pasal 5, RT 14, Covid-19, salah satu, ke-3, "
    coded = "0812-3456-7890, G20, (1) dan 9.9.9."
    found = {numeral.reason for numeral in count(dated + coded).numerals if numeral.fate == "excluded"}
    assert len(found) > 5
    assert all(wording.knows(f"reason.{reason}") for reason in found)


WORDS = (
    "5 12 2024 3,19 13.600 41.56 1,250,000 5. 318 Rp Rp. juta ribu persen % orang pekerja peserta dan dari menjadi "
    "satu dua ratus seribu setengah koma ( ) , . : - / \n ke- ke peringkat juara I II masing-masing sebanyak mencapai "
    "Pasal Nomor Agustus Senin tahun pukul WIB di Klaten total naik turun hampir lebih kasus senilai per bulan"
)
PIECES = st.sampled_from(re.split(" ", WORDS))
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES).map("".join))


@settings(max_examples=250, deadline=None)
@given(TEXTS)
def test_every_digit_group_has_one_fate_and_every_span_is_its_text(text: str) -> None:
    reading = reading_of(text)
    counted = find_statistics(reading, Facts())
    for statistic in counted.statistics:
        assert reading.text[statistic.start : statistic.end] == statistic.text
        assert all(reading.text[span.start : span.end] == span.text for span in statistic.also)
    last = 0
    for numeral in counted.numerals:
        assert last <= numeral.start < numeral.end
        assert reading.text[numeral.start : numeral.end] == numeral.text
        assert (numeral.statistic is not None) == (numeral.fate == "statistic")
        assert (numeral.reason is not None) == (numeral.fate == "excluded")
        last = numeral.end
    groups = [match.span() for match in re.finditer(r"[0-9]+", reading.folded)]
    for start, end in groups:
        assert any(numeral.start <= start and end <= numeral.end for numeral in counted.numerals)
    ids = {statistic.id for statistic in counted.statistics}
    assert {n.statistic for n in counted.numerals if n.fate == "statistic"} == ids


@pytest.mark.parametrize("piece", ["9", "1.", "1-", "5 juta ", "dua ", "(", "Rp", "5 persen dan ", "yang di "])
def test_a_very_long_run_is_read_to_its_end(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    counted = find_statistics(reading_of(text), Facts())
    assert all(numeral.end <= len(text) for numeral in counted.numerals)


def test_a_day_of_the_month_just_past_counts_nothing() -> None:
    told = count("Uang itu ditransfer tanggal 5 dan 6 kemarin.")
    assert told.statistics == ()
