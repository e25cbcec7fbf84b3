"""The database of the pages that come with the program, in the data folder."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.own_paths import seed_folder, seeds_database_path
from jamsostek_tui.wording import say


def bundled_database() -> Path:
    """Return its path, the database made anew where it is not of these pages or of older rules; raises CommandError."""
    from jamsostek_tui.store.errors import StoreError

    path, pages = seeds_database_path(), seed_folder()
    if not _is_current(path, pages):
        try:
            _make_bundled(path, pages)
        except (OSError, StoreError) as error:
            raise CommandError(say("cli.no_bundled", folder=path.parent, error=error)) from error
    return path


def _make_bundled(path: Path, pages: Path) -> None:
    from jamsostek_tui.loader import load

    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        load([str(pages)], making)
        making.replace(path)
    finally:
        making.unlink(missing_ok=True)


def _is_current(path: Path, pages: Path) -> bool:
    """Whether the database is younger than the program and holds exactly the bundled pages as their bytes are now."""
    import hashlib

    from jamsostek_tui.model import Article
    from jamsostek_tui.store.errors import StoreError
    from jamsostek_tui.store.reader import Reader

    if not path.exists() or path.stat().st_mtime < _program_changed():
        return False
    try:
        reader = Reader(path)
    except StoreError:
        return False
    with closing(reader):
        held = {(fact.source, fact.sha256) for fact in reader.facts(("article",)) if isinstance(fact, Article)}
    files = (page for page in pages.iterdir() if page.is_file())
    return held == {(str(page), hashlib.sha256(page.read_bytes()).hexdigest()) for page in files}


def _program_changed() -> float:
    """Return when the youngest file of the program was written: its rules may be newer than facts found before."""
    package = Path(__file__).resolve().parent.parent
    return max(
        Path(folder, name).stat().st_mtime
        for folder, _, names in os.walk(package)
        for name in names
        if not name.endswith(".pyc")
    )
