"""What the profiles for Obsidian and Pandoc add, and the sections by region, person and measure."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.export.csl import bibliography, citation_key
from jamsostek_tui.export.markdown import Style, dossier
from tests.export.contested import load_contested
from tests.export.evidence import everything, number, quotation
from tests.export.rendering import PANDOC
from tests.hostile import HOSTILE
from tests.pages import load_two_pages


@pytest.fixture
def loaded(tmp_path: Path) -> Path:
    return load_two_pages(tmp_path)


def export(folder: Path, *words: str) -> int:
    return main(["export", "--db", str(folder / "facts.db"), *words])


def test_obsidian_gets_callouts_block_ids_and_tags() -> None:
    facts = [number("4.218 perajin"), quotation("Kami tenang"), everything("Bantul")[3]]
    text = dossier(facts, Style(title="Batik", front_matter=True, profile="obsidian"))
    assert text.splitlines()[3] == "tags: [jamsostek, dossier]"
    assert "> [!quote] quotation\n> “Kami tenang”\n>\n> — Sri Wahyuni, Kepala Dinas[^2]\n\n^f2\n" in text
    assert "| [^1] |\n\n^t1\n" in text and re.search(r"^- \*\*Bantul\*\*.*\[\^3\] \^f3$", text, re.MULTILINE)


def test_pandoc_gets_keys_and_a_bibliography_beside(loaded: Path) -> None:
    assert export(loaded, "--pandoc", "-o", str(loaded / "d.md")) == 0
    items = json.loads((loaded / "d.csl.json").read_text("utf-8"))
    text = (loaded / "d.md").read_text("utf-8")
    assert {item["language"] for item in items} == {"id"} and 'bibliography: "d.csl.json"' in text
    assert {item["id"] for item in items} == set(re.findall(r"\[@([a-z0-9-]+)\]", text))
    assert all(item["type"] == "article-newspaper" and item["title"] for item in items)


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
def test_pandoc_resolves_every_key(loaded: Path) -> None:
    assert PANDOC is not None
    export(loaded, "--pandoc", "-o", str(loaded / "d.md"))
    command = [PANDOC, "--citeproc", "--to", "html", "d.md"]
    done = subprocess.run(command, cwd=loaded, capture_output=True, text=True, encoding="utf-8", check=True)
    assert "not found" not in done.stderr and done.stdout.count("csl-entry") == 2


def test_a_bibliography_has_the_articles_of_sections_too(tmp_path: Path) -> None:
    database = load_contested(tmp_path)
    words = ["export", "--article", "1", "--with", "groups", "--pandoc", "-o", str(tmp_path / "d.md")]
    assert main([*words, "--db", str(database)]) == 0
    items = json.loads((tmp_path / "d.csl.json").read_text("utf-8"))
    keys = set(re.findall(r"\[@([a-z0-9-]+)\]", (tmp_path / "d.md").read_text("utf-8")))
    assert {item["id"] for item in items} == keys and len(keys) == 3


def test_neither_file_is_written_over(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (loaded / "d.md").write_text("milikku", "utf-8")
    assert export(loaded, "--pandoc", "-o", str(loaded / "d.md")) == 1
    assert not (loaded / "d.csl.json").exists()
    (loaded / "e.csl.json").write_text("milikku", "utf-8")
    assert export(loaded, "--pandoc", "-o", str(loaded / "e.md")) == 1
    assert not (loaded / "e.md").exists() and (loaded / "e.csl.json").read_text("utf-8") == "milikku"


@pytest.mark.parametrize(
    "words", [("--pandoc",), ("--format", "csv", "--obsidian"), ("--format", "ftm", "--by", "region")]
)
def test_what_does_not_go_together_is_said(
    loaded: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert export(loaded, *words) == 2
    told = capsys.readouterr()
    assert told.out == "" and len(told.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("by", "heading"), [("region", "## Bima"), ("person", "## Nurul Hasanah"), ("measure", "## nelayan")]
)
def test_sections_are_by_what_was_asked(
    loaded: Path, capsys: pytest.CaptureFixture[str], by: str, heading: str
) -> None:
    assert export(loaded, "--by", by) == 0
    assert heading in capsys.readouterr().out.splitlines()


def test_one_measure_under_two_names_is_one_section() -> None:
    facts = [
        number("5,1 persen", subject="tingkat pengangguran terbuka", unit="persen"),
        number("4,9 persen", subject="TPT", unit="persen"),
        number("7 nelayan", subject="nelayan", unit="nelayan"),
    ]
    text = dossier(facts, Style(title="x", by="measure"))
    assert [line for line in text.splitlines() if line.startswith("## ")] == ["## TPT", "## nelayan", "## Sources"]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_bibliography_holds_any_text(text: str) -> None:
    facts = everything(text)
    items = json.loads(bibliography(facts))
    assert len(items) == 1 and re.fullmatch(r"[a-z0-9-]+", citation_key(facts[0].article))
    bibliography(facts).encode()
