"""The facts of a page as its rules found them, kept as bytes while decisions stand in its rows; read back the same."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from jamsostek_tui.model import Article, Facts, Kind, Mention, Ref
from jamsostek_tui.store.facts_by_kind import named_groups, placed_facts, renumbered

_MOST_BYTES = 100_000_000


def pack_found(article: Article, facts: Facts) -> bytes:
    """Return an article (without its text) and its facts as bytes."""
    plain = [_plain(replace(article, text="")), _plain(facts)]
    return zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())


def unpack_found(stored: bytes, text: str) -> tuple[Article, Facts]:
    """Return what `pack_found` was given; raises ValueError, TypeError or zlib.error for other bytes."""
    unpacking = zlib.decompressobj()
    article, facts = json.loads(unpacking.decompress(stored, _MOST_BYTES))
    return replace(_reader(Article)(article), text=text), _reader(Facts)(facts)


def localised(article: Article, facts: Facts, firsts: dict[Kind, int]) -> tuple[Article, Facts]:
    """Return a stored page in ids of its own, each kind from 1 and the article 0, as extraction would give it."""
    local = {
        Ref(kind, one.id): place
        for kind, group in named_groups(facts)
        if kind != "region"
        for place, one in enumerate(group, 1)
    }
    local |= {ref: one.id - firsts[ref.kind] + 1 for ref, one in placed_facts(facts)}
    renamed = renumbered(facts, local)
    return replace(article, id=0), _of_article(renamed, 0)


def _of_article(facts: Facts, article: int) -> Facts:
    """Return facts as facts of an article of another id."""
    groups: dict[str, Any] = {}
    for one in fields(facts):
        group = getattr(facts, one.name)
        if one.name in ("regions", "people", "organisations", "instruments"):
            group = tuple(_named_in(entity, article) for entity in group)
        elif one.name != "numerals":
            group = tuple(replace(fact, article=article) for fact in group)
        groups[one.name] = group
    return Facts(**groups)


def _named_in(entity: Any, article: int) -> Any:
    mentions = tuple(Mention(article, one.start, one.end, one.text) for one in entity.mentions)
    if not hasattr(entity, "roles"):
        return replace(entity, mentions=mentions)
    return replace(entity, mentions=mentions, roles=tuple(replace(role, article=article) for role in entity.roles))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return [_plain(getattr(value, one.name)) for one in fields(value)]
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    """Return what makes a value of a type of the model from plain lists, texts and numbers again."""
    origin, inside = get_origin(hint), get_args(hint)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        readers = [(one.name, _reader(hints[one.name])) for one in fields(hint)]
        return lambda kept: hint(**{name: read(value) for (name, read), value in zip(readers, kept, strict=True)})  # type: ignore[operator]
    if hint is Ref:
        return lambda kept: Ref(*kept)
    if origin in (Union, UnionType):
        readable = [one for one in inside if one is not NoneType]
        read = _reader(readable[0]) if len(readable) == 1 else _as_it_is
        return lambda kept: None if kept is None else read(kept)
    if origin is tuple:
        each = _reader(inside[0])
        return lambda kept: tuple(map(each, kept))
    if hint is float:
        return float
    assert hint in (int, str, NoneType) or origin is Literal, hint
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value
