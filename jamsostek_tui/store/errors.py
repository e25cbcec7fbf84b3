"""What can go wrong with a database, as one sentence for the reader."""

from __future__ import annotations


class StoreError(Exception):
    """The database cannot be used; the message is one clear sentence with the way out."""
