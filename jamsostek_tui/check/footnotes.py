"""A dossier read back: its facts with their footnotes, whatever people wrote around them.

Article text in a dossier is always escaped, so an unescaped `*`, `` ` `` or `[^1]` is the profile's own: by these the
parts of a footnote are found, whatever a title or a path says. Other footnotes and all other text are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from jamsostek_tui.check.emphasis import bare
from jamsostek_tui.check.proof import cells, plain

Form = Literal["row", "quotation", "item", "prose"]

_DEFINITION = re.compile(r" {0,3}\[\^([^\]\s\\^]+)\]:(.*)", re.DOTALL)
_MARK = re.compile(r"\\.|\[\^([^\]\s\\^]+)\](?!:)", re.DOTALL)
_UNESCAPED = r"(?<!\\)(?:\\\\)*"
_SOURCE = re.compile(r"( — [*_])(?=[^*_\s])")
_AFTER_SOURCE = re.compile(rf"{_UNESCAPED}([*_]), (?:\w+ (\d+)–(\d+), )?sha256 ([0-9a-f]{{12}})\b")
_PROOF = re.compile(r"\b\w+((?: `[0-9a-f]{12}`)+)")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
_TITLED = re.compile(r"\*\*(?:\\.|[^\\*])*\*\*(?:, [*_](?:\\.|[^\\*_])*[*_])?", re.DOTALL)
_WHOLE = re.compile(r"^\W*(\d[\d.,]*)\b.*`([0-9a-f]{12})`\W*$")
_WHOLE_SIGN = re.compile(r"Proof of the whole|Bukti keseluruhan")
_SOURCE_LINE = re.compile(r"^\s*(?:>\s*)*[-*+] .*\bsha256 ([0-9a-f]{64})\b")
_LONGEST_LINE = 2_000
_MOST_USES = 100
_BULLETS = ("- ", "* ", "+ ")
_OURS = re.compile(r"sha256|\bProof\b|\bBukti\b")


@dataclass(frozen=True, slots=True)
class Use:
    """A footnote mark in the text: the form of the block it stands in, and the block as markdown up to the mark.

    `shown` begins behind the mark before it. Of a table row `row` is all of it without marks, `above` the heading over
    the table and the table's first row.
    """

    form: Form
    shown: str
    row: str = ""
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote with a proof for each line that cites it: what it says before (`told`, markdown), and what it cites.

    `quote` is the sentence quoted, as seen; empty where the fact is the sentence. `start`/`end` are offsets into the
    source's text, None for an article. `sha` are the first twelve digits of the source's SHA-256.
    """

    label: str
    told: str
    quote: str
    source: str
    sha: str
    start: int | None
    end: int | None
    proofs: tuple[str, ...]
    uses: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True)
class Whole:
    """What a dossier says of itself: how many facts it was written with, and their proof together."""

    number: int
    proof: str


@dataclass(slots=True)
class Dossier:
    """Footnotes in order; labels of damaged ones, of ones defined twice, and of marks without a footnote.

    `sources` are the lines of the list of sources as markdown, `hashes` the whole hashes in them by their first
    twelve digits; `wholes` what it says of itself (None for a damaged line), empty for a part of a dossier.
    """

    footnotes: list[Footnote] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    undefined: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    hashes: dict[str, str] = field(default_factory=dict)
    wholes: list[Whole | None] = field(default_factory=list)


def read_dossier(text: str) -> Dossier:
    """Return the facts of a dossier; any text is one, most without facts."""
    body, definitions = _parted(text.split("\n"))
    uses = _uses(body)
    dossier = Dossier()
    for label, content in definitions.items():
        found = _footnote(label, content[0], tuple(uses.get(label, ())))
        if found is not None:
            dossier.footnotes.append(found)
        elif _OURS.search(content[0]):
            dossier.damaged.append(label)
        if len(content) > 1 and any(_OURS.search(one) for one in content):
            dossier.twice.append(label)
    _read_lists(body, dossier)
    most = max((whole.number for whole in dossier.wholes if whole), default=0)
    for label, held in uses.items():
        ours = any(use.form in ("row", "quotation") for use in held)
        if label not in definitions and label.isdecimal() and (ours or int(label[:9]) <= most):
            dossier.undefined.append(label)
    return dossier


