"""The overlays as plain text, at three sizes: search with a typo, the basket of three, the export of three."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.widgets.text_view import TextView
from tests.app.browsing import box_text, browsing, press, searched, under_cursor
from tests.app.source_stage import calm, until
from tests.app.test_goldens import SIZES, compare

sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@sizes
async def test_search_with_a_typo(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await searched(pilot, "ratnasri")
        compare(f"search-{size[0]}x{size[1]}", box_text(pilot, "#search"))


@sizes
async def test_search_with_operators_and_one_offered(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await searched(pilot, "kind:number >1rb region:lo")
        compare(f"operators-{size[0]}x{size[1]}", box_text(pilot, "#search"))


async def test_from_a_typo_to_the_fact(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await searched(pilot, "hapsri")
        await press(pilot, "enter")
        row = pilot.app.screen.query_one("#people").current_row  # type: ignore[attr-defined]
        assert row.label == "Retno Hapsari" and under_cursor(pilot, "people") == row.ref


async def test_a_resize_in_the_midst_of_a_search_keeps_query_and_hit(sample: Path) -> None:
    async with browsing(sample, size=(120, 40)) as pilot:
        await searched(pilot, "lombok")
        await pilot.press("down", "down")
        await pilot.resize_terminal(80, 24)
        await calm(pilot)
        compare("search-resized-80x24", box_text(pilot, "#search"))


@sizes
async def test_the_basket_of_three(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await press(pilot, "3", "space", "space", "space", "b")
        await until(pilot, lambda: "#" in pilot.app.screen.query_one(TextView).text)
        await calm(pilot)
        compare(f"basket-{size[0]}x{size[1]}", box_text(pilot, "#basket"))


@sizes
async def test_the_export_of_three(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await press(pilot, "3", "space", "space", "space", "e")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExportScreen))
        pilot.app.screen.query_one(Input).value = "dossier.md"
        await until(pilot, lambda: bool(pilot.app.screen.query_one(TextView).text))
        await calm(pilot)
        compare(f"export-{size[0]}x{size[1]}", box_text(pilot, "#export"))
