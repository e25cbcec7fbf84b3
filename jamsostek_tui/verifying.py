"""A dossier held against its source files, with or without the database it was written from.

A source is read only from where it may be. Below folders named by the reader, where there are any, and nowhere else;
otherwise beside the dossier, in the working folder, where the database loaded it from, among the bundled pages. The
first of these that has the file decides, so that no other copy hides that it changed. What a dossier names elsewhere is
told, not read.
"""

from __future__ import annotations

import hashlib
import os
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import get_args

from jamsostek_tui.check.dossier.footnote_findings import CitedPage, Discrepancy, findings
from jamsostek_tui.check.dossier.footnotes import Dossier, Footnote
from jamsostek_tui.check.dossier.told_once import altered_numbers, is_told_elsewhere
from jamsostek_tui.export.markdown import TITLE
from jamsostek_tui.model import Approx, Article, Ref
from jamsostek_tui.own_paths import seed_folder
from jamsostek_tui.page.read import PageError, read_page
from jamsostek_tui.paths import STDIN, said
from jamsostek_tui.source_files import Missing, source_bytes
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Loaded
from jamsostek_tui.visible import visible
from jamsostek_tui.wording import say
from jamsostek_tui.wording.table import WORDS

TITLES = frozenset((TITLE, *WORDS["dossier.title"]))
"""What dossiers are called until somebody gives them a title."""
_KEPT = 64
_HEDGES = tuple(words for name in get_args(Approx) for words in WORDS[f"dossier.approx.{name}"])


@dataclass(frozen=True, slots=True)
class Verified:
    """A footnote and all that is not as it was (nothing: intact); `words` say why its source is not to be had."""

    footnote: Footnote
    told: tuple[Discrepancy, ...]
    words: str = ""
    by_copy: bool = False


def verified(dossier: Dossier, sources: Sources) -> Iterator[Verified]:
    """Yield each footnote with what became of it, in order; an altered number is told of its own footnote alone."""
    found = [*_each(dossier, sources)]
    numbers = altered_numbers(((one.footnote, one.told) for one in found), _HEDGES)
    for one in found:
        yield replace(one, told=()) if is_told_elsewhere(one.footnote, one.told, numbers) else one


def _each(dossier: Dossier, sources: Sources) -> Iterator[Verified]:
    for note in dossier.footnotes:
        sha256 = dossier.hashes.get(note.sha, note.sha)
        found = sources.of(note.source, sha256)
        source = None if isinstance(found, str) else found
        told = findings(note, source, sha256, _HEDGES)
        by_copy = source is not None and note.source == STDIN
        yield Verified(note, tuple(told), found if isinstance(found, str) else "", by_copy)


