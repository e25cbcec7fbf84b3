"""Any number of invented pages in the manner of different papers, the same for the same seed, with known facts.

`python -m tests.corpus FOLDER N [--seed S]` writes N pages of about 2,000 characters, 1,000 to a folder. Page `k` of a
seed is the same whatever N is. A region's office holders stay the same from page to page, all others vary.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Literal

from jamsostek_tui.language.gazetteer import Place, places
from tests import corpus_words as words

LENGTH = 2_000
_IN_A_FOLDER = 1_000
Sort = Literal["region", "person", "organisation", "statistic", "statement"]


@dataclass(frozen=True, slots=True)
class Known:
    """A fact a page is written around: its kind, the words that name it, further words that tell it apart."""

    kind: Sort
    label: str
    apart: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A page: its number, its text, and the facts it was written around."""

    number: int
    text: str
    known: tuple[Known, ...]


@cache
def _regions(seed: int) -> list[Place]:
    """Return every regency and city in the order of how much is written about it."""
    regions = [one for one in places().values() if one.level in ("regency", "city")]
    Random(f"{seed}:regions").shuffle(regions)
    return regions


def person_name(random: Random) -> str:
    """Return an invented name of two or three words."""
    last = random.choice(words.ROOTS).capitalize() + random.choice(words.ENDS)
    middle = random.choice(words.ROOTS).capitalize() + random.choice(words.ENDS) if random.random() < 0.4 else ""
    return " ".join(part for part in (random.choice(words.FIRST), middle, last) if part)


def holder(seed: int, region: str, office: str) -> str:
    """Return who holds an office in a region, the same on every page of a seed."""
    return person_name(Random(f"{seed}:{region}:{office}"))


def grouped(number: int) -> str:
    """Return a whole number as papers print it."""
    return f"{number:,}".replace(",", ".")


