"""Chosen facts as one markdown document: numbers in a table, quotations quoted, a footnote each, then the sources.

The plain profile is what CommonMark with tables and footnotes, GitHub, Obsidian and Pandoc share; the other two add
what only Obsidian (callouts, block ids) or Pandoc (`[@key]`) reads. Text from articles goes through `escape.escaped`
and can neither break out of its place nor become a link. Every fact carries a proof (`check/dossier/proof`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain
from typing import Literal

from jamsostek_tui import __version__
from jamsostek_tui.check.dossier.footnotes import proofs_of
from jamsostek_tui.check.dossier.proof import proof_of_whole
from jamsostek_tui.export import blocks
from jamsostek_tui.export.citation import article_by_hand, article_words, citation, kind_of, ref_of
from jamsostek_tui.export.compared.beside import Beside
from jamsostek_tui.export.csl import keys_of
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.export.grouping import Grouping, grouped
from jamsostek_tui.model import Article, Kind, Ref, Statistic
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import counted, figures_as_printed, language, say

Profile = Literal["plain", "obsidian", "pandoc"]
PROFILES: tuple[Profile, ...] = ("plain", "obsidian", "pandoc")
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
TITLE = "Jamsostek"
"""What a dossier is called that a command writes."""
_ALONE = Beside()


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a dossier is written.

    `by` groups the facts by region, person, measure or article first. `front_matter` puts a YAML head in front (for
    files, not for the clipboard), which names the `bibliography` beside the document.
    """

    title: str
    by: Grouping = ""
    profile: Profile = "plain"
    front_matter: bool = False
    bibliography: str = ""


def dossier(
    evidence: Sequence[Evidence], style: Style, notes: Mapping[Ref, str] | None = None, beside: Beside = _ALONE
) -> str:
    """Return the document: facts grouped by kind, in the given order within a kind, the sources, then the footnotes.

    `notes` are what people noted of a fact: they stand in its footnote, as does what contradicts it and how its group
    was settled. The sections `beside` it stand behind the facts. Footnotes are numbered in the order in which they are
    met. Every number is written as Indonesian papers print theirs, in either language: `12.400` beside a `12,400` would
    be read as twelve.
    """
    with figures_as_printed():
        return _written(evidence, style, notes or {}, beside)


def _written(evidence: Sequence[Evidence], style: Style, notes: Mapping[Ref, str], beside: Beside) -> str:
    cited = [*evidence, *beside.others]
    writing = _Writing(style.profile, keys_of(cited) if style.profile == "pandoc" else {})
    writing.remarks = {"note": notes, "conflict": beside.conflicts, "settled": beside.settled}
    writing.contradicted = beside.contradicted
    writing.numbers = {one.fact.id: one for one in cited if isinstance(one.fact, Statistic)}
    parts = [_head(style)] if style.front_matter else []
    parts.append(f"# {escaped(style.title) or say('dossier.untitled')}")
    for name, held in grouped(evidence, style.by):
        if name:
            parts.append(f"## {escaped(name)}")
        for kind in GROUPS:
            members = [one for one in held if kind_of(one.fact) == kind]
            if members:
                parts.append(f"{'###' if name else '##'} {say(f'dossier.{kind}')}")
                parts += writing.group(kind, members)
    parts += [section(writing).strip("\n") for section in beside.sections]
    parts += _ended(parts, cited, writing) if writing.cited else [say("dossier.empty")]
    return "\n\n".join(parts) + "\n"


def _head(style: Style) -> str:
    """A YAML head; a JSON string is a YAML string too."""
    told = {"title": visible(style.title), "generator": f"jamsostek-tui {__version__}"}
    lines = [f"{name}: {json.dumps(words, ensure_ascii=False)}" for name, words in told.items()]
    if style.profile == "obsidian":
        lines.append("tags: [jamsostek, dossier]")
    if style.profile == "pandoc":
        lines.append(f"lang: {language()}")
        if style.bibliography:
            lines.append(f"bibliography: {json.dumps(visible(style.bibliography), ensure_ascii=False)}")
    return "\n".join(["---", *lines, "---"])


