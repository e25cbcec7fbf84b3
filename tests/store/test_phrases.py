"""Words in quotation marks: next to each other, in this order, nothing corrected; in whatever a fact is found by."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.model import Kind
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.search.phrases import Phrase
from jamsostek_tui.store.search.tokens import folded, tokens
from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page

TEXT = (
    "Sebanyak 500 pekerja rentan dan 700 pekerja pabrik yang rentan sakit terdaftar, kata Sari Rentanawati.\n\n"
    "“Rentan pekerja itu,” ujar Sari, menyebut Rp13,6 ribu untuk 20 pekerja  Rentán di Kab. Kendal.\n\n"
    "Ada 41 anggota.\n"
)


@pytest.fixture
def rentan(tmp_path: Path) -> Path:
    page = Page(TEXT, "rentan.txt", title="Pekerja Rentan Kendal", publisher="Warta", keywords=("iuran pekerja",))
    page.region("33", "Jawa Tengah", "province", None)
    kendal = page.region("33.24", "Kendal", "regency", "33", "Kab. Kendal")
    sari = page.person("Sari Rentanawati", "Sari Rentanawati", "Sari", office="Ketua Serikat Buruh Tani")
    page.statistic("500 pekerja", 500.0, unit="pekerja", subject="pekerja rentan")
    page.statistic("700 pekerja pabrik", 700.0, unit="pekerja", subject="pekerja pabrik yang rentan sakit")
    page.statistic("Rp13,6 ribu", 13_600.0, unit="rupiah", region=kendal)
    page.statistic("20 pekerja  Rentán", 20.0, unit="pekerja", region=kendal)
    page.statement("Rentan pekerja itu", "direct", speaker="Sari", person=sari)
    page.statistic("41 anggota", 41.0, unit="serikat", subject="buruh berserikat", attributed_to={"person": sari})
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        writer.put(page.article.source, page.article, page.facts())
    return path


def found(path: Path, query: str, *kinds: Kind) -> set[str]:
    reader = Reader(path)
    try:
        return {hit.row.label for hit in reader.search(query, kinds)}
    finally:
        reader.close()


def test_the_words_stand_next_to_each_other_in_this_order(rentan: Path) -> None:
    assert found(rentan, '"pekerja rentan" kind:number') == {"500 pekerja", "20 pekerja Rentán"}
    assert found(rentan, "pekerja rentan kind:number") > found(rentan, '"pekerja rentan" kind:number')
    assert found(rentan, '"rentan pekerja"') == {"Rentan pekerja itu"}
    assert found(rentan, '"pekerja rentan" "rentan pekerja"') == set(), "of one fact both must hold"
    assert found(rentan, '"pekerja pabrik yang rentan"') == {"700 pekerja pabrik"}, "common words count"


@pytest.mark.parametrize("typed", ["“PEKERJA RENTAN”", '"pekerja   rentan"', '"pékerja-rentan!"', "«pekerja rentan»"])
def test_letters_blanks_and_marks_are_folded_as_everywhere(rentan: Path, typed: str) -> None:
    assert found(rentan, f"{typed} kind:number") == {"500 pekerja", "20 pekerja Rentán"}


@pytest.mark.parametrize("typed", ['"pekerja rentn"', '"pekerj rentan"', '"rentanawat"', '"rentan" "pekerjaa"'])
def test_nothing_is_corrected_and_no_word_goes_on(rentan: Path, typed: str) -> None:
    assert found(rentan, typed) == set()
    assert found(rentan, typed.replace('"', "")), "without the marks it is"


def test_a_number_is_meant_however_it_is_written(rentan: Path) -> None:
    for typed in ('"rp13,6 ribu"', '"rp13.600"', '"rp 13600"', '"13.600"'):
        assert found(rentan, typed) == {"Rp13,6 ribu"}, typed
    assert found(rentan, '"13,6"') == set(), "thirteen is another number"


def test_the_names_a_fact_goes_with_are_looked_through_too(rentan: Path) -> None:
    assert found(rentan, '"kab kendal" kind:number') == {"Rp13,6 ribu", "20 pekerja Rentán"}
    assert found(rentan, '"sari rentanawati" kind:statement') == {"Rentan pekerja itu"}
    assert found(rentan, '"serikat buruh"') == {"Sari Rentanawati"}, "an office is what tells her apart, not a name"
    assert found(rentan, '"jawa tengah" kind:region') == {"Jawa Tengah"}
    assert found(rentan, '"rentan kendal"') == found(rentan, '"iuran pekerja"') == {"Pekerja Rentan Kendal"}
    assert found(rentan, '"warta pekerja"') == set(), "one text ends where another begins"


def test_beside_a_phrase_words_are_forgiven_and_operators_hold(rentan: Path) -> None:
    assert found(rentan, '"pekerja rentan" kendl kind:number') == {"20 pekerja Rentán"}
    assert found(rentan, '"pekerja rentan" >100') == {"500 pekerja"}
    assert found(rentan, '"yang rentan" <800') == {"700 pekerja pabrik"}
    reader = Reader(rentan)
    hits = reader.search('"pekerja rentan" xqxq kind:number')
    assert {hit.row.label for hit in hits} == {"500 pekerja", "20 pekerja Rentán"} and hits[0].lacking
    reader.close()


def test_what_is_lit_is_the_phrase_and_not_its_words_elsewhere(rentan: Path) -> None:
    reader = Reader(rentan)
    (hit,) = reader.search('"pekerja pabrik yang"')
    assert [hit.row.detail[start:end] for start, end in hit.lit_detail] == ["pekerja pabrik yang"]
    assert hit.lit_label == (), "“pekerja pabrik” alone is not what was asked"
    reader.close()


words = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x250), min_size=1, max_size=12)
between = st.sampled_from([" ", ", ", " “", "-", ".\n"])


@given(st.lists(st.tuples(words, between), min_size=1, max_size=8), st.integers(0, 7), st.integers(1, 8))
def test_any_run_of_words_of_a_text_stands_in_it(parts: list[tuple[str, str]], first: int, count: int) -> None:
    text = "".join(word + mark for word, mark in parts)
    run = [word for word, _ in parts[first : first + count]]
    phrase = Phrase(" ".join(run))
    assert phrase.stands_in(text) == bool(run)
    for start, end in phrase.places(text):
        assert [token.key for token in tokens(text[start:end])] == [folded(word) for word in run]


def _folded_alone(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)[0]
    return base.lower() if len(base.lower()) == 1 else base


@given(st.text())
def test_letters_are_folded_one_by_one(text: str) -> None:
    assert folded(text) == "".join(map(_folded_alone, text))
