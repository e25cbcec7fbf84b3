"""Who received an award: the winner before the verb, those named for a category, and `juga` in the next sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.model import Instrument, Link, Organisation, Ref, Region

_RECEIVING = re.compile(rf"\b{any_of('award_verbs.txt')}\b")
_PASSIVE = re.compile(
    rf"\b{any_of('award_won_verbs.txt', 'award_given_verbs.txt')}\b[^.;]{{0,80}}?\b(?:oleh|kepada|ke)\s"
)
_RANKED = re.compile(
    rf"\b(?:{any_of('award_won_verbs.txt')}|"
    r"(?:juara|peringkat|posisi|terbaik|pemenang|penghargaan)\s(?:pertama|kedua|ketiga|keempat|kelima|satu|dua|tiga|empat|"
    r"umum|harapan|i{1,3}|iv|[1-5])(?:\s(?:adalah|yakni|yaitu|diraih|ditempati|jatuh kepada))?)\s(?:oleh\s)?"
)
_FEW_WORDS = re.compile(r"(?:\w+\s){0,4}")
_LEVEL_WORD = re.compile(r"(?:(?:kabupaten|kab\.?|kota|provinsi|desa|kelurahan)\s)?")
_CATEGORY = re.compile(
    r"\s?,?\s?(?:(?:dalam|untuk|pada|di|sebagai|meraih|menerima)\s)?(?:\w+\s)?kategori\b|\s?,?\ssebagai\b"
)
_BESIDE = re.compile(
    r"(?:,|\bdan|\bserta|\bsedangkan|\bsementara|\bkemudian|\blalu|;)\s(?:juga\s)?(?:ada\s)?(?:\w+\s)?$"
)
_JOINED = re.compile(r"\s?(?:,\s?(?:dan|serta)?|\bdan|\bserta|&)\s?(?:kabupaten |kota |provinsi |pemkab |pemkot )?")
_AWARD_WORD = re.compile(rf"\b{any_of('award_words.txt')}\b")
_WHERE = re.compile(r"\b(?:di|dari|ke|se|asal|tingkat|wilayah|untuk)[\s-](?:provinsi |kabupaten |kota )?$")
_DATELINE = re.compile(r"\s*(?:,\s\w+)?\s?(?:\([\w. /]{2,24}\)\s?-|\(antara\b|-|\|)")
_MOST_VERBS = 12
_REACH = 110


@dataclass(frozen=True, slots=True)
class _Winner:
    start: int
    end: int
    ref: Ref
    region: str | None


def find_award_links(
    reading: Reading,
    regions: tuple[Region, ...],
    organisations: tuple[Organisation, ...],
    instruments: tuple[Instrument, ...],
) -> tuple[Link, ...]:
    """Return `received` links from organisations and regions to awards, one for each winner and award.

    The link spans from the winner's name to the word of receiving or the category. An administration and its region
    are one winner: whichever the article names first.
    """
    awards = sorted(
        (mention.start, mention.end, one.id) for one in instruments if one.type == "award" for mention in one.mentions
    )
    if not awards:
        return ()
    winners = _winners(regions, organisations)
    links: dict[tuple[str | int, int], Link] = {}
    for sentence, award, rule in _award_sentences(reading, awards):
        for start, end, winner, found in _received(reading, sentence, winners, rule):
            key = (winner.region or f"{winner.ref.kind}-{winner.ref.id}", award)
            links.setdefault(
                key,
                Link(
                    source=winner.ref, relation="received", target=Ref("instrument", award), article=0, start=start,
                    end=end, rule=found, confidence=0.8 if found == "award-won" else 0.7,
                ),
            )  # fmt: skip
    return tuple(links.values())


def _winners(regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> list[_Winner]:
    """Return bodies and regions by place; a region inside a body's name is left out."""
    bodies = [
        _Winner(mention.start, mention.end, Ref("organisation", one.id), one.region if _governs(one) else None)
        for one in organisations
        for mention in one.mentions
    ]
    covered = sorted((body.start, body.end) for body in bodies)
    places = [
        _Winner(mention.start, mention.end, Ref("region", one.id), one.id)
        for one in regions
        for mention in one.mentions
        if not _inside(covered, mention.start)
    ]
    return sorted((*bodies, *places), key=lambda winner: winner.start)


def _governs(organisation: Organisation) -> bool:
    return organisation.name.startswith("Pemerintah ")


def _inside(spans: Sequence[tuple[int, int]], offset: int) -> bool:
    index = bisect_left(spans, (offset + 1, 0)) - 1
    return index >= 0 and spans[index][0] <= offset < spans[index][1]


