"""How small lists are stored: compact JSON, spans as flat `[start, end, start, end …]`, nothing as NULL."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from jamsostek_tui.model import Block, Doubt, Numeral, Span

_FATES = ("statistic", "excluded", "unexplained")


def pack(value: Any) -> str | None:
    """Return `value` (a list, possibly nested) as compact JSON, None when it is empty."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else None


def unpack(stored: str | None) -> list[Any]:
    """Return what `pack` was given; an empty list for None."""
    return json.loads(stored) if stored else []  # type: ignore[no-any-return]


def strings(stored: str | None) -> tuple[str, ...]:
    return tuple(unpack(stored))


def pack_spans(spans: Iterable[Span]) -> str | None:
    return pack([offset for span in spans for offset in (span.start, span.end)])


def unpack_spans(stored: str | None, text: str) -> tuple[Span, ...]:
    """Return the spans of `text` that `pack_spans` stored."""
    return tuple(Span(start, end, text[start:end]) for start, end in pairs(unpack(stored)))


def pairs(flat: Sequence[int]) -> list[tuple[int, int]]:
    return list(zip(flat[::2], flat[1::2], strict=True))


def pack_doubts(doubts: Iterable[Doubt]) -> str | None:
    return pack([[doubt.name, doubt.other_reading] if doubt.other_reading else [doubt.name] for doubt in doubts])


def unpack_doubts(stored: str | None) -> tuple[Doubt, ...]:
    return tuple(Doubt(*entry) for entry in unpack(stored))


def pack_blocks(blocks: Iterable[Block]) -> str:
    return json.dumps(
        [[block.start, block.end, block.kind, block.rule, block.paragraph or 0] for block in blocks],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def unpack_blocks(stored: str) -> tuple[Block, ...]:
    return tuple(Block(start, end, kind, rule, number or None) for start, end, kind, rule, number in unpack(stored))


def pack_numerals(numerals: Iterable[Numeral], statistics: dict[int, int]) -> str:
    """Store numerals; `statistics` gives the lasting id of each local one."""
    return json.dumps(
        [
            [numeral.start, numeral.end, _FATES.index(numeral.fate), numeral.reason]
            if numeral.statistic is None
            else [
                numeral.start,
                numeral.end,
                _FATES.index(numeral.fate),
                numeral.reason,
                statistics.get(numeral.statistic),
            ]
            for numeral in numerals
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def unpack_numerals(stored: str, text: str) -> tuple[Numeral, ...]:
    return tuple(
        Numeral(
            entry[0],
            entry[1],
            text[entry[0] : entry[1]],
            _FATES[entry[2]],  # type: ignore[arg-type]
            entry[3],
            entry[4] if len(entry) > 4 else None,
        )
        for entry in unpack(stored)
    )
