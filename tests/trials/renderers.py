"""Hostile strings through every profile of a dossier and every renderer: seen as they are, in the profile's elements.

Each document is held against the same document with one harmless word wherever text can stand: the elements must be
the same, one for one, and what is seen the same with the word in the string's place. Hashes, offsets and citation keys
follow the text and are left out.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial
from random import Random

from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.matrix import Matrix
from jamsostek_tui.check.compared.pairs import Pair
from jamsostek_tui.check.compared.series import Point, Series
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.settled.standings import Standing
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.export.compared.beside import Beside
from jamsostek_tui.export.compared.groups import groups_section
from jamsostek_tui.export.compared.matrix import matrix_section
from jamsostek_tui.export.compared.series import series_section
from jamsostek_tui.export.compared.tables import WrittenSection
from jamsostek_tui.export.markdown import PROFILES, Profile, Style, dossier
from jamsostek_tui.model import Ref, Statistic
from jamsostek_tui.visible import visible
from tests.export.evidence import everything
from tests.export.evidence import number as a_number
from tests.export.rendering import PANDOC, github, markdown_it, pandoc, seen, tags
from tests.hostile import HOSTILE

LONGEST = 300
_WORD = "Qzxqzx"
_FOLLOWING = re.compile(r"\b[0-9a-f]{12}(?:-[0-9a-f]{4})?\b|characters \d+–\d+|@?[a-z0-9-]+-01234567\b")
_SIGNS = "\\`*_{}[]()<>#|~^$@&=%!\"'-+.:;,/?0123456789 \n\tabcWwXx—“”…"
_PIECES = (
    *("://", "www.", "...", "--", "12. ", "iv) ", "](", "![", "[^1]", "[^1]:", "[@x]", "{#a .b}", "{=html}", "```"),
    *("~~~", "***", "\n---\n", "\n===\n", "<!--", "-->", "<b>", "&amp;", "&#64;", "$$", "\\(", "||", "[[", "]]", "%%"),
    *(
        "^f1",
        "#tag",
        "> [!quote]",
        ":::",
        ":smile:",
        "\u202e",
        "\u200b",
        "\x1b[31m",
        "\x00",
        "a@b.id",
        "- [ ] ",
        "\\telah",
    ),
)
_STRANGE = [text for text in HOSTILE.values() if len(text) < LONGEST]
Render = Callable[[str], str]
RENDERERS: dict[str, Render] = {"markdown-it": markdown_it, "cmark-gfm": github}


def trial(times: int, random: Random) -> Iterator[str]:
    """Write `times` hostile strings in each profile; yield a sentence for each that a renderer shows otherwise."""
    for number in range(times):
        text = hostile(random)
        for profile in PROFILES:
            yield from wrong(text, profile, RENDERERS)
            if PANDOC is not None and number % 200 == 0:
                yield from wrong(text, profile, {"pandoc": pandoc})
        if number % 1_000 == 0:
            print(f"{number} strings", file=sys.stderr, flush=True)
    print(f"{times} strings in {len(PROFILES)} profiles and {len(RENDERERS)} renderers, Pandoc on one in 200")


def hostile(random: Random) -> str:
    """Return a string made to be misread, with something to be seen in it."""
    while True:
        pieces = [_piece(random) for _ in range(random.randrange(1, 25))]
        text = "".join(pieces)[:LONGEST]
        if visible(text) and _WORD not in text:
            return text


def _piece(random: Random) -> str:
    sort = random.randrange(10)
    if sort < 5:
        return random.choice(_SIGNS)
    if sort < 8:
        return random.choice(_PIECES)
    if sort == 8:
        return chr(
            random.choice((random.randrange(0x250), random.randrange(0x2000, 0x3100), random.randrange(0x110000)))
        )
    return random.choice(_STRANGE)


def wrong(text: str, profile: Profile, renderers: dict[str, Render]) -> Iterator[str]:
    """Yield what is wrong with a string in a profile, by renderer."""
    written = _document(text, profile)
    for name, render in renderers.items():
        page = render(written)
        words, elements = _plain(profile, name, render)
        expected = _FOLLOWING.sub("#", " ".join(words.replace(_WORD, visible(text)).split()))
        shown = _FOLLOWING.sub("#", " ".join(seen(page).split()))
        if shown != expected:
            yield f"{name}, {profile}: {text!r} is seen as another text: {_difference(shown, expected)}"
        if _elements(page) != elements:
            yield f"{name}, {profile}: {text!r} makes other elements"


def _document(text: str, profile: Profile) -> str:
    notes = {Ref("statistic", 7): text, Ref("person", 1): text}
    beside = Beside({Ref("statistic", 7): Standing("conflict", (text,))}, _sections(text))
    return dossier(everything(text), Style(title=text, profile=profile), notes, beside)


def _sections(text: str) -> tuple[WrittenSection, ...]:
    """Return numbers side by side, over time and by region, the text wherever text can stand."""
    fact = a_number(text, unit=text, subject=None, period=text).fact
    assert isinstance(fact, Statistic)
    told = Told(fact, text, 0, len(text), "2024-05-07", text, text, text, text)
    group = Group("b", (told, told), (Pair(0, 1, Verdict("conflict", "figures")),))
    settled = Decision(id="x", at="2024-05-08", do="settle", group=group.key_at(told), ruling="open", note=text)
    points = (Point(date(2023, 1, 1), "2023", 1.0, told, told), Point(date(2024, 1, 1), "2024", 2.0, told))
    matrix = Matrix((("34", text),), (text, text), ((told, None),), ((0, 0),))
    return (
        partial(groups_section, [group], {settled.group: settled}),
        partial(series_section, [Series(text, "34", text, text, None, points)]),
        partial(matrix_section, matrix),
    )


@cache
def _plain(profile: Profile, name: str, render: Render) -> tuple[str, list[str]]:
    """Return what is seen of the harmless document, and its elements."""
    page = render(_document(_WORD, profile))
    return seen(page), _elements(page)


def _elements(page: str) -> list[str]:
    """Return the elements of a page in order.

    Without links to mail addresses, which cmark-gfm makes whatever escapes them, and the widths of columns, which
    Pandoc gives to tables with a long line.
    """
    mail = ("mailto:", "xmpp:")
    shown = [tag for tag, attributes in tags(page) if not str(attributes.get("href")).startswith(mail)]
    return [tag for tag in shown if tag not in ("colgroup", "col")]


def _difference(shown: str, expected: str) -> str:
    at = next((place for place, pair in enumerate(zip(shown, expected, strict=False)) if pair[0] != pair[1]), 0)
    return f"{shown[max(0, at - 20) : at + 40]!r} for {expected[max(0, at - 20) : at + 40]!r}"
