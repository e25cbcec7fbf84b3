"""When two readings of the same words are the same: names, subjects, spans, dates, regions.

Definitions of the evaluation, in one place. Nothing here knows what a rule looks like.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from jamsostek_tui.model import Facts, Region, Span, Statement, Statistic
from tests.gold.annotations import Entry

Spans = tuple[tuple[int, int], ...]
FUNCTION_WORDS = """
yang di ke dari dan atau untuk pada dengan dalam oleh para bagi itu ini adalah telah sudah akan juga lewat melalui
sebagai jumlah total sebanyak sebesar tersebut ada serta
"""
STOP_WORDS = frozenset(FUNCTION_WORDS.split())
SUBJECT_F1 = 0.5
STATEMENT_OVERLAP = 0.5


def folded(name: str | None) -> str:
    """Case, brackets with what is in them, punctuation and double blanks away: how names are compared."""
    if not name:
        return ""
    text = unicodedata.normalize("NFKC", name).casefold()
    text = re.sub(r"\([^()]{0,80}\)", " ", text)
    return " ".join(re.findall(r"[\w]+", text))


def same_name(readings: Iterable[str | None], found: str | None) -> bool:
    """Whether `found` is one of the readings after folding; None is a reading like any other."""
    return folded(found) in {folded(reading) for reading in readings}


def content_words(text: str) -> list[str]:
    """The words of a subject that say what it is, `-nya` taken off, function words left out."""
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())
    cut = [word[:-3] if word.endswith("nya") and len(word) > 5 else word for word in words]
    return [word for word in cut if word not in STOP_WORDS] or cut


def token_f1(expected: str, found: str) -> float:
    """F1 of the content words the two texts share (each counted as often as it stands in both)."""
    left, right = Counter(content_words(expected)), Counter(content_words(found))
    shared = sum((left & right).values())
    return 2 * shared / (left.total() + right.total()) if shared else 0.0


def same_subject(readings: Iterable[str | None], found: str | None) -> bool:
    """Whether the content words of `found` overlap with one reading at F1 0.5 or more."""
    if found is None:
        return None in tuple(readings)
    return any(reading is not None and token_f1(reading, found) >= SUBJECT_F1 for reading in readings)


def spans_of(fact: Statistic | Statement) -> Spans:
    """A found fact's primary span and those in `also`."""
    return ((fact.start, fact.end), *((span.start, span.end) for span in fact.also))


def overlap(left: Spans, right: Spans) -> bool:
    """Whether any two of the spans share a character."""
    return any(a < d and c < b for a, b in left for c, d in right)


def shared(left: tuple[int, int], right: tuple[int, int]) -> float:
    """How much of the longer of two spans both have."""
    common = min(left[1], right[1]) - max(left[0], right[0])
    return max(0, common) / max(left[1] - left[0], right[1] - right[0])


def with_hull(spans: Spans) -> Spans:
    """The spans and, where there are several, the stretch from the first of them to the last."""
    if len(spans) < 2:
        return spans
    return (*spans, (min(start for start, _ in spans), max(end for _, end in spans)))


def same_words(left: Spans, right: Spans) -> bool:
    """Whether two statements share half of the longer one, part against part or whole against whole."""
    return max(shared(a, b) for a in with_hull(left) for b in with_hull(right)) >= STATEMENT_OVERLAP


def same_time(expected: str | None, found: str | None) -> bool:
    """Whether two ISO dates or date-times name the same moment as written (seconds may be left out)."""
    if expected is None or found is None:
        return expected is found
    if min(len(expected), len(found)) <= 10:
        return expected == found
    try:
        return datetime.fromisoformat(expected) == datetime.fromisoformat(found)
    except (TypeError, ValueError):
        return False


def same_region(readings: Iterable[str | None], found: str | None, regions: dict[str, Region]) -> bool:
    """Whether a fact's region is one of the readings: a code, None, or `place:Name` for a district or village."""
    for reading in readings:
        if reading is None or not reading.startswith("place:"):
            if reading == found:
                return True
        elif found is not None and found in regions and folded(regions[found].name) == folded(reading[6:]):
            return True
    return False


def names_of_organisation(facts: Facts, number: int | None) -> set[str]:
    """Every folded form under which the organisation with local id `number` was found."""
    for organisation in facts.organisations:
        if organisation.id == number:
            forms = {organisation.name, organisation.abbreviation, *(m.text for m in organisation.mentions)}
            return {folded(form) for form in forms if form}
    return set()


def forms_of(entry: Entry) -> set[str]:
    """Every folded form an annotated organisation or instrument may be found under."""
    names = [name for name in entry.readings("name") if name]
    return {folded(name) for name in [*names, *entry.values.get("aliases", [])]}


def first_words(text: str, span: Span | tuple[int, int], width: int = 150) -> str:
    """The line around a span, cut to `width` characters on both sides of its start, on one line."""
    start = span[0] if isinstance(span, tuple) else span.start
    left = max(text.rfind("\n", 0, start) + 1, start - width // 2)
    right = text.find("\n", start)
    right = min(len(text) if right < 0 else right, start + width)
    return " ".join(text[left:right].split())
