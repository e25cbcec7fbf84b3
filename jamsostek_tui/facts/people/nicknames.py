"""Announced nicknames: `Budi Santoso yang akrab disapa Bubu`, `ujar Bubu, sapaan akrabnya`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.people.descriptions import means_somebody
from jamsostek_tui.facts.people.evidence import left_word
from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.reading import Reading

_BEFORE = re.compile(
    r"(?:(?:akrab|karib|biasa|lebih dikenal|kerap|sering) (?:di)?(?:sapa|panggil|sebut)|"
    r"(?:sehari-hari|sehari-harinya|kesehariannya|lazim|umum|suka|selalu|lebih sering) (?:disapa|dipanggil|disebut)|"
    r"(?:lebih |juga )?(?:dikenal|tenar|masyhur|populer) sebagai|"
    r"yang (?:disapa|dipanggil)|(?:memanggilnya|menyapanya|menyebutnya|memanggil dia|memanggil ia)|"
    r"(?:sapaan|panggilan) akrab(?:nya)?|alias)(?: dengan)?(?: nama| sebutan| sapaan| panggilan)? {1,3}$"
)
_REAL_NAME = re.compile(r",? ?(?:\(|yang )?(?:ber)?nama(?: asli| lengkap)(?:nya)?(?: adalah| ialah|:)? ")
_PLAINLY = re.compile(r" yang (?:disapa|dipanggil) $")
_BEHIND = re.compile(
    r" ?[,(-]* ?(?:(?:begitu|demikian) [^,.\n]{2,30}?(?:disapa|dipanggil|memanggilnya|menyapanya|menyebutnya)|"
    r"(?:sapaan|panggilan)(?: akrab| karib)?(?P<nya>nya)?)(?!\w)"
)
_LAST = frozenset(
    (
        *("sapa", "panggil", "sebut", "disapa", "dipanggil", "disebut"),
        *("memanggilnya", "menyapanya", "menyebutnya", "dia", "ia"),
        *("sebagai", "akrab", "akrabnya", "alias", "dengan", "nama", "sebutan", "sapaan", "panggilan"),
    )
)
_MARKS = frozenset(",(-")
_REACH = 160
_SURE = 0.5
_BESIDE = 32
_ALIAS = 0.9
_FAR = 200
_NEAR = 7


def nicknames(reading: Reading, names: list[NameFound]) -> dict[int, NameFound]:
    """Return for each name that is announced as a nickname (by `id`) the name of the one who bears it.

    `names` are those of the article in order. A nickname comes behind the name it belongs to; `X, sapaan akrab Budi`
    names the bearer behind it.
    """
    bearers: dict[int, NameFound] = {}
    for place, name in enumerate(names):
        previous = names[place - 1] if place else None
        if previous is not None and _is_real_name(reading.lowered, previous, name):
            if previous.strength >= _SURE and id(previous) not in bearers:
                support(name, _ALIAS, "cue-before-name", (previous.end, name.lead))
                bearers[id(previous)] = name
                previous.nickname = True
            continue
        bearer = _announced(reading, names, place)
        if bearer is not None and len(bearer.words) == 1 < len(name.words):
            bearer = _fullest(names, bearer)
        if bearer is not None and _goes_by(bearer, name, reading.lowered, beside=bearer is previous):
            if len(bearer.words) == 1 or not bearer.strength:
                support(bearer, _ALIAS, "relation-behind-name", (name.start, name.end))
            bearers[id(name)] = bearer
            name.nickname = True
    return bearers


def _is_real_name(lowered: str, previous: NameFound, name: NameFound) -> bool:
    """Whether a name is said to be what the one before is really called."""
    return previous.end < name.lead and _REAL_NAME.fullmatch(lowered, previous.end, name.lead) is not None


def _announced(reading: Reading, names: list[NameFound], place: int) -> NameFound | None:
    """Return who bears the nickname that a name is announced as, None where it is announced as none."""
    name, lowered = names[place], reading.lowered
    previous = names[place - 1] if place else None
    if previous is not None and name.lead - previous.end <= _NEAR:
        between = lowered[previous.end : name.lead]
        if between == " alias " and (previous.listed or name.listed):
            support(previous, _ALIAS, "relation-behind-name", (name.start, name.end))
        if between in (" alias ", " atau ", " ("):
            return previous if previous.strength >= _SURE else None
    lead = name.lead
    if left_word(lowered, lead) in _LAST and _BEFORE.search(lowered, max(0, lead - 60), lead):
        return _of_words_before(lowered, names, place)
    marked = reading.folded[name.end : name.end + 2].lstrip(" ")[:1] in _MARKS
    if (marked or lowered.startswith((" sapaan", " panggilan"), name.end)) and (
        behind := _BEHIND.match(lowered, name.end)
    ):
        return _of_words_behind(reading, names, place, behind)
    return None


def _of_words_before(lowered: str, names: list[NameFound], place: int) -> NameFound | None:
    """Return who bears a nickname announced by words before it: `yang akrab disapa Budi`."""
    lead = names[place].lead
    if _is_called_so(names, place, lowered, lead):
        return None
    described = means_somebody(lowered, max(0, lead - 90), lead)
    if not described and _PLAINLY.search(lowered, max(0, lead - 20), lead):
        return None
    previous = names[place - 1] if place else None
    bearer = _right_before(lowered, previous, lead) or _alike(names, place, described)
    return bearer or _earlier(names, place, lead, far=described)


def _of_words_behind(reading: Reading, names: list[NameFound], place: int, told: re.Match[str]) -> NameFound | None:
    """Return who bears a nickname announced by words behind it: the name behind these, else one told before."""
    following = names[place + 1] if place + 1 < len(names) else None
    beside = following is not None and following.start - told.end() <= 60 and not told["nya"]
    if beside and following is not None and "." not in reading.folded[told.end() : following.start]:
        return following
    return _holding(names, place) or _earlier(names, place, names[place].lead, far=True)


def _goes_by(bearer: NameFound, name: NameFound, lowered: str, *, beside: bool) -> bool:
    """Whether a name is short enough, or holds enough of its bearer's, to be what somebody is called by."""
    alias = beside and lowered[name.start - 6 : name.start] == "alias "
    if alias or len(bearer.words) + beside > len(name.words):
        return True
    return bearer.key != name.key and (len(name.words) == 1 or name.key[-1] in bearer.key)


