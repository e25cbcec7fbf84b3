"""What other articles say against a number, in words for its footnote; with it what a person settled of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jamsostek_tui.check.groups import Group
from jamsostek_tui.decisions.lines import Decision
from jamsostek_tui.export.side_by_side import paper, settlement
from jamsostek_tui.model import Ref
from jamsostek_tui.wording import say

_MOST = 3


def conflict_notes(groups: Iterable[Group], settled: Mapping[str, Decision]) -> dict[Ref, str]:
    """Return a note for each number in conflict: the other numbers with their papers and days, and the settlement."""
    against: dict[Ref, list[str]] = {}
    decided: dict[Ref, str] = {}
    for group in groups:
        for pair in group.of("conflict"):
            for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
                told, rival = group.members[one], group.members[other]
                ref = Ref("statistic", told.fact.id)
                against.setdefault(ref, []).append(f"{rival.fact.text} ({paper(rival)})")
                if (line := settled.get(group.key_at(told))) is not None:
                    decided[ref] = settlement(line)
    return {ref: _note(list(dict.fromkeys(rivals)), decided.get(ref)) for ref, rivals in against.items()}


def _note(rivals: list[str], settled: str | None) -> str:
    more = f"; + {len(rivals) - _MOST}" if len(rivals) > _MOST else ""
    told = "; ".join(rivals[:_MOST]) + more
    return f"{told}. {say('compare.told', words=settled)}" if settled else told
