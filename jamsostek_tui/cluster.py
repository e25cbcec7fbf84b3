"""Pages read by the workers of a Dask cluster that is there already: `load --dask tcp://HOST:8786`.

Their bytes are sent from here, so workers need no share of the files. What comes back are bytes that hold plain
numbers, texts, lists and tuples; anything else is refused. Dask itself moves tasks by pickle: a cluster is trusted.
"""

from __future__ import annotations

import hashlib
import logging
import time
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

from jamsostek_tui.errors import SentenceError
from jamsostek_tui.extraction import TASKS_A_PROCESS, Extracted, Extracting, Raw, batched, extracted
from jamsostek_tui.store.writing.prepared_page import PreparedPage, received
from jamsostek_tui.wording import Language, language, say, use

ANSWERS_WITHIN = 10.0
"""Seconds within which a scheduler has to answer."""
ALONE_AFTER = 60.0
"""Seconds without any worker after which a batch is read here."""
_LOOK_SECONDS = 2.0
_PROBE_SECONDS = 60.0
_TUPLE = 1
_SCHEMES = ("tcp://", "tls://")
Sent = tuple[tuple[str, str, bytes], ...]


class ClusterError(SentenceError):
    """The cluster cannot be used."""


@contextmanager
def cluster(address: str) -> Iterator[Extracting]:
    """Give what finds the facts of pages on the cluster whose scheduler is at `address`; raises ClusterError."""
    if not address.startswith(_SCHEMES):
        raise ClusterError(say("cluster.address", address=repr(address)), 2)
    with _silence():
        client = _connected(address, ANSWERS_WITHIN)
        try:
            reading = _Cluster(client, address)
            reading.probe()
            yield reading.in_order
        finally:
            with suppress(Exception):
                client.close(timeout=ANSWERS_WITHIN)


def read_there(pages: Sent, spoken: Language) -> bytes:
    """Return by which program pages (source, hash, bytes) were read, and the facts of each; done by a worker.

    What is wrong with a page is told in the language `spoken` where it was asked.
    """
    use(spoken)
    found = [extracted(Raw("", "", *page)) for page in pages]
    return packed((program(), [(one.problem, None if one.page is None else one.page.sent()) for one in found]))


