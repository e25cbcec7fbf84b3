"""Pages that nobody would write: no crash, no hang, every span true; and time that grows with the length alone."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from random import Random

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import (
    Article,
    Event,
    Facts,
    Instrument,
    Organisation,
    Person,
    Region,
    Statement,
    Statistic,
)
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import PageError, read_page
from tests import corpus
from tests.hostile import HOSTILE

_DIGITS = re.compile(r"[0-9]+")
_SLOW = 2.0
_DOUBLING = 2.3
SHAPES: dict[str, Callable[[int], str]] = {
    "one line": lambda size: "Bupati Bima menyerahkan 42 juta kepada 17 nelayan pada Senin " * (size // 62),
    "quotation marks": lambda size: '"' * size,
    "curly quotation marks": lambda size: "“”" * (size // 2),
    "digits": lambda size: "7" * size,
    "digits and points": lambda size: "1." * (size // 2),
    "capitals": lambda size: "A" * size,
    "capitalised words": lambda size: "Budi " * (size // 5),
    "opening brackets": lambda size: "(" * size,
    "brackets": lambda size: "()" * (size // 2),
    "commas": lambda size: "," * size,
    "colons": lambda size: ": " * (size // 2),
    "pipes": lambda size: "| a " * (size // 4),
    "blanks": lambda size: " " * size,
    "lines": lambda size: "\n" * size,
    "dashes": lambda size: "- " * (size // 2),
    "offices": lambda size: "Kepala Dinas " * (size // 13),
    "firms": lambda size: "PT Bank " * (size // 8),
    "regions": lambda size: "Bima, Kota Bima dan " * (size // 20),
    "said": lambda size: '"Ya," kata dia. ' * (size // 16),
    "hedges": lambda size: "sekitar lebih dari hampir " * (size // 26),
    "number words": lambda size: "dua ratus tiga puluh " * (size // 21),
    "laws": lambda size: "UU Nomor 24 Tahun 2011 dan " * (size // 27),
    "rupiah": lambda size: "Rp" * (size // 2),
    "marks": lambda size: "*_" * (size // 2),
    "combining": lambda size: "é" * (size // 2),
}


def trial(times: int, random: Random) -> Iterator[str]:
    """Read `times` generated pages, then each shape at doubling lengths; yield a sentence for each failure."""
    slowest = 0.0
    for number in range(times):
        data = page(random, number)
        begun = time.process_time()
        yield from _read(number, data)
        took = time.process_time() - begun
        slowest = max(slowest, took / max(1.0, len(data) / 10_000))
        if took > _SLOW and len(data) < 100_000:
            yield f"page {number} ({len(data)} bytes) took {took:.1f} s"
    print(f"{times} pages read; the slowest took {slowest:.2f} s for each 10,000 bytes of it")
    yield from _growth()


def page(random: Random, number: int) -> bytes:
    """Return one page: random bytes, a mutated page of the generator, or characters of every category."""
    sort = number % 5
    if sort == 0:
        return random.randbytes(random.randrange(3_000))
    if sort == 1:
        return "".join(_any_character(random) for _ in range(random.randrange(1_500))).encode("utf-8", "surrogatepass")
    text = corpus.page(3, number % 400).text
    if sort == 2:
        return _mutated(random, text).encode("utf-8", "surrogatepass")
    if sort == 3:
        pieces = [text[at : at + 40] for at in range(0, len(text), 40)]
        random.shuffle(pieces)
        return "".join(pieces).encode()
    return _flipped(random, text.encode(random.choice(("utf-8", "utf-16", "cp1252")), "replace"))


def _any_character(random: Random) -> str:
    return chr(random.choice((random.randrange(128), random.randrange(0x3000), random.randrange(sys.maxunicode))))


def _mutated(random: Random, text: str) -> str:
    letters = list(text)
    strange = [one for one in HOSTILE.values() if len(one) < 1_000]
    for _ in range(random.randrange(1, 40)):
        at = random.randrange(len(letters))
        letters[at : at + random.randrange(30)] = random.choice((random.choice(strange), _any_character(random), ""))
    return "".join(letters)


def _flipped(random: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(random.randrange(1, 60)):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _read(number: int, data: bytes) -> Iterator[str]:
    try:
        article = read_article(read_page(data, "trial"))
    except PageError:
        return
    try:
        facts = extract(article)
    except Exception as error:
        yield f"page {number}: {type(error).__name__}: {error}"
        return
    yield from (f"page {number}: {problem}" for problem in untrue(article, facts))


def untrue(article: Article, facts: Facts) -> Iterator[str]:
    """Yield what a span says that the article's text does not, and numerals that are not accounted for once."""
    text = article.text
    placed: tuple[Statistic | Statement | Event, ...] = (*facts.statistics, *facts.statements, *facts.events)
    for one in placed:
        if text[one.start : one.end] != one.text:
            yield f"{one.text!r} is not at {one.start}"
    named: tuple[Region | Person | Organisation | Instrument, ...]
    named = (*facts.regions, *facts.people, *facts.organisations, *facts.instruments)
    for entity in named:
        for mention in entity.mentions:
            if text[mention.start : mention.end] != mention.text:
                yield f"{mention.text!r} is not at {mention.start}"
    ends = 0
    for numeral in facts.numerals:
        if numeral.start < ends:
            yield f"the numeral at {numeral.start} is told twice"
        for digits in _DIGITS.finditer(text, ends, numeral.start):
            yield f"{digits.group()!r} at {digits.start()} is accounted for nowhere"
        ends = numeral.end
    for digits in _DIGITS.finditer(text, ends):
        yield f"{digits.group()!r} at {digits.start()} is accounted for nowhere"


def _growth() -> Iterator[str]:
    """Yield each shape whose time more than grows with its length, between one and four million characters."""
    for name, made in SHAPES.items():
        short, long = (min(_seconds(made(size)) for _ in range(2)) for size in (1_000_000, 4_000_000))
        growth = (long / max(short, 0.02)) ** 0.5
        print(f"{name:<24}{short:>8.2f} s a million characters, {growth:.2f} × a doubling", flush=True)
        if growth > _DOUBLING:
            yield f"{name}: doubling the length takes {growth:.2f} times as long"


def _seconds(text: str) -> float:
    begun = time.process_time()
    try:
        article = read_article(read_page(text.encode(), "trial"))
        extract(article)
    except PageError:
        pass
    return time.process_time() - begun
