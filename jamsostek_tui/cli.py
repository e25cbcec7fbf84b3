"""The command line: what can be typed, and the exit codes (0 done, 1 something failed, 2 wrong usage).

Each command has a file in `commands/` with its arguments and what it does; nothing heavy is imported here.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from jamsostek_tui import __version__
from jamsostek_tui.commands.browse import Browsing
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    import argparse

COMMANDS = (
    *("browse", "load", "search", "export", "compare", "check", "verify", "explain", "decisions"),
    *("forget", "rebuild", "info"),
)
FAILED = 1
_INTERRUPTED = 130


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every command, in the language spoken; each sets `run`, a function of the arguments."""
    import argparse
    from importlib import import_module

    from jamsostek_tui.wording import knows
    from jamsostek_tui.wording.argparse_words import translated

    argparse._ = translated  # type: ignore[attr-defined]  # under this name argparse looks for its own words
    database = argparse.ArgumentParser(add_help=False)
    database.add_argument("--db", metavar="FILE", default=argparse.SUPPRESS, help=say("cli.db"))
    database.add_argument("--lang", choices=("en", "id"), default=argparse.SUPPRESS, help=say("cli.lang"))
    parser = argparse.ArgumentParser(prog="jamsostek-tui", description=say("cli"), parents=[database])
    parser.add_argument("--version", action="version", version=f"jamsostek-tui {__version__}", help=say("cli.version"))
    commands = parser.add_subparsers(title=say("cli.commands"), metavar="COMMAND", required=True)
    for name in COMMANDS:
        command = import_module(f"jamsostek_tui.commands.{name}")
        more = f"\n\n{say(f'cli.{name}.more')}" if knows(f"cli.{name}.more") else ""
        told = say(f"cli.{name}")
        sub = commands.add_parser(name, parents=[database], help=told, description=told + more)
        command.arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code; errors are one sentence on standard error."""
    _fill_closed_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    browsing = Browsing.asked(given)  # which is to stand there at once: no other command is even imported
    if browsing is not None:
        _speak(browsing.lang)
        return _carried_out(browsing.run)
    _speak(_language_in(given))
    parser = build_parser()
    place = _place_of_command(given)
    if place is not None:
        if meant := _meant(given[place:]):
            parser.error(say("cli.meant", word=given[place], meant=meant))
        given.insert(place, "browse")
    parsed = parser.parse_args(given)
    parsed.db = getattr(parsed, "db", None)
    parsed.lang = getattr(parsed, "lang", None)
    return _carried_out(lambda: int(parsed.run(parsed)))


def _carried_out(command: Callable[[], int]) -> int:
    """Return the exit code of a command; its errors are one sentence on standard error."""
    _speak_utf8()
    from jamsostek_tui.errors import SentenceError

    try:
        code = command()
        sys.stdout.flush()
        return code
    except SentenceError as error:
        return _say(str(error), error.code)
    except KeyboardInterrupt:
        return _say(say("cli.stopped"), _INTERRUPTED)
    except BrokenPipeError:
        _quiet_stdout()
        return 0
    except OSError as error:
        if error.filename is not None:
            return _say(say("cli.unusable", file=error.filename, reason=error.strerror), FAILED)
        _quiet_stdout()
        return _say(say("cli.unwritable", reason=error.strerror), FAILED)


def _language_in(given: Sequence[str]) -> str | None:
    """Return the language that `--lang` names, None where it names none that is known: argparse says so then."""
    from jamsostek_tui.wording import LANGUAGES

    for place, word in enumerate(given):
        named = word.removeprefix("--lang=") if word.startswith("--lang=") else "".join(given[place + 1 : place + 2])
        if word.startswith("--lang") and named in LANGUAGES:
            return named
    return None


def _place_of_command(given: list[str]) -> int | None:
    """Return where `browse` is to be put in, since no command is named: `jamsostek-tui [ADDRESS]` browses."""
    index = 0
    while index < len(given):
        word = given[index]
        if word in ("-h", "--help", "--version") or word in COMMANDS:
            return None
        if word in ("--db", "--lang"):
            if index + 1 == len(given):
                return None
            index += 2
        elif word.startswith(("--db=", "--lang=")):
            index += 1
        else:
            break
    return index


def _meant(words: list[str]) -> str | None:
    """Return the command that the first word is a misspelling of; an address is none, it has a kind or a `?`."""
    if not words or not words[0].isalpha():
        return None
    from difflib import get_close_matches

    return next(iter(get_close_matches(words[0], COMMANDS, 1, cutoff=0.7)), None)


def _speak(language: str | None) -> None:
    """Speak the language asked for; without one a command that prints speaks English, the browser the reader's own."""
    if language is not None:
        from jamsostek_tui import wording

        wording.use(language)


def _fill_closed_streams() -> None:
    """Give each closed standard stream the null device, so that no file opened later gets its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115, PTH123 (for as long as the program runs)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


def _say(sentence: str, code: int) -> int:
    from jamsostek_tui.harmless import line

    print(f"jamsostek-tui: {line(sentence)}", file=sys.stderr)
    return code


def _quiet_stdout() -> None:
    """Point standard output nowhere, so that Python's own flush at exit does not complain of a closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
