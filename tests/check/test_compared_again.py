"""Numbers compared again after something was decided: as from scratch, and no more worked out than that touches."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.side_by_side.compared_numbers import compared
from jamsostek_tui.app.side_by_side.comparing import Compared, read_groups
from jamsostek_tui.check.compared import comparing_notes
from jamsostek_tui.check.compared.compared_again import compared_again, fingerprints
from jamsostek_tui.check.compared.comparing_notes import read_notes
from jamsostek_tui.check.compared.groups import Group, by_weight, groups
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.forgetting import forget
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.store.reader import Reader
from tests.check.reading import told_in
from tests.check.stories import STORIES_FOLDER

STEPS = 10
NEW = 9_999
ELSEWHERE = "11.01"
"""Where none of these stories is told."""
TYPED = (
    {"value": "8.412"},
    {"value": "8.142"},
    {"unit": "nelayan"},
    {"unit": "rupiah"},
    {"subject": "peserta aktif"},
    {"region": "53.05"},
    {"region": ""},
    {"period": "2023"},
    {"measure": "target"},
)
TYPED_OF_ARTICLES = (
    {"published": "2024-05-03"},
    {"published": ""},
    {"publisher": "Kabar Pesisir"},
    {"title": "Nelayan"},
)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    """A folder of pages by many papers, and some of these pages that are not loaded at first."""
    folder = tmp_path_factory.mktemp("papers")
    for story in sorted(STORIES_FOLDER.iterdir())[::12]:
        if story.is_dir():
            shutil.copytree(story, folder / story.name)
    pages = sorted(folder.rglob("*.txt"))
    later = pages[:: len(pages) // 5]
    load([str(page) for page in pages if page not in later], folder / "facts.db")
    return folder, later


@pytest.fixture
def database(papers: tuple[Path, list[Path]], tmp_path: Path) -> Path:
    """A copy of its database, to decide on."""
    shutil.copy(papers[0] / "facts.db", tmp_path)
    return tmp_path / "facts.db"


def from_scratch(database: Path) -> Compared:
    with closing(Reader(database)) as reader:
        return read_groups(reader, None, WorkProgress())


def chance(database: Path, told: Compared, later: list[Path], random: Random) -> list[Callable[[], object]]:
    """Return what somebody may do next, each with facts taken at random."""
    decider = Decider(database)
    with closing(Reader(database)) as reader:
        every = reader.ids("statistic")
        articles, people = reader.ids("article"), reader.ids("person")
        paths = [path for one in articles for path in reader.paths(int(one))]
        article = Ref("article", random.choice(articles))
        of_article = list(reader.refs(["statistic"], article=int(article.id)))
    numbers = [Ref("statistic", random.choice(random.choice(told.groups).ids)), Ref("statistic", random.choice(every))]
    return [
        lambda: decider.reject(numbers),
        lambda: decider.reject(numbers[:1]),
        lambda: decider.reject(random.sample(of_article, len(of_article) // 2)),
        lambda: decider.accept(numbers),
        lambda: decider.edit(numbers[:1], random.choice(TYPED)),
        lambda: decider.edit(numbers, random.choice(TYPED)),
        lambda: decider.edit([article], random.choice(TYPED_OF_ARTICLES)),
        lambda: decider.merge([Ref("person", one) for one in random.sample(people, 2)]),
        lambda: decider.undo(),
        lambda: load([str(random.choice(later))], database),
        lambda: forget(database, [random.choice(paths)]),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_decided_groups_are_those_compared_from_scratch(
    database: Path, papers: tuple[Path, list[Path]], seed: int
) -> None:
    random = Random(seed)
    with closing(Reader(database)) as reader:
        told = read_groups(reader, None, WorkProgress())
        assert len(told.groups) > 5
        for _ in range(STEPS):
            with suppress(FieldError):  # what cannot be decided of these
                random.choice(chance(database, told, papers[1], random))()
            told = read_groups(reader, None, WorkProgress())
            expected = from_scratch(database)
            assert told.groups == expected.groups
            assert (told.read, told.total, told.settled) == (expected.read, expected.total, expected.settled)


@pytest.mark.parametrize("folder", sorted(STORIES_FOLDER.glob("*[78]-*")), ids=lambda one: one.name)
def test_of_numbers_that_hang_together_whatever_changes_is_compared_as_from_scratch(folder: Path) -> None:
    random, every = Random(folder.name), numbers_of(folder)
    comparing = Comparing()
    for step in range(3 * STEPS):
        kept = random.choice((0.9, 0.97, 1))
        left = [one for one in every if random.random() < kept]
        if step % 3 == 0:
            moved = random.randrange(len(left))
            left[moved] = told_of(left[moved], region=random.choice(every).fact.region)
        if step % 5 < 2:
            article = random.choice(every).fact.article
            left.append(told_of(random.choice(every), id=NEW, start=NEW, article=article, region=ELSEWHERE))
        assert comparing.of(left) == sorted(groups(left), key=by_weight)


def told_of(one: Told, **fields: Any) -> Told:
    return replace(one, fact=replace(one.fact, **fields))


class Comparing:
    """Numbers compared again and again, each time with the notes of the time before."""

    def __init__(self) -> None:
        self._groups: list[Group] = []
        self._notes = b""

    def of(self, members: list[Told]) -> list[Group]:
        """Return the groups of numbers."""
        found, notes = compared_again(members, fingerprints(members), read_notes(self._notes), lambda: None)
        self._groups = [replace(one.group or self._groups[one.before], nth=one.nth) for one in found]
        self._notes = notes.written()
        return self._groups


def numbers_of(folder: Path) -> list[Told]:
    """Return the numbers of a story, each with an article and ids of its own."""
    found: list[Told] = []
    for number, path in enumerate(sorted(folder.glob("*.txt")), 1):
        article = read_article(read_page(path.read_bytes(), path.name))
        for one in told_in(article, extract(article)):
            found.append(told_of(one, id=len(found) + 1, article=number))
    return found


def test_only_the_groups_that_a_decision_may_touch_are_made_anew(database: Path) -> None:
    told = from_scratch(database)
    one = next(group for group in told.groups if group.region is not None)
    Decider(database).reject([Ref("statistic", one.first)])
    _, _, sent, _ = compared(str(database), None, told.notes, progress=WorkProgress())
    taken = {place for place, _ in sent if isinstance(place, int)}
    assert {told.groups[place].key for place in taken} >= {each.key for each in told.groups if each.code != one.code}
    assert told.groups.index(one) not in taken


def test_where_nothing_was_decided_nothing_is_compared(database: Path) -> None:
    idle = WorkProgress()
    _, _, sent, _ = compared(str(database), None, from_scratch(database).notes, progress=idle)
    assert sent is None and idle.done == 0


@pytest.mark.parametrize("damaged", [b"", b"notes", slice(0, -9), slice(40, None)], ids=repr)
def test_notes_that_cannot_be_read_are_none(database: Path, damaged: bytes | slice) -> None:
    fresh = compared(str(database), None, b"", progress=WorkProgress())
    notes = damaged if isinstance(damaged, bytes) else fresh[-1][damaged]
    assert compared(str(database), None, notes, progress=WorkProgress()) == fresh


def test_notes_of_another_version_are_none(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = compared(str(database), None, b"", progress=WorkProgress())
    monkeypatch.setattr(comparing_notes, "__version__", "0.0.1")
    count, total, groups, _ = compared(str(database), None, fresh[-1], progress=WorkProgress())
    assert (count, total, groups) == fresh[:-1]
