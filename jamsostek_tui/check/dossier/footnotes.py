"""A dossier read back: its facts with their footnotes, whatever people wrote around them.

Article text in a dossier is always escaped, so an unescaped `*`, `` ` `` or `[^1]` is the profile's own: by these the
parts of a footnote are found, whatever a title or a path says. Other footnotes and all other text are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from jamsostek_tui.check.dossier.footnote_uses import Use, uses_in
from jamsostek_tui.check.dossier.outline import TELLING, Block, blocks, head_lines, interrupts, seen_lines
from jamsostek_tui.check.dossier.proof import LENGTH, LENGTH_OF_PLACE, line_of, plain

_DEFINITION = re.compile(r" {0,3}\[\^([^\]\s\\^]+)\]:(.*)", re.DOTALL)
_UNESCAPED = r"(?<!\\)(?:\\\\)*"
_SOURCE = re.compile(r"( — [*_])(?=[^*_\s])")
_AFTER_SOURCE = re.compile(rf"{_UNESCAPED}([*_]), (?:\w+ (\d+)–(\d+), )?sha256 ([0-9a-f]{{12}})\b")
_ONE_PROOF = rf"[0-9a-f]{{{LENGTH}}}-[0-9a-f]{{{LENGTH_OF_PLACE}}}"
_PROOF = re.compile(rf"\b\w+((?: `{_ONE_PROOF}`)+)")
_PROOF_WITHOUT_PLACE = re.compile(rf"\b\w+(?: `[0-9a-f]{{{LENGTH}}}`)+[ \t]*$")
_TITLED = re.compile(r"\*\*(?:\\.|[^\\*])*\*\*(?:, [*_](?:\\.|[^\\*_])*[*_])?", re.DOTALL)
_WHOLE = re.compile(r"^(\W*(\d[\d.,]*)\b.*)`([0-9a-f]{12})`\W*$")
_WHOLE_SIGN = re.compile(r"Proof of the whole|Bukti keseluruhan")
_SOURCE_LINE = re.compile(r"^\s*[-*+] .*\bsha256 ([0-9a-f]{64})\b")
_LONGEST_LINE = 2_000
_OURS = re.compile(r"sha256|\bProof\b|\bBukti\b")


@dataclass(frozen=True)
class Footnote:
    """A footnote with a proof for each line that cites it: what it says before (`told`, markdown), and what it cites.

    `quote` is the sentence quoted, as seen; empty where the fact is the sentence. `start`/`end` are offsets into the
    source's text, None for an article. `sha` are the first twelve digits of the source's SHA-256, `behind` are words
    that stand behind the proofs.
    """

    label: str
    told: str
    quote: str
    source: str
    sha: str
    start: int | None
    end: int | None
    proofs: tuple[str, ...]
    behind: str = ""
    uses: tuple[Use, ...] = ()

    @cached_property
    def proved(self) -> tuple[Use, ...]:
        """Those of its uses that a proof bears out, words and place."""
        return tuple(use for use in self.uses if use.proof(self.told) in self.proofs)

    @cached_property
    def copies(self) -> frozenset[Block]:
        """Blocks that a proof bears out, but that were not written so often: all behind the first as many."""
        blocks: dict[str, list[Block]] = {}
        for proof, block in dict.fromkeys((use.proof(self.told), use.block) for use in self.proved):
            blocks.setdefault(proof, []).append(block)
        return frozenset(block for proof, held in blocks.items() for block in held[self.proofs.count(proof) :])

    @cached_property
    def lost(self) -> frozenset[str]:
        """Those of its proofs that no line bears out."""
        return frozenset(self.proofs).difference(use.proof(self.told) for use in self.proved)

    @cached_property
    def elsewhere(self) -> tuple[Use, ...]:
        """Rows, quotations and items whose words a proof bears out, but not where they stand."""
        lines = {*map(line_of, self.proofs)}
        others = (use for use in self.uses if use not in self.proved and use.form in TELLING)
        return tuple(use for use in others if line_of(use.proof(self.told)) in lines)


@dataclass(frozen=True, slots=True)
class Whole:
    """What a dossier says of itself: how many facts it was written with, all words of it, their proof together.

    `line` is where it says so.
    """

    number: int
    told: str
    proof: str
    line: int


@dataclass(slots=True)
class Dossier:
    """Footnotes in order; labels of damaged ones, of ones defined twice, and of marks without a footnote.

    `sources` are the lines of the list of sources, `hashes` the whole hashes in them by their first twelve digits;
    `wholes` what it says of itself (None for a damaged line), empty for a part of a dossier, several where dossiers
    were put into one document. `is_old`: its proofs say nothing of places, as an earlier version wrote them. `blocks`
    are those of the text, `definitions` the lines of each footnote, `head` those of its head (YAML).
    """

    footnotes: list[Footnote] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    undefined: list[str] = field(default_factory=list)
    sources: list[Block] = field(default_factory=list)
    hashes: dict[str, str] = field(default_factory=dict)
    wholes: list[Whole | None] = field(default_factory=list)
    is_old: bool = False
    blocks: tuple[Block, ...] = ()
    definitions: dict[str, list[Definition]] = field(default_factory=dict)
    head: tuple[str, ...] = ()


@dataclass(slots=True)
class Definition:
    """A footnote as it stands: its words in one line, its lines from 1."""

    words: str
    first: int
    last: int


def read_dossier(text: str) -> Dossier:
    """Return the facts of a dossier; any text is one, most without facts."""
    body, definitions = _parted(seen_lines(text))
    dossier = Dossier(blocks=tuple(blocks(body)), definitions=definitions, head=tuple(head_lines(text)))
    uses = uses_in(dossier.blocks)
    for label, held in definitions.items():
        found = _footnote(label, held[0].words, tuple(uses.get(label, ())))
        if found is not None:
            dossier.footnotes.append(found)
        elif _OURS.search(held[0].words):
            dossier.damaged.append(label)
        if len(held) > 1 and any(_OURS.search(one.words) for one in held):
            dossier.twice.append(label)
    old = any(_PROOF_WITHOUT_PLACE.search(definitions[label][0].words) for label in dossier.damaged)
    dossier.is_old = old and not dossier.footnotes
    _read_lists(dossier)
    _find_undefined(dossier, uses)
    return dossier


def proofs_of(body: str, told: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the proofs of each footnote of a document by its label; `told` is what each tells, in the `body`'s order.

    A line that stands there twice has its proof twice. The document is read as `verify` will read it.
    """
    uses = uses_in(blocks(seen_lines(body)))
    return {
        label: [proof for proof, _ in dict.fromkeys((use.proof(words), use.block) for use in uses[label])]
        for label, words in told.items()
    }


