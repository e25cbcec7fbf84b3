"""Bodies with a name of their own behind a word (`PT …`, `Universitas …`, `Serikat …`, `Yayasan …`) or before one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from jamsostek_tui.facts.bodies.areas import Area
from jamsostek_tui.facts.bodies.hit import OrganisationHit, Paragraph, after_bracket, skip
from jamsostek_tui.language.bodies import bodies, body_pattern, given_names, name_stops
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.names import NAMEISH, word_kind
from jamsostek_tui.model import OrganisationType

_NAME_STEP = re.compile(r"\s(?P<joint>(?:dan|&|of|bin)\s)?(?P<word>\((?:Persero|persero|Tbk)\)|[A-Z0-9][\w&'./-]*)")
_HONOURED = re.compile(r"(?:\s(?:[Dd]rg?|Prof|Ir|K?Hj?|Mgr|Tgk)\.)+(?=\s[A-Z])")
"""Styles of whom a hospital is called after: `RSUD dr. Soebandi`."""
_LED = re.compile(r"\b(?:Direktur(?: Eksekutif)?|Ketua(?: Umum)?|Koordinator|Peneliti|Sekretaris Jenderal)\s$")
_END_WORDS = frozenset({"tbk", "(tbk)", "(persero)"})
_SMALL_BEHIND = re.compile(r"\s[a-z]")
_LETTERS = re.compile(r"[A-Z]{2,6}(?!\w)")
"""A firm told by its letters, behind which somebody of it may be named: `perwakilan karyawan PT PSJ Romidin`."""
_NEIGHBOURS = re.compile(r"R[Uu][Kk][Uu][Nn]\s(?i:tetangga|warga)")
_OF_DEPARTMENT = re.compile(r"\b(?:Kadis(?:kop)?|Sekdis|Kab(?:id|ag)|Kas(?:i|ubag)|Bidang|Bagian|Seksi)\s$")
"""Before `Koperasi` the post tells that a department follows and no firm: `Kadis Koperasi dan UKM`."""
_LONGEST_POST = 12
_SENTENCE = re.compile(r"\s(?P<word>[A-Z][\w-]*)\s[a-z]")
_FIGURE = re.compile(r"Rp\d*$|\d{1,3}(?:[.,]\d+)+[.,]?$|\d{3}")
_HEADED = re.compile(
    r"(?: drg?\.(?: [A-Z][\w.'-]*)|(?: [A-Z][\w.'-]*){2})(?: [A-Z][\w.'-]*){0,5}, "
    r"(?:[A-Za-z]{1,4}\. ?){0,3}(?:[A-Z][a-z]+|I) [A-Z]"
)
"""A row of words with capitals, then a comma and who heads it: `RSUD Mgr. Gabriel Manek, dr. Maria Luan`."""
_KIN = frozenset(("ibu", "bapak", "bunda", "ayah", "mama", "abah"))
"""Styles that bodies are called by too, where no name follows: `Yayasan Tangan Ibu.`"""
_NAME_ENDS = re.compile(r"[.,;]|$|\n| [a-z]")
_SHORTENED = 4
_FAMILY_NAME = 3
_LONGEST_NAME = 3
_LONGEST_ROW = 90
_HOLDER = re.compile(r",\s(?:[A-Za-z][a-z]{0,3}\.\s){0,3}(?P<first>[A-Z][\w'-]+)\s(?P<second>[A-Z][\w'.-]+)")
_LEGAL_FORM = re.compile(r"^(PT|CV|UD)\.")
_CENTRE = "training-centre"
"""A body of this kind is named by its place, behind which its head may be told: `Kepala BPVP Padang Arman`."""
_WITH_AREA = frozenset({"union", "association", _CENTRE})


def named(kind: OrganisationType, rule: str, most: int) -> Callable[[Paragraph, re.Match[str]], OrganisationHit | None]:
    """Return a reader of bodies of one `kind`: up to `most` capitalised words behind the word that opens them.

    A name ends before another body, before an office, and, behind a director's office, before a person's given name.
    Headlines, where every word is capitalised, give none.
    """

    def read(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
        if here.block.kind == "title":
            return None
        begin, short = after_bracket(here, match.end())
        of_place = rule == _CENTRE and here.areas.at(skip(here, begin)) is not None
        end, count = (begin, 0) if of_place else _name_end(here, match, begin, most)
        if begin == match.end():
            behind, short = after_bracket(here, end)
        else:
            behind = end
        area = here.areas.at(skip(here, behind)) if rule in _WITH_AREA else None
        head = match.group().rstrip(".").lower()
        if (
            (not count and area is None)
            or _NEIGHBOURS.match(here.text, match.start())
            or _OF_DEPARTMENT.search(here.text, max(here.block.start, match.start() - _LONGEST_POST), match.start())
            or (count == 1 and match.group().endswith(".") and _opens_sentence(here, match.end()))
            or (head in word_list("vague_heads.txt") and _is_empty(here, match, short, count))
        ):
            return None
        name = _LEGAL_FORM.sub(r"\1", " ".join(f"{match.group()} {here.reading.text[begin:end]}".split()))
        inside = here.areas.ending(end) if rule in _WITH_AREA and area is None else None
        known = bodies().get(short.upper()) if short else None
        if known is not None and known.type == kind and kind in ("union", "university", "other"):
            name, short = known.name, short or known.abbreviation
        hit = _hit(match.start(), end, name, kind, rule, area, short)
        return replace(hit, region=inside) if inside else hit

    return read


def _hit(
    start: int, end: int, name: str, kind: OrganisationType, rule: str, area: Area | None, short: str | None
) -> OrganisationHit:
    table = bodies().get(name.upper())
    base = table.name if table else _base(name)
    if area is None:
        return OrganisationHit(start, end, name, short, kind, base, None, None, rule, short)
    return OrganisationHit(
        start, area.end, f"{name} {area.tail}", short, kind, base, area.tail, area.region, rule, short
    )


def _name_end(here: Paragraph, match: re.Match[str], begin: int, most: int) -> tuple[int, int]:
    """Return where the name ends and how many words it has."""
    end, starts, titled = begin, list[tuple[int, str]](), False
    if (styles := _HONOURED.match(here.text, end, here.block.end)) and _is_honoured(here, match, "dr"):
        end = styles.end()
    while len(starts) < most and (step := _NAME_STEP.match(here.text, end, here.block.end)):
        low = step["word"].rstrip(".").lower()
        joined = step["joint"] is not None
        if (
            (
                low in name_stops()
                and (starts or not (_is_of_heads(match, low) or _is_honoured(here, match, low)))
                and not (low in _KIN and _NAME_ENDS.match(here.text, step.start() + 1 + len(low)))
            )
            or _FIGURE.match(step["word"])
            or (starts and _is_style(step["word"], low))
        ):
            titled = _is_style(step["word"], low)
            break
        if joined and (
            not starts or body_pattern().match(here.text, step.start("word")) or _is_whole(here, begin, end, step)
        ):
            break
        end = step.end()
        starts.append((step.start(), low))
        if low in _END_WORDS or _is_closed(here, step["word"], low, end):
            break
    starts_end = end
    headed = _role_before().search(here.text, max(here.block.start, match.start() - 60), match.start())
    lettered = bool(starts) and _LETTERS.match(here.text, starts[0][0] + 1) is not None
    if (headed or lettered) and (spoken := _spoken(here, starts)) is not None:
        end = min(_before_spoken(starts, spoken), _before_holder(starts, end))
    elif headed and (forename := next((at for at, low in starts[1:] if low in word_list("forename_styles.txt")), None)):
        end = forename
    elif len(starts) > 2 and headed and not titled and not _holder_behind(here, end):
        end = _before_holder(starts, end)
        if end == starts_end and _SMALL_BEHIND.match(here.text, end, here.block.end):
            end = _before_name(starts, end)
    while end > begin and here.text[end - 1] in ".,-/'":
        end -= 1
    return end, len(starts)


def _opens_sentence(here: Paragraph, end: int) -> bool:
    """Whether behind `CV.` no firm's name but the next sentence begins: `… kabar dari CV. Sampai sekarang`."""
    word = _SENTENCE.match(here.text, end, here.block.end)
    return word is not None and word["word"].lower() in word_list("sentence_openers.txt")


