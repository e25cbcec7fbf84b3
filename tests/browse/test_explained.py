"""What is doubtful about a fact, in words: with the reading not taken, a region by name, a sum written out."""

from __future__ import annotations

import pytest

from jamsostek_tui.browse.explained import explained
from jamsostek_tui.model import Doubt
from tests.export.evidence import number


@pytest.mark.parametrize(
    ("doubts", "told"),
    [
        ((), ("none",)),
        ((Doubt("blank-inside"),), ("a space inside the number",)),
        ((Doubt("decimal-point", "4.218"),), ("a point where a decimal comma belongs (other reading: 4.218)",)),
        ((Doubt("ambiguous-region", "32.71"),), ("several regions have this name (other reading: Kota Bogor, 32.71)",)),
        ((Doubt("arithmetic", "51960 / 92986 = 55.88"),), ("the sum does not add up: 51,960 / 92,986 = 55.88",)),
        ((Doubt("of-newer-rules", "9"), Doubt("denied")), ("of-newer-rules (other reading: 9)", "somebody denies it")),
    ],
)
def test_every_doubt_is_told_with_the_reading_not_taken(doubts: tuple[Doubt, ...], told: tuple[str, ...]) -> None:
    assert explained(number("4.218 perajin", doubts=doubts).fact).doubts == told
