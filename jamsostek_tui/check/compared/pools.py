"""Numbers of one region and family of units, which may meet each other, and which of them go together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from jamsostek_tui.check.compared.agreeing import Agreeing
from jamsostek_tui.check.compared.going_together import going_together
from jamsostek_tui.check.compared.meeting_heads import heads_of
from jamsostek_tui.check.compared.nearer_places import is_somewhere
from jamsostek_tui.check.compared.one_story import Stories
from jamsostek_tui.check.compared.pairs import Pair, pairs_of
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.meaning.shared_words import is_common, look_alike
from jamsostek_tui.check.meaning.terms import family_of


@dataclass(frozen=True, slots=True)
class Pool:
    """The numbers of one family of units and place, in no order, with the stories that say more of them."""

    family: str
    place: str | None
    members: tuple[Told, ...]
    stories: Stories


@dataclass(frozen=True, slots=True)
class Part:
    """Numbers of a pool that go together, by time, and how each two of them agree by their own sentences."""

    members: tuple[Told, ...]
    pairs: tuple[Pair, ...]


def pools(members: Iterable[Told]) -> Iterator[Pool]:
    """Yield numbers by family of units and place. What a paper takes back is none of what it says, and in no pool."""
    held: dict[tuple[str, str | None], list[Told]] = {}
    said = [one for one in members if one.fact.measure != "rank" and not one.is_withdrawn]
    stories = Stories(said)
    for one in said:
        held.setdefault((family_of(one.fact.unit), stories.place_of(one)), []).append(one)
    for (family, place), some in held.items():
        yield Pool(family, place, tuple(some), stories)


def parts(pool: Pool, beat: Callable[[], None], agreeing: Agreeing) -> Iterator[Part]:
    """Yield the parts of a pool, each with two articles at least; `beat` is called for each number."""
    members, stories = sorted(pool.members, key=_time), pool.stories
    pairs = pairs_of(members, [*map(heads_of, members)], beat, agreeing)
    found = [
        Pair(pair.first, pair.second, Verdict("different", "thing"))
        if _is_by_chance(*(both := (members[pair.first], members[pair.second])), pair.verdict, stories)
        or _may_be_another(*both, pair.verdict, stories)
        else pair
        for pair in stories.completed(members, pairs, agreeing)
    ]
    homes = going_together(members, found)
    tops = [homes.leader(place) for place in range(len(members))]
    joined: dict[int, list[int]] = {}
    for place, top in enumerate(tops):
        joined.setdefault(top, []).append(place)
    paired: dict[int, list[Pair]] = {}
    for pair in found:
        if tops[pair.first] == tops[pair.second]:
            paired.setdefault(tops[pair.first], []).append(pair)
    for top, some in paired.items():
        at = {place: new for new, place in enumerate(joined[top])}
        placed = tuple(Pair(at[one.first], at[one.second], one.verdict) for one in some)
        yield Part(tuple(members[place] for place in joined[top]), placed)


def _is_by_chance(one: Told, other: Told, verdict: Verdict, stories: Stories) -> bool:
    """Whether two numbers are alike, or follow each other, that are told of many things, or of nowhere, in two stories.

    Handfuls (`dua anak`, `24 bulan`) are alike everywhere, and branches of two places tell the like of each other.
    """
    if verdict.agreement == "different" or stories.are_one(one.fact.article, other.fact.article):
        return False
    if verdict.agreement != "conflict" and is_common(one) and is_common(other):
        return True
    return verdict.agreement == "later" and (is_somewhere(one) or is_somewhere(other))


def _may_be_another(one: Told, other: Told, verdict: Verdict, stories: Stories) -> bool:
    """Whether two percentages differ, and one of them is one of several that its sentence tells of one subject.

    What looks like a misprint is of the one that it looks like.
    """
    if (
        family_of(one.fact.unit) != "ratio"
        or verdict.agreement not in ("conflict", "later")
        or look_alike(one.printed, other.printed)
    ):
        return False
    return stories.beside.is_one_of_several(one) or stories.beside.is_one_of_several(other)


def _time(one: Told) -> tuple[str, str, int, int]:
    moment = one.moment
    return moment.last.isoformat() if moment else "", one.published or "", one.fact.article, one.fact.start
