"""Verbs by which Indonesian news says that somebody said, hoped, asked, promised, claimed or recorded something.

`data/reporting_verbs.csv`: stem, class, active forms, passive forms (the agent follows: "disampaikan Budi"), the bare
cue ("kata Budi", "katanya"), and the nouns before which the verb reports nothing ("menyampaikan apresiasi").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.spelling import is_one_edit
from jamsostek_tui.language.trie import trie_source

_LONG_VERB = 9


class ReportingVerb(NamedTuple):
    """One form of a reporting verb: `voice` is active, passive or cue."""

    stem: str
    kind: str
    voice: str
    not_before: frozenset[str]


@cache
def reporting_verbs() -> dict[str, ReportingVerb]:
    """Return every form in lower case (without -nya) and what it is."""
    verbs: dict[str, ReportingVerb] = {}
    for row in table_rows("reporting_verbs.csv"):
        stops = frozenset(row["not_before"].split("|")) - {""}
        for voice in ("active", "passive", "cue"):
            for form in row[voice].split("|"):
                if form:
                    verbs.setdefault(form, ReportingVerb(row["stem"], row["class"], voice, stops))
    return verbs


def _forms(voice: str) -> list[str]:
    return [form for form, verb in reporting_verbs().items() if verb.voice == voice]


@cache
def cue_forms() -> frozenset[str]:
    """Return every form that `cue_pattern` matches, those that are active verbs too among them (`bilang`)."""
    rows = table_rows("reporting_verbs.csv")
    forms = [*(form for row in rows for form in row["cue"].split("|") if form), *_forms("passive")]
    return frozenset((*forms, *(f"{form}nya" for form in forms)))


@cache
def cue_pattern() -> re.Pattern[str]:
    """Return the pattern of a cue in lower-case text: group `verb`, and `nya` where the speaker is not named.

    Passive forms count as cues too ("diungkapkan Budi", "ujarnya", "jelasnya").
    """
    return re.compile(trie_source(cue_forms()))


@cache
def verb_pattern() -> re.Pattern[str]:
    """Return the pattern of every form, active, passive and cue, in lower-case text."""
    return re.compile(trie_source([*_forms("active"), *cue_forms()]))


@cache
def _reporting_pattern() -> re.Pattern[str]:
    return re.compile(trie_source(spoken_forms()))


class SpokenWord(NamedTuple):
    """A form of a reporting verb, or `menurut`, in a text: offsets, the verb, and whether it carries -nya."""

    start: int
    end: int
    verb: ReportingVerb
    nya: bool

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end


def spoken_words(lowered: str, openings: Sequence[int]) -> list[SpokenWord]:
    """Return every form of a reporting verb in a text in lower case, in order; `openings` are where one may begin."""
    table, match = spoken_forms(), _reporting_pattern().match
    found = []
    for start in openings:
        if hit := match(lowered, start):
            form = hit.group()
            found.append(SpokenWord(start, hit.end(), *table[form if form in table else _on_one_line(form)]))
    return found


def _on_one_line(form: str) -> str:
    """Return a matched form of several words with single blanks, where a line end or two blanks stand in it."""
    return " ".join(form.split())


@cache
def spoken_forms() -> dict[str, tuple[ReportingVerb, bool]]:
    """Return every form with its verb and whether it carries -nya."""
    verbs = reporting_verbs()
    forms = {f"{form}nya": (verb, True) for form, verb in verbs.items() if verb.voice != "active"}
    return forms | {form: (verb, False) for form, verb in verbs.items()}


@lru_cache(maxsize=4096)
def misspelt_verb(word: str) -> ReportingVerb | None:
    """Return the verb of saying that `word` is but for one letter (`menjelasakan`), or None; real words are none.

    Only long active forms in -kan of the class `say` are looked for; `data/reporting_look_alikes.txt` has the words of
    the language that are one letter away from one of them.
    """
    if len(word) < _LONG_VERB or not (word.startswith("me") and word.endswith("an")) or word in reporting_verbs():
        return None
    if word in word_list("reporting_look_alikes.txt"):
        return None
    fitting = [verb for form, verb in _long_verbs() if form[:2] == word[:2] and is_one_edit(word, form)]
    return fitting[0] if len({verb.stem for verb in fitting}) == 1 else None


@cache
def _long_verbs() -> tuple[tuple[str, ReportingVerb], ...]:
    return tuple(
        (form, verb)
        for form, verb in reporting_verbs().items()
        if verb.voice == "active" and verb.kind == "say" and len(form) >= _LONG_VERB and form.endswith("kan")
    )


def read_verb(form: str) -> tuple[ReportingVerb, bool]:
    """Return the verb of a matched form and whether it carries -nya; raises KeyError for other words."""
    verbs = reporting_verbs()
    form = form if form in verbs else _on_one_line(form)
    if form in verbs:
        return verbs[form], False
    return verbs[form.removesuffix("nya")], True
