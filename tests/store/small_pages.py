"""Pages of a line on one person, and storing them."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page


def small(name: str, office: str | None, region: str | None, number: int) -> Page:
    """Return a page on one person with an office (or none), one number and what the person said of it."""
    where = {"52.02": "Lombok Tengah", "35.78": "Surabaya", None: "sana"}[region]
    text = f"Kata {name}, {office or 'warga'} {where}, ada {number} pekerja di Bima yang terdaftar.\n"
    page = Page(
        text, f"{name}-{office}-{region}-{number}.txt", publisher="Kabar", published=f"2025-01-{number % 28 + 1:02}"
    )
    if region:
        page.region(region, where, "regency", region[:2])
    page.region("52.06", "Bima", "regency", "52")
    person = page.person(name, office=office, region=region)
    said = page.statement(f"ada {number} pekerja di Bima yang terdaftar", "indirect", person=person, speaker=name)
    told = page.statistic(
        f"{number} pekerja", float(number), unit="pekerja", region="52.06", attributed_to={"person": person}
    )
    page.link(("statistic", told), "is stated in", ("statement", said), f"{number} pekerja")
    page.link(("statement", said), "was said by", ("person", person), name)
    return page


def write(path: Path, *pages: Page) -> list[str]:
    """Store pages, each in a transaction of its own, and return what came of them."""
    outcomes: list[str] = []
    with Writer(path) as writer:
        for page in pages:
            with writer.transaction():
                outcomes.append(writer.put(f"/invented/{page.article.source}", page.article, page.facts()))
    return outcomes
