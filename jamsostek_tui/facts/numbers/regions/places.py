"""The region a number is about: the smallest one of its own sentence, else its paragraph's, else the article's.

`REASONS` are the rules by which a region is taken, in the order in which they are tried.
"""

from __future__ import annotations

from collections.abc import Callable

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions import reasons_around as around
from jamsostek_tui.facts.numbers.regions import reasons_in_sentence as sentence
from jamsostek_tui.facts.numbers.regions.article_places import ArticlePlaces
from jamsostek_tui.facts.numbers.regions.asked_number import AskedNumber
from jamsostek_tui.facts.numbers.regions.wide_areas import WIDE_UNITS

Reason = Callable[[AskedNumber], str | None]
"""Returns the region of a number, NOWHERE for a number of no one region, None where the reason does not hold."""

REASONS: tuple[Reason, ...] = (
    around.no_place_in_article,
    sentence.nation_right_before,
    sentence.several_regions,
    sentence.government_before,
    sentence.branch_of_several_regencies,
    sentence.holder_of_rank,
    sentence.compared_within,
    sentence.noun_in_place,
    sentence.place_of_item,
    sentence.nation_behind_place,
    sentence.paid_by_branch,
    sentence.list_before,
    sentence.place_before,
    sentence.regions_with_examples,
    sentence.whole_with_parts,
    sentence.place_behind,
    sentence.place_of_speaker_behind,
    around.nation_in_sentence,
    around.island_in_sentence,
    around.area_of_branch,
    around.sentence_before,
    around.of_several_regencies,
    around.article_altogether,
    around.article_by_kind,
    around.branch_of_paragraph,
    around.paragraph,
    around.heading_above,
    around.office_of_speaker,
    around.region_of_article,
)
_SMALL_UNITS = frozenset(("kecamatan", "distrik"))
"""Counts of these are of no district."""


class Places:
    """The region mentions of one article, asked number by number."""

    def __init__(self, article: ArticlePlaces) -> None:
        self._article = article
        self.tree = article.tree

    def find(self, candidate: Candidate, next_start: int, spoken_for: str | None) -> str | None:
        """Return the id of the region of a number, or None.

        `next_start` is the offset of the next number; `spoken_for` is the region whose office the speaker of the number
        holds, if somebody says it. To be asked in the order of the text: a sentence may go on with the one before.
        """
        asked = AskedNumber(self._article, candidate, next_start, spoken_for)
        taken = None
        for reason in REASONS:
            if (taken := reason(asked)) is not None:
                break
        region = self._wide_enough(asked, taken or None)
        self._article.carried.tell(candidate.sentence, region)
        return region

    def _wide_enough(self, asked: AskedNumber, region: str | None) -> str | None:
        """Return a region wide enough for what is counted: provinces are counted in no regency."""
        tree, unit = self.tree, asked.candidate.unit_name
        while region is not None and tree.is_small(region) and unit in WIDE_UNITS:
            region = tree.parents.get(region)
        if region is not None and tree.is_small(region) and unit in _SMALL_UNITS:
            region = tree.parents.get(region) or self._article.region
        if region is not None and "." in region and unit in WIDE_UNITS:
            parent = tree.parents.get(region)
            region = parent if asked.named and parent in tree.levels else None
        return region
