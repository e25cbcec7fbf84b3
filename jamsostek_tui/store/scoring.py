"""How well a candidate answers the words of a query: by its names, by its detail, or only somewhere in its document."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.store.candidates import Candidate
from jamsostek_tui.store.vocabulary import Meaning

_OTHER_NAME, _IN_DETAIL, _SOMEWHERE = 0.98, 0.9, 0.6


class Scoring:
    """The meanings of the words asked for, ready to be held against very many candidates."""

    def __init__(self, groups: Sequence[dict[str, Meaning]], asked: float) -> None:
        """Take the meanings of each word, and as how many words the query counts."""
        self._asked = asked
        self._grades: dict[str, list[tuple[int, float]]] = {}
        for place, group in enumerate(groups):
            for word, meaning in group.items():
                self._grades.setdefault(word, []).append((place, meaning.grade))
        self._words = frozenset(self._grades)
        self._nothing = [0.0] * len(groups)

    def of(self, candidate: Candidate, weight: float) -> float:
        """Return 0–1 for how well a candidate answers, times what its kind weighs.

        Of its names (of a region, say, also `NTB`) the one that answers best counts, its label a little more.
        """
        detail = self._best(candidate.detail)
        best = 0.0
        for index, name in enumerate(candidate.names):
            grades = self._best(name)
            if index and grades is self._nothing:
                continue  # the label answers no worse
            total = 0.0
            answered = 0
            for here, there in zip(grades, detail, strict=True):
                elsewhere = _IN_DETAIL * there
                total += (here if here > elsewhere else elsewhere) or _SOMEWHERE
                answered += here > 0
            covered = min(answered / (len(name) or 1), 1.0)
            best = max(best, (_OTHER_NAME if index else 1.0) * total * (0.9 + 0.1 * covered))
        return weight * best / self._asked

    def _best(self, words: set[str]) -> list[float]:
        """Return how well the best of some words answers each of those asked for."""
        common = words & self._words
        if not common:
            return self._nothing
        best = self._nothing.copy()
        for word in common:
            for place, grade in self._grades[word]:
                if grade > best[place]:
                    best[place] = grade
        return best
