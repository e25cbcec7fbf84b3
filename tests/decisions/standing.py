"""Where decisions stand in a database, read from what shows of them there and not from what the program says of them.

A fact that a person accepted, edited or added has a status, one that was rejected is missing beside a database of the
same pages without a journal, merged ones are one, a note is shown. Each such mark has the words of its fact as they
stand in the page now: one whose words no decision has was moved there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.journal.decision import Do
from jamsostek_tui.decisions.journal.text_key import TextKey, key_at
from jamsostek_tui.model import KINDS, Article, Kind, Ref
from jamsostek_tui.store.database.schema import ENTITY_KINDS, PLACED_KINDS
from jamsostek_tui.store.reader import Reader

Words = tuple[str, Kind, str, str, str]
"""A text: its page, whatever became of that, the kind of its fact, the words before, its own, those after."""
Pages = Mapping[str, str]
"""Which page has these bytes, by their SHA-256: edited it is the same, edited under another name another."""
_BY: dict[str, frozenset[Do]] = {
    "accepted": frozenset({"accept"}),
    "edited": frozenset({"edit", "add"}),
    "added": frozenset({"add"}),
    "rejected": frozenset({"reject"}),
    "noted": frozenset({"note"}),
    "merged": frozenset({"merge", "edit"}),
}
"""Which decisions leave which mark; whoever gets another name or code may be another who has it already."""


class Mark(NamedTuple):
    """What shows that somebody decided on a fact, and the words of that: one of its places has them."""

    what: str
    words: frozenset[Words]


def moved(database: Path, plain: Path, pages: Pages) -> Iterator[str]:
    """Yield a sentence for each mark on words that nobody decided on; `plain` is the same without a journal."""
    decided: dict[Do, set[Words]] = defaultdict(set)
    for one in Decider(database).history().holding():
        decided[one.do] |= {_words(key, pages) for key in (*one.facts, *one.other)}
    for mark in marks(database, plain, pages):
        if not any(mark.words & decided[do] for do in _BY[mark.what]):
            yield f"{mark.what} though nobody said so: {sorted(mark.words)}"


def without_effect(database: Path, pages: Pages) -> Iterator[str]:
    """Yield a sentence for each decision that is said to hold whole, and of which nothing shows at its words."""
    shown: dict[Words, set[str]] = defaultdict(set)
    with closing(Reader(database)) as reader:
        for kind in (*PLACED_KINDS, *ENTITY_KINDS):
            for ref in _refs(reader, kind):
                status = reader.fact(ref).status  # type: ignore[union-attr]
                for words in _at(reader, ref, pages):
                    shown[words].add(status)
    settled = {one.id for one in Decider(database).settlements().values()}
    for outcome in Decider(database).outcomes():
        one = outcome.decision
        if outcome.state != "applied":
            continue
        if one.do == "settle" and one.id not in settled:
            yield f"settled, and not shown: {one.group}"
        for key in one.facts if one.do in ("accept", "edit", "add", "reject") else ():
            found = shown.get(_words(key, pages), set())
            right = not found if one.do == "reject" else key.kind in ("article", "link") or found - {"found"}
            if not right:
                yield f"{one.do} of {_words(key, pages)} shows {sorted(found)}"


def marks(database: Path, plain: Path, pages: Pages) -> Iterator[Mark]:
    """Yield what shows that somebody decided on facts of a database."""
    with closing(Reader(database)) as reader, closing(Reader(plain)) as bare:
        for kind in KINDS:
            refs = list(_refs(reader, kind))
            for ref in refs:
                fact = reader.fact(ref)
                if fact is not None and fact.status != "found" and kind != "link":
                    yield Mark(fact.status, frozenset(_at(reader, ref, pages)))
            for ref in Decider(database).notes_on(refs):
                yield Mark("noted", frozenset(_at(reader, ref, pages)))
        for kind in PLACED_KINDS:
            left = {words for ref in _refs(reader, kind) for words in _at(reader, ref, pages)}
            for ref in _refs(bare, kind) if kind != "link" else ():
                if gone := frozenset(_at(bare, ref, pages)) - left:
                    yield Mark("rejected", gone)
        for kind in ENTITY_KINDS:
            yield from _merged(reader, bare, kind, pages)


def _merged(reader: Reader, bare: Reader, kind: Kind, pages: Pages) -> Iterator[Mark]:
    """Yield those who are one here and several in the other database."""
    owner = {words: ref for ref in _refs(bare, kind) for words in _at(bare, ref, pages)}
    for ref in _refs(reader, kind):
        words = frozenset(_at(reader, ref, pages))
        if len({owner[one] for one in words if one in owner}) > 1:
            yield Mark("merged", words)


def _refs(reader: Reader, kind: Kind) -> Iterator[Ref]:
    return (Ref(kind, one) for one in reader.ids(kind))


def _at(reader: Reader, ref: Ref, pages: Pages) -> list[Words]:
    """Return the words of a fact as its pages have them now, one text for each place that names it."""
    fact = reader.fact(ref)
    if isinstance(fact, Article):
        return [(pages[fact.sha256], "article", "", "", "")]
    if ref.kind not in ENTITY_KINDS:
        return [_words(key, pages) for key in reader.text_keys(ref)]
    found = []
    for one in reader.mentions(ref):
        article = reader.fact(Ref("article", one.article))
        assert isinstance(article, Article)
        found.append(_words(key_at(ref.kind, article.sha256, article.text, one.start, one.end), pages))
    return found


def _words(key: TextKey, pages: Pages) -> Words:
    return pages.get(key.sha256, key.sha256), key.kind, key.before, key.quote, key.after
