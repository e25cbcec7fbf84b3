"""Evidence made up for the tests of the exports: one article around any text, and a fact of each kind in it."""

from __future__ import annotations

from dataclasses import replace

from jamsostek_tui.model import (
    Article,
    Doubt,
    Event,
    Instrument,
    Mention,
    Organisation,
    Person,
    Region,
    Span,
    Statement,
    Statistic,
)
from jamsostek_tui.store.rows import Evidence

BEFORE = "Bantul – Sebanyak "
AFTER = " perajin batik kini terlindungi."
HASH = "0123456789abcdef" * 4


def article(text: str, title: str = "Perajin Batik Bantul Terlindungi") -> Article:
    return Article(
        id=1,
        source="kliping/bantul.txt",
        text=text,
        sha256=HASH,
        title=title,
        publisher="Kabar Selatan",
        published="2024-05-07",
        rule="page",
        confidence=1.0,
    )


def number(words: str, **changes: object) -> Evidence:
    """A number whose printed text is `words`, in a sentence of its own."""
    page = article(f"{BEFORE}{words}{AFTER}")
    start, end = len(BEFORE), len(BEFORE) + len(words)
    fact = Statistic(
        id=7,
        article=1,
        start=start,
        end=end,
        text=words,
        value=4218.0,
        unit="perajin",
        subject="perajin batik",
        region="34.02",
        period="2024",
        rule="count-of-group",
        confidence=0.9,
    )
    return Evidence(
        fact=replace(fact, **changes),  # type: ignore[arg-type]
        article=page,
        start=start,
        end=end,
        sentence_start=9,
        sentence_end=len(page.text),
        paragraph=1,
        label=words,
        region="Bantul",
        attributed_to="Sri Wahyuni",
    )


def quotation(words: str, *, later: str | None = None, indirect: bool = False) -> Evidence:
    """A statement that says `words`, by an official."""
    page = article(f'"{words}," kata Sri Wahyuni.')
    also = (Span(0, 0, later),) if later is not None else ()
    fact = Statement(
        id=3,
        article=1,
        start=1,
        end=1 + len(words),
        text=words,
        form="indirect" if indirect else "direct",
        speaker="Sri Wahyuni",
        person=2,
        also=also,
        rule="quoted-then-cue",
        confidence=0.95,
    )
    return Evidence(
        fact=fact,
        article=page,
        start=1,
        end=1 + len(words),
        sentence_start=0,
        sentence_end=len(page.text),
        paragraph=2,
        label=words,
        speaker="Sri Wahyuni",
        office="Kepala Dinas",
    )


def everything(words: str) -> list[Evidence]:
    """A fact of each kind with an id, `words` wherever text can stand."""
    page = replace(article(f"{words} di sini.", title=words), publisher=words, source=words, dateline=words)
    mention = (Mention(1, 0, len(words), words),)
    doubt = (Doubt("ambiguous-region", words),)
    common = {"rule": "r", "confidence": 0.8}
    facts = [
        replace(number(words).fact, subject=words, period=words, versus=words, doubts=doubt),  # type: ignore[arg-type]
        replace(quotation(words, later=words).fact, speaker=words),  # type: ignore[arg-type]
        Event(id=1, article=1, start=0, end=len(words), text=words, name=words, date=words, venue=words, **common),  # type: ignore[arg-type]
        Person(id=1, name=words, mentions=mention, **common),  # type: ignore[arg-type]
        Region(id="x", name=words, level="village", mentions=mention, **common),  # type: ignore[arg-type]
        Organisation(id=1, name=words, mentions=mention, **common),  # type: ignore[arg-type]
        Instrument(id=1, name=words, type="award", mentions=mention, **common),  # type: ignore[arg-type]
        page,
    ]
    return [
        Evidence(
            fact=fact,
            article=page,
            start=0,
            end=len(words),
            sentence_start=0,
            sentence_end=len(page.text),
            paragraph=1,
            label=words,
            region=words,
            speaker=words,
            office=words,
            attributed_to=words,
        )
        for fact in facts
    ]