def _award_sentences(
    reading: Reading, awards: list[tuple[int, int, int]]
) -> Iterator[tuple[Sentence, int, str | None]]:
    """Yield sentences with an award, and the ones right behind that go on about it."""
    last: tuple[int, int] | None = None
    cursor = 0
    for index, sentence in enumerate(reading.sentences):
        while cursor < len(awards) and awards[cursor][0] < sentence.start:
            cursor += 1
        if cursor < len(awards) and awards[cursor][0] < sentence.end:
            last = (index, awards[cursor][2])
            yield sentence, awards[cursor][2], None
        elif last and last[0] == index - 1 and _goes_on(reading, reading.sentences[index - 1], sentence):
            words = reading.lowered[sentence.start : sentence.end]
            if _AWARD_WORD.search(words):
                last = (index, last[1])
                yield sentence, last[1], "award-too"


def _goes_on(reading: Reading, before: Sentence, sentence: Sentence) -> bool:
    """Whether two sentences stand in one paragraph, or in two of the body, one behind the other."""
    kinds = {reading.blocks[before.block].kind, reading.blocks[sentence.block].kind}
    return before.block == sentence.block or kinds <= {"lead", "body", "list"}


def _received(
    reading: Reading, sentence: Sentence, winners: list[_Winner], rule: str | None
) -> Iterator[tuple[int, int, _Winner, str]]:
    """Yield (start, end, winner, rule) for the winners of one sentence."""
    first = bisect_left(winners, sentence.start, key=_start)
    here = winners[first : bisect_left(winners, sentence.end, key=_start)]
    if not here:
        return
    given = list(_given(reading.lowered, sentence, here))
    yield from ((start, end, winner, rule or "award-given") for start, end, winner in given)
    yield from _ranked(reading.lowered, sentence, here)
    if not given:
        yield from _won(reading.lowered, sentence, here, rule or "award-won")


def _given(low: str, sentence: Sentence, here: list[_Winner]) -> Iterator[tuple[int, int, _Winner]]:
    given = _PASSIVE.search(low, sentence.start, sentence.end)
    if given is None:
        return
    behind = [winner for winner in here if winner.start >= given.end() and not _is_place_of(low, winner)]
    if not behind or not _FEW_WORDS.fullmatch(low, given.end(), behind[0].start):
        return
    for winner in _joined_behind(low, behind):
        yield given.start(), winner.end, winner


def _ranked(low: str, sentence: Sentence, here: list[_Winner]) -> Iterator[tuple[int, int, _Winner, str]]:
    """Read `peringkat tiga diraih Kota …`, `juara pertama PT …`: a place and its winner right behind."""
    for rank in islice(_RANKED.finditer(low, sentence.start, sentence.end), _MOST_VERBS):
        index = bisect_left(here, rank.end(), key=_start)
        behind = [winner for winner in here[index : index + 12] if not _is_place_of(low, winner)]
        if behind and _LEVEL_WORD.fullmatch(low, rank.end(), behind[0].start):
            for winner in _joined_behind(low, behind):
                yield rank.start(), winner.end, winner, "award-rank"


def _won(low: str, sentence: Sentence, here: list[_Winner], rule: str) -> Iterator[tuple[int, int, _Winner, str]]:
    for verb in islice(_RECEIVING.finditer(low, sentence.start, sentence.end), _MOST_VERBS):
        before = [winner for winner in here if _may_win(low, winner, verb.start())]
        if before:
            for winner in _joined_before(low, before):
                yield winner.start, verb.end(), winner, rule
            yield from _beside(low, sentence, here, verb.end())
            return


def _may_win(low: str, winner: _Winner, verb: int) -> bool:
    near = winner.end <= verb <= winner.end + _REACH
    return near and not _is_place_of(low, winner) and not _DATELINE.match(low, winner.end)


def _beside(low: str, sentence: Sentence, here: list[_Winner], verb: int) -> Iterator[tuple[int, int, _Winner, str]]:
    """Read winners told beside the first one: `… dan PT … dalam kategori Badan Usaha`."""
    for winner in here[bisect_left(here, verb, key=_start) :]:
        category = _CATEGORY.match(low, winner.end, sentence.end)
        if category is not None and _BESIDE.search(low, max(verb, winner.start - 40), winner.start):
            yield winner.start, category.end(), winner, "award-category"


def _start(winner: _Winner) -> int:
    return winner.start


def _is_place_of(low: str, winner: _Winner) -> bool:
    """Whether a region only says where: `tiga kabupaten di Jawa Tengah`, `Kota Jayapura, Papua`."""
    return winner.ref.kind == "region" and bool(_WHERE.search(low, max(0, winner.start - 24), winner.start))


def _joined_before(low: str, before: list[_Winner]) -> Iterator[_Winner]:
    following: _Winner | None = None
    for winner in reversed(before[-12:]):
        if following is not None and not _JOINED.fullmatch(low, winner.end, following.start):
            return
        yield winner
        following = winner


def _joined_behind(low: str, behind: list[_Winner]) -> Iterator[_Winner]:
    earlier: _Winner | None = None
    for winner in behind[:12]:
        if earlier is not None and not _JOINED.fullmatch(low, earlier.end, winner.start):
            return
        if earlier is not None and winner.region and (earlier.region or "").startswith(f"{winner.region}."):
            return
        yield winner
        earlier = winner
