"""A trie of words matches exactly its words, the longest first, never inside another word."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.language.trie import compile_words, plain_source, trie_source

_WORD = st.text(alphabet="abAB-.' (", min_size=1, max_size=6).map(lambda word: "a" + word + "b")


@given(st.sets(_WORD, min_size=1, max_size=20))
def test_every_word_is_matched_whole(words: set[str]) -> None:
    pattern = compile_words(words)
    for word in words:
        if "   " in word:
            continue
        match = pattern.match(word)
        assert match is not None and match.group() == word


@given(st.sets(_WORD, min_size=1, max_size=20), _WORD)
def test_no_other_word_is_matched(words: set[str], other: str) -> None:
    match = compile_words(words).fullmatch(other)
    known = {re.sub(" +", " ", word) for word in words}
    assert (match is not None) == ("   " not in other and re.sub(" +", " ", other) in known)


def test_the_longest_word_wins() -> None:
    pattern = compile_words(["Sumbawa", "Sumbawa Barat", "Sum"])
    assert pattern.findall("Sumbawa Barat dan Sumbawa") == ["Sumbawa Barat", "Sumbawa"]


def test_words_do_not_start_or_end_inside_others() -> None:
    pattern = compile_words(["bali", "buru"])
    assert pattern.findall("kembali buruh memburu, terbalik bali-buru") == ["bali", "buru"]


def test_a_blank_may_be_a_line_end() -> None:
    assert compile_words(["Lombok Tengah"]).findall("di Lombok\nTengah, Lombok  Tengah") == [
        "Lombok\nTengah",
        "Lombok  Tengah",
    ]


def test_no_words_match_nothing() -> None:
    assert re.compile(trie_source([])).search("apa saja") is None
    assert re.compile(trie_source([""])).search("apa saja") is None


@given(st.sets(_WORD, max_size=20), st.text(alphabet="abAB-.' (", max_size=20))
def test_without_bounds_it_finds_what_the_words_one_by_one_would(words: set[str], text: str) -> None:
    by_length = sorted(words, key=len, reverse=True)
    plainly = "|".join(map(re.escape, by_length)) or "(?!)"
    assert re.findall(plain_source(words), text) == re.findall(f"(?:{plainly})", text)


@given(st.sets(_WORD, min_size=1, max_size=20), st.text(alphabet="abAB-.' (", max_size=12))
def test_without_bounds_a_shorter_word_stands_where_what_follows_wants_it(words: set[str], rest: str) -> None:
    for word in words:
        assert re.fullmatch(plain_source(words) + re.escape(rest), word + rest)
