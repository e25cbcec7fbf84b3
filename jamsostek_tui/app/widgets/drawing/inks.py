"""Styles laid over each other, each mixture made once: Rich takes longer to add two than to draw with them."""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style


class Inks(dict[tuple[str, ...], Style]):
    """Styles by the names laid over each other: `inks["mark", "cursor"]` is the ground, then `mark`, then `cursor`."""

    def __init__(self, ground: Style, styles: Mapping[str, Style]) -> None:
        """Mix on `ground`; a name that `styles` has not adds nothing."""
        super().__init__()
        self._ground = ground
        self._styles = styles

    def __missing__(self, names: tuple[str, ...]) -> Style:
        style = self._ground
        for name in names:
            style += self._styles.get(name, Style.null())
        self[names] = style
        return style
