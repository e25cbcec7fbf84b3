"""Values as JSON that a terminal may show: what it could obey, or could not show, is written as `\\uXXXX`.

JSON itself escapes only the controls below U+0020. Here every character in a category of `harmless.HIDDEN`
is escaped too, those beyond U+FFFF as a pair of surrogates: what a reader of JSON gets back is the same to the
character.
"""

from __future__ import annotations

import json
import re
import unicodedata

from jamsostek_tui.harmless import HIDDEN

_SUSPECT = re.compile(r"[^\n -~]")


def json_of(value: object, *, indent: int | None = None) -> str:
    """Return `value` as JSON (RFC 8259), on one line unless `indent` is given; it always has an UTF-8 encoding."""
    return _SUSPECT.sub(_told, json.dumps(value, ensure_ascii=False, indent=indent))


def _told(found: re.Match[str]) -> str:
    char = found[0]
    return json.dumps(char)[1:-1] if unicodedata.category(char) in HIDDEN else char
