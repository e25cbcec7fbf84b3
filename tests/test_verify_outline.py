"""`verify` on what gives a number its meaning though its line is untouched: headings, table heads, lines put beside."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from jamsostek_tui.cli import main
from tests.export.contested import load_contested

PROFILES = ("", "--obsidian", "--pandoc")
ROW = "| 2.300 nelayan | nelayan | Tuban | 2023 |  | Kabar C, 5 Mar 2023 | [^3] |"
OWN = "Kata kami, 5.000 kali."
ITEM = "- **Pemerintah Kabupaten Tuban**, Tuban[^5]"
PAPER = "> — Kabar A, 3 Mar 2024[^1]"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Dossiers of six pages that contradict each other, by region, with all sections, in every profile."""
    folder = tmp_path_factory.mktemp("outline")
    load_contested(folder)
    for profile in PROFILES:
        words = ["export", "--by", "region", "--with", "groups,series,matrix", "--db", str(folder / "facts.db")]
        assert main([*words, *filter(None, [profile]), "-o", str(folder / f"d{profile}.md")]) == 0
    return folder


@pytest.fixture(params=PROFILES)
def written(request: pytest.FixtureRequest, folder: Path) -> str:
    return (folder / f"d{request.param}.md").read_text("utf-8")


def verify(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, Any]]]:
    (folder / "x.md").write_text(text, "utf-8")
    capsys.readouterr()
    code = main(["verify", str(folder / "x.md"), "--sources", str(folder), "--format", "jsonl"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


TAMPERED = (
    ("## Tuban\n", "## Lamongan\n", "place-altered"),
    ("## Tuban\n\n", "", "place-altered"),
    ("### Numbers", "### Targets", "place-altered"),
    ("### Numbers", "### Numbers of 2031", "place-altered"),
    ("### Numbers\n", "### Numbers\n\n### Bojonegoro\n", "place-altered"),
    ("## Tuban\n", "## Tuban\n\nBojonegoro\n---\n", "place-altered"),
    ("| Number | Of what | Region |", "| Number | Region | Of what |", "place-altered"),
    ("| Number | Of what |", "| Target | Of what |", "place-altered"),
    ("| Number | Period | Paper |", "| Number | Paper | Period |", "place-altered"),
    ("| Region | nelayan · terdaftar |", "| Region | perajin · terdaftar |", "place-altered"),
    ("### in conflict · nelayan", "### same · nelayan", "place-altered"),
    ("### in conflict · nelayan · Tuban", "### in conflict · nelayan · Bima", "place-altered"),
    ("## Over time\n", "## In 2024\n", "place-altered"),
    ("## Regions × measures", "## Districts × measures", "place-altered"),
    (ROW, f"{ROW}\n| 9.999 nelayan | nelayan | Tuban | 2025 |  |  |", "added"),
    (ROW, f"{ROW}\n9.999 nelayan", "added"),
    (ROW, f"{ROW}\n\n| Number | Region |\n| --- | --- |\n| 9.999 | Tuban |", "added"),
    (ROW, f"{ROW}\n| 9.999 nelayan | nelayan | Tuban | 2025 |  | [^3] |", "number-altered"),
    (ITEM, f"{ITEM}\n- **Pemerintah Kabupaten Bima**, Bima", "added"),
    (ITEM, f"{ITEM}\n\n* **Pemerintah Kabupaten Bima**, Bima[^5]", "added"),
    (ITEM, f"{ITEM} 9.999 nelayan", "added"),
    (PAPER, f"{PAPER}\n\n> “Tidak benar.”\n>\n> — Bupati", "added"),
    (PAPER, f"{PAPER}\n> Tidak benar.", "added"),
    (ROW, f"{ROW}\n\n1. 9.999 nelayan", "added"),
    (ROW, f"{ROW}\n\n{OWN}\n\n2) 9.999 nelayan", "added"),
    (ROW, f"{ROW}\n\n{OWN}\n1. 9.999 nelayan", "added"),
    (ROW, f"{ROW}\n\n-\t9.999 nelayan", "added"),
    (ROW, f"{ROW}\n\n<ul><li>9.999 nelayan</li></ul>", "added"),
    (ROW, f"{ROW}\n\n<div><OL>\n<li>9.999 nelayan</OL></div>", "added"),
    (ROW, f"{ROW}\n\n<table>\n<tr><td>9.999</td></tr>\n</table>", "added"),
    (ROW, f"{ROW}\n\n{OWN} <blockquote>Tidak benar.</blockquote>", "added"),
    (ROW, f"{ROW}\n\nNumber | Region\n--- | ---\n9.999 | Tuban", "added"),
    (ROW, f"{ROW}\n{ROW}", "added"),
    (ROW, f"{ROW}\n{ROW}\n{ROW}", "added"),
    (ITEM, f"{ITEM}\n{ITEM}", "added"),
    (f"{ROW}\n", "", "line-missing"),
    (ROW, f"<!--\n{ROW}\n-->", "line-missing"),
    ("## Sources", "## Sources of others", "whole-altered"),
    ("## Sources\n\n", "## Sources\n\n- **Lain**, *Kabar Z*\n", "added"),
    ("from 6 articles", "from 60 articles", "whole-altered"),
)


@pytest.mark.parametrize(("old", "new", "state"), TAMPERED)
def test_what_changes_the_meaning_of_a_line_is_reported(
    folder: Path, written: str, capsys: pytest.CaptureFixture[str], old: str, new: str, state: str
) -> None:
    assert old in written
    code, lines = verify(folder, written.replace(old, new, 1), capsys)
    assert code == 1 and state in {one["state"] for one in lines}


def test_headings_swapped_are_told_at_every_line_below(
    folder: Path, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    swapped = (
        written.replace("## Tuban\n", "## X\n")
        .replace("## Lamongan\n", "## Tuban\n")
        .replace("## X\n", "## Lamongan\n")
    )
    _, lines = verify(folder, swapped, capsys)
    told = {one["label"]: one["findings"][0]["shown"] for one in lines if one["state"] == "place-altered"}
    assert [*told] == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
    assert told["1"].startswith("Lamongan › Numbers › Number | Of what") and told["9"] == "Tuban › Regions"


ALLOWED = (
    ("## Tuban\n", f"## Tuban\n\n{OWN}\n", True),
    ("## Tuban\n", f"{OWN}\n\n## Tuban\n", True),
    (ROW, f"{ROW}\n\n{OWN}", True),
    ("## Tuban\n", "## Catatan kami\n\n| a |\n| - |\n| 5 |\n\n- satu\n\n> dua\n\n## Tuban\n", True),
    (ROW, f"{ROW}\n\n{OWN}\n9. 9.999 kali", True),
    (ROW, f"{ROW}\n\n{OWN} Lihat \\<li> dan `<li>`.", True),
    ("## Tuban\n", "## Catatan kami\n\n1. satu\n2. dua\n\n<ul><li>tiga</li></ul>\n\n## Tuban\n", True),
    ("## Over time\n", "# Bab dua\n\n## Over time\n", True),
    ("## Over time\n", "***\n\n## Over time\n", False),
    ("# Jamsostek\n", "# Laporan kami\n", True),
    ("# Jamsostek\n", "# *Jamsostek* #\n", False),
    ("# Jamsostek\n", "# Facts from clippings on Jamsostek\n", False),
    ('title: "Jamsostek"', 'title: "Angka yang keliru"', True),
    ('title: "Jamsostek"', 'title: "Jamsostek"\nauthor: Kami', True),
    ("### Numbers", "### **Numbers** ###", False),
    ("| Number | Of what |", "|Number|   *Of what* |", False),
)


@pytest.mark.parametrize(("old", "new", "told"), ALLOWED)
def test_what_people_write_is_allowed_and_told(
    folder: Path, written: str, capsys: pytest.CaptureFixture[str], old: str, new: str, told: bool
) -> None:
    code, lines = verify(folder, written.replace(old, new, 1), capsys)
    assert old in written and code == 0
    assert {one["state"] for one in lines} == ({"intact", "by-hand"} if told else {"intact"})


def test_the_lines_written_by_hand_are_named(folder: Path, written: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = written.replace("## Tuban\n", f"## Tuban\n\n{OWN}\n").split("\n")
    assert verify(folder, "\n".join(lines), capsys)[1][-1]["lines"] == [[lines.index(OWN) + 1] * 2]
    assert main(["verify", str(folder / "x.md"), "--sources", str(folder)]) == 0
    assert f"proved by nothing: lines {lines.index(OWN) + 1}." in capsys.readouterr().out


def test_a_dossier_without_its_account_of_itself_is_no_part(
    folder: Path, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = verify(folder, re.sub(r"\n\d+ facts from .*\n", "\n", written), capsys)
    assert code == 1 and lines[-1]["state"] == "whole-altered"


def test_two_dossiers_in_one_document_are_each_proved(
    folder: Path, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, body = written.split("# Jamsostek\n")
    other = re.sub(r"\[\^(\d+)\]", r"[^b\1]", body)
    assert verify(folder, f"# Satu\n{body}\n\n# Dua\n{other}", capsys)[0] == 0
    for half in (body, other):
        altered = half.replace("from 6 articles", "from 7 articles")
        text = f"# Satu\n{body}\n\n# Dua\n{other}".replace(half, altered)
        assert verify(folder, text, capsys)[1][-2]["state"] == "whole-altered"
    forged = f"{written}\n0 facts from 0 articles. Proof of the whole: `{'0' * 12}`\n"
    assert verify(folder, forged, capsys)[0] == 1


def test_a_dossier_of_an_earlier_version_is_one_sentence(
    folder: Path, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "x.md").write_text(re.sub(r"(`[0-9a-f]{12})-[0-9a-f]{4}`", r"\1`", written), "utf-8")
    assert main(["verify", str(folder / "x.md")]) == 1
    told = capsys.readouterr()
    assert told.out == "" and len(told.err.splitlines()) == 1 and "earlier version" in told.err
