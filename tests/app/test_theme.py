"""The two themes can be read: every text on its ground meets WCAG AA, and nothing is told by colour alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme

from jamsostek_tui.app.theme import DARK, LIGHT, THEMES
from tests.app.browsing import browsing, press, screen_text, settle

GROUNDS = ("background", "surface", "cursor-ground", "cursor-still-ground")
INKS = (
    "ink",
    "ink-muted",
    "ink-strong",
    "primary",
    "accent",
    "warning",
    "error",
    "kind-region",
    "kind-person",
    "kind-organisation",
    "kind-instrument",
    "kind-statistic",
    "kind-statement",
    "kind-event",
    "conflict",
)
PAIRS = [(ink, ground) for ink in INKS for ground in GROUNDS] + [("chip-ink", "chip-ground"), ("lit-ink", "lit-ground")]


def colour(theme: Theme, name: str) -> Color:
    return Color.parse(theme.variables[name] if name in theme.variables else getattr(theme, name))


def luminance(shade: Color) -> float:
    parts = [part / 255 for part in (shade.r, shade.g, shade.b)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(theme: Theme, ink: str, ground: str) -> None:
    light, dark = sorted((luminance(colour(theme, ink)), luminance(colour(theme, ground))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_both_themes_name_the_same_colours() -> None:
    assert DARK.variables.keys() == LIGHT.variables.keys()


async def test_light_and_dark_change_by_one_key(sample: Path) -> None:
    async with browsing(sample) as pilot:
        assert pilot.app.theme == DARK.name
        await press(pilot, "ctrl+t")
        assert pilot.app.theme == LIGHT.name


async def test_themes_that_are_not_ours_can_be_worn(sample: Path) -> None:
    async with browsing(sample, size=(80, 24)) as pilot:
        for name in ("nord", "textual-light", "ansi-dark" if "ansi-dark" in pilot.app.available_themes else "dracula"):
            pilot.app.theme = name
            await settle(pilot)
            assert "Lombok Tengah" in screen_text(pilot)
