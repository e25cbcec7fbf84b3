"""As what the chosen facts are written: format, and of a dossier its profile, its sections and what stands beside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from jamsostek_tui.app.widgets.forms.choice import Choice
from jamsostek_tui.export.compared.beside import SECTIONS, Section
from jamsostek_tui.export.csv_line import FOR_SPREADSHEET, PLAIN, CsvStyle
from jamsostek_tui.export.gathering import SUFFIXES, Format
from jamsostek_tui.export.grouping import Grouping
from jamsostek_tui.export.markdown import PROFILES, Profile
from jamsostek_tui.wording import say

BY: tuple[Grouping, ...] = ("", "region", "person", "measure", "article")
CSV_STYLES = {"plain": PLAIN, "spreadsheet": FOR_SPREADSHEET}
WITH: tuple[tuple[Section, ...], ...] = ((), *((one,) for one in SECTIONS), SECTIONS)


@dataclass(frozen=True, slots=True)
class How:
    """As what facts are written; `csv` is of tables alone, the last three of markdown."""

    format: Format = "markdown"
    csv: CsvStyle = PLAIN
    profile: Profile = "plain"
    by: Grouping = ""
    sections: tuple[Section, ...] = ()


class ExportChoices(Vertical):
    """Lines of choices; those of a dossier are there only for markdown, that of a table only for CSV."""

    DEFAULT_CSS = """
    ExportChoices {
        height: auto;
        & > .export-line { height: 1; }
        Choice { width: 1fr; }
        & > .of-a-csv { display: none; }
        &.-table > .of-a-dossier { display: none; }
        &.-csv > .of-a-csv { display: block; }
    }
    """

    def __init__(self, by: Grouping = "") -> None:
        """Begin with a dossier, its facts grouped `by` something."""
        super().__init__(id="export-choices")
        self._by = by

    def compose(self) -> ComposeResult:
        """A line for each."""
        words = (
            ("format", tuple(SUFFIXES)),
            ("csv", tuple(say(f"export.csv.{name}") for name in CSV_STYLES)),
            ("profile", PROFILES),
            ("by", tuple(say(f"export.by.{name or 'none'}") for name in BY)),
            ("with", tuple(say(f"export.with.{name}") for name in ("none", *SECTIONS, "all"))),
        )
        for name, options in words:
            of = {"format": "", "csv": " of-a-csv"}.get(name, " of-a-dossier")
            with Horizontal(classes=f"export-line{of}"):
                yield Static(say(f"export.{name}"), classes="export-name", markup=False)
                yield Choice(options, id=f"export-{name}")

    def on_mount(self) -> None:
        """Take over how the facts were grouped where they were chosen."""
        by = self._choice("by")
        by.value = by.options[BY.index(self._by)]

    @property
    def how(self) -> How:
        """What is chosen."""
        format = self.format
        if format != "markdown":
            return How(format, tuple(CSV_STYLES.values())[self._place("csv")])
        return How(format, PLAIN, PROFILES[self._place("profile")], BY[self._place("by")], WITH[self._place("with")])

    @property
    def format(self) -> Format:
        """The format chosen."""
        return tuple(SUFFIXES)[self._place("format")]

    @format.setter
    def format(self, wanted: Format) -> None:
        self._choice("format").value = wanted

    def follow(self) -> None:
        """Show what goes with the format."""
        self.set_class(self.format != "markdown", "-table")
        self.set_class(self.format in ("csv", "observations-csv"), "-csv")

    def step(self, name: str) -> None:
        """Take the next of one line."""
        self._choice(name).action_step(1)

    def fields(self) -> Iterator[Choice]:
        """Yield the lines that are there."""
        yield from (one for one in self.query(Choice) if one.parent is not None and one.display and one.region)

    def _choice(self, name: str) -> Choice:
        return self.query_one(f"#export-{name}", Choice)

    def _place(self, name: str) -> int:
        choice = self._choice(name)
        return list(choice.options).index(choice.value)
