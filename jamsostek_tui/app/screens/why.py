"""Why a fact is there: the rule and what it does, the words that set it off, the doubts, the confidence."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.store.rows import AnyFact, Row

LONGEST = 600


def why_screen(row: Row, fact: AnyFact, rules: Mapping[str, str]) -> Dialogue:
    """Return the window that explains `fact`, which stands in the lists as `row`; `rules` says what each rule does."""
    return Dialogue(wording.say("why.title"), why_text(row, fact, rules))


def why_text(row: Row, fact: AnyFact, rules: Mapping[str, str]) -> Content:
    """Return the explanation, article text made harmless."""
    parts: list[tuple[str, str]] = [(safe.line(row.label[:LONGEST]), "bold $ink-strong")]
    if row.detail:
        parts.append((f"\n{safe.line(row.detail[:LONGEST])}", "$ink-muted"))
    parts.append(("\n", ""))
    rule = rules.get(fact.rule)
    _say(parts, "rule", safe.line(fact.rule) + (f": {rule}" if rule else ""))
    if fact.triggers:
        _say(parts, "triggers", ", ".join(f"“{safe.line(span.text[:80])}”" for span in fact.triggers[:12]))
    doubts = []
    for doubt in fact.doubts:
        other = wording.say("why.other", reading=safe.line(doubt.other_reading)) if doubt.other_reading else ""
        doubts.append(safe.line(doubt.name) + (f" ({other})" if other else ""))
    _say(parts, "doubts", "; ".join(doubts) or wording.say("why.no_doubts"))
    _say(parts, "confidence", wording.number(fact.confidence, 2))
    _say(parts, "status", wording.say(f"status.{fact.status}"))
    return Content.assemble(*parts)


def _say(parts: list[tuple[str, str]], key: str, words: str) -> None:
    parts += [(f"\n{wording.say(f'why.{key}')}  ", "bold $primary"), (words, "$ink")]
