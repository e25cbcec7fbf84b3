"""The facts the two real pages must give, and the bundled retellings of them too; the real ones where they lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Article, Facts, Ref
from jamsostek_tui.own_paths import seed_folder
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.beside import REAL_PAGES, needs_real_pages

FOLDERS = (pytest.param(REAL_PAGES, id="real", marks=needs_real_pages), pytest.param(seed_folder(), id="retold"))
Read = tuple[Article, Facts]


def read(path: Path) -> Read:
    article = read_article(read_page(path.read_bytes(), path.name))
    return article, extract(article)


def page_that_holds(folder: Path, word: str) -> Path:
    return next(path for path in sorted(folder.iterdir()) if word in path.read_text("utf-8"))


@pytest.fixture(params=FOLDERS)
def governor(request: pytest.FixtureRequest) -> Read:
    return read(page_that_holds(request.param, "Sakernas"))


@pytest.fixture(params=FOLDERS)
def regent(request: pytest.FixtureRequest) -> Read:
    return read(page_that_holds(request.param, "13.600"))


def office(facts: Facts, name: str) -> tuple[str, str | None, str | None]:
    person = next(person for person in facts.people if person.name == name)
    (role,) = person.roles
    body = next((body.name for body in facts.organisations if body.id == role.organisation), None)
    return role.title, body, role.region


def names(facts: Facts, kind: str) -> set[str]:
    return {fact.name for fact in getattr(facts, kind)}


def linked(facts: Facts, relation: str, *, source: Ref) -> set[Ref]:
    return {link.target for link in facts.links if link.relation == relation and link.source == source}


def test_the_head_of_the_governors_page(governor: Read) -> None:
    article, facts = governor
    assert (article.published, article.dateline) == ("2024-11-11T17:04+07:00", "Mataram")
    assert {region.id for region in facts.regions} == {"52", "52.02", "52.71", "51"}


def test_four_people_hold_office_there(governor: Read) -> None:
    _, facts = governor
    assert len(facts.people) == 4
    assert office(facts, "Hassanudin") == ("Penjabat Gubernur", None, "52")
    title, body, region = office(facts, "I Gede Putu Aryadi")
    assert (title, region) == ("Kepala Dinas", "52")
    assert body is not None
    assert body.startswith("Dinas Tenaga Kerja dan Transmigrasi")
    assert office(facts, "Kuncoro Budi Winarno")[0] == "Kepala Kantor Wilayah"
    assert office(facts, "Ma'ruf Amin")[0] == "Wakil Presiden"
    aryadi = next(person for person in facts.people if "Aryadi" in person.name)
    assert aryadi.degrees == ("S.Sos.", "M.H.")


def test_the_labour_force_and_its_participation(governor: Read) -> None:
    _, facts = governor
    level, rise, points = facts.statistics
    assert (level.value, level.unit, level.measure, level.period) == (3_190_000.0, "orang", "level", "2024-08")
    assert (rise.value, rise.measure, rise.direction) == (216_340.0, "change", "up")
    assert (rise.period, rise.versus) == ("2024-08", "2023")
    assert (points.value, points.unit, points.measure, points.direction) == (3.92, "persen poin", "change", "up")
    assert points.versus == "2023-08"
    assert {fact.region for fact in facts.statistics} == {"52"}
    assert "angkatan kerja" in (level.subject or "")
    assert "TPAK" in (points.subject or "")


def test_instructions_survey_and_award_with_its_three_recipients(governor: Read) -> None:
    _, facts = governor
    assert {
        "Instruksi Presiden Nomor 2 Tahun 2021",
        "Instruksi Presiden Nomor 4 Tahun 2024",
        "Survei Angkatan Kerja Nasional Agustus 2024",
        "Paritrana Award 2024",
    } <= names(facts, "instruments")
    winners = [link.source for link in facts.links if link.relation == "received"]
    called = {fact.name for fact in facts.organisations if Ref("organisation", fact.id) in winners}
    called |= {fact.id for fact in facts.regions if Ref("region", fact.id) in winners}
    assert called == {"Pemerintah Provinsi Nusa Tenggara Barat", "PT Bank NTB Syariah", "52.02"}


def test_three_quotations_have_the_right_speakers(governor: Read) -> None:
    _, facts = governor
    people = {person.id: person.name for person in facts.people}
    direct = [(fact.speaker, people[fact.person or 0]) for fact in facts.statements if fact.form == "direct"]
    assert [who for _, who in direct] == ["Hassanudin", "Hassanudin", "I Gede Putu Aryadi"]
    assert direct[2][0] == "Kadis"
    reported = {people[fact.person or 0] for fact in facts.statements if fact.form == "indirect"}
    assert reported == {"Hassanudin", "I Gede Putu Aryadi"}


def test_the_event_has_its_day_and_place(governor: Read) -> None:
    _, facts = governor
    (event,) = facts.events
    assert (event.date, event.venue) == ("2024-11-11", "Hotel Prime Park Mataram")


def test_the_head_of_the_regents_page_has_no_date(regent: Read) -> None:
    article, facts = regent
    assert article.published is None
    assert (article.publisher, article.dateline) == ("ANTARA", "Lombok Tengah")
    assert {region.id for region in facts.regions} == {"52", "52.02"}
    assert names(facts, "people") == {"Lalu Pathul Bahri"}
    assert office(facts, "Lalu Pathul Bahri") == ("Bupati", None, "52.02")


def test_three_numbers_about_lombok_tengah(regent: Read) -> None:
    _, facts = regent
    workers, farmers, fishers = facts.statistics
    assert [fact.value for fact in facts.statistics] == [13_600.0, 6_000.0, 500.0]
    assert [fact.region for fact in facts.statistics] == ["52.02"] * 3
    assert len(workers.also) == 2
    assert farmers.text == "6.000 petani tembakau"
    assert (farmers.period, fishers.period) == ("2023", "2023")
    funds = {fact.id: fact.name for fact in facts.instruments if fact.type == "fund"}
    through = "is provided through"
    assert {funds[int(ref.id)] for ref in linked(facts, through, source=Ref("statistic", farmers.id))} == {
        "Dana Bagi Hasil Cukai Hasil Tembakau"
    }
    assert len(linked(facts, through, source=Ref("statistic", fishers.id))) == 1


def test_five_quotations_are_all_the_regents(regent: Read) -> None:
    _, facts = regent
    direct = [fact for fact in facts.statements if fact.form == "direct"]
    assert len(direct) == 5
    assert {fact.person for fact in direct} == {facts.people[0].id}
    assert {
        "Dana Bagi Hasil Cukai Hasil Tembakau",
        "Universal Health Coverage",
        "Paritrana Award 2024",
    } <= names(facts, "instruments")


@needs_real_pages
def test_the_stray_backslash_survives() -> None:
    article, _ = read(page_that_holds(REAL_PAGES, "13.600"))
    assert "\\telah" in article.text


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_numeral_is_accounted_for(folder: Path) -> None:
    for word in ("Sakernas", "13.600"):
        _, facts = read(page_that_holds(folder, word))
        assert not [numeral for numeral in facts.numerals if numeral.fate == "unexplained"]
        assert all(numeral.reason for numeral in facts.numerals if numeral.fate == "excluded")


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_is_found_in_noise(folder: Path) -> None:
    for word in ("Sakernas", "13.600"):
        article, facts = read(page_that_holds(folder, word))
        noise = [block for block in article.blocks if block.kind == "noise"]
        assert noise
        spans = [(one.start, one.end) for kind in (facts.statistics, facts.statements, facts.events) for one in kind]
        for entities in (facts.people, facts.regions, facts.organisations, facts.instruments):
            spans += [(mention.start, mention.end) for entity in entities for mention in entity.mentions]
        assert not [(a, b) for a, b in spans for block in noise if a < block.end and block.start < b]
