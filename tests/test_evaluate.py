"""The evaluation itself: quotes resolve or fail loudly, matching keeps to its definitions, a page counts right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evaluate import HERE, evaluate, main, report
from tests.gold.annotations import GoldError, find_quote, gold_pages, read_gold
from tests.gold.comparing import folded, same_subject, same_time, same_words, token_f1

PAGE = """Bupati Bantul Serahkan 120 Kartu

BANTUL - Sebanyak 120 penjahit di Kabupaten Bantul menerima kartu.

"Kartunya disimpan baik-baik," kata Bupati Bantul Sumardi Wiratno, Selasa (4/3/2025).
"""
GOLD = {
    "article": {"title": "Bupati Bantul Serahkan 120 Kartu", "dateline": "Bantul"},
    "regions": ["34.02"],
    "people": [{"name": "Sumardi Wiratno", "title": "Bupati", "region": "34.02"}],
    "statistics": [
        {"quote": "120 penjahit", "value": 120, "unit": "penjahit", "subject": "penjahit", "measure": "level"},
        {"quote": "120 Kartu", "value": 120, "optional": True},
    ],
    "statements": [{"quote": "Kartunya disimpan baik-baik", "form": "direct", "person": "Sumardi Wiratno"}],
}


def save(folder: Path, gold: object, text: str = PAGE) -> Path:
    path = folder / "01-bantul.txt"
    path.write_text(text, encoding="utf-8")
    path.with_suffix(".json").write_text(json.dumps(gold), encoding="utf-8")
    return path


@pytest.mark.parametrize("path", gold_pages(HERE), ids=lambda path: path.stem)
def test_every_gold_quote_stands_on_its_page(path: Path) -> None:
    gold = read_gold(path)
    assert gold.facts["statistics"]
    for entry in gold.facts["statements"]:
        assert entry.values["form"] in ("direct", "indirect")
        assert {"person", "organisation", "speaker"} & set(entry.values)
    for entry in gold.facts["statistics"]:
        assert all(gold.text[start:end].strip() == gold.text[start:end] for start, end in entry.spans)


def test_there_are_at_least_24_pages_all_of_them_annotated() -> None:
    assert len(gold_pages(HERE)) == len(list(HERE.glob("*.txt"))) >= 24


def test_people_said_to_speak_are_people_of_the_page() -> None:
    for path in gold_pages(HERE):
        gold = read_gold(path)
        names = {name for entry in gold.facts["people"] for name in entry.readings("name")}
        for entry in gold.facts["statements"]:
            if "person" in entry.values:
                assert set(entry.readings("person")) & names, (path.name, entry.values)


def test_quote_by_occurrence_and_with_a_gap() -> None:
    text = "satu dua satu tiga. Satu dua."
    assert find_quote(text, "satu", 2) == (9, 13)
    assert find_quote(text, "dua … tiga") == (5, 18)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"statistics": [{"quote": "121 penjahit", "value": 121}]}, "121 penjahit"),
        ({"statistics": [{"quote": "120", "nth": 9, "value": 120}]}, "occurrence 9"),
        ({"statistics": [{"start": 5, "end": 4000, "value": 1}]}, "outside the page"),
        ({"statistics": [{"start": 0, "end": 6, "quote": "120 Kartu", "value": 1}]}, "not what stands"),
        ({"statistics": [{"quote": "120 Kartu", "vaule": 120}]}, "vaule"),
        ({"statistic": []}, "unknown keys"),
        ({"people": [{"title": "Bupati"}]}, "neither quote nor name"),
    ],
)
def test_gold_that_does_not_fit_fails_loudly(tmp_path: Path, change: dict[str, object], told: str) -> None:
    path = save(tmp_path, {**GOLD, **change})
    with pytest.raises(GoldError, match=told) as raised:
        read_gold(path)
    assert path.name in str(raised.value)


def test_broken_json_is_told_with_its_file_and_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(tmp_path, GOLD).with_suffix(".json").write_text("{", encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert "01-bantul.json" in capsys.readouterr().err


def test_a_page_that_is_right_counts_as_right(tmp_path: Path) -> None:
    save(tmp_path, GOLD)
    score, articles = evaluate(tmp_path)
    assert len(articles) == 1
    for kind in ("statistics", "people", "regions", "direct statements"):
        tally = score.tallies[kind]
        assert (tally.hits, tally.misses, tally.false_finds) == (1, 0, 0), (kind, score.lines)
    assert score.tallies["people"].share("office") == 1.0
    assert score.tallies["direct statements"].share("speaker") == 1.0
    assert score.tallies["article"].share("title") == 1.0


def test_misses_false_finds_and_wrong_attributes_are_told(tmp_path: Path) -> None:
    wrong: dict[str, object] = {**GOLD, "regions": ["34.02", "35.78"], "people": [{"name": "Sumardi"}]}
    wrong["statistics"] = [{"quote": "120 penjahit", "also": ["120 Kartu"], "value": 120, "unit": "orang"}]
    save(tmp_path, wrong)
    score, _ = evaluate(tmp_path)
    assert (score.tallies["regions"].misses, score.tallies["regions"].false_finds) == (1, 0)
    assert (score.tallies["people"].misses, score.tallies["people"].false_finds) == (1, 1)
    assert score.tallies["statistics"].share("unit") == 0.0
    told = "\n".join(score.lines)
    assert "35.78" in told and "Sumardi Wiratno" in told and "statistics unit" in told


def test_annotations_may_give_offsets_only(tmp_path: Path) -> None:
    start = PAGE.index("120 penjahit")
    save(tmp_path, {**GOLD, "statistics": [{"start": start, "end": start + 12, "value": 120, "unit": "penjahit"}]})
    score, _ = evaluate(tmp_path)
    assert score.tallies["statistics"].misses == 0


def test_the_report_names_every_kind_and_exits_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(tmp_path, {**GOLD, "regions": ["35.78"]})
    assert main([str(tmp_path), "--detail"]) == 0
    printed = capsys.readouterr().out
    for word in ("statistics", "people", "indirect statements", "unexplained", "ms CPU per 2,000", "miss"):
        assert word in printed


def test_an_empty_folder_has_no_figures(tmp_path: Path) -> None:
    score, articles = evaluate(tmp_path)
    assert not articles
    assert "–" in report(score)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jaminan Kematian (JKM)", "jaminan  kematian", True),
        ("Kim Dae-hyun", "Kim Dae Hyun", True),
        ("Sri Haryati", "Sri Hartati", False),
    ],
)
def test_names_are_compared_folded(one: str, other: str, same: bool) -> None:
    assert (folded(one) == folded(other)) is same


@pytest.mark.parametrize(
    ("expected", "found", "same"),
    [
        ("jumlah angkatan kerja", "Total angkatan kerja", True),
        ("iuran", "iurannya", True),
        ("peserta aktif", "klaim JHT", False),
        ("buruh tani tembakau", None, False),
    ],
)
def test_a_subject_is_right_at_half_the_content_words(expected: str, found: str | None, same: bool) -> None:
    assert same_subject((expected,), found) is same


def test_statements_share_half_of_the_longer_span() -> None:
    assert same_words(((0, 100),), ((0, 50),))
    assert not same_words(((0, 100),), ((0, 49),))
    assert same_words(((0, 10), (40, 100)), ((0, 100),))


def test_moments_are_compared_with_their_offset() -> None:
    assert same_time("2025-03-04T10:05+08:00", "2025-03-04T10:05:00+08:00")
    assert not same_time("2025-03-04T10:05+08:00", "2025-03-04T10:05:00+07:00")
    assert not same_time("2025-03-04", "2025-03-04T10:05:00+07:00")
    assert same_time(None, None)


@given(st.text(max_size=40), st.text(max_size=40))
def test_token_f1_is_symmetric_and_within_bounds(one: str, other: str) -> None:
    assert 0.0 <= token_f1(one, other) <= 1.0
    assert token_f1(one, other) == token_f1(other, one)


@given(st.text("ab .", min_size=1, max_size=30), st.data())
def test_what_is_cut_from_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = find_quote(text, text[start:end])
    assert text[found[0] : found[1]] == text[start:end]
