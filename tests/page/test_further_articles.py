"""A page onto which two articles were pasted one after another says so, and loses none of its text."""

from __future__ import annotations

import pytest

from tests.page.reading import article_of, lines_of

FIRST = (
    "Santunan Diserahkan di Blora\n\nSenin, 2 November 2026\nPenulis: Wahyu Aji\n\n"
    "BLORA - Kepala cabang menyerahkan santunan kepada ahli waris buruh angkut di pasar itu.\n\n"
    "“Semoga bermanfaat,” kata Dian.\n\n"
)
PROSE = "Bupati mendaftarkan 500 nelayan ke program itu pada pekan ini."


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("Nelayan Rembang Ikut Jamsostek", f"Rabu, 4 November 2026\nPenulis: Sri Lestari\n\n{PROSE}"),
        ("Nelayan Rembang Ikut Jamsostek", f"Rabu, 4 November 2026\n\nREMBANG, SUARA PANTURA - {PROSE}"),
        ("Bupati Rembang Daftarkan 500 Nelayan ke Program Itu", f"Penulis: Sri Lestari\n\nREMBANG - {PROSE}"),
    ],
)
def test_a_further_article_is_a_doubt_on_the_page(headline: str, below: str) -> None:
    article = article_of(f"{FIRST}{headline}\n\n{below}\n")
    assert [(doubt.name, doubt.other_reading) for doubt in article.doubts] == [("further-article", headline)]
    assert (article.title, article.published, article.byline) == (
        "Santunan Diserahkan di Blora",
        "2026-11-02",
        "Wahyu Aji",
    )
    assert headline in lines_of(article, "heading")
    assert any(PROSE in line for line in lines_of(article, "body"))
    assert article.confidence < article_of(FIRST).confidence


@pytest.mark.parametrize(
    "below",
    [
        f"Syarat Pendaftaran Peserta\n\n{PROSE}",
        f"Kronologi Kejadian di Pabrik\n\nSenin, 2 November 2026\n\n{PROSE}",
        "Berita Terkait\n\nNelayan Rembang Ikut Jamsostek\nRabu, 4 November 2026",
        "Penulis: Wahyu Aji\nEditor: Sari\n\nNelayan Rembang Ikut Jamsostek",
    ],
)
def test_headings_timelines_and_other_headlines_are_no_further_article(below: str) -> None:
    assert article_of(f"{FIRST}{below}\n").doubts == ()
