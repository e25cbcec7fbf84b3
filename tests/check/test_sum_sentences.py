"""Sentences that tell one sum in every way papers do: each wrong one found, none alarmed at that comes out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek_tui.check.sums.arithmetic import sums
from jamsostek_tui.check.sums.reckoning import Sum
from tests.check.planted_sums import KINDS
from tests.check.reading import read
from tests.check.sums_told import Planted

_EITHER = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_LEAD = "Kegiatan itu berlangsung di balai kota dan diikuti para pengurus kelompok dari beberapa desa.\n\n"
_JOINS = (", sedangkan ", ", sementara ", ". ", ".\n\n")
JOINED = 400
_UNTIED = "untied"


def _by_form() -> dict[str, list[str]]:
    text = (Path(__file__).parent / "sum_sentences.txt").read_text("utf-8")
    told = (part.splitlines() for part in text.split("\n== ")[1:])
    return {form: [line.replace("\\n", "\n").replace("\\t", "\t") for line in lines if line] for form, *lines in told}


FORMS = _by_form()


def wrong(body: str) -> list[Sum]:
    article, facts = read(_LEAD + body if "\n" in body else body)
    return [one for one in sums(article, facts.statistics) if not one.sound]


def sound_sentences() -> list[str]:
    told = (_EITHER.sub(r"\1", line.removeprefix("? ")) for lines in FORMS.values() for line in lines)
    return [one for one in told if "\n" not in one]


@pytest.mark.parametrize("form", [form for form in FORMS if form != _UNTIED])
def test_every_wrong_sum_is_found_and_no_sound_one_alarmed_at(form: str) -> None:
    for line in FORMS[form]:
        sentence = line.removeprefix("? ")
        assert [one.written for one in wrong(_EITHER.sub(r"\1", sentence))] == [], sentence
        if sentence == line:
            assert wrong(_EITHER.sub(r"\2", sentence)), sentence


def test_numbers_that_no_words_tie_together_are_no_sum() -> None:
    for sentence in FORMS[_UNTIED]:
        assert [one.written for one in wrong(sentence)] == [], sentence


def test_a_clause_or_sentence_that_follows_has_no_part_in_a_sum() -> None:
    random = Random(9)
    sentences = sound_sentences()
    alarms = []
    for _ in range(JOINED):
        one, other = random.sample(sentences, 2)
        join = random.choice(_JOINS)
        joined = one.rstrip(".") + join + (other if join[0] == "." else other[0].lower() + other[1:])
        alarms += [joined] if wrong(joined) else []
    assert alarms == []


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 2**32), kind=st.sampled_from(KINDS))
def test_whatever_the_numbers_a_wrong_sum_is_found_on_the_number_it_contradicts(
    seed: int, kind: Callable[[Random, bool], Planted]
) -> None:
    one = kind(Random(seed), False)
    told = wrong(one.text)
    assert told, one.text
    assert all(one.result in each.result.text for each in told), (one.text, [each.written for each in told])


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 2**32), kind=st.sampled_from(KINDS))
def test_whatever_the_numbers_a_sum_that_comes_out_is_no_alarm(
    seed: int, kind: Callable[[Random, bool], Planted]
) -> None:
    one = kind(Random(seed), True)
    assert [each.written for each in wrong(one.text)] == [], one.text
