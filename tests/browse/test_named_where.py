"""Which words of an article a reader is shown for the region and the time of a number."""

from __future__ import annotations

import pytest

from jamsostek_tui.browse.named_where import Naming, period_named, region_named
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Statistic
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page

PAGE = """Klaim di Kota Bima Naik Tajam

Bima, 14 Oktober 2025 - Sepanjang Agustus 2025 klaim yang dibayar di Kota Bima 640 kasus. Angkanya 412 kasus sebulan \
sebelum itu. Di Dompu ada 77 kasus.

Peserta dari kalangan nelayan kini 1.830 orang.

Hingga akhir tahun ini ditargetkan 2.500 nelayan.
"""
ARTICLE = read_article(read_page(PAGE.encode(), "berita.txt"))


def named(number: str) -> tuple[Naming | None, Naming | None]:
    """Return where the region and the period of a number of the page are named."""
    facts = extract(ARTICLE)
    one: Statistic = next(one for one in facts.statistics if one.text.startswith(number))
    regions = {region.id: [(each.start, each.end) for each in region.mentions] for region in facts.regions}
    return region_named(ARTICLE, regions.get(one.region or "", []), one), period_named(ARTICLE, one)


@pytest.mark.parametrize(
    ("number", "region", "period"),
    [
        ("640", Naming("Kota Bima", "sentence"), Naming("Agustus 2025", "sentence")),
        ("412", Naming("Kota Bima", "paragraph"), None),
        ("77", Naming("Dompu", "sentence"), None),
        ("1.830", Naming("Kota Bima", "headline"), None),
        ("2.500", Naming("Kota Bima", "headline"), Naming("tahun ini", "sentence")),
    ],
)
def test_the_words_nearest_to_the_number_are_shown(number: str, region: Naming | None, period: Naming | None) -> None:
    assert named(number) == (region, period)


def test_a_region_that_is_named_only_in_what_lies_in_it_is_not_named() -> None:
    assert region_named(ARTICLE, [], extract(ARTICLE).statistics[0]) is None
