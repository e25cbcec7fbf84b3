"""What may be typed in a field that takes a name: those of the article, and of a region any whose name begins so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from jamsostek_tui.decisions.fields.fields import region_words
from jamsostek_tui.decisions.on_page.page_facts import PageFacts
from jamsostek_tui.language.gazetteer import form_key, forms, places
from jamsostek_tui.model import MERGEABLE, Ref

MOST = 6
Names = Mapping[str, Sequence[str]]
"""By field the names that an article gives, in the order of its text; a region is `Lombok Tengah (52.02)`. Units are
those of all articles."""


def names_of(page: PageFacts) -> Names:
    """Return the names that a page gives people, bodies, instruments and regions."""
    named: dict[str, list[str]] = {
        kind: [one.name for _, one in sorted(page.of(kind), key=_first_named)] for kind in MERGEABLE
    }
    regions = sorted(page.of("region"), key=_first_named)
    named["region"] = [region_words(str(ref.id)) for ref, _ in regions]
    return named


def _first_named(each: tuple[Ref, Any]) -> int:
    """Return where a fact is named first; one that a reader added may be named nowhere."""
    mentions = each[1].mentions
    return mentions[0].start if mentions else 0


def offers(field: str, words: str, names: Names) -> list[str]:
    """Return at most `MOST` names for what was typed in a field so far: with nothing typed those of the article."""
    known = names.get(field, ())
    if field == "unit":
        begun = [one for one in known if words.strip() and _begins(words, one) and form_key(one) != form_key(words)]
        return begun[:MOST]
    if field not in (*MERGEABLE, "region", "id"):
        return []
    if field == "id":
        known = names.get("region", ())
    if not words.strip():
        return list(dict.fromkeys(known))[:MOST]
    found = _begun_by(words, known)
    if field in ("region", "id"):
        short = forms().get(form_key(words))
        found += [region_words(code) for code in (short.codes if short is not None else ())]
        found += [region_words(code) for code in sorted(places(), key=len) if _begins(words, places()[code].name)]
    return [one for one in dict.fromkeys(found) if form_key(one) != form_key(words)][:MOST]


def _begun_by(words: str, names: Iterable[str]) -> list[str]:
    """Return the names of which a word begins with what was typed, those that begin so themselves first."""
    wanted = form_key(words)
    found = [name for name in names if f" {wanted}" in f" {form_key(name)}"]
    return sorted(found, key=lambda name: not _begins(wanted, name))


def _begins(words: str, name: str) -> bool:
    return form_key(name).startswith(form_key(words))
