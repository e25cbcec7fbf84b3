"""Counting the numbers of invented paragraphs: reading made by hand, regions found by the project's own finder."""

from __future__ import annotations

from dataclasses import replace

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.facts.numbers.statistics import Counted, find_statistics
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Facts, Statistic
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.facts.paragraphs import reading_of


def count(*paragraphs: str, title: str | None = None, published: str | None = None) -> Counted:
    """Return what `find_statistics` makes of paragraphs, with regions but without people, bodies and laws."""
    reading = reading_of(*paragraphs, title=title)
    if published is not None:
        reading = Reading(replace(reading.article, published=published))
    return find_statistics(reading, Facts(regions=find_regions(reading)))


def only(*paragraphs: str, title: str | None = None, published: str | None = None) -> Statistic:
    """Return the one statistic of paragraphs that hold exactly one."""
    statistics = count(*paragraphs, title=title, published=published).statistics
    assert len(statistics) == 1, [one.text for one in statistics]
    return statistics[0]


def facts_of(text: str) -> Facts:
    """Return what the whole extraction makes of a page."""
    return extract(read_article(read_page(text.encode(), "berita.txt")))
