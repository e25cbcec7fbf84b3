"""The form above a clipping as ministries print it: a label, a blank and what it tells, a line each.

`Judul Ribuan Buruh Dirumahkan`, `Nama Media kabarkapuas.id`, `AD Value Rp 10.000.000`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.page.lines import Line
from jamsostek_tui.page.published import is_date_line

TITLE = re.compile(r"(?:Judul|Title)\s{1,20}(?=\S)")
_BARE = ("Judul", "Title")
_MEDIUM = re.compile(r"(?:Nama Media|Media Name)\s{1,20}(?P<name>\w.{1,58})")
_FIELD = re.compile(
    r"(?:Nama Media|Media (?:Name|Type)|Newstrend|Halaman/URL|Page/URL|Jurnalis|Ukuran|Warna|AD Value|News Value|"
    r"Kategori|Layanan|Sentimen|Sentiment|Narasumber|P\.|Page)(?:\s.{0,80})?$"
)
_ADDRESS = re.compile(r"\S*(?:https?://|/|-)\S*")
_SEARCHED = 16


def mark_clipping(lines: Sequence[Line]) -> None:
    """Mark the fields of such a form among the first `lines`, where headline and paper are two of them."""
    head = [line for line in lines[:_SEARCHED] if line.kind is None]
    titled = any(TITLE.match(line.folded) or line.folded.strip() in _BARE for line in head)
    if not titled or medium_of(head) is None:
        return
    address = False
    for line in head:
        told = line.folded.strip()
        if _FIELD.match(told) or told in _BARE:
            line.mark("meta", "form-field")
            address = "URL" in told
        elif told.startswith("Pub. Date ") and is_date_line(told.removeprefix("Pub. Date ")):
            line.mark("meta", "date-line")
        elif address and " " not in told and _ADDRESS.fullmatch(told):
            line.mark("meta", "form-field")
        elif told.startswith(("http://", "https://")) and len(told.split()) <= 2:
            line.mark("meta", "form-field")
            address = True


def medium_of(lines: Sequence[Line]) -> str | None:
    """Return the paper that a field of such a form names, or None."""
    told = (_MEDIUM.match(line.folded.strip()) for line in lines if line.rule in ("", "form-field"))
    return next((field["name"].strip() for field in told if field is not None), None)


def clipped_title(title: str, lines: Sequence[Line]) -> str:
    """Return a headline without the label that such a form among the `lines` above the text puts before it."""
    label = TITLE.match(title)
    return title[label.end() :] if label is not None and medium_of(lines) is not None else title
