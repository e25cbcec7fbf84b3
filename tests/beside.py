"""What lies beside the checkout only where it is developed: the two real pages, lists to measure by."""

from __future__ import annotations

from pathlib import Path

import pytest

_FOLDER = Path(__file__).resolve().parents[2] / "shared"
REAL_PAGES = _FOLDER / "seeds"
OFFICIAL_REGIONS = _FOLDER / "data" / "regions-check.csv"
DEVELOPMENT_NAMES = _FOLDER / "data" / "names-dev.jsonl"


def needs(path: Path) -> pytest.MarkDecorator:
    """Return the mark of tests that are skipped where `path` is not beside the checkout."""
    return pytest.mark.skipif(not path.exists(), reason=f"{path.name} is not beside this checkout")


needs_real_pages = needs(REAL_PAGES)


def real_page(beginning: str) -> Path:
    """Return the real page whose file's name begins so; a test on one that is not here is skipped."""
    found = sorted(REAL_PAGES.glob(f"{beginning}*.txt"))
    if not found:
        pytest.skip("the real pages are not beside this checkout")
    return found[0]
