"""What a headline says: its words without marks, labels and rubrics before them, the site's name behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.language.calendar import full_months
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.page.lines import Line
from jamsostek_tui.page.papers import paper, sounds_like_paper

_SITE = re.compile(r"\s+(?:[|»–—]|-{1,2})\s+(?P<site>(?:(?! - )[^|»–—]){2,60})$")
_MONTHS = "|".join(sorted(month.capitalize() for month in full_months()))
_CREDIT = re.compile(
    r"(?:(?<=[a-z])(?:Redaksi|Admin|Penulis|Oleh|Editor)\b[^-|]{0,40}|\s(?:By|Oleh|Penulis:?)\s[A-Z][^-|]{1,40})?"
    rf"\s?[-|]\s(?:[A-Z][a-z]{{3,5}}, )?\d{{1,2}} (?:{_MONTHS}) 20\d\d\b.{{0,120}}$"
)
_OFFICE = re.compile(r"(?:Badan Pusat Statistik|BPS)(?: (?:Provinsi|Kabupaten|Kota))?(?: [A-Z][a-z]+){1,4}")
_SHORTEST = 16
_PLAIN = re.compile(r"[\W_]+")
_CHAT = re.compile(
    r"\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d\d(?:[.:]\d\d)?(?: [AP]M)?(?:\] ?| - )[^:*]{2,40}: (?=\*)"
)
"""Time and sender before the first line of a message in an exported chat."""
_LABELS = re.compile(
    r"(?:\[(?:berita|opini|artikel|foto|video|infografis|advertorial|kolom|esai|feature)\] ?|"
    r"judul(?: berita)?\t|"
    r"(?:judul(?: berita| artikel| rilis)?|title|headline|subject|subjek|perihal) ?[:|] ?|(?:fwd?|re|tr) ?: ?|"
    r"\[(?:rilis|siaran pers|press release|pers rilis|rilis pers|eksternal|external|fwd?)\] ?)+",
    re.IGNORECASE,
)
"""What stands before a headline in the head of a mail or a form: `Subject: Fwd: [RILIS] …`."""


def plain_title(folded: str) -> str:
    """Return a headline without markdown marks at its ends and without labels before it."""
    told = folded.lstrip("#>*_ ")
    if (":" in told or "|" in told or "\t" in told or told[:1] == "[") and (
        front := _CHAT.match(told) or _LABELS.match(told)
    ):
        told = told[front.end() :].lstrip("*_ ")
    return without_rubric(told).rstrip("*_# ")


def is_labelled(folded: str) -> bool:
    """Whether a line says itself that it is the headline: `Judul: …`."""
    label = _LABELS.match(folded.lstrip("#>*_ ")) if ":" in folded or "|" in folded else None
    return label is not None and label.group().lower().startswith(("judul", "headline", "title"))


def without_credit(title: str) -> str:
    """Return a headline without the writer and the day that were glued behind it: `… PekerjaRedaksi - Selasa, 19 …`."""
    behind = _CREDIT.search(title)
    return title[: behind.start()].rstrip(" -|") if behind is not None and behind.start() > _SHORTEST else title


def office_behind(title: str) -> str | None:
    """Return the statistics office named behind a headline (`… persen - Badan Pusat Statistik Kota X`), or None."""
    behind = _SITE.search(" ".join(title.split()))
    return behind["site"] if behind is not None and is_office(behind["site"]) else None


def without_site(title: str, lines: Sequence[Line]) -> str:
    """Return a headline without the name of the site behind it: `… Dilindungi - Kapuas Post`, `… | Kapuas.id`.

    It is cut where it is a paper's, sounds like one, or stands as a line of its own among `lines`, or where the
    headline is told again without it.
    """
    behind = _SITE.search(title)
    if behind is None or behind.start() < 8:
        return title
    site, short = behind["site"], title[: behind.start()].rstrip()
    told = {letters(line.folded) for line in lines if len(line.folded) <= len(title)}
    named = sounds_like_paper(site) and len(site.split()) <= 4 and site[0].isupper()
    return (
        short
        if paper(site) or named or is_office(site) or not told.isdisjoint((letters(site), letters(short)))
        else title
    )


def is_office(site: str) -> bool:
    """Whether a name is that of a statistics office and its place, which puts its own releases on its site."""
    return _OFFICE.fullmatch(site) is not None


def letters(title: str) -> str:
    """Return a headline's letters and digits, to be held against another telling of it."""
    return _PLAIN.sub("", title.lower())


_WORD = re.compile(r"\w+")
_BEFORE = re.compile(r"(?P<rubric>[A-Z][\w &]{2,30}?) ?(?:\||//) ?(?=\S)")
_MOST = 3
"""Words that the name of a rubric has at most."""


def is_rubric(words: str) -> bool:
    """Whether up to three words name nothing but a kind of article: `Laporan Utama`, `INFOGRAFIS`."""
    told = _WORD.findall(words.lower())
    return 0 < len(told) <= _MOST and word_list("rubric_words.txt").issuperset(told)


def without_rubric(title: str) -> str:
    """Return a headline without the rubric and stroke before it: `DATA | Siapa …`."""
    before = _BEFORE.match(title)
    return title[before.end() :] if before is not None and is_rubric(before["rubric"]) else title
