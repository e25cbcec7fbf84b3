"""Measure the rules against annotated pages: `python -m tests.evaluate [DIR] [--detail] [--only PART]`.

DIR (default: tests/gold) holds pages `NAME.txt` with annotations `NAME.json` in the form `tests/gold/README.md`
describes. Every page goes the whole way a clipping goes: read_page, read_article, extract. Printed are precision,
recall and attribute accuracy a kind beside the figures asked for, the share of unexplained numerals, and CPU time.

What counts as found: a statistic where the value is the same and the places overlap (primary or `also`); a person by
the whole name, once; a region by its code, once an article; a statement where the form is the same and half of the
longer span is shared; organisations and instruments by folded name, abbreviation or alias. The subject of a number is
right at a token F1 of 0.5 over its content words.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Article
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.gold.annotations import GoldError, GoldPage, gold_pages, read_gold
from tests.gold.scoring import Score, score_page

HERE = Path(__file__).parent / "gold"
ASKED: dict[str, tuple[float | None, float | None, dict[str, float]]] = {
    "statistics": (0.95, 0.90, {"unit": 0.95, "measure": 0.88, "region": 0.85, "period": 0.85, "subject": 0.80}),
    "people": (0.95, 0.92, {"office": 0.90}),
    "regions": (0.97, 0.95, {}),
    "direct statements": (0.97, 0.98, {"speaker": 0.95}),
    "indirect statements": (0.88, 0.80, {"speaker": 0.90}),
    "instruments": (0.92, 0.88, {"type": 0.95}),
    "organisations": (0.88, 0.85, {}),
    "article": (None, None, {"title": 0.97, "published": 0.97, "dateline": 0.97}),
    "places": (None, None, {}),
}
CHARACTERS = 2000


def evaluate(folder: Path, only: str = "") -> tuple[Score, list[Article]]:
    """Score every annotated page of `folder` whose name holds `only`; GoldError where an annotation does not fit."""
    score, articles = Score(), []
    for path in gold_pages(folder):
        if only in path.name:
            article, gold = read(path)
            score_page(score, gold, article, extract(article))
            articles.append(article)
    return score, articles


def read(path: Path) -> tuple[Article, GoldPage]:
    """A page as the program reads it, and its gold; GoldError where the two do not have the same text."""
    gold = read_gold(path)
    article = read_article(read_page(path.read_bytes(), str(path)))
    if article.text != gold.text:
        raise GoldError(f"{path.name}: the program reads another text than the annotation was made on")
    return article, gold


def report(score: Score) -> str:
    """The table: one line a kind, what is asked for in brackets."""
    lines = [f"{'kind':20} {'precision':>14} {'recall':>14}   hits/missed/false   of what is found, right"]
    for kind, (precision, recall, attributes) in ASKED.items():
        tally = score.tallies[kind]
        names = [*attributes, *(name for name in tally.asked if name not in attributes)]
        shares = ", ".join(f"{name} {_figure(tally.share(name), attributes.get(name))}" for name in names)
        counts = f"{tally.hits}/{tally.misses}/{tally.false_finds}" if kind != "article" else ""
        lines.append(
            f"{kind:20} {_figure(tally.precision, precision):>14} {_figure(tally.recall, recall):>14}   "
            f"{counts:18}  {shares}".rstrip()
        )
    share = score.unexplained / score.numerals if score.numerals else None
    lines.append(f"numerals unexplained {_figure(share, None)} of {score.numerals} (asked: 0.02 at most)")
    return "\n".join(lines)


def _figure(value: float | None, asked: float | None) -> str:
    if value is None:
        return "–"
    mark = "" if asked is None else f" ({asked:.2f}{'' if value + 5e-4 >= asked else ' !'})"
    return f"{value:.3f}{mark}"


def timing(articles: Sequence[Article], rounds: int = 5) -> str:
    """CPU milliseconds of extraction alone per 2,000 characters, the best of `rounds` passes over all articles."""
    length = sum(len(article.text) for article in articles)
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for article in articles:
            extract(article)
        best = min(best, time.process_time() - start)
    return f"extraction: {1000 * best * CHARACTERS / length:.2f} ms CPU per {CHARACTERS:,} characters" if length else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the evaluation; 0 also where figures miss what is asked for, 1 where the gold itself does not fit."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluate", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=HERE, metavar="DIR")
    parser.add_argument("--detail", action="store_true", help="print every miss, false find and wrong attribute")
    parser.add_argument("--only", default="", metavar="PART", help="only pages whose file name holds PART")
    options = parser.parse_args(arguments)
    try:
        score, articles = evaluate(options.folder, options.only)
    except GoldError as error:
        print(f"The gold does not fit: {error}", file=sys.stderr)
        return 1
    if options.detail:
        print("\n".join(score.lines), end="\n\n")
    print(f"{len(articles)} pages of {options.folder.name}")
    print(report(score))
    print(timing(articles))
    return 0


if __name__ == "__main__":
    sys.exit(main())
