"""What goes wrong is one sentence with the way out; no traceback reaches the screen."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from jamsostek_tui.app.app import BrowserApp, run
from jamsostek_tui.app.log_file import keep_log, log_path
from jamsostek_tui.browse.place import AddressError
from tests.app.browsing import browser, browsing, press, screen_text
from tests.store.sample import build_sample


@pytest.fixture(autouse=True)
def _log_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(tmp_path / "state"))


def test_a_database_that_is_none_is_told_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, content in ((tmp_path / "missing.db", None), (tmp_path / "noise.db", b"this is no database at all" * 99)):
        if content is not None:
            path.write_bytes(content)
        assert run(path) == 1
        told = capsys.readouterr().err
        assert told.count("\n") == 1
        assert "Traceback" not in told


def test_a_wrong_address_is_told_before_the_screen_opens(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(sample, address="planet/3") == 1
    assert "planet" in capsys.readouterr().err
    with pytest.raises(AddressError):
        BrowserApp(sample, address="planet/3")


async def test_an_address_of_a_fact_that_is_gone_opens_all_the_same(sample: Path) -> None:
    async with browsing(sample, address="person/999999?kind=statistic") as pilot:
        words = screen_text(pilot)
        assert "person/999999 ✕" in words
        await press(pilot, "escape")
        assert "1,250" in screen_text(pilot)


async def test_a_fault_of_the_store_is_a_sentence_and_the_browser_stays(tmp_path: Path) -> None:
    database = build_sample(tmp_path / "sample.db")
    async with browsing(database) as pilot:
        database.write_bytes(b"gone wrong" * 4096)
        await press(pilot, "1", "j", "enter", "2", "j", "3", "right", "w")
        assert pilot.app.is_running
        assert "Traceback" not in screen_text(pilot)


async def test_a_fault_of_our_own_goes_to_the_log_with_a_sentence_on_leaving(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_log()

    def fail() -> None:
        raise RuntimeError("invented fault")

    with pytest.raises(RuntimeError, match="invented fault"):
        async with browsing(sample) as pilot:
            browser(pilot).main.call_later(fail)
            await pilot.pause()
            await pilot.pause()
    assert "invented fault" in log_path().read_text("utf-8")
    assert "Traceback" not in capsys.readouterr().out
