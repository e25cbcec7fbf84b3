"""What a typed search asks for: operators in both languages, comparisons in any number form, any string at all."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jamsostek_tui import wording
from jamsostek_tui.browse.asked import fault_in_words
from jamsostek_tui.browse.bounds import Bound
from jamsostek_tui.browse.operators import KIND_NAMES, OPERATORS, kinds_called
from jamsostek_tui.browse.query import LONGEST, Fault, Query, read_query, without_marks
from jamsostek_tui.model import KINDS
from jamsostek_tui.wording import LANGUAGES, Language
from tests.hostile import HOSTILE


def bound(text: str) -> Bound:
    """The one comparison that a text is, without a word left over."""
    query = read_query(text)
    assert query.words == "" and len(query.bounds) == 1, query
    return query.bounds[0]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("nelayan status:conflict", Fault("conflict", "status:conflict")),
        ("status:konflik", Fault("conflict", "status:konflik")),
        ("konflik:ya", Fault("conflict", "konflik:ya")),
        ("tembakau -jember", Fault("without", "-jember")),
        ("-kind:number nelayan", Fault("without", "-kind:number")),
    ],
)
def test_what_other_searches_have_is_told_to_be_none_here(text: str, fault: Fault) -> None:
    assert read_query(text).faults == (fault,)
    assert fault.value in fault_in_words(fault)


@pytest.mark.parametrize("text", ["buruh-buruh - nelayan", "2022-2024 –ujar", "-5 persen", "Pasar -"])
def test_a_hyphen_elsewhere_is_a_character_like_any_other(text: str) -> None:
    assert read_query(text).faults == ()


@pytest.mark.parametrize("text", ["regoin:ntb kind:number", "foo:bar", "tahnu:2024", "subregion:x"])
def test_a_word_with_a_value_that_is_no_operator_is_told(text: str) -> None:
    assert read_query(text).faults == (Fault("none", text.partition(":")[0]),)
    assert read_query(text).words == ""


@pytest.mark.parametrize("text", ["https://kabar.id/1", "10:30", "catatan: nelayan", "a:b", "nelayan:"])
def test_other_colons_stand_in_words(text: str) -> None:
    assert (read_query(text).words, read_query(text).faults) == (text, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (">10rb", Bound(10_000, None, open=True)),
        ("> 10 ribu", Bound(10_000, None, open=True)),
        (">=1,5juta", Bound(1_500_000)),
        ("≥1,5 jt", Bound(1_500_000)),
        ("<5%", Bound(None, 5, open=True, unit="persen")),
        ("<=5 persen", Bound(None, 5, unit="persen")),
        ("=1.250", Bound(1250, 1250)),
        (">Rp1 miliar", Bound(1e9, None, open=True, unit="rupiah")),
        (">rp. 2M", Bound(2e9, None, open=True, unit="rupiah")),
        (">13,600", Bound(13_600, None, open=True)),
        (">13,6rb", Bound(13_600, None, open=True)),
        (">3,19", Bound(3.19, None, open=True)),
        (">10r", Bound(10_000, None, open=True)),
        ("<2 million", Bound(None, 2e6, open=True)),
        ("10rb..20rb", Bound(10_000, 20_000)),
        ("10..20rb", Bound(10_000, 20_000)),
        ("20rb..10rb", Bound(10_000, 20_000)),
        ("500..20rb", Bound(500, 20_000)),
        ("5..10%", Bound(5, 10, unit="persen")),
        ("1.000 .. 2.000", Bound(1000, 2000)),
        ("3jt..", Bound(3e6)),
        ("..3jt", Bound(None, 3e6)),
    ],
)
def test_numbers_are_compared_however_they_are_written(text: str, expected: Bound) -> None:
    assert bound(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind:number", Query(kinds=("statistic",))),
        ("jenis:angka", Query(kinds=("statistic",))),
        ("KIND:Num", Query(kinds=("statistic",))),
        ("kind: orang", Query(kinds=("person",))),
        ("kind:said", Query(kinds=("statement",))),
        ("jenis:kata", Query(kinds=("statement",))),
        ("kind:statistic jenis:acara", Query(kinds=("statistic", "event"))),
        ("region:ntb", Query(regions=("ntb",))),
        ('wilayah:"lombok tengah" daerah:52.02', Query(regions=("lombok tengah", "52.02"))),
        ('orang:"lalu wira', Query(people=("lalu wira",))),
        ("year:2024", Query(years=((2024, 2024),))),
        ("tahun:202", Query(years=((2020, 2029),))),
        ("year:2020..2024", Query(years=((2020, 2024),))),
        ("year:2024-2020", Query(years=((2020, 2024),))),
        ("year:2022..", Query(years=((2022, 9999),))),
        ("year:<2022", Query(years=((0, 2021),))),
        ("status:doubtful", Query(statuses=("doubtful",))),
        ("status:diterima status:edit", Query(statuses=("accepted", "edited"))),
        ("status:ditolak", Query(faults=(Fault("status", "ditolak"),))),
        ('"pekerja  rentan"', Query(phrases=("pekerja rentan",))),
        ('"pekerja rentan"kind:number “Rp 5”', Query(phrases=("pekerja rentan", "Rp 5"), kinds=("statistic",))),
        ('buruh "tani" >5 tembakau', Query("buruh tembakau", phrases=("tani",), bounds=(Bound(5, None, open=True),))),
        ('"kind:number"', Query(phrases=("kind:number",))),
        ('"" " " "-!"', Query()),
        ('tani "pekerja ren', Query('tani "pekerja ren', is_open=True)),
        ('“a b” "', Query('"', phrases=("a b",), is_open=True)),
        ('12" x"y"z', Query('12" x"y"z')),
        ("kind:nelayan", Query(faults=(Fault("kind", "nelayan"),))),
        ("year:kemarin", Query(faults=(Fault("year", "kemarin"),))),
    ],
)
def test_operators_are_understood_in_both_languages(text: str, expected: Query) -> None:
    assert read_query(text) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", ["tab.{}", "tab.{}.short", "dossier.{}"])
def test_a_kind_may_be_called_what_tabs_and_headings_call_it(language: Language, words: str) -> None:
    before = wording.language()
    wording.use(language)
    try:
        for kind in KIND_NAMES:
            name = wording.say(words.format(kind))
            assert kinds_called(name) == (kind,), name
            assert read_query(f'jenis:"{name}"').kinds == (kind,)
    finally:
        wording.use(before)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ('"pekerja rentan" kind:number', "pekerja rentan kind:number"),
        ('region:"lombok tengah" “nelayan kecil”', 'region:"lombok tengah" nelayan kecil'),
        ('tani "pekerja ren', 'tani "pekerja ren'),
        ('""', ""),
    ],
)
def test_a_phrase_without_its_marks_is_words(text: str, plain: str) -> None:
    assert without_marks(text) == plain


def test_operators_and_words_stand_in_any_order() -> None:
    query = read_query('petani >10rb kind:angka tembakau region:"lombok tengah" <2jt')
    assert query.words == "petani tembakau"
    assert (query.kinds, query.regions) == (("statistic",), ("lombok tengah",))
    assert query.bounds == (Bound(10_000, None, open=True), Bound(None, 2e6, open=True))


@pytest.mark.parametrize(
    "text",
    [
        ">",
        "> petani",
        "a>10",
        "x10..20",
        "..",
        "...",
        "a..b",
        "1..2..3",
        "10orang",
        ">10orang",
    ],
)
def test_what_only_looks_like_an_operator_is_words(text: str) -> None:
    query = read_query(text)
    assert query.words == text and not query.narrows and not query.faults


def test_an_operator_without_a_value_asks_nothing_yet() -> None:
    for name in OPERATORS:
        for text in (f"{name}:", f"{name}: ", f'{name}:"', f'{name}:""'):
            assert not read_query(text).asks


def test_every_kind_that_can_be_found_has_names_in_both_languages() -> None:
    assert set(KIND_NAMES) == set(KINDS) - {"link"}
    for kind, names in KIND_NAMES.items():
        assert all(kinds_called(name) == (kind,) for name in (*names, kind))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80) | st.text('kindregopsyatuh:>=<.,%"rbjtm 0123456789', max_size=40))
@example(">" * 300)
@example("kind:" * 100)
@example('region:"' + "x" * 1000)
@example("1.1" * 200)
def test_any_string_is_a_query_and_words_are_only_its_own(text: str) -> None:
    query = read_query(text)
    assert set(query.words) <= {*text, " "}
    assert all(set(phrase) <= {*text, " "} and '"' not in phrase for phrase in query.phrases)
    for one in query.bounds:
        assert one.low is not None or one.high is not None
        assert one.low is None or one.high is None or one.low <= one.high
    assert all(0 <= low <= high <= 9999 for low, high in query.years)


@given(st.floats(0, 1e12, allow_nan=False).map(lambda value: round(value, 2)))
def test_a_number_in_the_readers_digits_is_read_back(value: float) -> None:
    whole, _, decimals = f"{value:.2f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    assert bound(f">{grouped},{decimals}").low == pytest.approx(value)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_a_query(text: str) -> None:
    for query in (text, f"region:{text}", f'person:"{text}"', f">{text}", f"{text}..{text}"):
        assert len(read_query(query).words) <= LONGEST
