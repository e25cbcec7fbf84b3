"""Open the browser, at ADDRESS if one is given (this is what happens without a command)."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui import wording
from jamsostek_tui.commands.database import choose_database, database_path, open_reader
from jamsostek_tui.commands.errors import CommandError

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the address."""
    parser.add_argument("address", nargs="?", metavar="ADDRESS", help=wording.say("cli.browse.address"))


def run(args: argparse.Namespace) -> int:
    """Open the browser on the terminal; raises CommandError where there is none."""
    return Browsing(args.db, args.lang, args.address).run()


@dataclass(slots=True)
class Browsing:
    """What the browser is asked to open: a database, in a language, at an address; None for what is usual."""

    db: str | None = None
    lang: str | None = None
    address: str | None = None

    @classmethod
    def asked(cls, words: Sequence[str]) -> Browsing | None:
        """Return what plainly asks for the browser, `[--db FILE] [--lang LANG]`; None for all that wants parsing."""
        found = cls()
        rest = iter(words)
        for word in rest:
            value = next(rest, "")
            if not value or value.startswith("-"):
                return None
            if word == "--db":
                found.db = value
            elif word == "--lang" and value in wording.LANGUAGES:
                found.lang = value
            else:
                return None
        return found

    def run(self) -> int:
        """Open the browser on the terminal; raises CommandError where there is none."""
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise CommandError(wording.say("cli.no_terminal"))
        if os.environ.get("TERM", "") in ("", "dumb", "unknown"):
            raise CommandError(wording.say("cli.dumb_terminal"))
        gc.disable()  # until the first screen stands there: all that is made till then stays
        chosen = choose_database(self.db, fall_back=True)
        self._must_exist(chosen.path)
        command = None
        if chosen.notice is not None:
            command = "jamsostek-tui load PATH…" + (f" --db {self.db}" if self.db else "")
        from jamsostek_tui.app.app import run as run_app
        from jamsostek_tui.app.setup import Setup
        from jamsostek_tui.config import read_config
        from jamsostek_tui.own_paths import config_path, state_path
        from jamsostek_tui.remembered import remembered

        setup = Setup(read_config(config_path()), remembered(state_path()), hints=True, compares=True)
        wording.use(self.lang or setup.config.lang or setup.remembered.lang or wording.of_locale())
        setup.config = read_config(config_path())  # what is wrong with it is told in the language it asks for
        own = database_path(self.db) if command else None
        return run_app(chosen.path, notice=command, address=self.address, setup=setup, own=own)

    def _must_exist(self, database: Path) -> None:
        """Raise CommandError where the address names a fact that is not in the database, or what no search means."""
        if self.address is None:
            return
        from jamsostek_tui.browse.asked import fault_in_words
        from jamsostek_tui.browse.place import AddressError, Conflicts, Search, format_ref, parse
        from jamsostek_tui.harmless import line

        try:
            narrowing = parse(self.address).narrowing
        except AddressError as error:
            if Path(self.address).exists():
                raise CommandError(wording.say("cli.browse.path", path=line(self.address))) from error
            raise CommandError(str(error)) from error
        with closing(open_reader(database)) as reader:
            for one in narrowing:
                if isinstance(one, Search):
                    faults = reader.understood(one.query).faults
                    if faults:
                        raise CommandError(line(" ".join(map(fault_in_words, faults))))
                elif not isinstance(one, Conflicts) and reader.row(one) is None:
                    raise CommandError(wording.say("cli.no_fact", what=format_ref(one)))
