"""What a path that is being typed may go on as: the folders and pages there whose names begin so."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic

from jamsostek_tui.page_discovery import Found, discover, is_page_name
from jamsostek_tui.paths import STDIN

MOST = 500
"""Entries of a folder that are offered."""
MOST_PAGES = 2_000
"""Pages that are counted; a disk has more than anybody waits for."""
PATIENCE = 1.0
"""Seconds of counting after which what was counted so far is told."""


@dataclass(frozen=True, slots=True)
class PathOffer:
    """An entry of a folder: its name, a folder's with a slash behind it, and what is typed then."""

    name: str
    typed: str


@dataclass(frozen=True, slots=True)
class Meant:
    """What a path means: so many pages (`more`: or more), or the sentence that says why none."""

    pages: int = 0
    more: bool = False
    fault: str = ""


def path_of(typed: str) -> str:
    """Return the path that was typed or dropped on the terminal: without quotation marks, the home folder named."""
    path = typed.strip()
    if len(path) > 1 and path[0] == path[-1] and path[0] in "'\"":
        path = path[1:-1]
    if path == STDIN:
        return os.path.join(os.curdir, path)
    return path if os.path.lexists(path) else os.path.expanduser(path)


def offered_paths(typed: str) -> list[PathOffer]:
    """Return how what is typed may go on: folders first, then pages; hidden ones where a dot asks for them."""
    path = typed.lstrip()
    lead, begun = os.path.split(os.path.join(path, "") if path.startswith("~") and os.sep not in path else path)
    folder = os.path.expanduser(lead) if lead else os.curdir
    try:
        with os.scandir(folder) as scan:
            fitting = [entry for entry in scan if _is_meant(entry.name, begun)]
    except (OSError, ValueError):
        return []
    found = [(not _is_folder(entry), entry.name) for entry in fitting]
    wanted = sorted(one for one in found if not one[0] or is_page_name(one[1]))
    return [_offer(lead, name, is_file) for is_file, name in wanted[:MOST]]


def _offer(lead: str, name: str, is_file: bool) -> PathOffer:
    shown = name if is_file else f"{name}{os.sep}"
    return PathOffer(shown, os.path.join(lead, shown))


def _is_meant(name: str, begun: str) -> bool:
    return name.casefold().startswith(begun.casefold()) and (begun[:1] == "." or name[:1] != ".")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def pages_meant(path: str, is_wanted: Callable[[], bool] = lambda: True) -> Meant:
    """Count the pages that a path means, as far as anybody waits."""
    begun, count = monotonic(), 0
    for pages in _by_folder(path) if os.path.isdir(path) else ():
        count += pages
        if count >= MOST_PAGES or monotonic() - begun > PATIENCE or not is_wanted():
            return Meant(min(count, MOST_PAGES), more=True)
    if count:
        return Meant(count)
    told = list(discover([path]))
    problems = [one.sentence for one in told if not isinstance(one, Found)]
    found = len(told) - len(problems)
    return Meant(found) if found else Meant(fault=problems[0])


def _by_folder(top: str) -> Iterator[int]:
    """Yield how many pages each folder has of its own: a walk that can be left in any of them."""
    for _, folders, names in os.walk(top):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield sum(map(is_page_name, names))
