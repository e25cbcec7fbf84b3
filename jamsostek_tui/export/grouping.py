"""Chosen facts grouped by the region they are about, by who said them, or by the article they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from jamsostek_tui.model import Article, Person, Region
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import say

Grouping = Literal["", "region", "person", "article"]
GROUPINGS: tuple[Grouping, ...] = ("", "region", "person", "article")


def grouped(evidence: Sequence[Evidence], by: Grouping) -> list[tuple[str, list[Evidence]]]:
    """Return (name, facts) a group, groups and facts in the order in which they are met; those of none come last.

    Without a grouping there is one group without a name.
    """
    if not by:
        return [("", list(evidence))]
    groups: dict[str, list[Evidence]] = {}
    for one in evidence:
        groups.setdefault(group_of(one, by), []).append(one)
    alone = groups.pop("", None)
    named = list(groups.items())
    return [*named, (say(f"group.no_{by}"), alone)] if alone else named


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
    return ""
