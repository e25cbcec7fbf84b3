"""A group of numbers settled on the command line, by one of its numbers."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.settlement_in_words import settled_of
from jamsostek_tui.loader import load
from jamsostek_tui.store.reader import Reader
from tests.export.contested import load_contested


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return load_contested(tmp_path)


def settled(database: Path, *words: str) -> Decision | None:
    assert main(["decisions", "settle", *words, "--db", str(database)]) == 0
    return next(iter(Decider(database).history().settlements().values()), None)


def refused(database: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(["decisions", "settle", *words, "--db", str(database)]) in (1, 2)
    told = capsys.readouterr()
    assert told.out == "" and told.err.count("\n") == 1 and not Decider(database).lines().decisions
    return told.err


def test_a_number_is_preferred_and_exports_say_so(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = settled(database, "statistic/1", "prefer", "dinas", "membetulkan")
    assert one and (one.ruling, one.note, one.facts[0].quote) == ("prefer", "dinas membetulkan", "2.450 nelayan")
    capsys.readouterr()
    main(["compare", "--db", str(database)])
    assert "Decision: 2024: preferred: 2.450 nelayan – dinas membetulkan" in capsys.readouterr().out
    main(["decisions", "--db", str(database)])
    assert "nelayan · Tuban · 2024: preferred: 2.450 nelayan – dinas membetulkan" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("key", "english", "indonesian"),
    [
        ("nelayan count level@52.02/|2024", "nelayan · Lombok Tengah · 2024", "nelayan · Lombok Tengah · 2024"),
        ("tpt ratio level@52/|", "tpt (share) · Nusa Tenggara Barat", "tpt (bagian) · Nusa Tenggara Barat"),
        (
            "upah-minimum money change-up@/aktif+baru#2|2023",
            "upah minimum (amount, change, up, aktif, baru, 2) · no region named · 2023",
            "upah minimum (nilai uang, perubahan, naik, aktif, baru, 2) · tanpa wilayah · 2023",
        ),
        ("pekerja count target@desa-karang-sari/|2025", "pekerja (target) · desa karang sari · 2025", "(sasaran)"),
        ("of an older version\x1b", "of an older version␛", "of an older version␛"),
    ],
)
def test_what_was_settled_is_told_in_words(
    database: Path, capsys: pytest.CaptureFixture[str], key: str, english: str, indonesian: str
) -> None:
    Decider(database).settle(key, "open")
    for language, words in (("en", english), ("id", indonesian)):
        assert main(["decisions", "--db", str(database), "--lang", language]) == 0
        out = capsys.readouterr().out
        assert words in out and "@" not in out and "|" not in out


def test_every_key_of_a_group_is_told_in_words(database: Path) -> None:
    with closing(Reader(database)) as reader:
        keys = [group.key_at(one) for group in groups(reader.comparable().members) for one in group.members]
    assert keys and all("@" in key and "@" not in settled_of(key) for key in keys)


def test_a_range_is_what_is_told_in_conflict_or_what_is_given(database: Path) -> None:
    one = settled(database, "statistic/2", "range")
    assert one and (one.low, one.high, one.note) == (2450.0, 3910.0, "")
    one = settled(database, "statistic/2", "range", "2.450..4.000,5", "baru")
    assert one and (one.low, one.high, one.note) == (2450.0, 4000.5, "baru")


@pytest.mark.parametrize("verdict", ["different", "open"])
def test_a_note_goes_with_its_own_verdict_and_undo_brings_back_what_was(database: Path, verdict: str) -> None:
    settled(database, "statistic/1", "range", "2.000..3.910", "dua tahap")
    one = settled(database, "statistic/1", verdict)
    assert one and (one.ruling, one.note, one.low) == (verdict, "", None)
    assert main(["decisions", "undo", "--db", str(database)]) == 0
    (back,) = Decider(database).history().settlements().values()
    assert (back.ruling, back.low, back.note) == ("range", 2000.0, "dua tahap")


def test_what_cannot_be_settled_is_one_sentence(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ((), ("statistic/1",), ("statistic/1", "maybe"), ("statistic/1", "range", "5..2"), ("x/1", "open")):
        refused(database, capsys, *words)
    assert "no group" in refused(database, capsys, "statistic/4", "open")
    assert "not a number" in refused(database, capsys, "region/35", "open")
    wording.use("id")
    assert "tidak berada dalam kelompok" in refused(database, capsys, "statistic/4", "open")


def test_a_settlement_stands_at_the_text_of_its_numbers_alone(database: Path, tmp_path: Path) -> None:
    settled(database, "statistic/1", "range")
    (key,) = Decider(database).settlements()
    pages = sorted(tmp_path.glob("*.txt"))
    texts = [page.read_text("utf-8") for page in pages]
    for page, text in zip(pages, texts, strict=True):
        page.write_text(text.replace("2.450", "2.560").replace("3.910", "3.110"), "utf-8")
    for part in tmp_path.glob("facts.db*"):
        part.unlink()
    load([str(page) for page in pages], database)
    assert Decider(database).settlements() == {}
    assert [one.state for one in Decider(database).outcomes()] == ["orphaned"]
    for page, text in zip(pages, texts, strict=True):
        page.write_text(text, "utf-8")
    load([str(page) for page in pages], database)
    assert list(Decider(database).settlements()) == [key]


def test_a_preferred_number_that_is_gone_is_preferred_no_more(database: Path, tmp_path: Path) -> None:
    settled(database, "statistic/1", "prefer")
    (one,) = Decider(database).settlements().values()
    (page,) = (page for page in tmp_path.glob("*.txt") if one.facts[0].quote in page.read_text("utf-8"))
    page.write_text(page.read_text("utf-8").replace("2.450", "2.999"), "utf-8")
    load([str(path) for path in tmp_path.glob("*.txt")], database)
    assert Decider(database).settlements() == {}
