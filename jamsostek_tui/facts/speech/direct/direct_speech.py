"""Direct statements: quotations with the one who said them.

The cue follows the quotation nearly always ("…," kata Budi); it may stand before or in the middle. A quotation that
fills its paragraph goes on with the last speaker. Themes, titles and single quoted words are none.
"""

from __future__ import annotations

import re
from dataclasses import replace

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.direct.misspelt import misspelt_cue
from jamsostek_tui.facts.speech.direct.told_behind import told_behind, written
from jamsostek_tui.facts.speech.interviews import is_interview
from jamsostek_tui.facts.speech.quotations import Quotation
from jamsostek_tui.facts.speech.said import Said
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.facts.speech.speakers.speakers import Speakers
from jamsostek_tui.facts.speech.speakers.turns import Cue
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import cue_pattern, read_verb, verb_pattern

_GAP = re.compile(
    r"[,.?!;]{0,2}[ \n]{0,2}[,\-]? {0,2}(?:(?:demikian|begitu|seperti|masih|sebagaimana|hal itu|hal tersebut|"
    r"lebih lanjut) )?(?:yang )?"
)
_THEME = re.compile(rf"{any_of('theme_words.txt')}(?: utama| besar)? ?[:,]? ?$")
_OPENS_NEXT = re.compile(r"(?: [a-z]+){0,2}[,:] ?\"")
_SILENT = frozenset({"title", "heading", "caption"})
_ALONE = re.compile(r"(?: [A-Z][\w-]*){0,4} ?: ?")
_UNNAMED = re.compile(r" ((?:(?:salah )?(?:satu|seorang|para|sejumlah) )?[^\W\d_][\w'-]*(?: [A-Z][\w'-]*){0,5})")
_NOBODY = frozenset(
    {"di", "saat", "usai", "ketika", "dalam", "pada", "seraya", "sambil", "kepada", "lagi", "dengan", "sembari"}
)
"""Words behind a cue that tell where and when, not who."""
_NAME_REACH = 400
_LAST = 200
_SHORT = 40
_LETTERS = 5
_FEW = 4
_VERBS_ASKED = 6
"""Verbs before a quotation that are asked at most, the last first."""


def direct_statement(
    reading: Reading, quotations: tuple[Quotation, ...], place: int, speakers: Speakers
) -> Said | None:
    """Return the statement that the quotation at `place` is, or None."""
    quotation = quotations[place]
    block = reading.blocks[quotation.block]
    if block.kind in _SILENT:
        return _in_title(reading, quotation, speakers, block.start) if block.kind == "title" else None
    behind = _cue_behind(reading, quotation, speakers, _reach(reading, quotation))
    if behind is not None:
        return behind
    before = _cue_before(reading, quotations, place, speakers)
    if before is not None:
        return before
    return _without_cue(reading, quotation, speakers, block.start, block.end)


def _reach(reading: Reading, quotation: Quotation) -> int:
    """Where a cue may still stand: the end of the block, or of the next one where that begins in small letters."""
    block = reading.blocks[quotation.block]
    rest = reading.folded[quotation.ended : min(block.end, quotation.ended + _SHORT)]
    if rest.strip() or block.end - quotation.ended > _SHORT or quotation.block + 1 >= len(reading.blocks):
        return block.end
    following = reading.blocks[quotation.block + 1]
    cue = cue_pattern().match(reading.lowered, following.start, following.end)
    goes_on = cue is not None and reading.folded[following.start].islower() and following.start - block.end <= 2
    return following.end if goes_on else block.end


def _in_title(reading: Reading, quotation: Quotation, speakers: Speakers, start: int) -> Said | None:
    """A headline gives a statement only as `Bupati Budi: "…"`; above an interview it sums up the answers."""
    lead = reading.folded[start : quotation.opened].rstrip()
    if lead.endswith(":") and is_interview(reading):
        return None
    named = speakers.named_at(start, quotation.opened) if lead.endswith(":") else None
    return _said(quotation, named[0], "direct-cue-before", (start, quotation.opened)) if named else None


