"""The two real pages and their retellings: every line has its class, and the head says what the page says."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from jamsostek_tui.model import Article
from jamsostek_tui.own_paths import seed_folder
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.beside import REAL_PAGES, needs_real_pages
from tests.page.reading import lines_of

REAL = (REAL_PAGES / "000_57748759ac08adc3.txt", REAL_PAGES / "004_87225d69837ab71d.txt")
RETOLD = (seed_folder() / "ntb-sosialisasi-jamsostek.txt", seed_folder() / "lombok-tengah-13600-pekerja.txt")
NTB, LOTENG = (
    (pytest.param(real, id="real", marks=needs_real_pages), pytest.param(retold, id="retold"))
    for real, retold in zip(REAL, RETOLD, strict=True)
)


def read(path: Path) -> Article:
    """The article in a file."""
    return read_article(read_page(path.read_bytes(), str(path)))


@pytest.mark.parametrize("path", NTB)
def test_the_page_from_mataram(path: Path) -> None:
    article = read(path)
    assert article.published == "2024-11-11T17:04+07:00"
    assert (article.dateline, article.publisher, article.byline) == ("Mataram", None, None)
    assert "Hassanudin" in (article.title or "")
    kinds = Counter(block.kind for block in article.blocks)
    assert (kinds["title"], kinds["lead"], kinds["body"], kinds["heading"]) == (1, 1, 11, 0)
    reasons = Counter(block.rule for block in article.blocks if block.kind == "noise")
    assert set(reasons) == {"share-row", "copied", "baca-juga", "related-headlines"}
    assert (reasons["share-row"], reasons["copied"], reasons["baca-juga"]) == (2, 2, 2)
    assert "Berita Terbaru" in lines_of(article, "noise")
    assert not any("2025" in line for line in (*lines_of(article, "lead"), *lines_of(article, "body")))


@pytest.mark.parametrize("path", LOTENG)
def test_the_page_from_lombok_tengah(path: Path) -> None:
    article = read(path)
    assert (article.published, article.dateline, article.publisher) == (None, "Lombok Tengah", "ANTARA")
    assert "13.600" in (article.title or "")
    assert "Pemkab Lombok Tengah" in article.keywords
    kinds = Counter(block.kind for block in article.blocks)
    assert (kinds["title"], kinds["tags"], kinds["caption"], kinds["lead"], kinds["body"]) == (1, 1, 1, 1, 10)
    reasons = Counter(block.rule for block in article.blocks if block.kind == "noise")
    assert reasons == {"repeated-title": 1, "baca-juga": 3}
    assert "\\telah" in article.text


@pytest.mark.parametrize("path", RETOLD, ids=lambda path: path.stem)
def test_a_seed_says_first_that_it_is_a_retelling(path: Path) -> None:
    article = read(path)
    first = article.blocks[0]
    assert (first.kind, first.rule) == ("meta", "retelling")
    assert "retelling" in article.text[first.start : first.end]


@needs_real_pages
@pytest.mark.parametrize("path", RETOLD, ids=lambda path: path.stem)
def test_a_seed_is_told_in_other_words(path: Path) -> None:
    originals = [read(original).text for original in REAL]
    runs = {run for text in originals for run in ten_word_runs(text)}
    assert not runs & set(ten_word_runs(read(path).text))
    for quotation in re.findall(
        r"[“\"]([^“”\"]+)[”\"] ?,? ?(?:kata|jelas|ungkap)", "\n".join(lines_of(read(path), "body"))
    ):
        assert len(quotation.split()) <= 8


def ten_word_runs(text: str) -> list[tuple[str, ...]]:
    """Every run of ten words of a text."""
    words = re.findall(r"[0-9a-zà-ÿ']+", text.lower())
    return [tuple(words[index : index + 10]) for index in range(len(words) - 9)]
