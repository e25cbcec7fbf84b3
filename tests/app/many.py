"""A database of ten thousand invented facts, written by the real writer: what a busy desk has after a few years."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page

ARTICLES = 1_400
REGENCIES = (("35.78", "Surabaya", "city"), ("35.07", "Malang", "regency"), ("35.15", "Sidoarjo", "regency"))
NAMES = ("Retno", "Yohanes", "Sumi", "Wiramaja", "Ratna", "Bagus", "Inaq", "Dedi", "Ketut", "Laila")
FAMILIES = ("Hapsari", "Tamba", "Sukarno", "Ratnasari", "Wibowo", "Anggara", "Saputra", "Lestari")
TRADES = ("nelayan", "petani", "penenun", "buruh", "pedagang")


def page(number: int) -> Page:
    """One article of eight facts: a place, a person, five numbers and a statement."""
    code, place, level = REGENCIES[number % len(REGENCIES)]
    name = f"{NAMES[number % len(NAMES)]} {FAMILIES[number // 10 % len(FAMILIES)]} {chr(65 + number % 26)}."
    counts = [1_000 + number * 7 + step for step in range(5)]
    told = " ".join(
        f"Sebanyak {count} {trade} terdaftar di {place}." for count, trade in zip(counts, TRADES, strict=True)
    )
    made = Page(
        f"Kabar ke-{number} dari {place}\n\n{place} – {told}\n\n"
        f'"Kami mendata {number} kelompok pekerja di {place}," kata {name}.\n',
        f"kabar-{number}.txt",
        title=f"Kabar ke-{number} dari {place}",
        publisher="Warta Uji",
        published=f"20{15 + number % 10}-03-06",
    )
    region = made.region("35", "Jawa Timur", "province") and made.region(code, place, level, "35", place)
    person = made.person(name, name, office="Kepala Dinas", region=region)
    for count, trade in zip(counts, TRADES, strict=True):
        made.statistic(f"{count} {trade}", value=float(count), unit=trade, subject="terdaftar", region=region)
    made.statement(f"Kami mendata {number} kelompok pekerja di {place}", speaker=name, person=person)
    return made


def build_many(path: Path) -> Path:
    """Write the ten thousand facts to `path` and return it."""
    with Writer(path) as writer, writer.transaction():
        for number in range(ARTICLES):
            made = page(number)
            writer.put(made.article.source, made.article, made.facts())
    return path
