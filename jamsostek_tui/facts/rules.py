"""Every rule by its name, with one line saying what it does, gathered from the `RULES` of the finders."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import walk_packages

import jamsostek_tui.facts as finders
import jamsostek_tui.page as pages


@cache
def all_rules() -> dict[str, str]:
    """Return what each rule does, by the name that facts carry in `rule`."""
    found: dict[str, str] = {}
    for package in (pages, finders):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            found |= getattr(import_module(module.name), "RULES", {})
    return found
