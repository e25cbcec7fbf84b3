"""Writing the chosen facts to a file: where, as what, and what it will look like."""

from __future__ import annotations

import asyncio
import datetime
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Static

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay, Where
from jamsostek_tui.app.choosing import ChoosingApp
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.side_by_side.comparing import read_beside
from jamsostek_tui.app.widgets.forms.choice import Choice
from jamsostek_tui.app.widgets.forms.export_choices import ExportChoices, How
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.export.compared.beside import Beside, Section
from jamsostek_tui.export.csl import bibliography
from jamsostek_tui.export.files import write_file
from jamsostek_tui.export.gathering import SUFFIXES, document, format_of, title_over
from jamsostek_tui.export.grouping import Grouping
from jamsostek_tui.export.markdown import Style
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import counted, number, say

WHOLE_BELOW = 70
Ask = Callable[[Callable[[Reader], str]], Awaitable[str]]
_OF_A_DOSSIER = ("next_profile", "next_grouping", "next_sections", "turn_preview")


class ExportScreen(KeyedScreen[Path | None]):
    """Gives the file that was written, or None."""

    DEFAULT_CSS = """
    ExportScreen {
        align: center middle;
        #export { width: 88%; height: 88%; max-width: 130; background: $background; border: round $rule-focus; }
        .export-line { height: 1; }
        .export-name { width: 8; color: $ink-muted; padding: 0 0 0 1; }
        #export-path { border: none; height: 1; padding: 0; background: $panel; width: 1fr; }
        #export-told { height: auto; max-height: 3; padding: 0 1; color: $accent; }
        #export-preview { height: 1fr; }
        &.-narrow #export { width: 100%; height: 100%; }
    }
    """
    CSS = "ExportScreen { background: $background; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("export", "preview")
    leaves_beside = False

    def __init__(
        self,
        evidence: Sequence[Evidence],
        notes: Mapping[Ref, str],
        folder: Path | None = None,
        by: Grouping = "",
        ask: Ask | None = None,
        lost: int = 0,
    ) -> None:
        """Offer to write `evidence`, grouped `by` something, into `folder` (the working folder if None).

        `ask` puts a question to the database; without it there is nothing but the facts themselves. `lost` is how
        many were chosen that stand nowhere any more.
        """
        super().__init__()
        self._evidence = evidence
        self._notes = notes
        self._folder = folder
        self._by = by
        self._ask = ask
        self._lost = lost
        self._beside: dict[tuple[Section, ...], Beside] = {}
        self._asked: Path | None = None

    def compose(self) -> ComposeResult:
        """Path, choices, what happened, the document, the keys."""
        day = datetime.date.today().isoformat()
        name = f"dossier-{day}.md" if self._folder is None else str(self._folder / f"dossier-{day}.md")
        with Vertical(id="export"):
            with Horizontal(classes="export-line"):
                yield Static(say("export.path"), classes="export-name", markup=False)
                yield HarmlessInput(name, id="export-path")
            yield ExportChoices(self._by)
            yield Static("", id="export-told", markup=False)
            yield TextView(id="export-preview")
            yield KeyLine(id="export-keys")

    def on_mount(self) -> None:
        """Begin in the path, its name ready to be typed over."""
        line = self.query_one(Input)
        line.focus()
        self.tell_keys()
        line.cursor_position = len(line.value)
        title = [say("export.title"), counted("fact", len(self._evidence))]
        if self._lost:
            title.append(say("count.lost", count=number(self._lost)))
        self.query_one("#export").border_title = safe.content(" · ".join(title))
        self._preview()

    def on_resize(self, event: events.Resize) -> None:
        """Take the whole of a narrow screen."""
        self.set_class(event.size.width < WHOLE_BELOW, "-narrow")

    @property
    def _choices(self) -> ExportChoices:
        return self.query_one(ExportChoices)

    @work(exclusive=True, group="preview", exit_on_error=False)
    async def _preview(self) -> None:
        if not self.query_one(TextView).text:
            self.query_one(TextView).show(say("busy"))
        try:
            text = await self._document(self.query_one(Input).value)
            self.query_one(TextView).show(text, is_markdown=self._choices.format == "markdown")
            if self._asked is None:
                self._tell("")
        except SentenceError as error:
            self._tell(say("export.failed", reason=str(error)))

    async def _document(self, name: str) -> str:
        """Return the document as it would be written to a file so named."""
        make = partial(self._made, how=self._choices.how, name=name)
        return await (asyncio.to_thread(make, None) if self._ask is None else self._ask(make))

    def _made(self, reader: Reader | None, how: How, name: str) -> str:
        if reader is not None and how.format != "ftm" and how.sections not in self._beside:
            self._beside[how.sections] = read_beside(reader, self._evidence, how.sections)
        style = Style(
            title=title_over(self._evidence),
            by=how.by,
            profile=how.profile,
            front_matter=True,
            bibliography=_bibliography_of(Path(name)).name if how.profile == "pandoc" and name.strip("./ ") else "",
        )
        beside = self._beside.get(how.sections, Beside())
        return document(self._evidence, self._notes, how.format, style=style, beside=beside, reader=reader, csv=how.csv)

    def _tell(self, words: str) -> None:
        """Say something; with nothing to say, what else is cited, and how many numbers were compared if not all."""
        how = self._choices.how
        beside = self._beside.get(how.sections, Beside())
        told = [say("export.beside", count=number(len(beside.others)))] if self._others(how) else []
        if beside.read < beside.total:
            told.append(say("export.bounded", read=number(beside.read), total=number(beside.total)))
        words = words or " ".join(told)
        self.query_one("#export-told", Static).update(safe.content(words))

    def _others(self, how: How) -> Sequence[Evidence]:
        """Return the numbers that were not chosen and stand in sections of the document."""
        return self._beside.get(how.sections, Beside()).others if how.format == "markdown" else ()

    # what is typed and chosen

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """An ending that names a format chooses it."""
        event.stop()
        self._asked = None
        self._tell("")
        wanted = format_of(event.value)
        if wanted is not None:
            self._choices.format = wanted
        if self._choices.how.profile == "pandoc":  # its head names the file beside it
            self._preview()

    @on(Choice.Changed)
    def chosen(self, event: Choice.Changed) -> None:
        """Another format gives the path its ending."""
        event.stop()
        line = self.query_one(Input)
        known = format_of(line.value)
        wanted = self._choices.format
        if known is not None and known != wanted:
            line.value = line.value[: -len(SUFFIXES[known])] + SUFFIXES[wanted]
            line.cursor_position = len(line.value)
        self._choices.follow()
        self.tell_keys()
        self._preview()

    @property
    def where(self) -> Where:
        return "preview" if self.query_one(TextView).has_focus else "export"

    def action_other_side(self) -> None:
        """Go on from the name to the format, to the document, and back to the name."""
        around = (self.query_one(Input), *self._choices.fields(), self.query_one(TextView))
        here = next((place for place, widget in enumerate(around) if widget.has_focus), -1)
        around[(here + 1) % len(around)].focus()

    def action_next_format(self) -> None:
        """Take the next format."""
        self._choices.step("format")

    def action_next_profile(self) -> None:
        """Take the next profile of a dossier."""
        self._choices.step("profile")

    def action_next_grouping(self) -> None:
        """Group a dossier by the next thing."""
        self._choices.step("by")

    def action_next_sections(self) -> None:
        """Add the next section to a dossier."""
        self._choices.step("with")

    def offers(self, action: str) -> bool:
        """A profile, sections and what stands beside are a dossier's."""
        return action not in _OF_A_DOSSIER or self._choices.format == "markdown"

    def action_turn_preview(self) -> None:
        """Show the document as it is written, or as one reads it."""
        self.query_one(TextView).turn()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let the keys of a dossier's choices do nothing for a table."""
        if action == "press" and parameters and not self.offers(str(parameters[0])):
            return False
        return super().check_action(action, parameters)

    def action_close(self) -> None:
        """Leave without writing; where it was asked whether to overwrite, leave the question."""
        if self._asked is not None:
            self._asked = None
            self._tell("")
        else:
            self.dismiss(None)

    # writing

    @work(exclusive=True, group="write")
    async def action_write(self) -> None:
        """Write the file; over an existing one only when asked twice."""
        name = self.query_one(Input).value.strip()
        if not name:
            self._tell(say("export.no_name"))
            return
        path = self._with_ending(Path(os.path.expanduser(name)))  # an unknown ~name is no error here  # noqa: PTH111
        if not self._may_write(path):
            return
        try:
            text = await self._document(str(path))
            if self._choices.how.profile == "pandoc":
                sources = [bibliography([*self._evidence, *self._others(self._choices.how)])]
                beside = _bibliography_of(path)
                await asyncio.to_thread(write_file, beside, sources, overwrite=path == self._asked)
            await asyncio.to_thread(write_file, path, [text], overwrite=path == self._asked)
        except (SentenceError, ValueError, OSError) as error:
            self._asked = None
            self._tell(say("export.failed", reason=str(error)))
            return
        what = counted("fact", len(self._evidence))
        others = self._others(self._choices.how)
        if others:
            what += say("export.and_beside", numbers=counted("statistic", len(others)))
        words = say("export.written", what=what, path=str(path.absolute()))
        self.app.notify(safe.line(words), markup=False)
        if isinstance(self.app, ChoosingApp) and path.suffix == ".md":
            self.app.exported = path
        self.dismiss(path)

    def _with_ending(self, path: Path) -> Path:
        """Return a path with the ending of the format, where it has none: what opens the file goes by that."""
        if path.suffix or not path.name or os.path.isdir(path):  # not Path.is_dir: it raises  # noqa: PTH112
            return path
        return path.with_name(path.name + SUFFIXES[self._choices.format])

    def _may_write(self, path: Path) -> bool:
        """Say what stands in the way; an existing file may be overwritten at the second time of asking."""
        try:
            if path.is_symlink():
                words = say("export.link", path=path)
            elif path.is_dir():
                words = say("export.folder", path=path)
            elif not path.parent.is_dir():
                words = say("export.no_folder", path=path.parent)
            elif path != self._asked and (there := self._in_the_way(path)):
                self._asked = path
                words = keyed("export.exists", path=there)
            else:
                return True
        except (OSError, ValueError) as error:
            words = say("export.failed", reason=str(error))
        self._tell(words)
        return False

    def _in_the_way(self, path: Path) -> Path | None:
        """Return what would be overwritten, None for nothing."""
        paths = [path, _bibliography_of(path)] if self._choices.how.profile == "pandoc" else [path]
        return next((one for one in paths if one.exists()), None)


def _bibliography_of(path: Path) -> Path:
    """Return where the sources of a dossier for Pandoc go."""
    return path.with_suffix(".csl.json")
