"""Searches kept under a name: written down in a search, listed before anything is typed, taken out there."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.widgets import Input

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Where
from jamsostek_tui.app.screens.hit_preview import HitPreviewScreen
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.lists.hit_list import Recent
from jamsostek_tui.remembered import Remembered
from jamsostek_tui.wording import say


class KeepingSearches(HitPreviewScreen):
    """The search as far as it is kept; a subclass gives `wanted`, what is typed, and `show_recent`."""

    DEFAULT_CSS = """
    KeepingSearches #search-naming { display: none; height: 1; }
    KeepingSearches #search-named { width: auto; padding: 0 0 0 1; color: $accent; background: $panel; }
    KeepingSearches #search-name { border: none; height: 1; width: 1fr; padding: 0 1; background: $panel; }
    KeepingSearches.-naming #search-naming { display: block; }
    """
    wanted: str

    def __init__(self, database: Path, kept: Remembered | None) -> None:
        """Keep searches in `kept`."""
        super().__init__(database)
        self._kept = kept if kept is not None else Remembered()

    def show_recent(self) -> None:
        """List the searches that are kept and those of before."""
        raise NotImplementedError

    @property
    def where(self) -> Where:
        return "note" if self.has_class("-naming") else super().where

    @property
    def _naming(self) -> HarmlessInput:
        return self.query_one("#search-name", HarmlessInput)

    @property
    def kept_at(self) -> Recent | None:
        """The kept search under the cursor."""
        item = self._hits.current
        return item if isinstance(item, Recent) and item.name else None

    def action_keep_search(self) -> None:
        """Ask under which name what is typed is to be kept: at first its own words."""
        if self.wanted:
            names = (name for name, query in self._kept.searches.items() if query == self.wanted)
            self._naming.value = next(names, self.wanted)
            self.add_class("-naming")
            self._naming.focus()

    @on(Input.Changed, "#search-name")
    def _named(self, event: Input.Changed) -> None:
        event.stop()
        event.prevent_default()

    def action_keep_note(self) -> None:
        """Keep the search under the name that is typed."""
        name = " ".join(self._naming.value.split())
        if name:
            self._kept.searches = {**self._kept.searches, name: self.wanted}
            self._kept.keep()
            self.app.notify(say("search.kept", name=safe.line(name)), markup=False, timeout=3)
        self._end_naming()

    def action_forget_search(self) -> None:
        """Take the search under the cursor out of those that are kept."""
        item = self.kept_at
        if item is not None:
            self._kept.searches = {name: query for name, query in self._kept.searches.items() if name != item.name}
            self._kept.keep()
            self.show_recent()
            self.app.notify(say("search.forgotten", name=safe.line(item.name)), markup=False, timeout=3)

    def action_close(self) -> None:
        """Leave; while a name is typed, leave the name."""
        if self.has_class("-naming"):
            self._end_naming()
        else:
            self.dismiss(None)

    def _end_naming(self) -> None:
        self.remove_class("-naming")
        self.query_one("#search-input", Input).focus()
        self.tell_keys()
