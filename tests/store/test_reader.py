"""Reading: rows, orders, links, evidence and keys of the sample."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from jamsostek_tui.model import KINDS, Person, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import ChosenKey, StatisticRow
from jamsostek_tui.store.writer import Writer
from tests.store.asking import LOMBOK, one
from tests.store.builder import Page
from tests.store.sample import build_sample


def test_rows_say_what_a_list_shows(reader: Reader) -> None:
    people = {row.label: row.detail for row in reader.rows("person", reader.ids("person"))}
    assert people == {
        "Baiq Ratnasari": "Kepala Dinas Kelautan dan Perikanan Kabupaten Lombok Tengah",
        "Inaq Sumi": "Ketua Serikat Penenun Sukarara",
        "Lalu Wiramaja": "Bupati Lombok Tengah",
        "Retno Hapsari": "Wali Kota Surabaya",
        "Yohanes Tamba": "Direktur Kepesertaan BPJS Ketenagakerjaan",
    }
    share = next(row for row in reader.rows("statistic", reader.ids("statistic")) if row.label == "18,5 persen")
    assert isinstance(share, StatisticRow)
    assert (share.region, share.publisher, share.measure, share.detail) == (
        "Nusa Tenggara Barat",
        "Warta Sasak",
        "share",
        "nelayan yang terlindungi",
    )
    assert [row.detail for row in reader.rows("article", reader.ids("article"))] == [
        "Warta Sasak · 2025-03-07",
        "Kabar Timur · 2025-02-15",
    ]


def test_rows_come_in_the_order_asked_for_and_unknown_ids_are_left_out(reader: Reader) -> None:
    assert [row.ref.id for row in reader.rows("statistic", [3, 999, 1, -5, 2**70])] == [3, 1]
    assert reader.row(Ref("region", "99")) is None
    assert reader.row(Ref("region", "\ud800")) is None
    assert reader.fact(Ref("person", 999)) is None
    assert reader.links(Ref("person", 999)) == []
    assert reader.evidence(Ref("statistic", 999)) is None


def test_the_tree_has_parents_above_their_own(reader: Reader) -> None:
    assert [(row.depth, row.label) for row in reader.regions()] == [
        (0, "Jawa Timur"),
        (1, "Surabaya"),
        (0, "Nusa Tenggara Barat"),
        (1, "Lombok Tengah"),
        (1, "Mataram"),
    ]
    narrowed = reader.regions((Ref("region", "52.71"),))
    assert [(row.depth, row.label) for row in narrowed] == [(0, "Nusa Tenggara Barat"), (1, "Mataram")]
    assert all(row.count > 0 for row in reader.regions())


def test_a_village_that_nothing_places_stands_behind_the_provinces(tmp_path: Path) -> None:
    page = Page("Desa Anjani dan Kabupaten Lombok Tengah di NTB bertemu.\n", "desa.txt", title="Desa Anjani")
    page.region("desa-anjani", "Anjani", "village")
    page.region("52", "Nusa Tenggara Barat", "province", None, "NTB")
    page.region("52.02", "Lombok Tengah", "regency", "52")
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        writer.put(page.article.source, page.article, page.facts())
    reader = Reader(path)
    assert [row.label for row in reader.regions()] == ["Nusa Tenggara Barat", "Lombok Tengah", "Anjani"]
    reader.close()


@pytest.mark.parametrize("order", ["", "value", "period", "region", "unit", "id", "nonsense'; DROP TABLE article"])
def test_every_order_has_every_statistic(reader: Reader, order: str) -> None:
    assert sorted(reader.ids("statistic", (), order)) == sorted(reader.ids("statistic"))
    assert len(reader.ids("statistic", (LOMBOK,), order)) == 2


def test_by_value_the_largest_comes_first(reader: Reader) -> None:
    rows = reader.rows("statistic", reader.ids("statistic", (), "value"))
    values = [row.value for row in rows if isinstance(row, StatisticRow)]
    assert values == sorted(values, reverse=True)


def test_links_say_which_end_was_chosen(reader: Reader) -> None:
    prize = one(reader, "instrument", "Anugerah Samudra 2024")
    (link,) = reader.links(prize)
    assert (link.relation, link.outward, link.other.label) == ("received", False, "Lombok Tengah")
    assert any(row.relation == "received" and row.outward for row in reader.links(LOMBOK))


def test_lit_covers_every_mention_in_order(reader: Reader) -> None:
    lit = reader.lit(1)
    assert [(place.start, -place.end) for place in lit] == sorted((place.start, -place.end) for place in lit)
    lalu = one(reader, "person", "Lalu Wiramaja")
    there = [(place.start, place.end) for place in lit if place.ref == lalu]
    assert there == [(place.start, place.end) for place in reader.mentions(lalu) if place.article == 1]


def test_numerals_point_at_what_they_became(reader: Reader) -> None:
    numerals = reader.numerals(2)
    assert numerals
    for numeral in numerals:
        assert numeral.statistic is not None
        row = reader.row(Ref("statistic", numeral.statistic))
        assert row is not None
        assert row.start == numeral.start


def test_evidence_has_names_for_ids(reader: Reader) -> None:
    said = reader.evidence(one(reader, "statement", "Petani tembakau di Lombok Tengah sudah memberi contoh"))
    assert said is not None
    assert (said.speaker, said.office) == ("Yohanes Tamba", "Direktur Kepesertaan BPJS Ketenagakerjaan")
    money = reader.evidence(one(reader, "statistic", "Rp252 juta"))
    assert money is not None
    assert (money.region, money.attributed_to, money.paragraph) == ("Lombok Tengah", "Baiq Ratnasari", 3)
    sentence = money.article.text[money.sentence_start : money.sentence_end]
    assert sentence.startswith("Iuran mereka")
    assert sentence.endswith("Baiq Ratnasari.")


def test_every_fact_has_evidence_at_its_own_place(reader: Reader) -> None:
    for kind in KINDS:
        for number in reader.ids(kind):
            evidence = reader.evidence(Ref(kind, number))
            assert evidence is not None
            assert (
                0 <= evidence.sentence_start <= evidence.start <= evidence.end <= evidence.sentence_end
                or kind == "article"
            )
            assert evidence.sentence_end <= len(evidence.article.text)


def test_keys_find_their_facts_in_a_database_made_anew(reader: Reader, tmp_path: Path) -> None:
    anew = Reader(build_sample(tmp_path / "anew.db"))
    for kind in KINDS:
        for number in reader.ids(kind):
            key = reader.key(Ref(kind, number))
            assert key is not None
            assert reader.find(key) == Ref(kind, number)
            there = anew.find(key)
            assert there is not None
            assert anew.key(there) == key
    anew.close()


def test_keys_of_nothing_find_nothing(reader: Reader) -> None:
    for key in (
        ChosenKey("statistic", "no hash", "x"),
        ChosenKey("statistic", "00" * 32, "x"),
        ChosenKey("person", "", "Nobody"),
        ChosenKey("region", "", "99.99"),
    ):
        assert reader.find(key) is None


def test_facts_are_narrowed_to_a_region_or_an_article(reader: Reader) -> None:
    everything = list(reader.facts())
    assert len(everything) == sum(reader.counts()[kind] for kind in KINDS)
    assert [type(fact).__name__ for fact in reader.facts(("person",), region="52.02")] == ["Person"] * 3
    assert {fact.article for fact in reader.facts(("statistic",), article=2)} == {2}  # type: ignore[union-attr]
    assert list(reader.facts(region="99")) == []


def test_a_person_of_two_articles_has_the_mentions_of_both(reader: Reader) -> None:
    lalu = reader.fact(one(reader, "person", "Lalu Wiramaja"))
    assert isinstance(lalu, Person)
    assert {mention.article for mention in lalu.mentions} == {1, 2}
    assert [(role.title, role.region) for role in lalu.roles] == [("Bupati", "52.02")] * 2


def test_a_crafted_database_ends_in_a_sentence(tmp_path: Path) -> None:
    path = build_sample(tmp_path / "crafted.db")
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        UPDATE article SET blocks = '{"a": 1}', text = x'ff00';
        UPDATE statistic SET linked = '[1', value = 'huge', also = '[[]]', confidence = 'x';
        UPDATE person SET doubts = '5', aliases = '{';
        UPDATE naming SET mentions = '"x"', detail = '[]';
        UPDATE posting SET ids = x'010203';
        UPDATE link SET relation = 99, from_kind = 77;
        """
    )
    connection.close()
    reader = Reader(path)
    for kind in KINDS:
        for ask in (
            lambda kind=kind: reader.rows(kind, reader.ids(kind)),
            lambda kind=kind: [reader.fact(Ref(kind, number)) for number in reader.ids(kind)],
            lambda kind=kind: [reader.evidence(Ref(kind, number)) for number in reader.ids(kind)],
            lambda kind=kind: [reader.links(Ref(kind, number)) for number in reader.ids(kind)],
            lambda kind=kind: [reader.counts((Ref(kind, number),)) for number in reader.ids(kind)],
            lambda kind=kind: reader.search("lombok nelayan", (kind,)),
        ):
            try:
                ask()
            except StoreError as error:
                assert "\n" not in str(error)


def test_a_question_can_be_stopped_from_another_thread(reader: Reader) -> None:
    reader.interrupt()
    assert reader.counts()["article"] == 2
