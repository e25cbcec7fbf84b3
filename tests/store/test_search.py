"""Search: what is forgiven, what is lit, and that any string whatever is a query."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jamsostek_tui.model import Kind
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Hit
from tests.store.sample import build_sample

_ENDINGS = [head + tail for head in ("ra", "si", "tu", "wan") for tail in ("karsa", "jaya", "dinata", "mukti", "loka")]
"""Last syllables of invented names."""


def first(reader: Reader, query: str, *kinds: Kind) -> Hit:
    hits = reader.search(query, kinds)
    assert hits, query
    return hits[0]


@pytest.mark.parametrize(
    ("query", "label"),
    [
        ("wiramaja", "Lalu Wiramaja"),
        ("wiramja", "Lalu Wiramaja"),
        ("wirmaaja", "Lalu Wiramaja"),
        ("WIRAM", "Lalu Wiramaja"),
        ("wirąmajá", "Lalu Wiramaja"),
        ("wiramaja lalu", "Lalu Wiramaja"),
        ("hapsary retno", "Retno Hapsari"),
        ("ratnassari kepala", "Baiq Ratnasari"),
        ("loteng", "Lombok Tengah"),
        ("lombok tengah", "Lombok Tengah"),
        ("ntb", "Nusa Tenggara Barat"),
        ("jatim", "Jawa Timur"),
        ("bpjstk", "BPJS Ketenagakerjaan"),
        ("dbhcht", "Dana Bagi Hasil Cukai Hasil Tembakau"),
        ("jkm", "Jaminan Kematian"),
        ("sukarar serikat", "Serikat Penenun Sukarara"),
    ],
)
def test_names_are_found_however_they_are_typed(reader: Reader, query: str, label: str) -> None:
    assert first(reader, query).row.label == label


@pytest.mark.parametrize(
    ("query", "label"),
    [
        ("43700", "43,7 ribu buruh"),
        ("43.700", "43,7 ribu buruh"),
        ("43,7 ribu", "43,7 ribu buruh"),
        ("43,7rb", "43,7 ribu buruh"),
        ("43,7", "43,7 ribu buruh"),
        ("1250", "1.250 nelayan"),
        ("1.25", "1.250 nelayan"),
        ("nelayan 1250", "1.250 nelayan"),
        ("252 juta", "Rp252 juta"),
        ("252000000", "Rp252 juta"),
        ("Rp61,4 miliar", "Rp61,4 miliar"),
        ("18,5 persen", "18,5 persen"),
    ],
)
def test_numbers_are_found_in_any_form(reader: Reader, query: str, label: str) -> None:
    assert first(reader, query, "statistic").row.label == label


def test_what_matched_is_lit(reader: Reader) -> None:
    hit = first(reader, "wiram bupati", "person")
    assert [hit.row.label[start:end] for start, end in hit.lit_label] == ["Wiram"]
    assert [hit.row.detail[start:end] for start, end in hit.lit_detail] == ["Bupati"]
    number = first(reader, "43700", "statistic")
    assert [number.row.label[start:end] for start, end in number.lit_label] == ["43,7 ribu"]


def test_every_word_narrows_and_words_too_many_are_forgiven(reader: Reader) -> None:
    assert {hit.row.label for hit in reader.search("retno surabaya", ("person",))} == {"Retno Hapsari"}
    assert first(reader, "retno surabaya zzzqqq", "person").row.label == "Retno Hapsari"
    assert reader.search("zzzqqq") == []


@pytest.mark.parametrize(
    ("query", "lacking"),
    [
        ("retno hapsari surabaya qzqz tadi", True),
        ("retno lombok hapsari nelayan", True),
        ("berapa buruh surabaya", False),
        ("mana retno", False),
    ],
)
def test_a_whole_question_is_answered_by_what_has_most_of_its_words(reader: Reader, query: str, lacking: bool) -> None:
    assert first(reader, query).lacking is lacking


def test_a_region_that_no_page_names_is_no_typing_error(reader: Reader) -> None:
    assert "nelayan baru" in reader.search("bafu")[0].row.label
    assert reader.search("batu") == []
    assert first(reader, "batu surabaya retno").lacking


def test_of_a_long_question_two_words_must_be_there(reader: Reader) -> None:
    assert reader.search("retno loteng melaut dbhcht", ("person",)) == []


def test_statements_are_found_by_their_words(reader: Reader) -> None:
    assert first(reader, "melaut tenang").row.label.startswith("Seribu dua ratus")


def test_kinds_and_limits_hold(reader: Reader) -> None:
    hits = reader.search("lombok", ("region", "statement"))
    assert {hit.row.ref.kind for hit in hits} == {"region", "statement"}
    assert len(reader.search("lombok", limit=3)) == 3
    assert reader.search("lombok", limit=0) == []
    scores = [hit.score for hit in reader.search("lombok tengah")]
    assert scores == sorted(scores, reverse=True)


def test_every_kind_that_answers_is_among_few_hits(reader: Reader) -> None:
    all_kinds = {hit.row.ref.kind for hit in reader.search("lombok", limit=100)}
    assert {hit.row.ref.kind for hit in reader.search("lombok", limit=16)} == all_kinds


@pytest.mark.parametrize(
    "query",
    ["", " ", '"', "'", "*", "a*", "AND", "NOT x", "NEAR(a b)", "(", ")", "a OR", "col:val", "^a", "--", ";", "%", "_",
     "\x00", "\ud800", "‮abc", "[/]", "\x1b]52;c;x\x07", "=HYPERLINK(", "😀", "١٢٣", "a" * 100_000, "1" * 10_000,
     "lombok " * 5_000, "1.1.1.1.1.1", ",,,", "ﷺ", "İstanbul", "ß", "²³", "½"],
)  # fmt: skip
def test_hostile_queries_find_something_or_nothing(reader: Reader, query: str) -> None:
    for hit in reader.search(query):
        for text, lit in ((hit.row.label, hit.lit_label), (hit.row.detail, hit.lit_detail)):
            assert all(0 <= start < end <= len(text) for start, end in lit)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text() | st.text("lomboktengh 0123456789.,\"'*()-:^", max_size=30))
@example(query="lombok \x00 tengah")
def test_any_string_is_a_query(reader: Reader, query: str) -> None:
    hits = reader.search(query, limit=10)
    assert len(hits) <= 10
    for hit in hits:
        for text, lit in ((hit.row.label, hit.lit_label), (hit.row.detail, hit.lit_detail)):
            edges = [edge for stretch in lit for edge in stretch]
            assert edges == sorted(set(edges)) or not edges
            assert all(edge <= len(text) for edge in edges)


def test_pages_that_came_meanwhile_are_found(tmp_path: Path) -> None:
    from tests.store.small_pages import small, write

    path = build_sample(tmp_path / "a.db")
    reader = Reader(path)
    assert reader.search("mahadewi") == []
    write(path, small("Ketut Mahadewi", "Bupati", "52.02", 3))
    assert reader.search("mahadewi")[0].row.label == "Ketut Mahadewi"
    reader.close()


@pytest.mark.parametrize("query", ["Ketut Mahadewi", "ketut  mahadewi", "ketut mahadwei"])
def test_who_is_called_just_so_comes_first_however_old(tmp_path: Path, query: str) -> None:
    from tests.store.small_pages import small, write

    path = tmp_path / "a.db"
    later = [f"Ketut Mahadewi {first}{last}" for first in ("Ana", "Budi", "Cipta") for last in _ENDINGS]
    offices = [f"Ketua {name.split()[-1]}" for name in later]
    write(path, small("Ketut Mahadewi", "Bupati", "52.02", 3))
    write(path, *(small(name, office, None, 9) for name, office in zip(later, offices, strict=True)))
    reader = Reader(path)
    assert reader.search(query)[0].row.label == "Ketut Mahadewi"
    reader.close()
