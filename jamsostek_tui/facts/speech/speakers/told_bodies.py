"""The bodies of one article: where they are named, and which of them a noun alone means.

`Serikat menaksir …`, `Perusahaan menyebut …`, `Manajemen memastikan …`.
"""

from __future__ import annotations

from bisect import bisect_left

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.entities import Entity, Speaker
from jamsostek_tui.model import Organisation, OrganisationType

_TYPES: dict[str, OrganisationType] = {
    "serikat": "union",
    "serikat buruh": "union",
    "serikat pekerja": "union",
    "direksi": "company",
    "manajemen": "company",
    "manajemen perusahaan": "company",
    "perusahaan": "company",
}
_TOLD_BY_NAME = frozenset(
    {"asosiasi", "dinas", "federasi", "koperasi", "paguyuban", "puskesmas", "rsud", "rumah sakit", "yayasan"}
)
"""Nouns that stand in the names of the bodies they mean: `Yayasan Tangan Ibu`."""
_FIRMS = frozenset({"firma", "korporasi", "pabrik", "perusahaan"})
_OPENING = frozenset({"title", "lead"})


class ToldBodies:
    """Bodies by where they are named: between two places, at one, or last before it; `entities` are all, in order."""

    def __init__(self, reading: Reading, entities: list[Entity], organisations: tuple[Organisation, ...]) -> None:
        self._folded = reading.folded
        self._told = [(one.start, one.end, one.speaker) for one in entities if one.kind == "body"]
        self._starts = [start for start, _, _ in self._told]
        self._bodies = {body.id: body for body in organisations}

    def between(self, start: int, end: int) -> Speaker | None:
        """Return the first one named between two offsets ("Menurut data BPS, …")."""
        index = bisect_left(self._starts, start)
        told = self._told[index] if index < len(self._told) else None
        return told[2] if told is not None and told[0] < end else None

    def at(self, offset: int) -> tuple[Speaker, int] | None:
        """Return the one named at `offset` and where that ends, where a comma follows."""
        index = bisect_left(self._starts, offset)
        if index >= len(self._told) or self._starts[index] != offset:
            return None
        _, end, body = self._told[index]
        return (body, end) if self._folded[end : end + 1] == "," else None

    def last(self, offset: int, noun: str) -> Speaker | None:
        """Return the one named last before `offset` that `noun` tells, else the one named last at all."""
        before = [body for _, _, body in self._told[: bisect_left(self._starts, offset)] if body.organisation]
        fitting = (body for body in reversed(before) if fits(noun, self._bodies[body.organisation or 0]))
        return next(fitting, before[-1] if before else None)


def fits(noun: str, body: Organisation) -> bool:
    """Whether a noun tells what `body` is: `dinas` a department, `kantor cabang` a branch, `pabrik` a firm."""
    if noun in _FIRMS:
        return body.type == "company"
    if _TYPES.get(noun) == "union":
        return body.type == "union"
    if noun == "rumah sakit":
        return body.name.startswith(("RS", "Rumah Sakit"))
    return noun.rpartition(" ")[2] in body.name.lower().split()


def body_meant(reading: Reading, organisations: tuple[Organisation, ...], speaker: Speaker, offset: int) -> int | None:
    """Return the id of the one body of its kind that the article is about and that such a noun means, or None.

    A body is what the article is about where its first paragraph names it, or where it is named twice before `offset`;
    a union also where no other is named.
    """
    noun = speaker.text.lower().removeprefix("pihak ").removesuffix("nya")
    if noun in _TOLD_BY_NAME:
        meant = [body.id for body in organisations if fits(noun, body) and body.mentions[0].start < offset]
    else:
        of_kind = [body for body in organisations if body.type == _TYPES.get(noun)]
        only = len(of_kind) == 1 and of_kind[0].type == "union"
        meant = [body.id for body in of_kind if only or _is_main(reading, body, offset)]
    return meant[0] if len(meant) == 1 else None


def _is_main(reading: Reading, body: Organisation, offset: int) -> bool:
    told = [mention.start for mention in body.mentions if mention.start < offset]
    block = reading.block_at(told[0]) if told else None
    return len(told) > 1 or (block is not None and block.kind in _OPENING)
