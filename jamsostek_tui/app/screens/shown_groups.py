"""Which groups of numbers are shown side by side: all, those of one class, conflicts that nobody settled."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from typing import Literal, NamedTuple

from jamsostek_tui.app.side_by_side.comparing import Compared
from jamsostek_tui.app.side_by_side.held_groups import HeldGroup
from jamsostek_tui.app.side_by_side.settled_groups import SettledGroups
from jamsostek_tui.check.compared.verdict import AGREEMENTS, Agreement
from jamsostek_tui.wording import counted, number, say


class Among(NamedTuple):
    """Numbers by their ids, and what they are, in words: those that the panes are narrowed to."""

    ids: Set[int | str]
    words: str


Shown = Agreement | Literal["open"] | None
"""A class, conflicts that are open, or all."""


def following(shown: Shown, compared: Compared) -> Shown:
    """Return what is shown after the next press of the key: open conflicts only where some are settled."""
    opened: tuple[Shown, ...] = ("open",) if compared.settled else ()
    steps: tuple[Shown, ...] = (None, *opened, *AGREEMENTS)
    return steps[(steps.index(shown) + 1) % len(steps)] if shown in steps else None


def within(compared: Compared, among: Among | None) -> Compared:
    """Return the groups that hold a number `among` some, or all."""
    if among is None:
        return compared
    groups = (one for one in compared.groups if not among.ids.isdisjoint(one.ids))
    return replace(compared, groups=tuple(groups))


def chosen(shown: Shown, compared: Compared, settled: SettledGroups) -> list[HeldGroup]:
    """Return the groups that are shown."""
    if shown is None:
        return list(compared.groups)
    if shown == "open":
        return [one for one in compared.groups if settled.is_open(one)]
    return [one for one in compared.groups if one.of(shown)]


def with_words(sought: str, groups: list[HeldGroup]) -> list[HeldGroup]:
    """Return the groups in whose measure, region, numbers, subjects or papers every word occurs."""
    words = sought.casefold().split()
    return [one for one in groups if all(word in one.words for word in words)] if words else groups


def title(
    shown: Shown, compared: Compared, settled: SettledGroups, groups: int, among: Among | None = None, sought: str = ""
) -> str:
    """Return what stands above `groups` groups that are shown: how many they are, which conflicts are still open."""
    told = [among.words if among else say("compare.title"), *([f"/{sought.strip()}"] if sought.strip() else [])]
    told.append(counted("group", groups))
    if shown is not None:
        told.append(
            say("compare.only", kind=say(f"agreement.{shown}")) if shown != "open" else say("compare.only_open")
        )
    if fighting := [one for one in compared.groups if one.agreement == "conflict"]:
        opened = sum(map(settled.is_open, fighting))
        told.append(say("compare.open", n=number(opened), all=number(len(fighting))))
    if compared.read < compared.total:
        told.append(f"{compared.read} / {compared.total}")
    return " · ".join(told)
