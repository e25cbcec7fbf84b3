"""The region tree folds: what hangs from a shut region is hidden, and only that."""

from __future__ import annotations

from jamsostek_tui.browse.tree import above, has_children, visible
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import RegionRow


def region(code: str, depth: int) -> RegionRow:
    return RegionRow(ref=Ref("region", code), label=code, depth=depth)


ROWS = [region("51", 0), region("52", 0), region("52.02", 1), region("praya", 2), region("52.71", 1), region("53", 0)]


def shown(*folded: str) -> list[str]:
    return [str(ROWS[place].ref.id) for place in visible(ROWS, folded)]


def test_an_open_tree_shows_everything() -> None:
    assert shown() == ["51", "52", "52.02", "praya", "52.71", "53"]


def test_a_shut_province_hides_what_hangs_from_it() -> None:
    assert shown("52") == ["51", "52", "53"]
    assert shown("52.02") == ["51", "52", "52.02", "52.71", "53"]
    assert shown("52", "52.02") == ["51", "52", "53"]


def test_shutting_a_leaf_hides_nothing() -> None:
    assert shown("51") == shown()


def test_who_stands_above_whom() -> None:
    assert [above(ROWS, place) for place in range(6)] == [None, None, 1, 2, 1, None]
    assert [has_children(ROWS, place) for place in range(6)] == [False, True, True, False, False, False]
