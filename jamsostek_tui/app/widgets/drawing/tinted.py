"""What shows dimly behind a window: the screen below, each of its few styles tinted once instead of every piece."""

from __future__ import annotations

from typing import Self

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen, ScreenResultType
from textual.strip import Strip


class TintedBehind(ModalScreen[ScreenResultType]):
    """A window through whose ground the screen below shows, if it lets anything through; drawn only after a refresh."""

    _behind: list[Strip] | None = None

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint anew."""
        self._behind = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the lines of `crop`: those of the screen below, tinted, or the ground where nothing shows through."""
        if self.styles.background.a == 1:
            return super().render_lines(crop)
        if self._behind is None:
            below = self.render()
            if not isinstance(below, BackgroundScreen):
                return super().render_lines(crop)
            self._behind = tinted(below)
        ground = Style.from_color(bgcolor=self.background_colors[1].rich_color)
        lines = [line.adjust_cell_length(crop.right, ground) for line in self._behind[crop.y : crop.bottom]]
        lines += [Strip.blank(crop.right, ground)] * (crop.height - len(lines))  # below it may yet have another size
        return [line.crop(crop.x, crop.right) for line in lines] if crop.x else lines

    async def on_unmount(self) -> None:
        """Let go of the lines: Textual holds on to screens that are gone."""
        self._behind = None


def tinted(below: BackgroundScreen) -> list[Strip]:
    """Return the lines of the screen below in its tint."""
    found: dict[Style | None, Style | None] = {}

    def tint(style: Style | None) -> Style | None:
        if style not in found:
            [found[style]] = [one.style for one in below.process_segments([Segment(" ", style)], below.color)]
        return found[style]

    return [
        Strip([Segment(text, tint(style)) for text, style, _ in line], line.cell_length)
        for line in below.screen._compositor.render_strips()
    ]
