"""What a path being typed may go on as, and how many pages it means."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui import path_offers
from jamsostek_tui.path_offers import Meant, offered_paths, pages_meant, path_of


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("Kliping/2024", "kota", ".rahasia"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("kabar.txt", "kabar.pdf", "Kliping/a.md", "Kliping/2024/b.txt", ".rahasia/c.txt"):
        (tmp_path / name).write_text("Sebanyak 12 orang ikut.")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("typed", ["~", "~/"])
def test_folders_come_before_pages_and_nothing_else_is_offered(home: Path, typed: str) -> None:
    assert [one.name for one in offered_paths(typed)] == ["Kliping/", "kota/", "kabar.txt"]
    assert [one.typed for one in offered_paths("~/ka")] == ["~/kabar.txt"]


def test_capitals_are_forgiven_and_hidden_folders_asked_for_by_their_dot(home: Path) -> None:
    assert [one.name for one in offered_paths(f"{home}/kl")] == ["Kliping/"]
    assert [one.name for one in offered_paths(f"{home}/.r")] == [".rahasia/"]
    assert offered_paths(f"{home}/nowhere/x") == offered_paths("\0") == []


def test_pages_are_counted_in_all_folders_below_that_are_not_hidden(home: Path) -> None:
    assert pages_meant(str(home)) == Meant(3)
    assert pages_meant(str(home / "kabar.pdf")) == Meant(1), "a file that is named is meant, whatever its name"
    assert pages_meant(str(home / "Kliping" / "*.md")) == Meant(1)


def test_what_means_none_is_said(home: Path) -> None:
    for path in (str(home / "kota"), str(home / "nowhere"), "https://kabar.invalid/berita"):
        meant = pages_meant(path)
        assert not meant.pages and meant.fault.endswith(".")


def test_nobody_waits_for_more_pages_than_can_be_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(path_offers, "MOST_PAGES", 2)
    assert pages_meant(str(home)) == Meant(2, more=True)


def test_a_path_dropped_on_the_terminal_loses_its_marks(home: Path) -> None:
    assert path_of(f" '{home}/kabar.txt' ") == str(home / "kabar.txt")
    assert path_of("~/kota") == str(home / "kota")
    assert path_of("-") == "./-", "standard input is the terminal here"
