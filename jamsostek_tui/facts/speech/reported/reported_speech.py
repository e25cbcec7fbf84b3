"""Indirect statements: what somebody is reported to have said, hoped, asked, promised, claimed or recorded.

Its span is the content clause; where the reporting clause stands in the middle, the earlier part is the span and the
later part goes to `also`. Verbs are read here, other words in `according_to` and `cues`; `second_verb` cuts a
statement in two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.facts.reading import Sentence
from jamsostek_tui.facts.speech.reported.according_to import according_to, by_record, for_one
from jamsostek_tui.facts.speech.reported.contents import SHORTEST, Clause, content, end_of_words, told_before
from jamsostek_tui.facts.speech.reported.cues import by_cue, closing_words
from jamsostek_tui.facts.speech.reported.nothing_said import is_deed, may_be_brief, tells_a_thing
from jamsostek_tui.facts.speech.reported.second_verb import shared_subject
from jamsostek_tui.facts.speech.said import Said
from jamsostek_tui.facts.speech.speakers.speakers import Speakers
from jamsostek_tui.language.reporting import SpokenWord

_AFTER_VERB = re.compile(
    r"(?: lagi| pula| juga| kembali| kuat| penuh| kepada (?:wartawan|media|awak media|pers)(?: \w+){0,3}?"
    r"| kepada [^,.:;\"\n]{2,50}(?=[,:] )| kepada [^,.:;\"\n]{2,130}?(?= (?:agar|supaya|untuk|bahwa) ))?[,:]? ?"
    r"(?:bahwasan{1,2}ya|bahwa|jika|kalau)?,? ?"
)
_SAID_THAT = re.compile(
    r" (?:(?:hal|pernyataan|keterangan|informasi|penegasan|harapan) (?:itu|ini|tersebut)|itu|demikian|begitu)"
    r"(?: juga| pula)?(?= (?:kemarin|tadi|hari ini|(?:pagi|siang|sore|malam) (?:ini|tadi)|senin|selasa|rabu|kamis|"
    r"jumat|sabtu|minggu|saat|ketika|usai|seusai|setelah|sebelum|dalam|di|pada|kepada|lewat|melalui|menanggapi|menyusul|terkait|"
    r"sambil|di sela|di sela-sela|menjawab|merespons)(?!\w)|[.]|$)"
)
_DENYING = frozenset({"bantah", "sangkal", "tampik", "tepis"})
_RECKONED = frozenset({"hitung", "taksir", "contoh"})
_UNDER = re.compile(r"(?<!\w)(?:cara|bagaimana|jika|bila|kalau|apabila|saat|ketika|agar|supaya|setelah) $")
_HITS_ASKED = 8
"""Verbs and cues of a sentence that are asked at most."""


def reported_statement(
    speakers: Speakers, sentence: Sentence, before: Sentence | None, hits: Sequence[SpokenWord]
) -> Said | None:
    """Return the indirect statement of `sentence`, or None; `before` is the one before, `hits` its verbs and cues."""
    account = for_one(speakers, sentence) or by_record(speakers, sentence)
    if account is not None or not hits:
        return account or closing_words(speakers, sentence)
    for hit in hits[:_HITS_ASKED]:
        clause = Clause(speakers, sentence, before, hit)
        if not speakers.quoted.holds(hit.start) and not _is_of_quotation(clause) and not _is_a_name(clause):
            said = _by_word(clause)
            if said is not None:
                return said
    return None


def _by_word(clause: Clause) -> Said | None:
    """What is told by a verb or cue, as its sort tells it."""
    hit = clause.hit
    if hit.verb.stem == "menurut":
        return according_to(clause)
    asks = hit.verb.stem == "minta" and not hit.nya and hit.start > clause.sentence.start
    return _by_verb(clause) if hit.verb.voice == "active" or asks else by_cue(clause)


def _is_of_quotation(clause: Clause) -> bool:
    """Whether a verb or cue is that of the quotation before it; `"…." Menurut Budi, …` opens a sentence of its own."""
    start = clause.hit.start
    opens = clause.hit.verb.stem == "menurut" and clause.reading.folded[start].isupper()
    return not opens and clause.speakers.quoted.closes_at(start)


def _is_a_name(clause: Clause) -> bool:
    """Whether a word like a verb of saying is a name, with a capital in the midst of a clause: `Kanwil Jabar`."""
    folded, start = clause.reading.folded, clause.hit.start
    if not folded[start].isupper():
        return False
    before = folded[max(0, start - 2) : start]
    return before.endswith(" ") and before[:1].isalnum()


def _by_verb(clause: Clause) -> Said | None:
    """What is told by an active verb: `Budi mengatakan …`; nothing where it tells a thing or a deed."""
    reading, speakers, sentence, hit = clause.reading, clause.speakers, clause.sentence, clause.hit
    if tells_a_thing(reading, sentence, hit) or is_deed(reading, sentence, hit):
        return None
    subject = shared_subject(speakers, sentence, hit) or speakers.subject_before(sentence, hit.start)
    if subject is None or (hit.verb.stem in _RECKONED and _UNDER.search(reading.lowered, sentence.start, subject[1])):
        return None
    if _SAID_THAT.match(reading.lowered, hit.end, sentence.end):
        return told_before(clause, subject[0], hit.span)
    after = _AFTER_VERB.match(reading.lowered, hit.end, sentence.end)
    start = after.end() if after else hit.end
    shortest = SHORTEST - 1 if may_be_brief(reading, hit) else SHORTEST
    denies = hit.verb.stem in _DENYING and not reading.lowered.startswith(("tak ", "tidak "), hit.start)
    rule = "denial" if denies else "reported-verb"
    parts = [(start, end_of_words(reading, start, sentence.end))]
    return content(speakers, subject[0], rule, hit.span, parts, shortest)
