"""Search: hits of every kind while typing, operators offered, the source of the hit under the cursor beside them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.timer import Timer
from textual.widgets import Input, Static

from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.answer import EVERY, FURTHER, LIMIT, answer, every_hit, further_hits, still_open, told_of
from jamsostek_tui.app.screens.keeping_searches import KeepingSearches
from jamsostek_tui.app.widgets.drawing.kept_lines import KeptColumn, KeptLines, KeptRow, KeptWords
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.forms.offer_line import OfferLine
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.hit_list import Heading, HitList, Item, Recent, grouped, how_many
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.browse.offers import Offer, offered, taken, without_phrases
from jamsostek_tui.browse.place import Search
from jamsostek_tui.model import Ref
from jamsostek_tui.remembered import Remembered
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import Hit
from jamsostek_tui.wording import language, say

DEBOUNCE = 0.03
PATIENCE = 0.3
"""Seconds after which a search that goes on is said to."""


class SearchScreen(KeptLines, KeepingSearches):
    """Gives the fact chosen to jump to, or None. `wanted` is the query typed, `answered` that of the hits shown.

    Where it was left to narrow the panes to the hits, `narrowing` is the search and the hit that was pointed at.
    """

    DEFAULT_CSS = """
    SearchScreen {
        align: center middle;
        #search { width: 94%; height: 88%; max-width: 170; background: $background; border: round $rule-focus; }
        #search-line { height: 1; }
        #search-sign { width: 3; color: $primary; text-style: bold; padding: 0 0 0 1; }
        #search-input { border: none; height: 1; padding: 0; background: $background; width: 1fr; }
        #search-tally { width: auto; color: $ink-muted; padding: 0 1 0 1; }
        #search-offer { margin: 0 1 0 0; }
        #search-rule { height: 1; color: $rule; }
        #search-body { height: 1fr; }
        #search-hits { width: 2fr; height: 1fr; }
        #search-preview { width: 3fr; height: 1fr; }
    }
    SearchScreen.-narrow {
        #search { width: 100%; height: 100%; }
        #search-body { layout: vertical; }
        #search-hits { width: 1fr; }
        #search-preview { width: 1fr; }
    }
    SearchScreen.-low #search-rule { display: none; }
    """
    CSS = """
    SearchScreen { background: $background; }
    #search-preview { border: none; border-left: solid $rule; }
    SearchScreen.-narrow #search-preview { border: none; border-top: solid $rule; }
    SearchScreen.-narrow.-low #search-preview { display: none; }
    """  # stronger than the rules of the main screen

    def __init__(
        self,
        database: Path,
        *,
        recent: Sequence[str] = (),
        is_chosen: Callable[[Ref], bool] = lambda ref: False,
        is_in_conflict: Callable[[Ref], bool] = lambda ref: False,
        choose: Callable[[Ref], object] = lambda ref: None,
        choose_all: Callable[[Sequence[Ref]], Awaitable[None]] | None = None,
        remember: Callable[[str], None] = lambda query: None,
        kept: Remembered | None = None,
    ) -> None:
        """Search `database` with a reader of its own; `choose` puts a fact in the basket or takes it out."""
        super().__init__(database, kept)
        self._recent, self._limit = list(recent), LIMIT
        self._is_chosen, self._choose, self._choose_all, self._remember = is_chosen, choose, choose_all, remember
        self._is_in_conflict = is_in_conflict
        self.wanted = self.answered = self._asked = ""
        self._then = self.action_go_there
        self.narrowing: tuple[Search, Ref] | None = None
        self._offer: Offer | None = None
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """A line to type in, the hits, the source of one of them, the keys."""
        with KeptColumn(id="search"):
            with KeptRow(id="search-line"):
                yield KeptWords("/", id="search-sign", markup=False)
                yield HarmlessInput(placeholder=say("search.placeholder"), id="search-input", select_on_focus=False)
                yield KeptWords("", id="search-tally", markup=False)
            yield OfferLine(id="search-offer")
            with KeptRow(id="search-naming"):
                yield KeptWords(say("search.name"), id="search-named", markup=False)
                yield HarmlessInput(id="search-name")
            yield KeptWords("", id="search-rule", markup=False)
            with KeptRow(id="search-body"):
                yield HitList(id="search-hits")
                yield SourceView(id="search-preview", can_focus=False)
            yield KeyLine(id="search-keys")

    def on_mount(self) -> None:
        """Begin with the searches of before."""
        self._hits.is_chosen, self._hits.is_in_conflict = self._is_chosen, self._is_in_conflict
        self.query_one(Input).focus()
        self.show_recent()

    def _fit(self, width: int, height: int) -> None:
        super()._fit(width, height)
        self.query_one("#search-rule", Static).update("─" * max(0, width))

    # typing

    @on(Input.Changed, "#search-input")
    def typed(self, event: Input.Changed) -> None:
        """Search a moment after the last key."""
        event.stop()
        self.is_getting_ready = False
        self.wanted = event.value.strip()
        self._offer = offer = offered(event.value, event.input.cursor_position, language())
        self.query_one(OfferLine).show(offer.texts if offer is not None else (), self.query_one(OfferLine).words)
        if self._timer is not None:
            self._timer.stop()
        self.workers.cancel_group(self, "search")
        if self.wanted:
            if not self.answered:
                self._hits.show([], "…")
            self._timer = self.set_timer(DEBOUNCE, lambda: self._search(self.wanted, self._offer))
            self.set_timer(PATIENCE, partial(self._tell_busy, self.wanted))
        else:
            self.show_recent()

    def _tell_busy(self, query: str) -> None:
        """Say that the search for `query` goes on, where it does; what is typed next, or closing, stops it."""
        if self.wanted == query != self.answered:
            self._tally(say("busy"))

    @work(group="search", exclusive=True, exit_on_error=False)
    async def _search(self, query: str, offer: Offer | None) -> None:
        try:
            found = await self._queue.ask(partial(answer, query=query, offer=offer))
        except StoreError as error:
            self._found(query, [], str(error), "")
            return
        if query == self.wanted and offer is not None and offer == self._offer and found.values:
            self._offer = offer.with_values(still_open(offer, found))
        elif query == self.wanted and found.loose:
            self._offer = without_phrases(self.query_one(Input).value)
        self._found(query, found.hits, *told_of(found, query))

    def _found(self, query: str, hits: list[Hit], words: str, told: str) -> None:
        """Show the hits of `query`, unless something else has been typed since; what it means is `told` in words."""
        if query != self.wanted:
            return
        self.answered, self._limit = query, LIMIT
        self.is_getting_ready = False
        self._hits.show(grouped(hits), "\n".join(safe.line(line) for line in words.split("\n")))
        self._count(hits)
        offer = self._offer
        why = say("search.none_exactly.short") if offer is not None and offer.is_for_all else ""
        self.query_one(OfferLine).show(offer.texts if offer is not None else (), told or say("search.operators"), why)
        self.tell_keys()
        if self._asked == query:  # before its hits were there
            self._then()

    def show_recent(self) -> None:
        """List the searches that are kept, then those of before."""
        self.answered = ""
        items: list[Item] = []
        kept = [Recent(query, name) for name, query in sorted(self._kept.searches.items())]
        for key, some in (("search.kept_ones", kept), ("search.recent", [*map(Recent, self._recent)])):
            items += [Heading(say(key)), *some] if some else []
        self._hits.show(items, say("search.hint"))
        self._tally("")
        self.query_one(OfferLine).show((), say("search.operators"))

    @work(group="search", exclusive=True, exit_on_error=False)
    async def _go_on(self) -> None:
        """Show further hits below those shown."""
        query, shown = self.answered, self._limit
        self._limit = min(shown * FURTHER, EVERY)
        try:
            hits = await self._queue.ask(partial(further_hits, query=query, shown=shown))
        except StoreError:
            return
        if query == self.wanted == self.answered:
            self._hits.go_on(grouped(hits))
            self._count(hits)

    def _count(self, hits: Sequence[Hit]) -> None:
        self._tally(f"{how_many(hits)} {say('noun.hit.one' if len(hits) == 1 else 'noun.hit.many')}" if hits else "")

    def _tally(self, words: str) -> None:
        tally = self.query_one("#search-tally", Static)
        tally.update(words, layout=cell_len(words) != cell_len(str(tally.content)))

    # the source of the hit under the cursor

    @on(HitList.Moved)
    def moved(self) -> None:
        """Preview the hit under the cursor; on the last one, show more of them."""
        self.tell_keys()
        if self._hits.wants_more and self._limit < EVERY and self.answered == self.wanted:
            self._go_on()
        self.preview()

    # operators

    def action_take_offer(self) -> None:
        """Take what is offered for the word at the cursor; with nothing offered, go to the hits and back."""
        offer = self._offer
        at = self.query_one(Input).cursor_position
        if offer is not None and offer.texts and (offer.end == at or offer.is_for_all):
            self._take(0)
        else:
            self.action_to_hits()

    @on(OfferLine.Taken)
    def _clicked(self, event: OfferLine.Taken) -> None:
        event.stop()
        self._take(event.place)

    def _take(self, place: int) -> None:
        if self._offer is not None and place < len(self._offer.texts):
            text, cursor = taken(self.query_one(Input).value, self._offer, place)
            self._offer = None
            self._type(text, cursor)

    # moving, choosing, leaving

    def offers(self, action: str) -> bool:
        """A hit must be there to be gone to or chosen, an offer to be taken."""
        if action in ("go_there", "down"):
            return self._hits.current is not None
        if action in ("choose", "choose_all", "narrow_to_hits"):
            return isinstance(self._hits.current, Hit)
        if action == "keep_search":
            return bool(self.wanted)
        if action == "forget_search":
            return self.kept_at is not None
        if action == "choose_hit":
            return self.where == "search" and isinstance(self._hits.current, Hit)
        return action != "take_offer" or bool(self.query_one(OfferLine).offers)

    def action_choose_hit(self) -> None:
        """Put the hit under the cursor in the basket, or take it out, while typing."""
        item = self._hits.current
        if isinstance(item, Hit) and self.answered == self.wanted:
            self._choose(item.row.ref)
            self._remember(self.wanted)
            self._hits.refresh()

    def action_choose(self) -> None:
        """Among the hits, do so and go on to the next, as in every list."""
        self.action_choose_hit()
        self._hits.move(1)

    @work(group="choose", exclusive=True)
    async def action_choose_all(self) -> None:
        """Choose every hit, shown or not, or take them all out; where no fact has all the words, those shown."""
        hits = [item for item in self._hits.items if isinstance(item, Hit)]
        if hits and self._choose_all is not None and self.answered == self.wanted:
            self._remember(self.wanted)
            refs = [hit.row.ref for hit in hits]
            if not hits[0].lacking and any(hit.cut or hit.among > len(hits) for hit in hits):
                refs = await self._queue.ask(partial(every_hit, query=self.wanted))
            await self._choose_all(refs)
            self._hits.refresh()

    @on(HitList.Entered)
    def action_go_there(self) -> None:
        """Jump to the hit under the cursor, once it is there; search again for a search of before."""
        item = self._hits.current
        self._wait_for(self.action_go_there)
        if isinstance(item, Recent):
            self._type(item.query, len(item.query))
        elif isinstance(item, Hit) and self.answered == self.wanted:
            self._remember(self.wanted)
            self.dismiss(item.row.ref)

    def action_narrow_to_hits(self) -> None:
        """Leave, and narrow the panes to all hits, once they are there."""
        item = self._hits.current
        self._wait_for(self.action_narrow_to_hits)
        if isinstance(item, Hit) and self.answered == self.wanted:
            self._remember(self.wanted)
            self.narrowing = Search.of(self.wanted), item.row.ref
            self.dismiss(None)

    def _wait_for(self, action: Callable[[], None]) -> None:
        """Do it again when the hits of what is typed are there, unless they are."""
        self._asked = self.wanted if self.answered != self.wanted else ""
        self._then = action
        self.is_getting_ready = bool(self._asked)
