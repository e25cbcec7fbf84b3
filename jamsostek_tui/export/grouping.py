"""Chosen facts grouped by the region they are about, who said them, what they measure, or the article they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from jamsostek_tui.model import Article, Person, Region, Statistic
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import say

Grouping = Literal["", "region", "person", "article", "measure"]
GROUPINGS: tuple[Grouping, ...] = ("", "region", "person", "article")


def grouped(evidence: Sequence[Evidence], by: Grouping) -> list[tuple[str, list[Evidence]]]:
    """Return (name, facts) a group, groups and facts in the order in which they are met; those of none come last.

    Without a grouping there is one group without a name.
    """
    if not by:
        return [("", list(evidence))]
    groups: dict[str, list[Evidence]] = {}
    for one in evidence:
        groups.setdefault(_key(one, by), []).append(one)
    alone = groups.pop("", None)
    named = [(_name(held, by), held) for held in groups.values()]
    return [*named, (say(f"group.no_{by}"), alone)] if alone else named


def _key(evidence: Evidence, by: Grouping) -> str:
    """Return what a group is told from others by: of a measure its terms, however it is named, as far as they say."""
    name = group_of(evidence, by)
    fact = evidence.fact
    if by == "measure" and isinstance(fact, Statistic):
        from jamsostek_tui.check.compared.groups import bucket  # costs 0.1 s: only now

        return bucket(fact.subject, fact.unit, fact.measure, fact.direction) or name
    return name


def _name(held: Sequence[Evidence], by: Grouping) -> str:
    """Return the name of a group; of several names of one measure the shortest."""
    return min((group_of(one, by) for one in held), key=len)


def group_of(evidence: Evidence, by: Grouping) -> str:
    """Return the name of the group a fact belongs to, "" for none."""
    fact = evidence.fact
    if by == "article":
        article = fact if isinstance(fact, Article) else evidence.article
        return article.title or article.source
    if by == "region":
        return fact.name if isinstance(fact, Region) else evidence.region or ""
    if by == "person":
        return fact.name if isinstance(fact, Person) else evidence.speaker or evidence.attributed_to or ""
    if by == "measure":
        return (fact.subject or fact.unit or "") if isinstance(fact, Statistic) else ""
    return ""
