"""`python -m tests.bench.loading load|extract FOLDER DB`: load pages, or only extract; prints what it took."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time

_A_TASK = 32


def only_extracted(paths: list[str]) -> int:
    """Read pages and find their facts; nothing is kept."""
    from jamsostek_tui.facts.extract import extract
    from jamsostek_tui.page.article import read_article
    from jamsostek_tui.page.read import read_page

    return sum(len(extract(read_article(read_page(Path(path).read_bytes(), path))).statistics) for path in paths)


def extract_alone(folder: str) -> int:
    """Extract all pages of a folder in as many processes as a load uses; returns how many there were."""
    from jamsostek_tui.page_discovery import discover

    paths = iter([one.path for one in discover([folder])])
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["jamsostek_tui.extraction"])
    waiting: deque[Future[int]] = deque()
    count = 0
    with ProcessPoolExecutor(os.cpu_count(), mp_context=context) as pool:
        while batch := list(islice(paths, _A_TASK)):
            count += len(batch)
            waiting.append(pool.submit(only_extracted, batch))
            if len(waiting) > 8:
                waiting.popleft().result()
        while waiting:
            waiting.popleft().result()
    return count


def load_all(folder: str, database: str) -> int:
    """Load all pages of a folder; returns how many were new or already there."""
    from jamsostek_tui.loader import load

    summary = load([folder], Path(database))
    return summary.loaded + summary.unchanged


def main() -> None:
    """Do one of both and print what it took."""
    what, folder, database = sys.argv[1:4]
    begun, used = perf_counter(), process_time()
    count = extract_alone(folder) if what == "extract" else load_all(folder, database)
    print(json.dumps({"pages": count, "seconds": perf_counter() - begun, "own_cpu": process_time() - used}))


if __name__ == "__main__":
    main()
