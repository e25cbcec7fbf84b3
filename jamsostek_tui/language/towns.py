"""Towns whose name is no region's: the seats of regencies, and others with a branch, a court or a dateline.

The seats are those of the laws that made the regencies, as papers write them (`Rantauprapat`, `Rantau Prapat`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from jamsostek_tui.language.lists import table_rows, word_list


@cache
def seats() -> Mapping[str, str]:
    """Return the code of the regency by each name of its seat, lower case."""
    return MappingProxyType({row["town"]: row["code"] for row in table_rows("regency_seats.csv")})


def is_town(name: str) -> bool:
    """Whether a name is one of these towns'."""
    lowered = " ".join(name.lower().split())
    return lowered in seats() or lowered in word_list("towns.txt")
