"""Every pattern of `page_lines.toml` finds the short lines that it is for: the words of `loose` hide none of them."""

from __future__ import annotations

import re
import tomllib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jamsostek_tui.language.lists import data_text
from jamsostek_tui.page.lines import looks_like

_CLASSES = tomllib.loads(data_text("page_lines.toml"))
SHORT = 160
"""Longer lines are mostly paragraphs: they must also pass the gate of their class."""
_GATED = list(_CLASSES["gates"])
PATTERNS = [(name, pattern) for name in _GATED for patterns in _CLASSES[name].values() for pattern in patterns]


@pytest.mark.parametrize(("name", "pattern"), PATTERNS)
@given(data=st.data())
@settings(max_examples=8, derandomize=True, suppress_health_check=list(HealthCheck), deadline=None)
def test_a_line_that_fits_is_of_the_class(name: str, pattern: str, data: st.DataObject) -> None:
    line = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))
    line = " ".join(line.split()).lower()
    if re.fullmatch(pattern, line) and len(line) < SHORT:
        assert looks_like(line, name) is not None
