"""Phrases that say who somebody is: `seorang nelayan Bajo,` before a name, `pria yang disapa` before a nickname."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_source
from jamsostek_tui.language.lists import any_of

_PERSON = any_of("person_nouns.txt")
_GOES_ON = re.compile(r", (?!dan |serta |atau |hingga |maupun |dan/)[a-z]| ?\(\d")
_REACH = 110
_SCHOLAR = re.compile(rf"(?<!\w){any_of('scholar_words.txt')}(?: (?!asal |dari |di )[\w'/-]+){{0,7}}, $")
_AGENT = r"(?<=seorang )pe[a-z]{4,}(?<!an)(?<!nya)|(?<=salah satu )pe[a-z]{4,}(?<!an)(?<!nya)"


def is_described(reading: Reading, block: int, lead: int, end: int, sure: bool) -> bool:
    """Whether a phrase before the comma at `lead` says who the one named there is: `Seorang nelayan Bajo, Sadiring,`.

    What is not `sure` to name somebody (no list has it, and it says nothing) must end, at `end`, before a comma or an
    age: it may be a place.
    """
    floor = reading.blocks[block].start
    if not sure and not _GOES_ON.match(reading.folded, end):
        learned = " " in reading.folded[lead:end] and _SCHOLAR.search(reading.lowered, max(floor, lead - _REACH), lead)
        if not learned or reading.folded[end : end + 1] != ",":
            return False
    return _described().search(reading.lowered, max(floor, lead - _REACH), lead) is not None


@cache
def told_behind() -> re.Pattern[str]:
    """Return the pattern of a comma and a word for a person behind a name: `Siti, ahli waris`."""
    return re.compile(
        rf", (?:seorang |salah satu |salah seorang )?(?:{_PERSON}|yang (?:akrab|karib|biasa|kerap) "
        r"(?:disapa|dipanggil))(?!\w)"
    )


@cache
def told_in_brackets() -> re.Pattern[str]:
    """Return the pattern of a word for a person in brackets behind a name: `Siti Aminah (pedagang)`."""
    return re.compile(rf" ?\({_PERSON}(?:[ /][\w/ -]{{1,50}})?\)")


def means_somebody(lowered: str, floor: int, end: int) -> bool:
    """Whether the words before `end` mean somebody without a name: `pria yang akrab disapa `."""
    return _somebody().search(lowered, floor, end) is not None


def is_of_a_trade(lowered: str, end: int) -> bool:
    """Whether a word for a person, and up to three more about the trade, stand right before `end`."""
    return _trade().search(lowered, max(0, end - _REACH), end) is not None


@cache
def _trade() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_PERSON}(?: (?!di |dari |ke |dan |me|ber|ter)[a-z]+){{0,3}}(?: dari)? $")


@cache
def _described() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|(?<=[.!?\"\n])|(?<!\w)(?:seorang|salah seorang|salah satu|dua|tiga|"
        r"empat|kedua|ketiga|kepada|oleh|menurut|sementara|sementara itu|adapun|sedangkan|bersama|"
        r"(?:datang|berasal|muncul|terlontar|disampaikan|diungkapkan|dikatakan|dikemukakan|disuarakan)"
        r"(?: pula| juga)?(?: dari)?)) ?"
        rf"(?:{_PERSON}(?:nya)?|{_AGENT})(?: [\w'/-]+){{0,7}}(?:, {level_source()}(?: [\w'-]+){{1,3}}){{0,2}}, ?$"
        rf"|(?<!\w){_PERSON} (?:itu|tersebut), ?$"
    )


@cache
def _somebody() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_PERSON}[^.,\"\n]{{0,60}}? yang [^.,\"\n]{{4,40}}$")
