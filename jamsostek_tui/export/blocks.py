"""One fact as markdown: a row, a quotation or a list item, up to its footnote mark, and what follows the mark.

What stands before the mark is what the fact's proof covers; a reader's note comes after it and may be rewritten.
"""

from __future__ import annotations

from jamsostek_tui.check.dossier.footnote_uses import CONTRADICTED
from jamsostek_tui.export.citation import figure_by_hand, is_set_by_hand
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.numerals import read_quantity
from jamsostek_tui.language.words import cut_words
from jamsostek_tui.model import Article, Event, Statement, Statistic
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import date, say

COLUMNS = ("number", "subject", "region", "period", "said_by", "paper", "source")


def table_head() -> str:
    """Return the head of the table of numbers and the line below it."""
    head = "| " + " | ".join(say(f"dossier.column.{name}") for name in COLUMNS) + " |"
    return f"{head}\n| ---: | " + " | ".join("---" for _ in COLUMNS[1:]) + " |"


def row(evidence: Evidence, *, is_contradicted: bool = False) -> str:
    """Return the row of a number up to the mark in its last cell; a sign before one `is_contradicted` elsewhere."""
    fact = evidence.fact
    assert isinstance(fact, Statistic)
    versus = date(visible(fact.versus or ""))
    times = [date(visible(fact.period or "")), say("dossier.versus", period=versus) if versus else ""]
    period = ", ".join(part for part in times if part)
    cells = (evidence.region or "", period, _according_to(evidence))
    number = (CONTRADICTED if is_contradicted else "") + hedged(fact)
    return "| " + " | ".join([number, _corrected(fact), *map(escaped, cells), paper(evidence.article)]) + " | "


def paper(article: Article) -> str:
    """Return the paper and day of an article as markdown, as far as the page tells them."""
    day = date((article.published or "")[:10])
    return escaped(", ".join(part for part in (visible(article.publisher or ""), day) if part))


def _corrected(fact: Statistic) -> str:
    """Return what is measured, before it the value that a person set where the words print another."""
    told = escaped(_subject(fact))
    if not is_set_by_hand(fact) or _prints(fact.text) == (fact.value, fact.value_max):
        return told
    by_hand = f"**{say('dossier.corrected', figure=figure_by_hand(fact))}**"
    return f"{by_hand}, {told}" if told else by_hand


def _prints(text: str) -> tuple[float, float | None] | None:
    """Return the value that the words of a number print, of a range both; None for none."""
    folded = fold(text)
    words = cut_words(lower(folded), folded)
    read = (read_quantity(words, index) for index in range(len(words)))
    first = next((one for one in read if one is not None), None)
    return (first.value, first.value_max) if first is not None else None


def hedged(fact: Statistic) -> str:
    """Return a number as printed, with its hedge in front."""
    hedge = f"{say(f'dossier.approx.{fact.approx}')} " if fact.approx else ""
    return escaped(hedge + fact.text)


def _subject(fact: Statistic) -> str:
    told = [visible(fact.subject or "")]
    if fact.direction:
        told.append(say(f"dossier.direction.{fact.direction}"))
    if fact.measure == "target":
        told.append(say("dossier.target"))
    if fact.per:
        told.append(say(f"dossier.per.{fact.per}"))
    return ", ".join(words for words in told if words)


def _according_to(evidence: Evidence) -> str:
    who = visible(evidence.attributed_to or evidence.speaker or "")
    office = visible(evidence.office or "")
    return f"{who}, {office}" if who and office else who


def quotation(evidence: Evidence, *, callout: bool = False) -> str:
    """Return a statement as a block quotation up to the mark behind its speaker; with `callout` an Obsidian callout."""
    fact = evidence.fact
    assert isinstance(fact, Statement)
    said = [escaped(words) for words in (fact.text, *(span.text for span in fact.also))]
    words = " … ".join(said)
    words = f"“{words}”" if fact.form == "direct" else words
    head = [f"> [!quote] {say('dossier.quotation' if fact.form == 'direct' else 'dossier.reported')}"]
    return "\n".join(
        [*(head if callout else []), f"> {words}", ">", f"> — {_speaker(evidence, fact, callout=callout)}"]
    )


def _speaker(evidence: Evidence, fact: Statement, *, callout: bool) -> str:
    name = escaped(evidence.speaker or fact.speaker or "") or say("dossier.nameless")
    office = escaped(evidence.office or "")
    told = [name, *([office] if office else [])]
    told += [say("dossier.reported")] if fact.form == "indirect" and not callout else []
    return ", ".join(told)


def item(evidence: Evidence) -> str:
    """Return any other fact as a list item up to the mark."""
    fact = evidence.fact
    named = label(evidence)
    told = [f"**{escaped(named) or say('dossier.nameless')}**"]
    if isinstance(fact, Event):
        told += [escaped(part) for part in (date(visible(fact.date or "")), fact.venue or "")]
    told += [escaped(part or "") for part in (evidence.office, evidence.region) if part != named]
    return f"- {', '.join(words for words in told if words)}"


def label(evidence: Evidence) -> str:
    """Return what names a fact."""
    fact = evidence.fact
    if isinstance(fact, Event):
        return fact.name
    return evidence.label or str(getattr(fact, "name", None) or getattr(fact, "title", None) or "")
