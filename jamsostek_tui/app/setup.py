"""How the browser begins: the reader's config, what is remembered from before, and what is wrong with either."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from textual.keys import Keys, _character_to_key

from jamsostek_tui import wording
from jamsostek_tui.app import actions, key_names
from jamsostek_tui.config import Config
from jamsostek_tui.remembered import Remembered

HELD = {"ctrl", "shift", "alt", "meta", "super", "hyper"}
NAMED = {key.value for key in Keys}


@dataclass(slots=True)
class Setup:
    """The default begins as if nobody had ever opened the browser, keeps nothing, shows no hints, compares nothing."""

    config: Config = field(default_factory=lambda: Config(Path("config.toml")))
    remembered: Remembered = field(default_factory=Remembered)
    hints: bool = False
    compares: bool = False
    """Whether it is looked unasked which numbers other articles contradict."""

    def theme(self, known: Collection[str], usual: str) -> str:
        """Return the theme to begin with: that of the config, else the one worn last, else `usual`."""
        wanted = self.config.theme
        if wanted is not None and wanted not in known:
            self.config.fault("theme", wording.say("fault.no_theme", name=wanted))
            wanted = None
        found = wanted or self.remembered.theme
        return found if found is not None and found in known else usual

    def use_keys(self) -> None:
        """Give the actions the keys of the config; what is wrong with one is a fault, and it keeps its usual keys."""
        given: dict[str, list[str]] = {}
        for name, keys in self.config.keys.items():
            if name not in actions.BY_ID:
                self.config.fault(f"keys.{name}", wording.say("fault.no_action", name=name))
                continue
            read = [textual_key(key) for key in keys]
            for key, found in zip(keys, read, strict=True):
                if found is None:
                    self.config.fault(f"keys.{name}", wording.say("fault.no_key", key=key))
            if None not in read:
                given[name] = [found for found in read if found is not None]
        for name in actions.use_keys(given):
            self.config.fault(f"keys.{name}", wording.say("fault.key_taken", name=name))


def textual_key(written: str) -> str | None:
    """Return Textual's name of a key written as `/`, `slash`, `ctrl+f` or `F2`; None for what is no key."""
    *held, name = written.split("+") if written != "+" else ["+"]
    if len(name) == 1:
        name = name if name.isalnum() else _character_to_key(name)
    elif name not in NAMED and name.lower() in NAMED:
        name = name.lower()
    elif name not in NAMED and name not in (*key_names.SHOWN, "space"):
        return None
    held = [part.lower() for part in held]
    return "+".join([*held, name]) if name and set(held) <= HELD else None
