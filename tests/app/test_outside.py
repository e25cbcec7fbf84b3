"""What `o` opens: the page's address, else the file if it is still there, and nothing that could be a command."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest

from jamsostek_tui.app.citation import cite
from jamsostek_tui.app.outside import open_outside, openable
from jamsostek_tui.model import Article, Block


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
    assert openable(article(str(path), "https://kabar.invalid/berita")) == "https://kabar.invalid/berita"
    assert openable(article(str(path))) == path.as_uri()
    assert openable(article("https://kabar.invalid/x")) == "https://kabar.invalid/x"


@pytest.mark.parametrize("source", ["gone.txt", "-", "javascript:alert(1)", "\x00", "--help", "x" * 10_000])
def test_what_is_no_page_and_no_file_is_not_opened(source: str) -> None:
    assert openable(article(source, "javascript:alert(1)")) is None


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
