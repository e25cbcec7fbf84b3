"""What the reader sees is there in both languages, and numbers and dates are in the reader's manner."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.wording.table import WORDS


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    wording.use("en")


@pytest.mark.parametrize("key", sorted(WORDS))
def test_both_languages_have_words_and_take_the_same_fillings(key: str) -> None:
    english, indonesian = WORDS[key]
    assert english.strip() and indonesian.strip()
    fields = [{name for _, name, _, _ in string.Formatter().parse(words) if name} for words in (english, indonesian)]
    assert fields[0] == fields[1]


def _constants_and_patterns() -> tuple[set[str], set[str]]:
    """Return the texts in the program, wording left out, and what its f-strings with words in them may come to."""
    package = Path(wording.__file__).parents[1]
    constants = {
        word for path in (package / "language" / "data").iterdir() for word in _WORD.findall(path.read_text("utf-8"))
    }
    patterns: set[str] = set()
    for path in package.rglob("*.py"):
        if path.parent.name == "wording" and path.name != "__init__.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                constants.add(node.value)
            if isinstance(node, ast.JoinedStr):
                parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
                if re.fullmatch(r"\w[\w.]*\.[\w.]*", "".join(str(part or "") for part in parts)):
                    patterns.add("".join("(.+)" if part is None else re.escape(str(part)) for part in parts))
    return constants, patterns


_WORD = re.compile(r"[\w-]+")
_OF_FIELDS = ("approx.", "form.")
"""What stands in a field is put in words by the field's own name: `field_words.py`."""


def test_every_wording_is_said_somewhere() -> None:
    constants, patterns = _constants_and_patterns()
    for key in {key.removesuffix(".short").removesuffix(".tiny") for key in WORDS} - constants:
        filled = [found.groups() for pattern in patterns if (found := re.fullmatch(pattern, key))]
        assert key.startswith(_OF_FIELDS) or any(constants.issuperset(fills) for fills in filled), key


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
