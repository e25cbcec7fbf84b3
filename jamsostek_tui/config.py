"""The reader's own settings: `config.toml` in the config folder. What is wrong in it is said, and the rest holds.

It holds `theme` (a name), `lang` (`en` or `id`) and a table `[keys]`: the id of an action = a key, or a list of keys.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from jamsostek_tui.wording import LANGUAGES, say

_MOST_BYTES = 1_000_000
_TABLE = re.compile(r"\s*\[")


@dataclass(slots=True)
class Config:
    """What the file says: `theme` and `lang` or None, keys by the id of an action; `faults` are whole sentences.

    Each begins with the line it is of, but for what is wrong with the whole file.
    """

    path: Path
    theme: str | None = None
    lang: str | None = None
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    _text: str = ""

    def fault(self, name: str, words: str) -> None:
        """Add a sentence on the setting `name`, with the line where it stands."""
        self.faults.append(say("config.at", line=_line_of(self._text, name), words=words))


def read_config(path: Path) -> Config:
    """Read the file at `path`; a missing one is an empty config, one that cannot be read an empty one with a fault."""
    config = Config(path)
    try:
        if not path.exists():
            return config
        if not path.is_file():  # a pipe would be waited for
            raise OSError(say("config.no_file"))
        if path.stat().st_size > _MOST_BYTES:
            raise OSError(say("config.large"))
        config._text = path.read_bytes().decode("utf-8-sig")
        settings = tomllib.loads(config._text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else config._text.count("\n") + 1
        words = say("config.no_toml", reason=str(error).partition(" (at")[0])
        config.faults.append(say("config.at", line=line, words=words))
        return config
    except (OSError, ValueError, RecursionError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        config.faults.append(say("config.unreadable", reason=reason))
        return config
    _take(config, settings)
    return config


def _take(config: Config, settings: dict[str, object]) -> None:
    for name, value in settings.items():
        if name == "keys" and isinstance(value, dict):
            _take_keys(config, value)
        elif name == "theme" and isinstance(value, str):
            config.theme = value
        elif name == "lang" and value in LANGUAGES:
            config.lang = str(value)
        elif name == "lang":
            config.fault(name, say("config.lang"))
        elif name in ("theme", "keys"):
            config.fault(name, say(f"config.{name}"))
        else:
            config.fault(name, say("config.unknown", name=name))


def _take_keys(config: Config, keys: dict[str, object]) -> None:
    for action, value in keys.items():
        given = [value] if isinstance(value, str) else value
        if isinstance(given, list) and given and all(isinstance(key, str) and key.strip() for key in given):
            config.keys[action] = tuple(str(key).strip() for key in given)
        else:
            config.fault(f"keys.{action}", say("config.key"))


def _line_of(text: str, name: str) -> int:
    """Return the line where a setting stands (`keys.search`: in the table `keys`), 1 where it is not found."""
    table, _, last = name.rpartition(".")
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        if _TABLE.match(line):
            here = line.strip().strip("[] ")
            if here == name:
                return number
        written = line.partition("=")[0].strip().strip("\"'")
        if (here == table and written == last) or written == name:
            return number
    return 1
