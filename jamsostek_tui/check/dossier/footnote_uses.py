"""Where the text of a dossier cites its footnotes: the marks, what is shown up to each, what its proof is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jamsostek_tui.check.dossier.emphasis import bare
from jamsostek_tui.check.dossier.outline import Block, Form
from jamsostek_tui.check.dossier.proof import cells, plain, proof

_MARK = re.compile(r"\\.|\[\^([^\]\s\\^]+)\](?!:)", re.DOTALL)
_BLOCK_ID = re.compile(r"\s*(?:\^[\w-]+)?\s*$")
_MOST_USES = 100
CONTRADICTED = "≠ "
"""What stands before a number that another paper contradicts, as long as nobody has settled that."""


@dataclass(frozen=True, slots=True)
class Use:
    """A footnote mark in a block of the text: what is shown up to the mark, from the mark before it on, as markdown.

    `whole` is all that the proof is of: a table row without its marks, else what is shown.
    """

    block: Block
    shown: str
    whole: str

    @property
    def form(self) -> Form:
        """The form of its block."""
        return self.block.form

    def proof(self, told: str) -> str:
        """Return the proof of this line with what its footnote tells."""
        return proof(self.whole, told, self.block.headings, self.block.head)


def uses_in(found: Iterable[Block]) -> dict[str, list[Use]]:
    """Return the marks of footnotes by label, in order."""
    uses: dict[str, list[Use]] = {}
    for block in found:
        text, marks = marked(block)
        row = _without(text, marks) if block.form == "row" and marks else ""
        begin = 0
        for mark in marks:
            held = uses.setdefault(mark[1], [])
            if len(held) < _MOST_USES:
                shown = text[begin : mark.start()]
                held.append(Use(block, shown, row or shown))
            begin = mark.end()
    return uses


def marked(block: Block) -> tuple[str, list[re.Match[str]]]:
    """Return a block without what only marks words (`emphasis`), and the footnote marks in it."""
    text = bare(block.text)
    return text, [mark for mark in _MARK.finditer(text) if mark[1] is not None]


def words_behind(block: Block) -> str:
    """Return what stands behind the last footnote mark of a quotation or item, but for a block id of Obsidian."""
    text, marks = marked(block)
    behind = text[marks[-1].end() :] if marks and block.form in ("quotation", "item") else ""
    return "" if _BLOCK_ID.match(behind) else behind


def _without(block: str, marks: Sequence[re.Match[str]]) -> str:
    """Return a block with its marks taken out."""
    begins = (0, *(mark.end() for mark in marks))
    ends = (*(mark.start() for mark in marks), len(block))
    return "".join(block[begin:end] for begin, end in zip(begins, ends, strict=True))


def number_cell(use: Use) -> str:
    """Return the cell of the number a row's mark cites, as seen; "" for one that no page tells, which is in brackets.

    A mark stands right behind its number, or in a cell of its own at the end of a row that begins with the number.
    """
    held = cells(" ".join(use.shown.split()))
    number = plain(held[-1] or held[0]).removeprefix(CONTRADICTED)
    return "" if number.startswith("(") else number


def quoted_words(use: Use) -> str:
    """Return the words of a quotation as seen: all but the last paragraph, which names the speaker."""
    lines = [line.lstrip(" \t").removeprefix(">").strip() for line in use.shown.strip("\n").split("\n")]
    paragraphs = [[line for line in held if not line.startswith("[!")] for held in _split(lines)]
    return plain(" ".join(" ".join(held) for held in paragraphs[:-1]))


def _split(lines: Sequence[str]) -> list[list[str]]:
    """Return runs of lines that are not empty."""
    runs: list[list[str]] = [[]]
    for line in lines:
        if line:
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]
