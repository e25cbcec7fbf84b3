"""Numbers side by side, over time and by region are proved in a dossier as its other numbers are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.check.dossier.footnote_findings import of_whole
from jamsostek_tui.check.dossier.footnotes import read_dossier
from jamsostek_tui.check.dossier.written_in import written_in
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.loader import load
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.verifying import TITLES, Sources, verified
from tests.export.contested import load_contested

RISE = """\
Peserta Tuban Naik

Kabar G - 9 Januari 2025

Tuban - Pada 2024 jumlah nelayan peserta di Kabupaten Tuban naik 200 orang dibanding 2022 menjadi 3.125 orang.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six pages that contradict each other, one that tells a change, a group settled by a range."""
    folder = tmp_path_factory.mktemp("sections")
    database = load_contested(folder)
    (folder / "naik.txt").write_text(RISE, "utf-8")
    load([str(folder / "naik.txt")], database)
    reader = Reader(database)
    group = next(one for one in groups(reader.comparable().members) if one.of("conflict"))
    reader.close()
    Decider(database).settle(group.key_at(group.members[-1]), "range", low=2450, high=3910, note="tahap 2")
    return folder


PROFILES = ["", "--obsidian", "--pandoc"]


@pytest.fixture(params=PROFILES)
def written(request: pytest.FixtureRequest, folder: Path) -> str:
    path = folder / "d.md"
    words = [request.param] if request.param else []
    given = ["export", "--kind", "statistic", "--article", "1", "--with", "groups,series,matrix", *words, "--force"]
    assert main([*given, "-o", str(path), "--db", str(folder / "facts.db")]) == 0
    return path.read_text("utf-8")


def findings(folder: Path, text: str) -> dict[str, list[str]]:
    """Return what verify finds without a database, by footnote; "" for the whole."""
    dossier = read_dossier(text)
    found: dict[str, list[str]] = {
        one.footnote.label: [told.finding for told in one.told]
        for one in verified(dossier, Sources(folder / "d.md", [folder]))
        if one.told
    }
    found |= {label: ["damaged"] for label in (*dossier.damaged, *dossier.undefined, *dossier.twice)}
    if whole := of_whole(dossier):
        found[""] = [told.finding for told in whole]
    return found


def test_an_altered_number_of_a_matrix_is_told_of_its_own_footnote_alone(tmp_path: Path) -> None:
    for region, members, firms in (("Tuban", "3.125", "412"), ("Lamongan", "2.870", "385")):
        page = (
            f"Peserta {region}\n\nKabar A - 9 Januari 2025\n\n{region} - Pada 2024 ada {members} nelayan peserta di "
            f"Kabupaten {region}.\n\nSebanyak {firms} perusahaan di Kabupaten {region} terdaftar pada 2024.\n"
        )
        (tmp_path / f"{region}.txt").write_text(page, "utf-8")
    load([str(tmp_path)], tmp_path / "facts.db")
    path = tmp_path / "alone.md"
    given = ["export", "--kind", "statistic", "--with", "matrix", "-o", str(path)]
    assert main([*given, "--db", str(tmp_path / "facts.db")]) == 0
    text = path.read_text("utf-8")
    row = next(line for line in text.split("\n## ")[2].split("\n") if line.count("[^") > 1)
    told = re.search(r"(\d)( [a-z]+)?\[\^(\d+)\]", row)
    assert told is not None
    digit = str((int(told[1]) + 1) % 10)
    altered = row[: told.start()] + digit + row[told.end(1) :]
    assert findings(tmp_path, text.replace(row, altered)) == {told[3]: ["number-altered"]}
    elsewhere = altered.replace("(2024)", "(2023)", 1)
    assert elsewhere != altered
    assert len(findings(tmp_path, text.replace(row, elsewhere))) > 1


def test_an_altered_heading_is_told_by_what_stands_beneath_it_alone(folder: Path) -> None:
    path = folder / "heading.md"
    given = ["export", "--kind", "statistic", "--with", "groups", "--force", "-o", str(path)]
    assert main([*given, "--db", str(folder / "facts.db")]) == 0
    text = path.read_text("utf-8")
    heading = next(line for line in text.split("\n") if line.startswith("### "))
    altered = text.replace(heading, f"{heading} lain")
    assert {finding for told in findings(folder, altered).values() for finding in told} == {"place-altered"}
    assert written_in(read_dossier(altered), TITLES).by_hand == ()


def test_what_a_series_leaves_out_is_the_dossiers_own_and_proved(tmp_path: Path) -> None:
    for paper, day, told in (
        ("A", "9 Januari 2024", "Hingga 2023 ada 3.125 nelayan peserta di Kabupaten Tuban."),
        (
            "B",
            "9 Januari 2025",
            "Hingga 2024 ada 3.910 nelayan peserta di Kabupaten Tuban, dan 41 kapal nelayan karam.",
        ),
        ("C", "9 Mei 2025", "Sebanyak 700 nelayan perempuan di Kabupaten Tuban menjadi peserta JKM pada 2024."),
    ):
        page = f"Nelayan Tuban\n\nKabar {paper} - {day}\n\nTuban - {told}\n"
        (tmp_path / f"{paper}.txt").write_text(page, "utf-8")
    database = tmp_path / "facts.db"
    load([str(tmp_path)], database)
    path = tmp_path / "d.md"
    assert main(["export", "--kind", "number", "--with", "series", "-o", str(path), "--db", str(database)]) == 0
    text = path.read_text("utf-8")
    left = re.search(r"^- (\d+) more of this name left out", text, re.MULTILINE)
    assert left is not None
    assert findings(tmp_path, text) == {}
    assert written_in(read_dossier(text), TITLES).by_hand == ()
    altered = text.replace(left[0], left[0].replace(left[1], str(int(left[1]) + 1)))
    assert findings(tmp_path, altered)


def section_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each line of the sections begins that holds a fact, and the line; headings of the tables too."""
    begin, end = text.index("## Numbers side by side"), text.index("## Sources")
    for line in re.finditer(r"^(?:[|>-] |### ).*$", text, re.MULTILINE):
        if begin < line.start() < end and "---" not in line[0]:
            yield line.start(), line[0]


