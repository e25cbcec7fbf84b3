"""A doubt on a fact in the reader's words, with the reading that was not taken."""

from __future__ import annotations

from jamsostek_tui.browse.figures import sum_in_words
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.model import Doubt
from jamsostek_tui.wording import knows, say


def doubt_in_words(doubt: Doubt) -> str:
    """Return what is doubtful; a region not taken by name and code, a sum written out; article text as it is."""
    if summed := sum_in_words(doubt):
        return summed
    words = say(f"doubt.{doubt.name}") if knows(f"doubt.{doubt.name}") else doubt.name
    other = doubt.other_reading
    if other and doubt.name == "ambiguous-region" and (region := place(other)) is not None:
        other = f"{region.name}, {other}"
    return words + (f" ({say('why.other', reading=other)})" if other else "")
