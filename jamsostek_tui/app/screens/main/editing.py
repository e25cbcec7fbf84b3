"""The fields of a fact, and the note on it, written by hand in a form that says what cannot be kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from textual import work

from jamsostek_tui import wording
from jamsostek_tui.app.screens.main.who_is_one import WhoIsOneScreen
from jamsostek_tui.app.telling import TOLD
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.errors import StoreError

if TYPE_CHECKING:
    from jamsostek_tui.decisions.on_page.page_facts import PageFacts

Check = Callable[[Mapping[str, str]], object]


def asks_once_of_new(units: Sequence[str], text: str, check: Check) -> Check:
    """Return what checks the fields of a form, and says once of a unit that it is new: in no number, not in `text`."""
    told: set[str] = set()

    def checked(typed: Mapping[str, str]) -> object:
        from jamsostek_tui.decisions.fields.fields import FieldError

        result = check(typed)
        unit = " ".join(typed.get("unit", "").split())
        if unit and unit not in (*units, *told) and unit.casefold() not in text.casefold():
            told.add(unit)
            raise FieldError("decide.field.new_unit", field="unit", given=unit)
        return result

    return checked


class EditingScreen(WhoIsOneScreen):
    """The main screen as far as fields and notes are written."""

    def action_edit(self) -> None:
        """Edit the fields of the fact pointed at, or of all chosen of its kind."""
        self.with_meant("edit", self._edit)

    def _edit(self, refs: Sequence[Ref], what: str) -> None:
        """Ask for the fields: those of one fact as they are, those of several empty."""
        from jamsostek_tui.app import field_words
        from jamsostek_tui.app.screens.editing import EditScreen
        from jamsostek_tui.decisions.fields.field_offers import names_of
        from jamsostek_tui.decisions.fields.values import field_values

        several = len(refs) > 1
        try:
            fact = None if several else self.browser.reader.fact(refs[0])
            row = None if several else self.browser.reader.row(refs[0])
        except StoreError as error:
            self.browser.tell_fault(error)
            return
        kind = refs[0].kind
        values = field_words.in_words(kind, field_values(kind, fact, self.named))
        if kind == "person" and row is not None:
            values["office"] = row.detail  # of the offices that several articles give, the one that is shown
        if not values:
            self.browser.tell(wording.say("told.no_fields"))
            return

        def typed(changed: Mapping[str, str] | None) -> None:
            if changed:
                kept = field_words.meant(kind, changed)
                now = f"{what} → {kept['name']}"[:TOLD] if "name" in kept and not several else what
                self.decide_on(lambda decider, refs: decider.edit(refs, kept), "edit", refs, now)

        def edited(changed: Mapping[str, str]) -> object:
            return changed and self.decider.edited(refs, field_words.meant(kind, changed))

        units = self.units(kind)
        page = None if several else self.page_of(refs[0])
        form = EditScreen(
            f"{wording.say('action.edit')} · {what}",
            values,
            asks_once_of_new(units, page.article.text if page is not None else "", edited),
            hints=field_words.hints_of(kind, values),
            offers=field_words.offers_of(kind, {**(names_of(page) if page is not None else {}), "unit": units}),
            below=wording.say("edit.below") if several else "",
        )
        self.app.push_screen(form, typed)

    def page_of(self, ref: Ref) -> PageFacts | None:
        """Return all that the article of a fact says; None where there is none, or where it cannot be read, told."""
        try:
            return self.browser.reader.page_of(ref)
        except StoreError as error:
            self.browser.tell_fault(error)
            return None

    def units(self, kind: Kind) -> list[str]:
        """Return the units that numbers have here, for whoever types one; none for other kinds."""
        try:
            return sorted(filter(None, self.browser.reader.greatest())) if kind == "statistic" else []
        except StoreError as error:
            self.browser.tell_fault(error)
            return []

    def action_annotate(self) -> None:
        """Write a note on the fact pointed at, or on all chosen."""
        self.with_meant("annotate", self._begin_note)

    def _begin_note(self, refs: Sequence[Ref], what: str) -> None:
        self._annotate(refs, what)

    @work(group="note")
    async def _annotate(self, refs: Sequence[Ref], what: str) -> None:
        """Ask for the note: one's own as it is, none where those on several facts are not the same."""
        from jamsostek_tui.app.screens.editing import EditScreen
        from jamsostek_tui.decisions.journal.journal import me

        try:
            own = await asyncio.to_thread(self.decider.notes_on, refs, me())
        except SentenceError as error:
            self.browser.tell_fault(error)
            return
        words = {own.get(ref, "") for ref in refs}

        def typed(changed: Mapping[str, str] | None) -> None:
            if changed:
                note = changed["note"]
                self.decide_on(lambda decider, refs: decider.note(refs, note), "note", refs, what)

        title, hints = f"{wording.say('action.annotate')} · {what}", {"note": wording.say("annotate.hint")}
        values = {"note": words.pop() if len(words) == 1 else ""}
        self.app.push_screen(EditScreen(title, values, lambda _: None, hints=hints), typed)

    def named(self, kind: Kind, number: int | str) -> str:
        """Return what a person, body, instrument or region is called."""
        return next((row.label for row in self.browser.rows(kind, [number])), "")
