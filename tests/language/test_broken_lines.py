"""Lines of a paragraph read on as one: words divided at a line's end are whole, hyphens of their own stay."""

from __future__ import annotations

import pytest

from jamsostek_tui.language.broken_lines import cuts, running, unbroken_words


def read_on(text: str) -> str:
    """A text on one line."""
    return running(text, unbroken_words(text))


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        # a divided word is whole
        ("program kete-\nnagakerjaan", "program ketenagakerjaan"),
        ("Bupati Mamu-\nju Tengah", "Bupati Mamuju Tengah"),
        ("Lukman Haki-\n   mi, S.E.", "Lukman Hakimi, S.E."),
        ("para nela- \nyan", "para nelayan"),
        ("jami\u2010\nnan", "jaminan"),
        ("jami\u00ad\nnan", "jaminan"),
        ("pen-\ncari nafkah", "pencari nafkah"),
        ("ter-\ntera di kartu", "tertera di kartu"),
        ("menon-\nton", "menonton"),
        ("pro-\ngram itu", "program itu"),
        ("un-\ndang-undang", "undang-undang"),
        ("undang-un-\ndangan", "undang-undangan"),
        ("PESERTA JAMI-\nNAN SOSIAL", "PESERTA JAMINAN SOSIAL"),
        # a hyphen of its own stays
        ("undang-\nundang", "undang-undang"),
        ("rata-\nratanya", "rata-ratanya"),
        ("berulang-\nulang", "berulang-ulang"),
        ("sebaik-\nbaiknya", "sebaik-baiknya"),
        ("membagi-\nbagikan", "membagi-bagikan"),
        ("surat-\nmenyurat", "surat-menyurat"),
        ("suami-\nistrinya", "suami-istrinya"),
        ("non-\nASN", "non-ASN"),
        ("non-\nformal", "non-formal"),
        ("se-\nSulawesi", "se-Sulawesi"),
        ("Al-\nFarabi", "Al-Farabi"),
        ("PHK-\nnya", "PHK-nya"),
        ("TNI-\nPolri", "TNI-Polri"),
        ("DPR-\nRI menerima", "DPR-RI menerima"),
        ("ke-\n7", "ke-7"),
        ("300-\nan", "300-an"),
        ("2022-\n2024", "2022-2024"),
        ("Rp5–\n7 juta", "Rp5–7 juta"),
        ("kabupaten/\nkota", "kabupaten/kota"),
        ("e-\nwallet", "e-wallet"),
        ("UNDANG-\nUNDANG", "UNDANG-UNDANG"),
    ],
)
def test_broken_words_are_read(torn: str, whole: str) -> None:
    assert read_on(torn) == whole


@pytest.mark.parametrize("torn", ["kata Amin -\nKetua", "kata Amin —\nKetua", "(12/3)-\nketua", "dua\npuluh", "a –\nb"])
def test_elsewhere_a_blank_stands_for_the_break(torn: str) -> None:
    assert read_on(torn) == torn.replace("\n", " ")


def test_the_words_of_the_page_decide_first() -> None:
    assert read_on("Petugas lalu-\nlintas. Lalulintas padat.") == "Petugas lalulintas. Lalulintas padat."
    assert read_on("Pajak pra-\nbayar. Listrik pra-bayar.") == "Pajak pra-bayar. Listrik pra-bayar."


def test_what_is_left_out_is_told_by_its_place() -> None:
    text = "xx peker-\njaan\nini"
    assert [(text[one.start : one.end], one.blank) for one in cuts(text, 3, len(text), frozenset())] == [
        ("-\n", ""),
        ("\n", " "),
    ]
