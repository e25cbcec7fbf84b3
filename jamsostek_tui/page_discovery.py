"""The pages that paths, folders and globs mean, and one sentence for each that means none."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jamsostek_tui.paths import STDIN, absolute, said, unreadable
from jamsostek_tui.wording import say

SUFFIXES = (".txt", ".md", ".markdown", ".text")


@dataclass(frozen=True, slots=True)
class Found:
    """A page to read: its path as the operating system has it; `-` is standard input."""

    path: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A path that is no page: the path, and the sentence that says why."""

    path: str
    sentence: str


def discover(paths: Iterable[str]) -> Iterator[Found | Problem]:
    """Yield every page that `paths` mean, each once, in the order given and within a folder by name.

    A file is taken whatever its name, a folder is read with all below it (hidden files and folders left out) and
    gives the files named like pages; a name that does not exist is tried as a glob.
    """
    seen: set[str] = set()
    for given in paths:
        for one in _meant(given):
            key = one.path if one.path == STDIN else absolute(one.path)
            if isinstance(one, Problem) or key not in seen:
                seen.add(key)
                yield one


def _meant(given: str) -> Iterator[Found | Problem]:
    if given == STDIN:
        yield Found(STDIN)
    elif "\0" in given or not given:
        yield Problem(given, say("path.none", path=said(given)) if given else say("path.empty"))
    elif os.path.lexists(given):
        yield from _of_path(given)
    elif given.startswith("~") and os.path.lexists(os.path.expanduser(given)):
        yield from _of_path(os.path.expanduser(given))
    elif glob.has_magic(given):
        matches = sorted(glob.glob(given, recursive=True))
        if not matches:
            yield Problem(given, say("path.no_match", path=said(given)))
        for match in matches:
            yield from _of_path(match)
    elif "://" in given:
        yield Problem(given, say("path.address", path=said(given)))
    else:
        yield Problem(given, say("path.missing", path=said(given)))


def _of_path(path: str) -> Iterator[Found | Problem]:
    if os.path.isdir(path):
        count = 0
        for one in _below(path):
            count += 1
            yield one
        if not count:
            suffixes = ", ".join(f"*{end}" for end in SUFFIXES)
            yield Problem(path, say("path.no_page", path=said(path), suffixes=suffixes))
    else:
        yield _of_file(path)


def _of_file(path: str) -> Found | Problem:
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return Problem(path, unreadable(path, error))
    if stat.S_ISREG(mode):
        return Found(path)
    return Problem(path, say("path.sort", path=said(path), sort=_sort_of(mode)))


def _below(top: str) -> Iterator[Found | Problem]:
    """Yield what lies below a folder, each folder once: links that lead round in a circle end where they began."""
    visited: set[tuple[int, int]] = set()
    waiting = [top]
    while waiting:
        path = waiting.pop()
        if not os.path.isdir(path):
            yield _of_file(path)
            continue
        try:
            here = os.stat(path)
            with os.scandir(path) as scan:
                entries = sorted(scan, key=lambda entry: entry.name, reverse=True)
        except OSError as error:
            yield Problem(path, unreadable(path, error))
            continue
        if (here.st_dev, here.st_ino) not in visited:
            visited.add((here.st_dev, here.st_ino))
            waiting += [entry.path for entry in entries if _may_be_page(entry)]


def is_page_name(name: str) -> bool:
    """Whether a file of this name in a folder is taken for a page."""
    return not name.startswith(".") and name.lower().endswith(SUFFIXES)


def _may_be_page(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return False
    try:
        return entry.is_dir() or is_page_name(entry.name)
    except OSError:
        return True


def _sort_of(mode: int) -> str:
    sorts = ((stat.S_ISFIFO, "pipe"), (stat.S_ISSOCK, "socket"), (stat.S_ISCHR, "device"), (stat.S_ISBLK, "device"))
    return say(f"path.sort.{next((name for test, name in sorts if test(mode)), 'other')}")
