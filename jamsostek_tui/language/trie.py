"""A word list as one compact regular expression: shared beginnings are written once.

A plain alternation of some thousand names tries each at every letter; the same names as a trie are tried by
their letters. The longest word wins at a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_Node = dict[str, "_Node"]
_END = ""
_BLANKS = re.compile(" {2,}")


def trie_source(words: Iterable[str]) -> str:
    """Return the source of a regex (no capturing groups) that matches exactly `words`, the longest first.

    Blanks in a word, however many, match a blank or a line end, and one blank more. Word boundaries stand on both
    sides: the one in front behind the first letter, so that the engine can skip to first letters. Matching is as
    the caller compiles it; words are taken case for case. An empty list gives a regex that never matches.
    """
    root = _root(_BLANKS.sub(" ", word) for word in words)
    branches = [_first(char) + _source(below) for char, below in sorted(root.items())]
    return f"(?:{'|'.join(branches)})(?!\\w)" if branches else "(?!)"


def _root(words: Iterable[str]) -> _Node:
    root: _Node = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        if word:
            node[_END] = {}
    return root


def plain_source(words: Iterable[str]) -> str:
    """Return the source of a regex as `trie_source` does, but letter for letter, and without the bounds of a word."""
    root = _root(words)
    return f"(?:{_source(root, re.escape)})" if root else "(?!)"


def compile_words(words: Iterable[str]) -> re.Pattern[str]:
    """Return the compiled trie of `words`; see `trie_source`."""
    return re.compile(trie_source(words))


def _first(char: str) -> str:
    written = _written(char)
    return f"{written}(?<!\\w{written})" if char != " " else written


def _written(char: str) -> str:
    return "[ \\n] ?" if char == " " else re.escape(char)


def _source(node: _Node, written: Callable[[str], str] = _written) -> str:
    branches = [written(char) + _source(below, written) for char, below in sorted(node.items()) if char != _END]
    if not branches:
        return ""
    inner = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    if _END not in node:
        return inner
    return f"(?:{inner})?"
