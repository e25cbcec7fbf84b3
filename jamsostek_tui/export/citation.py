"""Where a fact stands, told so that anyone can check it: the words of a footnote."""

from __future__ import annotations

from jamsostek_tui.browse.figures import sum_in_words
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.model import KINDS, Article, Kind, Link, Ref
from jamsostek_tui.store.rows import AnyFact, Evidence
from jamsostek_tui.wording import say

SHORT_HASH = 12
_LONGEST_QUOTE = 600
_KIND_OF: dict[str, Kind] = {kind.capitalize(): kind for kind in KINDS}


def kind_of(fact: AnyFact) -> Kind:
    """The contract's name for the kind of `fact`."""
    return _KIND_OF[type(fact).__name__]


def ref_of(fact: AnyFact) -> Ref | None:
    """What names `fact`; a link has no id of its own."""
    return None if isinstance(fact, Link) else Ref(kind_of(fact), fact.id)


def citation(evidence: Evidence) -> str:
    """Return the footnote of a fact as markdown: article, place, the sentence, file and hash; then the doubts.

    The hash is the first 12 characters of the page's SHA-256, so that the page can be told from a later one.
    """
    article = evidence.article
    parts = [f"**{escaped(article.title or '') or say('dossier.untitled')}**"]
    parts += [escaped(article.publisher)] if visible(article.publisher or "") else []  # type: ignore[arg-type]
    parts.append(escaped(article.published or "") or say("date.none"))
    if evidence.paragraph is not None:
        parts.append(say("dossier.paragraph", n=evidence.paragraph))
    if not isinstance(evidence.fact, Article):
        parts.append(say("dossier.characters", start=evidence.start, end=evidence.end))
    where = ", ".join(parts)
    quoted = _quoted(evidence)
    told = f"{where}: “{quoted}”" if quoted else where
    return f"{told} — {escaped(article.source)}, sha256 {article.sha256[:SHORT_HASH]}{_reservations(evidence.fact)}"


def doubts(fact: AnyFact) -> str:
    """Return the doubts of `fact` in words, each with the reading not taken, as plain text; empty without any."""
    told = []
    for doubt in fact.doubts:
        words = sum_in_words(doubt) or doubt.name.replace("-", " ")
        if doubt.other_reading and doubt.name != "arithmetic":
            words += f" ({say('dossier.other_reading', reading=doubt.other_reading)})"
        told.append(words)
    return "; ".join(told)


def _quoted(evidence: Evidence) -> str:
    """The sentence of the fact; not again where the fact itself is the sentence (a statement, an article)."""
    if isinstance(evidence.fact, Article) or kind_of(evidence.fact) == "statement":
        return ""
    sentence = visible(evidence.article.text[evidence.sentence_start : evidence.sentence_end])
    if len(sentence) > _LONGEST_QUOTE:
        sentence = sentence[: _LONGEST_QUOTE - 1] + "…"
    return escaped(sentence)


def _reservations(fact: AnyFact) -> str:
    told = []
    if fact.doubts:
        told.append(say("dossier.doubt", name=escaped(doubts(fact))) + ".")
    if fact.status != "found":
        told.append(say(f"dossier.status.{fact.status}"))
    return "".join(f". {words}" if place == 0 else f" {words}" for place, words in enumerate(told))
