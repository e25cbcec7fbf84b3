"""Writing the chosen facts to a file: where, as what, and what it will look like."""

from __future__ import annotations

import asyncio
import datetime
import os
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Static

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay, Where
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.widgets.choice import Choice
from jamsostek_tui.app.widgets.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.export.files import ExportError, write_file
from jamsostek_tui.export.gathering import SUFFIXES, Format, document, format_of
from jamsostek_tui.export.grouping import Grouping
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import counted, say

WHOLE_BELOW = 70


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
        #export-rule { height: 1; color: $rule; }
        #export-preview { height: 1fr; }
        &.-narrow #export { width: 100%; height: 100%; }
    }
    """
    CSS = "ExportScreen { background: $background; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("export", "preview")

    def __init__(
        self,
        evidence: Sequence[Evidence],
        notes: Mapping[Ref, str],
        folder: Path | None = None,
        by: Grouping = "",
    ) -> None:
        """Offer to write `evidence`, grouped `by` something, into `folder` (the working folder if None)."""
        super().__init__()
        self._evidence = evidence
        self._notes = notes
        self._folder = folder
        self._document = partial(document, by=by)
        self._asked: Path | None = None

    def compose(self) -> ComposeResult:
        """Path, format, what happened, the document, the keys."""
        day = datetime.date.today().isoformat()
        name = f"dossier-{day}.md" if self._folder is None else str(self._folder / f"dossier-{day}.md")
        with Vertical(id="export"):
            with Horizontal(classes="export-line"):
                yield Static(say("export.path"), classes="export-name", markup=False)
                yield HarmlessInput(name, id="export-path")
            with Horizontal(classes="export-line"):
                yield Static(say("export.format"), classes="export-name", markup=False)
                yield Choice(tuple(SUFFIXES), id="export-format")
            yield Static("", id="export-told", markup=False)
            yield TextView(id="export-preview")
            yield KeyLine(id="export-keys")

    def on_mount(self) -> None:
        """Begin in the path, its name ready to be typed over."""
        line = self.query_one(Input)
        line.focus()
        self.tell_keys()
        line.cursor_position = len(line.value)
        title = f"{say('export.title')} · {counted('fact', len(self._evidence))}"
        self.query_one("#export").border_title = safe.content(title)
        self._preview()

    def on_resize(self, event: events.Resize) -> None:
        """Take the whole of a narrow screen."""
        self.set_class(event.size.width < WHOLE_BELOW, "-narrow")

    @property
    def _format(self) -> Format:
        return next(format for format in SUFFIXES if format == self.query_one(Choice).value)

    @work(exclusive=True, group="preview")
    async def _preview(self) -> None:
        text = await asyncio.to_thread(self._document, self._evidence, self._notes, self._format)
        self.query_one(TextView).show(text)

    def _tell(self, words: str) -> None:
        self.query_one("#export-told", Static).update(safe.content(words))

    # what is typed and chosen

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """An ending that names a format chooses it."""
        event.stop()
        self._asked = None
        self._tell("")
        wanted = format_of(event.value)
        if wanted is not None:
            self.query_one(Choice).value = wanted

    @on(Choice.Changed)
    def chosen(self, event: Choice.Changed) -> None:
        """Another format gives the path its ending."""
        event.stop()
        line = self.query_one(Input)
        known = format_of(line.value)
        if known is not None and known != self._format:
            line.value = line.value[: -len(SUFFIXES[known])] + SUFFIXES[self._format]
        self._preview()

    @property
    def where(self) -> Where:
        return "preview" if self.query_one(TextView).has_focus else "export"

    def action_other_side(self) -> None:
        """Go on from the name to the format, to the document, and back to the name."""
        around = (self.query_one(Input), self.query_one(Choice), self.query_one(TextView))
        here = next((place for place, widget in enumerate(around) if widget.has_focus), -1)
        around[(here + 1) % len(around)].focus()

    def action_next_format(self) -> None:
        """Take the next format."""
        self.query_one(Choice).action_step(1)

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
        path = Path(os.path.expanduser(name))  # unlike Path.expanduser, an unknown ~name is no error  # noqa: PTH111
        if not self._may_write(path):
            return
        try:
            text = await asyncio.to_thread(self._document, self._evidence, self._notes, self._format)
            await asyncio.to_thread(write_file, path, [text], overwrite=path == self._asked)
        except (ExportError, ValueError, OSError) as error:
            self._asked = None
            self._tell(say("export.failed", reason=str(error)))
            return
        words = say("export.written", what=counted("fact", len(self._evidence)), path=str(path.absolute()))
        self.app.notify(safe.line(words), markup=False)
        self.dismiss(path)

    def _may_write(self, path: Path) -> bool:
        """Say what stands in the way; an existing file may be overwritten at the second time of asking."""
        try:
            if path.is_symlink():
                words = say("export.link", path=path)
            elif path.is_dir():
                words = say("export.folder", path=path)
            elif not path.parent.is_dir():
                words = say("export.no_folder", path=path.parent)
            elif path.exists() and path != self._asked:
                self._asked = path
                words = keyed("export.exists", path=path)
            else:
                return True
        except (OSError, ValueError) as error:
            words = say("export.failed", reason=str(error))
        self._tell(words)
        return False
