"""Narrowing: what stays is linked with every fact that was chosen, a number with its own region alone."""

from __future__ import annotations

import json
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.model import KINDS, Ref
from jamsostek_tui.store.database.packing import couples
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.writer import Writer
from tests.store.asking import LOMBOK, labels, one
from tests.store.builder import Page


def test_a_region_is_linked_with_its_officials_its_numbers_and_what_is_said_of_it(reader: Reader) -> None:
    assert labels(reader, "person", LOMBOK) == ["Baiq Ratnasari", "Lalu Wiramaja", "Yohanes Tamba"]
    assert labels(reader, "statistic", LOMBOK) == ["1.250 nelayan", "Rp252 juta"]
    assert "Petani tembakau di Lombok Tengah sudah memberi contoh" in labels(reader, "statement", LOMBOK)
    assert labels(reader, "instrument", LOMBOK) == ["Anugerah Samudra 2024", "Dana Bagi Hasil Cukai Hasil Tembakau"]


@pytest.fixture
def two_in_a_sentence(tmp_path: Path) -> Path:
    page = Page(
        "Peserta di Kendal 1.000 orang dan di Demak 2.000 orang, sedangkan 50 orang menunggu, kata Sari.\n\n"
        "Dana se-Indonesia Rp9 miliar.\n",
        "dua.txt",
        title="Peserta",
    )
    page.region("33", "Jawa Tengah", "province", None)
    kendal = page.region("33.24", "Kendal", "regency", "33", "Kendal")
    demak = page.region("33.21", "Demak", "regency", "33", "Demak")
    sari = page.person("Sari", "Sari")
    page.statement("Peserta di Kendal 1.000 orang dan di Demak 2.000 orang", "indirect", speaker="Sari", person=sari)
    page.statistic("1.000 orang", 1000.0, unit="orang", region=kendal)
    page.statistic("2.000 orang", 2000.0, unit="orang", region=demak)
    page.statistic("50 orang", 50.0, unit="orang")
    page.statistic("Rp9 miliar", 9e9, unit="rupiah")
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        writer.put(page.article.source, page.article, page.facts())
    return path


def test_a_region_has_its_own_numbers_only_though_a_sentence_names_others(two_in_a_sentence: Path) -> None:
    reader = Reader(two_in_a_sentence)
    expected = {"33": ["1.000 orang", "2.000 orang"], "33.24": ["1.000 orang"], "33.21": ["2.000 orang"]}
    for code, numbers in expected.items():
        region = Ref("region", code)
        assert labels(reader, "statistic", region) == numbers
        assert reader.counts((region,))["statistic"] == len(numbers)
        assert sorted(hit.row.label for hit in reader.search(f"region:{code} kind:number")) == numbers
        assert [fact.text for fact in reader.facts(("statistic",), region=code)] == numbers  # type: ignore[union-attr]
        assert labels(reader, "person", region) == ["Sari"]
        assert len(labels(reader, "statement", region)) == 1
    two = one(reader, "statistic", "2.000 orang")
    assert labels(reader, "region", two) == ["Jawa Tengah", "Demak"]
    assert [(row.label, row.count) for row in reader.regions((two,))] == [("Jawa Tengah", 2), ("Demak", 2)]
    reader.close()


def test_a_database_of_version_2_gives_its_numbers_to_their_own_regions(two_in_a_sentence: Path) -> None:
    with closing(sqlite3.connect(two_in_a_sentence)) as connection:
        dumped = list(connection.execute("SELECT * FROM posting ORDER BY kind, id, of, chunk"))
        linked = list(connection.execute("SELECT id, linked FROM statistic"))
        everywhere = struct.pack("<4I", 1, 2, 3, 4)
        connection.execute("UPDATE posting SET ids = ? WHERE kind = 1 AND of = 5", (everywhere,))
        regions = [part for (num,) in connection.execute("SELECT num FROM region ORDER BY num") for part in (1, num)]
        connection.execute("UPDATE statistic SET linked = ?", (json.dumps(regions),))
        connection.execute("PRAGMA user_version = 2")
        connection.commit()
    with Writer(two_in_a_sentence):
        pass
    with closing(sqlite3.connect(two_in_a_sentence)) as connection:
        assert list(connection.execute("SELECT * FROM posting ORDER BY kind, id, of, chunk")) == dumped
        found = dict(connection.execute("SELECT id, linked FROM statistic"))
    for number, before in linked:
        regions_before = [one for one in couples(json.loads(before or "[]")) if one[0] == 1]
        assert couples(json.loads(found[number] or "[]")) == regions_before


@pytest.mark.parametrize("linked", ["[1", "[1]", '["a", 1]', "7", "{}"])
def test_a_crafted_database_of_version_2_is_one_sentence_and_stays(two_in_a_sentence: Path, linked: str) -> None:
    with closing(sqlite3.connect(two_in_a_sentence)) as connection:
        connection.execute("UPDATE statistic SET linked = ?", (linked,))
        connection.execute("PRAGMA user_version = 2")
        connection.commit()
    with pytest.raises(StoreError):
        Writer(two_in_a_sentence)
    with closing(sqlite3.connect(two_in_a_sentence)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT DISTINCT linked FROM statistic").fetchall() == [(linked,)]


def test_a_province_stands_for_all_below_it(reader: Reader) -> None:
    province = Ref("region", "52")
    for kind in KINDS[2:-1]:
        assert set(labels(reader, kind, LOMBOK)) <= set(labels(reader, kind, province)), kind
    assert "18,5 persen" in labels(reader, "statistic", province)


def test_narrowing_by_two_facts_keeps_what_is_linked_with_both(reader: Reader) -> None:
    baiq = one(reader, "person", "Baiq Ratnasari")
    assert labels(reader, "statistic", baiq) == ["1.250 nelayan", "Rp252 juta", "18,5 persen"]
    assert labels(reader, "statistic", baiq, LOMBOK) == ["1.250 nelayan", "Rp252 juta"]
    assert reader.counts((baiq, LOMBOK))["statistic"] == 2
    assert labels(reader, "person", baiq, LOMBOK) == ["Baiq Ratnasari"]
    assert reader.counts((baiq, Ref("region", "35")))["statistic"] == 0


def test_linked_is_the_same_from_either_side(reader: Reader) -> None:
    kinds = [kind for kind in KINDS if kind != "link"]
    for kind in kinds:
        for number in reader.ids(kind):
            here = Ref(kind, number)
            for other in kinds:
                for there in reader.ids(other, (here,)):
                    if kind == other == "region":
                        continue  # a region's own list has those below it
                    if other == "article" and kind == "region":
                        continue  # an article has the regions it names, a region also the articles on those below it
                    assert number in reader.ids(kind, (Ref(other, there),)), (here, other, there)


def test_counts_are_lengths_of_lists(reader: Reader) -> None:
    for narrowing in ((), (LOMBOK,), (Ref("article", 2),), (Ref("statement", 2),), (LOMBOK, Ref("article", 1))):
        for kind in KINDS[: -1 if narrowing else None]:  # links are counted without a narrowing only
            assert reader.counts(narrowing)[kind] == len(reader.ids(kind, narrowing)), (narrowing, kind)
