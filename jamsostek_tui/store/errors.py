"""What can go wrong with a database, as one sentence for the reader."""

from __future__ import annotations

from jamsostek_tui.errors import SentenceError


class StoreError(SentenceError):
    """The database cannot be used; the message is one clear sentence with the way out."""


class BusyError(StoreError):
    """Another program is writing the database."""


class OlderError(StoreError):
    """The database is of an older version; `database.migrations.bring_up_to_date` makes it one of this version."""
