"""Words of a wrapped page where they are told on one line: each break and run of blanks is one blank."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.cli import main
from jamsostek_tui.harmless import plain, quote, quote_at

texts = st.text(st.sampled_from("ab7.,\t \n\r\u00a0\x1b"), max_size=40)


@given(texts, texts.filter(lambda text: bool(plain(text).strip())), texts)
def test_what_is_lit_in_a_quotation_is_what_was_lit_in_the_text(before: str, told: str, after: str) -> None:
    shown = plain(told)
    begin = len(before) + len(shown) - len(shown.lstrip())
    end = begin + len(shown.strip())
    words, start, stop = quote_at(before + told + after, begin, end)
    assert words == quote(before + told + after)
    assert "  " not in words and "\n" not in words
    assert words[start:stop] == quote(shown.strip())


@pytest.fixture
def database(tmp_path: Path) -> str:
    for paper in ("Pagi", "Sore"):
        body = "Pemkab Alor pada 2024 menyediakan anggaran Rp7,5  miliar untuk iuran dan 8.412\u00a0 nelayan ikut."
        (tmp_path / f"{paper}.txt").write_text(f"Kabar {paper}\n\n2 Mei 2024\n\n{body}\n", "utf-8")
    path = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path), "--db", path]) == 0
    return path


@pytest.mark.parametrize(
    "words", [["compare"], ["search", "miliar"], ["search", "8.412"], ["explain", "statistic/1"], ["export"]]
)
def test_no_command_prints_the_blanks_of_a_wrapped_page(
    database: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main([*words, "--db", database]) == 0
    printed = capsys.readouterr().out
    assert "Rp7,5 miliar" in printed or "8.412 nelayan" in printed
    assert "Rp7,5  miliar" not in printed and "8.412  nelayan" not in printed
