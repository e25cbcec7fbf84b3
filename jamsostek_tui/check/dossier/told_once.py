"""One altered number of a table row, told once: the other footnotes of the row are as written but for that number.

The proof of each is of the whole row. Where it comes out with the number that the source has, nothing else was altered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from jamsostek_tui.check.dossier.footnote_findings import Discrepancy
from jamsostek_tui.check.dossier.footnote_uses import Use
from jamsostek_tui.check.dossier.footnotes import Footnote
from jamsostek_tui.check.dossier.outline import TELLING, Block
from jamsostek_tui.check.dossier.proof import cells, plain

Found = tuple[Footnote, Sequence[Discrepancy]]
"""A footnote and all that is not as it was."""
Numbers = Mapping[Block, Sequence[tuple[str, str]]]
"""The altered numbers of rows: a cell as it stands, and what it says by the source."""


def altered_numbers(found: Iterable[Found], hedges: Sequence[str]) -> Numbers:
    """Return the altered numbers of rows of which the source tells what they were; `hedges` may stand before one."""
    numbers: dict[Block, list[tuple[str, str]]] = defaultdict(list)
    for note, told in found:
        for one in told:
            if one.finding == "number-altered" and one.instead:
                for use in _altered(note):
                    cell = _cell(use)
                    if use.form == "row" and plain(cell) == one.shown:
                        hedge = next((each for each in hedges if cell.startswith(f"{each} ")), "")
                        numbers[use.block].append((cell, f"{hedge} {one.instead}".strip()))
    return numbers


def is_told_elsewhere(note: Footnote, told: Sequence[Discrepancy], numbers: Numbers) -> bool:
    """Whether all that is wrong with a footnote is that other numbers of its rows were altered."""
    if [one.finding for one in told] != ["line-altered"]:
        return False
    altered = _altered(note)
    mended = {_mended(use, numbers.get(use.block, ())).proof(note.told) for use in altered}
    return bool(mended) and mended <= {*note.proofs} and note.lost <= mended


def _altered(note: Footnote) -> list[Use]:
    return [use for use in note.uses if use not in (*note.proved, *note.elsewhere) and use.form in TELLING]


def _cell(use: Use) -> str:
    held = cells(" ".join(use.shown.split()))
    return held[-1] or held[0]


def _mended(use: Use, numbers: Sequence[tuple[str, str]]) -> Use:
    row = use.whole
    for cell, instead in numbers:
        row = row.replace(cell, instead, 1)
    return Use(use.block, use.shown, row)
