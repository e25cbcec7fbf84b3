"""The command line speaks the language it is asked for: help, headings, wrong usage, and what it prints."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.cli import COMMANDS, build_parser, main
from tests.store.sample import build_sample

ENGLISH = ("usage: ", "positional arguments", "\noptions:", "show this help message and exit")
"""What argparse itself says in every help."""


def helps(language: str) -> dict[tuple[str, str], str]:
    """Every sentence of help, by command and argument."""
    wording.use(language)
    parser = build_parser()
    (commands,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    told = {("", action.dest): str(action.help) for action in parser._actions if action is not commands}
    told |= {(choice.dest, ""): str(choice.help) for choice in commands._choices_actions}
    for name, sub in commands.choices.items():
        told |= {(name, action.dest): str(action.help) for action in sub._actions if action.help}
        told[name, "description"] = str(sub.description)
    return told


def test_every_sentence_of_help_is_told_in_both_languages() -> None:
    english, indonesian = helps("en"), helps("id")
    assert english.keys() == indonesian.keys()
    assert {name for name, _ in english} >= {*COMMANDS}
    assert [key for key in english if english[key] == indonesian[key]] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_headings_of_a_help_are_indonesian(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([name, "--help", "--lang", "id"])
    shown = capsys.readouterr().out
    assert shown.startswith("pemakaian: ") and "\nopsi:\n" in shown
    assert not any(words in shown for words in ENGLISH)


def test_wrong_usage_is_told_in_indonesian(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--lang", "id", "search"])
    assert "keliru: argumen berikut diperlukan: QUERY" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--lang=id", "serch", "nelayan"])
    assert "maksud Anda search?" in capsys.readouterr().err


def test_what_explain_prints_is_indonesian(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = build_sample(tmp_path / "facts.db")
    assert main(["--lang", "id", "--db", str(database), "explain", "statistic/1"]) == 0
    names = [line.split("  ")[0] for line in capsys.readouterr().out.splitlines()]
    known = ["Fakta", "Tentang", "Aturan", "Dipicu oleh", "Keraguan", "Keyakinan", "Status"]
    assert names == [*known, "Wilayah disebut", "Waktu disebut"]
