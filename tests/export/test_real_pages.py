"""The exports of the two real pages, where they lie beside the checkout: every word survives, in every format."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from jamsostek_tui.export.escape import visible
from jamsostek_tui.export.gathering import document, evidence_of
from jamsostek_tui.export.markdown import Style
from jamsostek_tui.loader import load
from jamsostek_tui.model import Link, Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Evidence
from tests.export.rendering import cells, github, markdown_it, seen

PAGES = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="the real pages are not beside this checkout")


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> list[Evidence]:
    path = tmp_path_factory.mktemp("real") / "facts.db"
    load([str(PAGES)], path)
    reader = Reader(path)
    try:
        facts = [fact for fact in reader.facts() if not isinstance(fact, Link)]
        kinds = [type(fact).__name__.lower() for fact in facts]
        refs = [Ref(kind, fact.id) for kind, fact in zip(kinds, facts, strict=True)]  # type: ignore[arg-type]
        return evidence_of(reader, refs)
    finally:
        reader.close()


def test_two_renderers_show_every_fact_in_the_articles_own_words(evidence: list[Evidence]) -> None:
    text = document(evidence, {}, "markdown", style=Style(title="Jamsostek"))
    for render in (markdown_it, github):
        page = render(text)
        words = seen(page)
        for one in evidence:
            assert visible(one.label) in words
            assert visible(one.article.text[one.start : one.end]) in words
        numbers = [visible(one.label) for one in evidence if type(one.fact).__name__ == "Statistic"]
        shown = cells(page)[::7]
        assert len(shown) == len(numbers) and all(number in cell for number, cell in zip(numbers, shown, strict=True))


def test_the_backslash_survives_in_every_format(evidence: list[Evidence]) -> None:
    word = "\\telah"
    assert word in seen(markdown_it(document(evidence, {}, "markdown")))
    assert word in seen(github(document(evidence, {}, "markdown")))
    rows = csv.DictReader(io.StringIO(document(evidence, {}, "csv"), newline=""))
    assert any(word in row["sentence"] for row in rows)


def test_json_lines_give_every_fact_once(evidence: list[Evidence]) -> None:
    lines = [json.loads(line) for line in document(evidence, {}, "jsonl").splitlines()]
    assert len(lines) == len({(line["kind"], line["id"]) for line in lines}) == len(evidence)
