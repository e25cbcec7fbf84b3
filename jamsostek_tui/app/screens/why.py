"""Why a fact is there: the rule and what it does, the words that set it off, the doubts, the confidence."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.store.rows import AnyFact, Row

FINDERS = (
    "regions",
    "organisations",
    "instruments",
    "quotations",
    "people",
    "statements",
    "events",
    "statistics",
    "links",
)
LONGEST = 600


def why_screen(row: Row, fact: AnyFact) -> Dialogue:
    """Return the window that explains `fact`, which stands in the lists as `row`."""
    return Dialogue(wording.say("why.title"), why_text(row, fact))


def why_text(row: Row, fact: AnyFact) -> Content:
    """Return the explanation, article text made harmless."""
    parts: list[tuple[str, str]] = [(safe.line(row.label[:LONGEST]), "bold $ink-strong")]
    if row.detail:
        parts.append((f"\n{safe.line(row.detail[:LONGEST])}", "$ink-muted"))
    parts.append(("\n", ""))
    rule = rules().get(fact.rule)
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


@cache
def rules() -> dict[str, str]:
    """Return what each rule does, by its name, from all finders."""
    found: dict[str, str] = {}
    for name in FINDERS:
        found.update(getattr(import_module(f"jamsostek_tui.facts.{name}"), "RULES", {}))
    return found


def _say(parts: list[tuple[str, str]], key: str, words: str) -> None:
    parts += [(f"\n{wording.say(f'why.{key}')}  ", "bold $primary"), (words, "$ink")]
