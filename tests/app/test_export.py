"""Writing the chosen facts to a file: which, where, never over something unasked."""

from __future__ import annotations

import datetime
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.widgets.forms.choice import Choice
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.export.gathering import SUFFIXES, Format, document
from jamsostek_tui.model import Ref
from tests.app.browsing import messages
from tests.app.source_stage import Stage, calm, until
from tests.export.evidence import everything, number, quotation
from tests.hostile import HOSTILE

FACTS = [number("4.218 perajin"), quotation("Kami ingin tenang")]
NOTES = {Ref("statistic", 7): "cek"}
SIZE = (100, 30)


class Exporting:
    """An export screen under test."""

    def __init__(self, folder: Path | None) -> None:
        self.given: list[Path | None] = []
        self.screen = ExportScreen(FACTS, NOTES, folder)
        self.app = Stage()

    async def open(self, pilot: Pilot[None], name: str | None = None) -> None:
        await self.app.push_screen(self.screen, self.given.append)
        if name is not None:
            self.screen.query_one(Input).value = name
            await calm(pilot)

    async def write(self, pilot: Pilot[None]) -> None:
        """Press Enter and wait for what comes of it."""
        self.screen.query_one("#export-told", Static).update("")
        await pilot.press("enter")
        await until(pilot, lambda: bool(self.given or self.told))

    @property
    def preview(self) -> str:
        return self.screen.query_one(TextView).text

    @property
    def told(self) -> str:
        return str(self.screen.query_one("#export-told", Static).content)


@asynccontextmanager
async def exporting_to(folder: Path | None, name: str | None = None) -> AsyncIterator[tuple[Exporting, Pilot[None]]]:
    """Open an export screen in an app of its own."""
    exporting = Exporting(folder)
    async with exporting.app.run_test(size=SIZE) as pilot:
        await exporting.open(pilot, name)
        yield exporting, pilot


async def test_the_file_named_after_today_is_written_as_previewed(tmp_path: Path) -> None:
    async with exporting_to(tmp_path) as (exporting, pilot):
        await until(pilot, lambda: bool(exporting.preview))
        preview = exporting.preview
        await exporting.write(pilot)
        await calm(pilot)
        path = tmp_path / f"dossier-{datetime.date.today().isoformat()}.md"
        assert exporting.given == [path]
        assert path.read_text(encoding="utf-8") == preview == document(FACTS, NOTES, "markdown")
        assert "2 facts" in " ".join(messages(exporting.app))


@pytest.mark.parametrize(("name", "format"), [("x.csv", "csv"), ("x.jsonl", "jsonl"), ("x.MD", "markdown")])
async def test_the_ending_of_the_name_chooses_the_format(tmp_path: Path, name: str, format: Format) -> None:
    async with exporting_to(tmp_path, str(tmp_path / name)) as (exporting, pilot):
        assert exporting.screen.query_one(Choice).value == format
        await exporting.write(pilot)
        written = (tmp_path / name).read_bytes().decode()
        assert written == document(FACTS, NOTES, format)


@pytest.mark.parametrize("format", ["markdown", "csv", "jsonl"])
async def test_a_name_without_an_ending_gets_that_of_the_format(tmp_path: Path, format: Format) -> None:
    async with exporting_to(tmp_path) as (exporting, pilot):
        exporting.screen._choices.format = format
        exporting.screen.query_one(Input).value = str(tmp_path / "laporan")
        await calm(pilot)
        await exporting.write(pilot)
    assert [path.name for path in tmp_path.iterdir()] == [f"laporan{SUFFIXES[format]}"]
    assert exporting.given == [tmp_path / f"laporan{SUFFIXES[format]}"]


async def test_another_format_gives_the_name_its_ending(tmp_path: Path) -> None:
    async with exporting_to(tmp_path, "satu.md") as (exporting, pilot):
        await pilot.press("tab", "right")
        await calm(pilot)
        assert exporting.screen.query_one(Input).value == "satu.csv"
        await until(pilot, lambda: exporting.preview.startswith("kind,id,text"))


