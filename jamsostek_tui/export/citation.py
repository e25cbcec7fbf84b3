"""Where a fact stands, told so that anyone, and `verify`, can check it: the words of a footnote.

Escaped article text holds no bare `*` or backtick, so the emphasised title, paper and file and the proof in backticks
can be found again in any footnote (`check/dossier/footnotes`), whatever the title says.
"""

from __future__ import annotations

from typing import TypeGuard

from jamsostek_tui.browse.figures import in_full, sum_in_words
from jamsostek_tui.check.dossier.footnote_findings import LONGEST_QUOTE
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.model import KINDS, Article, Doubt, Kind, Link, Ref, Statistic
from jamsostek_tui.store.rows import AnyFact, Evidence
from jamsostek_tui.wording import date, knows, say

SHORT_HASH = 12
_KIND_OF: dict[str, Kind] = {kind.capitalize(): kind for kind in KINDS}


def kind_of(fact: AnyFact) -> Kind:
    """The contract's name for the kind of `fact`."""
    return _KIND_OF[type(fact).__name__]


def ref_of(fact: AnyFact) -> Ref | None:
    """What names `fact`; a link has no id of its own."""
    return None if isinstance(fact, Link) else Ref(kind_of(fact), fact.id)


def citation(evidence: Evidence, *, conflict: str = "", settled: str = "", note: str = "", key: str = "") -> str:
    """Return the footnote of a fact as markdown, up to its proof.

    It has the article, its paper and day, the paragraph, the sentence, the file, the place in it, the first 12 digits
    of the file's SHA-256; then the doubts, a `conflict` with other numbers, how its group was `settled`, what else a
    person decided, their `note`. `key` is a Pandoc citation key.
    """
    sentence = _sentence(evidence)
    told = f"{article_words(evidence.article, evidence.paragraph)}{f': “{sentence}”' if sentence else ''} — "
    told += f"{source_words(evidence)}sha256 {evidence.article.sha256[:SHORT_HASH]}"
    told += f" [@{key}]" if key else ""
    return f"{told}.{_remarks(evidence, conflict, settled, note)} "


def article_words(article: Article, paragraph: int | None = None) -> str:
    """Return title, paper and day of an article as markdown, and the paragraph."""
    parts = [f"**{escaped(article.title or '') or say('dossier.untitled')}**"]
    publisher = escaped(article.publisher or "")
    parts += [f"*{publisher}*"] if publisher else []
    parts.append(escaped(date(visible(article.published or ""))) or say("date.none"))
    if paragraph is not None:
        parts.append(say("dossier.paragraph", n=paragraph))
    return ", ".join(parts)


def source_words(evidence: Evidence) -> str:
    """Return the file of a fact and its place there, each followed by a comma."""
    told = f"*{escaped(evidence.article.source) or say('dossier.nameless')}*, "
    if not isinstance(evidence.fact, Article):
        told += f"{say('dossier.characters', start=evidence.start, end=evidence.end)}, "
    return told


def doubts(fact: AnyFact) -> str:
    """Return the names of the doubts of `fact`, each with the reading not taken, as plain text; empty without any."""
    return "; ".join(_with_reading(doubt.name.replace("-", " "), doubt) for doubt in fact.doubts)


def _doubts_in_words(fact: AnyFact) -> str:
    """Return the doubts of `fact` in the reader's language, as plain text."""
    told = []
    for doubt in fact.doubts:
        key = f"doubt.{doubt.name}"
        named = say(key) if knows(key) else doubt.name.replace("-", " ")
        told.append(sum_in_words(doubt) or _with_reading(named, doubt))
    return "; ".join(told)


def _with_reading(words: str, doubt: Doubt) -> str:
    reading = visible(doubt.other_reading or "")
    return f"{words} ({say('dossier.other_reading', reading=reading)})" if reading else words


def _sentence(evidence: Evidence) -> str:
    """The sentence of the fact; not again where the fact itself is the sentence (a statement, an article)."""
    if isinstance(evidence.fact, Article) or kind_of(evidence.fact) == "statement":
        return ""
    return quoted(evidence.article.text[evidence.sentence_start : evidence.sentence_end])


def quoted(sentence: str) -> str:
    """Return a sentence of an article as markdown, a very long one cut."""
    shown = visible(sentence)
    return escaped(shown if len(shown) <= LONGEST_QUOTE else shown[: LONGEST_QUOTE - 1] + "…")


def is_set_by_hand(fact: AnyFact) -> TypeGuard[Statistic]:
    """Whether a person may have set a number to something else than its words print."""
    return isinstance(fact, Statistic) and fact.status in ("edited", "added")


def figure_by_hand(fact: Statistic) -> str:
    """Return what a number set by hand counts as, with its unit, as markdown."""
    values = [fact.value, *([] if fact.value_max is None else [fact.value_max])]
    figures = "–".join(in_full(value) for value in values)
    return escaped(f"{figures} {visible(fact.unit or '')}".strip())


def _remarks(evidence: Evidence, conflict: str, settled: str, note: str) -> str:
    fact = evidence.fact
    told = [f"{say('dossier.doubt', name=escaped(_doubts_in_words(fact)))}."] if fact.doubts else []
    told += [f"{say('dossier.conflict', words=escaped(conflict))}."] if visible(conflict) else []
    told += [f"{say('compare.told', words=escaped(settled))}."] if visible(settled) else []
    told += [say(f"dossier.status.{fact.status}")] if fact.status != "found" else []
    told += [say("dossier.counts", figure=figure_by_hand(fact))] if is_set_by_hand(fact) else []
    told += [say("dossier.person_by_hand", who=escaped(evidence.by_hand))] if evidence.by_hand else []
    told += [] if isinstance(fact, Article) else [article_by_hand(evidence.article)]
    told += [f"{say('dossier.note')}: “{escaped(note)}”."] if visible(note) else []
    return "".join(f" {words}" for words in told if words)


def article_by_hand(article: Article) -> str:
    """Return a sentence where a person set the title, the paper or the day of an article, else nothing."""
    return say("dossier.article_by_hand") if article.status == "edited" else ""
