"""The README's pictures are what the app draws now, in every colour; `python -m tests.pictures` draws them anew."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jamsostek_tui.bundled import seed_folder
from jamsostek_tui.loader import load
from tests.pictures import FOLDER, SCENES, drawn

_README = Path(__file__).parents[2] / "README.md"


def told(svg: str) -> list[str]:
    """Return the styles and the words of a picture, a line each, to be read where they differ."""
    return re.findall(r"<(?:rect|text)[^>]*>[^<]*|fill: [^;}]+", re.sub(r"terminal-\d+", "", svg))


@pytest.mark.parametrize("name", SCENES)
async def test_a_picture_is_what_the_app_draws(name: str, tmp_path: Path) -> None:
    load([str(seed_folder())], tmp_path / "facts.db")
    kept = (FOLDER / f"{name}.svg").read_text("utf-8")
    assert told(await drawn(tmp_path / "facts.db", SCENES[name], kept)) == told(kept)


def test_the_readme_shows_them() -> None:
    shown = re.findall(r"\(\.pictures/([\w-]+)\.svg\)", _README.read_text("utf-8"))
    assert sorted(shown) == sorted(SCENES)
