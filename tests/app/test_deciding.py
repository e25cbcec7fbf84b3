"""Deciding by key: what is decided is shown, hidden, told, and taken back; the journal has it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.screens.basket import BasketScreen
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.app.screens.editing import EditScreen
from jamsostek_tui.app.screens.main import deciding
from jamsostek_tui.app.screens.main.screen import MainScreen
from jamsostek_tui.app.screens.merging import MergeScreen
from jamsostek_tui.app.screens.rejected import RejectedList, RejectedScreen
from jamsostek_tui.app.widgets.lists.basket_list import BasketList
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.fields import FieldError, read_field
from jamsostek_tui.decisions.journal.decision import Decision, to_line
from jamsostek_tui.decisions.journal.journal import append_lines, journal_path
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import Browsing, box_text, browser, browsing, messages, pane_text, press, screen_text, settle
from tests.app.source_stage import until
from tests.app.test_goldens import SIZES, compare
from tests.decisions.pages import loaded, shown, write


async def decided(pilot: Browsing, *keys: str) -> None:
    """Press keys, and wait until what they decide is shown."""
    await press(pilot, *keys)
    await settle(pilot)


def held(database: Path) -> list[str]:
    return [one.do for one in Decider(database).history().holding()]


async def test_accept_reject_undo_and_redo(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3")
        main = browser(pilot).main
        row = main.current
        assert row is not None
        await decided(pilot, "a")
        assert main.current is not None and main.current.status == "accepted"
        assert "✓" in screen_text(pilot)
        count = len(main.list_of("numbers").rows)
        await decided(pilot, "x")
        assert len(main.list_of("numbers").rows) == count - 1
        assert main.list_of("numbers").rows.place(row.ref) is None
        await decided(pilot, "u")
        assert main.list_of("numbers").rows.place(row.ref) == 0
        assert main.current is not None and main.current.ref == row.ref, "the cursor is where it was"
        await decided(pilot, "ctrl+r")
        assert main.list_of("numbers").rows.place(row.ref) is None
        assert held(sample) == ["accept", "reject"]


async def test_why_says_what_was_edited_and_what_was_found(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3")
        row = browser(pilot).main.current
        assert row is not None
        Decider(sample).edit([row.ref], {"subject": "yang lain"})
        await decided(pilot, "r")
        await press(pilot, "w")
        assert "By hand subject: yang lain, found as " in " ".join(screen_text(pilot).split())


async def test_what_is_taken_back_is_said_and_that_it_was_decided_elsewhere(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:

        def told() -> str:
            return " ".join(messages(pilot.app))

        await press(pilot, "3")
        row = browser(pilot).main.current
        assert row is not None
        await decided(pilot, "a", "u")
        assert f"Undone: accepted number “{row.label}”" in told() and "elsewhere" not in told()
        await decided(pilot, "ctrl+r")
        assert f"Redone: accepted number “{row.label}”" in told()
        other = [sys.executable, "-m", "jamsostek_tui", "decisions", "reject", "statistic/2", "--db", str(sample)]
        assert subprocess.run(other, check=False, capture_output=True).returncode == 0
        await decided(pilot, "u")
        assert "Undone: rejected number “" in told() and "” – decided elsewhere, 2" in told()


async def test_nothing_to_undo_is_said(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await decided(pilot, "u")
        assert any("Nothing to undo" in message for message in messages(pilot.app))
        assert held(sample) == []


async def test_all_chosen_after_a_question(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3", "space", "space", "up", "a")
        assert isinstance(pilot.app.screen, Dialogue)
        await decided(pilot, "escape")
        assert held(sample) == []
        await press(pilot, "a")
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            rows = reader.rows("statistic", reader.ids("statistic"))
        assert [row.status for row in rows].count("accepted") == 2


async def test_a_form_keeps_what_was_changed_and_says_what_cannot_be(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3", "E")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        screen.query_one("#edit-value", Input).value = "banyak"
        await press(pilot, "enter")
        assert "needs a number" in screen_text(pilot)
        screen.query_one("#edit-value", Input).value = "1.251"
        screen.query_one("#edit-unit", Input).value = "pelaut"
        await press(pilot, "enter")
        assert "“pelaut” is new here" in screen_text(pilot)
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "edited"]
        assert (fact.value, fact.unit) == (1251.0, "pelaut")  # type: ignore[union-attr]
        assert "✎" in screen_text(pilot)


async def test_a_form_names_regions_and_says_what_a_field_takes_and_which_is_wrong(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3", "E")
        region = pilot.app.screen.query_one("#edit-region", Input)
        assert region.value == "Lombok Tengah (52.02)"
        assert "e.g. 13.600" in screen_text(pilot)
        region.value = "Bima"
        await press(pilot, "enter")
        words = " ".join(box_text(pilot, "#edit").replace("│", "").split())
        assert "several regions are called “Bima”" in words and "Bima (52.06)" in words
        assert region.has_focus
        region.value = "Mataram (52.71)"
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "edited"]
        assert fact.region == "52.71"  # type: ignore[union-attr]


def test_a_region_whose_name_and_code_disagree_is_refused() -> None:
    for given in ("Mataram (52.02)", "Mataram (99.99)"):
        with pytest.raises(FieldError):
            read_field("statistic", "region", given)


async def test_a_form_left_or_unchanged_decides_nothing(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", "E", "escape")
        await decided(pilot, "E", "enter")
        assert held(sample) == []


async def test_what_is_lit_in_the_source_is_what_is_offered_to_be_added(sample: Path) -> None:
    async with browsing(sample, size=(160, 50)) as pilot:
        await press(pilot, "3", "4")
        source = browser(pilot).main.source
        offered: dict[str, str] = {}
        for _ in range(8):
            await press(pilot, "l")
            pointed = source.pointed
            assert source.article is not None and pointed is not None
            await press(pilot, "A")
            screen = pilot.app.screen
            assert isinstance(screen, EditScreen)
            words = screen.query_one("#edit-quote", Input).value
            assert words == " ".join(source.article.text[pointed.start : pointed.end].split())
            offered[words] = screen.query_one("#edit-kind", Input).value
            await press(pilot, "escape")
        assert len(set(offered.values())) > 2, "of the kind that is lit"
        await press(pilot, "#", "l", "l")
        numeral = source.pointed_numeral
        assert numeral is not None and source.article is not None
        await press(pilot, "A")
        told = pilot.app.screen.query_one("#edit-quote", Input).value
        assert told == source.article.text[numeral.start : numeral.end]


async def test_a_fact_is_added_from_the_words_of_the_source(sample: Path) -> None:
    async with browsing(sample, size=(160, 50)) as pilot:
        await press(pilot, "3", "4", "A")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        screen.query_one("#edit-quote", Input).value = "kata yang tidak ada"
        await press(pilot, "enter")
        assert "are not here" in screen_text(pilot)
        words = "kartu Jamsostek kepada 1.250"
        screen.query_one("#edit-quote", Input).value = words
        await press(pilot, "enter")
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "added"]
        assert (fact.text, fact.value) == (words, 1250.0)  # type: ignore[union-attr]
        main = browser(pilot).main
        await until(pilot, lambda: not main.busy)
        assert main.current is not None and main.current.ref == Ref("statistic", fact.id), "the new fact is pointed at"  # type: ignore[union-attr]
        pointed = main.source.pointed
        assert pointed is not None and pointed.ref == main.current.ref, "and lit"


async def test_a_number_that_its_words_do_not_tell_is_refused_and_one_step_leads_back(sample: Path) -> None:
    async with browsing(sample, size=(160, 50)) as pilot:
        await press(pilot, "3", "4", "A")
        pilot.app.screen.query_one("#edit-quote", Input).value = "kartu Jamsostek"
        pilot.app.screen.query_one("#edit-kind", Input).value = "number"
        await press(pilot, "enter")
        pilot.app.screen.query_one("#edit-value", Input).value = "500"
        await press(pilot, "enter")
        assert "“kartu Jamsostek” contains no number" in " ".join(screen_text(pilot).split())
        await press(pilot, "escape")
        assert pilot.app.screen.query_one("#edit-quote", Input).value == "kartu Jamsostek"
        pilot.app.screen.query_one("#edit-quote", Input).value = "1.250 nelayan di"
        await press(pilot, "enter")
        pilot.app.screen.query_one("#edit-value", Input).value = "500"
        await press(pilot, "enter")
        assert "“1.250 nelayan di” does not say 500" in " ".join(screen_text(pilot).split())
        await press(pilot, "escape", "escape")
        assert isinstance(pilot.app.screen, MainScreen)
    assert held(sample) == []


async def test_words_on_the_screen_become_a_fact_by_keyboard_alone_wherever_the_light_is(tmp_path: Path) -> None:
    paragraphs = "\n\n".join(f"Alinea ke sekian {'panjang sekali ' * 12}." for _ in range(12))
    page = (
        f"Nelayan Bima\n\nBima – Ada 2.450 nelayan di Bima.\n\n{paragraphs}\n\nSekda Rio Patra hadir di akhir acara.\n"
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(page, "utf-8")
    database = loaded(tmp_path / "in", tmp_path / "facts.db")
    async with browsing(database, size=(120, 24)) as pilot:
        await press(pilot, "3", "4")
        assert "A add " in screen_text(pilot) and "→← next " in screen_text(pilot)
        await press(pilot, "end", "A")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        assert screen.query_one("#edit-quote", Input).value == "", "what is lit is out of sight"
        screen.query_one("#edit-kind", Input).value = "event"
        screen.query_one("#edit-quote", Input).value = "akhir acara"
        await press(pilot, "enter")
        form = pilot.app.screen
        assert isinstance(form, EditScreen) and form is not screen
        await decided(pilot, "enter")
        with closing(Reader(database)) as reader:
            (fact,) = [one for one in reader.facts(("event",)) if one.status == "added"]
        assert fact.text == "akhir acara"  # type: ignore[union-attr]


async def test_who_may_be_one_by_y_and_n(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    pairs = len(Decider(database).proposals())
    assert pairs > 1
    async with browsing(database, size=(120, 40)) as pilot:
        await decided(pilot, "m")
        assert isinstance(pilot.app.screen, MergeScreen)
        assert f"1/{pairs}" in screen_text(pilot) and "spelt alike" in screen_text(pilot)
        await decided(pilot, "n")
        await decided(pilot, "y")
        await press(pilot, "escape")
    assert held(database) == ["split", "merge"]
    assert len(Decider(database).proposals()) < pairs


async def test_who_may_be_the_one_under_the_cursor_comes_first(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    pairs = [one for one in Decider(database).proposals() if one.one.ref.kind == "person"]
    last = pairs[-1]
    assert last.one.ref not in (pairs[0].one.ref, pairs[0].other.ref)
    async with browsing(database, size=(120, 40)) as pilot:
        people = browser(pilot).main.list_of("people").rows
        await press(pilot, "2", "g", *["down"] * (people.place(last.one.ref) or 0))
        await decided(pilot, "m")
        assert "1/" in screen_text(pilot)
        assert last.one.name in screen_text(pilot) and last.other.name in screen_text(pilot)
        alone = shown(database, "person")["Made Suardana"]
        await decided(pilot, "escape")
        people = browser(pilot).main.list_of("people").rows
        await press(pilot, "g", *["down"] * (people.place(alone) or 0))
        await decided(pilot, "m")
        assert "No possible duplicate of Made Suardana" in screen_text(pilot)
        assert "choose both with Space, then press m" in screen_text(pilot)


async def test_after_the_one_under_the_cursor_nobody_else_is_asked_about(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    pairs = [one for one in Decider(database).proposals() if one.one.ref.kind == "person"]
    last = pairs[-1]
    assert sum(last.one.ref in (pair.one.ref, pair.other.ref) for pair in pairs) == 1 < len(pairs)
    async with browsing(database, size=(120, 40)) as pilot:
        main = browser(pilot).main
        await press(pilot, "2", "g", *["down"] * (main.list_of("people").rows.place(last.one.ref) or 0))
        await decided(pilot, "m")
        await decided(pilot, "y")
        await until(pilot, lambda: pilot.app.screen is main)
        assert messages(pilot.app)[-1] == f"Merged: {last.one.name} = {last.other.name}. u undoes it."
        await until(pilot, lambda: not main.busy)
        assert main.current is not None and main.current.ref in (last.one.ref, last.other.ref)
    assert held(database) == ["merge"]


async def test_of_names_that_are_not_alike_the_question_says_so(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    people = shown(database, "person")
    for other, alike in (("Made Suardana", False), ("Lalu Wirammaja", True)):
        async with browsing(database, size=(120, 40)) as pilot:
            main = browser(pilot).main
            browser(pilot).chosen.add(people[other])
            await press(pilot, "2", "g", *["down"] * (main.list_of("people").rows.place(people["Lalu Wiramaja"]) or 0))
            await press(pilot, "m")
            assert ("not alike" in screen_text(pilot)) is not alike
            await press(pilot, "escape")
            browser(pilot).chosen.remove(people[other])
    assert held(database) == []


async def test_the_chosen_are_merged_and_parted_again(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    async with browsing(database, size=(120, 40)) as pilot:
        main = browser(pilot).main
        await press(pilot, "2")
        count = len(main.list_of("people").rows)
        await press(pilot, "space", "space", "m")
        assert isinstance(pilot.app.screen, Dialogue), "the third, to which the cursor went on, is not meant"
        await decided(pilot, "enter")
        assert len(main.list_of("people").rows) == count - 1
        assert len(browser(pilot).chosen.refs()) == 1, "who was two is one"
        await press(pilot, "g", *["down"] * (main.list_of("people").rows.place(browser(pilot).chosen.refs()[0]) or 0))
        await decided(pilot, "M")
        assert len(main.list_of("people").rows) == count and len(browser(pilot).chosen.refs()) == 2


async def test_the_merges_of_all_chosen_are_taken_back_together(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    people = shown(database, "person")
    decider = Decider(database)
    decider.merge([people["Lalu Wiramaja"], people["Lalu Wirammaja"]])
    decider.merge([people["Baiq Ratnasari"], people["Baiq Ratna Sari"]])
    async with browsing(database, size=(120, 40)) as pilot:
        main = browser(pilot).main
        await press(pilot, "3", "space", "2", "A", "M")
        assert isinstance(pilot.app.screen, Dialogue)
        merged = len(main.list_of("people").rows)
        assert f"Split all {merged} chosen" in screen_text(pilot)
        await decided(pilot, "enter")
        assert len(main.list_of("people").rows) == len(people) == merged + 2
        await decided(pilot, "u")
        assert len(main.list_of("people").rows) == merged


async def test_several_merges_of_one_are_taken_back_after_a_question(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    people = shown(database, "person")
    decider = Decider(database)
    decider.merge([people["Lalu Wiramaja"], people["Lalu Wirammaja"]])
    decider.merge([shown(database, "person")["Lalu Wirammaja"], people["Baiq Ratnasari"]])
    one = shown(database, "person")["Baiq Ratnasari"]
    async with browsing(database, size=(120, 40)) as pilot:
        rows = browser(pilot).main.list_of("people").rows
        await press(pilot, "2", "g", *["down"] * (rows.place(one) or 0))
        merged = len(rows)
        await press(pilot, "M")
        assert isinstance(pilot.app.screen, Dialogue)
        assert "was merged 2 times" in screen_text(pilot) and "Wirammaja" in screen_text(pilot)
        await decided(pilot, "escape")
        assert held(database) == ["merge", "merge"]
        await press(pilot, "M")
        await decided(pilot, "enter")
        assert len(browser(pilot).main.list_of("people").rows) == merged + 2


async def rejected(pilot: Browsing) -> RejectedScreen:
    """Reject two numbers and show what is rejected."""
    await decided(pilot, "3", "x")
    await decided(pilot, "x")
    await decided(pilot, "X")
    await until(pilot, lambda: isinstance(pilot.app.screen, RejectedScreen) and not pilot.app.screen.busy)
    screen = pilot.app.screen
    assert isinstance(screen, RejectedScreen)
    return screen


async def test_what_was_rejected_has_a_place_and_comes_back_from_there(sample: Path) -> None:
    async with browsing(sample, size=(120, 40)) as pilot:
        main = browser(pilot).main
        await press(pilot, "3")
        before = [main.list_of("numbers").rows.ref(place) for place in range(len(main.list_of("numbers").rows))]
        screen = await rejected(pilot)
        assert len(screen.query_one(RejectedList).rows) == 2
        await press(pilot, "j", "enter")
        await until(pilot, lambda: len(screen.query_one(RejectedList).rows) == 1 and not screen.busy)
        await press(pilot, "u", "u")
        await until(pilot, lambda: len(screen.query_one(RejectedList).rows) == 0 and not screen.busy)
        assert "Nothing has been rejected. x rejects" in screen_text(pilot)
        await decided(pilot, "escape")
        after = [main.list_of("numbers").rows.ref(place) for place in range(len(main.list_of("numbers").rows))]
        assert after == before
    assert held(sample) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_rejected_are_shown_at_every_size(sample: Path, size: tuple[int, int]) -> None:
    moments = iter(f"2025-03-0{day}T00:00:00.000000+00:00" for day in range(1, 9))
    with closing(Reader(sample)) as reader:
        keys = [reader.text_keys(Ref("statistic", number)) for number in list(reader.ids("statistic"))[:2]]
    lines = [
        Decision(id=f"r{key[0].quote}", at=next(moments), do="reject", by="siti", facts=tuple(key)) for key in keys
    ]
    append_lines(journal_path(sample), lambda _: [to_line(one) for one in lines])
    Decider(sample).catch_up()
    async with browsing(sample, size=size) as pilot:
        await decided(pilot, "X")
        await until(pilot, lambda: isinstance(pilot.app.screen, RejectedScreen) and not pilot.app.screen.busy)
        compare(f"rejected-{size[0]}x{size[1]}", screen_text(pilot))


@pytest.mark.parametrize("keys", [("X",), ("m",), ("3", "a"), ("3", "x"), ("u",)])
async def test_a_journal_that_cannot_be_read_is_one_sentence_and_nothing_hangs(
    sample: Path, keys: tuple[str, ...]
) -> None:
    journal_path(sample).mkdir()
    async with browsing(sample, size=(120, 40)) as pilot:
        await decided(pilot, *keys)
        await until(pilot, lambda: any("not a file" in message for message in messages(pilot.app)))
        screen = pilot.app.screen
        if isinstance(screen, MergeScreen | RejectedScreen):
            await until(pilot, lambda: not screen.busy)
            await press(pilot, "escape")
    assert journal_path(sample).is_dir()


async def test_a_merge_that_cannot_be_written_leaves_the_keys_at_work(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    async with browsing(database, size=(120, 40)) as pilot:
        await decided(pilot, "m")
        screen = pilot.app.screen
        assert isinstance(screen, MergeScreen)
        await until(pilot, lambda: not screen.busy)
        journal_path(database).mkdir()
        await decided(pilot, "y")
        await until(pilot, lambda: not screen.busy)
        journal_path(database).rmdir()
        await decided(pilot, "y")
        await until(pilot, lambda: not screen.busy)
    assert held(database) == ["merge"]


@pytest.mark.parametrize("lines", [0, 1], ids=["in a line", "over two lines"])
async def test_a_passage_marked_by_mouse_is_added(sample: Path, lines: int) -> None:
    async with browsing(sample, size=(160, 50)) as pilot:
        await press(pilot, "3", "4")
        pane = browser(pilot).main.source
        words = "kartu Jamsostek"
        shown = screen_text(pilot).splitlines()
        left = pane.region.x
        y = next(place for place, text in enumerate(shown) if words in text[left:])
        x = shown[y].index(words, left)
        end = (x + len(words), y + lines)  # a hand marks the blank behind a word too
        await pilot.mouse_down(offset=(x, y))
        await pilot.hover(offset=end)
        await pilot.mouse_up(offset=end)
        await pilot.pause()
        assert pane.article is not None and pane.marked is not None
        marked = pane.article.text[slice(*pane.marked)].strip()
        assert marked == words if not lines else marked.startswith(words) and len(marked) > len(words)
        await press(pilot, "A")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        assert screen.query_one("#edit-quote", Input).value == " ".join(marked.split())
        assert screen.query_one("#edit-kind", Input).value != "number" or lines, "no number is offered of such words"
        screen.query_one("#edit-kind", Input).value = "event"
        await press(pilot, "enter")
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            (fact,) = [one for one in reader.facts(("event",)) if one.status == "added"]
        assert fact.text == marked  # type: ignore[union-attr]


async def test_a_decided_note_is_in_the_document_of_the_basket(sample: Path) -> None:
    with closing(Reader(sample)) as reader:
        number = Ref("statistic", next(iter(reader.ids("statistic"))))
    Decider(sample).note([number], "tanya lagi besok")
    async with browsing(sample, size=(160, 50)) as pilot:
        await press(pilot, "3", "ctrl+a")
        await settle(pilot)
        await press(pilot, "b")
        screen = pilot.app.screen
        assert isinstance(screen, BasketScreen)
        await until(pilot, lambda: "tanya lagi besok" in screen.query_one(TextView).text)
        assert screen.query_one(BasketList).note(number) == "tanya lagi besok"


async def test_a_question_on_very_many_facts_says_that_it_takes_long(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", "A", "a")
        assert "chosen facts?" in screen_text(pilot) and "nothing is decided" not in screen_text(pilot)
        await press(pilot, "escape")
        monkeypatch.setattr(deciding, "MANY", 8)
        await press(pilot, "a")
        words = " ".join(box_text(pilot, "#dialogue").replace("│", "").split())
        assert "nothing is decided" in words and "u undoes it" in words


async def test_what_is_so_already_is_said_and_not_written_again(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:

        def told() -> str:
            return messages(pilot.app)[-1]

        await press(pilot, "3")
        row = browser(pilot).main.current
        assert row is not None
        for _ in range(3):
            await decided(pilot, "a")
        assert held(sample) == ["accept"] and told() == "Already decided so."
        await decided(pilot, "u", "a")
        assert held(sample) == ["accept"] and told() == f"Accepted: “{row.label}”. u undoes it."
        Decider(sample).edit([row.ref], {"subject": "yang lain"})
        await decided(pilot, "r", "a")
        assert held(sample) == ["accept", "edit", "accept"], "what was edited since is checked anew"


async def test_all_chosen_are_meant_only_from_one_of_them(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3", "space", "space")
        row = browser(pilot).main.current
        assert row is not None and not browser(pilot).is_chosen(row.ref)
        await decided(pilot, "a")
        with closing(Reader(sample)) as reader:
            rows = reader.rows("statistic", reader.ids("statistic"))
        assert [one.ref for one in rows if one.status == "accepted"] == [row.ref]
        for name in ("accept", "reject", "edit", "annotate", "part"):
            assert "one of them" in wording.say(f"action.{name}.long")


async def test_of_several_chosen_only_the_one_pointed_at_can_be_meant(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", "space", "space", "up", "a")
        assert "o only this one" in screen_text(pilot)
        await press(pilot, "o")
        assert pane_text(pilot, "numbers").count("✓") == 1
        await press(pilot, "ctrl+c")
        assert "only this one" not in screen_text(pilot)
