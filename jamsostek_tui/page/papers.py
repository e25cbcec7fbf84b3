"""Names of newspapers and news sites: the lexicon, and any name that is written like a web address."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.language.lists import table_rows, word_list

_DOMAIN = re.compile(
    r"(?:www\.)?(?P<name>[\w-]+(?:\.[\w-]+)*?\.(?:com|co\.id|or\.id|go\.id|ac\.id|web\.id|my\.id|id|net|co|org|news|tv|info|"
    r"press|online|asia))",
    re.IGNORECASE,
)


def paper(name: str) -> str | None:
    """Return the usual name of the paper written `name` (`KOMPAS.com`, `antaranews.com`), None if it is none."""
    plain = name.strip(" \t*_()[].,:;-–—\"'").lower()
    plain = plain.removeprefix("www.")
    if known := _papers().get(plain):
        return known
    if _DOMAIN.fullmatch(plain):
        printed = name.strip(" \t*_()[].,:;-–—\"'").removeprefix("www.")
        label, _, ending = printed.partition(".")
        return f"{label.capitalize()}.{ending}" if label.isupper() and ending.islower() else printed
    return None


def paper_of_url(url: str) -> str | None:
    """Return the paper whose site `url` is on: its name in the lexicon, else the host."""
    match = re.match(r"(?:https?://)?(?:www\.|m\.|amp\.)?(?P<host>[\w-]+(?:\.[\w-]+)+)", url.strip(), re.IGNORECASE)
    if match is None:
        return None
    labels = match["host"].lower().split(".")
    for first in range(len(labels) - 1):
        if known := _papers().get(".".join(labels[first:])):
            return known
    return match["host"].lower()


def sounds_like_paper(name: str) -> bool:
    """Whether an unknown name has a word that papers like to bear: `Malangraya Post`, `Suara Pantura`."""
    return any(word in word_list("paper_words.txt") for word in name.lower().split())


@cache
def _papers() -> dict[str, str]:
    rows = table_rows("papers.csv")
    return {form: row["name"] for row in rows for form in row["forms"].split("|")}
