"""What stands behind an option that takes a whole number."""

from __future__ import annotations

import argparse

from jamsostek_tui.wording import say


def whole_number(text: str) -> int:
    """Return a whole number from 1; argparse says the rest."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(say("cli.whole", given=text))
    return number