@cache
def program() -> str:
    """Return a hash of this program and its lexicons: what finds the same facts has the same."""
    top = Path(__file__).parent
    hashed = hashlib.sha256()
    for path in sorted(top.rglob("*")):
        inside = path.relative_to(top).parts
        if path.is_file() and path.suffix != ".pyc" and inside[0] != "seeds":
            hashed.update("/".join(inside).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return hashed.hexdigest()


@dataclass(slots=True)
class _Task:
    batch: list[Raw]
    future: Any


class _Cluster:
    """A cluster as far as it reads pages."""

    def __init__(self, client: Any, address: str) -> None:
        self._client = client
        self._address = address

    def probe(self) -> None:
        """Raise ClusterError unless there is a worker, and it has this very program."""
        if not self._threads():
            raise ClusterError(say("cluster.no_worker", address=self._address))
        task = _Task([], self._client.submit(read_there, (), language(), pure=False))
        if self._answer(task, within=_PROBE_SECONDS) is None:
            raise ClusterError(say("cluster.silent", address=self._address))

    def in_order(self, pages: Iterator[Raw]) -> Iterator[list[Extracted]]:
        """Yield the facts of `pages` in batches, in order, reading no further ahead than the workers need."""
        waiting: deque[_Task] = deque()
        try:
            for batch in batched(pages):
                sent: Sent = tuple((raw.source, raw.sha256, raw.data) for raw in batch)
                waiting.append(_Task(batch, self._client.submit(read_there, sent, language(), pure=False)))
                while len(waiting) >= max(1, self._threads()) * TASKS_A_PROCESS:
                    yield self._result(waiting.popleft())
            while waiting:
                yield self._result(waiting.popleft())
        finally:
            for task in waiting:
                with suppress(Exception):
                    task.future.cancel()

    def _threads(self) -> int:
        try:
            return sum(self._client.nthreads(callback_timeout=ANSWERS_WITHIN).values())
        except Exception as error:
            raise self._lost() from error

    def _result(self, task: _Task) -> list[Extracted]:
        """Return what a worker made of a batch; what no worker could be found for is read here."""
        answer = self._answer(task)
        task.future.release()
        return [extracted(raw) for raw in task.batch] if answer is None else answer

    def _answer(self, task: _Task, within: float | None = None) -> list[Extracted] | None:
        from concurrent.futures import CancelledError

        from distributed import KilledWorker
        from distributed.comm import CommClosedError

        begun = alone = time.monotonic()
        while True:
            try:
                return self._understood(task.batch, task.future.result(timeout=_LOOK_SECONDS))
            except TimeoutError:
                now = time.monotonic()
                alone = now if self._threads() else alone
                if now - alone > ALONE_AFTER or (within is not None and now - begun > within):
                    task.future.cancel()
                    return None
            except KilledWorker:  # each worker that had the batch has died
                return None
            except (CancelledError, CommClosedError, OSError) as error:
                raise self._lost() from error
            except ClusterError:
                raise
            except Exception as error:
                why = f"{type(error).__name__}: {_brief(error)}"
                raise ClusterError(say("cluster.unable", address=self._address, why=why)) from error

    def _lost(self) -> ClusterError:
        return ClusterError(say("cluster.lost", address=self._address))

    def _understood(self, batch: Sequence[Raw], answer: object) -> list[Extracted]:
        """Return the facts that an answer holds; raises ClusterError for one of another program or shape."""
        try:
            by, found = unpacked(answer)
            if by == program():
                return [
                    Extracted(raw.path, raw.identity, _sentence(problem), _page(raw, page))
                    for raw, (problem, page) in zip(batch, found, strict=True)
                ]
        except (ValueError, TypeError, RecursionError) as error:
            raise ClusterError(say("cluster.strange", address=self._address, why=error)) from error
        raise ClusterError(say("cluster.version", address=self._address))


def packed(value: object) -> bytes:
    """Return plain values as bytes that are safe to read back, whoever sent them."""
    import msgpack

    def of_tuple(value: object) -> Any:
        if isinstance(value, tuple):
            return msgpack.ExtType(_TUPLE, pack(list(value)))
        raise TypeError(f"{type(value).__name__} cannot be sent")

    def pack(value: object) -> bytes:
        return bytes(msgpack.packb(value, strict_types=True, default=of_tuple))

    return pack(value)


def unpacked(data: object) -> Any:
    """Return what `packed` was given; raises ValueError, TypeError or RecursionError for anything else."""
    import msgpack

    def of_tuple(code: int, data: bytes) -> tuple[Any, ...]:
        if code != _TUPLE:
            raise ValueError("of an unknown sort")
        return tuple(unpack(data))

    def unpack(data: bytes) -> Any:
        return msgpack.unpackb(data, ext_hook=of_tuple, strict_map_key=False)

    if not isinstance(data, bytes):
        raise TypeError("no bytes")
    return unpack(data)


def _sentence(problem: object) -> str | None:
    if problem is None or isinstance(problem, str):
        return problem
    raise TypeError("no sentence")


def _page(raw: Raw, sent: object) -> PreparedPage | None:
    if sent is None:
        return None
    if not isinstance(sent, tuple):
        raise TypeError("no page")
    page = received(sent)
    if page.sha256 != bytes.fromhex(raw.sha256) or page.source != raw.source:
        raise ValueError("another page")
    return page


def _connected(address: str, within: float) -> Any:
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterError(say("cluster.no_dask")) from error
    made: Queue[Any] = Queue()

    def connect() -> None:
        try:
            made.put(
                Client(
                    address,
                    timeout=within,
                    set_as_default=False,
                    name="jamsostek-tui",
                    serializers=["dask", "pickle"],  # tasks go out so; of the facts that come back nothing is unpickled
                    deserializers=["dask", "msgpack"],
                )
            )
        except Exception as error:
            made.put(error)

    Thread(target=connect, daemon=True).start()  # what takes a connection and says nothing holds Dask for ever
    try:
        client = made.get(timeout=2 * within)
    except Empty:
        client = TimeoutError(say("cluster.says_nothing"))
    if isinstance(client, Exception):
        raise ClusterError(say("cluster.no_scheduler", address=address, why=_brief(client))) from client
    return client


def _brief(error: BaseException) -> str:
    text = " ".join(str(error).split())
    return text[:120].rstrip(". ") or type(error).__name__


@contextmanager
def _silence() -> Iterator[None]:
    """Keep what Dask logs and warns of from standard error: what went wrong is said once, in a sentence."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
