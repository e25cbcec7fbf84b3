"""`--region`: a region named as the operator `region:` names it, by code, name or abbreviation, where one is meant."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.wording import say

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
