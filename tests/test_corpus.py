"""The generated pages: the same for the same seed, and holding what they are said to hold."""

from __future__ import annotations

from pathlib import Path

from tests import corpus


def test_a_page_is_the_same_whatever_comes_with_it(tmp_path: Path) -> None:
    corpus.write(tmp_path / "few", 3, seed=5)
    corpus.write(tmp_path / "more", 6, seed=5)
    few = {path.name: path.read_text("utf-8") for path in (tmp_path / "few").rglob("*.*")}
    more = {path.name: path.read_text("utf-8") for path in (tmp_path / "more").rglob("*.*")}
    assert len(few) == 3
    assert few.items() <= more.items()
    assert corpus.page(6, 0).text != corpus.page(5, 0).text


def test_the_known_facts_stand_in_the_text_and_pages_are_of_one_length() -> None:
    for number in range(40):
        page = corpus.page(1, number)
        assert 1_700 < len(page.text) < 2_700
        assert {known.kind for known in page.known} >= {"region", "person", "statistic"}
        for known in page.known:
            assert known.label in page.text, known
