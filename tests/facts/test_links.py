"""Links between facts: what they join, and the characters that show them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jamsostek_tui.facts.bodies.organisations import find_organisations
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.facts.instruments.awards import find_award_links
from jamsostek_tui.facts.instruments.instruments import find_instruments
from jamsostek_tui.facts.links import find_links
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import (
    Attribution,
    Event,
    Facts,
    Link,
    Mention,
    Person,
    Ref,
    Role,
    Span,
    Statement,
    Statistic,
)
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.wording.rules import RULES
from tests.beside import real_page
from tests.facts.paragraphs import reading_of


def span(reading: Reading, words: str) -> Span:
    start = reading.text.index(words)
    return Span(start, start + len(words), words)


def statistic(reading: Reading, words: str, number: int = 1, **more: object) -> Statistic:
    at = span(reading, words)
    made = Statistic(id=number, article=0, start=at.start, end=at.end, text=words, value=1.0, rule="r", confidence=0.9)
    return replace(made, **more)  # type: ignore[arg-type]


def links(
    reading: Reading,
    people: tuple[Person, ...] = (),
    statements: tuple[Statement, ...] = (),
    statistics: tuple[Statistic, ...] = (),
    events: tuple[Event, ...] = (),
) -> tuple[Link, ...]:
    regions = find_regions(reading)
    bodies = find_organisations(reading, regions)
    facts = Facts(
        regions=regions,
        people=people,
        organisations=bodies,
        instruments=find_instruments(reading),
        statistics=statistics,
        statements=statements,
        events=events,
    )
    found = find_links(reading, facts)
    assert all(link.rule in RULES and link.start < link.end for link in found)
    return found


def shown(reading: Reading, found: tuple[Link, ...], relation: str) -> list[tuple[Ref, Ref, str]]:
    return [
        (link.source, link.target, reading.text[link.start : link.end]) for link in found if link.relation == relation
    ]


def received(*paragraphs: str) -> list[tuple[str, str]]:
    """Return (winner, award) by name."""
    reading = reading_of(*paragraphs)
    regions = find_regions(reading)
    bodies = find_organisations(reading, regions)
    instruments = find_instruments(reading)
    names: dict[Ref, str] = {Ref("region", one.id): one.name for one in regions}
    names |= {Ref("organisation", one.id): one.name for one in bodies}
    awards = {one.id: one.name for one in instruments}
    return [
        (names[link.source], awards[int(link.target.id)])
        for link in find_award_links(reading, regions, bodies, instruments)
    ]


AWARD = "Paritrana Award 2022"


@pytest.mark.parametrize(
    ("paragraph", "winners"),
    [
        ("Kabupaten Ngawi meraih Paritrana Award 2022.", ["Ngawi"]),
        ("Pemkab Ngawi berhasil menyabet penghargaan Paritrana Award 2022.", ["Pemerintah Kabupaten Ngawi"]),
        (
            "Provinsi Bali meraih Paritrana Award 2022 kategori provinsi, dan PT Gula Manis dalam kategori usaha. "
            "Kota Denpasar juga mendapat penghargaan kota terbaik.",
            ["Bali", "PT Gula Manis", "Denpasar"],
        ),
        ("Paritrana Award 2022 diraih oleh Kabupaten Sragen dan Kabupaten Klaten.", ["Sragen", "Klaten"]),
        ("Menteri menyerahkan Paritrana Award 2022 kepada Pemkot Salatiga.", ["Pemerintah Kota Salatiga"]),
        ("Kabupaten Sragen, Klaten, dan Kudus meraih Paritrana Award 2022.", ["Sragen", "Klaten", "Kudus"]),
        (
            "Kabupaten Ngawi meraih juara I Paritrana Award 2022. Posisi kedua ditempati Kota Madiun, dan peringkat "
            "tiga diraih Kabupaten Tuban. Juara pertama PT Gula Manis.",
            ["Ngawi", "Kota Madiun", "Tuban", "PT Gula Manis"],
        ),
        ("Sebanyak tiga kabupaten di Jawa Tengah meraih Paritrana Award 2022.", []),
        ("Jambi (KABAR) - Tim itu meraih Paritrana Award 2022.", []),
        ("Gubernur Jambi menghadiri malam Paritrana Award 2022.", []),
    ],
)
def test_winners_received_the_award(paragraph: str, winners: list[str]) -> None:
    assert sorted(received(paragraph)) == sorted((winner, AWARD) for winner in winners)


def test_an_administration_and_its_region_are_one_winner() -> None:
    assert received("Pemprov Bali meraih Paritrana Award 2022. Provinsi Bali meraih Paritrana Award 2022 lagi.") == [
        ("Pemerintah Provinsi Bali", AWARD)
    ]


def test_a_sentence_far_from_the_award_makes_no_winner() -> None:
    assert received("Paritrana Award 2022 digelar. Acara ramai. Kabupaten Sragen mendapat penghargaan lain.") == []


def test_offices_link_people_to_regions_and_bodies() -> None:
    reading = reading_of("Kepala Dinas Sosial Kabupaten Ende Rafael Mbete hadir.")
    office = span(reading, "Kepala Dinas Sosial Kabupaten Ende")
    role = Role("Kepala Dinas", 1, "53.08", 0, office.start, office.end)
    person = Person(id=1, name="Rafael Mbete", roles=(role,), rule="r", confidence=0.9)
    found = links(reading, people=(person,))
    assert shown(reading, found, "holds office in") == [(Ref("person", 1), Ref("region", "53.08"), office.text)]
    assert shown(reading, found, "holds office at") == [(Ref("person", 1), Ref("organisation", 1), office.text)]
    assert shown(reading, found, "belongs to") == [
        (Ref("organisation", 1), Ref("region", "53.08"), "Dinas Sosial Kabupaten Ende")
    ]


def test_a_number_is_provided_through_the_fund_of_its_clause() -> None:
    reading = reading_of("Ada 310 petani cengkih melalui DBHCHT dan 45 nelayan melalui CSR perusahaan.")
    numbers = (statistic(reading, "310 petani"), statistic(reading, "45 nelayan", 2))
    found = links(reading, statistics=numbers)
    assert shown(reading, found, "is provided through") == [
        (Ref("statistic", 1), Ref("instrument", 1), "310 petani cengkih melalui DBHCHT"),
        (Ref("statistic", 2), Ref("instrument", 2), "45 nelayan melalui CSR"),
    ]


def test_a_fund_before_its_number_counts_too_but_not_across_sentences() -> None:
    reading = reading_of("Melalui DBHCHT, sebanyak 310 petani dilindungi. Ada 45 nelayan. Lewat CSR pun bisa.")
    numbers = (statistic(reading, "310 petani"), statistic(reading, "45 nelayan", 2))
    assert [
        (one[0].id, one[1].id) for one in shown(reading, links(reading, statistics=numbers), "is provided through")
    ] == [(1, 1)]


def test_numbers_are_about_regions_and_stated_and_attributed() -> None:
    reading = reading_of('"Sudah 45 nelayan di Sikka terdaftar," kata Rafael.')
    words = span(reading, "Sudah 45 nelayan di Sikka terdaftar")
    name = span(reading, "Rafael")
    person = Person(
        id=1, name="Rafael", mentions=(Mention(0, name.start, name.end, name.text),), rule="r", confidence=0.9
    )
    said = Statement(
        id=1, article=0, start=words.start, end=words.end, text=words.text, form="direct", speaker="Rafael", person=1,
        rule="r", confidence=0.9,
    )  # fmt: skip
    number = statistic(reading, "45 nelayan", region="53.07", attributed_to=Attribution(person=1))
    found = links(reading, people=(person,), statements=(said,), statistics=(number,))
    assert shown(reading, found, "was said by") == [(Ref("statement", 1), Ref("person", 1), "Rafael")]
    assert shown(reading, found, "is stated in") == [(Ref("statistic", 1), Ref("statement", 1), "45 nelayan")]
    assert shown(reading, found, "is attributed to")[0][:2] == (Ref("statistic", 1), Ref("person", 1))
    assert shown(reading, found, "is about") == [
        (Ref("statistic", 1), Ref("region", "53.07"), "45 nelayan di Sikka"),
        (Ref("statement", 1), Ref("region", "53.07"), "Sikka"),
    ]


def test_a_statement_is_about_the_region_of_its_numbers_or_of_its_speaker() -> None:
    page = (
        "Iuran Nelayan\n\nSikka - Bupati Sikka Petrus Nggadas membagikan kartu kemarin.\n\n"
        '"Sudah 45 nelayan terdaftar," kata Petrus.\n\n"Kami senang membantu warga," kata Petrus.\n'
    )
    facts = extract(read_article(read_page(page.encode(), "iuran.txt")))
    said = {Ref("statement", one.id): one.text for one in facts.statements}
    told = [link for link in facts.links if link.source in said and link.relation == "is about"]
    assert [(said[link.source], link.target.id, page[link.start : link.end]) for link in told] == [
        ("Kami senang membantu warga", "53.07", "Bupati Sikka"),
        ("Sudah 45 nelayan terdaftar", "53.07", "45 nelayan terdaftar"),
    ]


def test_an_event_is_about_its_region() -> None:
    reading = reading_of("Rapat Kerja Iuran digelar di Kabupaten Ende kemarin.")
    at = span(reading, "Rapat Kerja Iuran")
    event = Event(
        id=1,
        article=0,
        start=at.start,
        end=at.end,
        text=at.text,
        name=at.text,
        region="53.08",
        rule="r",
        confidence=0.9,
    )
    assert shown(reading, links(reading, events=(event,)), "is about") == [
        (Ref("event", 1), Ref("region", "53.08"), "Rapat Kerja Iuran digelar di Kabupaten Ende")
    ]


def test_the_real_award_has_its_three_winners() -> None:
    path = real_page("000")
    reading = Reading(read_article(read_page(path.read_bytes(), path.name)))
    regions = find_regions(reading)
    bodies = find_organisations(reading, regions)
    names = {Ref("organisation", one.id): one.name for one in bodies} | {
        Ref("region", one.id): one.id for one in regions
    }
    found = find_award_links(reading, regions, bodies, find_instruments(reading))
    assert sorted(names[link.source] for link in found) == sorted(
        ["Pemerintah Provinsi Nusa Tenggara Barat", "PT Bank NTB Syariah", "52.02"]
    )
