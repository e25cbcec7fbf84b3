"""The README's pictures are what the app draws now, in every colour; `python -m tests.pictures` draws them anew."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jamsostek_tui.loader import load
from jamsostek_tui.own_paths import seed_folder
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


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("browser", ["13.600 pekerja", "Lombok Tengah", "Lalu Pathul Bahri"]),
        ("narrowed-light-indonesian", ["Lombok Tengah ✕", "6.000 petani", "500 nelayan", "Lalu Pathul Bahri"]),
        ("search", ["petani tembako", "6.000 petani tembakau"]),
    ],
)
def test_a_picture_shows_what_the_readme_says_of_it(name: str, shown: list[str]) -> None:
    svg = (FOLDER / f"{name}.svg").read_text("utf-8").replace("&#160;", " ")
    words = " ".join(" ".join(re.findall(r"<text[^>]*>([^<]*)", svg)).split())
    assert [one for one in shown if one not in words] == []
