"""What restricts those counted, and what became of them: by these numbers alike in name are told apart.

*Bases* (`aktif`, `informal`, `belum`) restrict; those of one axis exclude each other. *Actions* (`member`, `pay`) are
states or happenings.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from jamsostek_tui.check.meaning.lexicon import (
    action_table,
    axis_table,
    base_phrases_in,
    kind_table,
    stem,
    without_programmes,
)

_IMPLIED = {
    "member": "peserta",
    "layoff": "phk",
    "budget": "anggaran",
    "arrears": "tunggakan",
    "accident": "kecelakaan-kerja",
}
_BENEFITS = frozenset({"jkk", "jkm", "jht", "jp", "jkp"})
_HURT = frozenset({"luka", "luka-berat", "luka-ringan"})
_LEAST = frozenset({"jkk", "jkm"})
SECTORS = {"bpu": "informal", "pu": "formal"}
"""In which sector members of a segment are: for them papers use either word."""
_WISHES = frozenset({"usulan", "tuntutan", "prediksi", "potensi"})
_PROGRAMME_WORDS = frozenset(
    {"program", "jamsostek", "bpjamsostek", "bpjs", "jkk", "jkm", "jht", "kepesertaan", "peserta", "jaminan"}
)
"""Words for what workers are made to join."""
_DECIDING = frozenset(
    {"menetapkan", "ditetapkan", "memutuskan", "diputuskan", "mengesahkan", "disahkan", "menyepakati", "disepakati"}
)
_SPENDING = frozenset({"hire", "realise", "spend"})
_NO_DEEDS = frozenset({"tempat", "setempat", "bertempat", "tempatnya"})
"""Words of the stem of a deed (`menempatkan`) that tell none."""
_GATHERINGS = frozenset(
    {"acara", "kegiatan", "rapat", "lomba", "upacara", "seminar", "webinar", "forum", "senam", "bursa", "pameran"}
)


def bases_of(words: Sequence[str]) -> frozenset[str]:
    """Return the bases that words name."""
    return frozenset(base_phrases_in(words))


def restricting(bases: frozenset[str], covered: frozenset[str]) -> frozenset[str]:
    """Return bases without those that tell no one apart, sectors for segments.

    `covered` are the programmes told of members: the two that nobody can be a member without restrict nothing. What a
    benefit is called by its programme (`santunan kematian`) says already that it is one. Who is hurt is treated. Who
    pays is mostly left out.
    """
    if bases & _BENEFITS:
        bases -= {"santunan"}
    if bases & _HURT:
        bases -= {"dirawat"}
    if covered & _BENEFITS == _LEAST:
        bases -= _LEAST
    return frozenset(SECTORS.get(base, base) for base in bases - on_axis("payer", bases))


def on_axis(axis: str, bases: frozenset[str]) -> frozenset[str]:
    """Return the bases that lie on an axis."""
    return frozenset(base for base in bases if axis_table().get(base) == axis)


@lru_cache(maxsize=65_536)
def exclude(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sets of bases lie at different ends of one axis: men and women, `JHT` and `JKM`, two firms."""
    first, second = _by_axis(some), _by_axis(others)
    return any(first[axis].isdisjoint(second[axis]) for axis in first.keys() & second.keys())


def actions_of(words: Sequence[str]) -> frozenset[str]:
    """Return what words say became of those counted: `member`, `pay`, `layoff` … A programme's name says nothing."""
    table, roots = action_table(), [stem(word) for word in without_programmes(words) if word not in _NO_DEEDS]
    found = (table.get(f"{root} {behind}") or table.get(root) for root, behind in pairwise([*roots, ""]))
    return frozenset(action for action in found if action)


def resolved(actions: frozenset[str], around: Sequence[str]) -> frozenset[str]:
    """Return actions, those that words leave open read by the words around: joining, absorbing, realising.

    Who is made to join a programme is a member, else he attends. What is absorbed or realised of a budget is spent,
    else people are hired and sums paid.
    """
    said = frozenset(around)
    if "join" in actions:
        joined = said & _PROGRAMME_WORDS and not said & _GATHERINGS and "train" not in actions_of(around)
        actions = actions - {"join"} | {"member" if joined else "attend"}
    if "anggaran" in said and actions & _SPENDING:
        return actions - _SPENDING - {"budget"} | {"spend"}
    return actions - {"realise"} | {"pay"} if "realise" in actions else actions


def wishes(bases: frozenset[str]) -> frozenset[str]:
    """Return the bases that say that a number is only asked for, proposed or foreseen."""
    return bases & _WISHES


def undecided(leading: Sequence[str]) -> Sequence[str]:
    """Return the words behind the last that tells a decision: what was asked for before is settled by it."""
    at = max((place for place, word in enumerate(leading) if word in _DECIDING), default=-1)
    return leading[at + 1 :]


def happenings(actions: frozenset[str]) -> frozenset[str]:
    """Return the actions that happen to some within a period; the others are states."""
    return frozenset(action for action in actions if kind_table()[action] == "happening")


def implied(actions: frozenset[str]) -> frozenset[str]:
    """Return the terms of the lexicon that actions stand for: who is `didaftarkan` is a `peserta`."""
    return frozenset(term for action in actions if (term := _IMPLIED.get(action)))


def _by_axis(bases: frozenset[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for base in bases:
        axis = "at" if base.startswith("at ") else axis_table().get(base, "")
        if axis:
            found.setdefault(axis, set()).add(base)
    return found
