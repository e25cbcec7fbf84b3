"""Pages taken out of a database because somebody says so; a file that is merely gone takes nothing with it.

What was decided on them stays in the journal, orphaned, and comes back with the page.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from jamsostek_tui.paths import STDIN, absolute, said, storable
from jamsostek_tui.source_files import as_the_system_has_it
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Loaded
from jamsostek_tui.store.writer import Writer
from jamsostek_tui.wording import say

_ARTICLE = "article/"


@dataclass(slots=True)
class Forgotten:
    """What came of it: how many pages are out, how many stay (read elsewhere too), a sentence for each name of none."""

    pages: int = 0
    kept: int = 0
    problems: list[str] = field(default_factory=list)


def forget(database: Path, names: Sequence[str], *, gone: bool = False) -> Forgotten:
    """Take out the pages that `names` mean, all or none: files, folders with all below, as loaded, or `article/4`.

    With `gone` only those whose file is not there any more, of all pages where nothing is named. Raises StoreError.
    """
    done = Forgotten()
    with Writer(database) as writer, writer.in_words(), writer.transaction():
        with closing(Reader(database)) as reader:
            loaded = reader.loaded()
        meant = [one for name in names for one in _named(name, loaded, done.problems)] if names else loaded
        paths = {one.path: one.article for one in meant if not gone or _is_gone(one)}
        writer.forget(paths)
        elsewhere = {one.article for one in loaded if one.path not in paths}
        done.kept = len(elsewhere & {*paths.values()})
        done.pages = len({*paths.values()} - elsewhere)
    return done


def _named(name: str, loaded: Sequence[Loaded], problems: list[str]) -> Iterator[Loaded]:
    """Yield the pages that a name means; one that means none, or standard input, is a sentence."""
    if name == STDIN:
        problems.append(say("forget.stdin"))
        return
    number = name.removeprefix(_ARTICLE)
    path = storable(absolute(name))
    if number != name and number.isdecimal():
        found = [one for one in loaded if str(one.article) == number]
    else:
        below = path.rstrip(os.sep) + os.sep
        found = [one for one in loaded if one.path == path or one.path.startswith(below)]
    if not found:
        problems.append(say("forget.none", path=said(name)))
    yield from found


def _is_gone(one: Loaded) -> bool:
    """Whether a page came from a file that is not there any more; one that may not be looked at is not gone."""
    if not Path(one.path).is_absolute():
        return False  # standard input
    try:
        Path(as_the_system_has_it(one.path)).stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False
