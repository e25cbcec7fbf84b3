"""What a reader of a dossier puts around words without altering them: emphasis, a highlight, code, entities, breaks.

Article text in a dossier is always escaped, so unescaped marks are the profile's own or the reader's. Marks go only in
pairs and by the rules of CommonMark, as a renderer would take them: an asterisk that would be seen is left standing.
Words struck out are not what they were, nor are raised or lowered digits: these stay.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from unicodedata import category

_MARKING = re.compile(r"[*_=`<&]|\\\n")
_TOKEN = re.compile(
    r"""
    (?P<escaped>\\[!-/:-@\[-`{-~])
    | (?P<code>(?P<ticks>(?<!`)`+)(?!`)(?P<held>[^`\\]*)(?<!`)(?P=ticks)(?!`))
    | (?P<run>\*+|_+|={2,})
    | (?P<tag></?(?:b|i|u|em|strong|mark|ins)>)
    | (?P<break><br[ ]?/?>|\\\n)
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    | (?P<cell>\|)
    """,
    re.VERBOSE,
)
_SPECIAL = re.compile(r"[!-/:-@\[-`{-~]")


@dataclass(slots=True)
class _Run:
    """Marks that may open or close something: `left` of them are still there. A tag is a run of its own name."""

    place: int
    sign: str
    left: int
    opens: bool
    closes: bool
    length: int


def bare(markdown: str) -> str:
    """Return markdown without what only marks words; escapes stay as they are."""
    if not _MARKING.search(markdown):
        return markdown
    parts: list[str] = []
    runs: list[_Run] = []
    at = 0
    for found in _TOKEN.finditer(markdown):
        kind = found.lastgroup
        if kind == "escaped":
            continue
        parts.append(markdown[at : found.start()])
        at = found.end()
        if kind in ("run", "tag"):
            run = _run(found, markdown, len(parts))
            _close(runs, run, parts)
            parts.append(found[0] if run.sign.startswith("<") and run.left else run.sign * run.left)
            if run.opens and run.left:
                runs.append(run)
        elif kind == "cell":
            runs.clear()  # nothing reaches from one cell into the next
            parts.append(found[0])
        else:
            parts.append(_replaced(found))
    return "".join((*parts, markdown[at:]))


def _replaced(found: re.Match[str]) -> str:
    """Return what stands for a token that is no mark: the characters that a reader sees, escaped."""
    if found["code"]:
        return _SPECIAL.sub(r"\\\g<0>", found["held"])
    if found["break"]:
        return " " if found[0].startswith("<") else "\n"
    if found["entity"]:
        return _SPECIAL.sub(r"\\\g<0>", html.unescape(found[0]))
    return found[0]


def _run(found: re.Match[str], text: str, place: int) -> _Run:
    """Return a run of marks with whether it may open or close, by what stands around it."""
    if tag := found["tag"]:
        return _Run(place, f"<{tag.strip('</>')}", 1, tag[1] != "/", tag[1] == "/", 0)
    before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    opens = _faces(after, before)
    closes = _faces(before, after)
    if found["run"][0] == "_":
        opens, closes = opens and (not closes or _is_sign(before)), closes and (not opens or _is_sign(after))
    length = len(found["run"])
    return _Run(place, found["run"][0], length, opens, closes, length)


def _faces(inside: str, outside: str) -> bool:
    """Whether marks with these characters on either side belong to those on the inside."""
    if not inside.strip():
        return False
    return not _is_sign(inside) or not outside.strip() or _is_sign(outside)


def _is_sign(char: str) -> bool:
    return char != "" and category(char)[0] in "PS"


def _close(runs: list[_Run], run: _Run, parts: list[str]) -> None:
    """Take the marks of a run away that close runs before it, and the marks that these were opened by."""
    while run.closes and run.left:
        opener = next((one for one in reversed(runs) if _fits(one, run)), None)
        if opener is None:
            return
        taken = 2 if run.sign == "=" or min(run.left, opener.left) > 1 else 1
        opener.left -= taken
        run.left -= taken
        del runs[runs.index(opener) + 1 :]
        if not opener.left:
            runs.pop()
        parts[opener.place] = opener.sign * opener.left if opener.length else ""


def _fits(opener: _Run, closer: _Run) -> bool:
    if opener.sign != closer.sign:
        return False
    if opener.sign == "=":
        return opener.left == closer.left == 2
    both = (opener.opens and opener.closes) or (closer.opens and closer.closes)
    odd = (opener.length + closer.length) % 3 == 0 and (opener.length % 3 or closer.length % 3)
    return not (opener.length and both and odd)
