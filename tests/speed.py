"""How fast facts are found: `python -m tests.speed`, CPU milliseconds per 2,000 characters on one core.

The gold pages are dense, with a number every hundred characters. The pages of `tests.corpus` are what a load is
measured on: it also says how many of those one core turns from bytes into facts in a second, each read once.

Beside it, in the same run and where spaCy is installed (`pip install spacy`), spaCy's blank Indonesian pipeline with
sentences and the same gazetteer as an entity ruler: it names regions and finds no other fact. Not part of the test run.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.language.gazetteer import places
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.corpus import page as corpus_page

PAGES = Path(__file__).parent / "gold"
ARTICLE = 2_000
ROUNDS = 7
CORPUS = 300
"""Pages of the corpus a round; each round takes others, so that no page is met twice."""


def least_milliseconds(work: Callable[[], object], characters: int) -> float:
    """Return the least CPU time of `ROUNDS` rounds of `work`, after one to warm up, per 2,000 characters."""
    work()
    times = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times) / characters * ARTICLE * 1_000


def pages_a_second() -> float:
    """Return how many pages of the corpus a second of CPU turns from bytes into facts, the best of `ROUNDS` rounds."""
    best = 0.0
    for first in range(0, CORPUS * (ROUNDS + 1), CORPUS):
        pages = [corpus_page(1, number).text.encode() for number in range(first, first + CORPUS)]
        begun = time.process_time()
        for data in pages:
            extract(read_article(read_page(data, "page.txt")))
        best = max(best, CORPUS / (time.process_time() - begun))
    return best


def spacy_work(texts: list[str]) -> Callable[[], object] | None:
    """Return a run of spaCy's blank pipeline with our gazetteer over `texts`; None where it is not installed."""
    try:
        import spacy
    except ImportError:
        return None
    pipeline = spacy.blank("id")
    pipeline.add_pipe("sentencizer")
    names = sorted({name for place in places().values() for name in (place.name, *place.aliases)})
    ruler: Any = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "LOC", "pattern": name} for name in names])
    return lambda: [pipeline(text) for text in texts]


def main() -> int:
    """Print one line a figure."""
    pages = [read_page(path.read_bytes(), path.name) for path in sorted(PAGES.glob("*.txt"))]
    articles = [read_article(page) for page in pages]
    characters = sum(len(page.text) for page in pages)
    print(f"{len(pages)} pages, {characters:,} characters, CPU ms per {ARTICLE:,} characters, least of {ROUNDS} rounds")
    print(f"page -> article   {least_milliseconds(lambda: [read_article(page) for page in pages], characters):6.2f}")
    print(
        f"article -> facts  {least_milliseconds(lambda: [extract(article) for article in articles], characters):6.2f}"
    )
    rate = pages_a_second()
    print(f"corpus, bytes -> facts  {1_000 / rate:.2f} ms a page, {rate:.0f} pages a second")
    spacy = spacy_work([page.text for page in pages])
    if spacy is None:
        print("spaCy is not installed here; `pip install spacy` and run again to see it beside")
    else:
        print(f"spaCy, gazetteer  {least_milliseconds(spacy, characters):6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
