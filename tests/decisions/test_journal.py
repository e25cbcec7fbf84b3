"""The journal: lines as they were written, whatever stopped whom; nothing is lost silently."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import signal
import time
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.decisions.errors import JournalError
from jamsostek_tui.decisions.journal import journal
from jamsostek_tui.decisions.journal.decision import DOINGS, RULINGS, Decision, from_line, to_line
from jamsostek_tui.decisions.journal.exchange import TakenIn, exported, taken_in
from jamsostek_tui.decisions.journal.text_key import TextKey, key_at, place_of
from jamsostek_tui.model import KINDS

WORDS = st.text(max_size=30)
KEYS = st.builds(
    TextKey,
    st.sampled_from(KINDS),
    st.text("0123456789abcdef", min_size=64, max_size=64),
    WORDS,
    WORDS,
    WORDS,
    ends=WORDS,
    paths=st.tuples(WORDS),
    title=WORDS,
)
DECISIONS = st.builds(
    Decision,
    id=st.text("0123456789abcdef", min_size=1, max_size=16),
    at=st.datetimes().map(lambda moment: moment.replace(tzinfo=UTC).isoformat(timespec="microseconds")),
    do=st.sampled_from(DOINGS),
    by=WORDS,
    facts=st.lists(KEYS, max_size=3).map(tuple),
    other=st.lists(KEYS, max_size=2).map(tuple),
    fields=st.dictionaries(WORDS, WORDS | st.none() | st.floats(allow_nan=False, allow_infinity=False)).map(
        lambda fields: tuple(fields.items())
    ),
    of=st.lists(WORDS, max_size=2).map(tuple),
    over=st.lists(WORDS, max_size=2).map(tuple),
    note=WORDS,
    apart=st.booleans(),
    group=WORDS,
    ruling=st.none() | st.sampled_from(RULINGS),
    low=st.none() | st.floats(-1e9, 1e9),
    high=st.none() | st.floats(-1e9, 1e9),
)


@given(DECISIONS)
def test_a_line_is_read_as_it_was_written(decision: Decision) -> None:
    line = to_line(decision)
    assert "\n" not in line
    assert line.isascii()
    read = from_line(line)
    assert read == decision
    assert read is not None and [one.paths for one in read.facts] == [one.paths for one in decision.facts]
    assert [one.title for one in read.facts] == [one.title for one in decision.facts]


@given(
    st.text() | st.recursive(st.none() | st.integers() | WORDS, lambda inner: st.lists(inner), max_leaves=5).map(str)
)
def test_any_other_line_is_none(line: str) -> None:
    assert from_line(line) is None


@given(DECISIONS, st.sampled_from(["facts", "set", "of", "v", "do", "id", "low", "verdict"]), st.integers() | WORDS)
def test_a_line_with_another_value_is_read_or_none(decision: Decision, name: str, value: object) -> None:
    read = from_line(json.dumps({**json.loads(to_line(decision)), name: value}))
    assert read is None or from_line(to_line(read)) == read


@given(st.text("ab\n ", min_size=1, max_size=200), st.data())
def test_a_key_finds_its_own_place_and_no_other(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    key = key_at("statistic", "00", text, start, end)
    assert place_of(key, text, "00") == (start, end)
    elsewhere = place_of(key, text, "ff")
    assert elsewhere == ((start, end) if key.times == 1 else None)
    doubled = text + "." * 50 + text
    moved = place_of(key, doubled, "ff")
    assert moved is None or doubled[slice(*moved)] == key.quote


def decide(path: Path, *notes: str) -> tuple[Decision, ...]:
    return journal.append(path, lambda _: [Decision(do="note", note=note) for note in notes])


def notes(path: Path) -> list[str]:
    return [one.note for one in journal.read(path).decisions]


def test_lines_come_in_order_of_time_whatever_the_clock_says(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text(to_line(Decision(id="a", at="2999-01-01T00:00:00+00:00", do="note")) + "\n")
    decide(path, "one", "two")
    moments = [one.at for one in journal.read(path).decisions]
    assert moments == sorted(set(moments))


def test_lines_of_a_newer_program_stay_and_are_told(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    newer = '{"v": 2, "id": "f", "do": "paint"}'
    path.write_text(newer + "\nno json\n")
    decide(path, "mine")
    assert path.read_text().startswith(newer + "\nno json\n")
    assert journal.read(path).unread == (newer, "no json")
    assert notes(path) == ["mine"]


@pytest.mark.parametrize("rest", ['{"v": 1, "id": "half', '{"v": 1, "id": "b", "at": "", "do": "no', "\xff"])
def test_an_unfinished_last_line_is_set_aside(tmp_path: Path, rest: str) -> None:
    path = tmp_path / "decisions.jsonl"
    decide(path, "first")
    with path.open("a") as file:
        file.write(rest)
    assert journal.read(path).unfinished == rest
    decide(path, "second")
    assert notes(path) == ["first", "second"]
    assert journal.unfinished_path(path).read_text() == rest + "\n"
    assert journal.read(path).unfinished == ""


def test_a_last_line_that_only_lacks_its_end_counts(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    decide(path, "first")
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    assert notes(path) == ["first"]
    decide(path, "second")
    assert notes(path) == ["first", "second"]


def _many(path: Path, name: str, count: int) -> None:
    for number in range(count):
        decide(path, f"{name}{number} " + "x" * 3_000)


def test_many_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_many, args=(path, name, 8)) for name in "abc"]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    found = journal.read(path)
    assert len(found.decisions) == 24 == len({one.at for one in found.decisions})
    assert not found.unread and not found.unfinished


def test_who_is_killed_while_writing_leaves_at_most_one_line_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    context = multiprocessing.get_context("fork")
    for round_ in range(3):
        writer = context.Process(target=_many, args=(path, f"r{round_}-", 10_000))
        writer.start()
        before = len(notes(path))
        while len(notes(path)) < before + 3:
            time.sleep(0.002)
        assert writer.pid is not None
        os.kill(writer.pid, signal.SIGKILL)
        writer.join()
        found = journal.read(path)
        assert not found.unread
        mine = [note.split()[0] for note in notes(path) if note.startswith(f"r{round_}-")]
        assert mine == [f"r{round_}-{number}" for number in range(len(mine))]
        decide(path, f"after {round_}")
        assert notes(path)[-1] == f"after {round_}"


def test_a_journal_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.mkdir()
    with pytest.raises(JournalError, match=r"^[^\n]+\.$"):
        decide(path, "x")


def test_two_journals_become_their_union(tmp_path: Path) -> None:
    mine, theirs, handed = (tmp_path / name / "decisions.jsonl" for name in ("a", "b", "c"))
    decide(mine, "mine")
    decide(theirs, "theirs")
    newer = '{"v": 9, "id": "f", "at": "2031", "do": "paint"}'
    with theirs.open("a") as file:
        file.write(newer + "\nno decision\n" + '{"v": 9}\n{"v": 1, "do": "note"}\n')
    handed.parent.mkdir()
    handed.write_text("".join(exported(theirs)))
    assert taken_in(mine, handed) == TakenIn(2, broken=0)
    assert taken_in(mine, theirs) == TakenIn(0, broken=3)
    assert sorted(notes(mine)) == ["mine", "theirs"]
    assert journal.read(mine).unread == (newer,)


def test_what_is_set_aside_goes_through_no_link_either(tmp_path: Path) -> None:
    path, target = tmp_path / "decisions.jsonl", tmp_path / "target"
    target.write_text("mine")
    decide(path, "first")
    with path.open("a") as file:
        file.write('{"v": 1, "id": "half')
    before = path.read_bytes()
    journal.unfinished_path(path).symlink_to(target)
    with pytest.raises(JournalError, match="is a link"):
        decide(path, "second")
    assert target.read_text() == "mine" and path.read_bytes() == before


def test_a_line_that_a_full_disk_cuts_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    decide(path, "first")
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 500, limits[1]))
    try:
        with pytest.raises(JournalError, match="cannot be written"):
            decide(path, "second", "x" * 1_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert path.read_bytes() == before
