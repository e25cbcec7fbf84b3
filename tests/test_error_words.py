"""Every error a reader can be told is worded in both languages: no module makes a sentence of its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import jamsostek_tui
from jamsostek_tui import wording
from jamsostek_tui.cli import main
from jamsostek_tui.extraction import Raw, extracted_in_order
from jamsostek_tui.page.read import MAX_BYTES, PageError, read_page
from jamsostek_tui.page_discovery import Problem, discover

PACKAGE = Path(jamsostek_tui.__file__).parent
TOLD = re.compile(r"(?:[A-Z]\w*Error|Problem|Missing)$")
UNTOLD = {
    "AssertionError",
    "DatabaseError",
    "AttributeError",
    "TypeError",
    "ValueError",
    "FieldError",
    "UnfitError",
    "FileExistsError",
}
"""Errors between parts of the program, and SQLite's own; a FieldError carries the key of its words."""
SENTENCE = re.compile(r"[A-Za-z]{2,}[ ,;]+[A-Za-z]{2,}")


def name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def own_words(node: ast.AST) -> Iterator[str]:
    """Texts in an expression that no call of `say` or `keyed` words."""
    if isinstance(node, ast.Call) and name_of(node) in ("say", "keyed"):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from own_words(child)


def keys_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        named = isinstance(node, ast.Call) and name_of(node) in ("say", "keyed", "FieldError")
        if named and isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            yield str(node.args[0].value)


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_error_has_words_of_its_own_and_every_key_is_known(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and TOLD.search(name_of(node)) and name_of(node) not in UNTOLD:
            told = [words for argument in node.args for words in own_words(argument) if SENTENCE.search(words)]
            assert not told, f"{path.name}:{node.lineno} says {told} in English only"
    assert [key for key in keys_in(tree) if not wording.knows(key)] == []


BYTES = {
    "page.empty": b"",
    "page.blank": b" \n\t\n",
    "page.other": b"%PDF-1.7 x",
    "page.binary": bytes(range(256)) * 4,
    "page.damaged": b"\xff\xfe\x00\xd8",
    "page.large": b"a" * (MAX_BYTES + 1),
}


@pytest.fixture
def indonesian() -> Iterator[None]:
    wording.use("id")
    yield


@pytest.mark.usefixtures("indonesian")
@pytest.mark.parametrize(("key", "data"), BYTES.items(), ids=BYTES)
def test_what_is_no_page_is_told_in_the_readers_language(key: str, data: bytes) -> None:
    with pytest.raises(PageError) as told:
        read_page(data, "x")
    assert str(told.value).startswith(wording.say(key).split("{")[0])


@pytest.mark.usefixtures("indonesian")
def test_paths_that_are_no_pages_are_told_in_the_readers_language(tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    asked = ["", "a\0b", str(tmp_path / "x.txt"), str(tmp_path / "*.txt"), "https://x.test/a", str(tmp_path / "kosong")]
    asked += ["/dev/null"]
    told = [one.sentence for one in discover(asked) if isinstance(one, Problem)]
    ends = ["jalur berkas.", "jalur berkas.", "tidak ada.", "*.txt.", "muat berkasnya.", "*.text).", "dilewati."]
    assert [words.endswith(end) for words, end in zip(told, ends, strict=True)] == [True] * len(ends)


@pytest.mark.usefixtures("indonesian")
def test_processes_that_read_pages_speak_the_language_too() -> None:
    pages = [Raw(f"{number}", f"{number}", "x", "0" * 64, b"") for number in range(300)]
    found = [one for batch in extracted_in_order(pages, len(pages), 2) for one in batch]
    assert {one.problem for one in found} == {"Halaman ini kosong."}


@pytest.mark.usefixtures("indonesian")
def test_a_command_tells_errors_of_loading_and_making_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path / "x.txt"), "--db", database, "--lang", "id"]) == 1
    assert "x.txt tidak ada." in capsys.readouterr().err
    assert main(["rebuild", "--db", database, "--lang", "id"]) == 1
    assert "tidak menyebut halaman apa pun" in capsys.readouterr().err
    assert main(["load", str(tmp_path), "--db", database, "--dask", "x", "--lang", "id"]) == 2
    assert "--dask memerlukan alamat penjadwal" in capsys.readouterr().err
