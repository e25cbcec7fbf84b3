"""`jamsostek-tui compare`, from files to what it prints."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from rich.cells import cell_len

from jamsostek_tui.check.compared.groups import Group, groups
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.export.compared.group_rows import LIT, group_lines
from jamsostek_tui.store.reader import Reader
from tests.two_contested_times import load_two_contested_times

PAGE = "Kabar {paper}\n\n{day}\n\nSebanyak {number} nelayan di Kabupaten Alor kini terlindungi BPJS Ketenagakerjaan.\n"


@pytest.fixture
def database(tmp_path: Path) -> str:
    told = (("Pagi", "Kamis, 2 Mei 2024", "8.412"), ("Sore", "Jumat, 3 Mei 2024", "8.142"))
    for paper, day, number in told:
        (tmp_path / f"{paper}.txt").write_text(PAGE.format(paper=paper, day=day, number=number), "utf-8")
    path = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path), "--db", path]) == 0
    return path


def test_a_conflict_is_printed_with_both_sentences(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["compare", "--db", database]) == 0
    printed = capsys.readouterr().out
    assert "in conflict · nelayan · Alor" in printed
    assert "8.412 nelayan" in printed
    assert "8.142 nelayan" in printed


def test_a_conflict_of_another_time_is_told_beside_its_numbers(tmp_path: Path) -> None:
    reader = Reader(load_two_contested_times(tmp_path))
    lines = group_lines(next(iter(groups(reader.comparable().members))), 120)
    reader.close()
    text = "\n".join(line.plain for line in lines)
    assert "In conflict: 3.190 orang (Kabar Pantura, 13 Jan 2026)" in text
    assert "In conflict: 3.910 orang (Harian Pesisir, 12 Jan 2026)" in text
    assert "In conflict: 4" not in text, "of the first it is told by the class"


def test_every_format_tells_the_pair(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["compare", "--format", "jsonl", "--db", database]) == 0
    group = json.loads(capsys.readouterr().out)
    assert group["agreement"] == "conflict"
    assert {pair["reason"] for pair in group["pairs"]} == {"figures"}
    for member in group["members"]:
        assert member["text"] in member["sentence"]
    assert main(["compare", "--format", "csv", "--db", database]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["agreement"], row["first_value"], row["second_value"]) == ("conflict", "8412", "8142")
    assert main(["compare", "--format", "markdown", "--db", database]) == 0
    assert "| 8.412 nelayan |" in capsys.readouterr().out


def test_regions_measures_and_classes_narrow(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    for found in (["--region", "53"], ["--measure", "nelayan"], ["--only", "conflict"]):
        assert main(["compare", *found, "--db", database]) == 0
    for empty in (["--measure", "petani"], ["--only", "same"]):
        assert main(["compare", *empty, "--db", database]) == 1
    capsys.readouterr()
    assert main(["compare", "--region", "11", "--db", database]) == 1
    assert "No region here is called “11”" in capsys.readouterr().err


def test_hostile_pages_print_nothing_but_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for paper in ("Pagi", "Sore"):
        text = PAGE.format(paper=paper, day="2 Mei 2024", number="8.412").replace("kini", "\x1b]52;c;AA\x07[/red] kini")
        (tmp_path / f"{paper}.txt").write_text(text, "utf-8")
    path = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path), "--db", path]) == 0
    for form in ("table", "markdown", "csv"):
        assert main(["compare", "--format", form, "--db", path]) == 0
        assert "\x1b" not in capsys.readouterr().out


def test_series_and_matrix_are_told_in_every_format(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Lama.txt").write_text(PAGE.format(paper="Lama", day="Selasa, 2 Mei 2023", number="7.950"), "utf-8")
    assert main(["load", str(tmp_path), "--db", database]) == 0
    for view in ("series", "matrix"):
        for form in ("table", "jsonl", "csv", "markdown"):
            capsys.readouterr()
            code = main(["compare", view, "--format", form, "--db", database])
            said = capsys.readouterr()
            assert code == (0 if view == "series" else 1)
            assert any(number in said.out for number in ("8,412", "8412", "8.412 nelayan")) == (view == "series")
            assert "\x1b" not in said.out
    assert "No measure has numbers from two regions" in said.err


def test_a_class_goes_with_groups_only(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "matrix", "--only", "conflict", "--db", database]) == 2
    assert "--only goes with groups" in capsys.readouterr().err


def test_what_was_settled_is_said(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    main(["compare", "--format", "jsonl", "--db", database])
    key = json.loads(capsys.readouterr().out)["key"]
    Decider(Path(database)).settle(f"{key}|2024", "different", note="dua daftar")
    for form in ("table", "jsonl", "markdown"):
        capsys.readouterr()
        assert main(["compare", "--format", form, "--db", database]) == 0
        assert "different things – dua daftar" in capsys.readouterr().out


LONG = "Sore Harian Umum Kepulauan Tenggara Raya dan Sekitarnya"


@pytest.fixture
def wordy(tmp_path: Path) -> str:
    """Long sentences in papers with long names, the numbers themselves long too."""
    page = (
        "Kabar {paper}\n\n{paper} - {day}\n\nKepala kantor setempat menyampaikan di hadapan para tamu bahwa sebanyak"
        " {number} nelayan di Kabupaten Alor kini terlindungi BPJS Ketenagakerjaan berkat kerja sama semua pihak.\n"
    )
    for paper, day, number in ((LONG, "2 Mei 2024", "1.234.567"), ("Pagi", "3 Mei 2024", "1.243.567")):
        (tmp_path / f"{paper}.txt").write_text(page.format(paper=paper, day=day, number=number), "utf-8")
    path = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path), "--db", path]) == 0
    return path


def test_a_pipe_gets_each_number_whole_on_one_line(
    wordy: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    capsys.readouterr()
    assert main(["compare", "--db", wordy]) == 0
    printed = capsys.readouterr().out
    assert "…" not in printed
    assert len(re.findall(r"^≠\d+  1\.2[34]{2}\.567 nelayan .* semua pihak\.$", printed, re.MULTILINE)) == 2


def test_a_pipe_marks_only_the_numbers_that_contradict_each_other(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    earlier = PAGE.format(paper="Lama", day="Selasa, 2 Mei 2023", number="7.650")
    (tmp_path / "Lama.txt").write_text(earlier, "utf-8")
    assert main(["load", str(tmp_path), "--db", database]) == 0
    capsys.readouterr()
    assert main(["compare", "--only", "conflict", "--db", database]) == 0
    numbers = [line for line in capsys.readouterr().out.splitlines() if re.match(r"[≠ ]\d", line)]
    marked = [line for line in numbers if line.startswith("≠")]
    assert len(marked) == 2 and all("8.412" in line or "8.142" in line for line in marked)
    assert any("7.650" in line for line in numbers)


def group_of(database: str) -> Group:
    reader = Reader(Path(database))
    (group,) = groups(reader.comparable().members)
    reader.close()
    return group


def test_on_a_terminal_no_id_figure_or_word_is_cut(wordy: str) -> None:
    group = group_of(wordy)
    for width in (1, 20, 40, 60, 80, 100, 120, 200):
        lines = [each.plain for each in group_lines(group, width)]
        printed = "\n".join(lines)
        for one in group.members:
            assert re.search(rf"(?:^|  )≠{one.fact.id}  {re.escape(one.fact.text)}", printed, re.MULTILINE)
        assert all(cell_len(each) <= max(width, 32) for each in lines)
        words = Counter(printed.split())
        assert all(words[word] >= 2 for word in group.members[0].sentence.split() if not word[0].isdigit())


def test_on_a_terminal_two_sentences_stand_side_by_side_with_their_numbers_lit(wordy: str) -> None:
    group = group_of(wordy)
    lines = group_lines(group, 80)
    assert any(all(one.fact.text in each.plain for one in group.members) for each in lines)
    assert any(each.plain.count("hadapan") == 2 for each in lines)
    assert "beside 1: in conflict, both cannot be right" in " ".join(" ".join(each.plain.split()) for each in lines)
    lit = [each.plain[span.start : span.end] for each in lines for span in each.spans if span.style == LIT]
    assert sorted("".join(lit).replace(" ", "").replace("nelayan", " ").split()) == ["1.234.567", "1.243.567"]
    below = [each.plain for each in group_lines(group, 60)]
    assert not any(all(one.fact.text in each for one in group.members) for each in below)


def test_carriers_are_told_with_their_own_sentences_and_who_says_so(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = "Kepala dinas Andi Wirawan mengatakan sebanyak 8.412  nelayan di Kabupaten Alor kini terlindungi Jamsostek."
    (tmp_path / "Malam.txt").write_text(f"Kabar\n\nSabtu, 4 Mei 2024\n\n{told}\n", "utf-8")
    assert main(["load", str(tmp_path), "--db", database]) == 0
    capsys.readouterr()
    assert main(["compare", "--db", database]) == 0
    printed = capsys.readouterr().out
    assert "3 articles · 2 independent" in printed
    (carried,) = [each for each in printed.splitlines() if "= 8.412 nelayan" in each]
    assert "4 May 2024 · Andi Wirawan" in carried and "sebanyak 8.412 nelayan di" in carried
    lines = " ".join(" ".join(each.plain.split()) for each in group_lines(group_of(database), 40))
    assert "4 May 2024 · Andi Wirawan Kepala dinas Andi Wirawan mengatakan sebanyak 8.412 nelayan" in lines


def test_a_matrix_says_how_many_measures_it_leaves_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for region, members, firms in (("Tuban", "3.125", "412"), ("Lamongan", "2.870", "385")):
        told = f"Pada 2024 ada {members} nelayan peserta di Kabupaten {region}."
        page = f"{told}\n\nSebanyak {firms} perusahaan di Kabupaten {region} terdaftar pada 2024."
        (tmp_path / f"{region}.txt").write_text(f"Peserta\n\nKabar A - 9 Januari 2025\n\n{page}\n", "utf-8")
    path = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path), "--db", path]) == 0
    columns = []
    for limit in ("1", "2"):
        capsys.readouterr()
        assert main(["compare", "matrix", "--format", "csv", "--limit", limit, "--db", path]) == 0
        printed = capsys.readouterr()
        columns.append({row["measure"] for row in csv.DictReader(io.StringIO(printed.out))})
        assert ("1 of 2 measures shown" in printed.err) == (limit == "1")
    assert [len(one) for one in columns] == [1, 2]


def test_a_measure_narrows_series_and_matrix_by_its_terms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for region, rates, members in (("Bali", ("2,69", "1,79"), "412"), ("Banten", ("7,52", "6,68"), "385")):
        for year, rate in zip((2023, 2024), rates, strict=True):
            told = f"TPT {region} pada Agustus {year} sebesar {rate} persen."
            beside = f"Pada {year} ada {members} perusahaan peserta di Provinsi {region}."
            page = f"Peserta\n\nKabar A - 9 November {year}\n\n{told}\n\n{beside}\n"
            (tmp_path / f"{region}{year}.txt").write_text(page, "utf-8")
    path = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path), "--db", path]) == 0
    for view in ("series", "matrix"):
        printed = []
        for narrowed in ([], ["--measure", "tingkat pengangguran terbuka"], ["--measure", "perusahaan"]):
            capsys.readouterr()
            assert main(["compare", view, *narrowed, "--format", "csv", "--db", path]) == 0
            printed.append(capsys.readouterr().out)
        both, rate, firms = printed
        assert "1.79" in both and "412" in both
        assert "1.79" in rate and "6.68" in rate and "412" not in rate and "385" not in rate
        assert "412" in firms and "385" in firms and "1.79" not in firms
        assert main(["compare", view, "--measure", "upah", "--db", path]) == 1
