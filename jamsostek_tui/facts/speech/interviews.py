"""Interviews printed as questions and answers without quotation marks.

Marked (`Tanya: …` and `Jawab: …`, `T: …` and `J: …`), or announced (`Petikannya:`) and then a paragraph each in turn.
"""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import SPOKEN, Reading
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.model import Person

_MARKUP = r"[*_]{0,3}"
_QUESTION = re.compile(rf"{_MARKUP}(?:Tanya|Pertanyaan|Wartawan|Redaksi|T|Q) ?{_MARKUP}:{_MARKUP} ?(?=[^\s\d])")
_ANSWER = re.compile(rf"{_MARKUP}(?:Jawab|Jawaban|J|A) ?{_MARKUP}:{_MARKUP} ?(?=\S)")
_OPENERS = frozenset("TPWRQJA*_")
_EXCERPTS = ("petikan", "kutipan", "cuplikan", "nukilan", "penggalan", "ringkasan")
_TALKS = ("wawancara", "perbincangan", "percakapan", "obrolan", "tanya jawab", "tanya-jawab", "bincang-bincang")
_ANNOUNCING = (*_EXCERPTS, *_TALKS)
_ANNOUNCED = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join(_EXCERPTS)})nya|"
    rf"(?<!\w)(?:{'|'.join(_EXCERPTS)}|hasil|isi) (?:lengkap )?(?:{'|'.join(_TALKS)})[^.?!:\n]{{0,120}})[:.]?$"
)
_BOX = re.compile(
    r"(?<!\w)(?:tanya[ -]jawab (?:singkat|ringkas|seputar|soal|tentang|umum)|faq|"
    r"pertanyaan (?:umum|yang (?:kerap|sering)))(?!\w)"
)
"""Above questions that the paper answers itself: `Tanya Jawab Singkat`."""
_ADDRESSED = re.compile(r"(?<!\w)(?:anda|bapak|ibu|pak|bu|kak|kakak|mas|mbak|bang|prof|dok|dokter|beliau)(?!\w)")
_MEETING = re.compile(r"(?<!\w)(?:wawancara|berbincang|perbincangan|bincang-bincang|petikan|mewawancarai)")
_FIRST_PERSON = re.compile(r"(?<!\w)(?:saya|kami|kita|aku)(?!\w)")
_QUESTION_LENGTH = 300
_PROMPT_LENGTH = 100
"""A sentence of at most so many characters between two answers is what the asker threw in, no answer."""
_RUBRICS = frozenset({"wawancara", "wawancara khusus", "wawancara eksklusif", "tanya jawab", "rubrik: wawancara"})


def answers(reading: Reading) -> dict[int, int]:
    """Return where the answer begins in each block that is one, by the block's index; empty without a question."""
    return _marked(reading) or _announced(reading)


def is_interview(reading: Reading) -> bool:
    """Whether a page says that it is an interview: by its rubric, by an announcement, or by marked questions."""
    announced = any(word in reading.lowered for word in _ANNOUNCING)
    for index, block in enumerate(reading.blocks):
        if block.kind == "meta" and reading.lowered[block.start : block.end].strip(" *_#") in _RUBRICS:
            return True
        if announced and block.kind in SPOKEN and _announces(reading, index):
            return True
    return bool(_marked(reading))


def _marked(reading: Reading) -> dict[int, int]:
    """Marked answers; none where nobody is met, addressed, or says `saya` or `kami`: the paper answers itself."""
    found: dict[int, int] = {}
    asked = spoken = False
    for index, block in enumerate(reading.blocks):
        if block.kind not in SPOKEN or reading.folded[block.start : block.start + 1] not in _OPENERS:
            continue
        if _QUESTION.match(reading.folded, block.start, block.end):
            if not asked and index and _BOX.search(reading.lowered, *reading.block_span(index - 1)):
                return {}
            spoken = spoken or (not asked and _MEETING.search(reading.lowered, 0, block.start) is not None)
            spoken = spoken or _ADDRESSED.search(reading.lowered, *reading.block_span(index)) is not None
            asked = True
        elif asked and (answer := _ANSWER.match(reading.folded, block.start, block.end)):
            found[index] = answer.end()
            spoken = spoken or _FIRST_PERSON.search(reading.lowered, *reading.block_span(index)) is not None
    return found if spoken else {}


def _announced(reading: Reading) -> dict[int, int]:
    """Answers behind an announcement: the paragraph behind each question, and those behind it in the first person."""
    if "?" not in reading.folded:
        return {}
    spoken = [index for index, block in enumerate(reading.blocks) if block.kind in SPOKEN]
    first = next((place for place, index in enumerate(spoken) if _announces(reading, index)), len(spoken))
    found: dict[int, int] = {}
    turn = ""
    for index in spoken[first + 1 :]:
        block = reading.blocks[index]
        words = reading.folded[block.start : block.end].strip(" *_\n")
        if words.endswith("?") and len(words) <= _QUESTION_LENGTH:
            turn = "asked"
        elif '"' in words or not turn:
            turn = ""
        elif turn == "answered" and len(words) <= _PROMPT_LENGTH and ". " not in words:
            turn = "asked"
        elif turn == "asked" or _FIRST_PERSON.search(words.lower()):
            found[index] = block.start
            turn = "answered"
        else:
            turn = ""
    return found


def _announces(reading: Reading, index: int) -> bool:
    block = reading.blocks[index]
    tail = reading.lowered[max(block.start, block.end - 200) : block.end].rstrip(" *_\n")
    return tail.endswith((":", ".")) and _ANNOUNCED.search(tail) is not None


_PAPER = r",? (?:dari|wartawan|reporter|jurnalis|kontributor|redaktur) [^.;:\n]{2,60}?"
_ASKING = re.compile(rf"(?:{_PAPER})?,? {any_of('interviewing_verbs.txt')}")
"""Behind a name: `Budi dari majalah Suara menemuinya di Ambon`."""


def interviewed(reading: Reading, people: tuple[Person, ...], offset: int) -> Person | None:
    """Return whom the answers from `offset` on are of, None where nobody is named before them but those who ask."""
    named = sorted((mention.start, mention.end, person.id) for person in people for mention in person.mentions)
    by_id = {person.id: person for person in people}
    titles = [block.start for block in reading.blocks if block.kind == "title"]
    for start, end, id in named:
        if start in titles and reading.folded.startswith(":", end):
            return by_id[id]
    asking = {id for _, end, id in named if end <= offset and _ASKING.match(reading.lowered, end)}
    told = (by_id[id] for start, _, id in reversed(named) if start < offset and id not in asking)
    return next(told, None) if asking else None
