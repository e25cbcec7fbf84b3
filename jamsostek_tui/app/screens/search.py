"""Search: hits of every kind while typing, the source of the one under the cursor beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import ClassVar, Protocol

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.hit_list import Heading, HitList, Item, Recent, grouped
from jamsostek_tui.app.widgets.source import Place, SourceView
from jamsostek_tui.model import Article, Kind, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import AnyFact, Hit, Lit
from jamsostek_tui.wording import counted, say

DEBOUNCE = 0.03
LIMIT = 100
PREVIEW_FROM = 100
_KEPT_ARTICLES = 8


class Searched(Protocol):
    """What search asks of the store; one thread at a time."""

    def search(self, query: str, kinds: Sequence[Kind] = (), limit: int = 50) -> list[Hit]: ...
    def fact(self, ref: Ref) -> AnyFact | None: ...
    def lit(self, article: int) -> list[Lit]: ...
    def interrupt(self) -> None: ...
    def close(self) -> None: ...


@dataclass
class Found(Message):
    """Hits of one query, which may be stale by now; `fault` is a sentence when the store could not answer."""

    query: str
    hits: list[Hit]
    fault: str = ""


@dataclass
class Previewed(Message):
    """The article of a hit, with the place to light."""

    ref: Ref
    article: Article | None
    lit: list[Lit]
    at: Place | None


class SearchScreen(ModalScreen[Ref | None]):
    """Gives the fact that was chosen to jump to, or None."""

    DEFAULT_CSS = """
    SearchScreen {
        align: center middle;
        background: $background 60%;
        #search { width: 94%; height: 88%; max-width: 170; background: $background; border: round $rule-focus; }
        #search-line { height: 1; }
        #search-sign { width: 3; color: $primary; text-style: bold; padding: 0 0 0 1; }
        #search-input { border: none; height: 1; padding: 0; background: $background; width: 1fr; }
        #search-tally { width: auto; color: $ink-muted; padding: 0 1 0 1; }
        #search-rule { height: 1; color: $rule; }
        #search-body { height: 1fr; }
        #search-hits { width: 2fr; height: 1fr; }
        #search-preview { width: 3fr; height: 1fr; border-left: solid $rule; }
        #search-keys { height: 1; color: $ink-muted; padding: 0 0 0 1; }
    }
    SearchScreen.-narrow {
        #search { width: 100%; height: 100%; }
        #search-preview { display: none; }
        #search-hits { width: 1fr; }
    }
    SearchScreen.-low #search-rule { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False),
        Binding("down", "hits('move', 1)", show=False, priority=True),
        Binding("up", "hits('move', -1)", show=False, priority=True),
        Binding("pagedown", "hits('page', 1)", show=False, priority=True),
        Binding("pageup", "hits('page', -1)", show=False, priority=True),
        Binding("tab,shift+tab", "other_side", show=False, priority=True),
        Binding("insert,ctrl+@,ctrl+space", "choose", show=False, priority=True),
    ]

    def __init__(
        self,
        open_reader: Callable[[], Searched],
        *,
        recent: Sequence[str] = (),
        is_chosen: Callable[[Ref], bool] = lambda ref: False,
        choose: Callable[[Ref], None] = lambda ref: None,
        remember: Callable[[str], None] = lambda query: None,
    ) -> None:
        """Search with a reader of its own (`open_reader`); `choose` puts a fact in the basket or takes it out."""
        super().__init__()
        self._open_reader = open_reader
        self._recent = list(recent)
        self._is_chosen, self._choose, self._remember = is_chosen, choose, remember
        self._reader: Searched | None = None
        self._one_at_a_time = Lock()
        self._query = ""
        self._answered = ""
        self._timer: Timer | None = None
        self._articles: dict[int, tuple[Article, list[Lit]]] = {}

    def compose(self) -> ComposeResult:
        """A line to type in, the hits, the source of one of them, the keys."""
        with Vertical(id="search"):
            with Horizontal(id="search-line"):
                yield Static("/", id="search-sign", markup=False)
                yield Input(placeholder=say("search.placeholder"), id="search-input")
                yield Static("", id="search-tally", markup=False)
            yield Static("", id="search-rule", markup=False)
            with Horizontal(id="search-body"):
                yield HitList(id="search-hits")
                yield SourceView(id="search-preview", can_focus=False)
            yield Static(say("search.keys"), id="search-keys", markup=False)

    def on_mount(self) -> None:
        """Begin with the searches of before."""
        self._hits.is_chosen = self._is_chosen
        self._fit(self.size.width, self.size.height)
        self.query_one(Input).focus()
        self._show_recent()

    def on_unmount(self) -> None:
        """Close the reader when no thread uses it any more."""
        if self._reader is not None:
            self._reader.interrupt()
            with self._one_at_a_time:
                self._reader.close()
                self._reader = None

    def on_resize(self, event: events.Resize) -> None:
        """Leave the preview out where there is no room for it."""
        self._fit(event.size.width, event.size.height)

    def _fit(self, width: int, height: int) -> None:
        self.set_class(width < PREVIEW_FROM, "-narrow")
        self.set_class(height < 18, "-low")
        self.query_one("#search-rule", Static).update("─" * max(0, width))

    @property
    def _hits(self) -> HitList:
        return self.query_one(HitList)

    # typing

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """Search a moment after the last key."""
        event.stop()
        self._query = event.value.strip()
        if self._timer is not None:
            self._timer.stop()
        if self._reader is not None:
            self._reader.interrupt()
        if self._query:
            self._timer = self.set_timer(DEBOUNCE, self._start)
        else:
            self._show_recent()

    def _start(self) -> None:
        self._search(self._query)

    @work(thread=True, group="search", exclusive=True, exit_on_error=False)
    def _search(self, query: str) -> None:
        worker = get_current_worker()
        with self._one_at_a_time:
            if worker.is_cancelled or query != self._query:
                return
            try:
                found = Found(query, self._opened().search(query, limit=LIMIT))
            except StoreError as error:
                found = Found(query, [], str(error))
        if not worker.is_cancelled:
            self.post_message(found)

    def _opened(self) -> Searched:
        if self._reader is None:
            self._reader = self._open_reader()
        return self._reader

    @on(Found)
    def found(self, event: Found) -> None:
        """Show the hits, unless something else has been typed since."""
        if event.query != self._query:
            return
        self._answered = event.query
        words = event.fault or say("search.none", query=event.query)
        self._hits.show(grouped(event.hits), safe.line(words))
        tally = counted("hit", len(event.hits)) if len(event.hits) < LIMIT else say("search.first", count=LIMIT)
        self._tally(tally if event.hits else "")

    def _show_recent(self) -> None:
        self._answered = ""
        items: list[Item] = [Recent(query) for query in self._recent]
        heading: list[Item] = [Heading(say("search.recent"))] if items else []
        self._hits.show([*heading, *items], say("search.hint"))
        self._tally("")

    def _tally(self, words: str) -> None:
        self.query_one("#search-tally", Static).update(words)

    # the source of the hit under the cursor

    @on(HitList.Moved)
    def moved(self) -> None:
        """Preview the hit under the cursor."""
        item = self._hits.current
        row = item.row if isinstance(item, Hit) else None
        if row is None or row.article is None or self.has_class("-narrow"):
            self.query_one(SourceView).show(None, (), None, None)
            return
        at = (row.start, row.end) if row.start is not None and row.end is not None else None
        held = self._articles.get(row.article)
        if held is not None:
            self.query_one(SourceView).show(*held, row.ref, at)
        else:
            self._preview(row.ref, row.article, at)

    @work(thread=True, group="preview", exclusive=True, exit_on_error=False)
    def _preview(self, ref: Ref, article_id: int, at: Place | None) -> None:
        worker = get_current_worker()
        with self._one_at_a_time:
            if worker.is_cancelled:
                return
            try:
                article = self._opened().fact(Ref("article", article_id))
                lit = self._opened().lit(article_id)
            except StoreError:
                return
        if not worker.is_cancelled and isinstance(article, Article):
            self.post_message(Previewed(ref, article, lit, at))

    @on(Previewed)
    def previewed(self, event: Previewed) -> None:
        """Show the article, unless the cursor has moved on."""
        item = self._hits.current
        if event.article is None or not isinstance(item, Hit) or item.row.ref != event.ref:
            return
        while len(self._articles) >= _KEPT_ARTICLES:
            del self._articles[next(iter(self._articles))]
        self._articles[event.article.id] = (event.article, event.lit)
        self.query_one(SourceView).show(event.article, event.lit, event.ref, event.at)

    # moving, choosing, leaving

    def action_hits(self, name: str, step: int) -> None:
        """Move through the hits, wherever the focus is."""
        self._hits.action_move(step) if name == "move" else self._hits.action_page(step)

    def action_other_side(self) -> None:
        """Go from the line to the hits and back."""
        (self.query_one(Input) if self._hits.has_focus else self._hits).focus()

    def action_choose(self) -> None:
        """Put the hit under the cursor in the basket, or take it out."""
        item = self._hits.current
        if isinstance(item, Hit):
            self._choose(item.row.ref)
            self._hits.refresh()

    def action_close(self) -> None:
        """Leave without a jump."""
        self.dismiss(None)

    def on_key(self, event: events.Key) -> None:
        """In the hits a space chooses, and a letter goes on with typing."""
        if not self._hits.has_focus or event.character is None or not event.is_printable:
            return
        event.stop()
        if event.character == " ":
            self.action_choose()
            return
        line = self.query_one(Input)
        line.focus()
        line.insert_text_at_cursor(event.character)

    @on(Input.Submitted)
    @on(HitList.Entered)
    def entered(self) -> None:
        """Jump to the hit under the cursor; a search of before is searched again."""
        item = self._hits.current
        if isinstance(item, Recent):
            line = self.query_one(Input)
            line.value = item.query
            line.cursor_position = len(item.query)
            line.focus()
        elif isinstance(item, Hit) and self._answered == self._query:
            self._remember(self._query)
            self.dismiss(item.row.ref)

    def on_click(self, event: events.Click) -> None:
        """A click beside the box leaves."""
        if event.widget is self:
            self.dismiss(None)
