"""A widget whose lines are kept as they were drawn: a frame asks every widget in sight for them, whatever changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from textual.containers import Horizontal, Vertical
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.widget import Widget as Base
else:
    Base = object  # of several bases Textual takes the style sheet of the first widget


class KeptLines(Base):
    """Stands before a widget among the bases; its lines are drawn anew only after a refresh, or in another size."""

    _last: tuple[Region, list[Strip]] | None = None

    async def on_unmount(self) -> None:
        """Let go of the lines: Textual holds on to the last thousand caches of widgets that are gone."""
        self._last = None
        self._styles_cache.clear()

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint anew."""
        self._last = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the lines of `crop`."""
        if self._last is None or self._last[0] != crop:
            self._last = (crop, self.draw_lines(crop))
        return self._last[1]

    def draw_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of `crop`."""
        return super().render_lines(crop)


class KeptColumn(KeptLines, Vertical):
    """Holds widgets below each other."""


class KeptRow(KeptLines, Horizontal):
    """Holds widgets beside each other."""


class KeptWords(KeptLines, Static):
    """A few words."""
