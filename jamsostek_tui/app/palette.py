"""The palette: every action with its key, every region, person and article, the themes and languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import ACTIONS
from jamsostek_tui.model import Kind
from jamsostek_tui.store.errors import StoreError

if TYPE_CHECKING:
    from jamsostek_tui.app.app import BrowserApp

GOALS: tuple[tuple[Kind, str], ...] = (
    ("region", "palette.go_region"),
    ("person", "palette.go_person"),
    ("article", "palette.go_article"),
)
FEWEST = 2
MOST = 20


class BrowserPalette(Provider):
    """Offers what the registry and the database hold; text of articles is shown as content, never as markup."""

    @property
    def _browser(self) -> BrowserApp:
        return cast("BrowserApp", self.app)

    def _actions(self) -> Iterator[tuple[str, Callable[[], object]]]:
        main = self._browser.main
        for action in ACTIONS:
            if action.id != "palette" and main.can(action.id):
                words = f"{action.long}  [{action.shown_keys}]"
                yield words, partial(main.run_action, f"screen.{action.id}")
        for theme in sorted(self.app.available_themes):
            yield wording.say("palette.theme", name=theme), partial(setattr, self.app, "theme", theme)
        address = main.place.address
        yield wording.say("palette.address", address=address), partial(main.run_action, "screen.copy")

    async def discover(self) -> Hits:
        """Offer every action before anything is typed."""
        for words, act in self._actions():
            yield DiscoveryHit(safe.content(words), act, text=words)

    async def search(self, query: str) -> Hits:
        """Offer the actions, regions, people and articles that `query` matches."""
        matcher = self.matcher(query)
        for words, act in self._actions():
            score = matcher.match(words)
            if score > 0:
                yield Hit(score, safe.content(words), act, text=words)
        if len(query.strip()) < FEWEST:
            return
        try:
            hits = self._browser.reader.search(query, [kind for kind, _ in GOALS], limit=MOST)
        except StoreError as error:
            self._browser.tell_fault(error)
            return
        goals = dict(GOALS)
        for place, hit in enumerate(hits):
            row = hit.row
            words = f"{wording.say(goals[row.ref.kind])}: {safe.line(row.label[:120])}"
            go = partial(self._browser.main.go_to, row.ref)
            yield Hit(0.9 - place / 100, safe.content(words), go, text=words)