class _Page:
    """One page while it is written."""

    def __init__(self, seed: int, number: int) -> None:
        self.number = number
        self.random = random = Random(f"{seed}:page:{number}")
        regions = _regions(seed)
        region = regions[min(int(random.paretovariate(0.4)) - 1, 100_000) % len(regions)]
        other = random.choice([one for one in regions if one.parent == region.parent])
        self.place = region
        self.paper = random.choice(words.PAPERS)
        self.day = datetime.date(2021, 1, 1) + datetime.timedelta(days=random.randrange(1_800))
        chief = "Bupati" if region.level == "regency" else "Wali Kota"
        bare = region.name.removeprefix("Kota ")
        second_office = random.choice(words.OFFICES)
        person = holder(seed, region.code, chief)
        count = int(random.lognormvariate(7.5, 1.2)) + 20
        self.group = random.choice(words.GROUPS)
        year = self.day.year
        self.values = {
            "region": region.name,
            "other": other.name,
            "level": "Kabupaten" if region.level == "regency" else "Kota",
            "person": person,
            "short": person.split()[-1],
            "office": f"{chief} {bare}",
            "office2": second_office,
            "second": holder(seed, region.code, second_office),
            "branch": holder(seed, region.code, "cabang"),
            "group": self.group,
            "n1": grouped(count),
            "n4": grouped(count * 3 + random.randrange(900)),
            "year": str(year),
            "last": str(year - 1),
            "next": str(year + 1),
            "month": words.MONTHS[self.day.month - 1],
            "day": words.DAYS[self.day.weekday()],
            "date": f"{self.day.day}/{self.day.month}/{year}",
            "dateword": f"{self.day.day} {words.MONTHS[self.day.month - 1]} {year}",
        }
        self.known: list[Known] = [
            Known("region", region.name),
            Known("person", person, str(self.values["office"])),
        ]
        self._count = count
        self._decks: dict[tuple[str, ...], list[str]] = {}

    def filled(self, pattern: str) -> str:
        """Return a pattern with its blanks filled, the varying ones anew each time."""
        random = self.random
        count = self._count
        drawn = {
            "n2": grouped(random.randrange(11, max(count, 40))),
            "n3": grouped(count * random.randrange(3, 9) + random.randrange(1_000)),
            "money": random.choice(
                (f"Rp{random.randrange(10, 950)} juta", f"Rp{grouped(random.randrange(5, 900) * 1_200)}")
            ),
            "big": f"Rp{random.randrange(2, 400)},{random.randrange(1, 10)} miliar",
            "percent": f"{random.randrange(2, 96)},{random.randrange(1, 100):02d}",
            "fund": random.choice(words.FUNDS),
            "award": random.choice(words.AWARDS),
            "survey": random.choice(words.SURVEYS).format(year=self.values["last"]),
            "benefit": random.choice(words.BENEFITS),
            "hall": random.choice(words.HALLS),
            "verb": random.choice(("ucap", "jelas", "tegas", "papar")),
            "verb2": random.choice(("Menurut", "Dikatakan", "Dijelaskan")),
        }
        return pattern.format(**self.values, **drawn)

    def drawn(self, patterns: tuple[str, ...]) -> str:
        """Return one of the patterns; none comes again before all have come."""
        deck = self._decks.setdefault(patterns, [])
        if not deck:
            deck += self.random.sample(patterns, len(patterns))
        return deck.pop()

    def quotation(self) -> str:
        """Return a quotation by the office holder, or by somebody who is named once."""
        text = self.filled(self.drawn(words.SAYINGS))
        quote = self.drawn(words.QUOTES)
        somebody = person_name(self.random)
        if "{somebody}" in quote:
            self.known.append(Known("person", somebody))
        self.known.append(Known("statement", text, somebody if "{somebody}" in quote else self.values["person"]))
        quote = quote.replace("{said}", text).replace("{somebody}", somebody)
        return self.filled(quote.replace("{more}", self.drawn(words.SAYINGS)))

    def told(self) -> str:
        """Return a sentence of reported speech, or on who did what."""
        pattern = self.drawn(words.TOLD)
        text = self.filled(pattern)
        if "{second}" in pattern:
            self.known.append(Known("person", self.values["second"], f"{self.values['office2']}"))
        if "{branch}" in pattern:
            self.known.append(Known("person", self.values["branch"], "Kepala Kantor Cabang"))
        return text

    def paragraphs(self) -> Iterator[str]:
        """Yield paragraphs without end: the lead first, then numbers, quotations, reported speech, fillers."""
        random = self.random
        lead = random.choice(words.LEADS)
        first = f"{self.dateline()}{self.filled(lead)}"
        if "{person}" not in lead:
            first += f" {self.filled('Hal itu disampaikan {office} {person}, {day} ({date}).')}"
        self.known.append(Known("statistic", f"{self.values['n1']} {self.group}", self.values["region"]))
        yield first
        while True:
            sort = random.choices(("number", "quote", "told", "event", "filler", "noise"), (24, 18, 14, 6, 30, 8))[0]
            if sort == "number":
                yield " ".join(self.filled(self.drawn(words.NUMBERS)) for _ in range(random.choice((1, 1, 2))))
            elif sort == "quote":
                yield self.quotation()
            elif sort == "told":
                yield self.told()
            elif sort == "event":
                yield self.filled(self.drawn(words.EVENTS))
            elif sort == "filler":
                yield " ".join(self.filled(self.drawn(words.FILLERS)) for _ in range(random.choice((1, 2, 3))))
            else:
                yield f"Baca juga: {self.filled(self.drawn(words.RELATED))}"

    def dateline(self) -> str:
        city = self.place.name.removeprefix("Kota ")
        return (
            f"{city} ({self.paper}) - ",
            f"{city.upper()}, {self.paper} - ",
            f"{city} – ",
            f"{self.paper.replace(' ', '')}.example, {city} - ",
            f"**{city}** — ",
        )[self.number % 5]

    def head(self) -> str:
        """Return title, date, byline and share row in the order of the page's paper."""
        random = self.random
        title = self.filled(random.choice(words.HEADLINES))
        clock = f"{random.randrange(6, 22):02d}:{random.randrange(60):02d} WIB"
        date = f"{self.values['day']}, {self.values['dateword']} | {clock}"
        byline = f"Penulis: {person_name(random)}"
        share = "Bagikan: Facebook Twitter WhatsApp Telegram"
        return (
            f"{title}\n\n{date}\n\n{share}",
            f"{title}\n\n{byline}\n{date}",
            f"# {title}\n\n{date}\n\n{byline}",
            f"{share}\n\n{title}\n\n{date}",
            f"{title}\n\n{date}",
        )[self.number % 5]

    def tail(self) -> str:
        """Return what stands below an article: related headlines, tags, the copyright line."""
        related = "\n".join(self.filled(one) for one in self.random.sample(words.RELATED, 3))
        tags = f"Tag: jamsostek, {self.group}, {self.values['region']}"
        copyright_line = f"Copyright © {self.paper} {self.values['year']}"
        return (
            f"Berita Terkait\n\n{related}\n\n{tags}",
            f"{tags}\n\n{copyright_line}",
            f"Berita Terbaru\n\n{related}",
            f"Pewarta: {person_name(self.random)}\nEditor: {person_name(self.random)}\n{copyright_line}",
            tags,
        )[self.number % 5]


def page(seed: int, number: int) -> Written:
    """Return page `number` of a seed, of about 2,000 characters."""
    one = _Page(seed, number)
    head, tail = one.head(), one.tail()
    body: list[str] = []
    length = len(head) + len(tail) + 4
    for paragraph in one.paragraphs():
        body.append(paragraph)
        length += len(paragraph) + 2
        if length >= LENGTH - 60:
            break
    return Written(number, "\n\n".join((head, *body, tail)) + "\n", tuple(one.known))


def write(folder: Path, count: int, seed: int = 1, first: int = 0) -> int:
    """Write pages `first` to `first + count - 1` below `folder`; returns their characters."""
    total = 0
    for number in range(first, first + count):
        one = page(seed, number)
        below = folder / f"{number // _IN_A_FOLDER:04d}"
        if number % _IN_A_FOLDER == 0 or number == first:
            below.mkdir(parents=True, exist_ok=True)
        name = f"{number:07d}.{'md' if number % 5 == 2 else 'txt'}"
        (below / name).write_text(one.text, "utf-8")
        total += len(one.text)
    return total


def main(arguments: Sequence[str] | None = None) -> None:
    """Write pages as the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    asked = parser.parse_args(arguments)
    total = write(asked.folder, asked.count, asked.seed)
    print(f"{asked.count} pages, {total:,} characters")


if __name__ == "__main__":
    main()