def _is_whole(here: Paragraph, begin: int, end: int, step: re.Match[str]) -> bool:
    """Whether a firm told by its letters is followed by something else: `PT. SPN dan Komisi C`."""
    return here.text[begin:end].strip().isupper() and word_kind(step["word"]) in ("body", "common")


def _is_closed(here: Paragraph, word: str, low: str, end: int) -> bool:
    """Whether the full stop behind `word` ends a sentence and the firm's name: `… di PT. TSM. Salah satu buruh`."""
    if not word.endswith("."):
        return False
    if low in _KIN or (len(low) >= _SHORTENED and low.isalpha()):
        return True
    behind = _SENTENCE.match(here.text, end, here.block.end)
    return behind is not None and len(low) > 1 and low.isalpha() and word_kind(behind["word"]) == "common"


def _before_holder(starts: list[tuple[int, str]], end: int) -> int:
    """Where the holder's name begins within the words of a body: at its last name, or the forename of that one.

    `Serikat Pekerja Tambang Samawa Muhammad Saleh …`: the row of names is followed back to one that only opens a name,
    and on to a word by which firms are called (`PT Anggrek Surya Jimmy Halim …`).
    """
    last = next((i for i in range(len(starts) - 2, 0, -1) if starts[i][1] in _forenames()), None)
    if last is None:
        return end
    first = last
    while first > 1 and starts[first - 1][1] in given_names():
        first -= 1
    opening = next((i for i in range(first, last + 1) if starts[i][1] in word_list("never_alone.txt")), last)
    while opening > first and starts[opening - 1][1] not in word_list("firm_words.txt"):
        opening -= 1
    return starts[opening][0]