async def test_an_existing_file_is_overwritten_only_when_asked_twice(tmp_path: Path) -> None:
    path = tmp_path / "lama.md"
    path.write_text("lama")
    async with exporting_to(tmp_path, str(path)) as (exporting, pilot):
        await exporting.write(pilot)
        assert path.read_text() == "lama" and "already exists" in exporting.told
        await pilot.press("escape")
        assert exporting.told == "" and exporting.given == []
        await exporting.write(pilot)
        await exporting.write(pilot)
        assert path.read_text(encoding="utf-8") != "lama" and exporting.given == [path]


async def test_another_name_forgets_the_question(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("lama")
    async with exporting_to(tmp_path, str(tmp_path / "a.md")) as (exporting, pilot):
        await exporting.write(pilot)
        exporting.screen.query_one(Input).value = str(tmp_path / "b.md")
        await calm(pilot)
        await exporting.write(pilot)
        assert (tmp_path / "b.md").read_text() == "lama" and exporting.given == []


async def test_a_link_is_never_followed(tmp_path: Path) -> None:
    target = tmp_path / "rahasia"
    target.write_text("asli")
    (tmp_path / "tautan.md").symlink_to(target)
    async with exporting_to(tmp_path, str(tmp_path / "tautan.md")) as (exporting, pilot):
        await exporting.write(pilot)
        await exporting.write(pilot)
        assert target.read_text() == "asli" and "is a link" in exporting.told


@pytest.mark.parametrize(
    ("name", "words"), [("", "Enter a file name"), (".", "is a folder"), ("tiada/x.md", "no folder")]
)
async def test_a_path_that_cannot_be_is_one_sentence(tmp_path: Path, name: str, words: str) -> None:
    async with exporting_to(tmp_path, str(tmp_path / name) if name else "  ") as (exporting, pilot):
        await exporting.write(pilot)
        assert words in exporting.told and exporting.given == []


async def test_a_folder_that_may_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    folder = Path("/proc") if os.geteuid() == 0 else tmp_path
    if not folder.is_dir():
        pytest.skip("root may write in every folder here")
    tmp_path.chmod(0o500)
    async with exporting_to(folder) as (exporting, pilot):
        await exporting.write(pilot)
        assert "Not written" in exporting.told and exporting.given == []


async def test_names_no_file_system_takes_are_one_sentence_and_markup_is_none(tmp_path: Path) -> None:
    async with exporting_to(tmp_path) as (exporting, pilot):
        for name in ("x" * 5000, "[/]/x.md", "[@click=app.quit]x[/]/y", "~nobody-here/x.md"):
            exporting.screen.query_one(Input).value = name
            await calm(pilot)
            await exporting.write(pilot)
            assert exporting.told and exporting.given == []


async def test_hostile_facts_are_previewed_and_do_nothing() -> None:
    view = TextView()
    async with Stage(view).run_test(size=(60, 20)):
        for text in HOSTILE.values():
            for format in SUFFIXES:
                view.show(document(everything(text)[:4], {}, format))
                drawn = [view.render_line(y).text for y in range(20)]
                assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for row in drawn for char in row)


@pytest.mark.parametrize("size", [(1, 1), (40, 15)])
async def test_it_works_at_any_size(tmp_path: Path, size: tuple[int, int]) -> None:
    exporting = Exporting(tmp_path)
    async with exporting.app.run_test(size=size) as pilot:
        await exporting.open(pilot)
        await pilot.press("ctrl+f", "ctrl+f", "ctrl+s")
        await until(pilot, lambda: bool(exporting.given))
        assert exporting.given[0] is not None and exporting.given[0].suffix == ".jsonl"


async def test_the_preview_is_turned_between_what_is_written_and_what_one_reads(tmp_path: Path) -> None:
    def shown() -> str:
        view = exporting.screen.query_one(TextView)
        return "\n".join(view.render_line(y).text.strip() for y in range(view.size.height))

    async with exporting_to(tmp_path) as (exporting, pilot):
        await until(pilot, lambda: "4.218" in shown())
        assert "| ---: |" not in shown(), "a table is set in columns"
        while exporting.screen.where != "preview":
            await pilot.press("tab")
            await calm(pilot)
        await pilot.press("v")
        await until(pilot, lambda: "| ---: |" in shown())
        await pilot.press("v")
        await until(pilot, lambda: "| ---: |" not in shown())
        assert exporting.preview == document(FACTS, NOTES, "markdown"), "what will be written stays as it was"
