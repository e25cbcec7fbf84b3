"""Chosen facts as one markdown document that pastes anywhere: numbers in a table, quotations quoted, a footnote each.

The dialect is what CommonMark with tables and footnotes, GitHub, Obsidian and Pandoc share. Text from articles
goes through `escape.escaped` and can neither break out of its place nor become a link.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from jamsostek_tui import __version__
from jamsostek_tui.export.citation import citation, kind_of, ref_of
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.export.grouping import Grouping, grouped
from jamsostek_tui.model import Event, Kind, Ref, Statement, Statistic
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import say

GROUPS: tuple[Kind, ...] = (
    "statistic",
    "statement",
    "event",
    "person",
    "region",
    "organisation",
    "instrument",
    "link",
    "article",
)
_COLUMNS = ("number", "subject", "region", "period", "said_by", "source")
_Numbered = tuple[int, Evidence]


def dossier(
    evidence: Sequence[Evidence],
    *,
    title: str,
    notes: Mapping[Ref, str] | None = None,
    front_matter: bool,
    by: Grouping = "",
) -> str:
    """Return the document: facts grouped by kind, in the given order within a kind, then the footnotes.

    `by` groups them by region, person or article first.
    `notes` are the reader's own words on a fact; `front_matter` puts a YAML head in front (for files, not for the
    clipboard). Footnotes are numbered in the order in which they are met.
    """
    parts = [_head(title)] if front_matter else []
    parts.append(f"# {escaped(title) or say('dossier.untitled')}")
    number, footnotes = 0, []
    for name, held in grouped(evidence, by):
        if name:
            parts.append(f"## {escaped(name)}")
        for kind in GROUPS:
            members = [one for one in held if kind_of(one.fact) == kind]
            if not members:
                continue
            numbered = list(enumerate(members, number + 1))
            number += len(members)
            footnotes += [f"[^{place}]: {citation(one)}" for place, one in numbered]
            parts.append(f"{'###' if name else '##'} {say(f'dossier.{kind}')}")
            parts += _group(kind, numbered, notes or {})
    parts += footnotes if footnotes else [say("dossier.empty")]
    return "\n\n".join(parts) + "\n"


def _head(title: str) -> str:
    """A YAML head; a JSON string is a YAML string too."""
    named = json.dumps(visible(title), ensure_ascii=False)
    return f'---\ntitle: {named}\ngenerator: "jamsostek-tui {__version__}"\n---'


def _group(kind: Kind, members: Sequence[_Numbered], notes: Mapping[Ref, str]) -> Iterator[str]:
    if kind == "statement":
        for place, one in members:
            yield _quotation(place, one, _note(one, notes))
    elif kind == "statistic":
        yield _table(members)
        told = [f"- {_number(one)} — {note}" for _, one in members if (note := _note(one, notes))]
        if told:
            yield "\n".join(told)
    else:
        yield "\n".join(_item(place, one, _note(one, notes)) for place, one in members)


def _note(evidence: Evidence, notes: Mapping[Ref, str]) -> str:
    ref = ref_of(evidence.fact)
    words = escaped(notes.get(ref, "")) if ref is not None else ""
    return f"{say('dossier.note')}: {words}" if words else ""


def _table(members: Sequence[_Numbered]) -> str:
    head = "| " + " | ".join(say(f"dossier.column.{name}") for name in _COLUMNS) + " |"
    rule = "| ---: | " + " | ".join("---" for _ in _COLUMNS[1:]) + " |"
    return "\n".join([head, rule, *(_table_row(place, one) for place, one in members)])


def _table_row(place: int, evidence: Evidence) -> str:
    fact = evidence.fact
    assert isinstance(fact, Statistic)
    period = fact.period or ""
    if fact.versus:
        period = f"{period}, {say('dossier.versus', period=fact.versus)}".removeprefix(", ")
    cells = [
        _number(evidence),
        escaped(_subject(fact)),
        escaped(evidence.region or ""),
        escaped(period),
        escaped(_according_to(evidence)),
        f"[^{place}]",
    ]
    return "| " + " | ".join(cells) + " |"


def _number(evidence: Evidence) -> str:
    """The number as printed, with its hedge in front."""
    fact = evidence.fact
    assert isinstance(fact, Statistic)
    hedge = f"{say(f'dossier.approx.{fact.approx}')} " if fact.approx else ""
    return escaped(hedge + fact.text)


def _subject(fact: Statistic) -> str:
    told = [fact.subject or ""]
    if fact.direction:
        told.append(say(f"dossier.direction.{fact.direction}"))
    if fact.measure == "target":
        told.append(say("dossier.target"))
    if fact.per:
        told.append(say(f"dossier.per.{fact.per}"))
    return ", ".join(words for words in told if words)


def _according_to(evidence: Evidence) -> str:
    who = evidence.attributed_to or evidence.speaker or ""
    return f"{who}, {evidence.office}" if who and evidence.office else who


def _quotation(place: int, evidence: Evidence, note: str) -> str:
    fact = evidence.fact
    assert isinstance(fact, Statement)
    said = [escaped(words) for words in (fact.text, *(span.text for span in fact.also))]
    words = " … ".join(said)
    words = f"“{words}”" if fact.form == "direct" else words
    lines = [f"{words}[^{place}]", "", f"— {_speaker(evidence, fact)}"]
    lines += ["", note] if note else []
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _speaker(evidence: Evidence, fact: Statement) -> str:
    name = escaped(evidence.speaker or fact.speaker or "") or say("dossier.nameless")
    told = [name, *([escaped(evidence.office)] if evidence.office else [])]
    told += [say("dossier.reported")] if fact.form == "indirect" else []
    return ", ".join(told)


def _item(place: int, evidence: Evidence, note: str) -> str:
    fact = evidence.fact
    told = [f"**{escaped(_label(evidence)) or say('dossier.nameless')}**"]
    if isinstance(fact, Event):
        told += [escaped(part) for part in (fact.date, fact.venue) if part]
    told += [escaped(part) for part in (evidence.office, evidence.region) if part and part != _label(evidence)]
    line = f"- {', '.join(told)}[^{place}]"
    return f"{line}\n  {note}" if note else line


def _label(evidence: Evidence) -> str:
    fact = evidence.fact
    if isinstance(fact, Event):
        return fact.name
    return evidence.label or str(getattr(fact, "name", None) or getattr(fact, "title", None) or "")
