"""Questions to the store: one at a time, off the loop, and who no longer wants an answer stops only his own."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from jamsostek_tui.app.background.workers import StoreQueue, read_followed, read_lists
from jamsostek_tui.browse.place import Place
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader


async def test_questions_are_answered_in_another_thread(sample: Path) -> None:
    queue = StoreQueue(sample)
    assert await queue.ask(lambda reader: threading.current_thread()) is not threading.current_thread()
    counts = await queue.ask(lambda reader: reader.counts())
    assert counts["article"] == 2
    queue.close()


async def test_an_answer_nobody_wants_does_not_harm_the_next(sample: Path) -> None:
    queue = StoreQueue(sample)
    begun, go_on = threading.Event(), threading.Event()

    def slow(reader: Reader) -> int:
        begun.set()
        go_on.wait(60)
        return reader.counts()["article"]

    unwanted = asyncio.create_task(queue.ask(slow))
    await asyncio.to_thread(begun.wait, 60)
    wanted = asyncio.create_task(queue.ask(lambda reader: reader.counts()["region"]))
    await asyncio.sleep(0)
    unwanted.cancel()
    with pytest.raises(asyncio.CancelledError):
        await unwanted
    go_on.set()
    assert await wanted == 5
    queue.close()


async def test_a_question_not_yet_begun_is_never_asked(sample: Path) -> None:
    queue = StoreQueue(sample)
    begun, go_on = threading.Event(), threading.Event()
    asked: list[str] = []

    def slow(reader: Reader) -> None:
        begun.set()
        go_on.wait(60)

    first = asyncio.create_task(queue.ask(slow))
    await asyncio.to_thread(begun.wait, 60)
    second = asyncio.create_task(queue.ask(lambda reader: asked.append("second")))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.sleep(0)
    go_on.set()
    await first
    queue.close()
    assert asked == []


async def test_a_database_that_is_gone_is_a_store_error(tmp_path: Path) -> None:
    queue = StoreQueue(tmp_path / "gone.db")
    with pytest.raises(StoreError):
        await queue.ask(lambda reader: reader.counts())
    queue.close()


async def test_the_lists_and_the_links_come_in_one_answer_each(sample: Path) -> None:
    queue = StoreQueue(sample)
    place = Place((Ref("region", "35.78"), Ref("person", 999)))
    lists = await queue.ask(lambda reader: read_lists(reader, place))
    assert lists.names == {Ref("region", "35.78"): "Surabaya"}
    assert lists.of["statistic"] == 8 and lists.counts["statistic"] == len(lists.ids["statistic"]) == 0
    followed = await queue.ask(lambda reader: read_followed(reader, Ref("statistic", 1), 1))
    assert followed.article is not None and followed.article.id == 1
    assert [link.relation for link in followed.links] == ["is about"]
    assert all(followed.article.text[lit.start : lit.end] for lit in followed.lit)
    queue.close()


async def test_an_answer_that_nobody_can_show_any_more_is_taken_back(sample: Path) -> None:
    queue = StoreQueue(sample, lambda: False)
    try:
        with pytest.raises(asyncio.CancelledError):
            await queue.ask(Reader.counts)
    finally:
        queue.close()