def is_source(block: Block) -> bool:
    """Whether a block is a line of the list of sources."""
    return block.form == "item" and _SOURCE_LINE.match(block.text) is not None


def says_of_whole(block: Block) -> bool:
    """Whether a block is the line that says of how many facts a dossier is, damaged or not."""
    written = block.form == "prose"
    return written and bool(_WHOLE.match(block.text[:_LONGEST_LINE]) or _WHOLE_SIGN.search(block.text))


def _parted(lines: Sequence[str]) -> tuple[list[str], dict[str, list[Definition]]]:
    """Return the lines outside footnotes, empty where one stands, and each footnote by its label."""
    body: list[str] = []
    definitions: dict[str, list[Definition]] = {}
    own: list[str] | None = None
    for number, line in enumerate(lines, 1):
        if defined := _DEFINITION.match(line):
            own = [defined[2]]
            held = definitions.setdefault(defined[1], [])
            held.append(Definition("", number, number))
        elif own is not None and line.strip() and (line.startswith("    ") or not interrupts(line)):
            own.append(line)
        else:
            own = None
            body.append(line)
        if own is not None:
            body.append("")
            held[-1].last = number
            held[-1].words = " ".join(own)
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
        tuple(re.findall(_ONE_PROOF, proved[1])),
        content[proved.end() :].strip(),
        uses,
    )


def _read_lists(dossier: Dossier) -> None:
    for block in dossier.blocks:
        if is_source(block) and (told := _SOURCE_LINE.match(block.text)):
            dossier.sources.append(block)
            dossier.hashes[told[1][:12]] = told[1]
        elif says_of_whole(block):
            found = _WHOLE.match(block.text[:_LONGEST_LINE])
            number = int(re.sub(r"\D", "", found[2])[:12]) if found else 0
            dossier.wholes.append(Whole(number, found[1], found[3], block.last) if found else None)


def _find_undefined(dossier: Dossier, uses: Mapping[str, Sequence[Use]]) -> None:
    most = max((whole.number for whole in dossier.wholes if whole), default=0)
    for label, held in uses.items():
        ours = any(use.form in ("row", "quotation") for use in held)
        if label not in dossier.definitions and label.isdecimal() and (ours or int(label[:9]) <= most):
            dossier.undefined.append(label)
