"""The README is true: every option, command line and path it names is there."""

from __future__ import annotations

import argparse
import re
import shlex
from pathlib import Path

import pytest

from jamsostek_tui.cli import COMMANDS, build_parser

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
SHELL = [
    line.split("#")[0].split(" < ")[0].strip()
    for block in re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
EVERYWHERE = {"--help", "--db", "--lang"}


def options(command: str) -> set[str]:
    """The long options of a command."""
    (commands,) = [one for one in build_parser()._actions if isinstance(one, argparse._SubParsersAction)]
    return {name for one in commands.choices[command]._actions for name in one.option_strings if name[:2] == "--"}


def told() -> dict[str, str]:
    """What the table of commands says of each: its first cell."""
    rows = re.findall(r"^\| `jamsostek-tui (.*?)` \|", README, re.MULTILINE)
    return {(row.split()[0] if row.split()[0] in COMMANDS else "browse"): row for row in rows}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_table_of_commands_has_every_option_and_no_other(command: str) -> None:
    named = set(re.findall(r"--[a-z-]+", told()[command].replace("[-o FILE]", "--output")))
    assert named == options(command) - EVERYWHERE


def test_every_option_named_anywhere_is_one() -> None:
    known = set().union(*map(options, COMMANDS)) | {"--version", "--strict"}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", README)) <= known


def test_the_first_two_lines_to_paste_are_the_two_commands() -> None:
    assert SHELL[0].startswith("python3 -m venv .venv && ") and SHELL[0].endswith(".venv/bin/jamsostek-tui")
    assert SHELL[1].startswith("python3 -m venv .venv && ") and SHELL[1].endswith("pytest")


@pytest.mark.parametrize("line", [line for line in SHELL if line.startswith("jamsostek-tui")])
def test_every_example_can_be_typed(line: str) -> None:
    words = shlex.split(line)[1:]
    assert build_parser().parse_args(words or ["browse"]).run


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"\]\(([^):]+)\)|`((?:tests|jamsostek_tui|\.ci)/[\w./]*)`", README)))
)
def test_every_path_is_there(path: tuple[str, str]) -> None:
    assert (ROOT / (path[0] or path[1])).exists()
