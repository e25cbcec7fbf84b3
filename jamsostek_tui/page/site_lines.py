"""Lines above a headline that name the site, its owner or its menu: no headline, whatever their capitals say."""

from __future__ import annotations

import re
from itertools import pairwise

from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.page.papers import paper

_STATION = (
    r"radio .{2,40}\d{2,3}(?:[.,]\d{1,2})? ?(?:fm|am|mhz)\b.{0,30}|"
    r"radio .{2,30}\b(?:fm|am) ?\d{2,3}(?:[.,]\d{1,2})?\b.{0,40}"
)
"""`Radio Suara Kapuas 97,4 FM`, `Radio Kapuas FM 97,4 MHz`."""
_MEDIUM = (
    r"(?:portal|situs|media|laman|kanal)(?: (?:berita|online|informasi|daring|siber|massa)){1,3} .{3,60}|"
    r"logo .{2,60}|selamat datang di .{3,60}|media center .{3,50}"
)
"""`Portal Berita Kalimantan Barat`, `Selamat datang di Kabar Kapuas`."""
_OFFERED = (
    r"(?:berita|kabar|info)(?: \S{2,20}){1,5}(?:,? (?:dan )?(?:hari ini|terbaru|terkini|terlengkap|terpercaya)){1,4}"
)
"""`Berita Landak Hari Ini, Terbaru dan Terkini`."""
_PRINTED = (
    r"(?:koran|harian|majalah|tabloid|buletin|warta)(?: (?:umum|bulanan|mingguan|pagi|sore))?(?: [a-z]+){1,4}"
    r"(?: ?[|/] ?[a-z &]{3,30})?|"
    r"(?:koran|harian|surat kabar).{0,40}\bterbit\b.{0,40}"
)
"""`Harian Umum Kapuas Pagi | Ekonomi`, `Surat Kabar Kapuas terbit sejak 1998`."""
_SOLD = r"(?:harga )?(?:langganan|eceran)\b.{0,40}rp.{0,60}|\d{1,3} halaman\b.{0,60}|edisi .{0,10}\d.{0,40}"
"""`Harga eceran Rp5.000`, `16 halaman`, `Edisi No. 12`."""
_HANDED_OUT = r"(?:rilis|siaran) (?:humas|pers|media|berita) .{3,50}|advertisement\b.{0,60}"
"""`Siaran Pers Diskominfo Landak`."""
_WITH_MOTTO = (
    r".{3,30} [|-] (?:berita|kabar|suara|portal|media|informasi|situs|jujur|tajam|majalah|tabloid|koran|harian|buletin|"
    r"mingguan)\b.{0,50}"
)
"""`Kapuas Kita | Tajam dan Terpercaya`, `KAPUAS UTAMA - Majalah Ekonomi`."""
_NAMED = re.compile("|".join((_STATION, _MEDIUM, _OFFERED, _PRINTED, _SOLD, _HANDED_OUT, _WITH_MOTTO)))
_CRUMBS = re.compile(
    r"(?:[\w-]{2,30}\.(?:com|co\.id|id|net|co|org|tv)|[^›»>.?!\"]{2,40})(?:\s?[›»>]\s?[^›»>.?!\"]{2,40}){1,6}|"
    r"[^|.?!\"]{2,24}(?:\s?\|\s?[^|.?!\"]{2,24}){2,10}|[^·.?!\"]{2,24}(?:\s·\s[^·.?!\"]{2,24}){2,10}|"
    r"[^•.?!\"]{2,24}(?:\s•\s[^•.?!\"]{2,24}){2,10}"
)
_HERE = re.compile(
    r"(?:you are here|anda (?:berada )?di ?sini|lokasi anda) ?:.+|(?:home|beranda)(?: ?[›»>/\"] ?.{2,100})+|"
    r"(?:website|situs|portal|laman)(?: web| berita)? resmi [^.,]{3,60}|"
    r"selamat datang (?:di|pada) (?:web(?:site)?|situs|portal|laman|blog|kanal)\b.*"
)
_GLUED_CRUMBS = re.compile(r"(?:Home|Beranda)(?:[A-Z][a-z]+)+[A-Z].+")
_SPACED = re.compile(r"\S{1,24}(?: \S{1,24}){0,2}(?:\s{2,9}\S{1,24}(?: \S{1,24}){0,2}){3,20}")
"""Entries of a menu that were copied with wide blanks between them."""
_BODIES = word_list("letterhead_words.txt")
"""What the letterhead of a union or association begins with."""
_SHORT_FORM = re.compile(r"\([A-Z][A-Z-]{1,14}\)$")
_OFFICIAL = re.compile(r"(?:website|situs|portal|laman)(?: web)? resmi ", re.IGNORECASE)
_OWNERS = word_list("site_owners.txt")
_STREETS = frozenset(("alamat", "jl", "jalan", "jln", "kantor", "dusun", "kompleks"))
_WARDS = frozenset(("rt", "rw", "no", "km", "blok"))
_PARTED = re.compile(r"\s?[,|–-]\s")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 110
_LONGEST_STATION = 5
"""Words that the name of a station has at most: `RADIO SUARA KAPUAS`."""


