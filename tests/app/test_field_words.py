"""What stands in a form is in the reader's language; what is kept bears the contract's names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.field_words import fault_words, hints_of, in_words, meant
from jamsostek_tui.decisions.fields.fields import FIELDS, FieldError, choices
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import browsing, press, screen_text, settle


@pytest.fixture(params=wording.LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    wording.use(request.param)
    yield request.param


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("kind", FIELDS)
def test_every_choice_comes_back_from_its_words_and_every_field_says_what_it_takes(kind: str) -> None:
    fields = FIELDS[kind]  # type: ignore[index]
    for name in fields:
        for code in choices(kind, name):  # type: ignore[arg-type]
            assert wording.knows(f"{name}.{code}")
            shown = in_words(kind, {name: code})  # type: ignore[arg-type]
            assert meant(kind, shown) == {name: code} == meant(kind, {name: code})  # type: ignore[arg-type]
    assert all(hints_of(kind, fields).values())  # type: ignore[arg-type]


def test_what_is_none_of_the_choices_is_told_in_the_readers_words() -> None:
    wording.use("id")
    with pytest.raises(FieldError) as raised:
        meant("statistic", {"measure": "harga"})
    assert "tingkat, perubahan, bagian" in fault_words(raised.value)
    assert meant("statistic", {"measure": " Bagian "}) == {"measure": "share"}


async def test_several_facts_are_edited_together_and_only_what_was_filled_in_is_set(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", "space", "space", "up", "E", "enter")
        assert "2 facts" in screen_text(pilot)
        assert not any(line.value for line in pilot.app.screen.query(Input))
        pilot.app.screen.query_one("#edit-unit", Input).value = "pelaut"
        await press(pilot, "enter", "enter")  # a unit that no number has is asked about once
        await settle(pilot)
        with closing(Reader(sample)) as reader:
            edited = [one for one in reader.facts(("statistic",)) if one.status == "edited"]
        assert {one.unit for one in edited} == {"pelaut"}  # type: ignore[union-attr]
        assert [one.value for one in edited] == [1250.0, 252_000_000.0]  # type: ignore[union-attr]
