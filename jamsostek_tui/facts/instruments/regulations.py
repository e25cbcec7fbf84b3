"""Regulations with their numbers: `Instruksi Presiden Nomor 2 Tahun 2021`, `Inpres 2/2021`, `… dan Nomor 4 …`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.instrument_names import NameFound, regulation_kinds
from jamsostek_tui.model import Block

_YEAR_WORD = r"(?:tahun|thn|th)\b"
_YEAR = rf"(?:\s?[,/]?\s?{_YEAR_WORD}\.?\s?|\s?/\s?)(?P<year>(?:19|20)\d\d)(?!\d)"
_MIDDLE = r"(?P<middle>(?:,?\s(?!(?:ber)?(?:nomor|nomer|no)\b)[\w()/&-]+\.?){0,10}?)"
_NOMOR = r"\s?\b(?:(?:ber)?nomor|nomer|no)\b\.?\s?:?\s?"
_NUMBERED = re.compile(
    rf"{_MIDDLE}{_NOMOR}(?P<number>"
    rf"\d{{1,5}}[a-z]?(?=\s?,?\s?{_YEAR_WORD}|\s?/\s?(?:19|20)\d\d(?![\d/])|\s?/\s?{_YEAR_WORD})"
    rf"|(?:[a-z]{{1,8}}/){{0,2}}[\w.-]{{0,20}}\d(?:[\w.-]{{0,20}}(?:/(?!{_YEAR_WORD}))?){{0,7}}\w)"
    rf"(?:{_YEAR})?"
)
_TWO = re.compile(
    rf"{_MIDDLE}{_NOMOR}(?P<number>\d{{1,4}}[a-z]?)\s(?:dan|serta)\s"
    rf"(?P<span>(?P<second>\d{{1,4}}[a-z]?){_YEAR})"
)
"""`Permenaker Nomor 4 dan 5 Tahun 2022`: one year for both."""
_SHORT = re.compile(
    rf"(?:\s?\([a-z]{{2,12}}\))?(?P<middle>(?:\s(?!ri\b)[a-z-]{{3,}}){{0,3}}?)(?:\sri)?\s(?P<number>\d{{1,4}}[a-z]?){_YEAR}"
)
_YEAR_ONLY = re.compile(r"\s(?P<year>1945)\b")
_FURTHER = re.compile(
    rf"(?:dan|serta|juncto|jo\.?|,) (?P<span>(?:nomor|nomer|no)\b\.?\s?(?P<number>\d{{1,4}}[a-z]?){_YEAR})"
)
_FURTHER_WINDOW = 320
_MIDDLE_WORDS = 8
_BRACKET = re.compile(r"\s?\([^()]{1,40}\)")
_STATE = re.compile(r"\s(?:Republik Indonesia|RI)\b")


@dataclass(frozen=True, slots=True)
class Regulation:
    """One naming of a regulation; `number` and `year` are None where only the kind is named."""

    start: int
    end: int
    kind: str
    middle: str
    number: str | None
    year: str | None

    @property
    def name(self) -> str:
        """The expanded name: kind, whose it is, number, year."""
        number = f" Nomor {self.number}" if self.number else ""
        year = f" Tahun {self.year}" if self.year and number else f" {self.year}" if self.year else ""
        return f"{self.kind}{self.middle}{number}{year}"


def read_regulations(reading: Reading, block: Block, form: NameFound) -> list[Regulation]:
    """Read the regulation whose kind is named at `form`, and those of the same kind coordinated with it.

    A kind without a number gives one Regulation without one; the caller decides whether it means one named elsewhere.
    """
    kind = regulation_kinds()[form.form]
    low = reading.lowered
    if (two := _TWO.match(low, form.end, block.end)) is not None and _is_middle(reading, two, kind):
        middle = _middle(reading, two, kind)
        first = Regulation(form.start, two.end("number"), kind, middle, two["number"].upper(), two["year"])
        return [first, replace(first, start=two.start("span"), end=two.end(), number=two["second"].upper())]
    numbered = _NUMBERED.match(low, form.end, block.end)
    if numbered is None or not _is_middle(reading, numbered, kind):
        numbered = _SHORT.match(low, form.end, block.end)
        numbered = numbered if numbered is not None and _is_middle(reading, numbered, kind) else None
    if numbered is None:
        constitution = _YEAR_ONLY.match(low, form.end, block.end)
        if constitution and kind == "Undang-Undang Dasar":
            return [Regulation(form.start, constitution.end(), kind, "", None, constitution["year"])]
        return [Regulation(form.start, form.end, kind, "", None, None)]
    first = Regulation(
        form.start, numbered.end(), kind, _middle(reading, numbered, kind), _number(reading, numbered), numbered["year"]
    )
    return [first, *_further(reading, block, first)]


def _further(reading: Reading, block: Block, first: Regulation) -> list[Regulation]:
    """Find `… dan Nomor 4 Tahun 2024`: same kind, same sentence, no other kind between."""
    found: list[Regulation] = []
    sentence = reading.sentence_at(first.start)
    end = min(block.end, sentence.end if sentence else block.end, first.end + _FURTHER_WINDOW)
    if reading.lowered.find(" no", first.end, end) < 0:
        return found
    for match in _FURTHER.finditer(reading.lowered, first.end, end):
        start, stop = match.span("span")
        found.append(Regulation(start, stop, first.kind, first.middle, match["number"].upper(), match["year"]))
    return found


def _is_middle(reading: Reading, numbered: re.Match[str], kind: str) -> bool:
    """Whether the words before a number say whose the regulation is; a ministry's name may hold commas."""
    middle = reading.folded[numbered.start("middle") : numbered.end("middle")]
    words = middle.replace(",", " ").split()
    if "Menteri" not in kind and (len(words) > _MIDDLE_WORDS or "," in middle):
        return False
    if any(
        " ".join(words[at : at + size]).lower() in regulation_kinds() for at in range(len(words)) for size in (1, 2)
    ):
        return False
    return all(word[0].isupper() or word[0] in "(&" or word in ("dan", "atas") for word in words)


def _middle(reading: Reading, numbered: re.Match[str], kind: str) -> str:
    if "middle" not in numbered.re.groupindex:
        return ""
    words = reading.text[numbered.start("middle") : numbered.end("middle")]
    words = " ".join(_STATE.sub("", _BRACKET.sub("", words)).split())
    for own in ("Wali Kota", "Walikota", "Bupati", "Gubernur", "Daerah"):
        if kind.endswith(own.replace("Walikota", "Wali Kota")):
            words = words.removeprefix(own).strip()
    return f" {words}".replace(" ,", ",") if words else ""


def _number(reading: Reading, numbered: re.Match[str]) -> str:
    return reading.text[numbered.start("number") : numbered.end("number")].strip(".-/")
