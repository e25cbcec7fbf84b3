"""The decisions that hold, by the pages they may stand in."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.on_page.applying import Wanted


class Index:
    """What a journal wants of each page, known by the hash of its bytes or by the path it is read from."""

    def __init__(self, history: DecisionHistory) -> None:
        self.history = history
        self.by_hash: dict[str, list[Wanted]] = defaultdict(list)
        self.by_path: dict[str, list[Wanted]] = defaultdict(list)
        self.merges = [decision.id for decision in history.merges()]
        for decision in history.holding():
            for part, fact in enumerate((*decision.facts, *decision.other)):
                wanted = Wanted(decision, part, fact, history.holds(decision, fact))
                self.by_hash[fact.sha256].append(wanted)
                for path in fact.paths:
                    self.by_path[path].append(wanted)

    def touches(self, sha256: str, path: str) -> bool:
        """Whether any decision may be about a page."""
        return sha256 in self.by_hash or path in self.by_path

    def paths_of(self, sha256: str) -> set[str]:
        """Return where a page with these bytes was when something in it was decided."""
        return {path for wish in self.by_hash.get(sha256, ()) for path in wish.fact.paths}

    def wanted(self, sha256: str, paths: Iterable[str], gone: Iterable[str]) -> list[Wanted]:
        """Return what is wanted of a page, in order of time.

        Decisions on its own bytes are, and on those `gone` (hashes nobody has loaded) that were read from its paths.
        """
        gone = set(gone)
        here = {wish.place: wish for path in paths for wish in self.by_path.get(path, ()) if wish.fact.sha256 in gone}
        here |= {wish.place: wish for wish in self.by_hash.get(sha256, ())}
        return sorted(here.values(), key=lambda wish: (self.history.rank[wish.decision.id], wish.part))


def mark_of(wanted: Sequence[Wanted]) -> str:
    """Return what tells one list of wanted decisions from another, "" for an empty one."""
    told = "\n".join(f"{wish.decision.id} {wish.part} {wish.heard}" for wish in wanted)
    return hashlib.sha256(told.encode()).hexdigest()[:32] if wanted else ""