def joins(reading: Reading, previous: Said | None, quotation: Quotation) -> bool:
    """Whether a quotation goes on after the reporting clause of the one before: `"…," kata Budi, "…"`."""
    if previous is None or previous.form != "direct" or previous.cue[0] < previous.end:
        return False
    between = reading.folded[previous.cue[1] : quotation.opened]
    return len(between) < _LAST and not re.search(r"[.!?](?: |$)|\n", between) and between.rstrip().endswith(",")


def goes_on(reading: Reading, quotations: tuple[Quotation, ...], place: int) -> bool:
    """Whether a quotation fills its paragraph, has no closing mark, and the next paragraph opens with a mark again."""
    quotation = quotations[place]
    block = reading.blocks[quotation.block]
    if quotation.closed or place + 1 == len(quotations) or quotation.opened != block.start:
        return False
    following = quotations[place + 1]
    if following.block != quotation.block + 1 or following.opened != reading.blocks[following.block].start:
        return False
    return quotation.ended == block.end and reading.folded[quotation.end - 1] in ".!?"


def begun_above(said: Said, held: list[tuple[int, int]]) -> Said:
    """Return a statement with the paragraphs `held` above it, in which the same quotation began."""
    (start, end), *more = held
    return replace(said, start=start, end=end, also=[*more, (said.start, said.end), *said.also])


def _cue_behind(reading: Reading, quotation: Quotation, speakers: Speakers, limit: int) -> Said | None:
    """Who said it by the words right behind: a cue, one with a letter wrong, or a subject and its verb."""
    gap = _GAP.match(reading.lowered, quotation.ended, limit)
    start = gap.end() if gap else quotation.ended
    cue = cue_pattern().match(reading.lowered, start, limit)
    if cue is None:
        told = _misspelt_cue(reading, quotation, speakers, start, limit)
        return told or _verb_behind(reading, quotation, speakers, start, limit)
    if cue.group().startswith("menurut") and "," not in reading.folded[quotation.ended - 2 : start]:
        return None
    speaker, end = _speaker_of_cue(reading, quotation, speakers, cue, limit)
    return _said(quotation, speaker, "direct-cue-behind", (cue.start(), end))


def _speaker_of_cue(
    reading: Reading, quotation: Quotation, speakers: Speakers, cue: re.Match[str], limit: int
) -> tuple[Speaker | None, int]:
    """Who is named behind a cue and where that ends; else whom it means by itself."""
    verb, nya = read_verb(cue.group())
    asked = Cue(verb.stem, (quotation.start, quotation.end))
    end = min(limit, cue.end() + _NAME_REACH)
    if nya:
        named = speakers.named_at(cue.end(), end)
        capital = reading.lowered[cue.end() : cue.end() + 1] == " " and reading.folded[cue.end() + 1 :][:1].isupper()
        if named is not None and named[0].person is not None and capital:
            return named
        return speakers.current(cue.start(), asked), cue.end()
    named = speakers.told_through(speakers.named_at(cue.end(), end, cue=asked), end)
    if named is not None:
        return named
    unnamed = _unnamed(reading, cue.end(), limit)
    if unnamed is not None and unnamed.text.isupper() and len(unnamed.text) <= _LETTERS:
        unnamed = speakers.by_initials(unnamed.text) or unnamed
    return unnamed or speakers.current(cue.start(), asked), cue.end()


def _misspelt_cue(reading: Reading, quotation: Quotation, speakers: Speakers, start: int, limit: int) -> Said | None:
    """A quotation with a cue that has a letter wrong, behind which a person is named or that ends in -nya."""
    rough = misspelt_cue(reading.folded, quotation.ended, start, limit)
    if rough is None:
        return None
    end, nya = rough
    if nya:
        return _said(quotation, speakers.current(start), "direct-cue-behind", (start, end))
    named = speakers.named_at(end, limit)
    if named is None or named[0].person is None:
        return None
    return _said(quotation, named[0], "direct-cue-behind", (start, named[1]))


