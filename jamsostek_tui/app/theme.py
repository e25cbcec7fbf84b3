"""The two themes of the browser's own: ink on a calm ground, one green for what has the focus, ochre for what is lit.

Every pair of text and ground meets WCAG AA (4.5 to 1); a test computes it. Kinds of facts have a colour each, and a
letter or a shape beside it wherever they meet, for nothing is told by colour alone.
"""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="jamsostek-dark",
    dark=True,
    primary="#6fc3a1",
    secondary="#8fb3d9",
    accent="#e6c07b",
    warning="#e5b567",
    error="#f3a3a3",
    success="#7fcf9f",
    foreground="#d9dfdc",
    background="#121716",
    surface="#171d1c",
    panel="#202827",
    text_alpha=1.0,
    variables={
        "ink": "#d9dfdc",
        "ink-muted": "#a3b1ab",
        "ink-strong": "#f4f7f5",
        "rule": "#3a4744",
        "rule-focus": "#6fc3a1",
        "cursor-ground": "#264339",
        "cursor-ink": "#f4f7f5",
        "cursor-still-ground": "#222b29",
        "chip-ground": "#4b3f22",
        "chip-ink": "#f6e3b8",
        "kind-region": "#8fc7e8",
        "kind-person": "#e0a8d8",
        "kind-organisation": "#b9b2f2",
        "kind-instrument": "#e6b98a",
        "kind-statistic": "#8fd6a4",
        "kind-statement": "#d3d39a",
        "kind-event": "#f0a9a0",
        "conflict": "#ff9466",
        "lit-ground": "#e6c07b",
        "lit-ink": "#1b1a12",
        "scrollbar": "#3a4744",
        "scrollbar-hover": "#4d5c58",
        "scrollbar-active": "#6fc3a1",
        "scrollbar-background": "#121716",
        "scrollbar-background-hover": "#121716",
        "scrollbar-background-active": "#121716",
        "scrollbar-corner-color": "#121716",
        "input-selection-background": "#264339",
    },
)

LIGHT = Theme(
    name="jamsostek-light",
    dark=False,
    primary="#14654a",
    secondary="#245a8c",
    accent="#7a4f00",
    warning="#7a4f00",
    error="#a02828",
    success="#17663f",
    foreground="#1d2623",
    background="#f7f6f1",
    surface="#efeee7",
    panel="#e5e3d9",
    text_alpha=1.0,
    variables={
        "ink": "#1d2623",
        "ink-muted": "#56625d",
        "ink-strong": "#0b110f",
        "rule": "#bdbfb4",
        "rule-focus": "#14654a",
        "cursor-ground": "#c5e2d3",
        "cursor-ink": "#0b110f",
        "cursor-still-ground": "#e8e7dd",
        "chip-ground": "#f2dfae",
        "chip-ink": "#3d2c00",
        "kind-region": "#0f5478",
        "kind-person": "#7c2f70",
        "kind-organisation": "#4a3fa0",
        "kind-instrument": "#7d4412",
        "kind-statistic": "#1c6135",
        "kind-statement": "#5a5a10",
        "kind-event": "#94352a",
        "conflict": "#a63208",
        "lit-ground": "#f3c65b",
        "lit-ink": "#1b1a12",
        "scrollbar": "#c9cabf",
        "scrollbar-hover": "#aeb0a5",
        "scrollbar-active": "#14654a",
        "scrollbar-background": "#f7f6f1",
        "scrollbar-background-hover": "#f7f6f1",
        "scrollbar-background-active": "#f7f6f1",
        "scrollbar-corner-color": "#f7f6f1",
        "input-selection-background": "#c5e2d3",
    },
)

THEMES = (DARK, LIGHT)


def spare_variables(dark: bool) -> dict[str, str]:
    """Return our own colour names for a theme that does not have them."""
    return (DARK if dark else LIGHT).variables
