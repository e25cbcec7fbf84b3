"""Marks that a reader puts around words: taken off as a renderer would, and only those."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from jamsostek_tui.check.dossier.emphasis import bare
from jamsostek_tui.check.dossier.proof import plain

_MARKDOWN = MarkdownIt("commonmark")
PIECES = ("a", "b", "1", ".", "*", "**", "_", "__", " ", "\\*", "\\_", "\\\\", "(", "“", "&amp;", "é")


def seen(markdown: str) -> str:
    """Return the words that a renderer shows."""

    def told(tokens: list[Token]) -> str:
        return "".join(told(one.children) if one.children else one.content for one in tokens)

    return " ".join(told(_MARKDOWN.parseInline(markdown)).split())


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_what_is_left_is_what_a_renderer_shows(markdown: str) -> None:
    assert plain(markdown) == seen(markdown)


@given(st.text("ab1.*_ ", max_size=12), st.text("ab1.*_ ", max_size=12))
def test_nothing_reaches_from_one_cell_into_the_next(one: str, other: str) -> None:
    assert bare(f"{one}|{other}") == f"{bare(f'{one}|')[:-1]}|{bare(f'|{other}')[1:]}"


def test_what_is_struck_out_or_raised_stays() -> None:
    for kept in ("~~13.600~~", "13.600<sup>2</sup>", "<del>13.600</del>", "a_b_c", "2*3", "**13.600"):
        assert bare(kept) == kept
    assert bare("**13.600** ==nelayan== <b>di</b> `Alor`") == "13.600 nelayan di Alor"
