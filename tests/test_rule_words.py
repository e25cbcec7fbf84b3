"""What a rule does is told in the language spoken, for every rule there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.app.screens.why import why_text
from jamsostek_tui.cli import main
from jamsostek_tui.model import Ref, Region
from jamsostek_tui.store.rows import Row
from jamsostek_tui.wording.rules import RULES, rule_in_words
from tests.pages import FISHERS


def why(rule: str) -> str:
    """What the why window of a region found by `rule` says, in one line."""
    region = Region(id="52.02", name="Lombok Tengah", level="regency", rule=rule, confidence=0.9)
    row = Row(ref=Ref("region", "52.02"), label="Lombok Tengah")
    return " ".join(why_text(row, region, 400).plain.split())


@pytest.mark.parametrize("name", sorted(RULES))
def test_an_indonesian_line_is_one_line_written_like_the_english(name: str) -> None:
    english, indonesian = RULES[name]
    assert english.strip() == english != indonesian == indonesian.strip() != ""
    assert "\n" not in english + indonesian
    assert indonesian.endswith(".") == english.endswith(".")
    assert re.findall("`[^`]*`", indonesian) == re.findall("`[^`]*`", english), "examples are the same"


def test_of_a_rule_of_another_version_nothing_is_told() -> None:
    assert rule_in_words("a-rule-of-tomorrow") == ""


@pytest.mark.parametrize("rule", ["region-by-name", "twin-undecided"])
def test_the_why_window_tells_the_rule_in_the_language_spoken(rule: str) -> None:
    english, indonesian = RULES[rule]
    assert english in why(rule)
    assert indonesian not in why(rule)
    wording.use("id")
    assert indonesian in why(rule)
    assert english not in why(rule)


def test_the_why_window_names_a_rule_that_nobody_knows_without_a_colon() -> None:
    wording.use("id")
    assert "a-rule-of-tomorrow:" not in why("a-rule-of-tomorrow")
    assert "a-rule-of-tomorrow" in why("a-rule-of-tomorrow")


@pytest.mark.parametrize(("spoken", "told"), list(zip(wording.LANGUAGES, RULES["page"], strict=True)))
def test_explain_tells_the_rule_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], spoken: str, told: str
) -> None:
    (tmp_path / "nelayan.txt").write_text(FISHERS, "utf-8")
    base = ("--db", str(tmp_path / "facts.db"))
    assert main(["load", str(tmp_path / "nelayan.txt"), *base]) == 0
    capsys.readouterr()
    assert main(["explain", "article/1", *base, "--lang", spoken]) == 0
    assert f"page: {told}" in capsys.readouterr().out
