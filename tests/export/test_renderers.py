"""Hostile strings through each profile and renderer; `python -m tests.trials renderers` takes 20,000 of them."""

from __future__ import annotations

from random import Random

from tests.trials import renderers


def test_hostile_strings_are_seen_as_they_are_in_the_elements_of_the_profile() -> None:
    assert list(renderers.trial(30, Random(4))) == []