def _parted(lines: Sequence[str]) -> tuple[list[str], dict[str, list[str]]]:
    """Return the lines outside footnotes, and each footnote's text by its label, in one line."""
    body: list[str] = []
    definitions: dict[str, list[str]] = {}
    own: list[str] | None = None
    for line in lines:
        if defined := _DEFINITION.match(line):
            own = [defined[2]]
            definitions.setdefault(defined[1], []).append("")
            label = defined[1]
            body.append("")
        elif own is not None and line.strip():
            own.append(line)
        else:
            own = None
            body.append(line)
        if own is not None:
            definitions[label][-1] = " ".join(own)
    return body, definitions


def _footnote(label: str, content: str, uses: tuple[Use, ...]) -> Footnote | None:
    content = " ".join(content.split())
    opened = _SOURCE.search(content)
    closed = _AFTER_SOURCE.search(content, opened.end()) if opened else None
    proved = _PROOF.search(content, closed.end()) if closed else None
    if opened is None or closed is None or proved is None:
        return None
    head, path = content[: opened.start(1)].strip(), content[opened.end() : closed.start(1)]
    titled = _TITLED.match(head)
    quoted = head.find(": “", titled.end() if titled else 0)
    return Footnote(
        label,
        content[: proved.start()],
        plain(head[quoted + 3 :]).removesuffix("”") if quoted >= 0 else "",
        plain(path),
        closed[4],
        None if closed[2] is None else int(closed[2][:12]),
        None if closed[3] is None else int(closed[3][:12]),
        tuple(re.findall(r"[0-9a-f]{12}", proved[1])),
        uses,
    )


def _uses(body: Sequence[str]) -> dict[str, list[Use]]:
    uses: dict[str, list[Use]] = {}
    heading, head, before = "", "", "prose"
    for form, written in _blocks(body):
        block = bare(written)
        if form == "prose":
            heading = next((one[1] for line in reversed(block.split("\n")) if (one := _HEADING.match(line))), heading)
        elif form == "row":
            head = block if before != "row" else head
        before = form
        marks = [mark for mark in _MARK.finditer(block) if mark[1] is not None]
        row = _without(block, marks) if form == "row" and marks else ""
        begin = 0
        for mark in marks:
            held = uses.setdefault(mark[1], [])
            if len(held) < _MOST_USES:
                held.append(Use(form, block[begin : mark.start()], row, (heading, head) if row else ()))
            begin = mark.end()
    return uses


def _without(block: str, marks: Sequence[re.Match[str]]) -> str:
    """Return a block with its marks taken out."""
    begins = (0, *(mark.end() for mark in marks))
    ends = (*(mark.start() for mark in marks), len(block))
    return "".join(block[begin:end] for begin, end in zip(begins, ends, strict=True))


def _blocks(body: Sequence[str]) -> Iterator[tuple[Form, str]]:
    """Yield the blocks that hold a fact each: rows, runs of quoted lines, list items, and paragraphs."""
    held: list[str] = []
    form: Form = "prose"
    for line in body:
        bare = line.lstrip()
        if not bare:
            opens: Form | None = None
        elif bare.startswith("|"):
            opens = "row"
        elif bare.startswith(">"):
            opens = "quotation"
        elif bare[:2] in _BULLETS:
            opens = "item"
        else:
            opens = form if held and form != "row" else "prose"
        if held and (opens is None or opens != form or opens == "row" or bare[:2] in _BULLETS):
            yield form, "\n".join(held)
            held = []
        if opens is not None:
            form = opens
            held.append(line)
    if held:
        yield form, "\n".join(held)


def _read_lists(body: Sequence[str], dossier: Dossier) -> None:
    for line in body:
        if told := _SOURCE_LINE.match(line):
            dossier.sources.append(line)
            dossier.hashes[told[1][:12]] = told[1]
        elif whole := _WHOLE.match(line[:_LONGEST_LINE]):
            dossier.wholes.append(Whole(int(re.sub(r"\D", "", whole[1])[:12]), whole[2]))
        elif _WHOLE_SIGN.search(line):
            dossier.wholes.append(None)


def number_cell(use: Use) -> str:
    """Return the cell of the number a row's mark cites, as seen; "" for one that no page tells, which is in brackets.

    A mark stands right behind its number, or in a cell of its own at the end of a row that begins with the number.
    """
    held = cells(" ".join(use.shown.split()))
    number = plain(held[-1] or held[0])
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
