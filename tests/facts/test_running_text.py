"""Hard-wrapped text gives the facts of running text, at the characters of the page as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Article, Block

PARAGRAPH = (
    "Kepala Dinas Tenaga Kerja Kabupaten Landak Agung Prabowo Santoso mengatakan santunan sebesar Rp7,5 miliar dibayar "
    'untuk 900 kasus. "Iuran 45 ribu pekerja sawit ditanggung sampai Desember 2024," kata Agung di Ngabang.'
)
BREAKS = (" ", "\n", " \n", "\n    ", "\u00a0\n\t")


def article(text: str) -> Article:
    """A page that is one paragraph."""
    block = Block(0, len(text), "lead", "first-paragraph", 1)
    return Article(id=0, source="x", text=text, sha256="", blocks=(block,), rule="page", confidence=1.0)


def told(text: str) -> dict[str, list[Any]]:
    """What a paragraph gives, without offsets and with every break a blank."""
    facts = extract(article(text))
    people = [(one.name, [role.title for role in one.roles]) for one in facts.people]
    numbers = [(one.value, one.unit, one.subject, one.period, " ".join(one.text.split())) for one in facts.statistics]
    said = [(one.form, one.speaker, " ".join(one.text.split())) for one in facts.statements]
    named = [one.id for one in facts.regions] + [one.name for one in facts.organisations]
    return {"people": people, "numbers": numbers, "said": said, "named": named}


def spans(value: Any) -> Iterator[tuple[int, int, str]]:
    """Everything in `value` that stands for characters of the page."""
    if isinstance(value, tuple):
        for one in value:
            yield from spans(one)
    elif is_dataclass(value):
        held = {one.name: getattr(value, one.name) for one in fields(value)}
        if {"start", "end", "text"} <= held.keys():
            yield held["start"], held["end"], held["text"]
        for one in held.values():
            yield from spans(one)


@pytest.mark.parametrize("gap", BREAKS)
def test_numbers_names_and_quotations_run_over_breaks(gap: str) -> None:
    assert told(PARAGRAPH.replace(" ", gap)) == told(PARAGRAPH)
    found = told(PARAGRAPH)
    assert found["people"] == [("Agung Prabowo Santoso", ["Kepala Dinas"])]
    assert [one[0] for one in found["numbers"]] == [7.5e9, 900, 45000]
    assert len(found["said"]) == 2


@given(st.lists(st.sampled_from(BREAKS), min_size=PARAGRAPH.count(" "), max_size=PARAGRAPH.count(" ")))
def test_every_offset_is_one_of_the_page(gaps: list[str]) -> None:
    text = "".join(word + gap for word, gap in zip(PARAGRAPH.split(" "), [*gaps, ""], strict=True))
    found = list(spans(extract(article(text))))
    assert len(found) >= 12
    assert all(text[start:end] == told for start, end, told in found)
    assert told(text) == told(PARAGRAPH)


DIVIDED = """\
Kepala Dinas Tenaga Kerja Kabupaten Lan-
dak Agung Prabo-
wo Santoso mengatakan san-
tunan sebesar Rp7,5 mi-
liar dibayar untuk 900 ka-
sus. "Iuran 45 ri-
bu pekerja sawit di-
tanggung sampai De-
sember 2024," kata Agung di Nga-
bang."""


def test_divided_words_are_read_whole() -> None:
    facts, whole = extract(article(DIVIDED)), extract(article(PARAGRAPH))
    assert [(one.name, one.roles[0].title) for one in facts.people] == [("Agung Prabowo Santoso", "Kepala Dinas")]
    assert [(one.id, one.name, one.aliases) for one in facts.regions] == [
        (one.id, one.name, one.aliases) for one in whole.regions
    ]
    assert [(one.value, one.unit, one.subject, one.period) for one in facts.statistics] == [
        (one.value, one.unit, one.subject, one.period) for one in whole.statistics
    ]
    assert [(one.form, one.speaker) for one in facts.statements] == [
        (one.form, one.speaker) for one in whole.statements
    ]


def test_facts_of_divided_words_show_the_characters_of_the_page() -> None:
    facts = extract(article(DIVIDED))
    assert [one.text for one in facts.statistics] == ["Rp7,5 mi-\nliar", "900 ka-\nsus", "45 ri-\nbu pekerja sawit"]
    assert [one.text for one in facts.people[0].mentions] == ["Agung Prabo-\nwo Santoso", "Agung"]
    assert "Lan-\ndak" in [one.text for region in facts.regions for one in region.mentions]
    assert [one.text for one in facts.statements if one.form == "direct"] == [
        "Iuran 45 ri-\nbu pekerja sawit di-\ntanggung sampai De-\nsember 2024"
    ]
    assert all(DIVIDED[start:end] == told for start, end, told in spans(facts))


def test_what_stands_behind_a_wrapped_paragraph_keeps_its_place() -> None:
    text = "Santunan Rp7,5   \n\n   miliar cair.\nPeserta 300 orang."
    blocks = (Block(0, 33, "lead", "", 1), Block(34, len(text), "body", "", 2))
    page = Article(id=0, source="x", text=text, sha256="", blocks=blocks, rule="page", confidence=1.0)
    assert [(one.text, one.start) for one in extract(page).statistics] == [
        ("Rp7,5   \n\n   miliar", 9),
        ("300 orang", text.index("300")),
    ]
