"""A query in words, so that a reader sees how what was typed is understood, or what about it means nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jamsostek_tui import wording
from jamsostek_tui.browse.bounds import LAST_YEAR, Bound
from jamsostek_tui.browse.figures import in_full
from jamsostek_tui.browse.operators import KIND_NAMES, OPERATOR_NAMES, STATUS_NAMES, Operator
from jamsostek_tui.browse.query import Fault, Query
from jamsostek_tui.wording import say

_NAMES_SHOWN = 3
_SHOWN = 60


def asked_in_words(query: Query, names: Mapping[tuple[Operator, str], Sequence[str]], undated: int = 0) -> str:
    """Return what a query asks for (`numbers · over 10,000 · about Bali`), "" where it has only words or nothing.

    A quotation mark that is not closed is told too.

    `names` has the names that the values of `region:` and `person:` stand for, `undated` is how many articles have no
    day by which years could find them; what is told may hold article text.
    """
    if not query.narrows and not query.is_open:
        return ""
    kinds = query.kinds or (("statistic",) if query.bounds else ())  # only numbers can be compared
    parts = [say(f"noun.{kind}.many") for kind in kinds]
    told = [_or(parts)] if parts else []
    told += [_or([say(f"search.asked.status.{status}") for status in query.statuses])] if query.statuses else []
    told += [bound_in_words(bound) for bound in query.bounds]
    regions = [name for value in query.regions for name in names.get(("region", value), ())]
    people = [name for value in query.people for name in names.get(("person", value), ())]
    told += [say("search.asked.about", names=_or(regions))] if regions else []
    told += [say("search.asked.with", names=_or(people))] if people else []
    if query.years:
        told.append(_or([_years_in_words(*span) for span in query.years]))
    told += [say("search.asked.phrase", words=_cut(phrase)) for phrase in query.phrases]
    if query.words.strip():
        told.append(say("search.asked.words", words=_cut(query.words)))
    if undated:
        told.append(say("search.asked.undated", articles=wording.counted("article", undated)))
    if query.is_open:
        told.append(say("search.asked.open"))
    return " · ".join(told)


def bound_in_words(bound: Bound) -> str:
    """Return `over 10,000`, `at most 5%`, `Rp1,000 to Rp2,000`."""
    low = None if bound.low is None else _value(bound.low, bound.unit)
    high = None if bound.high is None else _value(bound.high, bound.unit)
    if low is not None and high is not None:
        return say("search.asked.exactly", low=low) if low == high else say("search.asked.between", low=low, high=high)
    if low is not None:
        return say("search.asked.over" if bound.open else "search.asked.at_least", low=low)
    return say("search.asked.under" if bound.open else "search.asked.at_most", high=high)


def in_no_phrase(query: Query) -> str:
    """Return the sentence for phrases that stand nowhere."""
    return say("search.none_exactly", phrases=_or([f"“{phrase}”" for phrase in query.phrases]))


def lacking_in_words(unknown: Sequence[str]) -> str:
    """Return the sentence for hits that do not have every word asked for; `unknown` are words that nothing has."""
    if not unknown:
        return say("search.lacking")
    return say("search.lacking.unknown", words=_or([f"“{_cut(word)}”" for word in unknown]))


def fault_in_words(fault: Fault) -> str:
    """Return one sentence on a value that means nothing."""
    spoken = int(wording.language() == "id")
    known = ", ".join(names[spoken] for names in (STATUS_NAMES if fault.operator == "status" else KIND_NAMES).values())
    operators = [f"{names[spoken]}:" for names in OPERATOR_NAMES.values()]
    return say(f"search.fault.{fault.operator}", value=_cut(fault.value), known=known, operators=", ".join(operators))


def _value(value: float, unit: str | None) -> str:
    number = in_full(value)
    return f"{number}%" if unit == "persen" else f"Rp{number}" if unit == "rupiah" else number


def _years_in_words(first: int, last: int) -> str:
    if first == last:
        return say("search.asked.year", year=first)
    if last == LAST_YEAR:
        return say("search.asked.from_year", year=first)
    if first == 0:
        return say("search.asked.to_year", year=last)
    return say("search.asked.years", first=first, last=last)


def _or(names: Sequence[str]) -> str:
    shown = [_cut(name) for name in list(dict.fromkeys(names))[:_NAMES_SHOWN]]
    more = "" if len(set(names)) <= _NAMES_SHOWN else " …"
    return f" {say('search.asked.or')} ".join(shown) + more


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
