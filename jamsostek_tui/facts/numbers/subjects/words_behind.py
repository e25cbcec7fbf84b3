"""What stands behind a number and may say what it measures: the group it counts, what that does, a noun phrase."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.candidates import COUNTING, LABELLED, Candidate
from jamsostek_tui.facts.numbers.subjects.phrases import Phrases
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.units import is_nounlike, is_verblike, stops
from jamsostek_tui.language.words import Words

_DOING = word_list("bare_verbs.txt")
PRONOUNS = frozenset(("ia", "dia", "saya", "kami", "kita", "mereka", "beliau", "aku"))
"""Those that stand for people by themselves, in lower case."""
_LIKE = frozenset(("dibanding", "dibandingkan", "berturut-turut", "berturut", "menjadi", "melebihi", "mencapai"))
_WORKING = word_list("lasting_verbs.txt")
_PARTING = frozenset(
    ("dan", "serta", "dari", "di", "pada", "karena", "untuk", "adalah", "merupakan", "yang", "akan", "atau")
)
_PARTING |= frozenset(("terjadi", "berasal", "tersebar", "berada", "ada"))
_GROUP_TAIL = frozenset(("selain", "sektor", "bukan", "non"))
_LISTING = frozenset(("terdiri", "meliputi", "mencakup", "tersebar", "terbagi"))
"""Behind `yang` what only tells off those counted: `754 yang terdiri dari klaim JHT dan JKM`."""


class WordsBehind:
    """Reads on from the numbers of one article."""

    def __init__(self, words: Words, phrases: Phrases) -> None:
        self.words = words
        self.phrases = phrases

    def predicate(self, candidate: Candidate) -> str | None:
        """Return what a part of a group is said to be: `338.080 adalah klaim JHT`."""
        words, at = self.words, candidate.last
        if words.forms[at] not in ("adalah", "merupakan", "ialah"):
            return None
        last, parting = at + 1, ("dengan", "senilai", "sebesar")
        while last < min(candidate.closing, at + 7) and words.is_word(last) and words.forms[last] not in parting:
            last += 1
        return self.phrases.trimmed(at + 1, last)

    def group(self, candidate: Candidate) -> str | None:
        """Return the group that a number counts, with what tells it apart, or None."""
        if candidate.unit is None or candidate.kind not in COUNTING:
            return None
        last = candidate.last
        if self.words.forms[last] in _GROUP_TAIL:
            last = self.tail(candidate, last)
        return self.phrases.slice(candidate.unit.first, last)

    def tail(self, candidate: Candidate, last: int) -> int:
        """Return the token past `selain …`, `sektor …` and the like that begins at `last`."""
        words, end = self.words, last + 1
        bounds = word_list("subject_bounds.txt")
        while end < min(candidate.closing, last + 7) and words.is_word(end):
            if is_verblike(words.forms[end]) or words.forms[end] in bounds:
                break
            end += 1
        if words.forms[end] == "(" and words.forms[end + 2] == ")":
            end += 3
        return end if end > last + 1 else last

    def counted_noun(self, candidate: Candidate) -> str | None:
        """Return the noun that a classifier counts: `orang pekerja rentan` counts `pekerja rentan`."""
        unit = candidate.unit
        if unit is None or not unit.classifier or candidate.last <= unit.head:
            return None
        return self.phrases.slice(unit.head, candidate.last)

    def phrase_after(self, candidate: Candidate) -> str | None:
        """Return the noun phrase right behind a share, a sum or a bare number, or None."""
        words, at = self.words, candidate.last
        if candidate.kind == "measure" and is_nounlike(words, at):
            return self.phrases.trimmed(at, at + 1 + words.is_word(at + 1))
        if candidate.kind not in LABELLED:
            return None
        at += words.forms[at] == "saja"
        if words.forms[at] in ("dari", "untuk", "bagi"):
            at += 1
            if words.forms[at] in ("sisi", "segi", "aspek"):
                return None
        openers = words.forms[at] in word_list("subject_strips.txt") and words.forms[at] not in (
            "total",
            "jumlah",
            "seluruh",
        )
        if opens_number(words.forms[at]) or at in words.numbers:
            return None
        if not words.is_word(at) or openers or words.forms[at] in word_list("subject_bounds.txt"):
            return None
        last, skips = at, word_list("subject_skips.txt")
        while last < min(candidate.closing, at + 6) and words.is_word(last) and not is_verblike(words.forms[last]):
            if words.forms[last] in ("dan", "rp") or (words.forms[last] in skips and last > at):
                break
            last += 1
        return self.phrases.trimmed(at, last)

    def among(self, candidate: Candidate) -> str | None:
        """Return what a part of a group is: `Delapan di antaranya luka tusuk`, `tujuh di antaranya sudah wafat`."""
        words, at = self.words, candidate.last
        if candidate.unit is not None and candidate.unit_name not in ("orang", "jiwa"):
            return None
        if words.forms[at] == "di" and words.forms[at + 1] == "antaranya":
            at += 2
        elif words.forms[at] == "diantaranya":
            at += 1
        else:
            return None
        last = at
        while last < min(candidate.closing, at + 4) and words.is_word(last) and words.forms[last] not in _PARTING:
            last += 1
        return self.phrases.slice(at, last) if last > at and words.forms[at] not in _PARTING else None

    def caused(self, candidate: Candidate) -> str | None:
        """Return the reason that a share of a group is told with: `62 persen karena mengundurkan diri`."""
        words, at = self.words, candidate.last
        if candidate.kind != "ratio" or words.forms[at] not in ("karena", "akibat", "lantaran"):
            return None
        last = at + 1
        while last < min(candidate.closing, at + 5) and words.is_word(last) and words.forms[last] not in _PARTING:
            last += 1
        return self.phrases.slice(at + 1, last)

    def done(self, candidate: Candidate) -> str | None:
        """Return what is done so many times (`tiga kali dipanggil`), or by a share of a group told before.

        `Dari jumlah itu, 62 persen menyatakan tidak tahu` measures `menyatakan tidak tahu`.
        """
        forms, opening = self.words.forms, candidate.opening
        verb = forms[candidate.last]
        if candidate.unit_name == "kali" and verb.startswith(("di", "me")) and is_verblike(verb) and verb not in _LIKE:
            return self.phrases.slice(candidate.last, candidate.last + 1)
        if candidate.kind != "ratio":
            return None
        pointed = forms[opening : opening + 2] in (["dari", "jumlah"], ["dari", "total"])
        if not pointed or forms[opening + 2] not in ("itu", "tersebut", "ini"):
            return None
        return self.doing(candidate) if verb.startswith("me") and is_verblike(verb) else None

    def those_who(self, candidate: Candidate) -> str | None:
        """Return what the part that a share tells of does: `hanya 21 persen yang memiliki jaminan pensiun`."""
        if candidate.kind != "ratio" or self.words.forms[candidate.last] != "yang":
            return None
        told = self.doing(candidate)
        return told.partition(" ")[2] or None if told else None

    def does(self, candidate: Candidate) -> bool:
        """Whether right behind a count of people stands what they do: `31 orang tewas`, `40 orang yang hadir`."""
        return self.words.forms[candidate.last] == "yang" or self.words.forms[candidate.last] in _DOING

    def doing(self, candidate: Candidate) -> str | None:
        """Return what a group without a noun does: `Sebanyak 5.318 orang mendaftar program itu`."""
        words, at = self.words, candidate.last
        if words.forms[at] == "(":
            closing = next((i for i in range(at, at + 8) if words.forms[i] == ")"), None)
            at = closing + 1 if closing is not None else at
        while words.forms[at] in word_list("subject_skips.txt") and words.is_word(at):
            at += 1
        if words.forms[candidate.last] == "yang":
            if words.forms[candidate.last + 1] in _LISTING:
                return None
            at = candidate.last
        elif not is_verblike(words.forms[at]) and words.forms[at] not in _DOING:
            return None
        last = at
        while (
            last < min(candidate.closing, at + 5) and words.is_word(last) and (last == at or words.forms[last] != "dan")
        ):
            last += 1
        least = at + 1 + (words.forms[at] == "yang")
        while last > least and (words.forms[last - 1] in stops() or words.forms[last - 1] in ("total", "jumlah")):
            last -= 1
        return self.phrases.slice(at, last) if last >= least else None

    def spent(self, candidate: Candidate) -> str | None:
        """Return what somebody does for a time: `sudah 31 tahun ia menjadi nelayan`, `19 tahun menganyam kursi`."""
        words, at = self.words, candidate.last
        while words.forms[at] in PRONOUNS:
            at += 1
        if words.forms[at] == "berselang":
            return self.phrases.slice(at, at + 1)
        if words.forms[at].startswith(("berturut", "berikut", "berjalan", "terakhir", "mendatang")):
            return None
        active = is_verblike(words.forms[at]) and not words.forms[at].startswith(("di", "ter"))
        becoming = words.forms[at] == "menjadi" and words.is_word(at + 1) and not opens_number(words.forms[at + 1])
        if not (active or words.forms[at] in _WORKING):
            return None
        if words.forms[at] in word_list("subject_skips.txt") and not becoming:
            return None
        last = at + 1
        while last < min(candidate.closing, at + 3) and words.is_word(last) and words.forms[last] not in stops():
            last += 1
        return self.phrases.slice(at, last)

    def happening(self, candidate: Candidate) -> str | None:
        """Return what a time or a number of times is of: the verb or the noun phrase right behind it."""
        words, at = self.words, candidate.last
        if is_verblike(words.forms[at]):
            return self.phrases.slice(at, at + 1)
        if not words.is_word(at) or words.forms[at] in word_list("subject_bounds.txt"):
            return None
        last = at
        while last < min(candidate.closing, at + 5) and self.phrases.is_inside(last):
            last += 1
        return self.phrases.trimmed(at, last)
