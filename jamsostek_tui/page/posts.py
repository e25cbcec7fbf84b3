"""Posts of social networks: their account and counts, which tell that the page has no headline of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.page.lines import Line
from jamsostek_tui.page.published import is_date_line

_COUNT = r"\d[\d.,]*[ -]?(?:rb|ribu|jt|juta|k|m)?\+? ?"
_HEAD = re.compile(
    r"(?:kiriman|postingan|unggahan|cuitan|utas)(?: dari| milik| oleh)? (?P<account>\S.{1,60})|"
    r"@[\w.]{3,30}(?: ·.{0,30})?|"
    rf"{_COUNT}(?:pengikut|followers?|koneksi|anggota|members?)(?: ?[·•].{{0,40}})?|"
    r"(?:grup|group) (?:publik|privat|tertutup) ?[·•] ?.{0,40}|.{3,40} · \d{1,2}-\d{1,2}(?:-\d{4})?|"
    r"(?:diedit ?[•·] ?)?\d{1,2} ?(?:mgg|minggu|jam|hari|bln|bulan|thn|tahun|j|h|m|w|d)(?: ?[•·] ?(?:diedit|🌐))?|"
    r".{2,80} (?:sedang (?:bersama|merasa|berada|di)|is with|memperbarui (?:status|foto)|menambahkan \d{1,3} foto)\b"
    r".{0,80}|.{4,40} ·\s?🌐?",
    re.IGNORECASE,
)
_SIGNS: tuple[str, ...] = (
    "kiriman",
    "postingan",
    "unggahan",
    "cuitan",
    "utas",
    "@",
    "pengikut",
    "follower",
    "koneksi",
    "anggota",
)
_SIGNS += ("member", "grup", "diedit", "mgg", "sedang ", "is with", "memperbarui", "menambahkan", " ·")
"""What every line of `_HEAD` holds one of, in lower case."""
_SURE = re.compile(
    rf"(?:semua reaksi|all reactions) ?:?.{{0,20}}|(?:suka|disukai|liked) (?:oleh|by) .{{3,80}}|lupa akun\??|"
    rf"post|postingan|cuitan|tweet|"
    rf"(?:lihat (?:semua )?{_COUNT}komentar)|{_COUNT}(?:suka|likes?) ?[·•] ?.{{3,80}}|"
    rf"\d{{1,2}}[.:]\d\d(?: [ap]m)? · .{{6,30}} · .{{2,40}}",
    re.IGNORECASE,
)
_TOP, _FOOT = 8, 6
_LONGEST = 170


def mark_post(lines: Sequence[Line]) -> None:
    """Mark what the head of a post says of its account as `meta`, rule `post-head`; other pages are left alone.

    A page is a post where two lines at its top and foot are such as only posts have, or one and the account's name
    stands alone once more.
    """
    top = [line for line in lines[:_TOP] if len(line.folded) <= _LONGEST and line.kind in (None, "meta")]
    told = "\n".join(line.folded for line in top).lower()
    if not any(sign in told for sign in _SIGNS):
        return
    heads = [(line, match) for line in top if (match := _HEAD.fullmatch(line.folded))]
    if not heads:
        return
    names = {line.folded.lower() for line in top}
    accounts = {account.lower() for _, match in heads if (account := match["account"])} & names
    sure = sum(_SURE.fullmatch(line.folded) is not None for line in (*lines[:_TOP], *lines[_TOP:][-_FOOT:]))
    if len(heads) + sure + len(accounts) < 2:
        return
    for line in top:
        own = line.folded.lower() in accounts or _HEAD.fullmatch(line.folded) is not None
        if own and line.kind is None and not is_date_line(line.folded):
            line.mark("meta", "post-head")
