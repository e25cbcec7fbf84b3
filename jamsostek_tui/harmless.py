"""Article text made harmless for whatever shows it: each character becomes exactly one that commands nothing.

Lengths never change, so offsets into the article hold in what is shown; but for a quotation on one line (`quote`),
in which the break of a wrapped page and the blanks around it are one blank.
"""

from __future__ import annotations

import json
import re
import unicodedata

COMMANDING = frozenset({"Cc", "Cf", "Cs"})
"""Unicode categories of what a terminal may obey, or cannot be encoded: controls, format and bidi marks, surrogates."""
HIDDEN = COMMANDING | {"Co", "Cn", "Zl", "Zp"}
"""The same and what no font shows: private and unassigned characters, separators of lines and paragraphs."""

_CONTROL_PICTURES = 0x2400
_BLANKS = re.compile(r"[ \n]+")


class _Harmless(dict[int, int]):
    """A translation table that decides about a character when it first meets it."""

    def __missing__(self, code: int) -> int:
        kind = unicodedata.category(chr(code))
        if code == ord("\n"):
            shown = code
        elif code == ord("\t") or kind == "Zs":
            shown = ord(" ")
        elif code < 0x20:
            shown = _CONTROL_PICTURES + code
        elif kind in HIDDEN:
            shown = ord("·")
        else:
            shown = code
        self[code] = shown
        return shown


_HARMLESS = _Harmless()


def plain(text: str) -> str:
    """Return `text` with every control, format and bidi character made visible, one for one; newlines stay."""
    return text.translate(_HARMLESS)


def line(text: str) -> str:
    """Return `text` as `plain` does, on one line: newlines become blanks."""
    return plain(text).replace("\n", " ")


def quote(text: str) -> str:
    """Return `text` as `plain` does, on one line, each run of blanks and newlines as one blank."""
    return _BLANKS.sub(" ", plain(text))


def quote_at(text: str, start: int, end: int) -> tuple[str, int, int]:
    """Return `quote(text)`, and where `text[start:end]` stands in it; that must not begin or end with a blank."""
    begin = len(quote(text[:start]))
    return quote(text), begin, begin + len(quote(text[start:end]))


_SUSPECT = re.compile(r"[^\n -~]")


def json_of(value: object, *, indent: int | None = None) -> str:
    """Return `value` as JSON (RFC 8259), on one line unless `indent` is given; it always has an UTF-8 encoding."""
    return _SUSPECT.sub(_told, json.dumps(value, ensure_ascii=False, indent=indent))


def _told(found: re.Match[str]) -> str:
    char = found[0]
    return json.dumps(char)[1:-1] if unicodedata.category(char) in HIDDEN else char
