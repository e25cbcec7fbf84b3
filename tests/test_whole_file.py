"""A file is written whole or not at all, with the rights it had."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.cli import main
from jamsostek_tui.export.files import ExportError, must_be_free, write_file
from jamsostek_tui.whole_file import write_whole
from tests.store.sample import build_sample

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights are a matter of POSIX")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("before", [0o600, 0o640, 0o664, 0o400])
def test_a_file_that_is_overwritten_keeps_its_rights(tmp_path: Path, before: int) -> None:
    path = tmp_path / "d.md"
    path.write_text("lama")
    path.chmod(before)
    write_file(path, ["baru"], overwrite=True)
    assert path.read_text() == "baru" and rights(path) == before


def test_a_new_file_has_the_rights_the_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "d.md", ["baru"])
    finally:
        os.umask(before)
    assert rights(tmp_path / "d.md") == 0o640


def test_while_it_is_written_the_umask_stays_and_a_private_file_is_private(tmp_path: Path) -> None:
    path = tmp_path / "d.md"
    path.write_text("lama")
    path.chmod(0o600)
    seen: list[int] = []

    def pieces() -> Iterator[str]:
        seen.extend(rights(one) for one in tmp_path.iterdir())
        (tmp_path / "other").touch()
        seen.append(rights(tmp_path / "other"))
        yield "baru"

    before = os.umask(0o022)
    try:
        write_file(path, pieces(), overwrite=True)
    finally:
        os.umask(before)
    assert seen == [0o600, 0o600, 0o644]


def pipe(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


@pytest.mark.parametrize(("language", "sentence"), [("en", "never replaced"), ("id", "tidak pernah diganti")])
@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize("make", [pipe, listening])
def test_what_is_no_file_is_never_replaced_by_one(
    tmp_path: Path,
    make: Callable[[Path], None],
    force: list[str],
    language: str,
    sentence: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    database, path = tmp_path / "a.db", tmp_path / "d.md"
    build_sample(database)
    make(path)
    kind = stat.S_IFMT(path.stat().st_mode)
    try:
        assert main(["export", *force, "-o", str(path), "--db", str(database), "--lang", language]) == 1
    finally:
        wording.use("en")
    (told,) = capsys.readouterr().err.splitlines()
    assert "d.md" in told and sentence in told
    assert stat.S_IFMT(path.stat().st_mode) == kind


def test_a_device_is_not_free_to_be_written() -> None:
    with pytest.raises(ExportError, match="device"):
        must_be_free(Path(os.devnull), overwrite=True)


@pytest.mark.parametrize("write", [write_whole, write_file])
def test_nothing_is_left_of_what_failed(tmp_path: Path, write: Callable[..., None]) -> None:
    def pieces() -> Iterator[str]:
        yield "ba"
        raise OSError("no room")

    (tmp_path / "d.md").write_text("lama")
    how = {"errors": "strict"} if write is write_whole else {"overwrite": True}
    with pytest.raises((OSError, ExportError)):
        write(tmp_path / "d.md", pieces(), **how)
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("d.md", "lama")]
