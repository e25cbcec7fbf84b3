"""The line under the head that says whose pages these are; put away with Esc, whole at every width."""

from __future__ import annotations

from rich.cells import cell_len

from jamsostek_tui.app import safe
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.widgets.bars import Bar

FORMS = ("notice.long", "notice.middle", "notice.short", "")


class Notice(Bar):
    """Says that these are the bundled pages and which command loads one's own, in as many words as there is room."""

    def tell(self, command: str | None, width: int) -> None:
        """Show the fullest form that fits `width` cells and still holds `command`; nothing where that is None."""
        self.display = command is not None
        if command is None:
            return
        words, away = notice_words(safe.line(command), width - 2)
        self.write([(words, "$accent", None), (away, "$ink-muted", Bar.Pressed("action", "widen"))])


def notice_words(command: str, room: int) -> tuple[str, str]:
    """Return the words and the way to put them away; the way goes first where not even the bare command fits."""
    away = "  " + keyed("notice.away")
    for form in FORMS:
        words = keyed(form, command=command) if form else command
        if cell_len(words) + cell_len(away) <= room:
            return words, away
    plain = command.partition(" --db ")[0]  # the file is named in `jamsostek-tui info` too
    for form in FORMS:
        words = keyed(form, command=plain) if form else plain
        if cell_len(words) + cell_len(away) <= room:
            return words, away
    return plain, ""