@cache
def _forenames() -> frozenset[str]:
    """Return the given names by which no firm is called, lower case."""
    return given_names() - word_list("firm_words.txt")


def _is_style(word: str, low: str) -> bool:
    """Whether a word opens a person's name: a title of learning or of faith, or a style with a full stop (`Sr.`)."""
    return low in word_list("firm_name_titles.txt") or (
        word.endswith(".") and word_kind(word) == "honorific" and low not in _KIN
    )


def _spoken(here: Paragraph, starts: list[tuple[int, str]]) -> int | None:
    """Return the index of the first word within a body's name by which the article elsewhere makes somebody speak."""
    if len(starts) < 2:
        return None
    names = here.reading.spoken_names
    return next((i for i in range(1, len(starts)) if starts[i][1].capitalize() in names), None)


def _before_spoken(starts: list[tuple[int, str]], spoken: int) -> int:
    """Where the name begins of which one word is spoken by: forenames and short family names before it are its own."""
    first = spoken
    while first > 1 and (starts[first - 1][1] in _forenames() or len(starts[first - 1][1]) <= _FAMILY_NAME):
        first -= 1
    return starts[first][0]


def _is_of_heads(match: re.Match[str], word: str) -> bool:
    """Whether a body's name goes on with an office: `Forum Wali Nagari …`, `Asosiasi Kepala Desa …`."""
    return word in word_list("holder_words.txt") and match.group().lower() in word_list("association_heads.txt")


def _is_honoured(here: Paragraph, match: re.Match[str], word: str) -> bool:
    """Whether a hospital is called after somebody: `RSUD H. Andi Sultan`; behind an office it may be its head."""
    floor = max(here.block.start, match.start() - 60)
    return (
        word in word_list("firm_name_titles.txt")
        and match.group().startswith("R")
        and (
            not _role_before().search(here.text, floor, match.start())
            or _HEADED.match(here.text, match.end()) is not None
        )
    )


def _is_empty(here: Paragraph, match: re.Match[str], short: str | None, count: int) -> bool:
    """Whether `Lembaga …` may be no name: neither its short form nor somebody who leads it is told."""
    of_heads = _is_of_heads(match, here.text[match.end() + 1 : match.end() + 12].split(" ")[0].lower())
    plain = count > 1 and _has_no_name(here, match, count)
    led = (count > _LONGEST_NAME or of_heads or plain) and _LED.search(
        here.text, max(here.block.start, match.start() - 60), match.start()
    )
    return count < 2 or (short is None and not led)


def _has_no_name(here: Paragraph, match: re.Match[str], count: int) -> bool:
    """Whether none of the `count` words behind a head is a name, so that no holder's is: `Forum Peduli Buruh`."""
    words = here.text[match.end() : min(here.block.end, match.end() + _LONGEST_ROW)].split()[:count]
    return all(word_kind(word.strip(".,")) not in NAMEISH for word in words)


def _holder_behind(here: Paragraph, end: int) -> bool:
    """Whether a comma and somebody's name follow, so that the words before the comma are all the body's."""
    behind = _HOLDER.match(here.text, end, here.block.end)
    return behind is not None and {word_kind(behind["first"]), word_kind(behind["second"])} <= NAMEISH


def _before_name(starts: list[tuple[int, str]], end: int) -> int:
    """Return where a name of two or three words begins that ends a row of words, one of them listed; else `end`."""
    kinds = [word_kind(low.capitalize()) for _, low in starts]
    size = next((size for size, kind in enumerate(reversed(kinds)) if kind not in ("name", "unknown")), len(kinds))
    holds = 2 <= size <= 3 and size < len(kinds) and "name" in kinds[-size:]
    return starts[-size][0] if holds else end


def _base(name: str) -> str:
    return re.sub(r"[^\w ]|\b(?:persero|tbk)\b", "", name.lower()).strip()


@cache
def _role_before() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('leading_roles.txt')}\b[^.,;]*$")


_WORDS = re.compile(r"(?:(?:[A-Z][\w&'-]*|&) ){1,4}$")
_COUNTRY = re.compile(r" (?:Indonesia|Nusantara|International)(?!\w)")
_REACH = 80
_NO_FIRM = frozenset({"common", "honorific", "body"})


def by_last_word(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Return the firm whose name ends with the word at `match`: up to four capitalised words before it, no title."""
    if here.block.kind == "title":
        return None
    before = _WORDS.search(here.text, max(here.block.start, match.start() - _REACH), match.start())
    if before is None:
        return None
    start = before.start()
    for word in before.group().split():
        if word_kind(word) not in _NO_FIRM:
            break
        start += len(word) + 1
    if start == match.start():
        return None
    country = _COUNTRY.match(here.text, match.end(), here.block.end)
    end = country.end() if country else match.end()
    name = here.reading.text[start:end]
    return OrganisationHit(start, end, name, None, "company", name.lower(), None, None, "company")
