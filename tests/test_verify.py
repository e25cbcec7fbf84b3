"""`verify`: a dossier held against its sources; every change reported, nothing reported where there is none."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.loader import load
from tests.pages import FISHERS, WORKERS
from tests.trials import mutations


def test_100_changes_are_reported_and_nothing_else(tmp_path: Path) -> None:
    assert list(mutations.trial(tmp_path, 100, Random(5), pages=2)) == []


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with sources in `kliping`, their database and their dossier; no database of the user's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "kliping").mkdir()
    (tmp_path / "kliping" / "nelayan.txt").write_text(FISHERS, "utf-8")
    (tmp_path / "kliping" / "pekerja.txt").write_text(WORKERS, "utf-8")
    load(["kliping"], tmp_path / "facts.db")
    assert main(["export", "--db", "facts.db", "-o", "dosir.md"]) == 0
    return tmp_path


def verify(*words: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, Any]]]:
    capsys.readouterr()
    code = main(["verify", *words, "--format", "jsonl"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def states(*words: str, capsys: pytest.CaptureFixture[str]) -> set[str]:
    return {one["state"] for one in verify(*words, capsys=capsys)[1]}


def edited(folder: Path, old: str, new: str, count: int = 1) -> None:
    text = (folder / "dosir.md").read_text("utf-8")
    assert old in text
    (folder / "dosir.md").write_text(text.replace(old, new, count), "utf-8")


def about(one: dict[str, Any]) -> tuple[str, str | None, str | None]:
    first = one["findings"][0]
    return first["finding"], first["shown"], first["instead"]


def test_a_dossier_is_intact_with_and_without_the_database(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify("dosir.md", capsys=capsys)[0] == 0
    assert verify("dosir.md", "--db", "facts.db", capsys=capsys)[0] == 0
    assert main(["verify", "dosir.md"]) == 0
    (told,) = capsys.readouterr().out.splitlines()
    assert told.endswith(" intact")
    assert main(["verify", "dosir.md", "--detail"]) == 0
    first, *_, last = capsys.readouterr().out.splitlines()
    assert first.startswith("intact") and last == told


def test_only_what_is_not_intact_is_told_unless_more_is_wanted(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(written, "| 2.450 nelayan |", "| 2.540 nelayan |")
    assert main(["verify", "dosir.md"]) == 1
    altered, told = capsys.readouterr().out.splitlines()
    assert altered.startswith("number altered") and "1 number altered" in told
    assert main(["verify", "dosir.md", "--detail"]) == 1
    assert len(capsys.readouterr().out.splitlines()) > 2


def test_an_altered_number_is_told_with_what_the_source_says(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(written, "| 2.450 nelayan |", "| 2.540 nelayan |")
    code, lines = verify("dosir.md", capsys=capsys)
    (found,) = [one for one in lines if one["label"] and one["state"] != "intact"]
    assert code == 1 and about(found) == ("number-altered", "2.540 nelayan", "2.450 nelayan")


HARMLESS = (
    ("| 2.450 nelayan |", "| **2.450** nelayan |"),
    ("| 2.450 nelayan |", "| *2.450 nelayan* |"),
    ("| 2.450 nelayan |", "| ==2.450== `nelayan` |"),
    ("| 2.450 nelayan |", "| __2.4__50 nelayan |".replace("__", "**")),
    ("| 2.450 nelayan |", "|  2\\.450&nbsp;nelayan |"),
    ("| 2.450 nelayan |", "| <mark>2.450</mark><br>nelayan |"),
    ("| 2.450 nelayan |", "| 2.450\u202fnelayan |"),
    ("2.450 nelayan", "**2.450** nelayan"),
    ("> “Mereka melaut setiap hari", "> “Mereka **melaut**\n> _setiap_ hari"),
)
NOT_HARMLESS = (
    ("| 2.450 nelayan |", "| **2.540** nelayan |"),
    ("| 2.450 nelayan |", "| ~~2.450~~ nelayan |"),
    ("| 2.450 nelayan |", "| 2*450 nelayan |"),
    ("| 2.450 nelayan |", "| 2.450<sup>3</sup> nelayan |"),
    ("| 2.450 nelayan |", "| 2.450&#48; nelayan |"),
    ("| 2.450 nelayan |", "| 2&nbsp;450 nelayan |"),
    ("| 2.450 nelayan |", "| **2.450** petani |"),
    ("> “Mereka melaut setiap hari", "> “Mereka **tidak** melaut setiap hari"),
)


@pytest.mark.parametrize(("old", "new"), HARMLESS)
def test_emphasis_escapes_and_blanks_around_words_alter_nothing(
    written: Path, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    edited(written, old, new, -1)
    assert states("dosir.md", capsys=capsys) == {"intact"}


@pytest.mark.parametrize(("old", "new"), NOT_HARMLESS)
def test_what_alters_words_under_emphasis_is_reported(
    written: Path, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    edited(written, old, new)
    assert verify("dosir.md", capsys=capsys)[0] == 1


def test_an_altered_number_is_found_without_its_source_too(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (written / "kliping" / "nelayan.txt").unlink()
    edited(written, "| 2.450 nelayan |", "| 2.540 nelayan |")
    _, lines = verify("dosir.md", capsys=capsys)
    found = [[told["finding"] for told in one["findings"]] for one in lines if one.get("findings")]
    assert ["number-altered", "source-missing"] in found, "what was done to the dossier stands first"


def test_an_altered_quotation_is_not_in_the_source(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(written, "> “Mereka melaut setiap hari", "> “Mereka melaut setiap malam")
    code, lines = verify("dosir.md", capsys=capsys)
    (found,) = [one for one in lines if one["label"] and one["state"] != "intact"]
    assert code == 1 and found["state"] == "quotation-missing"


@pytest.mark.parametrize(
    ("old", "new"),
    [("| Bima |", "| Dompu |"), ("Bupati Bima", "Gubernur"), (" Proof `", " Proof `0"), ("sha256 ", "sha256 f")],
)
def test_other_words_beside_a_number_are_reported(
    written: Path, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    edited(written, old, new)
    assert verify("dosir.md", capsys=capsys)[0] == 1


def test_a_changed_source_is_told_from_one_that_lost_the_words(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = written / "kliping" / "nelayan.txt"
    page.write_text(FISHERS + "\nDiperbarui.\n", "utf-8")
    assert main(["verify", "dosir.md"]) == 1
    told = capsys.readouterr().out
    assert "What is quoted still stands in it." in told and "does not say" not in told
    page.write_text(FISHERS.replace("2.450", "2.600"), "utf-8")
    assert main(["verify", "dosir.md"]) == 1
    assert "cited. The source does not say" in capsys.readouterr().out


def test_a_fact_taken_out_is_told(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (written / "dosir.md").read_text("utf-8")
    kept = [line for line in text.splitlines() if not (line.startswith("[^1]:") or line.endswith("[^1] |"))]
    (written / "dosir.md").write_text("\n".join(kept), "utf-8")
    code, lines = verify("dosir.md", capsys=capsys)
    assert code == 1 and lines[-1]["state"] == "taken-out"
    assert int(lines[-1]["here"]) == int(lines[-1]["written"]) - 1


def test_a_part_pasted_elsewhere_is_verified_for_what_it_is(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (written / "dosir.md").read_text("utf-8")
    head = text[text.index("## Numbers") : text.index("| ---: |")]
    row = next(line for line in text.splitlines() if line.endswith("[^1] |"))
    note = next(line for line in text.splitlines() if line.startswith("[^1]:"))
    letter = f"Yth. Bapak,\n\n{head}| - | - | - | - | - | - |\n{row}\n\nHormat kami\n\n{note}\n"
    (written / "surat.md").write_text(letter, "utf-8")
    assert main(["verify", "surat.md"]) == 0
    told = capsys.readouterr()
    assert "cannot be told" in told.err and "lines 1, 9." in told.out
    (written / "surat.md").write_text(letter.replace("| Number |", "| Target |"), "utf-8")
    assert states("surat.md", capsys=capsys) == {"place-altered", "by-hand"}


def test_sources_that_moved_are_found_below_a_folder_named(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (written / "arsip" / "2025").mkdir(parents=True)
    (written / "kliping").rename(written / "arsip" / "2025" / "k")
    assert states("dosir.md", capsys=capsys) == {"source-missing"}
    assert states("dosir.md", "--sources", "arsip/2025/k", capsys=capsys) == {"intact"}


CHANGED = FISHERS.replace("2.450", "2.600")


def test_folders_named_are_the_only_place_looked_into(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    named = ("dosir.md", "--db", "facts.db", "--sources", "arsip")
    (written / "arsip").mkdir()
    assert states(*named, capsys=capsys) == {"source-missing"}
    (written / "arsip" / "nelayan.txt").write_text(CHANGED, "utf-8")
    (written / "arsip" / "pekerja.txt").write_text(WORKERS, "utf-8")
    _, lines = verify(*named, capsys=capsys)
    assert {(one["source"], one["state"]) for one in lines} == {
        ("kliping/nelayan.txt", "source-changed"),
        ("kliping/pekerja.txt", "intact"),
    }
    (written / "kliping" / "nelayan.txt").write_text(CHANGED, "utf-8")
    (written / "nelayan.txt").write_text(FISHERS, "utf-8")
    assert "source-changed" in states("dosir.md", "--sources", ".", capsys=capsys)
    assert states("dosir.md", "--sources", "arsip", "--sources", ".", capsys=capsys) == {"intact", "source-changed"}
    (written / "kliping" / "nelayan.txt").write_text(FISHERS, "utf-8")
    assert states("dosir.md", "--sources", "arsip", "--sources", ".", capsys=capsys) == {"intact"}


def test_a_changed_file_beside_the_dossier_is_not_hidden_by_an_intact_one(
    written: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (written / "dosir" / "kliping").mkdir(parents=True)
    (written / "dosir.md").rename(written / "dosir" / "dosir.md")
    changed = written / "dosir" / "kliping" / "nelayan.txt"
    changed.write_text(CHANGED, "utf-8")
    given = ("dosir/dosir.md", "--db", "facts.db")
    assert states(*given, capsys=capsys) == {"intact", "source-changed"}
    changed.unlink()
    assert states(*given, capsys=capsys) == {"intact"}
    monkeypatch.chdir(written / "dosir")
    assert states("dosir.md", "--db", str(written / "facts.db"), capsys=capsys) == {"intact"}


def test_a_page_loaded_again_under_another_path_hides_no_change(
    written: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path_factory: Any
) -> None:
    (written / "salinan.txt").write_text(FISHERS, "utf-8")
    load(["salinan.txt"], written / "facts.db")
    (written / "kliping" / "nelayan.txt").write_text(CHANGED, "utf-8")
    elsewhere = tmp_path_factory.mktemp("lain")
    (elsewhere / "dosir.md").write_bytes((written / "dosir.md").read_bytes())
    monkeypatch.chdir(elsewhere)
    assert "source-changed" in states("dosir.md", "--db", str(written / "facts.db"), capsys=capsys)


def test_the_database_knows_where_its_pages_were(
    written: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path_factory: Any
) -> None:
    elsewhere = tmp_path_factory.mktemp("lain")
    (elsewhere / "dosir.md").write_bytes((written / "dosir.md").read_bytes())
    monkeypatch.chdir(elsewhere)
    assert states("dosir.md", capsys=capsys) == {"source-missing"}
    assert states("dosir.md", "--db", str(written / "facts.db"), capsys=capsys) == {"intact"}


def test_a_page_of_standard_input_is_verified_by_the_copy_in_the_database(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    load(["-"], written / "one.db", stdin=io.BytesIO(WORKERS.encode()))
    assert main(["export", "--db", "one.db", "-o", "one.md"]) == 0
    code, lines = verify("one.md", "--db", "one.db", capsys=capsys)
    assert code == 0 and all(one["by_copy"] for one in lines)
    code, lines = verify("one.md", capsys=capsys)
    assert code == 1 and "standard input" in lines[0]["problem"]


@pytest.mark.parametrize("option", ["--obsidian", "--pandoc"])
def test_each_profile_is_intact(written: Path, capsys: pytest.CaptureFixture[str], option: str) -> None:
    assert main(["export", "--db", "facts.db", option, "--by", "region", "-o", "lain.md"]) == 0
    assert verify("lain.md", capsys=capsys)[0] == 0


# dossiers that mean no good


@pytest.mark.parametrize("path", ["/etc/hostname", "../rahasia.txt", "tautan.txt", "a/../../rahasia.txt"])
def test_what_lies_outside_is_told_and_not_read(written: Path, capsys: pytest.CaptureFixture[str], path: str) -> None:
    work = written / "kerja"
    work.mkdir()
    (written / "rahasia.txt").write_text(FISHERS, "utf-8")
    (work / "tautan.txt").symlink_to(written / "rahasia.txt")
    text = (written / "dosir.md").read_text("utf-8").replace("kliping/nelayan.txt", path)
    (work / "dosir.md").write_text(text, "utf-8")
    os.chdir(work)
    _, lines = verify("dosir.md", capsys=capsys)
    told = [one for one in lines if one.get("source") == path]
    assert told and all("was not read" in one["problem"] for one in told)
    assert all(told["finding"] != "source-changed" for one in lines for told in one.get("findings", ()))


@pytest.mark.parametrize("made", ["huge", "binary", "folder", "pipe", "missing", "plain", "empty"])
def test_what_is_no_dossier_is_one_sentence(written: Path, capsys: pytest.CaptureFixture[str], made: str) -> None:
    path = written / "x.md"
    if made == "huge":
        with path.open("wb") as file:
            file.truncate(100_000_000)
    elif made == "binary":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    elif made == "folder":
        path.mkdir()
    elif made == "pipe":
        os.mkfifo(path)
    elif made == "plain":
        path.write_text("# Catatan\n\nTidak ada apa-apa[^1].\n\n[^1]: Sungguh.\n", "utf-8")
    elif made == "empty":
        path.write_bytes(b"")
    capsys.readouterr()
    assert main(["verify", "x.md"]) == 1
    told = capsys.readouterr()
    assert told.out == "" and len(told.err.splitlines()) == 1 and "Traceback" not in told.err


def test_a_crafted_dossier_ends_in_lines(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = " — *{}*, characters 999999999999–9999999999999, sha256 0123456789ab. Proof `0123456789ab`"
    paths = ["\\[\\]", "a" * 5_000, "nul\x00", "..", "/", "~root", "dev/\\*", "\x1b[31m", "kliping"]
    notes = [f"[^{number}]: **x**: “y”{note.format(path)}" for number, path in enumerate(paths, 1)]
    marks = [f"| 5 | [^{number}] |" for number in range(1, 2_000)]
    marks.append("| 5 " + "".join(f"[^{number}] | 7.000" for number in range(1, 20_000)) + " |")
    text = "\n".join([*marks, "", *("\n\n".join(notes).split("\n")), "", "[^" * 5_000, "*" * 5_000, "`" * 5_000])
    (written / "x.md").write_text(text, "utf-8")
    assert main(["verify", "x.md"]) == 1
    told = capsys.readouterr()
    assert "Traceback" not in told.err and "\x1b" not in told.out
