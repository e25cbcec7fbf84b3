"""A fact made by hand of words of the source: which words, of what kind, then its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.main.editing import EditingScreen, asks_once_of_new
from jamsostek_tui.app.screens.main.standing_place import StandingPlace
from jamsostek_tui.app.telling import TOLD
from jamsostek_tui.app.widgets.source.source import Place
from jamsostek_tui.model import Article, Kind, Ref

if TYPE_CHECKING:
    from jamsostek_tui.decisions.journal.decision import Decision


class AddingScreen(EditingScreen):
    """The main screen as far as adding facts goes."""

    def action_add(self) -> None:
        """Make a fact of the passage marked by mouse, or of any words on the screen; what is lit there is offered."""
        article, seen = self.source.article, self.source.seen
        if article is None:
            self.browser.tell(wording.say("decide.add.empty"))
            return
        passage, kind = self._passage()
        if passage is None or (passage != self.source.marked and not seen[0] <= passage[0] < seen[1]):
            passage = seen[0], seen[0]  # what is lit was scrolled away: words are typed
        self._ask_for_words(article, passage, kind, wording.say(f"noun.{kind}.one"), article.text[slice(*passage)])

    def _ask_for_words(self, article: Article, passage: Place, kind: Kind, named: str, words: str) -> None:
        """Ask of which words a fact is made, and of which kind, called `named`; then for its fields."""
        from jamsostek_tui.app.field_words import kinds_offered, passage_hints
        from jamsostek_tui.app.screens.editing import EditScreen, passage_meant

        find = partial(passage_meant, article, passage, self.source.seen, kind)
        values = {"kind": wording.say(f"noun.{kind}.one"), "quote": article.text[slice(*passage)]}

        def again(typed: Mapping[str, str]) -> None:
            now = {**values, **typed}
            self._ask_for_words(article, passage, kind, now["kind"], now["quote"])

        def meant(typed: Mapping[str, str] | None) -> None:
            if typed is not None:
                self._add(article, *find(typed), partial(again, typed))

        form = EditScreen(
            wording.say("add.title"),
            values,
            find,
            hints=passage_hints(),
            offers=kinds_offered,
            filled={"kind": named, "quote": words},
            empty_too=True,
        )
        self.app.push_screen(form, meant)

    def _passage(self) -> tuple[Place | None, Kind]:
        """Return what is lit in the source, what the mouse marked before all, and the kind of fact it may become."""
        from jamsostek_tui.decisions.fields.in_words import kind_of_words
        from jamsostek_tui.decisions.on_page.adding import ADDABLE

        pointed, numeral, marked = self.source.pointed, self.source.pointed_numeral, self.source.marked
        if marked is None and pointed is not None:
            return (pointed.start, pointed.end), pointed.ref.kind if pointed.ref.kind in ADDABLE else "statistic"
        if marked is None and numeral is not None:
            return (numeral.start, numeral.end), "statistic"
        passage, article = marked or self.source.at, self.source.article
        if passage is None or article is None:
            return passage, "statistic"
        return passage, kind_of_words(article.text, *passage)

    def _add(self, article: Article, kind: Kind, start: int, end: int, back: Callable[[], None]) -> None:
        """Ask for the fields, with what the passage says in them; what cannot be kept is said in the form.

        Who leaves it goes `back` to the words.
        """
        from jamsostek_tui.app import field_words
        from jamsostek_tui.app.screens.editing import EditScreen
        from jamsostek_tui.decisions.fields.field_offers import names_of
        from jamsostek_tui.decisions.fields.in_passage import in_passage
        from jamsostek_tui.decisions.fields.values import field_values

        page = self.page_of(Ref("article", article.id))
        if page is None:
            return
        words = article.text[start:end][:TOLD]
        told = wording.say("told.add", what=safe.quote(words))

        def addition(fields: Mapping[str, str]) -> Decision:
            return self.decider.addition(kind, article.id, start, end, field_words.meant(kind, fields))

        def typed(fields: Mapping[str, str] | None) -> None:
            if fields is None:
                back()
                return
            kept = field_words.meant(kind, fields)
            self.clear_selection()
            stands = StandingPlace(kind, article.id, start)
            self.decide(partial(self.decider.add, kind, article.id, start, end, kept), told, stands=stands)

        units = self.units(kind)
        empty = field_values(kind, None, self.named)
        form = EditScreen(
            f"{wording.say('add.title')} · {words}",
            empty,
            asks_once_of_new(units, article.text, addition),
            hints=field_words.hints_of(kind, empty),
            offers=field_words.offers_of(kind, {**names_of(page), "unit": units}),
            filled=field_words.in_words(kind, in_passage(page, kind, start, end)),
            empty_too=True,
        )
        self.app.push_screen(form, typed)
