"""The reader's own settings: read as far as they can be, with a sentence, file and line for what cannot."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui import wording
from jamsostek_tui.cli import main
from jamsostek_tui.config import read_config
from jamsostek_tui.own_paths import config_path
from jamsostek_tui.remembered import Remembered, remembered
from tests.store.sample import build_sample


def test_a_missing_file_is_no_fault(tmp_path: Path) -> None:
    config = read_config(tmp_path / "config.toml")
    assert (config.theme, config.lang, config.keys, config.faults) == (None, None, {}, [])


def test_theme_language_and_keys_are_read(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('theme = "nord"\nlang = "id"\n[keys]\nsearch = ["/", "ctrl+f"]\nbasket = "B"\n', "utf-8")
    config = read_config(path)
    assert (config.theme, config.lang, config.faults) == ("nord", "id", [])
    assert config.keys == {"search": ("/", "ctrl+f"), "basket": ("B",)}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('theme = "nord"\nlang = nl\n', 2, "not valid TOML"),
        ('\nlang = "nl"\n', 2, "en, id"),
        ("theme = 3\n", 1, "must be a name"),
        ('[keys]\nsearch = "/"\nbasket = 7\n', 3, "name in quotes"),
        ("[keys]\nsearch = []\n", 2, "name in quotes"),
        ('colour = "green"\n', 1, "not a setting"),
        ('[kyes]\nsearch = "/"\n', 1, "not a setting"),
    ],
)
def test_what_is_wrong_is_one_sentence_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, "utf-8")
    (fault,) = read_config(path).faults
    assert fault.startswith(f"Line {line}: ") and words in fault and "\n" not in fault


def test_the_rest_of_a_faulty_file_holds(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('lang = "nl"\ntheme = "nord"\n', "utf-8")
    config = read_config(path)
    assert config.theme == "nord" and len(config.faults) == 1


@given(st.binary(max_size=200))
def test_no_bytes_stop_the_program(data: bytes) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.toml"
        path.write_bytes(data)
        assert read_config(path).path == path
        assert remembered(path).path == path


def test_a_folder_in_its_place_is_a_fault(tmp_path: Path) -> None:
    assert "cannot be read" in read_config(tmp_path).faults[0]


@pytest.mark.skipif(os.name != "posix", reason="pipes are POSIX's")
def test_a_pipe_in_their_place_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "no regular file" in read_config(pipe).faults[0]
    assert remembered(pipe) == Remembered(pipe)


def test_what_is_remembered_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "state" / "browser.json"
    kept = Remembered(path, "nord", "id", ["loteng"], ["search"])
    kept.keep()
    assert remembered(path) == kept
    Remembered(tmp_path).keep()  # a folder in its place: nothing is kept, nothing fails
    assert [one.name for one in tmp_path.iterdir()] == ["state"]
    assert remembered(tmp_path / "none.json") == Remembered(tmp_path / "none.json")


@pytest.mark.skipif(os.name != "posix", reason="links to files are POSIX's")
def test_what_is_remembered_is_written_through_no_link(tmp_path: Path) -> None:
    theirs, path = tmp_path / "theirs", tmp_path / "browser.json"
    theirs.write_text("theirs")
    for name in ("browser.json", ".browser.json.new"):
        (tmp_path / name).symlink_to(theirs)
    Remembered(path, "nord").keep()
    assert theirs.read_text() == "theirs" and remembered(path).theme == "nord"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_info_says_where_the_config_is_looked_for(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["info", "--db", str(home / "none.db")])
    (line,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("config"))
    assert line.split()[-1] == str(config_path()) and line.endswith("config.toml")


@pytest.mark.parametrize(
    ("words", "heading"), [(["--lang", "id", "export"], "## Angka"), (["export", "--lang=en"], "## Numbers")]
)
def test_what_is_printed_speaks_the_language_asked_for(
    home: Path, capsys: pytest.CaptureFixture[str], words: list[str], heading: str
) -> None:
    database = str(build_sample(home / "facts.db"))
    try:
        assert main([*words, "--db", database]) == 0
    finally:
        wording.use("en")
    assert heading in capsys.readouterr().out


def test_a_language_nobody_translated_is_wrong_usage(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--lang", "nl"])
    assert stopped.value.code == 2
