"""Quotations: stretches between quotation marks, found on whole paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from jamsostek_tui.facts.reading import Reading


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between two marks (`start`, `end`, marks left out) and the index of their block."""

    start: int
    end: int
    block: int
    closed: bool = True


def find_quotations(reading: Reading) -> tuple[Quotation, ...]:
    return ()
