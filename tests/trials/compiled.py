"""Extraction compiled by mypyc against the same extraction interpreted: the same facts of every page, and how fast.

Builds from a source archive, so that no compiled file is left in the checkout. Needs a C compiler; takes about five
minutes, nearly all of it the compiler's.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Article
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page

_ROOT = Path(__file__).parents[2]
_ROUNDS = 25


def trial(folder: Path) -> Iterator[str]:
    """Yield a sentence for each page of which the compiled program finds other facts than the interpreted one."""
    build = [sys.executable, "-m", "build", "--sdist", "--outdir", str(folder), str(_ROOT)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    archive = next(folder.glob("*.tar.gz"))
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(folder / "compiled")]
    subprocess.run([*install, str(archive)], check=True, env=os.environ | {"HATCH_BUILD_HOOKS_ENABLE": "1"})
    if not list((folder / "compiled").glob("jamsostek_tui/facts/extract.*.so")):
        yield "nothing was compiled"
    interpreted = _told_by(_ROOT)
    compiled = _told_by(folder / "compiled")
    print("interpreted", interpreted.pop("speed"), "| compiled", compiled.pop("speed"))
    print(len(interpreted), "pages")
    for page in interpreted.keys() | compiled.keys():
        if interpreted.get(page) != compiled.get(page):
            yield f"other facts of {page}"


def _told_by(package: Path) -> dict[str, str]:
    """Return what `main` prints where the program is taken from the folder `package`: a line's word, the rest of it."""
    path = os.pathsep.join((str(package), str(_ROOT)))
    told = subprocess.run(
        [sys.executable, "-P", "-m", "tests.trials.compiled"],
        check=True, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": path},
    )  # fmt: skip
    return dict(line.split(" ", 1) for line in told.stdout.splitlines())


def _speed(articles: list[Article]) -> float:
    """Return milliseconds per 2,000 characters, each article's least time of `_ROUNDS`: others may be at work."""
    least = [float("inf")] * len(articles)
    for _ in range(_ROUNDS):
        for index, article in enumerate(articles):
            begun = time.perf_counter()
            extract(article)
            least[index] = min(least[index], time.perf_counter() - begun)
    return sum(least) / sum(len(article.text) for article in articles) * 2_000 * 1_000


def main() -> None:
    """Print each page's name and a hash of all its facts, then the speed on the gold pages."""
    gold = sorted((_ROOT / "tests" / "gold").glob("*.txt"))
    heldout = sorted((_ROOT / "tests" / "heldout").glob("*.txt"))
    articles = {path.name: read_article(read_page(path.read_bytes(), path.name)) for path in (*gold, *heldout)}
    for name, article in articles.items():
        print(name, hashlib.sha256(repr(extract(article)).encode()).hexdigest())
    print(f"speed {_speed([articles[path.name] for path in gold]):.2f} ms per 2,000 characters")


if __name__ == "__main__":
    main()
