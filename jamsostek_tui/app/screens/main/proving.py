"""From the palette: are the loaded files still what was read, is a dossier still true; the answer in a window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from textual import work
from textual.content import Content

from jamsostek_tui.app import safe
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.screens.main.places import PlacesScreen
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.path_offers import offered_paths
from jamsostek_tui.wording import say

_OFFERED = 4


class ProvingScreen(PlacesScreen):
    """The main screen as far as it holds files and dossiers against what they were."""

    def check_files(self) -> None:
        """Read every loaded file again and say which are not as they were."""
        from jamsostek_tui.app.proofs import files_checked

        files = self.lists.of["article"]
        self._prove(say("proof.files"), lambda progress: files_checked(self.browser.path, progress), files)

    def verify_dossier(self) -> None:
        """Ask which dossier, and say whether it is still true."""
        from jamsostek_tui.app.screens.editing import EditScreen

        last = str(self.browser.exported or "")

        def verify(typed: Mapping[str, str] | None) -> None:
            from jamsostek_tui.app.proofs import dossier_verified

            if typed is not None:
                path = typed.get("dossier", last)
                title = say("proof.dossier", name=safe.line(Path(path).name))
                self._prove(title, lambda _: dossier_verified(self.browser.path, path), 1)

        form = EditScreen(
            say("proof.verify"),
            {"dossier": last},
            lambda changed: _must_be_dossier(changed.get("dossier", last)),
            hints={"dossier": say("field.hint.dossier")},
            offers=lambda _, typed: _paths_from(typed),
            empty_too=True,
            keeping=say("proof.do_verify"),
        )
        self.app.push_screen(form, verify)

    @work(exclusive=True, group="proof")
    async def _prove(self, title: str, read: Callable[[WorkProgress], list[str]], total: int) -> None:
        from jamsostek_tui.app.screens.dialogue import Dialogue
        from jamsostek_tui.app.screens.progress import watched

        progress = WorkProgress()
        reading = asyncio.create_task(asyncio.to_thread(read, progress))
        try:
            lines = await watched(self.app, title, reading, progress, total)
        except StoppedError:
            self.browser.tell(say("told.stopped"))
        except SentenceError as error:
            self.browser.tell_fault(error)
        else:
            self.app.push_screen(Dialogue(title, Content("\n".join(map(safe.line, lines)))))


def _paths_from(typed: str) -> list[str]:
    found = [one.typed for one in offered_paths(typed)] if typed else []
    return [] if typed in found else found[:_OFFERED]


def _must_be_dossier(typed: str) -> None:
    from jamsostek_tui.path_offers import path_of
    from jamsostek_tui.verified_words import dossier_at

    if not typed.strip():
        raise FieldError("export.no_name")
    try:
        dossier_at(Path(path_of(typed)))
    except SentenceError as error:
        raise FieldError("proof.fault", reason=str(error)) from error
