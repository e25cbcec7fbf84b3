"""Which regency, city or province an article is about, by its numbers, and which of them each of these is of.

Papers tell one event of the district (`di Kecamatan Ploso`), of the regency, or of no region at all where the reader
knows it (`di depan pabrik`). What is told so is brought to the region that the other numbers of the article are of.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise

from jamsostek_tui.check.compared.nearer_places import is_coded
from jamsostek_tui.check.compared.told import Told

_CITY = "Kota "


class HomeRegions:
    """The home regions of articles and of their numbers."""

    def __init__(self, members: Iterable[Told]) -> None:
        told: dict[int, Counter[str]] = defaultdict(Counter)
        unplaced: Counter[int] = Counter()
        self._names: dict[str, str] = {}
        for one in members:
            region = one.fact.region
            if region is None:
                unplaced[one.fact.article] += 1
            elif is_coded(region):
                told[one.fact.article][region] += 1
                self._names[region] = one.region or region
        self._of_article = {article: _most_told(counts) for article, counts in told.items()}
        self._mostly = {article for article, counts in told.items() if max(counts.values()) >= unplaced[article]}
        self._alone = {article for article, counts in told.items() if _is_one_chain(counts)}

    def of_article(self, article: int) -> str | None:
        """Return the region that most numbers of an article are of, None where none is of a region with a code."""
        return self._of_article.get(article)

    def of_most(self, article: int) -> str | None:
        """Return the same, None too where more of its numbers are of no region than of that."""
        return self._of_article[article] if article in self._mostly else None

    def is_alone(self, article: int) -> bool:
        """Whether an article is of one regency or city: its numbers are of no other, nor of another province."""
        return article in self._alone and "." in (self._of_article[article] or "")

    def of_number(self, one: Told) -> str | None:
        """Return the region of a number: of a district or village the one that holds it, as far as that is known."""
        return one.home or one.fact.region

    def meant(self, one: Told) -> str | None:
        """Return the region that a number is most likely of: where it names none, the only one of its article.

        A city and the regency of one name are called by that.
        """
        article = one.fact.article
        region = self.of_number(one) or (self._of_article.get(article) if self.is_alone(article) else None)
        return self._common_name(region) if region else None

    def are_twins(self, city: str, regency: str) -> bool:
        """Whether two regions are a city and the regency of its name, of which papers say no more than that."""
        is_city = self._names.get(city, "").startswith(_CITY) and not self._names.get(regency, "").startswith(_CITY)
        return is_city and self._common_name(city) == self._common_name(regency)

    def name_of(self, region: str | None) -> str | None:
        """Return the name of a region with a code."""
        return self._names.get(region or "")

    def _common_name(self, region: str) -> str:
        return self._names.get(region, region).removeprefix(_CITY)


def _most_told(counts: Counter[str]) -> str | None:
    return max(counts, key=lambda region: (counts[region], region.count("."), region), default=None)


def _is_one_chain(counts: Counter[str]) -> bool:
    regions = sorted(counts, key=len)
    return all(nearer == wider or nearer.startswith(f"{wider}.") for wider, nearer in pairwise(regions))
