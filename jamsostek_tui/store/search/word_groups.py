"""The words of a query as groups of what each may mean, and the ways to leave out those that ask too much.

The words of a phrase mean only themselves, and are never left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb

from jamsostek_tui.browse.query import Query
from jamsostek_tui.store.search.operators import quoted
from jamsostek_tui.store.search.phrases import phrase_of
from jamsostek_tui.store.search.tokens import STOPWORDS, Term, terms
from jamsostek_tui.store.search.vocabulary import EXACT, Meaning, Vocabulary

_MOST_WORDS = 8
_MOST_MEANINGS = 40
_MOST_WAYS = 28
"""Ways of leaving words out that are tried in one go; among more, so many words are not left out."""
_FEWEST_WORDS = 2
"""Words of a longer query that a fact must have all the same."""
_QUESTION = frozenset(
    ("berapa", "berapakah", "siapa", "siapakah", "kapan", "mana", "dimana", "apa", "apakah", "bagaimana")
)
Group = dict[str, Meaning]


@dataclass(frozen=True, slots=True)
class WordGroups:
    """What a query asks for in words: those of its phrases, the others, and how many mean nothing here."""

    fixed: list[Group]
    loose: list[Group]
    unknown: int

    @property
    def are_none(self) -> bool:
        """Whether no word can be looked for."""
        return not self.fixed and not self.loose

    def ways(self) -> Iterator[tuple[int, list[list[Group]]]]:
        """Yield how many words are left out, fewer first, and the groups that then remain, in each way."""
        fewest = _FEWEST_WORDS if len(self.loose) > _FEWEST_WORDS + 1 else 1
        for left_out in range(max(1, len(self.loose) - fewest + 1)):
            if comb(len(self.loose), left_out) <= _MOST_WAYS:
                yield left_out, [self.fixed + list(some) for some in _without(self.loose, left_out)]
        if self.fixed and self.loose:
            yield len(self.loose), [self.fixed]


def word_groups(query: Query, vocabulary: Vocabulary) -> WordGroups | None:
    """Return the words of a query; None where a phrase has one that no fact has."""
    keys = list(dict.fromkeys(key for phrase in query.phrases for key in phrase_of(phrase).keys))
    if not all(key in vocabulary for key in keys):
        return None
    asked = asked_terms(query.words)
    loose = [group for term in asked if (group := meanings(term, vocabulary))]
    fixed = [{key: Meaning(EXACT, 0, len(key))} for key in keys[:_MOST_WORDS]]
    return WordGroups(fixed, loose, len(asked) - len(loose))


def asked_terms(words: str) -> list[Term]:
    """Return the words asked for, without stop words, and without `berapa` and its like beside other words."""
    heard = [term for term in dict.fromkeys(terms(words)) if term.is_number or term.key not in STOPWORDS]
    telling = [term for term in heard if term.key not in _QUESTION]
    return (telling or heard)[:_MOST_WORDS]


def meanings(term: Term, vocabulary: Vocabulary) -> Group:
    """Return the words of the vocabulary that a typed one may mean."""
    group = dict(vocabulary.meanings(term.key))
    if term.is_number and term.printed != term.key and not term.scale:
        for word, meaning in vocabulary.meanings(term.printed).items():
            if word not in group or group[word].grade < meaning.grade:
                group[word] = meaning
    if len(group) > _MOST_MEANINGS:
        best = sorted(group.items(), key=lambda item: (-item[1].grade, item[0]))[:_MOST_MEANINGS]
        return dict(best)
    return group


def as_typed(groups: Sequence[Group]) -> list[Group]:
    """Return groups without what a word may be misspelt for, where there are facts that have it as it is typed.

    A name is written in many ways; in what is told, `buruh` is not `suruh`.
    """
    return [_without_errors(group) if any(one.grade == EXACT for one in group.values()) else group for group in groups]


def _without_errors(group: Group) -> Group:
    return {word: meaning for word, meaning in group.items() if not meaning.misspelt}


def matching(groups: Sequence[Group]) -> str:
    """Return the FTS5 expression for facts that answer every group."""
    return " AND ".join(f"({' OR '.join(quoted(word) for word in group)})" for group in groups)


def _without(groups: list[Group], count: int) -> Iterator[tuple[Group, ...]]:
    """Yield `groups` with `count` of them left out, in each way."""
    return combinations(groups, len(groups) - count)
