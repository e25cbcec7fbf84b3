"""What speaks for a name behind it: an age, a relation, a home, another name meant, a verb of saying."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from jamsostek_tui.facts.people.descriptions import told_behind, told_in_brackets
from jamsostek_tui.facts.people.kin import is_kin_of, kin_apposed, kin_behind
from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_source
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import read_verb, reporting_verbs, verb_pattern

Span = tuple[int, int]
_ACTS = re.compile(
    r"(?: (?:tak|tidak|belum|sudah|telah|kini|pun|juga|hanya|cuma|sempat|langsung|kembali|baru|masih|mulai|adalah|"
    r"satu|salah|sendiri|lalu|kemudian) | (?:me|ber|ter)[a-z]{4,}|, yang )"
)
_AREA = rf"(?:{level_source()}|dusun|dukuh|lingkungan|banjar|jorong|jalan|rt)"
_HOME = re.compile(
    rf" (?:warga (?:asal|{_AREA})|(?:{any_of('person_nouns.txt')} )?asal {_AREA}"
    rf"|{any_of('person_nouns.txt')} (?:(?:di|pada|dari) )?(?:pt|cv|ud)\.?) "
)
"""Behind a name, where somebody is from or works: `Darmin warga Desa Mekar`, `Geradus Bata pekerja PT Bandar`."""
_SPEAKS_FAR = re.compile(
    r", (?:kepada|saat|ketika|usai|ditemui|dihubungi|dikonfirmasi|dalam) (?:[^.\n\"]|\.(?! )){3,90}?[ ,]"
    rf"(?:{'|'.join(sorted(form for form, verb in reporting_verbs().items() if verb.voice == 'active'))})(?!\w)"
)
_KIN_IN_BRACKETS = re.compile(rf" ?\({any_of('kin_words.txt')} \w")
_ALIASED = re.compile(r"(?: ?\(|, )(?:bukan )?nama (?:samaran|sebenarnya|asli|disamarkan)(?!\w)")
_AGENT = re.compile(r", pe[a-z]{4,}(?<!an)(?<!nya)(?: (?!yang |di )[a-z-]+){0,2}, (?=me|ber|ter|su|te|di)")
"""A trade by the form of its word: `Rohimah, pencelup warna, meninggal`."""
_ASKED = re.compile(r", (?:ketika|saat|sewaktu|waktu|begitu) (?:ditanya(?:i)?|ditemui|dijumpai|diwawancarai)(?!\w)")
"""Behind somebody who is asked: `Tarno, ketika ditanya soal itu, hanya tertawa`."""
_AGE = re.compile(r" ?\(\d{1,2}(?: ?tahun| ?th)?\)|, ?\d{1,2} tahun| \d{2} tahun (?=yang |asal |warga )")
_AGED = re.compile(
    rf", {any_of('person_nouns.txt')}(?: [a-z-]+){{0,4}} (?:(?:berusia|berumur) )?\d\d(?:-an)?(?: tahun)?(?!\w|[.,]\d)"
)
_BARE_AGE = re.compile(r", [1-9]\d, (?:[a-z]|asal )")
_ADVERBS = re.compile(
    r",? ?(?:(?:juga|pun|sendiri|kemudian|lalu|turut|terus|telah|sudah|pernah|kembali|sangat|tetap|lantas|"
    r"hanya|sempat|secara) ){0,3}"
)


@dataclass(slots=True)
class _Behind:
    """A name and the offset behind it and its degrees."""

    reading: Reading
    name: NameFound
    after: int

    def holds(self, pattern: re.Pattern[str]) -> Span | None:
        """Return the span of what stands there in this form, in small letters."""
        match = pattern.match(self.reading.lowered, self.after)
        return match.span() if match else None

    @property
    def is_sure(self) -> bool:
        """Whether it is a name by its words: listed, or several."""
        return bool(self.name.listed) or len(self.name.words) > 1

    @property
    def is_apposed(self) -> bool:
        """Whether a comma stands before it."""
        return self.reading.folded[max(0, self.name.start - 2) : self.name.start] == ", "


def weigh_behind(reading: Reading, name: NameFound, after: int, following: str) -> None:
    """Weigh what stands at `after`, behind a name and its degrees; `following` is the first sign there."""
    name.acts = _ACTS.match(reading.lowered, after) is not None
    behind = _Behind(reading, name, after)
    for find, strength, rule in _SIGNS[following]:
        if (span := find(behind)) is not None:
            support(name, strength, rule, span)
            return


def _age(behind: _Behind) -> Span | None:
    """An age: `Tarno (36)`, `Tarno, 36 tahun`; of a sure name without `tahun` too."""
    match = _AGE.match(behind.reading.folded, behind.after)
    if match is None and behind.is_sure:
        match = _BARE_AGE.match(behind.reading.folded, behind.after)
    return match.span() if match else None


def _aged(behind: _Behind) -> Span | None:
    """A noun of people and an age: `Tarno, nelayan berusia 36 tahun`."""
    return behind.holds(_AGED)


def _described(behind: _Behind) -> Span | None:
    """What somebody is: `Tarno, istri nelayan itu`."""
    if (span := behind.holds(told_behind())) is None:
        return None
    placed = behind.is_sure or behind.name.sentence_start or behind.is_apposed
    return span if placed or is_kin_of(behind.reading.lowered, behind.after) else None


def _trade(behind: _Behind) -> Span | None:
    """A trade by the form of its word, behind a listed name that opens a sentence."""
    return behind.holds(_AGENT) if behind.name.listed and behind.name.sentence_start else None


def _home(behind: _Behind) -> Span | None:
    """Where somebody is from or works: `Darmin warga Desa Mekar`."""
    name = behind.name
    placed = name.sentence_start or len(name.words) > 1 or (name.listed and behind.is_apposed)
    return behind.holds(_HOME) if placed else None


def _speaks_far(behind: _Behind) -> Span | None:
    """A verb of saying behind where or when it was said: `Tarno, saat ditemui di rumahnya, mengatakan`."""
    return behind.holds(_SPEAKS_FAR) if behind.name.sentence_start else None


def _told_in_brackets(behind: _Behind) -> Span | None:
    """What somebody is, in brackets: `Tarno (nelayan)`."""
    span = behind.holds(told_in_brackets())
    return span if span and (behind.is_sure or behind.holds(_KIN_IN_BRACKETS)) else None


def _aliased(behind: _Behind) -> Span | None:
    """That it is not the real name: `Mawar (bukan nama sebenarnya)`."""
    return behind.holds(_ALIASED)


def _asked(behind: _Behind) -> Span | None:
    """That somebody is asked, behind a name that opens a sentence."""
    return behind.holds(_ASKED) if behind.name.sentence_start else None


def _kin_apposed(behind: _Behind) -> Span | None:
    """Whose kin a sure name is, between commas."""
    return kin_apposed(behind.reading.lowered, behind.after) if behind.is_sure else None


def _kin(behind: _Behind) -> Span | None:
    """Whose kin somebody is."""
    return kin_behind(behind.reading.lowered, behind.after)


def _listed_speaks(behind: _Behind) -> Span | None:
    """A verb of saying, behind a listed name."""
    name = behind.name
    return (name.start, name.end) if name.listed and speaks(behind.reading.lowered, behind.after) else None


def _speaks(behind: _Behind) -> Span | None:
    """A verb of saying, behind several words or what opens a sentence."""
    name = behind.name
    may = not name.listed and (len(name.words) > 1 or name.sentence_start)
    return (name.start, name.end) if may and speaks(behind.reading.lowered, behind.after) else None


_Sign = tuple[Callable[[_Behind], Span | None], float, str]
_RULES: tuple[tuple[str, _Sign], ...] = (
    (" ,(", (_age, 0.9, "degree-or-age-behind-name")),
    (",", (_aged, 0.9, "degree-or-age-behind-name")),
    (",", (_described, 0.7, "relation-behind-name")),
    (",", (_trade, 0.7, "relation-behind-name")),
    (" ", (_home, 0.7, "relation-behind-name")),
    (",", (_speaks_far, 0.7, "name-before-reporting-verb")),
    (" (", (_told_in_brackets, 0.7, "relation-behind-name")),
    (" ,(", (_aliased, 0.9, "relation-behind-name")),
    (",", (_asked, 0.7, "relation-behind-name")),
    (",", (_kin_apposed, 0.9, "relation-behind-name")),
    (" ,(", (_kin, 0.9, "relation-behind-name")),
    (" ,(", (_listed_speaks, 0.8, "name-before-reporting-verb")),
    (" ,(", (_speaks, 0.6, "name-before-reporting-verb")),
)
"""What may stand behind a name, in the order in which it is asked: its first sign, how much it says, its rule."""
_SIGNS = {sign: tuple(rule for signs, rule in _RULES if sign in signs) for sign in " ,("}


def speaks(lowered: str, after: int) -> bool:
    """Whether a verb of saying stands at `after`, adverbs between."""
    adverbs = _ADVERBS.match(lowered, after)
    verb = verb_pattern().match(lowered, adverbs.end() if adverbs else after)
    return verb is not None and lowered[after : after + 1] in " ," and read_verb(verb.group())[0].voice == "active"
