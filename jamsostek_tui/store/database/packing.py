"""How small lists are stored: compact JSON, spans and blocks as flat numbers, ids as arrays, nothing as NULL."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, get_args

from jamsostek_tui.model import Block, BlockKind, Doubt, Fate, Numeral, Span

_FATES: tuple[Fate, ...] = get_args(Fate)
_BLOCK_KINDS: tuple[BlockKind, ...] = get_args(BlockKind)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
NumberOfRule = Callable[[str], int]
NameOfRule = Callable[[int], str]
AMONG = "IN (SELECT value FROM json_each(?))"  # of `listed`: so a question has the same words whatever it asks for


def pack(value: Any) -> str | None:
    """Return `value` (a list, possibly nested) as compact JSON, None when it is empty."""
    return _encode(value) if value else None


def unpack(stored: str | None) -> list[Any]:
    """Return what `pack` was given; an empty list for None."""
    return json.loads(stored) if stored else []


def words_at(text: str, start: int, end: int) -> str:
    """Return the words at a stored place; raises ValueError where no such place is in the text."""
    words = text[start:end]
    if start < 0 or len(words) != end - start:
        raise ValueError(f"no place in its text: {start} to {end}")
    return words


def strings(stored: str | None) -> tuple[str, ...]:
    """Return the strings that `pack` was given."""
    return tuple(unpack(stored))


def pack_numbers(flat: Sequence[int]) -> str:
    """Return whole numbers as a JSON list."""
    return f"[{','.join(map(str, flat))}]"


def listed(numbers: Iterable[int]) -> str:
    """Return whole numbers as AMONG takes them."""
    return f"[{','.join([str(int(number)) for number in numbers])}]"


def pack_spans(spans: Sequence[Span]) -> str | None:
    """Return spans as the flat list of their offsets."""
    return pack_numbers([offset for span in spans for offset in (span.start, span.end)]) if spans else None


def unpack_spans(stored: str | None, text: str) -> tuple[Span, ...]:
    """Return the spans of `text` that `pack_spans` stored."""
    return tuple(Span(start, end, words_at(text, start, end)) for start, end in couples(unpack(stored)))


def couples(flat: Sequence[int]) -> list[tuple[int, int]]:
    """Return `[a, b, c, d …]` as `[(a, b), (c, d) …]`."""
    return list(zip(flat[::2], flat[1::2], strict=True))


def pack_doubts(doubts: Sequence[Doubt]) -> str | None:
    """Return doubts as a list of lists."""
    return pack([[doubt.name, doubt.other_reading] if doubt.other_reading else [doubt.name] for doubt in doubts])


def unpack_doubts(stored: str | None) -> tuple[Doubt, ...]:
    """Return the doubts that `pack_doubts` stored."""
    return tuple(Doubt(*entry) for entry in unpack(stored))


def flat_blocks(blocks: Iterable[Block], number_of: NumberOfRule) -> list[int]:
    """Return blocks as five numbers each: gap to the block before, length, kind, rule, paragraph (0 for none)."""
    flat: list[int] = []
    end = 0
    for block in blocks:
        kind = _BLOCK_KINDS.index(block.kind)
        flat += (block.start - end, block.end - block.start, kind, number_of(block.rule), block.paragraph or 0)
        end = block.end
    return flat


def unpack_blocks(stored: str, name_of: NameOfRule) -> tuple[Block, ...]:
    """Return the blocks that `flat_blocks` made numbers of, which were then packed."""
    blocks: list[Block] = []
    flat = unpack(stored)
    end = 0
    for gap, length, kind, rule, paragraph in zip(*(flat[index::5] for index in range(5)), strict=True):
        start, end = end + gap, end + gap + length
        blocks.append(Block(start, end, _BLOCK_KINDS[kind], name_of(rule), paragraph or None))
    return tuple(blocks)


def flat_numerals(numerals: Iterable[Numeral], number_of: NumberOfRule, place_of: dict[int, int]) -> list[int]:
    """Return numerals as five numbers each: gap, length, fate, reason (0 for none), the statistic's place from 1."""
    flat: list[int] = []
    end = 0
    for numeral in numerals:
        reason = 0 if numeral.reason is None else number_of(numeral.reason)
        place = 0 if numeral.statistic is None else place_of.get(numeral.statistic, 0)
        flat += (numeral.start - end, numeral.end - numeral.start, _FATES.index(numeral.fate), reason, place)
        end = numeral.end
    return flat


def with_rules(flat: list[int], numbers: Sequence[int]) -> str:
    """Return the numbers of blocks or numerals packed, each rule's place in `numbers` replaced by what stands there."""
    flat[3::5] = [numbers[rule] for rule in flat[3::5]]
    return pack_numbers(flat)


def unpack_numerals(stored: str, text: str, name_of: NameOfRule, first_statistic: int) -> tuple[Numeral, ...]:
    """Return the numerals that `flat_numerals` made numbers of; `first_statistic` is the id of the article's first."""
    numerals: list[Numeral] = []
    flat = unpack(stored)
    end = 0
    for gap, length, fate, reason, place in zip(*(flat[index::5] for index in range(5)), strict=True):
        start, end = end + gap, end + gap + length
        statistic = first_statistic + place - 1 if place else None
        numerals.append(
            Numeral(
                start, end, words_at(text, start, end), _FATES[fate], name_of(reason) if reason else None, statistic
            )
        )
    return tuple(numerals)


def pack_ids(ids: Iterable[int]) -> bytes:
    """Return ids, in order, as little-endian numbers of four bytes."""
    packed = array("I", ids)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack_ids(stored: Iterable[bytes]) -> array[int]:
    """Return the ids of several stored arrays, one behind the other."""
    ids = array("I")
    for piece in stored:
        ids.frombytes(piece)
    if sys.byteorder == "big":
        ids.byteswap()
    return ids