def is_address(folded: str) -> bool:
    """Whether a line is an address or the areas a village lies in: `Kec. Sebangki, Kab. Landak, Kalimantan Barat`.

    At least two levels of areas, or a street and one, each with a short name behind it and no verb among them.
    """
    first = _WORD.match(folded.lower())
    if first is None or first.group() not in level_words() | _STREETS or len(folded) > 2 * _LONGEST:
        return False
    parts = [_WORD.findall(part) for part in _PARTED.split(folded.lower())]
    words = [word for part in parts for word in part]
    levels = sum(word in level_words() for word in words) + (words[0] in _STREETS)
    return levels >= 2 and not _tells(words) and all(map(_is_part_of_address, parts))


def _is_part_of_address(words: list[str]) -> bool:
    if not words or words[:2] == ["kode", "pos"] or _is_place(words):
        return True
    if words[0] not in level_words() | _STREETS:
        return False
    levels = [at for at, word in enumerate(words) if word in level_words()]
    names = [
        [word for word in words[at + 1 : upto] if word not in _WARDS] for at, upto in pairwise([*levels, len(words)])
    ]
    return all(len(name) <= 2 or _is_place(name) for name in names)


def is_site_line(folded: str) -> bool:
    """Whether a line of a page's head only names a site, an authority (`PEMERINTAH KABUPATEN …`) or menu entries."""
    lowered = " ".join(folded.lower().split())
    if len(lowered) > _LONGEST or lowered.endswith(("?", "!")):
        return False
    if _CRUMBS.fullmatch(folded.rstrip(".…")) or _SPACED.fullmatch(folded) or _HERE.fullmatch(lowered):
        return True
    if _GLUED_CRUMBS.fullmatch(folded) or _is_paper(folded.split(" ")):
        return True
    words = _WORD.findall(lowered)
    if _is_menu(words, capitals=folded.isupper()):
        return True
    if _is_authority(words) or _is_body(folded, words):
        return True
    if folded.isupper() and words[:1] == ["radio"] and len(words) <= _LONGEST_STATION:
        return True
    return len(words) <= 9 and _NAMED.fullmatch(lowered) is not None and not _tells(words[2:])


def _is_menu(words: list[str], *, capitals: bool) -> bool:
    """Whether the words are those of a site's sections, among them perhaps places or, all in capitals, its own ones."""
    sections = sum(word in word_list("menu_words.txt") for word in words)
    if sections == len(words):
        return sections >= 3
    if sections >= 5 and sections * 5 >= len(words) * (2 if capitals else 4):
        return True
    return sections >= 2 and len(words) >= 4 and _are_sections(words)


def _are_sections(words: list[str]) -> bool:
    """Whether the words are sections of a site and places and nothing else."""
    return _is_place(words) or all(word in word_list("menu_words.txt") or _is_place([word]) for word in words)


def site_owner(folded: str) -> str | None:
    """Return the authority whose site a site line names: `Website Resmi Pemerintah Kota Palu`, `PEMERINTAH DESA …`."""
    owner = _OFFICIAL.sub("", folded.strip())
    words = _WORD.findall(owner.lower())
    authority = words[:1] and words[0] in _OWNERS and _is_authority(words)
    return owner if authority or _is_body(owner, words) else None


def _is_body(folded: str, words: list[str]) -> bool:
    """Whether a line in capitals, or with its short form behind it, is the letterhead of a union or association."""
    return (
        (folded.isupper() or _SHORT_FORM.search(folded) is not None)
        and len(words) > 1
        and words[0] in _BODIES
        and not _tells(words[1:])
    )


def _is_authority(words: list[str]) -> bool:
    """Whether the words are those of an authority's name, regions between them, and nothing else."""
    known = word_list("authority_words.txt") | word_list("department_words.txt")
    if not 2 <= len(words) <= 12 or words[0] not in known:
        return False
    at = 0
    while at < len(words):
        size = next((size for size in (4, 3, 2, 1) if at + size <= len(words) and _is_place(words[at : at + size])), 0)
        if not size and words[at] not in known and not (at and words[at - 1] in ("desa", "kecamatan", "kelurahan")):
            return False
        at += size or 1
    return True


def _is_paper(words: list[str]) -> bool:
    """Whether the words are a paper's name, with a section or region behind it: `ANTARA News Daerah Jawa Tengah`."""
    for count in range(min(4, len(words)), 0, -1):
        if paper(" ".join(words[:count])):
            rest = [word.lower() for word in words[count:]]
            sections = next((at for at, word in enumerate(rest) if word not in word_list("menu_words.txt")), len(rest))
            return sections == len(rest) or _is_place(rest[sections:])
    return False


def _is_place(words: list[str]) -> bool:
    form = forms().get(form_key(" ".join(words)))
    return form is not None and form.kind == "place"


def _tells(words: list[str]) -> bool:
    """Whether a verb of headlines stands among the words."""
    return not word_list("headline_verbs.txt").isdisjoint(words)
