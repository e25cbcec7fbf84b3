"""What speaks for a name behind it: an age, a relation, a home, another name meant, a verb of saying."""

from __future__ import annotations

import re

from jamsostek_tui.facts.people.descriptions import told_behind, told_in_brackets
from jamsostek_tui.facts.people.kin import is_kin_of, kin_apposed, kin_behind
from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_source
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import read_verb, reporting_verbs, verb_pattern

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


def weigh_behind(reading: Reading, name: NameFound, after: int, following: str) -> None:
    """Weigh what stands at `after`, behind a name and its degrees; `following` is the first sign there."""
    name.acts = _ACTS.match(reading.lowered, after) is not None
    if (age := _AGE.match(reading.folded, after)) or (
        (name.listed or len(name.words) > 1) and (age := _BARE_AGE.match(reading.folded, after))
    ):
        support(name, 0.9, "degree-or-age-behind-name", age.span())
    elif following == "," and (aged := _AGED.match(reading.lowered, after)):
        support(name, 0.9, "degree-or-age-behind-name", aged.span())
    elif (
        following == ","
        and (who := told_behind().match(reading.lowered, after))
        and (
            name.listed
            or len(name.words) > 1
            or name.sentence_start
            or reading.folded[max(0, name.start - 2) : name.start] == ", "
            or is_kin_of(reading.lowered, after)
        )
    ):
        support(name, 0.7, "relation-behind-name", who.span())
    elif following == "," and name.listed and name.sentence_start and (agent := _AGENT.match(reading.lowered, after)):
        support(name, 0.7, "relation-behind-name", agent.span())
    elif (
        following == " "
        and (
            name.sentence_start
            or len(name.words) > 1
            or (name.listed and reading.folded[max(0, name.start - 2) : name.start] == ", ")
        )
        and (home := _HOME.match(reading.lowered, after))
    ):
        support(name, 0.7, "relation-behind-name", home.span())
    elif following == "," and name.sentence_start and (far := _SPEAKS_FAR.match(reading.lowered, after)):
        support(name, 0.7, "name-before-reporting-verb", far.span())
    elif (
        following != ","
        and (trade := told_in_brackets().match(reading.lowered, after))
        and (len(name.words) > 1 or name.listed or _KIN_IN_BRACKETS.match(reading.lowered, after))
    ):
        support(name, 0.7, "relation-behind-name", trade.span())
    elif reading.lowered.startswith((" (", "(", ", "), after) and (alias := _ALIASED.match(reading.lowered, after)):
        support(name, 0.9, "relation-behind-name", alias.span())
    elif following == "," and name.sentence_start and (asked := _ASKED.match(reading.lowered, after)):
        support(name, 0.7, "relation-behind-name", asked.span())
    elif following == "," and (name.listed or len(name.words) > 1) and (own := kin_apposed(reading.lowered, after)):
        support(name, 0.9, "relation-behind-name", own)
    elif kin := kin_behind(reading.lowered, after):
        support(name, 0.9, "relation-behind-name", kin)
    elif (name.listed or len(name.words) > 1 or name.sentence_start) and speaks(reading.lowered, after):
        support(name, 0.8 if name.listed else 0.6, "name-before-reporting-verb", (name.start, name.end))


def speaks(lowered: str, after: int) -> bool:
    """Whether a verb of saying stands at `after`, adverbs between."""
    adverbs = _ADVERBS.match(lowered, after)
    verb = verb_pattern().match(lowered, adverbs.end() if adverbs else after)
    return verb is not None and lowered[after : after + 1] in " ," and read_verb(verb.group())[0].voice == "active"