@dataclass(slots=True)
class _Writing:
    """A document being written: what its footnotes tell so far, by label."""

    profile: Profile
    keys: Mapping[str, str]
    remarks: Mapping[str, Mapping[Ref, str]] = field(default_factory=dict)
    contradicted: Set[Ref] = frozenset()
    numbers: Mapping[int | str, Evidence] = field(default_factory=dict)
    cited: dict[str, str] = field(default_factory=dict)
    tables: int = 0
    _of: dict[tuple[Ref | None, str], str] = field(default_factory=dict)

    def mark(self, number: int) -> str:
        """Return the footnote mark of a number in a section; "" for one that is no longer there."""
        evidence = self.numbers.get(number)
        return self._mark(evidence) if evidence is not None else ""

    def group(self, kind: Kind, members: Sequence[Evidence]) -> Iterator[str]:
        """Yield the blocks of facts of one kind."""
        if kind == "statement":
            for one in members:
                yield self._quotation(one)
        elif kind == "statistic":
            yield self._table(members)
        else:
            yield "\n".join(self._item(one) for one in members)

    def _mark(self, evidence: Evidence) -> str:
        """Return the footnote mark of a fact, its footnote told."""
        ref = ref_of(evidence.fact)
        remarks = {name: held[ref] for name, held in self.remarks.items() if ref is not None and ref in held}
        told = citation(evidence, **remarks, key=self.keys.get(evidence.article.sha256, ""))
        label = self._of.get((ref, told)) if ref is not None else None
        if label is None:
            label = str(len(self.cited) + 1)
            self.cited[label] = told
            self._of[ref, told] = label
        return f"[^{label}]"

    def _table(self, members: Sequence[Evidence]) -> str:
        lines = [blocks.table_head()]
        for one in members:
            shown = blocks.row(one, is_contradicted=ref_of(one.fact) in self.contradicted)
            lines.append(f"{shown}{self._mark(one)} |")
        self.tables += 1
        block_id = f"\n\n^t{self.tables}" if self.profile == "obsidian" else ""
        return "\n".join(lines) + block_id

    def _quotation(self, evidence: Evidence) -> str:
        told = blocks.quotation(evidence, callout=self.profile == "obsidian") + self._mark(evidence)
        return told + (f"\n\n^f{len(self.cited)}" if self.profile == "obsidian" else "")

    def _item(self, evidence: Evidence) -> str:
        told = blocks.item(evidence) + self._mark(evidence)
        return told + (f" ^f{len(self.cited)}" if self.profile == "obsidian" else "")


def _ended(parts: Sequence[str], evidence: Sequence[Evidence], writing: _Writing) -> Iterator[str]:
    """Yield what stands below the facts: the articles with their whole hashes, what the document says of itself, the
    footnotes. All is proved as it will be read.
    """
    articles: dict[str, Article] = {}
    for one in evidence:
        articles.setdefault(one.article.sha256, one.article)
    lines = [_source(article, writing.keys.get(sha256, "")) for sha256, article in articles.items()]
    heading = say("dossier.sources")
    yield f"## {heading}"
    yield "\n".join(lines)
    if writing.profile == "pandoc":
        yield "::: {#refs}\n:::"
    proofs = proofs_of("\n\n".join(parts), writing.cited)
    told = say("dossier.whole", facts=counted("fact", len(writing.cited)), articles=counted("article", len(lines)))
    whole = proof_of_whole(chain.from_iterable(proofs.values()), ((heading, line) for line in lines), told)
    yield f"{told} `{whole}`"
    for label, words in writing.cited.items():
        yield f"[^{label}]: {words}{say('dossier.proof')} {' '.join(f'`{each}`' for each in proofs[label])}"


def _source(article: Article, key: str) -> str:
    file = escaped(article.source) or say("dossier.nameless")
    told = f"- {article_words(article)} — *{file}*, sha256 {article.sha256}{f' [@{key}]' if key else ''}"
    by_hand = article_by_hand(article)
    return f"{told}. {by_hand}" if by_hand else told
