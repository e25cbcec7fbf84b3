"""Sentences that name keys: the one place where the key bound now is put into words."""

from __future__ import annotations

from jamsostek_tui import wording
from jamsostek_tui.app.actions import BY_ID
from jamsostek_tui.app.key_names import shown_key


class _Keys:
    """`{keys.choose}` in an entry of the wording is the first key of the action `choose`."""

    def __getattr__(self, action: str) -> str:
        try:
            return shown_key(BY_ID[action].keys[0])
        except KeyError:
            raise AttributeError(action) from None


_KEYS = _Keys()


def keyed(key: str, /, **values: object) -> str:
    """Return the words of `key` filled in with `values`, and with the keys the reader has for the actions named."""
    return wording.say(key, keys=_KEYS, **values)
