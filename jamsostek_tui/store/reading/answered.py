"""Every question to a database is answered of one moment, with what the types say, or ends in one sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from jamsostek_tui.store.database.connection import SPOILT, told_of
from jamsostek_tui.store.database.shapes import fitting


class _Asked(Protocol):
    path: Path
    _connection: sqlite3.Connection


Asked = TypeVar("Asked", bound=_Asked)
P = ParamSpec("P")
T = TypeVar("T")


def answered(question: Callable[Concatenate[Asked, P], T]) -> Callable[Concatenate[Asked, P], T]:
    """Let a question be answered of one moment, however much another program writes meanwhile.

    Of a damaged or crafted database it ends in a StoreError, one sentence, whatever is wrong with it.
    """

    @wraps(question)
    def asked(self: Asked, /, *args: P.args, **kwargs: P.kwargs) -> T:
        run = self._connection.execute
        try:
            run("BEGIN")
            return fitting(question(self, *args, **kwargs))
        except SPOILT as error:
            raise told_of(self.path, error) from error
        finally:
            if self._connection.in_transaction:
                run("ROLLBACK")

    return asked
