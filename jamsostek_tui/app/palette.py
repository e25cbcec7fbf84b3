"""What the palette offers: actions with their keys, regions, people, articles, themes, addresses, saved searches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import ACTIONS
from jamsostek_tui.app.screens.main.frame import pane_of
from jamsostek_tui.app.widgets.lists.cells import detail_words
from jamsostek_tui.browse.place import AddressError, Place, Search, parse
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.rows import Hit

if TYPE_CHECKING:
    from jamsostek_tui.app.screens.main.windows import WindowsScreen

FOUND_KINDS: tuple[Kind, ...] = ("region", "person", "article")


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of the palette: what it says (harmless already), its keys, and what choosing it does."""

    words: str
    keys: str
    act: Callable[[], object]


def standing_goals(main: WindowsScreen) -> Iterator[Goal]:
    """Yield what is offered whatever is typed: the actions that work here and now, then themes and the address."""
    for action in ACTIONS:
        if action.id != "palette" and main.offers(action.id):
            yield Goal(action.long, action.shown_keys(main.pane), partial(main.run_action, f"screen.{action.id}"))
    yield Goal(wording.say("palette.check"), "", main.check_files)
    yield Goal(wording.say("palette.verify"), "", main.verify_dossier)
    yield Goal(wording.say("palette.address", address=main.place.address), "", main.action_copy)
    for name, query in sorted(main.browser.setup.remembered.searches.items()):
        words = wording.say("palette.search", name=safe.line(name))
        yield Goal(words, safe.line(query[:60]), partial(_open, main, Place((Search.of(query),))))
    for language in wording.LANGUAGES:
        words = wording.say("palette.language", name=wording.say(f"language.{language}"))
        yield Goal(words, "", partial(main.browser.speak, language))
    for theme in sorted(main.app.available_themes):
        yield Goal(wording.say("palette.theme", name=theme), "", partial(setattr, main.app, "theme", theme))


def goal_at(main: WindowsScreen, typed: str) -> Goal | None:
    """Return the goal that opens an address, as it is typed; None where it is none, or of facts that are not here.

    Raises StoreError.
    """
    try:
        place = parse(typed)
    except AddressError:
        return None
    refs = [one for one in place.narrowing if isinstance(one, Ref)]
    if not place.narrowing or any(main.browser.reader.row(ref) is None for ref in refs):
        return None
    return Goal(wording.say("palette.open", address=safe.line(typed.strip())), "", partial(_open, main, place))


def _open(main: WindowsScreen, place: Place) -> None:
    main.go(place, pane_of(place.kind))


def matching(goals: list[Goal], query: str) -> list[Goal]:
    """Return the goals in whose words or keys every word of `query` occurs.

    Those that begin so come first, then those in which the words begin words, then the others.
    """
    asked = query.casefold().split()
    found = [goal for goal in goals if all(word in f"{goal.words} {goal.keys}".casefold() for word in asked)]

    def rank(goal: Goal) -> int:
        words = goal.words.casefold()
        if words.startswith(query.strip().casefold()):
            return 0
        return 1 if all(f" {word}" in f" {words}" for word in asked) else 2

    return sorted(found, key=rank)


def goal_of(main: WindowsScreen, hit: Hit) -> Goal:
    """Return the goal that leads to a fact the search found."""
    row = hit.row
    words = f"{wording.say(f'palette.go_{row.ref.kind}')}: {safe.line(row.label[:200])}"
    return Goal(words, safe.line(detail_words(row)[:60]), partial(main.go_to, row.ref))
