"""Why a fact is there, in the reader's words: its rule, the words that set it off, its doubts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from jamsostek_tui.browse.figures import sum_in_words
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.model import Doubt, Span, Status
from jamsostek_tui.wording import knows, number, say
from jamsostek_tui.wording.rules import rule_in_words


class Found(Protocol):
    """What every fact says of how it was found."""

    @property
    def rule(self) -> str: ...
    @property
    def triggers(self) -> tuple[Span, ...]: ...
    @property
    def doubts(self) -> tuple[Doubt, ...]: ...
    @property
    def confidence(self) -> float: ...
    @property
    def status(self) -> Status: ...


@dataclass(frozen=True, slots=True)
class Explained:
    """What is said of a fact: `rule` by name and what it does, `triggers` as on the page, `doubts` or their lack."""

    rule: str
    triggers: tuple[str, ...]
    doubts: tuple[str, ...]
    confidence: str
    status: str


def explained(fact: Found) -> Explained:
    """Return why a fact is there; article text in it is as it stands on the page."""
    what = rule_in_words(fact.rule)
    return Explained(
        f"{fact.rule}: {what}" if what else fact.rule,
        tuple(span.text for span in fact.triggers),
        tuple(map(_doubt, fact.doubts)) or (say("why.no_doubts"),),
        number(fact.confidence, 2),
        say(f"status.{fact.status}"),
    )


def _doubt(doubt: Doubt) -> str:
    """Return what is doubtful; a region not taken by name and code, a sum written out; article text as it is."""
    if summed := sum_in_words(doubt):
        return summed
    words = say(f"doubt.{doubt.name}") if knows(f"doubt.{doubt.name}") else doubt.name
    other = doubt.other_reading
    if other and doubt.name == "ambiguous-region" and (region := place(other)) is not None:
        other = f"{region.name}, {other}"
    return words + (f" ({say('why.other', reading=other)})" if other else "")
