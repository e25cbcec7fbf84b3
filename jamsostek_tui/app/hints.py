"""Three short hints that a new reader sees once, one after the other, where they matter."""

from __future__ import annotations

from collections.abc import Callable

from jamsostek_tui.app.keyed import keyed

ORDER = ("search", "narrow", "choose")
"""The actions hinted at: the first until the cursor moves, the others until done or passed over."""
PATIENCE = {"search": 1, "narrow": 8, "choose": 8}
"""Moves of the cursor for which a hint stays."""


class Hints:
    """Which hint is shown now; `keep` is called with those that need not be shown again."""

    def __init__(self, seen: list[str], keep: Callable[[list[str]], None]) -> None:
        self._seen = [name for name in ORDER if name in seen]
        self._keep = keep
        self._moves = 0

    @property
    def current(self) -> str | None:
        """The action hinted at, or None."""
        return next((name for name in ORDER if name not in self._seen), None)

    @property
    def words(self) -> str:
        """The hint in words, "" for none."""
        name = self.current
        return keyed(f"hint.{name}") if name is not None else ""

    def moved(self) -> bool:
        """The cursor moved; tell whether the hint is another now."""
        name = self.current
        self._moves += 1
        return name is not None and self._moves >= PATIENCE[name] and self.done(name)

    def done(self, action: str) -> bool:
        """An action was done; tell whether the hint is another now."""
        before = self.current
        if action in ORDER and action not in self._seen:
            self._seen.append(action)
            self._keep(list(self._seen))
        changed = before != self.current
        self._moves = 0 if changed else self._moves
        return changed

    def again(self) -> None:
        """Begin with the first hint again."""
        self._seen, self._moves = [], 0
        self._keep([])
