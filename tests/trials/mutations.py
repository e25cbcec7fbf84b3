"""Sources and dossiers are altered at random: `check` and `verify` report each change, and nothing where none is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from random import Random

from jamsostek_tui import wording
from jamsostek_tui.check.footnote_findings import of_whole
from jamsostek_tui.check.footnotes import read_dossier
from jamsostek_tui.checking import CheckedFile, checked_files
from jamsostek_tui.export.beside import SECTIONS, beside
from jamsostek_tui.export.citation import kind_of
from jamsostek_tui.export.grouping import Grouping
from jamsostek_tui.export.markdown import PROFILES, dossier
from jamsostek_tui.loader import load
from jamsostek_tui.model import Link, Ref, Statistic
from jamsostek_tui.page.read import read_page
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.verifying import Sources, verified
from tests import corpus

PAGES = 8
_GROUPINGS: tuple[Grouping, ...] = ("", "region", "person", "measure", "article")
_FOOTNOTE = re.compile(r"^\[\^(\d+)\]: .*?(?= \w+ `[0-9a-f]{12}`$)", re.MULTILINE)
_PROOF = re.compile(r"(?<=`)[0-9a-f]{12}(?=`$)", re.MULTILINE)
_ROW = re.compile(r"^\|(?! ---| Number| Angka).*\[\^\d+\](?= \|$)", re.MULTILINE)
_BESIDE = re.compile(r"^\|.*\[\^\d+\](?! \|$).*\|$", re.MULTILINE)
_ITEM = re.compile(r"^- .*\[\^\d+\]", re.MULTILINE)
_QUOTATION = re.compile(r"^> (?!\[!).*(?:\n>.*)*?\[\^\d+\]", re.MULTILINE)
_LISTED = re.compile(r"^- .* sha256 [0-9a-f]{64}", re.MULTILINE)
_WHOLE = re.compile(r"^\d+(?= \w+ \w+ \d+ )", re.MULTILINE)
_STRETCHES = (_FOOTNOTE, _PROOF, _ROW, _BESIDE, _ITEM, _QUOTATION, _LISTED, _WHOLE)


@dataclass(frozen=True, slots=True)
class Stage:
    """Files that were loaded, and dossiers of all their facts."""

    folder: Path
    reader: Reader
    files: tuple[Path, ...]
    dossiers: tuple[str, ...]


def trial(folder: Path, times: int, random: Random, pages: int = PAGES) -> Iterator[str]:
    """Alter sources and dossiers, `times` in all; yield a sentence for each change overlooked and each false alarm."""
    stage = staged(folder, pages)
    try:
        for number in range(times):
            if number % 2:
                yield from (f"{number}: {problem}" for problem in _source(stage, random))
            else:
                yield from (f"{number}: {problem}" for problem in _dossier(stage, random))
            if number % 10 == 0:
                yield from (f"{number}: {problem}" for problem in _edited(stage, random))
        yield from untouched(stage)
    finally:
        stage.reader.close()
    print(f"{times} changes to {len(stage.files)} sources and {len(stage.dossiers)} dossiers")


def staged(folder: Path, pages: int) -> Stage:
    """Return pages of the generator, loaded, and their dossiers in every profile, grouping and language."""
    corpus.write(folder / "in", pages)
    load([str(folder / "in")], folder / "facts.db", processes=1)
    reader = Reader(folder / "facts.db")
    evidence = list(_evidence(reader))
    found = beside(reader, [one.fact for one in evidence if isinstance(one.fact, Statistic)], {}, SECTIONS)
    write = partial(
        dossier,
        evidence,
        title="Uji",
        front_matter=True,
        conflicts=found.conflicts,
        sections=found.sections,
        others=found.others,
    )
    made = []
    for language in wording.LANGUAGES:
        wording.use(language)
        for profile, by in product(PROFILES, _GROUPINGS):
            made.append(write(by=by, profile=profile))
    wording.use("en")
    files = tuple(sorted(path for path in (folder / "in").rglob("*") if path.is_file()))
    return Stage(folder, reader, files, tuple(made))


def _evidence(reader: Reader) -> Iterator[Evidence]:
    for fact in reader.facts():
        if not isinstance(fact, Link):
            found = reader.evidence(Ref(kind_of(fact), fact.id))
            if found is not None:
                yield found


def problems_of(stage: Stage, text: str, *, with_database: bool) -> dict[str, list[str]]:
    """Return what verify finds: by label, and under "" what is wrong with the whole; nothing for an intact dossier."""
    dossier = read_dossier(read_page(text.encode(), "d.md").text)
    sources = Sources(stage.folder / "d.md", [stage.folder / "in"], stage.reader if with_database else None)
    found: dict[str, list[str]]
    found = {one.footnote.label: [told.finding for told in one.told] for one in verified(dossier, sources) if one.told}
    for label in (*dossier.damaged, *dossier.undefined, *dossier.twice):
        found.setdefault(label, []).append("damaged")
    if whole := of_whole(dossier):
        found[""] = [told.finding for told in whole]
    return found


def untouched(stage: Stage) -> Iterator[str]:
    """Yield each false alarm on what nobody altered."""
    for file in checked_files(stage.reader):
        if file.state != "intact":
            yield f"check calls the untouched {file.path} {file.state}"
    for place, text in enumerate(stage.dossiers):
        if found := problems_of(stage, text, with_database=bool(place % 2)):
            yield f"verify reports of the untouched dossier {place}: {found}"


# -- sources


def _source(stage: Stage, random: Random) -> Iterator[str]:
    path = random.choice(stage.files)
    before = path.read_bytes()
    altered = _altered_bytes(random, before)
    try:
        if altered is None:
            path.unlink()
        else:
            path.write_bytes(altered)
        for file in checked_files(stage.reader):
            if file.path != str(path.absolute()):
                if file.state != "intact":
                    yield f"check calls the untouched {file.path} {file.state}"
            else:
                yield from _of_file(file, before, altered)
        yield from _cited(stage, random, str(path.relative_to(stage.folder)))
    finally:
        path.write_bytes(before)


def _of_file(file: CheckedFile, before: bytes, altered: bytes | None) -> Iterator[str]:
    if file.state != ("gone" if altered is None else "changed"):
        yield f"check calls {file.path} {file.state}"
    now = (altered or b"").decode("utf-8", "replace")
    was = before.decode()
    for fact in file.facts:
        start, end = fact.stood.start, fact.stood.end
        if fact.stood.standing in ("there", "moved"):
            if fact.now != was[fact.start : fact.end] or now[start:end] != fact.now:
                yield f"check finds {fact.ref} where it is not"
        elif fact.stood.standing == "altered" and fact.now != now[start:end]:
            yield f"check shows of {fact.ref} what is not there"
        elif fact.stood.standing == "gone" and now == was:
            yield f"check calls {fact.ref} gone"


def _cited(stage: Stage, random: Random, path: str) -> Iterator[str]:
    """Every footnote of the altered file is reported and no other."""
    place = random.randrange(len(stage.dossiers))
    text = stage.dossiers[place]
    found = problems_of(stage, text, with_database=random.random() < 0.5)
    for note in read_dossier(text).footnotes:
        if note.source.endswith(path) != (note.label in found):
            yield f"footnote {note.label} of dossier {place} on {note.source}: {found.get(note.label)}"


def _altered_bytes(random: Random, data: bytes) -> bytes | None:
    text = data.decode()
    at = random.randrange(len(text))
    lines = text.split("\n")
    digits = [place for place, char in enumerate(text) if char.isdigit()]
    some = random.choice(digits)
    changes: tuple[Callable[[], str | None], ...] = (
        lambda: text[:at] + random.choice("xyz7") * 2 + text[at + 1 :],
        lambda: text[:at] + text[at + random.randrange(1, 30) :],
        lambda: text[:at] + "\n" + text[at:],
        lambda: text[:some] + str((int(text[some]) + 1) % 10) + text[some + 1 :],
        lambda: "\n".join(line for line in lines if line != random.choice(lines)) + "x",
        lambda: text + "\n",
        lambda: text[at:] + text[:at] + "x",
        lambda: "",
        lambda: None,
    )
    altered = random.choice(changes)()
    return altered if altered is None else altered.encode()


# -- dossiers


def _dossier(stage: Stage, random: Random) -> Iterator[str]:
    place = random.randrange(len(stage.dossiers))
    text = stage.dossiers[place]
    altered, what = _altered_dossier(random, text)
    if altered != text and not problems_of(stage, altered, with_database=random.random() < 0.5):
        yield f"verify overlooks in dossier {place}: {what}"


def _altered_dossier(random: Random, text: str) -> tuple[str, str]:
    stretch = random.choice(_STRETCHES)
    found = random.choice(list(stretch.finditer(text)))
    words = found[0]
    sort = random.randrange(8)
    if sort == 0:  # a whole line or footnote goes
        return text[: found.start()] + text[found.end() :], f"{words!r} taken out"
    if sort == 1 and stretch is _ROW:  # two rows change their numbers
        other = random.choice(list(_ROW.finditer(text)))
        first, second = found[0].split("|")[1], other[0].split("|")[1]
        if first != second:
            swapped = other[0].replace(second, first, 1)
            return text.replace(other[0], swapped, 1), f"{second!r} is now {first!r}"
    if sort == 2 and (marks := list(re.finditer(r"\[\^\d+\](?!:)", words))):  # a line goes with another footnote
        mark = marks[-1]
        label = f"[^{int(mark[0][2:-1]) % 9 + 1}]"
        if label != mark[0]:
            changed = words[: mark.start()] + label + words[mark.end() :]
            return text[: found.start()] + changed + text[found.end() :], f"{mark[0]} is now {label}"
    places = [at for at, char in enumerate(words) if char.isalnum()]
    at = random.choice(places)
    other_sign = random.choice([sign for sign in "0123456789abcdefXyz" if sign != words[at]])
    if random.random() < 0.3:
        other_sign = words[at] + other_sign
    changed = words[:at] + other_sign + words[at + 1 :]
    return text[: found.start()] + changed + text[found.end() :], f"{words[max(0, at - 20) : at + 20]!r} at {at - 20}"


# -- what people may do to a dossier


def _edited(stage: Stage, random: Random) -> Iterator[str]:
    place = random.randrange(len(stage.dossiers))
    text = stage.dossiers[place]
    for name, edit in EDITS.items():
        if found := problems_of(stage, edit(text), with_database=random.random() < 0.5):
            yield f"verify reports of dossier {place} after people {name}: {found}"


def _wrapped(text: str) -> str:
    """Wrap footnotes at eighty characters, as editors do."""
    lines = []
    for line in text.split("\n"):
        if line.startswith("[^"):
            line = re.sub(r"(.{60,78}?) (?=[\w“*(])", r"\1\n    ", line)
        lines.append(line)
    return "\n".join(lines)


def _renumbered(text: str) -> str:
    return re.sub(r"\[\^(\d+)\]", lambda found: f"[^{int(found[1]) + 1000}]", text)


def _aligned(text: str) -> str:
    return re.sub(r" \| ", "    |  ", text)


def _shuffled(text: str) -> str:
    """Put the footnotes first and the sections in another order."""
    parts = text.split("\n\n")
    notes = [part for part in parts if part.startswith("[^")]
    return "\n\n".join([*reversed(notes), *(part for part in parts if not part.startswith("[^"))])


def _bold(text: str) -> str:
    """Set the first word of rows and quotations in bold, longer words before a footnote mark in italics."""
    text = re.sub(r"^((?:\| |> “)(?:Rp)?)(\w[\w.,]*\w)(?= )", r"\1**\2**", text, flags=re.MULTILINE)
    return re.sub(r"(?<= )([a-z]{4,})(?=[ ,.].*\[\^\d+\])", r"*\1*", text)


EDITS: dict[str, Callable[[str], str]] = {
    "wrote before it": lambda text: "Pengantar dari kami.\n\nAngka 13.900[^catatan] dan 5.\n\n" + text,
    "wrote after each heading": lambda text: re.sub(r"^(## .*)$", r"\1\n\nMenurut kami **penting**.", text, flags=re.M),
    "wrote a footnote of their own": lambda text: text + "\n[^catatan]: Lihat *arsip*, halaman 3.\n",
    "cited a footnote again": lambda text: text + "\nDemikian pula di atas.[^1]\n",
    "saved it with other line ends": lambda text: text.replace("\n", "\r\n"),
    "wrapped its footnotes": _wrapped,
    "set words in bold": _bold,
    "renumbered its footnotes": _renumbered,
    "aligned its tables": _aligned,
    "moved its footnotes": _shuffled,
    "wrote into a footnote": lambda text: re.sub(r"^(\[\^2\]: .*)$", r"\1 Kami periksa 5 Mei.", text, flags=re.M),
    "took the head off": lambda text: text.split("---\n", 2)[-1],
}
