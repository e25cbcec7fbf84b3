"""Questions with typing errors about facts of a database, and how well the search answers them."""

from __future__ import annotations

from random import Random
from time import perf_counter, process_time
from typing import NamedTuple

from jamsostek_tui.model import Kind
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Hit, Row, StatisticRow
from jamsostek_tui.store.search.tokens import STOPWORDS, terms, tokens

MIX: tuple[tuple[Kind, int], ...] = (
    ("person", 8),
    ("statistic", 5),
    ("organisation", 3),
    ("region", 2),
    ("statement", 2),
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Asked(NamedTuple):
    """A query with typing errors and the row that is wanted."""

    query: str
    wanted: Row


class Answered(NamedTuple):
    """Seconds of each query by the clock and of CPU, and how many had the wanted fact among the first ten, by kind:
    (found, asked)."""

    seconds: list[float]
    cpu: list[float]
    found: dict[Kind, tuple[int, int]]
    missed: list[str]


def mistyped(word: str, random: Random) -> str:
    """Return a word with one typing error: two letters swapped, one lost, doubled or wrong."""
    if len(word) < 4 or word[0].isdigit():
        return word
    place = random.randrange(1, len(word) - 1)
    return random.choice(
        (
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
            word[:place] + random.choice(_LETTERS) + word[place + 1 :],
        )
    )


def queries(reader: Reader, count: int, random: Random) -> list[Asked]:
    """Return queries for rows drawn from the database, in the mix of kinds above."""
    kinds = [kind for kind, share in MIX for _ in range(share)]
    lists = {kind: reader.ids(kind) for kind, _ in MIX}
    asked: list[Asked] = []
    while len(asked) < count:
        kind = kinds[len(asked) % len(kinds)]
        row = reader.rows(kind, [random.choice(lists[kind])])[0]
        words = _words(row, random)
        if words:
            longest = max(range(len(words)), key=lambda place: len(words[place]) * (not words[place][0].isdigit()))
            words[longest] = mistyped(words[longest], random)
            if random.random() < 0.3:
                random.shuffle(words)
            asked.append(Asked(" ".join(words), row))
    return asked


def _words(row: Row, random: Random) -> list[str]:
    """Return what somebody who wants this row might type: enough words to tell it from others of its kind.

    The pages are made from a few patterns, so what tells two statements of one speaker apart are their names and
    numbers, and what tells two offices of one body apart comes last.
    """
    named = list(dict.fromkeys(row.label[one.start : one.end] for one in tokens(row.label) if one.key not in STOPWORDS))
    if row.ref.kind == "statement":
        telling = [word for word in named[1:] if not word[0].islower()][:3]
        longer = [word for word in named if len(word) > 4 and word not in telling][:12]
        speaker = row.detail.split()[-1:]
        return random.sample(longer, min(3, len(longer))) + telling + speaker
    if isinstance(row, StatisticRow):
        return named[:2] + (row.region or "").split()[-1:]
    return named if len(named) <= 5 else [*named[:2], *named[-3:]]


def phrases(reader: Reader, count: int, random: Random) -> list[str]:
    """Return searches for two words that stand next to each other in some row, in quotation marks, without errors."""
    kinds = [kind for kind, _ in MIX]
    lists = {kind: reader.ids(kind) for kind in kinds}
    found: list[str] = []
    while len(found) < count:
        kind = kinds[len(found) % len(kinds)]
        row = reader.rows(kind, [random.choice(lists[kind])])[0]
        words = [row.label[one.start : one.end] for one in terms(row.label)]
        first = random.randrange(len(words))
        found.append(f'"{" ".join(words[first : first + 2])}"')
    return found


def answered(reader: Reader, asked: list[Asked]) -> Answered:
    """Ask every query once."""
    seconds: list[float] = []
    cpu: list[float] = []
    found: dict[Kind, tuple[int, int]] = {}
    missed: list[str] = []
    for query, wanted in asked:
        begun, used = perf_counter(), process_time()
        hits = reader.search(query, (), 50)
        seconds.append(perf_counter() - begun)
        cpu.append(process_time() - used)
        good = any(_is(hit, wanted) for hit in hits[:10])
        had, of = found.get(wanted.ref.kind, (0, 0))
        found[wanted.ref.kind] = (had + good, of + 1)
        if not good:
            missed.append(f"{query} -> {wanted.ref.kind} {wanted.label[:60]!r}")
    return Answered(seconds, cpu, found, missed)


def _is(hit: Hit, wanted: Row) -> bool:
    """Whether a hit is the wanted fact, or one that reads the same."""
    if hit.row.ref == wanted.ref:
        return True
    same = (hit.row.ref.kind, hit.row.label) == (wanted.ref.kind, wanted.label)
    return same and getattr(hit.row, "region", None) == getattr(wanted, "region", None)
