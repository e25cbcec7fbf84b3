"""What a person settled of a group of numbers, and of which group, in words."""

from __future__ import annotations

from jamsostek_tui.browse.figures import in_full
from jamsostek_tui.decisions.history.contradictions import Contested
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.group_key import read_group_key
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.visible import visible
from jamsostek_tui.wording import date, say


def settlement(decided: Decision) -> str:
    """Return what a person said of a group; where several contradict each other, what each of them said."""
    if isinstance(decided, Contested):
        sides = (f"{visible(one.by)}: {settlement(one)}" for one in decided.sides)
        return say("settle.differently", sides=" ≠ ".join(sides))
    if decided.ruling == "range" and decided.low is not None and decided.high is not None:
        told = say("settled.range", low=in_full(decided.low), high=in_full(decided.high))
    elif decided.ruling == "prefer":
        told = say("settled.prefer", quote=visible(decided.facts[0].quote) if decided.facts else "?")
    else:
        told = say(f"settled.{decided.ruling or 'open'}")
    note = visible(decided.note)
    return f"{told} – {note}" if note else told


def settled_of(key: str) -> str:
    """Return `nelayan · Lombok Tengah · 2024` of the key of a group; what is no such key comes back as it is."""
    read = read_group_key(key)
    if read is None:
        return key
    details = {"ratio": [say("measure.share")], "money": [say("measure.amount")]}.get(read.family, [])
    if read.kind in ("change", "target"):
        details.append(say(f"measure.{read.kind}"))
    if read.direction:
        details.append(say(f"direction.{read.direction}"))
    details += [base.replace("-", " ") for base in read.bases]
    details += [read.nth] if read.nth else []
    what = read.head.replace("-", " ") + (f" ({', '.join(details)})" if details else "")
    known = place(read.region)
    where = known.name if known else read.region.replace("-", " ") or say("compare.nowhere")
    return " · ".join(part for part in (what, where, date(read.time)) if part)