def _verb_behind(reading: Reading, quotation: Quotation, speakers: Speakers, start: int, limit: int) -> Said | None:
    """A quotation with a subject and its active verb behind it: `"…," Budi mengatakan`; else what is written."""
    subject = speakers.named_at(start, limit)
    if subject is None:
        return _written(reading, quotation, speakers, limit)
    told = subject[1] + (2 if reading.folded.startswith(", ", subject[1]) else 1)
    verb = verb_pattern().match(reading.lowered, min(told, limit), limit)
    if verb is None:
        return _written(reading, quotation, speakers, limit)
    opens_next = _OPENS_NEXT.match(reading.folded, verb.end(), limit) or reading.lowered[start - 2 : start] == ". "
    if opens_next or read_verb(verb.group())[0].voice != "active":
        return None
    return _said(quotation, subject[0], "direct-cue-behind", (start, verb.end()))


def _unnamed(reading: Reading, start: int, limit: int) -> Speaker | None:
    """A speaker whom no list knows: the words behind the cue as they stand."""
    match = _UNNAMED.match(reading.folded, start, limit)
    if match is None or match[1].lower() in _NOBODY:
        return None
    return Speaker(reading.text[match.start(1) : match.end(1)])


def _cue_before(reading: Reading, quotations: tuple[Quotation, ...], place: int, speakers: Speakers) -> Said | None:
    """Who said it by the words of its sentence before it; None for a theme, a title or a few quoted words."""
    quotation = quotations[place]
    sentence = _sentence_before(reading, quotations, place)
    if sentence is None:
        return None
    lead = reading.lowered[sentence.start : quotation.opened]
    leads = lead.rstrip().endswith((":", ","))
    if not leads and (_THEME.search(lead[-60:]) or not _is_whole(reading, quotation)):
        return None
    verbs = list(verb_pattern().finditer(reading.lowered, sentence.start, quotation.opened))
    for verb in reversed(verbs[-_VERBS_ASKED:]):
        if quotation.opened - verb.end() > _LAST:
            break
        if _is_name_given(reading, quotation, verb):
            return None
        said = _said_by_verb(quotation, speakers, sentence, verb)
        if said is not None:
            return said
    whole = reading.folded[quotation.end - 1] in ".!?"
    if lead.rstrip().endswith(":") and len(quotation_words(reading, quotation)) >= (2 if whole else 4):
        span = (sentence.start, quotation.opened)
        return _said(quotation, _before_colon(reading, speakers, span), "direct-cue-before", span)
    return None


def _said_by_verb(quotation: Quotation, speakers: Speakers, sentence: Sentence, verb: re.Match[str]) -> Said | None:
    """What the subject of a verb before a quotation said, or whom its cue names or means; None without any."""
    rule, span = "direct-cue-before", (verb.start(), quotation.opened)
    read, nya = read_verb(verb.group())
    if read.voice == "active":
        subject = speakers.subject_before(sentence, verb.start())
        if subject is not None:
            return _said(quotation, subject[0], rule, span)
        lead = speakers.reading.lowered[sentence.start : quotation.opened].lstrip()
        opens = lead.startswith(verb.group())
        return _said(quotation, speakers.current(verb.start()), rule, span) if opens else None
    if nya:
        return _said(quotation, speakers.current(verb.start()), rule, span)
    named = speakers.named_at(verb.end(), quotation.opened)
    return _said(quotation, named[0], rule, span) if named is not None else None


