"""The basket: kept between runs, in the reader's order, whatever stands in its file."""

from __future__ import annotations

import os
import stat
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket, basket_path
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import ChosenKey
from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page
from tests.store.sample import build_sample

SOME = [
    Ref("statistic", 2),
    Ref("person", 1),
    Ref("region", "52.02"),
    Ref("statement", 3),
    Ref("link", 4),
    Ref("article", 1),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return basket_path(tmp_path / "facts.db")


def test_it_lies_beside_the_database(tmp_path: Path) -> None:
    assert basket_path(tmp_path / "facts.db") == tmp_path / "facts.basket.jsonl"


def test_what_is_chosen_is_kept_with_its_order(reader: Reader, path: Path) -> None:
    basket = Basket(path, reader)
    for ref in SOME:
        basket.add(ref)
    basket.add(SOME[0])
    basket.move(SOME[3], -2)
    basket.remove(SOME[0])
    again = Basket(path, reader)
    assert again.refs() == [SOME[3], SOME[1], SOME[2], SOME[4], SOME[5]]
    assert SOME[0] not in again
    assert len(again) == 5


def test_a_fact_is_put_back_where_it_was(reader: Reader, path: Path) -> None:
    basket = Basket(path, reader)
    for ref in SOME[:4]:
        basket.add(ref)
    basket.remove(SOME[1])
    basket.add(SOME[1], 1)
    assert basket.refs() == SOME[:4]


def test_what_is_taken_out_or_chosen_together_is_taken_back_to_its_place(reader: Reader, path: Path) -> None:
    basket = Basket(path, reader)
    assert basket.take_back() is None
    for ref in SOME[:4]:
        basket.add(ref)
    basket.remove_all([SOME[0], SOME[2]])
    basket.add_all([(ref, key) for ref in SOME if (key := reader.key(ref)) is not None])
    basket.take_back()
    assert basket.refs() == [SOME[1], SOME[3]]
    basket.take_back()
    assert basket.refs() == Basket(path, reader).refs() == SOME[:4]


def test_toggle_says_whether_it_is_chosen_now(reader: Reader, path: Path) -> None:
    basket = Basket(path, reader)
    assert basket.toggle(SOME[0]) is True
    assert basket.toggle(SOME[0]) is False
    assert basket.toggle(Ref("person", 999)) is False
    assert basket.refs() == []


def test_moving_stops_at_the_ends(reader: Reader, path: Path) -> None:
    basket = Basket(path, reader)
    for ref in SOME[:3]:
        basket.add(ref)
    basket.move(SOME[0], -5)
    basket.move(SOME[1], 99)
    assert basket.refs() == [SOME[0], SOME[2], SOME[1]]


def test_a_database_made_anew_shows_the_same_basket(reader: Reader, path: Path, tmp_path: Path) -> None:
    basket = Basket(path, reader)
    for ref in SOME:
        basket.add(ref)
    anew = Reader(build_sample(tmp_path / "anew.db"))
    assert [entry.key for entry in Basket(path, anew).entries] == [entry.key for entry in basket.entries]
    assert len(Basket(path, anew).refs()) == len(SOME)


def test_what_another_database_lacks_is_kept_for_the_one_that_has_it(
    reader: Reader, path: Path, tmp_path: Path
) -> None:
    from tests.store.small_pages import small, write

    basket = Basket(path, reader)
    for ref in SOME[:4]:
        basket.add(ref)
    other = tmp_path / "other.db"
    write(other, small("Nur", "Bupati", "52.02", 1))
    elsewhere = Basket(path, Reader(other))
    assert elsewhere.refs() == [Ref("region", "52.02")]
    assert len(elsewhere.missing()) == 3
    elsewhere.clear()
    assert Basket(path, reader).refs() == [SOME[0], SOME[1], SOME[3]]


def test_lines_that_cannot_be_read_stay_and_harm_nothing(reader: Reader, path: Path) -> None:
    Basket(path, reader).add(SOME[0])
    good = path.read_text()
    bad = [
        "{",
        "[]",
        "null",
        '{"kind": "spell"}',
        '{"kind": 5}',
        "[" * 5_000,
        '{"kind": "person", "more": "x"}',
        "\x00",
    ]
    path.write_text("\n".join(bad) + "\n" + good)
    basket = Basket(path, reader)
    assert basket.refs() == [SOME[0]]
    basket.add(SOME[1])
    assert Basket(path, reader).refs() == SOME[:2]
    assert all(line in path.read_text().split("\n") for line in bad)


@pytest.mark.skipif(os.name != "posix", reason="pipes are POSIX's")
def test_a_pipe_in_its_place_is_not_waited_for(reader: Reader, path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(StoreError, match=r"basket .* is no regular file; move"):
        Basket(path, reader)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_any_bytes_are_a_basket(reader: Reader, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    basket = Basket(path, reader)
    basket.add(SOME[0])
    assert SOME[0] in Basket(path, reader)


@pytest.mark.skipif(os.name != "posix", reason="file rights are POSIX's")
def test_the_file_has_the_rights_the_umask_leaves(reader: Reader, path: Path) -> None:
    before = os.umask(0o027)
    try:
        Basket(path, reader).add(SOME[0])
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_place_that_cannot_be_written_is_one_sentence(reader: Reader, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(StoreError, match="cannot be"):
        Basket(blocked / "x.basket.jsonl", reader).add(SOME[0])


_NAMESAKES = (
    Page("Di Tuban, Siti Rohani menjahit jaring.", "tuban.txt"),
    Page("Di Bima, Siti Rohani menanam bawang.", "bima.txt"),
    Page("Bupati Dompu Siti Rohani menanam jagung.", "dompu.txt"),
)
_NAMESAKES[0].person("Siti Rohani")
_NAMESAKES[1].person("Siti Rohani")
_NAMESAKES[2].person("Siti Rohani", office="Bupati", region=_NAMESAKES[2].region("52.05", "Dompu", "regency"))


def _of_namesakes(path: Path, pages: tuple[Page, ...]) -> Reader:
    with Writer(path) as writer, writer.transaction():
        for page in pages:
            writer.put(f"/invented/{page.article.source}", page.article, page.facts())
    return Reader(path)


def _told_in(reader: Reader, ref: Ref) -> str:
    evidence = reader.evidence(ref)
    assert evidence is not None
    return evidence.article.source


def test_of_namesakes_the_chosen_one_is_found_whatever_was_loaded_first(tmp_path: Path) -> None:
    """Nothing but the page tells two without an office apart."""
    before = _of_namesakes(tmp_path / "before.db", _NAMESAKES)
    chosen = {_told_in(before, Ref("person", one)): before.key(Ref("person", one)) for one in before.ids("person")}
    before.close()
    assert len(chosen) == 3
    for number, pages in enumerate(permutations(_NAMESAKES)):
        anew = _of_namesakes(tmp_path / f"anew-{number}.db", pages)
        for source, key in chosen.items():
            ref = anew.find(key) if key else None
            assert ref is not None and _told_in(anew, ref) == source
        anew.close()


def test_of_a_page_that_is_gone_nobody_else_is_found(tmp_path: Path) -> None:
    before = _of_namesakes(tmp_path / "before.db", _NAMESAKES)
    keys = {_told_in(before, Ref("person", one)): before.key(Ref("person", one)) for one in before.ids("person")}
    before.close()
    after = _of_namesakes(tmp_path / "after.db", _NAMESAKES[1:])
    assert keys["tuban.txt"] is not None and after.find(keys["tuban.txt"]) is None
    assert after.find(ChosenKey("person", "", "Siti Rohani")) is not None  # of an earlier version: one without office
    both = _of_namesakes(tmp_path / "both.db", _NAMESAKES)
    assert both.find(ChosenKey("person", "", "Siti Rohani")) is None
    after.close()
    both.close()
