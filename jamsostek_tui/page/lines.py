"""A line of a page with its offsets, and what it looks like whatever stands around it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from jamsostek_tui.language.folding import lower
from jamsostek_tui.language.lists import data_text, word_list
from jamsostek_tui.model import BlockKind

_END = re.compile(r"[.!?…][\"')\]*_ ]{0,4}(?:[(\[][\w/ .,*&-]{1,40}[)\]]\.?|\*{1,3})?$")
_STOPS = frozenset(".!?…")
_BEHIND_STOPS = frozenset("\"')]*_")
_INSIDE = re.compile(r"[a-z0-9%)][.!?][\"')]? [\"'(]?[A-Z]")
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_LIST = re.compile(r"(?:[-*+•▪◦‣·–➢➤►✓✔✅☑]\ufe0f?|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)])\s+(?=\S)|[•✅✔✓➢➤►▪](?=\S)")
SMALL_WORDS = word_list("title_small_words.txt")
_LONGEST_MARKED = 700
_LONG = 160
_LOOSE = (".{", "(?=", "(?:[^")


@dataclass(slots=True)
class Line:
    """One line without its outer blanks: offsets, folded text, and the class it has been given so far."""

    start: int
    end: int
    folded: str
    gap: bool
    kind: BlockKind | None = None
    rule: str = ""

    def mark(self, kind: BlockKind, rule: str) -> None:
        """Give the line its class."""
        self.kind, self.rule = kind, rule

    @property
    def ends(self) -> bool:
        """Whether the line ends like a sentence."""
        last = self.folded[-1]
        return last in _STOPS or (last in _BEHIND_STOPS and _END.search(self.folded[-52:]) is not None)

    @property
    def is_prose(self) -> bool:
        """Whether the line can only be running text: sentences, not a headline or a label."""
        size = len(self.folded)
        if size >= 240:
            return True
        if size >= 60 and self.ends and not self.folded.endswith(("...", "…")):
            return True
        return size >= 90 and _INSIDE.search(self.folded) is not None

    @property
    def is_long_prose(self) -> bool:
        """Whether the line is a paragraph of several sentences, longer than captions are."""
        return len(self.folded) >= 180 and _INSIDE.search(self.folded) is not None

    @property
    def words(self) -> int:
        """How many words the first 400 characters hold."""
        return len(_WORD.findall(self.folded[:400]))


def is_list_item(folded: str) -> bool:
    """Whether a line begins with a bullet, a tick or a list number or letter."""
    return _LIST.match(folded) is not None


def looks_like(folded: str, *classes: str) -> str | None:
    """Return the rule of `page_lines.toml` that the whole line fits, of those classes, or None."""
    if len(folded) > _LONGEST_MARKED:
        return None
    lowered = _normal(folded)
    long = len(lowered) >= _LONG
    for name in classes:
        if long and not _passes(name, lowered):
            continue
        if match := _pattern(name, lowered).fullmatch(lowered):
            return (match.lastgroup or "").replace("_", "-")
    return None


def _passes(name: str, lowered: str) -> bool:
    """Whether a long line may be of a class: it holds one of the words of its gate, or fits its pattern."""
    gate = _gates().get(name)
    if gate is None:
        return True
    for word in gate.words:
        if word in lowered:
            return True
    if gate.start is not None and gate.start.match(lowered):
        return True
    return any(inside.search(lowered) for inside in gate.inside)


@lru_cache(maxsize=64)
def _normal(folded: str) -> str:
    return " ".join(lower(folded).split())


class _Class(NamedTuple):
    """The patterns of a class: all its rules, and those without the loose ones, each of which needs a word of `loose`.

    A loose pattern begins with anything at all and so would be tried from end to end of every line.
    """

    whole: re.Pattern[str]
    firm: re.Pattern[str]
    loose: tuple[str, ...]


def _pattern(name: str, lowered: str) -> re.Pattern[str]:
    """Return the rules of a class that may fit a line."""
    rules = _patterns()[name]
    for word in rules.loose:
        if word in lowered:
            return rules.whole
    return rules.firm


@cache
def _patterns() -> dict[str, _Class]:
    found = {}
    for name, rules in _classes().items():
        if name != "gates":
            loose = tuple(_classes()["gates"].get(name, {}).get("loose", ()))
            without = {rule: [line for line in lines if not line.startswith(_LOOSE)] for rule, lines in rules.items()}
            found[name] = _Class(_compiled(rules), _compiled(without if loose else rules), loose)
    return found


def _compiled(rules: dict[str, list[str]]) -> re.Pattern[str]:
    return re.compile(
        "|".join(f"(?P<{rule.replace('-', '_')}>{'|'.join(lines)})" for rule, lines in rules.items() if lines)
    )


class _Gate(NamedTuple):
    """What a long line must have to be held against a class: a word anywhere, a beginning, or something inside."""

    words: tuple[str, ...]
    start: re.Pattern[str] | None
    inside: tuple[re.Pattern[str], ...]


@cache
def _gates() -> dict[str, _Gate]:
    return {
        name: _Gate(
            tuple(gate["words"]),
            re.compile(gate["start"]) if "start" in gate else None,
            tuple(re.compile(source) for source in gate["inside"]),
        )
        for name, gate in _classes()["gates"].items()
    }


@cache
def _classes() -> dict[str, dict[str, Any]]:
    return tomllib.loads(data_text("page_lines.toml"))


def is_title_case(folded: str, least: int) -> bool:
    """Whether a line of at least `least` words has capitals like a headline and no sentence mark at its end."""
    words = [word.lstrip("([\"'-*• ") for word in folded[:300].split()]
    letters = [word for word in words if word[:1].isalpha()]
    if len(letters) < least or folded.rstrip(")]").endswith((".", ";", ",", ":")):
        return False
    capital = sum(word[0].isupper() or word.lower().partition("-")[0] in SMALL_WORDS for word in letters)
    return capital * 10 >= len(letters) * 9 and sum(word[0].isupper() for word in letters) * 2 > len(letters)
