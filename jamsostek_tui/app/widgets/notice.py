"""The line under the head that says whose pages these are; put away with Esc, whole at every width."""

from __future__ import annotations

from rich.cells import cell_len

from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.widgets.bars import Bar

FORMS = ("notice.long", "notice.middle", "notice.short")


class Notice(Bar):
    """Says that these are the bundled pages and which key loads one's own, in as many words as there is room."""

    def tell(self, is_bundled: bool, width: int) -> None:
        """Show the fullest form that fits `width` cells; nothing where the pages are the reader's own."""
        self.display = is_bundled
        if not is_bundled:
            return
        words, away = notice_words(width - 2)
        self.write(
            [
                (words, "$accent", Bar.Pressed("action", "load")),
                (away, "$ink-muted", Bar.Pressed("action", "widen")),
            ]
        )


def notice_words(room: int) -> tuple[str, str]:
    """Return the words and the way to put them away; the way goes first where both do not fit."""
    away = "  " + keyed("notice.away")
    for form in FORMS:
        words = keyed(form)
        if cell_len(words) + cell_len(away) <= room:
            return words, away
    return words, ""
