"""Sources and dossiers are altered at random: `check` and `verify` report each change, and nothing where none is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle, product
from pathlib import Path
from random import Random

from jamsostek_tui import wording
from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.check.dossier.footnote_findings import of_whole
from jamsostek_tui.check.dossier.footnotes import read_dossier
from jamsostek_tui.check.dossier.written_in import written_in
from jamsostek_tui.checking import CheckedFile, checked_files
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.deciding.group_settling import settle
from jamsostek_tui.decisions.journal.decision import RULINGS
from jamsostek_tui.export.citation import kind_of, ref_of
from jamsostek_tui.export.compared.beside import SECTIONS, beside
from jamsostek_tui.export.grouping import Grouping
from jamsostek_tui.export.markdown import PROFILES, TITLE, Style, dossier
from jamsostek_tui.loader import load
from jamsostek_tui.model import Link, Ref, Statistic
from jamsostek_tui.page.read import read_page
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.verifying import TITLES, Sources, verified
from tests import corpus
from tests.trials.dossier_mutations import EDITS, WRITTEN, altered

PAGES = 8
_BY_HAND = "by hand"
_GROUPINGS: tuple[Grouping, ...] = ("", "region", "person", "measure", "article")


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
    """Return pages of the generator, loaded, settled, noted, their dossiers in every profile, grouping and language."""
    corpus.write(folder / "in", pages)
    load([str(folder / "in")], folder / "facts.db")
    reader = Reader(folder / "facts.db")
    evidence = list(_evidence(reader))
    decider = Decider(folder / "facts.db")
    for group, verdict in zip(groups(reader.comparable().members), cycle(RULINGS), strict=False):
        first = group.members[0]
        if verdict == "range" and len({*group.range_of(first)}) == 1:
            verdict = "open"  # of a single value there is no range
        settle(decider, Ref("statistic", first.fact.id), verdict, note="lihat | dinas")
    decider.note([ref for one in evidence[::3] if (ref := ref_of(one.fact)) is not None], "sudah *ditanyakan*")
    numbers = [one.fact for one in evidence if isinstance(one.fact, Statistic)]
    found = beside(reader, numbers, decider.settlements(), SECTIONS)
    notes = decider.notes_on(ref for one in evidence if (ref := ref_of(one.fact)) is not None)
    made = []
    for language in wording.LANGUAGES:
        wording.use(language)
        for profile, by in product(PROFILES, _GROUPINGS):
            style = Style(title=TITLE, by=by, profile=profile, front_matter=True)
            made.append(dossier(evidence, style, notes, found))
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
    """Return what verify finds: by label, under "" what is wrong with the whole, under other names what was written in.

    Nothing for an intact dossier.
    """
    dossier = read_dossier(read_page(text.encode(), "d.md").text)
    sources = Sources(stage.folder / "d.md", [stage.folder / "in"], stage.reader if with_database else None)
    found: dict[str, list[str]]
    found = {one.footnote.label: [told.finding for told in one.told] for one in verified(dossier, sources) if one.told}
    for label in (*dossier.damaged, *dossier.undefined, *dossier.twice):
        found.setdefault(label, []).append("damaged")
    if whole := of_whole(dossier):
        found[""] = [told.finding for told in whole]
    beside = written_in(dossier, TITLES)
    found |= {name: [str(lines)] for name, lines in (("added", beside.added), (_BY_HAND, beside.by_hand)) if lines}
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
    changed, what = altered(random, text)
    if not {*problems_of(stage, changed, with_database=random.random() < 0.5)} - {_BY_HAND}:
        yield f"verify overlooks in dossier {place}: {what}"


def _edited(stage: Stage, random: Random) -> Iterator[str]:
    place = random.randrange(len(stage.dossiers))
    text = stage.dossiers[place]
    with_database = random.random() < 0.5
    for name, edit in EDITS.items():
        if found := problems_of(stage, edit(text), with_database=with_database):
            yield f"verify reports of dossier {place} after people {name}: {found}"
    for name, write in WRITTEN.items():
        found = problems_of(stage, write(text), with_database=with_database)
        if [*found] != [_BY_HAND]:
            yield f"verify reports of dossier {place} after people wrote {name}: {found}"
