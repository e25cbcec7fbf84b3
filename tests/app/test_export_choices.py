"""A dossier for Obsidian or Pandoc, in sections, with what stands beside its numbers: by key, previewed, written."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.widgets.forms.choice import Choice
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.cli import main
from jamsostek_tui.export.gathering import evidence_of
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.reading.comparable_numbers import Comparable, Kept
from tests.app.browsing import Browsing, box_text, browsing, press
from tests.app.source_stage import Stage, calm, until
from tests.app.test_goldens import SIZES, compare
from tests.export.contested import load_contested

WHOLE = (160, 50)


@pytest.fixture
def contested(tmp_path: Path) -> Path:
    return load_contested(tmp_path)


async def export_screen(pilot: Browsing) -> ExportScreen:
    """Wait for the export, and return it."""
    await until(pilot, lambda: isinstance(pilot.app.screen, ExportScreen))
    screen = pilot.app.screen
    assert isinstance(screen, ExportScreen)
    return screen


async def open_export(pilot: Browsing, name: str) -> ExportScreen:
    """Choose every number and open the export to a file of a name."""
    await press(pilot, "3", "A", "e")
    screen = await export_screen(pilot)
    await until(pilot, lambda: bool(preview(screen)))
    screen.query_one(Input).value = name
    await calm(pilot)
    return screen


def preview(screen: ExportScreen) -> str:
    return screen.query_one(TextView).text


async def test_what_contradicts_a_number_is_previewed_in_its_footnote(contested: Path) -> None:
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, "d.md")
        assert "In conflict: 3.910 nelayan (Kabar B, 4 Mar 2024)" in preview(screen)


async def test_notes_are_told(contested: Path) -> None:
    assert main(["decisions", "note", "statistic/1", "lihat dinas", "--db", str(contested)]) == 0
    async with browsing(contested, size=WHOLE) as pilot:
        await press(pilot, "3", "A")
        await press(pilot, "e")
        screen = await export_screen(pilot)
        await until(pilot, lambda: "Note: “lihat dinas”" in preview(screen))


class ManyNumbers(Reader):
    """Has more numbers than can be compared at one time."""

    def comparable(
        self, region: str | None = None, measure: str = "", *, alone: bool = False, keep: Kept = None, near: Kept = None
    ) -> Comparable:
        return Comparable(super().comparable(region, measure, alone=alone, keep=keep, near=near).members, 12_000)


async def test_numbers_left_uncompared_are_told(contested: Path) -> None:
    async def ask(question: Callable[[Reader], str]) -> str:
        with closing(ManyNumbers(contested)) as reader:
            return question(reader)

    with closing(Reader(contested)) as reader:
        evidence = evidence_of(reader, [Ref("statistic", number) for number in range(1, 7)])
    app, screen = Stage(), ExportScreen(evidence, {}, ask=ask)
    async with app.run_test(size=WHOLE) as pilot:
        await app.push_screen(screen)
        await until(pilot, lambda: "of 12,000 numbers were compared" in box_of(screen))
        screen.query_one(Input).value = "lain.md"
        await calm(pilot)
        assert "of 12,000 numbers were compared" in box_of(screen)


def box_of(screen: ExportScreen) -> str:
    return str(screen.query_one("#export-told", Static).content)


async def test_numbers_cited_beside_the_chosen_ones_are_told_before_and_after_writing(
    contested: Path, tmp_path: Path
) -> None:
    async with browsing(contested, size=WHOLE) as pilot:
        await press(pilot, "3", "space", "e")
        screen = await export_screen(pilot)
        assert "did not choose" not in box_of(screen)
        for _ in range(4):
            await pilot.press("ctrl+n")
        await until(pilot, lambda: "numbers you did not choose" in box_of(screen))
        assert "Lamongan" not in preview(screen)
        screen.query_one(Input).value = str(tmp_path / "d.md")
        await pilot.press("enter")
        await until(pilot, lambda: (tmp_path / "d.md").exists() and pilot.app.screen is not screen)
        assert any("1 fact and " in one.message for one in pilot.app._notifications)


async def test_profiles_are_gone_through_by_key(contested: Path) -> None:
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, "d.md")
        await pilot.press("ctrl+o")
        await until(pilot, lambda: "tags: [jamsostek, dossier]" in preview(screen))
        await pilot.press("ctrl+o")
        await until(pilot, lambda: 'bibliography: "d.csl.json"' in preview(screen))
        screen.query_one(Input).value = "lain.md"
        await until(pilot, lambda: 'bibliography: "lain.csl.json"' in preview(screen))
        await pilot.press("ctrl+o")
        await until(pilot, lambda: "bibliography" not in preview(screen))


async def test_sections_are_gone_through_by_key(contested: Path) -> None:
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, "d.md")
        for heading in ("## Tuban", "## Nobody", "## perajin", "## nelayan Tuban Terlindungi", "## Numbers"):
            await pilot.press("ctrl+g")
            await until(pilot, lambda heading=heading: f"\n{heading}\n" in preview(screen))  # type: ignore[misc]


async def test_what_stands_beside_the_numbers_is_added_by_key(contested: Path) -> None:
    heads = ("## Numbers side by side", "## Over time", "## Regions × measures")
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, "d.md")
        for shown in ((0,), (1,), (2,), (0, 1, 2), ()):
            await pilot.press("ctrl+n")
            told = tuple(heads[place] for place in shown)
            await until(
                pilot,
                lambda told=told: tuple(one for one in heads if one in preview(screen)) == told,  # type: ignore[misc]
            )


async def test_a_dossier_for_pandoc_is_written_with_its_sources_and_verifies(contested: Path) -> None:
    path = contested.parent / "d.md"
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, str(path))
        await pilot.press("ctrl+o", "ctrl+o", "ctrl+g", "ctrl+n")
        await until(pilot, lambda: "bibliography" in preview(screen) and "## Numbers side by side" in preview(screen))
        shown = preview(screen)
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.screen is not screen)
    assert path.read_text("utf-8") == shown
    assert len(json.loads((contested.parent / "d.csl.json").read_text("utf-8"))) == 6
    assert main(["verify", str(path), "--sources", str(contested.parent)]) == 0


async def test_sources_that_are_there_are_overwritten_only_when_asked_twice(contested: Path) -> None:
    beside = contested.parent / "d.csl.json"
    beside.write_text("lama")
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, str(contested.parent / "d.md"))
        await pilot.press("ctrl+o", "ctrl+o", "enter")
        await until(pilot, lambda: "d.csl.json already exists" in box_text(pilot, "#export"))
        assert beside.read_text() == "lama" and not (contested.parent / "d.md").exists()
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.screen is not screen)
        assert beside.read_text() != "lama"


@pytest.mark.parametrize(
    ("name", "words"),
    [("n.observations.csv", "variableMeasured"), ("n.observations.jsonl", '{"variable'), ("n.ftm.jsonl", "")],
)
async def test_the_other_formats_are_offered_and_a_dossiers_choices_hidden(
    contested: Path, name: str, words: str
) -> None:
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, name)
        await until(pilot, lambda: preview(screen).startswith(words) and not preview(screen).startswith("---"))
        shown = box_text(pilot, "#export")
        assert "obsidian" not in shown and "Ctrl+o" not in shown and "Ctrl+f" in shown
        before = [choice.value for choice in screen.query(Choice)]
        await pilot.press("ctrl+o", "ctrl+g", "ctrl+n")
        assert [choice.value for choice in screen.query(Choice)] == before


async def test_entities_have_the_bodies_they_refer_to(sample: Path) -> None:
    async with browsing(sample, size=WHOLE) as pilot:
        await press(pilot, "2", "A", "e")
        screen = await export_screen(pilot)
        screen.query_one(Input).value = "orang.ftm.jsonl"
        await until(pilot, lambda: '"schema": "PublicBody"' in preview(screen))


async def test_a_choice_too_long_for_the_room_shows_what_is_chosen_and_takes_clicks(contested: Path) -> None:
    async with browsing(contested, size=(40, 15)) as pilot:
        screen = await open_export(pilot, "d.ftm.jsonl")
        await until(pilot, lambda: "(•) ftm" in box_text(pilot, "#export"))
        line = screen.query_one("#export-format", Choice)
        await pilot.click(line, offset=(line.render_line(0).text.index("-jsonl"), 0))
        assert line.value == "observations-jsonl"


async def test_tab_goes_through_every_line_that_is_there(contested: Path) -> None:
    async with browsing(contested, size=WHOLE) as pilot:
        screen = await open_export(pilot, "d.md")
        met = []
        for _ in range(6):
            await pilot.press("tab")
            met.append(screen.focused.id if screen.focused else None)
        assert met == ["export-format", "export-profile", "export-by", "export-with", "export-preview", "export-path"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_an_export_with_everything_chosen(contested: Path, size: tuple[int, int]) -> None:
    async with browsing(contested, size=size) as pilot:
        screen = await open_export(pilot, "dossier.md")
        await pilot.press("ctrl+o", "ctrl+g", *["ctrl+n"] * 4)
        await until(pilot, lambda: "## Regions × measures" in preview(screen) and "## Tuban" in preview(screen))
        await calm(pilot)
        assert screen.query_one(KeyLine).display
        compare(f"export-choices-{size[0]}x{size[1]}", box_text(pilot, "#export"))
