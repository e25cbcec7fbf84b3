"""The guards of the house: which floor may import what."""

from __future__ import annotations

import ast
import pkgutil
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import jamsostek_tui

PACKAGE = Path(jamsostek_tui.__file__).parent
FLOORS = {  # a part may import parts of lower numbers, and itself
    "record": 0,
    "model": 0,
    "errors": 0,
    "harmless": 0,
    "whole_file": 0,
    "garbage_collection": 0,
    "disjoint_sets": 0,
    "visible": 0,
    "wording": 0,
    "language": 1,
    "page": 2,
    "facts": 3,
    "browse": 3,
    "decisions": 4,
    "check": 5,
    "store": 6,
    "extraction": 7,
    "cluster": 8,
    "own_paths": 7,
    "config": 7,
    "remembered": 7,
    "export": 7,
    "paths": 0,
    "page_discovery": 1,
    "path_offers": 2,
    "loader": 8,
    "rebuilding": 9,
    "loading_aside": 9,
    "deciding": 8,
    "forgetting": 8,
    "source_files": 7,
    "checking": 9,
    "verifying": 8,
    "checked_words": 10,
    "verified_words": 10,
    "app": 11,
    "commands": 12,
    "cli": 13,
}


def modules_below_the_app() -> list[str]:
    names = [info.name for info in pkgutil.walk_packages([str(PACKAGE)], "jamsostek_tui.")]
    return [name for name in names if not name.startswith("jamsostek_tui.app") and not name.endswith("__main__")]


def imported_after(code: str) -> set[str]:
    script = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_nothing_below_the_app_imports_textual() -> None:
    names = modules_below_the_app()
    assert len(names) > 20
    loaded = imported_after("\n".join(f"import {name}" for name in names))
    assert "textual" not in loaded


def test_opening_the_browser_does_not_import_sqlite_utils() -> None:
    loaded = imported_after("import jamsostek_tui.app.app, jamsostek_tui.cli, jamsostek_tui.store.reader")
    assert "textual" in loaded
    assert "sqlite_utils" not in loaded


def test_screens_that_are_imported_ahead_bring_neither_the_comparing_of_numbers_nor_the_finding_of_facts() -> None:
    loaded = imported_after("import jamsostek_tui.app.screens.basket, jamsostek_tui.app.screens.compare")
    assert "jamsostek_tui.app.screens.export" in loaded
    assert not loaded & {"jamsostek_tui.check.compared.groups", "jamsostek_tui.facts", "jamsostek_tui.extraction"}


def test_writing_does_not_import_numpy_where_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "numpy.py").write_text("there = True\n", "utf-8")
    first = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    loaded = imported_after(f"{first}import jamsostek_tui.store.writer")
    assert "sqlite_utils" in loaded and "numpy" not in loaded
    assert "numpy" in imported_after(f"{first}import jamsostek_tui.store.writer, numpy; assert numpy.there")


def test_extraction_imports_neither_textual_nor_sqlite() -> None:
    loaded = imported_after("import jamsostek_tui.facts.extract, jamsostek_tui.page.article")
    assert not loaded & {"textual", "sqlite_utils", "sqlite3"}


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_parts(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} imports by a relative name"
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        found |= {name.split(".")[1] for name in names if name.startswith("jamsostek_tui.")} & FLOORS.keys()
    return found


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_floor_knows_only_floors_below_it(path: Path) -> None:
    part = part_of(path)
    if part in ("__init__", "__main__"):
        return
    above = {
        name
        for name in imported_parts(path) - {part}
        if FLOORS[name] > FLOORS[part] or (FLOORS[name] == FLOORS[part] != 0)
    }
    assert not above, f"{part} imports {above}"


def imported_packages(code: str) -> set[str]:
    """Return the packages that code imports, wherever in it and under whatever name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
    return found


def test_imports_are_seen_in_every_form() -> None:
    for line in ("import sqlite3", "import sqlite3 as base", "from sqlite3 import connect", "import os, sqlite3"):
        assert "sqlite3" in imported_packages(f"def late():\n    {line}")


def test_only_the_store_speaks_sql() -> None:
    speaking = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if part_of(path) != "store" and imported_packages(path.read_text("utf-8")) & {"sqlite3", "sqlite_utils"}
    }
    assert speaking <= {"commands/info.py"}, "which may ask for the version of SQLite"


def test_what_keeps_a_property_is_not_compiled() -> None:
    hook = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    compiled = hook["wheel"]["hooks"]["mypyc"]
    paths = {
        path.relative_to(PACKAGE.parent) for pattern in compiled["include"] for path in PACKAGE.parent.glob(pattern)
    }
    keeping = {path.as_posix() for path in paths if "cached_property" in (PACKAGE.parent / path).read_text("utf-8")}
    assert keeping == {*compiled["exclude"]}


def _folders(folder: str) -> list[str]:
    return sorted(path.parent.name for path in (PACKAGE / folder).glob("*/__init__.py"))


_FLOORS_WITH_A_MAP = ["app", "browse", "check", "deciding", "decisions", "export", "facts", "language", "page", "store"]
FOLDERS_WITH_A_MAP = [".", "app/screens/main", *_FLOORS_WITH_A_MAP, "wording"]
_FOLDERS_IN_FOLDERS = ["app", "app/widgets", "check", "decisions", "export", "facts", "store"]
_FOLDERS_IN_FOLDERS += ["facts/numbers", "facts/speech"]
FOLDERS_WITH_A_MAP += [f"{folder}/{name}" for folder in _FOLDERS_IN_FOLDERS for name in _folders(folder)]


@pytest.mark.parametrize("folder", FOLDERS_WITH_A_MAP)
def test_the_map_of_a_folder_names_its_files_and_nothing_else(folder: str) -> None:
    place = PACKAGE / folder
    told = ast.get_docstring(ast.parse((place / "__init__.py").read_text("utf-8"))) or ""
    names = set(re.findall(r"`([a-z][a-z_]*)(?:\.[A-Z]\w+)?`", told))
    files = {path.stem for path in place.glob("[!_]*.py")} | set(_folders(folder))
    assert names == files, f"the docstring of {folder}/__init__.py says what is in which file"


def test_the_map_of_the_main_screen_says_where_each_key_is_answered() -> None:
    place = PACKAGE / "app" / "screens" / "main"
    told = ast.get_docstring(ast.parse((place / "__init__.py").read_text("utf-8"))) or ""
    for name, words in re.findall(r"^- `(\w+)`:((?:.|\n(?!\n))+?)\.$", told, re.MULTILINE):
        answered = set(re.findall(r"def action_(\w+)\(", (place / f"{name}.py").read_text("utf-8")))
        assert answered <= set(re.findall(r"\w+", words)), f"{name}.py answers keys that the map does not name"
    keys = {name for path in place.glob("*.py") for name in re.findall(r"def action_(\w+)\(", path.read_text("utf-8"))}
    assert len(keys) > 50