def _is_name_given(reading: Reading, quotation: Quotation, verb: re.Match[str]) -> bool:
    """Whether a few words in marks are what something is called: `menyebut pekerjaannya "menjemput bola"`."""
    read, _ = read_verb(verb.group())
    if read.stem != "sebut" or read.voice != "active":
        return False
    tail = reading.folded[verb.end() : quotation.opened]
    few = len(quotation_words(reading, quotation)) <= _FEW and reading.folded[quotation.end - 1] not in ".!?,"
    return few and tail.strip() != "" and not tail.rstrip().endswith((":", ",", "bahwa"))


def _before_colon(reading: Reading, speakers: Speakers, span: tuple[int, int]) -> Speaker | None:
    """Who says what stands behind a colon: whoever stands alone before it (`Camat Rengat: "…"`), else the last one."""
    named = speakers.named_at(*span)
    alone = named is not None and _ALONE.fullmatch(reading.folded, named[1], span[1])
    return named[0] if named is not None and alone else speakers.current(span[1])


def _sentence_before(reading: Reading, quotations: tuple[Quotation, ...], place: int) -> Sentence | None:
    quotation = quotations[place]
    block = reading.blocks[quotation.block]
    floor = block.start
    if place and quotations[place - 1].block == quotation.block:
        floor = quotations[place - 1].ended
    window = reading.folded[max(floor, quotation.opened - 600) : quotation.opened]
    start = max(floor, quotation.opened - 600)
    ends = [match.end() for match in re.finditer(r"(?<![A-Z])(?<!\b[A-Z][a-z])[.!?] +(?=[A-Z])", window)]
    start += ends[-1] if ends else 0
    return (
        Sentence(start, quotation.opened, quotation.block)
        if reading.folded[start : quotation.opened].strip(' ,."')
        else None
    )


def quotation_words(reading: Reading, quotation: Quotation) -> list[str]:
    """Return the words of a quotation, of a long one only the first ones."""
    return reading.folded[quotation.start : min(quotation.end, quotation.start + 400)].split()


def _is_whole(reading: Reading, quotation: Quotation) -> bool:
    """Whether a sentence ends with the quotation: an end mark inside or right behind it."""
    if reading.folded[quotation.end - 1] in ".!?":
        return True
    return reading.folded[quotation.ended : quotation.ended + 1] in ("", ".", "\n", "!", "?")


def _written(reading: Reading, quotation: Quotation, speakers: Speakers, limit: int) -> Said | None:
    told = written(reading, quotation, speakers, limit)
    return _said(quotation, told.speaker, "direct-cue-behind", (told.start, told.end)) if told is not None else None


def _without_cue(reading: Reading, quotation: Quotation, speakers: Speakers, start: int, end: int) -> Said | None:
    """A quotation that begins its paragraph, or a sentence, and is a sentence by itself."""
    before = reading.folded[max(start, quotation.opened - _SHORT) : quotation.opened].rstrip(" ")
    shortest = 3 if reading.folded[quotation.end - 1] in ".!?" and quotation.closed else 5
    if len(quotation_words(reading, quotation)) < shortest or not _is_whole(reading, quotation):
        return None
    if before and before[-1] not in ".!?\"'" and not _opens_lead(reading, quotation, start):
        return None
    if (told := told_behind(reading, quotation, speakers, end)) is not None:
        return _said(quotation, told.speaker, "direct-cue-behind", (told.start, told.end))
    return _said(quotation, speakers.current(quotation.opened), "direct-continued", (quotation.opened, quotation.start))


def _opens_lead(reading: Reading, quotation: Quotation, start: int) -> bool:
    """Whether nothing but the dateline stands before a quotation in its block: `MANGGAR - "Kami …"`."""
    sentence = reading.sentence_at(start)
    return sentence is not None and past_dateline(reading, sentence) == quotation.opened


def _said(quotation: Quotation, speaker: Speaker | None, rule: str, cue: tuple[int, int]) -> Said:
    return Said(quotation.start, quotation.end, "direct", speaker, rule, cue)
