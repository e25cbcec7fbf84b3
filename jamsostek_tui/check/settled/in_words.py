"""Numbers side by side in words: what a group is of, who tells a number, how two agree, what was settled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from jamsostek_tui.check.settled.settled_at import settled_at
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.settlement_in_words import settlement
from jamsostek_tui.visible import visible
from jamsostek_tui.wording import date, say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told
    from jamsostek_tui.check.compared.verdict import Verdict


def heading(group: Group) -> str:
    """Return what a group is about: how it agrees, measure, region."""
    where = visible(group.members[0].region or "") or say("compare.nowhere")
    return " · ".join((say(f"agreement.{group.agreement}"), visible(group.measure), where))


def told_by(papers: int, sources: int) -> str:
    """Return how many articles tell something, and from how many independent sources where these are fewer."""
    told = say("compare.papers", n=papers)
    return f"{told} · {say('compare.sources', n=sources)}" if sources < papers else told


def paper(one: Told) -> str:
    """Return the paper and day of a number."""
    named = visible(one.publisher or "") or say("compare.nobody")
    return f"{named}, {date(one.published[:10])}" if one.published else named


def as_rival(one: Told) -> str:
    """Return how a number is called where it contradicts another: as printed, its paper and day."""
    hedge = f"{say(f'dossier.approx.{one.fact.approx}')} " if one.fact.approx else ""
    return f"{hedge}{one.fact.text} ({paper(one)})"


def is_earlier(one: Told, beside: Told, verdict: Verdict) -> bool:
    """Whether a number is the one that the other, of a later day, brings up to date."""
    if verdict.agreement != "later" or one.moment is None or beside.moment is None:
        return False
    return one.moment.last < beside.moment.last


def pair_in_words(one: Told, beside: Told, verdict: Verdict) -> tuple[str, str]:
    """Return how a number agrees with another, and why: of two days the earlier one is no update."""
    if is_earlier(one, beside, verdict):
        return say("compare.earlier"), say("compare.earlier.why")
    return say(f"agreement.{verdict.agreement}"), say(f"agreed.{verdict.reason}")


def settlements(group: Group, settled: Mapping[str, Decision]) -> str:
    """Return what was settled of a group, each time's with its time; "" where nothing was."""
    if not settled:
        return ""
    found = dict.fromkeys((settled_at(group, one, settled), group.times[one.fact.id]) for one in group.members)
    several = len(set(group.times.values())) > 1
    dated = {decided for decided, time in found if time}
    told = [(time, settlement(one)) for one, time in found if one is not None and (time or one not in dated)]
    return "; ".join(f"{date(time)}: {words}" if time and several else words for time, words in told)
