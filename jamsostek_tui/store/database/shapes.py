"""Whether what is read is what its types say: a disk may have spoilt any cell, another program may have written it.

SQLite keeps in a column whatever is put there, so words may stand where a number is meant. What a record may hold is
read from its annotations, once for each class; after that a record costs about a microsecond.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import is_dataclass
from math import isfinite
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Answer = TypeVar("Answer")
_GROUPS = (tuple, list, set, frozenset)
_PLAIN = frozenset({str, int, float, bool, NoneType})
_LIKE: dict[type, tuple[type, ...]] = {float: (float, int)}
_OFFSETS = ("start", "end")


def fitting(answer: Answer) -> Answer:
    """Return `answer` as it is; raises TypeError or ValueError where a record in it holds what its types do not let."""
    kind = type(answer)
    if kind in _GROUPS:
        if not _PLAIN.issuperset(map(type, answer)):  # type: ignore[call-overload]
            for one in answer:  # type: ignore[attr-defined]
                fitting(one)
    elif kind is dict:
        for key, value in answer.items():  # type: ignore[attr-defined]
            fitting(key)
            fitting(value)
    elif kind not in _PLAIN and (shape := _shape(kind)) is not None:
        shape.must_fit(answer)
    return answer


_shapes: dict[type, _Shape | None] = {}


def _shape(kind: type) -> _Shape | None:
    """Return the shape of a class of records, None of any other class."""
    if kind not in _shapes:
        _shapes[kind] = _Shape(kind) if is_dataclass(kind) or hasattr(kind, "_fields") else None
    return _shapes[kind]


class _Shape:
    """What the fields of one class may hold."""

    def __init__(self, kind: type) -> None:
        self._name = kind.__name__
        hints = get_type_hints(kind)
        names: list[str] = list(getattr(kind, "_fields", None) or kind.__dataclass_fields__)  # type: ignore[attr-defined]
        self._fields = [_Field(name, hints[name]) for name in names]
        self._values = attrgetter(*names, "__class__")  # of one name alone it would not be a tuple
        self._known: set[tuple[type, ...]] = set()
        self._words = [(place, one.words) for place, one in enumerate(self._fields) if one.words]
        self._numbers = [place for place, one in enumerate(self._fields) if float in one.types]
        self._deep = [(place, one.inner) for place, one in enumerate(self._fields) if one.is_deep]
        self._last: object = None
        self._placed = [names.index(name) for name in _OFFSETS] if {*_OFFSETS} <= {*names} else None

    def must_fit(self, record: object) -> None:
        """Raise TypeError or ValueError where a field holds what it must not."""
        if record is self._last:  # records never change, and one article is told with each of its facts
            return
        values = self._values(record)
        types = tuple(map(type, values))
        if types not in self._known:
            self._learn(types)
        for place, words in self._words:
            if values[place] is not None and values[place] not in words:
                raise ValueError(f"{self._name}.{self._fields[place].name} is {values[place]!r}")
        for place in self._numbers:
            if values[place] is not None and not isfinite(values[place]):
                raise ValueError(f"{self._name}.{self._fields[place].name} is {values[place]!r}")
        if self._placed is not None:
            start, end = (values[place] for place in self._placed)
            if start is not None and not 0 <= start <= end:
                raise ValueError(f"{self._name} from {start} to {end}")
        for place, inner in self._deep:
            if values[place]:
                _inner_fits(values[place], inner)
        self._last = record

    def _learn(self, types: tuple[type, ...]) -> None:
        for field, kind in zip(self._fields, types, strict=False):
            if not issubclass(kind, tuple(field.types)):
                raise TypeError(f"{self._name}.{field.name} is of type {kind.__name__}")
        self._known.add(types)


def _inner_fits(value: Any, inner: frozenset[type]) -> None:
    if inner and not inner.issuperset(map(type, value)):
        raise TypeError(f"a list holds {', '.join(sorted({type(one).__name__ for one in value}))}")
    if not inner:
        fitting(value)


class _Field:
    """The classes a field may be of (`types`), its words if only some are let, of what a list of plain values is."""

    def __init__(self, name: str, hint: Any) -> None:
        self.name = name
        choices = list(_choices(hint))
        self.words = frozenset(word for one in choices if get_origin(one) is Literal for word in get_args(one))
        self.types = frozenset(kind for one in choices for kind in _classes(one))
        within = [kind for one in choices for kind in _within(one)]
        self.inner = frozenset(within) if _PLAIN.issuperset(within) else frozenset()
        self.is_deep = bool(self.types - _PLAIN)


def _choices(hint: Any) -> Iterable[Any]:
    """Yield each of the types joined by `|`."""
    if get_origin(hint) in (Union, UnionType):
        for one in get_args(hint):
            yield from _choices(one)
    else:
        yield hint


def _classes(hint: Any) -> Collection[type]:
    """Return the classes that values of one type are of."""
    origin = get_origin(hint)
    if origin is Literal:
        return {type(word) for word in get_args(hint)}
    kind = origin or hint
    return _LIKE.get(kind, (kind,)) if isinstance(kind, type) else (object,)


def _within(hint: Any) -> Iterable[type]:
    """Yield of which classes the members of a list are, where it holds plain values or records."""
    if get_origin(hint) in _GROUPS:
        for one in get_args(hint):
            if one is not Ellipsis:
                yield from (kind for choice in _choices(one) for kind in _classes(choice))
