"""`--kind`: a kind of fact named as the operator `kind:` names it, in either language, the beginning being enough."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.model import Kind

_LINK_NAMES = ("link", "links", "kaitan")
"""Links are found by no search, which is why the operator does not know them."""


def add_kind(parser: argparse.ArgumentParser, kinds: Sequence[Kind]) -> None:
    """Add `--kind` for these kinds: given again it means either (None: not given)."""

    def called(name: str) -> tuple[Kind, ...]:
        from jamsostek_tui.browse.query import kinds_called

        low = name.strip().casefold()
        found = kinds_called(low) if low else ()
        if low and not found and "link" in kinds and any(one.startswith(low) for one in _LINK_NAMES):
            found = ("link",)
        if not found:
            raise argparse.ArgumentTypeError(say("cli.kind.none", given=name, kinds=", ".join(kinds)))
        return found

    told = say("cli.kind", kinds=", ".join(kinds))
    parser.add_argument("--kind", action="extend", type=called, metavar="KIND", help=told)
