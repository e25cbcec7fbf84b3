"""As much of a text as fits a line, with what was searched for in it."""

from __future__ import annotations

from rich.cells import cell_len

from jamsostek_tui.app import safe

Spans = tuple[tuple[int, int], ...]
_LONGEST = 400


def excerpt(text: str, spans: Spans, width: int) -> tuple[str, Spans]:
    """Return harmless text of at most `width` cells and where the spans of `text` stand in it.

    It begins with the text unless the first span would then be out of sight; what is left out is an ellipsis.
    """
    if width <= 0:
        return "", ()
    ordered = sorted(spans)
    cut = 0
    if ordered and cell_len(safe.line(text[: min(ordered[0][1], _LONGEST)])) > width - 1:
        cut = _beginning(text, ordered[0][0], width)
    lead = "…" if cut else ""
    shown = lead + safe.line(text[cut : cut + _LONGEST])
    left_out = cut + _LONGEST < len(text)
    whole = len(shown)
    if cell_len(shown) > width or left_out:
        while shown and cell_len(shown) > width - 1:
            shown = shown[: max(0, min(len(shown) - 1, width - 1))]
        whole = len(shown)
        shown += "…"
    shift = len(lead) - cut
    moved = ((max(len(lead), start + shift), min(whole, end + shift)) for start, end in ordered)
    return shown, tuple((start, end) for start, end in moved if start < end)


def _beginning(text: str, first: int, width: int) -> int:
    """Where to begin so that some words are seen before the first span."""
    cut = max(0, first - max(4, width // 4))
    blank = text.find(" ", cut, first)
    return blank + 1 if blank >= 0 else cut
