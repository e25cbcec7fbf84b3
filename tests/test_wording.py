"""What the reader sees is there in both languages, and numbers and dates are in the reader's manner."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from jamsostek_tui import model, wording
from jamsostek_tui.app.actions import OVERLAYS
from jamsostek_tui.browse.layout import PANES
from jamsostek_tui.browse.place import BROWSED, ORDERS
from jamsostek_tui.check import still_there
from jamsostek_tui.check.compared import verdict
from jamsostek_tui.decisions import proposing
from jamsostek_tui.decisions.history import outcomes
from jamsostek_tui.decisions.journal.decision import Ruling
from jamsostek_tui.wording.rules import RULES
from jamsostek_tui.wording.table import WORDS


@pytest.mark.parametrize("key", sorted(WORDS))
def test_both_languages_have_words_and_take_the_same_fillings(key: str) -> None:
    english, indonesian = WORDS[key]
    assert english.strip() and indonesian.strip()
    fields = [{name for _, name, _, _ in string.Formatter().parse(words) if name} for words in (english, indonesian)]
    assert fields[0] == fields[1]


def test_no_key_is_written_twice() -> None:
    written: list[str] = []
    for path in Path(wording.__file__).parent.glob("[!_]*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Dict) and all(isinstance(pair, ast.Tuple) for pair in node.values):
                written += [str(key.value) for key in node.keys if isinstance(key, ast.Constant)]
    assert sorted(written) == sorted([*WORDS, *RULES])


FAMILIES: dict[str, tuple[str, ...]] = {
    "agreed": get_args(verdict.Reason),
    "agreement": get_args(verdict.Agreement),
    "approx": get_args(model.Approx),
    "direction": get_args(model.Direction),
    "dossier.approx": get_args(model.Approx),
    "dossier.direction": get_args(model.Direction),
    "dossier.per": get_args(model.Per),
    "form": get_args(get_type_hints(model.Statement)["form"]),
    "how": get_args(still_there.How),
    "language": wording.LANGUAGES,
    "measure": get_args(model.Measure),
    "order": ORDERS,
    "outcome": get_args(outcomes.State),
    "pane": PANES,
    "per": get_args(model.Per),
    "place": OVERLAYS,
    "propose": get_args(proposing.Reason),
    "relation": tuple(f"{relation}.{side}" for relation in get_args(model.Relation) for side in ("out", "in")),
    "settled": get_args(Ruling),
    "standing": get_args(still_there.Standing),
    "status": get_args(model.Status),
    "tab": BROWSED,
    "type": (*get_args(model.OrganisationType), *get_args(model.InstrumentType), *get_args(model.Level)),
}
"""Words that are said by the name of what they stand for, and all it can be."""


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_of_words_has_some_for_each_and_for_nothing_else(family: str) -> None:
    said = {_short_of(key).removeprefix(f"{family}.") for key in WORDS if key.startswith(f"{family}.")}
    assert said == {*FAMILIES[family]}


def _short_of(key: str) -> str:
    return key.removesuffix(".short").removesuffix(".tiny")


def _parts_of_the_program() -> Iterator[tuple[str, ast.AST]]:
    """Yield every piece of syntax with the floor it stands on, the tables of wording left out."""
    package = Path(wording.__file__).parents[1]
    for path in package.rglob("*.py"):
        if path.parent.name != "wording" or path.name == "__init__.py":
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                yield path.relative_to(package).parts[0], node


def _said() -> tuple[set[str], set[str], set[str]]:
    """Return the texts in the program, those where no Indonesian is read, and what f-strings with words may come to."""
    contexts = Path(wording.__file__).parents[1] / "language" / "data" / "number_contexts.csv"  # names reasons
    constants, names, patterns = {*re.split(r"[,\n]", contexts.read_text("utf-8"))}, set[str](), set[str]()
    for floor, node in _parts_of_the_program():
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            constants.add(node.value)
            if floor not in _READING_INDONESIAN:
                names.add(node.value)
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
            if re.fullmatch(r"\w[\w.]*\.[\w.]*", "".join(str(part or "") for part in parts)):
                patterns.add("".join("(.+)" if part is None else re.escape(str(part)) for part in parts))
    return constants, names, patterns


_READING_INDONESIAN = {"language", "page", "facts", "check"}
"""Floors whose texts are words of articles: any of them might be part of a key by chance."""
_NAMED_THERE = ("doubt.", "page.", "reason.", "verify.")
"""What these floors themselves name."""


def test_every_wording_is_said_somewhere() -> None:
    constants, names, patterns = _said()
    in_families = tuple(f"{family}." for family in FAMILIES)
    for key in {_short_of(key) for key in WORDS if not key.startswith(in_families)} - constants:
        fillers = constants if key.startswith(_NAMED_THERE) else names
        filled = [found.groups() for pattern in patterns if (found := re.fullmatch(pattern, key))]
        assert any(fillers.issuperset(fills) for fills in filled), key


@pytest.mark.parametrize(
    ("language", "value", "decimals", "written"),
    [("en", 13600, 0, "13,600"), ("id", 13600, 0, "13.600"), ("en", 3.92, 2, "3.92"), ("id", 1234.5, 1, "1.234,5")],
)
def test_a_number_is_written_in_the_readers_manner(language: str, value: float, decimals: int, written: str) -> None:
    wording.use(language)
    assert wording.number(value, decimals) == written


@pytest.mark.parametrize(
    ("language", "iso", "words"),
    [
        ("en", "2024", "2024"),
        ("id", "2024-08", "Agu 2024"),
        ("en", "2024-08-01", "1 Aug 2024"),
        ("id", "2024-05-31T17:04+07:00", "31 Mei 2024 17:04"),
        ("en", "2024-Q2", "Q2 2024"),
        ("id", "2024-H1", "semester 1 2024"),
        ("en", "someday", "someday"),
        ("en", "2024-13", "2024-13"),
    ],
)
def test_a_date_is_told_in_words_as_far_as_it_is_known(language: str, iso: str, words: str) -> None:
    wording.use(language)
    assert wording.date(iso) == words


def test_a_language_nobody_translated_is_refused() -> None:
    with pytest.raises(ValueError, match="en, id"):
        wording.use("nl")


def test_one_is_told_from_many() -> None:
    assert (wording.counted("article", 1), wording.counted("article", 1200)) == ("1 article", "1,200 articles")


@pytest.mark.parametrize(("lang", "expected"), [("id_ID.UTF-8", "id"), ("en_GB.UTF-8", "en"), ("C", "en")])
def test_the_language_follows_the_environment(monkeypatch: pytest.MonkeyPatch, lang: str, expected: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", lang)
    assert wording.of_locale() == expected
