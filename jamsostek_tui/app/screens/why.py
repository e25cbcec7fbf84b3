"""Why a fact is there: the rule and what it does, the words that set it off, the doubts, the confidence."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.dialogue import Dialogue, reading_width
from jamsostek_tui.app.widgets.lists.cells import beside_label, fit
from jamsostek_tui.app.widgets.source.source_layout import broken
from jamsostek_tui.app.widgets.source.source_numerals import reason_in_words
from jamsostek_tui.browse.explained import explained
from jamsostek_tui.model import Numeral
from jamsostek_tui.store.rows import AnyFact, Row

LONGEST = 600
LEAST_BESIDE = 30
"""Cells of words below which they stand under their name."""


class WhyScreen(Dialogue):
    """Explains a fact; gives True where its number is to be seen beside the others of its measure."""

    def __init__(self, row: Row, fact: AnyFact, width: int, beside: Sequence[tuple[str, str]] = ()) -> None:
        """Explain `fact`, which stands in the lists as `row`, on a screen of `width` cells.

        `beside` is what is told beside it, each with what it is called.
        """
        super().__init__(wording.say("why.title"), why_text(row, fact, reading_width(width), beside))
        self._is_number = row.ref.kind == "statistic"

    def offers(self, action: str) -> bool:
        """A number can be compared."""
        return super().offers(action) or (action == "compare" and self._is_number)

    def action_compare(self) -> None:
        """Leave for the numbers of its measure."""
        if self._is_number:
            self.dismiss(True)


def why_no_fact(numeral: Numeral, width: int) -> Dialogue:
    """Return the window that says what became of a numeral that is no fact."""
    parts = [(safe.quote(numeral.text[:LONGEST]), "bold $ink-strong"), ("\n", "")]
    column = cell_len(wording.say("why.fate")) + 2
    parts += _entry(wording.say("why.fate"), wording.say(f"why.fate.{numeral.fate}"), column, reading_width(width))
    parts += _entry(wording.say("why.because"), reason_in_words(numeral), column, reading_width(width))
    return Dialogue(wording.say("why.no_fact"), Content.assemble(*parts))


def why_text(row: Row, fact: AnyFact, width: int, beside: Sequence[tuple[str, str]] = ()) -> Content:
    """Return the explanation in lines of at most `width` cells, article text made harmless."""
    parts: list[tuple[str, str]] = [(safe.line(row.label[:LONGEST]), "bold $ink-strong")]
    detail = beside_label(row)
    if detail:
        parts.append((f"\n{safe.line(detail[:LONGEST])}", "$ink-muted"))
    parts.append(("\n", ""))
    why = explained(fact)
    told = [(wording.say("why.rule"), safe.line(why.rule))]
    if why.triggers:
        triggers = ", ".join(f"“{safe.quote(words[:80])}”" for words in why.triggers[:12])
        told.append((wording.say("why.triggers"), triggers))
    told.append((wording.say("why.doubts"), "; ".join(map(safe.line, why.doubts))))
    told.append((wording.say("why.confidence"), why.confidence))
    told.append((wording.say("why.status"), why.status))
    told += [(name, safe.line(words[:LONGEST])) for name, words in beside]
    column = max(cell_len(name) for name, _ in told) + 2
    for name, words in told:
        parts += _entry(name, words, column, width)
    return Content.assemble(*parts)


def _entry(name: str, words: str, column: int, width: int) -> list[tuple[str, str]]:
    """Set a name, and its words beside it, or indented below where there is no room."""
    beside = width - column >= LEAST_BESIDE
    indent = column if beside else 2
    lines = broken(words, max(8, width - indent))
    lead = fit(name, column) if beside else f"{name}\n{' ' * indent}"
    return [(f"\n{lead}", "bold $primary"), (f"\n{' ' * indent}".join(lines), "$ink")]
