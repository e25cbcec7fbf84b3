"""The outline of a dossier: its blocks as a renderer takes them, each under its headings, a row under its table's head.

Headings of the first level are titles. What a comment hides is not there, and what stands between fences is no table,
quotation or heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.check.dossier.proof import plain

Form = Literal["row", "rule", "quotation", "item", "prose", "heading", "code", "break"]

TELLING: tuple[Form, ...] = ("row", "quotation", "item")
"""The blocks in which a dossier tells facts."""
_HEADING = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)(.*)")
_TAGGED = re.compile(r" {0,3}<h([1-6])\b", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_BREAK = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_RULE = frozenset(" \t|:-")
_INDENTED = ("    ", "\t")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|(\d{1,9})[.)])[ \t]")
_ELEMENT = re.compile(r"(?<![\\`])<(?:[uod]l|li|d[td]|table|t[rdh]|blockquote)\b", re.IGNORECASE)
"""What begins a list, a table or a quotation, or a part of it, in HTML."""
_COMMENTS = (("<!--", "-->"), ("%%", "%%"))
"""What hides words: comments of HTML, and of Obsidian."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block as markdown, on the lines `first` to `last`, from 1.

    `headings` are those above it from the second level on, as seen, a heading's own included; `level` is a heading's,
    else 0. `head` is the first row of the table that a row stands in.
    """

    form: Form
    text: str
    first: int
    last: int
    headings: tuple[str, ...]
    level: int = 0
    head: str = ""


def blocks(lines: Sequence[str]) -> Iterator[Block]:
    """Yield the blocks of a document: rows, runs of quoted lines, list items, paragraphs, headings, what is fenced."""
    path: list[tuple[int, str]] = []
    head, below = "", 0
    for form, first, last in _stretches(lines):
        held = lines[first:last]
        text, level = "\n".join(held), 0
        if form == "heading":
            level, words = _heading(held)
            path = [*(one for one in path if one[0] < level), (level, words)]
        elif form in ("row", "rule"):
            head, below = head if below == first else text, last
        headings = tuple(words for at, words in path if at > 1)
        yield Block(form, text, first + 1, last, headings, level, head if form in ("row", "rule") else "")


def seen_lines(text: str) -> list[str]:
    """Return the lines of a document, empty where its head (YAML) or a comment stands: these are not rendered."""
    lines = text.split("\n")
    begun = len(head_lines(text))
    return _uncommented("\n".join([*([""] * begun), *lines[begun:]])).split("\n")


def head_lines(text: str) -> list[str]:
    """Return the lines of the head (YAML) of a document, both rules included; none where it has no head."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return []
    end = next((place for place, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), -1)
    return lines[: end + 1]


def interrupts(line: str) -> bool:
    """Whether a line begins a block of its own even right below words, where an ordered list begins only with 1."""
    item = _ITEM.match(line)
    return _form(line) not in (None, "prose") and not (item and item[1] and int(item[1]) != 1)


def _uncommented(text: str) -> str:
    for opening, closing in _COMMENTS:
        parts, at = [], 0
        while (begin := text.find(opening, at)) >= 0:
            end = text.find(closing, begin + len(opening))
            if end < 0 and text[text.rfind("\n", 0, begin) + 1 : begin].strip():
                break
            end = len(text) if end < 0 else end + len(closing)
            parts.append(text[at:begin] + "\n" * text.count("\n", begin, end))
            at = end
        text = "".join((*parts, text[at:]))
    return text


def _stretches(lines: Sequence[str]) -> Iterator[tuple[Form, int, int]]:
    """Yield the form of each block and its lines, from 0, the last exclusive."""
    at, table = 0, False
    while at < len(lines):
        form, end = _form(lines[at]), at + 1
        if form == "prose" and table:
            form = "row"  # a line right below a table is a row of it, with bars or without
        elif form == "prose" and lines[at].startswith(_INDENTED):
            form = "code"
        if form in ("prose", "quotation", "item"):
            while end < len(lines) and _goes_on(form, lines[at], lines[end]):
                end += 1
            if form == "prose" and end < len(lines) and _UNDERLINE.match(lines[end]):
                form, end = "heading", end + 1
        elif form == "code":
            end = _past_fence(lines, at)
        if form is not None:
            yield form, at, end
        at, table = end, form in ("row", "rule")


def _form(line: str) -> Form | None:
    """Return what a line begins, None for an empty one."""
    own = line.strip()
    if not own:
        return None
    if _HEADING.match(line) or _TAGGED.match(line):
        return "heading"
    if _FENCE.match(line):
        return "code"
    if _BREAK.match(line):
        return "break"
    if "|" in own and "-" in own and _RULE.issuperset(own):
        return "rule"
    if own[0] == "|":
        return "row"
    return "quotation" if own[0] == ">" else "item" if _ITEM.match(line) or _ELEMENT.search(line) else "prose"


def _goes_on(form: Form, first: str, line: str) -> bool:
    """Whether a block that begins with the line `first` takes in a line below it."""
    below = _form(line)
    if form == "prose" and _UNDERLINE.match(line):
        return False
    if below == "item" and not interrupts(line):
        begun = _ITEM.match(first)
        return not (begun and begun[1])  # the next item of an ordered list is no part of the one before it
    return below == "prose" or form == below == "quotation"


def _past_fence(lines: Sequence[str], at: int) -> int:
    """Return where the code that begins with a line ends: what is fenced, else the indented line."""
    fence = _FENCE.match(lines[at])
    if fence is None:
        return at + 1
    closing = re.compile(rf" {{0,3}}{re.escape(fence[1][0])}{{{len(fence[1])},}}[ \t]*$")
    return next((place + 1 for place in range(at + 1, len(lines)) if closing.match(lines[place])), len(lines))


def title_of(block: Block) -> str:
    """Return the words of a heading as seen."""
    return _heading(block.text.split("\n"))[1]


def _heading(held: Sequence[str]) -> tuple[int, str]:
    """Return the level of a heading and its words as seen."""
    if tagged := _TAGGED.match(held[0]):
        return int(tagged[1]), plain(_TAG.sub("", " ".join(held)))
    if marked := _HEADING.match(held[0]):
        words = marked[2].strip()
        closed = words.rstrip("#")
        return len(marked[1]), plain(words if closed and closed[-1] not in " \t" else closed)
    return 1 if held[-1].lstrip()[0] == "=" else 2, plain("\n".join(held[:-1]))
