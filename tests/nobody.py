"""Doing without root's rights for a while: to root nothing is read-only and nothing forbidden."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65_534


@contextmanager
def as_nobody(folder: Path, rights: int = 0) -> Iterator[None]:
    """Be somebody else, who may reach `folder` (and has `rights` in it besides, such as 0o055), then oneself again."""
    own = [path for path in (folder, *folder.parents) if path.stat().st_uid == os.getuid() and path != Path("/")]
    modes = {path: path.stat().st_mode for path in own}
    for path, mode in modes.items():
        path.chmod(mode | 0o011 | (rights if path == folder else 0))
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path, mode in modes.items():
            path.chmod(mode)