def _right_before(lowered: str, previous: NameFound | None, lead: int) -> NameFound | None:
    """The one who is named right before what he is called: `Rusmila yang akrab disapa Acil Mila`."""
    if previous is None or not 0 < lead - previous.end <= _BESIDE:
        return None
    return previous if lowered.startswith((" yang ", ", yang ", " (", ", "), previous.end) else None


def _fullest(names: list[NameFound], bearer: NameFound) -> NameFound:
    """The fullest of an article's first names that holds the one word by which somebody is told here, or that word."""
    fuller = [
        other for other in names[:_FAR] if len(other.words) > 1 and bearer.key[0] in other.key and not other.nickname
    ]
    return max(fuller, key=lambda other: (other.after_office, len(other.words)), default=bearer)


def _holding(names: list[NameFound], place: int) -> NameFound | None:
    """Return the one told before in whose full name the nickname stands: `kata Puang Hasnah, begitu ia disapa`."""
    word = names[place].key[-1]
    told = reversed(names[max(0, place - _FAR) : place])
    return next((other for other in told if len(other.words) > 1 and word in other.key), None)


def _is_called_so(names: list[NameFound], place: int, lowered: str, lead: int) -> bool:
    """Whether a known name stands behind `sapaan akrab`, its nickname before: `Mas Wali, sapaan akrab Budi`."""
    if lowered[max(0, lead - 7) : lead] != " akrab ":
        return False
    word = names[place].key[0]
    return any(len(other.words) > 1 and word in other.key for other in names[max(0, place - _FAR) : place])


def _alike(names: list[NameFound], place: int, described: bool) -> NameFound | None:
    """The one told before, however far, whose name begins like the nickname of somebody only described."""
    if not described:
        return None
    short = names[place].key[0][:3]
    fitting = [
        other
        for other in names[max(0, place - _FAR) : place]
        if other.strength >= _SURE and len(other.words) > 1 and any(word.startswith(short) for word in other.key)
    ]
    return fitting[-1] if fitting else None


def _earlier(names: list[NameFound], place: int, lead: int, *, far: bool = False) -> NameFound | None:
    for other in reversed(names[max(0, place - 12) : place]):
        if (
            other.strength >= _SURE
            and (len(other.words) > 1 or other.roles or 0 < lead - other.end <= _BESIDE)
            and (far or lead - other.end <= _REACH)
        ):
            return other
    return None
