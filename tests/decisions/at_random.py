"""Somebody who decides at random, and what a database tells of it."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from random import Random

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.deciding.group_settling import settle
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.journal.decision import RULINGS
from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader

KINDS: tuple[Kind, ...] = ("statistic", "statement", "person", "organisation", "region", "instrument", "event", "link")
TYPED: dict[Kind, list[dict[str, str]]] = {
    "statistic": [{"unit": "pekerja"}, {"value": "1.234", "region": "52.02"}, {"period": "2024", "subject": ""}],
    "statement": [{"form": "indirect"}, {"speaker": "seorang saksi", "person": ""}],
    "person": [{"name": "Nama Lain"}],
    "organisation": [{"type": "union"}, {"region": "35.78"}],
    "instrument": [{"type": "fund"}],
    "region": [{"id": "52.02"}],
    "event": [{"date": "2024-05-01"}],
}


DOINGS = ("accept", "accept", "reject", "edit", "edit", "add", "merge", "split", "note", "settle", "back")
RIVALS = (
    ("Alor", "nelayan", ("8.412", "8.142", "8.412")),
    ("Ende", "petani", ("3.100", "3,1 ribu", "1.300")),
    ("Kolaka", "pedagang", ("451", "541")),
)
"""A regency, a group of people there, and how many of them each paper tells."""


def write_rivals(folder: Path) -> None:
    """Write pages of several papers that tell numbers of the same measure, so that there is something to settle."""
    for region, group, numbers in RIVALS:
        for place, number in enumerate(numbers, 1):
            body = f"Sebanyak {number} {group} di Kabupaten {region} kini terlindungi BPJS Ketenagakerjaan."
            text = f"Kabar {region} {place}\n\n{place} Mei 2024\n\n{body}\n"
            (folder / f"{region}-{place}.txt").write_text(text, "utf-8")


class Somebody:
    """Decides at random."""

    def __init__(self, database: Path, seed: int) -> None:
        self.random = Random(seed)
        self.database = database
        self.decider = Decider(database)

    def decide(self) -> None:
        do = self.random.choice(DOINGS)
        try:
            getattr(self, f"_{do}")()
        except (FieldError, IndexError):
            self.decide()

    def _some(self, *kinds: Kind) -> list[Ref]:
        kind = self.random.choice(kinds or KINDS)
        with closing(Reader(self.database)) as reader:
            ids = list(reader.ids(kind))
        return [Ref(kind, one) for one in self.random.sample(ids, min(len(ids), self.random.choice([1, 1, 2, 3])))]

    def _accept(self) -> None:
        self.decider.accept(self._some())

    def _reject(self) -> None:
        self.decider.reject(self._some())

    def _note(self) -> None:
        self.decider.note(self._some(), "periksa lagi")

    def _edit(self) -> None:
        kind = self.random.choice(list(TYPED))
        self.decider.edit(self._some(kind), self.random.choice(TYPED[kind]))

    def _merge(self) -> None:
        self.decider.merge(self._some("person", "organisation", "instrument"))

    def _split(self) -> None:
        with closing(Reader(self.database)) as reader:
            everybody = [Ref(kind, one) for kind in ("person", "organisation") for one in reader.ids(kind)]
        if self.random.random() < 0.4:
            self.decider.split_all(self.random.sample(everybody, len(everybody) // 2))
            return
        ref = self._some("person", "organisation")[0]
        with closing(Reader(self.database)) as reader:
            self.decider.split(ref, [int(reader.ids("article", (ref,))[0])])

    def _add(self) -> None:
        with closing(Reader(self.database)) as reader:
            article = int(self.random.choice(list(reader.ids("article"))))
            text = reader.mentions(Ref("article", article))[0].text
        start = self.random.randrange(len(text) - 30)
        kind: Kind = self.random.choice(["statistic", "statement", "event", "person"])
        figures = [one for one in re.finditer(r"\d+", text) if one.start() < len(text) - 30]
        typed = {}
        if kind == "statistic":
            figure = self.random.choice(figures)
            start, typed = figure.start(), {"value": figure[0]}
        self.decider.add(kind, article, start, start + self.random.randrange(3, 30), typed)

    def _settle(self) -> None:
        with closing(Reader(self.database)) as reader:
            number = self.random.choice(sorted(one.fact.id for one in reader.comparable().members))
        verdict = self.random.choice(RULINGS)
        note = self.random.choice(["", "menurut dinas"])
        settle(self.decider, Ref("statistic", number), verdict, note=note)

    def _back(self) -> None:
        self.random.choice([self.decider.undo, self.decider.undo, self.decider.redo])()


def told(database: Path) -> tuple[set[TextKey], set[TextKey]]:
    """Return the keys that stand in a database, and those listed as orphaned; together they are all that hold."""
    history, outcomes = Decider(database).history(), Decider(database).outcomes()
    assert not {one.state for one in outcomes} & {"waiting", "contradicted"}
    orphaned = {key for one in outcomes if one.state in ("partly", "orphaned") for key in one.missing}
    holding = {key for one in history.holding() for key in (*one.facts, *one.other)}
    with closing(Reader(database)) as reader:
        applied = reader.applied()
    there = {
        key
        for one in history.holding()
        for part, key in enumerate((*one.facts, *one.other))
        if (one.id, part) in applied
    }
    replaced = {known for one in history.holding() for known in one.over}
    unlisted = {key for one in history.holding() if one.id in replaced for key in (*one.facts, *one.other)}
    assert holding <= there | orphaned | unlisted
    return there, orphaned
