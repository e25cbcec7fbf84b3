"""Names by which somebody is made to speak: they tell where a holder's name begins behind a body or a village.

`Ketua Serikat Buruh Kebun Sejahtera Rosmaidar mengapresiasi …` alone does not say what is whose; `kata Rosmaidar`, or
a sentence that `Rosmaidar menilai` opens, does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from jamsostek_tui.language.names import word_kind
from jamsostek_tui.language.reporting import cue_forms, reporting_verbs

_REST = r"[a-z'-]{1,24})\.?(?: (?P<second>[A-Z][a-z'-]{1,24}))?(?! [A-Z])"
_CUE = re.compile(rf"(?P<cue>[A-Za-z]{{3,16}}) (?P<first>[A-Z]{_REST}")
_OPENING = re.compile(
    rf"(?P<first>[A-Z](?:(?<=[.!?\"”] [A-Z])|(?<![^\n][A-Z])){_REST}"
    r"(?:,[^.,\n]{3,60},)? (?P<verb>[a-z]{4,20})(?![\w-])"
)
"""What stands before it is asked for behind its first letter, so that the engine can skip to capitals."""
_NAMES = frozenset({"name", "unknown"})


def spoken_names(text: str, openings: Iterable[int]) -> frozenset[str]:
    """Return the first words, styles aside, of the names of one or two words that speak in an article's folded text.

    They stand behind `kata`, `menurut` and the like, or open a sentence before a verb of saying; `openings` are the
    places where such a word may begin.
    """
    found = {
        _forename(match)
        for match in (_CUE.match(text, start) for start in openings)
        if match is not None
        if (cue := match["cue"].lower()) == "menurut" or cue in cue_forms()
    }
    for match in _OPENING.finditer(text):
        verb = reporting_verbs().get(match["verb"])
        if verb is not None and verb.voice == "active":
            found.add(_forename(match))
    return frozenset(word for word in found if word_kind(word) in _NAMES)


def _forename(match: re.Match[str]) -> str:
    is_styled = match["second"] is not None and word_kind(match["first"]) == "honorific"
    return match["second"] if is_styled else match["first"]
