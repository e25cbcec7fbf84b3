"""What the browser remembers between runs: theme, language, searches, hints already shown; the searches kept by name.

It lies in the state folder, apart from `config.toml`, which only the reader writes. Losing it loses nothing else:
whatever cannot be read is forgotten, whatever cannot be written is not kept.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from jamsostek_tui.whole_file import write_whole

_MOST_BYTES = 100_000
_MOST_SEARCHES = 12


@dataclass(slots=True)
class Remembered:
    """What is remembered; `path` None keeps nothing."""

    path: Path | None = None
    theme: str | None = None
    lang: str | None = None
    recent: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    """The hints that need not be shown again."""
    searches: dict[str, str] = field(default_factory=dict)
    """What the reader keeps by name."""

    def keep(self) -> None:
        """Write it, wholly or not at all."""
        if self.path is None:
            return
        kept = asdict(self)
        del kept["path"]
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, [json.dumps(kept)], errors="strict")


def remembered(path: Path) -> Remembered:
    """Return what is remembered at `path`."""
    found = Remembered(path)
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return found
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return found
    if isinstance(kept, dict):
        found.theme = kept["theme"] if isinstance(kept.get("theme"), str) else None
        found.lang = kept["lang"] if kept.get("lang") in ("en", "id") else None
        found.recent = _words(kept.get("recent"))[:_MOST_SEARCHES]
        found.hints = _words(kept.get("hints"))
        found.searches = _named(kept.get("searches"))
    return found


def _words(value: object) -> list[str]:
    return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []


def _named(value: object) -> dict[str, str]:
    pairs = value.items() if isinstance(value, dict) else ()
    return {name: words for name, words in pairs if isinstance(words, str) and name and words}
