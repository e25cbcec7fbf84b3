"""What names a fact however often a database is made anew: its page, its kind, its words and the words around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jamsostek_tui.model import CONTEXT, Kind


@dataclass(frozen=True, slots=True)
class TextKey:
    """A fact by its own text; for a person, region, body or instrument by one mention of theirs.

    `sha256` is that of the page's bytes, `quote` the fact's words, `before`/`after` up to 40 characters on either
    side (fewer only where the page begins or ends). Where the same words stand in the same context `times` times,
    this is the `nth` of them, from 0. `ends` tells links of one place apart. Not part of what the key is: `paths`,
    where the page was read (one with other bytes is looked at only there), and of an article its `title`, by which it
    is known when its bytes have changed.
    """

    kind: Kind
    sha256: str
    quote: str = ""
    before: str = ""
    after: str = ""
    nth: int = 0
    times: int = 1
    ends: str = ""
    paths: tuple[str, ...] = field(default=(), compare=False)
    title: str = field(default="", compare=False)


def key_at(
    kind: Kind, sha256: str, text: str, start: int, end: int, *, ends: str = "", paths: tuple[str, ...] = ()
) -> TextKey:
    """Return the key of a fact that stands at `text[start:end]` of the page with the hash `sha256`."""
    before, quote, after = text[max(0, start - CONTEXT) : start], text[start:end], text[end : end + CONTEXT]
    if kind == "article":
        return TextKey(kind, sha256, paths=paths)
    same = list(_places(text, before, quote, after))
    return TextKey(kind, sha256, quote, before, after, same.index(start), len(same), ends, paths)


def same_article(key: TextKey, sha256: str, title: str | None) -> bool:
    """Whether a page is the article that a key names: by its bytes, else by its title."""
    return key.sha256 == sha256 or bool(key.title and key.title == title)


def place_of(key: TextKey, text: str, sha256: str) -> tuple[int, int] | None:
    """Return where the words of a key stand in a page, None where they do not.

    In a page with other bytes than the key's they must be there exactly once, and must have been so in the key's own
    page: a decision is never moved to words that only look alike.
    """
    if key.kind == "article":
        return (0, 0) if key.sha256 == sha256 else None
    found = list(_places(text, key.before, key.quote, key.after))
    if key.sha256 != sha256:
        found = found if len(found) == 1 == key.times else []
    elif len(found) != key.times:
        found = []
    else:
        found = found[key.nth : key.nth + 1]
    return (found[0], found[0] + len(key.quote)) if found else None


def _places(text: str, before: str, quote: str, after: str) -> Iterator[int]:
    """Yield where a quotation begins that stands in this context; a short context is one at an end of the page."""
    whole = before + quote + after
    at = text.find(whole)
    while at >= 0:
        begins = len(before) == CONTEXT or at == 0
        ends = len(after) == CONTEXT or at + len(whole) == len(text)
        if begins and ends:
            yield at + len(before)
        at = text.find(whole, at + 1)
