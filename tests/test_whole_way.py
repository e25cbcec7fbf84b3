"""From the bytes of any page to the lines of every export: what is told is in the page, where it says, as it says."""

from __future__ import annotations

import csv
import io
import json
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from jamsostek_tui.export.citation import kind_of
from jamsostek_tui.export.escape import visible
from jamsostek_tui.export.gathering import document
from jamsostek_tui.export.jsonl import json_line
from jamsostek_tui.loader import load
from jamsostek_tui.model import KINDS, Article, Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import AnyFact, Evidence
from tests.export.rendering import cells, github, markdown_it, seen
from tests.hostile import HOSTILE
from tests.store.content import content

LINES = (
    "Ribuan Nelayan {} Bima Terlindungi",
    "Selasa, 4 Maret 2025 - 09:15 WITA",
    "Bima – Pemerintah Kabupaten Bima mendaftarkan 2.450 nelayan {} ke BPJS Ketenagakerjaan sepanjang 2024.",
    "Bupati Bima H. Nurul {} Hasanah, S.E., mengatakan iuran {} dibayar melalui DBHCHT.",
    '"Mereka {} melaut 12 jam, maka 2.450 nelayan wajib dilindungi," kata Nurul {}.',
    "“Santunannya {} Rp42 juta,” ujar Kepala Dinas Tenaga Kerja Kota Bogor Sri {} Wahyuni di Hotel {} Melati, Senin.",
    "Menurut BPS, angkatan kerja Jawa Barat {} naik 3,92 persen poin dibanding Agustus 2023 menjadi {} 1,5 juta orang.",
    "Baca juga: Harga 900 ton {} garam turun",
    "UU Nomor 24 Tahun 2011 {} dan Inpres 2/2021 mengatur Jaminan Kematian (JKM) {}.",
    "Berita Terkait",
    "{}",
)
SHORT = [words for words in HOSTILE.values() if len(words) < 1_000]
WORDS = st.one_of(st.sampled_from(["", "pesisir", *SHORT]), st.text(max_size=12))
PAGES = st.lists(
    st.tuples(st.sampled_from(LINES), WORDS, st.sampled_from(["\n\n", "\n", "\r\n\r\n", " ", "\r"])),
    min_size=1,
    max_size=12,
).map(lambda parts: "".join(line.replace("{}", words) + end for line, words, end in parts))
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
WHOLE = "\n\n".join(line.replace("{}", r"\telah | [x](javascript:y)") for line in LINES)
PLACED = ("statistic", "statement", "event")


def as_read(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def facts_and_evidence(database: Path) -> tuple[list[AnyFact], list[Evidence]]:
    reader = Reader(database)
    try:
        facts = list(reader.facts())
        refs = [Ref(kind, fact.id) for kind in KINDS if kind != "link" for fact in reader.facts((kind,))]  # type: ignore[union-attr]
        return facts, [found for ref in refs if (found := reader.evidence(ref)) is not None]
    finally:
        reader.close()


def spans(records: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every place that an export cites, with its article."""
    for one in records:
        yield from [one] if one["kind"] in PLACED else []
        yield from one.get("mentions", [])
        yield from ({"article": one["article"], **span} for span in one.get("also", []))


def blanks(value: object) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return value == "" or any(blanks(one) for one in inner)


@settings(max_examples=40, deadline=None)
@given(PAGES, ENCODINGS)
@example(WHOLE, "utf-8")
@example(WHOLE.replace("\n", "\r\n"), "utf-16")
def test_any_page_from_its_bytes_to_every_export(text: str, encoding: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page, database = Path(folder, "x.txt"), Path(folder, "a.db")
        page.write_bytes(text.encode(encoding, "surrogatepass"))
        if load([str(page)], database).failed:
            return
        before = content(database)
        assert load([str(page)], database).unchanged == 1
        assert content(database) == before
        facts, evidence = facts_and_evidence(database)
    records = [json.loads(json_line(fact, with_text=True)) for fact in facts]
    (article,) = [fact for fact in facts if isinstance(fact, Article)]
    if not re.search("[\ud800-\udfff]", text):
        assert article.text == as_read(text).removeprefix("\ufeff")
    held = {one["id"]: one["text"] for one in records if one["kind"] == "article"}
    noise = [block for block in article.blocks if block.kind == "noise"]
    for span in spans(records):
        assert held[span["article"]][span["start"] : span["end"]] == span["text"]
        assert not any(span["start"] < block.end and block.start < span["end"] for block in noise)
    assert not any(blanks({key: one[key] for key in one if key != "text"}) for one in records)
    assert_documents_show(evidence)


def assert_documents_show(evidence: list[Evidence]) -> None:
    text = document(evidence, {}, "markdown")
    numbers = [visible(one.label) for one in evidence if kind_of(one.fact) == "statistic"]
    for render in (markdown_it, github):
        html = render(text)
        words = seen(html)
        assert all(visible(one.label) in words for one in evidence)
        assert all(number in cell for number, cell in zip(numbers, cells(html)[::7], strict=True))
    rows = list(csv.DictReader(io.StringIO(document(evidence, {}, "csv"), newline="")))
    assert [(row["kind"], row["id"]) for row in rows] == [(kind_of(one.fact), str(one.fact.id)) for one in evidence]  # type: ignore[union-attr]


def test_the_whole_page_gives_every_kind() -> None:
    """So that the test above has something to hold in its hands."""
    with tempfile.TemporaryDirectory() as folder:
        page, database = Path(folder, "x.txt"), Path(folder, "a.db")
        page.write_text("\n\n".join(line.replace("{} ", "").replace("{}", "") for line in LINES))
        load([str(page)], database)
        facts, _ = facts_and_evidence(database)
    kinds = {type(fact).__name__.lower() for fact in facts}
    assert kinds >= {"article", "region", "person", "organisation", "instrument", "statistic", "statement", "link"}
