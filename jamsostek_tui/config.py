"""The reader's own settings: `config.toml` in the config folder. What is wrong in it is said, and the rest holds.

    theme = "jamsostek-light"
    lang = "id"

    [keys]
    search = ["slash", "ctrl+f"]
    basket = "B"
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

LANGUAGES = ("en", "id")
_MOST_BYTES = 1_000_000
_TABLE = re.compile(r"\s*\[")


@dataclass(slots=True)
class Config:
    """What the file says: `theme` and `lang` or None, keys by the id of an action; `faults` are whole sentences."""

    path: Path
    theme: str | None = None
    lang: str | None = None
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    _text: str = ""

    def fault(self, name: str, words: str) -> None:
        """Add a sentence on the setting `name`, with the file and the line where it stands."""
        self.faults.append(f"{self.path}, line {_line_of(self._text, name)}: {words}")


def read_config(path: Path) -> Config:
    """Read the file at `path`; a missing one is an empty config, one that cannot be read an empty one with a fault."""
    config = Config(path)
    try:
        if not path.exists():
            return config
        if path.stat().st_size > _MOST_BYTES:
            raise OSError(f"it has more than {_MOST_BYTES:,} bytes")
        config._text = path.read_bytes().decode("utf-8-sig")
        settings = tomllib.loads(config._text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        where = f", line {line[1]}" if line else f", line {config._text.count(chr(10)) + 1}"
        config.faults.append(f"{path}{where}: this is no TOML: {str(error).partition(' (at')[0]}.")
        return config
    except (OSError, ValueError, RecursionError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        config.faults.append(f"{path} cannot be read: {reason}.")
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
            config.fault(name, "lang must be one of: en, id.")
        elif name in ("theme", "keys"):
            config.fault(name, f"{name} must be {'a name' if name == 'theme' else 'a table'}.")
        else:
            config.fault(name, f"{name!r} is no setting: theme, lang and [keys] are.")


def _take_keys(config: Config, keys: dict[str, object]) -> None:
    for action, value in keys.items():
        given = [value] if isinstance(value, str) else value
        if isinstance(given, list) and given and all(isinstance(key, str) and key.strip() for key in given):
            config.keys[action] = tuple(str(key).strip() for key in given)
        else:
            config.fault(f"keys.{action}", "a key is a name in quotes, or a list of such names.")


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
