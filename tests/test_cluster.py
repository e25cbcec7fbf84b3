"""Loading through a Dask cluster: the same database as without, whatever happens to its workers; else one sentence."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jamsostek_tui
from jamsostek_tui import extraction
from jamsostek_tui.cli import main
from jamsostek_tui.cluster import cluster, packed, unpacked
from jamsostek_tui.loader import Progress, Summary, load
from tests import corpus
from tests.store.content import content

ROOT = Path(__file__).resolve().parents[1]
PAGES = 20
STARTS_WITHIN = 120
needs_dask = pytest.mark.skipif(
    not any((Path(path) / "distributed").is_dir() for path in sys.path),
    reason="Dask is not installed: pip install 'jamsostek-tui[cluster]'",
)
Workers = Callable[..., list[subprocess.Popen[bytes]]]


def started(program: str, *words: str, package: Path = ROOT) -> subprocess.Popen[bytes]:
    """Start a part of a cluster with the package that lies in a folder."""
    env = {**os.environ, "PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": "1"}
    run = [sys.executable, "-m", f"distributed.cli.dask_{program}", *words, "--no-dashboard"]
    return subprocess.Popen(run, env=env, cwd=package, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with pages in `in`, one of them none."""
    folder = tmp_path_factory.mktemp("cluster")
    corpus.write(folder / "in", PAGES)
    (folder / "in" / "broken.txt").write_bytes(b"\x00\x01\x02" * 40)
    return folder


@pytest.fixture(scope="module")
def plainly(folder: Path) -> list[str]:
    """Return what the database of a plain load holds."""
    load([str(folder / "in")], folder / "plain.db")
    return content(folder / "plain.db")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Give the address of a scheduler."""
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        port = asking.getsockname()[1]
    scheduler = started("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-show")
    yield f"tcp://127.0.0.1:{port}"
    scheduler.kill()
    scheduler.wait()


@pytest.fixture
def workers(address: str) -> Iterator[Workers]:
    """Give a starter of so many workers; they end with the test."""
    from distributed import Client

    all_started: list[subprocess.Popen[bytes]] = []

    def start(count: int, package: Path = ROOT) -> list[subprocess.Popen[bytes]]:
        words = (address, "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny")
        new = [started("worker", *words, package=package) for _ in range(count)]
        all_started.extend(new)
        with Client(address, timeout=STARTS_WITHIN, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=STARTS_WITHIN)
        return new

    yield start
    for worker in all_started:
        worker.kill()
        worker.wait()
    with Client(address, timeout=STARTS_WITHIN, set_as_default=False) as client:
        while client.nthreads():
            time.sleep(0.02)


def loaded(folder: Path, address: str, tell: Callable[[Progress], None] | None = None) -> Summary:
    with cluster(address) as extracting:
        return load([str(folder / "in")], folder / "there.db", tell, extracting=extracting)


@pytest.fixture
def here(folder: Path) -> Iterator[Path]:
    yield folder
    (folder / "there.db").unlink(missing_ok=True)


@needs_dask
def test_a_cluster_gives_the_same_database_and_a_killed_worker_loses_nothing(
    here: Path,
    address: str,
    workers: Workers,
    plainly: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(extraction, "PAGES_A_TASK", 2)
    first, _ = workers(2)
    assert main(["load", str(here / "in"), "--db", str(here / "there.db"), "--dask", address]) == 1
    told = capsys.readouterr()
    assert told.out == f"{PAGES} loaded, 0 unchanged, 0 updated, 1 failed\n"
    assert len(told.err.splitlines()) == 1 and "broken.txt" in told.err
    assert content(here / "there.db") == plainly

    (here / "there.db").unlink()
    seen: list[str] = []

    def kill(progress: Progress) -> None:
        seen.append(progress.path)
        if len(seen) == 4:
            first.kill()

    summary = loaded(here, address, kill)
    assert (summary.loaded, summary.failed) == (PAGES, 1)
    assert first.wait() < 0
    assert seen == sorted(seen)
    assert content(here / "there.db") == plainly


@needs_dask
def test_workers_of_another_version_are_told(
    here: Path, address: str, workers: Workers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other" / "jamsostek_tui"
    shutil.copytree(Path(jamsostek_tui.__file__).parent, other, ignore=shutil.ignore_patterns("__pycache__"))
    with (other / "language" / "data" / "hedges.csv").open("a") as lexicon:
        lexicon.write("\n")
    workers(1, package=other.parent)
    assert main(["load", str(here / "in"), "--db", str(here / "there.db"), "--dask", address]) == 1
    told = capsys.readouterr().err
    assert "another version" in told and len(told.splitlines()) == 1


@needs_dask
def test_a_cluster_without_workers_is_told(here: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["load", str(here / "in"), "--db", str(here / "there.db"), "--dask", address]) == 1
    told = capsys.readouterr().err
    assert "no worker" in told and len(told.splitlines()) == 1


@needs_dask
@pytest.mark.parametrize("listens", [True, False])
def test_an_address_that_does_not_answer_is_told(
    here: Path, listens: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("jamsostek_tui.cluster.ANSWERS_WITHIN", 1)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        if listens:
            silent.listen()
        nobody = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        assert main(["load", str(here / "in"), "--db", str(here / "there.db"), "--dask", nobody]) == 1
    told = capsys.readouterr().err
    assert nobody in told and len(told.splitlines()) == 1
    assert not (here / "there.db").exists()


@pytest.mark.parametrize("address", ["", "127.0.0.1:8786", "http://127.0.0.1:8786", "\x1b[31m", "inproc://x"])
def test_an_address_that_is_none_is_wrong_usage(here: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["load", str(here / "in"), "--db", str(here / "there.db"), "--dask", address]) == 2
    told = capsys.readouterr().err
    assert "tcp://" in told and len(told.splitlines()) == 1 and "\x1b" not in told


def test_without_dask_its_installation_is_told(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["load", str(here / "in"), "--db", str(here / "there.db"), "--dask", "tcp://127.0.0.1:1"]) == 1
    told = capsys.readouterr().err
    assert "jamsostek-tui[cluster]" in told and len(told.splitlines()) == 1


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inside: st.lists(inside, max_size=4) | st.lists(inside, max_size=4).map(tuple),
    max_leaves=20,
)


@needs_dask
@given(plain)
def test_what_is_sent_arrives_as_it_was(value: object) -> None:
    arrived = unpacked(packed(value))
    assert arrived == value and type(arrived) is type(value)


@needs_dask
@given(st.binary(max_size=200) | st.text() | plain.map(packed).map(lambda data: data[:-1]))
def test_any_answer_is_plain_or_refused(data: bytes | str) -> None:
    try:
        answer = unpacked(data)
    except (ValueError, TypeError, RecursionError):
        return
    assert unpacked(packed(answer)) == answer
