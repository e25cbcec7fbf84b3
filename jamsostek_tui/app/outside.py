"""Opening an article in the program the reader uses for it: one with a window, else one named for the terminal.

No shell is asked. A file is opened only where it is named like a page: with any other, opening may mean running it.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path

from jamsostek_tui.model import Article
from jamsostek_tui.page_discovery import SUFFIXES
from jamsostek_tui.paths import STDIN


class UnopenableError(Exception):
    """Why an article cannot be opened: `key` of the words that say so, `what` they are about."""

    def __init__(self, key: str, what: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.what = what


def target_of(article: Article, paths: Sequence[str] = ()) -> str | Path:
    """Return the address of the article's page, else its file; raises UnopenableError where there is neither.

    `paths` say where its file lies, from the root; without them its source does, as it was given.
    """
    for named in (article.url, article.source):
        if named is not None and named.startswith(("http://", "https://")):
            return named
    places = [path for path in (paths or (article.source,)) if path != STDIN and "://" not in path and "\0" not in path]
    if not places or article.source == STDIN:
        raise UnopenableError("told.no_address")
    there = [Path(path) for path in places if _is_file(path)]
    if not there:
        raise UnopenableError("told.gone", places[0])
    pages = [path for path in there if path.suffix.lower() in SUFFIXES]
    if not pages:
        raise UnopenableError("told.not_a_page", there[0].name)
    return pages[0].resolve()


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False


def open_outside(target: str | Path) -> bool:
    """Open an address or a file; False where no program with a window of its own can."""
    return _open_file(target) if isinstance(target, Path) else _browse(target)


def terminal_program(environment: Mapping[str, str]) -> list[str] | None:
    """Return the command line of what the reader reads files with in a terminal (`PAGER`, `VISUAL`, `EDITOR`)."""
    for name in ("PAGER", "VISUAL", "EDITOR"):
        try:
            words = shlex.split(environment.get(name, ""))
        except ValueError:
            continue
        if words and shutil.which(words[0]) is not None:
            return words
    return None


def _open_file(path: Path) -> bool:
    if sys.platform == "win32":
        try:
            os.startfile(path)
        except OSError:
            return False
        return True
    opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    return _start(opener, path) if opener is not None and _has_windows() else _browse(path.as_uri())


def _has_windows() -> bool:
    """Whether there is a desktop; without one `xdg-open` would start a browser in our terminal."""
    return sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _start(opener: str, path: Path) -> bool:
    try:
        done = subprocess.run(
            [opener, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=10,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False
    return done.returncode == 0


def _browse(address: str) -> bool:
    try:
        program = webbrowser.get()
    except webbrowser.Error:
        return False
    if isinstance(program, webbrowser.GenericBrowser) and not isinstance(program, webbrowser.BackgroundBrowser):
        return False  # one that draws in the terminal, over our screen
    return program.open(address)
