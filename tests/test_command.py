"""The installed command without its browser: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest

from tests.pages import FISHERS, WORKERS

COMMAND = str(Path(sys.executable).with_name("jamsostek-tui"))


def run(*words: str, home: Path, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": "", "XDG_CACHE_HOME": "", "XDG_STATE_HOME": ""}
    done = subprocess.run([COMMAND, *words], input=stdin, capture_output=True, env=env, cwd=cwd or home, check=False)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def clippings(tmp_path: Path) -> Path:
    folder = tmp_path / "clippings"
    folder.mkdir()
    (folder / "nelayan.txt").write_text(FISHERS, "utf-8")
    (folder / "pekerja.md").write_text(WORKERS, "utf-16")
    return folder


@pytest.fixture
def loaded(clippings: Path) -> Path:
    assert run("load", "clippings", "--db", "facts.db", home=clippings.parent).returncode == 0
    return clippings.parent


def records(home: Path, *words: str) -> list[dict[str, object]]:
    done = run("export", "--format", "jsonl", "--db", "facts.db", *words, home=home)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_loading_a_folder_sums_up_and_loading_again_changes_nothing(clippings: Path) -> None:
    home = clippings.parent
    first = run("load", str(clippings), "--db", "facts.db", home=home)
    assert (first.returncode, first.stdout.strip()) == (0, "2 loaded, 0 unchanged, 0 updated, 0 failed")
    before = records(home, "--with-text")
    again = run("load", str(clippings), "--db", "facts.db", home=home)
    assert (again.returncode, again.stdout.strip()) == (0, "0 loaded, 2 unchanged, 0 updated, 0 failed")
    assert records(home, "--with-text") == before


def test_a_changed_file_replaces_its_facts(loaded: Path) -> None:
    (loaded / "clippings" / "nelayan.txt").write_text(FISHERS.replace("2.450", "2.600"), "utf-8")
    done = run("load", "clippings", "--db", "facts.db", home=loaded)
    assert done.stdout.strip() == "0 loaded, 1 unchanged, 1 updated, 0 failed"
    values = [fact["value"] for fact in records(loaded, "--kind", "statistic") if "value" in fact]
    assert 2600.0 in values
    assert 2450.0 not in values


def test_one_page_on_standard_input(tmp_path: Path) -> None:
    done = run("load", "-", "--db", "facts.db", home=tmp_path, stdin=WORKERS.encode())
    assert done.stdout.strip() == "1 loaded, 0 unchanged, 0 updated, 0 failed"
    assert [fact["source"] for fact in records(tmp_path, "--kind", "article")] == ["-"]


def test_bad_pages_are_a_sentence_each_and_the_rest_is_loaded(clippings: Path) -> None:
    (clippings / "empty.txt").write_bytes(b"")
    (clippings / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (clippings / "saved.txt").write_text(f"<!DOCTYPE html><html><body>{FISHERS}</body></html>", "utf-8")
    with (clippings / "huge.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    done = run("load", "clippings", "missing.txt", "--db", "facts.db", home=clippings.parent)
    assert done.returncode == 1
    assert done.stdout.strip() == "2 loaded, 0 unchanged, 0 updated, 5 failed"
    problems = done.stderr.strip().splitlines()
    assert len(problems) == 5
    for name in ("empty.txt", "picture.txt", "saved.txt", "huge.txt", "missing.txt"):
        assert sum(name in problem for problem in problems) == 1
    assert "Traceback" not in done.stderr


def test_paths_that_are_none_and_endless_input_are_a_sentence_each(tmp_path: Path) -> None:
    words = ("load", "~nobody-of-that-name/x.txt", "https://contoh.invalid/x", "-", "--db", "facts.db")
    done = run(*words, home=tmp_path, stdin=b"kata " * 5_000_000)
    assert (done.returncode, done.stdout.strip()) == (1, "0 loaded, 0 unchanged, 0 updated, 3 failed")
    first, second, third = sorted(done.stderr.splitlines())
    assert first.startswith("Standard input: The page is larger than 20 MB")
    assert "is an address" in second and third.startswith("~nobody") and third.endswith("does not exist.")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_page_that_may_not_be_read_is_a_sentence(clippings: Path) -> None:
    (clippings / "nelayan.txt").chmod(0)
    done = run("load", "clippings", "--db", "facts.db", home=clippings.parent)
    assert (done.returncode, done.stdout.strip()) == (1, "1 loaded, 0 unchanged, 0 updated, 1 failed")
    assert "cannot be read" in done.stderr


def test_every_exported_line_has_the_contracts_keys_and_true_offsets(loaded: Path) -> None:
    facts = records(loaded, "--with-text")
    texts = {fact["id"]: str(fact["text"]) for fact in facts if fact["kind"] == "article"}
    common = {"kind", "rule", "confidence", "status"}
    keys = {
        "article": "id source title publisher published dateline byline url keywords sha256 text",
        "region": "id name level parent aliases mentions",
        "person": "id name aliases honorifics degrees roles mentions",
        "organisation": "id name abbreviation type region mentions",
        "instrument": "id name type aliases mentions",
        "statistic": "id article start end text value value_max approx unit subject measure direction region period "
        "versus attributed_to per also",
        "statement": "id article start end text form speaker person organisation also",
        "event": "id article start end text name date venue region",
        "link": "from relation to article start end",
    }
    seen = set()
    for fact in facts:
        kind = str(fact["kind"])
        seen.add(kind)
        assert set(fact) == common | set(keys[kind].split())
        spans = [fact] if kind in ("statistic", "statement", "event") else []
        for span in spans + cast("list[dict[str, object]]", fact.get("mentions", [])):
            start, end = span["start"], span["end"]
            assert isinstance(start, int)
            assert isinstance(end, int)
            assert texts[span["article"]][start:end] == span["text"]
    assert {"article", "region", "person", "statistic", "statement", "link"} <= seen


@pytest.mark.parametrize(
    ("query", "expected"),
    [("2450", "2.450 nelayan"), ("2,45 ribu", "2.450 nelayan"), ("hasanah nurl", "Nurul Hasanah"), ("garut", "Garut")],
)
def test_search_forgives(loaded: Path, query: str, expected: str) -> None:
    done = run("search", query, "--format", "jsonl", "--db", "facts.db", home=loaded)
    assert done.returncode == 0
    assert expected in [json.loads(line)["label"] for line in done.stdout.splitlines()][:5]
    table = run("search", query, "--db", "facts.db", home=loaded)
    assert expected in table.stdout


def test_search_says_where_a_word_is_in_no_hit(loaded: Path) -> None:
    done = run("search", "nelayan 2.450 zzzqqqxxx kind:number", "--db", "facts.db", home=loaded)
    assert "2.450 nelayan" in done.stdout
    assert done.stderr.count("\n") == 1 and "Nothing here has “zzzqqqxxx”" in done.stderr
    assert run("search", "nelayan 2.450", "--db", "facts.db", home=loaded).stderr == ""


def test_search_without_hits_says_so(loaded: Path) -> None:
    done = run("search", "zzzqqqxxx", "--db", "facts.db", home=loaded)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("form", ["markdown", "jsonl", "csv"])
def test_export_to_a_file_never_overwrites_unasked(loaded: Path, form: str) -> None:
    words = ("export", "--format", form, "--db", "facts.db", "-o", "out.txt")
    assert run(*words, home=loaded).returncode == 0
    first = (loaded / "out.txt").read_text("utf-8")
    assert "2.450" in first
    (loaded / "out.txt").write_text("mine", "utf-8")
    refused = run(*words, home=loaded)
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) == 1 and "--force" in refused.stderr
    assert (loaded / "out.txt").read_text("utf-8") == "mine"
    assert run(*words, "--force", home=loaded).returncode == 0
    assert (loaded / "out.txt").read_text("utf-8") == first


def test_export_by_region_and_article(loaded: Path) -> None:
    def values(*words: str) -> set[object]:
        return {fact["value"] for fact in records(loaded, "--kind", "statistic", *words) if "value" in fact}

    assert values("--region", "32") == values("--region", "Jawa Barat") == values("--region", "jabar") != set()
    assert values("--region", "32") == {7125.0, 9000.0}
    article = next(fact["id"] for fact in records(loaded, "--kind", "article") if "Nelayan" in str(fact["title"]))
    assert values("--article", str(article)) == {2450.0, 42_000_000.0}


def test_a_region_by_a_name_that_is_none_or_several_is_one_sentence(loaded: Path) -> None:
    for command in ("export", "compare"):
        refused = run(command, "--region", "zzqqzz", "--db", "facts.db", home=loaded)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "No region here is called “zzqqzz”" in refused.stderr and len(refused.stderr.splitlines()) == 1
    for place in ("Kota Bogor", "Kabupaten Bogor"):
        (loaded / "clippings" / f"{place}.txt").write_text(f"Ada 1.204 petani yang terdaftar di {place}.\n", "utf-8")
    run("load", "clippings", "--db", "facts.db", home=loaded)
    refused = run("export", "--region", "bog", "--db", "facts.db", home=loaded)
    assert refused.returncode == 1 and "32.01 Bogor" in refused.stderr and "32.71 Kota Bogor" in refused.stderr


def test_info_prints_versions_paths_and_counts(loaded: Path) -> None:
    done = run("info", "--db", "facts.db", home=loaded)
    assert done.returncode == 0
    lines = dict(line.split(None, 1) for line in done.stdout.splitlines() if len(line.split(None, 1)) == 2)
    assert lines["database"] == "facts.db"
    assert lines["articles"] == "2"
    assert {"version", "sqlite"} <= set(lines)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--bogus",), 2),
        (("load",), 2),
        (("exprot", "--format", "csv"), 2),
        (("search", "x", "--kind", "nonsense"), 2),
        (("search", "x", "--limit", "0"), 2),
        (("export", "--format", "jsonl", "--db", "nowhere.db"), 1),
        (("export", "--region", "99.99", "--db", "facts.db"), 1),
        (("export", "--article", "999", "--db", "facts.db"), 1),
        (("search", "x", "--db", "clippings/nelayan.txt"), 1),
        (("search", "x", "--db", "~nobody-of-that-name/facts.db"), 1),
        (("explain", "statistic/999", "--db", "facts.db"), 1),
        (("explain", "nonsense", "--db", "facts.db"), 2),
        (("browse", "--db", "facts.db"), 1),
        ((), 1),
    ],
)
def test_a_failure_is_an_exit_code_and_no_traceback(loaded: Path, words: Sequence[str], code: int) -> None:
    done = run(*words, home=loaded)
    assert done.returncode == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_explain_says_rule_trigger_and_doubt(loaded: Path) -> None:
    number = next(fact for fact in records(loaded, "--kind", "statistic") if fact["value"] == 2450.0)
    done = run("explain", f"statistic/{number['id']}", "--db", "facts.db", home=loaded)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0].split(None, 1) == ["Fact", "2.450 nelayan"]
    rule = next(line for line in lines if line.startswith("Rule"))
    assert f"{number['rule']}: " in rule, "the rule is named and said in a line"
    assert any(line.startswith("Doubts") for line in lines)


def test_without_clippings_printing_commands_use_the_bundled_pages_and_say_so(tmp_path: Path) -> None:
    done = run("export", "--format", "jsonl", "--kind", "article", home=tmp_path)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 2
    assert "bundled" in done.stderr


def test_a_misspelt_command_is_no_address(tmp_path: Path) -> None:
    for words, meant in ((("serach", "lombok"), "search"), (("--db", "browse", "lod", "x"), "load")):
        done = run(*words, home=tmp_path)
        assert done.returncode == 2
        assert f"did you mean {meant}?" in done.stderr


def test_without_a_place_for_the_bundled_facts_the_way_out_is_said(tmp_path: Path) -> None:
    (tmp_path / ".local").write_text("a file, where a folder should be", "utf-8")
    done = run("search", "loteng", home=tmp_path)
    assert done.returncode == 1
    assert "XDG_DATA_HOME" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_names_every_command() -> None:
    done = run("--help", home=Path.cwd())
    assert done.returncode == 0
    for name in ("browse", "load", "search", "export", "explain", "info", "--db", "--version"):
        assert name in done.stdout
