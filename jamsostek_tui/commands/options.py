"""Options that several commands read: a kind of fact as the operator `kind:` has it, a region, a whole number."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.model import Kind

_LINK_NAMES = ("link", "links", "kaitan")
"""Links are found by no search, which is why the operator does not know them."""


def add_kind(parser: argparse.ArgumentParser, kinds: Sequence[Kind]) -> None:
    """Add `--kind` for these kinds: given again it means either (None: not given)."""

    def called(name: str) -> tuple[Kind, ...]:
        from jamsostek_tui.browse.operators import kinds_called

        low = name.strip().casefold()
        found = kinds_called(low) if low else ()
        if low and not found and "link" in kinds and any(one.startswith(low) for one in _LINK_NAMES):
            found = ("link",)
        if not found:
            raise argparse.ArgumentTypeError(say("cli.kind.none", given=name, kinds=", ".join(kinds)))
        return found

    told = say("cli.kind", kinds=", ".join(kinds))
    parser.add_argument("--kind", action="extend", type=called, metavar="KIND", help=told)


if TYPE_CHECKING:
    from jamsostek_tui.store.reader import Reader

_MOST_TOLD = 8


def region_meant(reader: Reader, given: str | None) -> str | None:
    """Return the code of the region that is meant, None where none is asked for; how a name was read is told.

    Raises CommandError where no region here is called so, or several are: those are told with their codes.
    """
    from jamsostek_tui.harmless import line
    from jamsostek_tui.model import Ref

    if given is None or reader.row(Ref("region", given)) is not None:
        return given
    name = " ".join(given.replace('"', " ").split())
    understood = reader.understood(f'region:"{name}"')
    codes = [str(ref.id) for ref in understood.refs.get(("region", name), ())]
    told = [f"{code} {label}" for code, label in zip(codes, understood.names.get(("region", name), ()), strict=True)]
    if not told:
        raise CommandError(line(say("search.fault.region", value=given)))
    if len(told) > 1:
        shown = ", ".join(told[:_MOST_TOLD]) + (" …" if len(told) > _MOST_TOLD else "")
        raise CommandError(line(say("cli.regions", value=given, regions=shown)))
    print(line(say("search.asked.about", names=told[0])), file=sys.stderr)
    return codes[0]


def whole_number(text: str) -> int:
    """Return a whole number from 1; argparse says the rest."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(say("cli.whole", given=text))
    return number
