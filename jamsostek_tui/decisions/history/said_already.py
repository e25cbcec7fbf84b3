"""Whether a new decision only repeats the last one on the same facts, pair or group."""

from __future__ import annotations

from jamsostek_tui.decisions.history.contradictions import ON_A_FACT
from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.text_key import TextKey

_OVERRULED = {"accept": frozenset({"reject", "edit"}), "reject": ON_A_FACT, "edit": ON_A_FACT, "add": ON_A_FACT}

_SETTLED = ("group", "facts", "ruling", "low", "high", "note")


def says_nothing_new(line: Decision, history: DecisionHistory) -> bool:
    """Whether a decision that is to be written was made already and still holds, whoever made it.

    Of a fact the last that was said of it counts; accepting what was added or noted says something new.
    """
    if line.do == "note":
        return all(_note_on(key, history, line) == line.note for key in line.facts)
    if line.do in ON_A_FACT:
        return all(_is_said(line, key, history) for key in line.facts)
    return any(_says_the_same(one, line) for one in history.holding() if history.stands(one))


def _is_said(line: Decision, key: TextKey, history: DecisionHistory) -> bool:
    told = [one for one in history.on(key) if one.do == line.do or one.do in _OVERRULED[line.do]]
    last = told[-1] if told else None
    return last is not None and last.do == line.do and last.fields == line.fields and history.holds(last, key)


def _note_on(key: TextKey, history: DecisionHistory, line: Decision) -> str:
    """Return one's own note on a fact; where it is to be taken away everybody's, "" for none."""
    if not line.note:
        return history.notes().get(key, "")
    return next((one.note for one in reversed(history.notes_by_fact().get(key, [])) if one.by == line.by), "")


def _says_the_same(one: Decision, line: Decision) -> bool:
    if one.do == line.do == "settle":
        return all(getattr(one, name) == getattr(line, name) for name in _SETTLED)
    named = (frozenset((frozenset(told.facts), frozenset(told.other))) for told in (one, line))
    return (one.do, one.apart, one.of) == (line.do, line.apart, line.of) and len(set(named)) == 1