class Sources:
    """Where the pages that a dossier names may be read."""

    def __init__(self, dossier: Path, folders: Sequence[Path] = (), reader: Reader | None = None) -> None:
        """Look below `folders` only; without any beside `dossier`, in the working folder, where `reader` knows pages.

        A page of standard input, which no folder can have, is the copy that `reader` has.
        """
        beside = () if folders else (dossier.absolute().parent, Path())
        self._folders = tuple(os.path.realpath(folder) for folder in folders)
        self._beside = tuple(dict.fromkeys(os.path.realpath(folder) for folder in beside))
        self._reader = reader
        self._loaded = reader.loaded() if reader is not None else []
        self._found: OrderedDict[tuple[str, str], CitedPage | str] = OrderedDict()

    def of(self, source: str, sha256: str) -> CitedPage | str:
        """Return the page named `source`, with this hash if there is one; else a sentence why there is none."""
        key = (source, sha256)
        if key not in self._found:
            self._found[key] = self._look(source, sha256)
            if len(self._found) > _KEPT:
                self._found.popitem(last=False)
        return self._found[key]

    def _look(self, source: str, sha256: str) -> CitedPage | str:
        if copy := self._copy(source, sha256):
            return copy
        for place in self._places(source, sha256):
            if found := _best(place, sha256):
                return found
        return self._nowhere(source)

    def _places(self, source: str, sha256: str) -> Iterator[Iterable[str]]:
        """Yield the files that may be meant in each place, the place that decides first."""
        if self._folders:
            yield [path for folder in self._folders for path in _below(folder, source)]
            return
        for folder in self._beside:
            yield _inside(folder, source)
        files = [one for one in self._loaded if _is_file(one)]
        yield [one.path for one in files if visible(one.source) == source]
        yield [one.path for one in files if one.sha256.startswith(sha256)]
        try:
            bundled = _inside(os.path.realpath(seed_folder()), PurePosixPath(source).name)
        except FileNotFoundError:
            return
        yield (path for path in bundled if _has_hash(path, sha256))

    def _copy(self, source: str, sha256: str) -> CitedPage | None:
        """Return the database's copy of a page of standard input: of that there never was a file."""
        if source != STDIN or self._reader is None:
            return None
        for one in self._loaded:
            if one.sha256.startswith(sha256):
                article = self._reader.fact(Ref("article", one.article))
                return CitedPage(article.text, one.sha256) if isinstance(article, Article) else None
        return None

    def _nowhere(self, source: str) -> str:
        shown = said(source)
        if source == STDIN:
            return say("verify.stdin")
        if self._folders:
            return say("verify.not_below", path=shown)
        outside = not any(_is_below(folder, Path(folder, source)) for folder in self._beside)
        return say("verify.outside" if outside else "verify.not_here", path=shown)


def _best(paths: Iterable[str], sha256: str) -> CitedPage | str:
    """Return the page with this hash, else one that changed, else why none can be read, "" where no file is there."""
    changed: CitedPage | None = None
    problem = ""
    for path in paths:
        found = _page(path)
        if isinstance(found, CitedPage):
            if found.sha256.startswith(sha256):
                return found
            changed = changed or found
        elif not found.gone:
            problem = problem or found.sentence
    return changed or problem


def _is_file(loaded: Loaded) -> bool:
    return not loaded.path.startswith("stdin:")


def _page(path: str) -> CitedPage | Missing:
    data = source_bytes(path, follow=False)
    if isinstance(data, Missing):
        return data
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        return CitedPage(read_page(data, path).text, sha256)
    except PageError:
        return CitedPage("", sha256)


def _has_hash(path: str, sha256: str) -> bool:
    data = source_bytes(path, follow=False)
    return not isinstance(data, Missing) and hashlib.sha256(data).hexdigest().startswith(sha256)


def _tails(source: str) -> Iterator[str]:
    """Yield a path and its ends: a folder of sources may be any part of it."""
    parts = [part for part in source.split("/") if part not in ("", ".", "..")]
    for place in range(len(parts)):
        yield "/".join(parts[place:])


def _below(folder: str, source: str) -> list[str]:
    """Return the file below a folder whose path has most in common with the one cited, nothing where there is none."""
    found = (path for tail in _tails(source) for path in _inside(folder, tail) if os.path.lexists(path))
    return [*islice(found, 1)]


def _inside(folder: str, source: str) -> Iterator[str]:
    """Yield the file that a path means below a folder, links followed; nothing where that is not below it."""
    if not source or "\0" in source:
        return
    try:
        meant = os.path.realpath(Path(folder, source))
        if _is_below(folder, meant):
            yield meant if os.path.lexists(meant) else _named_alike(meant)
    except (OSError, ValueError):
        return


def _is_below(folder: str, path: str | Path) -> bool:
    try:
        return os.path.commonpath((folder, os.path.realpath(path))) == folder
    except (OSError, ValueError):
        return False


def _named_alike(path: str) -> str:
    """Return the file whose name looks so: a dossier shows names without what nobody sees."""
    folder, name = os.path.split(path)
    try:
        with os.scandir(folder) as entries:
            alike = [entry.path for entry in entries if visible(entry.name) == name and not entry.is_symlink()]
    except OSError:
        return path
    return alike[0] if len(alike) == 1 else path
