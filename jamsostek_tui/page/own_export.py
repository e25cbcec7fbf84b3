"""Files that this program wrote: a dossier quotes clippings, and read as one of them it would tell each fact twice."""

from __future__ import annotations

import re

_MARK = "sha256 "
"""Stands in every dossier: each of its sources is told with its hash."""
_WRITTEN = re.compile(r"^(?:\[\^[^\]\n]{1,60}\]:|\s*[-*+]) [^\n]*\bsha256 [0-9a-f]{12}", re.MULTILINE)


def is_own_export(text: str) -> bool:
    """Whether the text of a page is a dossier: its footnotes or its list of sources name hashes."""
    return _MARK in text and _WRITTEN.search(text) is not None
