"""What `o` opens: the page's address, else the file if it is still there, and nothing that could be a command."""

from __future__ import annotations

import sys
import webbrowser
from pathlib import Path

import pytest

from jamsostek_tui.app.outside import UnopenableError, open_outside, target_of, terminal_program
from jamsostek_tui.app.screens.main.source_page import cite
from jamsostek_tui.model import Article, Block
from jamsostek_tui.wording import knows


def article(source: str, url: str | None = None) -> Article:
    return Article(
        id=1,
        source=source,
        text="Judul\n\nSebanyak 12 orang ikut.",
        sha256="0" * 64,
        title="Judul",
        publisher="Kabar Desa",
        published="2025-03-07",
        url=url,
        blocks=(Block(7, 31, "body", "paragraph", 1),),
        rule="page",
        confidence=1.0,
    )


def test_the_address_comes_before_the_file(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_text("isi", "utf-8")
    assert target_of(article(str(path), "https://kabar.invalid/berita")) == "https://kabar.invalid/berita"
    assert target_of(article(str(path))) == path
    assert target_of(article("https://kabar.invalid/x")) == "https://kabar.invalid/x"
    assert target_of(article("berita.txt"), [str(tmp_path / "gone.txt"), str(path)]) == path


@pytest.mark.parametrize(
    ("source", "key"),
    [
        ("gone.txt", "told.gone"),
        ("-", "told.no_address"),
        ("javascript:alert(1)", "told.gone"),
        ("file:///etc/passwd", "told.no_address"),
        ("\x00", "told.no_address"),
        ("--help", "told.gone"),
        ("x" * 10_000, "told.gone"),
    ],
)
def test_what_is_no_page_and_no_file_is_not_opened(source: str, key: str) -> None:
    with pytest.raises(UnopenableError) as raised:
        target_of(article(source, "javascript:alert(1)"))
    assert raised.value.key == key and knows(key)


def test_a_file_that_a_system_might_run_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "berita.desktop"
    path.write_text("isi", "utf-8")
    with pytest.raises(UnopenableError) as raised:
        target_of(article(str(path)))
    assert raised.value.key == "told.not_a_page"


def opener(folder: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> Path:
    """Put a program in the place of the desktop's opener; it writes down what it was given."""
    given = folder / "given"
    for name in ("xdg-open", "open"):
        program = folder / name
        program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > "{given}"\nexit {code}\n', "utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setenv("DISPLAY", ":0")
    return given


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens files itself")
def test_a_file_goes_to_the_desktops_opener_whole_and_without_a_shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "a b; touch pwned $(id) 'x'.txt"
    page.write_text("isi", "utf-8")
    given = opener(tmp_path, monkeypatch, 0)
    assert open_outside(target_of(article(str(page))))
    assert given.read_text("utf-8") == f"{page}|"
    opener(tmp_path, monkeypatch, 3)
    assert not open_outside(page)


def test_a_browser_that_would_take_the_terminal_is_not_started(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []

    class InTerminal(webbrowser.GenericBrowser):
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
            started.append(url)
            return True

    monkeypatch.setattr(webbrowser, "get", lambda: InTerminal("w3m"))
    assert not open_outside("https://kabar.invalid/")
    assert started == []


def test_a_citation_says_where_the_words_stand() -> None:
    said = cite("12 orang", article("a.txt"), 16)
    assert said == "“12 orang” (Judul, Kabar Desa, 7 Mar 2025, ¶ 1)"
    assert cite("Judul", article("a.txt", "https://kabar.invalid/b"), 0).endswith(
        "7 Mar 2025, https://kabar.invalid/b)"
    )


def test_without_a_desktop_the_readers_own_pager_or_editor_is_taken() -> None:
    python = sys.executable
    assert terminal_program({"PAGER": f"'{python}' -S", "EDITOR": "nobody-has-this"}) == [python, "-S"]
    assert terminal_program({"PAGER": "nobody-has-this", "EDITOR": python}) == [python]
    assert terminal_program({"PAGER": "'", "VISUAL": "  "}) is None
