"""One number whose region is asked for, and the places around it that may be where it was counted."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions.article_places import ArticlePlaces
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import is_of_capital
from jamsostek_tui.facts.numbers.regions.superlatives import is_highest_of


class AskedNumber:
    """A number with what is named in its sentence, before it, behind it and in its paragraph.

    `next_start` is the offset of the next number; `spoken_for` the region whose office the speaker of the number holds.
    """

    def __init__(self, article: ArticlePlaces, candidate: Candidate, next_start: int, spoken_for: str | None) -> None:
        self.article = article
        self.candidate = candidate
        self.sentence = candidate.sentence
        self.next_start = next_start
        self.spoken_for = spoken_for
        self.named = article.between(self.sentence.start, self.sentence.end, candidate.start)
        """Every place of its sentence."""
        self.own = self._without_branches(self.named)
        """Those that are no mere name of a branch."""
        self._before: list[PlaceMention] | None = None
        self._behind: list[PlaceMention] | None = None

    def _without_branches(self, named: list[PlaceMention]) -> list[PlaceMention]:
        if not named:
            return named
        article = self.article
        own = [place for place in named if not article.mentions.is_of_head(place)]
        own = [place for place in own if not article.branches.stand_beside(place, article.region)]
        if own and article.islands.tell(self.sentence):
            own = [place for place in own if not article.mentions.is_of_branch(place)]
        return own

    def before(self) -> list[PlaceMention]:
        """Return the places before the number in its sentence, without those that only say where from or by whom."""
        if self._before is None:
            self._before = self._counted_before() if self.own else []
        return self._before

    def _counted_before(self) -> list[PlaceMention]:
        article, roles = self.article, self.article.roles
        before = [place for place in self.own if place.end <= self.candidate.start]
        if before and roles.is_origin(before[-1]):
            before = [place for place in before if not article.tree.is_small(place.region)]
        before = [place for place in before if not roles.is_origin(place)]
        before = [place for place in before if not roles.is_compared(place)] or before
        before = [place for place in before if not roles.signs(place)] or before
        before = [place for place in before if not roles.is_of_source(place)] or before
        if len(before) > 1 and self._bounds_the_one_before(before):
            before = before[:-1]
        return [place for place in before if not article.branches.accompany(place)] or before

    def _bounds_the_one_before(self, before: list[PlaceMention]) -> bool:
        """Whether the last place is where the one before it has most: `Badung memiliki cakupan tertinggi di Bali`."""
        one, last = before[-2:]
        inside = self.article.tree.lies_in(one.region, last.region)
        return inside and is_highest_of(self.article.reading.lowered, one.end, last)

    def behind(self) -> list[PlaceMention]:
        """Return the places behind the number in its sentence; none behind a rank."""
        if self._behind is None:
            own = self.own if self.candidate.kind != "rank" else []
            self._behind = [place for place in own if place.start >= self.candidate.end]
        return self._behind

    def in_paragraph(self) -> list[PlaceMention]:
        """Return all places of its paragraph."""
        block = self.article.reading.blocks[self.sentence.block]
        return self.article.between(block.start, block.end, self.candidate.start)

    def around(self) -> list[PlaceMention]:
        """Return the places of its paragraph that may be where it was counted: no village, no office elsewhere."""
        article = self.article
        near = [p for p in self.in_paragraph() if not (self._is_seat(p.region) or article.mentions.is_of_head(p))]
        near = [place for place in near if not article.tree.is_small(place.region)]
        return [place for place in near if not article.branches.stand_beside(place, article.region)]

    def _is_seat(self, region: str) -> bool:
        """Whether a region is Jakarta in an article that is not about it: the nation's seat, not a subject."""
        return is_of_capital(region) and self.article.region != region
