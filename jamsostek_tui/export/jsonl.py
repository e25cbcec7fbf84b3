"""Facts as JSON lines, key for key as the contract (version 1) has them; unknown values are null.

What people said of the facts stands behind them in lines of its own kinds, `settlement` and `note`, where there is any.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any

from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.export.group_verdicts import GroupVerdict, verdict_cells
from jamsostek_tui.harmless_json import json_of
from jamsostek_tui.model import (
    Article,
    Event,
    Fact,
    Instrument,
    Link,
    Mention,
    Organisation,
    Person,
    Ref,
    Region,
    Span,
    Statement,
    Statistic,
)

Record = dict[str, Any]


def json_line(fact: Fact, *, with_text: bool = False) -> str:
    """Return `fact` as one line of JSON without its newline; an article's `text` only if asked for."""
    return json_of(record(fact, with_text=with_text))


def settlement_lines(verdicts: Mapping[Ref, GroupVerdict], numbers: Container[Ref]) -> Iterator[str]:
    """Yield how the groups of some numbers were settled, one JSON object and newline each, with all the numbers of it.

    `verdicts` are what their groups say of these and other numbers.
    """
    settled: dict[Decision, list[Ref]] = {}
    for ref, one in verdicts.items():
        if one.settled is not None:
            settled.setdefault(one.settled, []).append(ref)
    for decided, refs in settled.items():
        if any(ref in numbers for ref in refs):
            cells = verdict_cells(verdicts[refs[0]])
            told = {name: cells[f"settled_{name}"] for name in ("low", "high", "preferred", "note")}
            of = {"group": decided.group, "statistics": sorted(ref.id for ref in refs), "verdict": cells["settled"]}
            who = {"by": decided.by or None, "at": decided.at}
            yield json_of({"kind": "settlement", **of, **told, **who}) + "\n"


def note_lines(notes: Mapping[Ref, str]) -> Iterator[str]:
    """Yield what was noted of facts, one JSON object and newline each."""
    for ref, words in notes.items():
        yield json_of({"kind": "note", "fact": [ref.kind, ref.id], "note": words}) + "\n"


def record(fact: Fact, *, with_text: bool = False) -> Record:
    """Return `fact` as the contract's object; raises KeyError for what is no fact of the contract."""
    made = _RECORDS[type(fact)](fact)
    if with_text and isinstance(fact, Article):
        made["text"] = fact.text
    return {**made, "rule": fact.rule, "confidence": fact.confidence, "status": fact.status}


def _mentions(mentions: tuple[Mention, ...]) -> list[Record]:
    return [{"article": m.article, "start": m.start, "end": m.end, "text": m.text} for m in mentions]


def _also(spans: tuple[Span, ...]) -> list[Record]:
    return [{"start": span.start, "end": span.end, "text": span.text} for span in spans]


def _article(fact: Article) -> Record:
    return {
        "kind": "article",
        "id": fact.id,
        "source": fact.source,
        "title": fact.title,
        "publisher": fact.publisher,
        "published": fact.published,
        "dateline": fact.dateline,
        "byline": fact.byline,
        "url": fact.url,
        "keywords": list(fact.keywords),
        "sha256": fact.sha256,
    }


def _region(fact: Region) -> Record:
    return {
        "kind": "region",
        "id": fact.id,
        "name": fact.name,
        "level": fact.level,
        "parent": fact.parent,
        "aliases": list(fact.aliases),
        "mentions": _mentions(fact.mentions),
    }


def _person(fact: Person) -> Record:
    return {
        "kind": "person",
        "id": fact.id,
        "name": fact.name,
        "aliases": list(fact.aliases),
        "honorifics": list(fact.honorifics),
        "degrees": list(fact.degrees),
        "roles": [
            {
                "title": role.title,
                "organisation": role.organisation,
                "region": role.region,
                "article": role.article,
                "start": role.start,
                "end": role.end,
            }
            for role in fact.roles
        ],
        "mentions": _mentions(fact.mentions),
    }


def _organisation(fact: Organisation) -> Record:
    return {
        "kind": "organisation",
        "id": fact.id,
        "name": fact.name,
        "abbreviation": fact.abbreviation,
        "type": fact.type,
        "region": fact.region,
        "mentions": _mentions(fact.mentions),
    }


def _instrument(fact: Instrument) -> Record:
    return {
        "kind": "instrument",
        "id": fact.id,
        "name": fact.name,
        "type": fact.type,
        "aliases": list(fact.aliases),
        "mentions": _mentions(fact.mentions),
    }


def _statistic(fact: Statistic) -> Record:
    who = fact.attributed_to
    return {
        "kind": "statistic",
        "id": fact.id,
        "article": fact.article,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "value": fact.value,
        "value_max": fact.value_max,
        "approx": fact.approx,
        "unit": fact.unit,
        "subject": fact.subject,
        "measure": fact.measure,
        "direction": fact.direction,
        "region": fact.region,
        "period": fact.period,
        "versus": fact.versus,
        "attributed_to": who and {"person": who.person, "organisation": who.organisation, "instrument": who.instrument},
        "per": fact.per,
        "also": _also(fact.also),
    }


def _statement(fact: Statement) -> Record:
    return {
        "kind": "statement",
        "id": fact.id,
        "article": fact.article,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "form": fact.form,
        "speaker": fact.speaker,
        "person": fact.person,
        "organisation": fact.organisation,
        "also": _also(fact.also),
    }


def _event(fact: Event) -> Record:
    return {
        "kind": "event",
        "id": fact.id,
        "article": fact.article,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "name": fact.name,
        "date": fact.date,
        "venue": fact.venue,
        "region": fact.region,
    }


def _link(fact: Link) -> Record:
    return {
        "kind": "link",
        "from": list(fact.source),
        "relation": fact.relation,
        "to": list(fact.target),
        "article": fact.article,
        "start": fact.start,
        "end": fact.end,
    }


_RECORDS: dict[type, Callable[[Any], Record]] = {
    Article: _article,
    Region: _region,
    Person: _person,
    Organisation: _organisation,
    Instrument: _instrument,
    Statistic: _statistic,
    Statement: _statement,
    Event: _event,
    Link: _link,
}