def test_every_number_of_a_section_has_a_footnote(folder: Path, written: str) -> None:
    assert findings(folder, written) == {}
    lines = [line for _, line in section_lines(written)]
    rows = [line for line in lines if line.startswith("| ") and re.search(r"\d[.,]\d{3}", line)]
    assert len(rows) > 8 and all(re.search(r"\d[.,]\d{3}\)?(?: \w+)?\[\^\d+\]", line) for line in rows)
    assert any(re.search(r"\(2\.925\)\[\^\d+\]\[\^\d+\]", line) for line in lines), "what implies it is cited"
    assert any(line.startswith("- **Decision: ") for line in lines)


def test_no_digit_of_a_section_can_be_altered(folder: Path, written: str, request: pytest.FixtureRequest) -> None:
    unseen = []
    turn = PROFILES.index(request.node.callspec.params["written"])  # each profile takes every third digit
    for begin, line in section_lines(written):
        for digit in [*re.finditer(r"\d", line)][turn :: len(PROFILES)]:
            at = begin + digit.start()
            altered = written[:at] + str((int(digit[0]) + 1) % 10) + written[at + 1 :]
            if not findings(folder, altered):
                unseen.append((line, digit.start()))
    assert unseen == []


def test_no_line_of_a_section_goes_and_no_hole_is_filled(folder: Path, written: str) -> None:
    for begin, line in section_lines(written):
        if "[^" in line:
            assert findings(folder, written[:begin] + written[begin + len(line) + 1 :]), line
        if "|  |" in line:
            assert findings(folder, written.replace(line, line.replace("|  |", "| 7.000 |", 1))), line


def test_an_altered_number_is_told_with_what_its_source_says(folder: Path, written: str) -> None:
    begin = written.index("## Over time")
    altered = written[:begin] + written[begin:].replace("3.910 nelayan[", "3.190 nelayan[", 1)
    assert ["number-altered"] in findings(folder, altered).values()


def test_what_people_do_to_tables_changes_nothing(folder: Path, written: str) -> None:
    edited = re.sub(r" \| ", "   |  ", written)
    edited = re.sub(r"\[\^(\d+)\]", lambda mark: f"[^{int(mark[1]) + 70}]", edited)
    edited = re.sub(r"^(##+ .*)$", r"\1\n\nKami periksa 5 kali.", edited, flags=re.MULTILINE)
    edited = edited.replace("\n### ", "\n#### ")
    assert findings(folder, edited) == {}
