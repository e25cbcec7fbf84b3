"""Heads in which headline, town and paper are told apart by what stands around them."""

from __future__ import annotations

import pytest

from tests.page.reading import article_of, class_of

TITLE = "Pekerja Kebun di Landak Kini Punya Jaminan Sosial"
BODY = "Pemerintah daerah membayar iuran 2.140 pekerja kebun selama setahun penuh lewat dana bagi hasil sawit itu."


@pytest.mark.parametrize(
    ("opening", "paper"),
    [
        ("KAPUASKITA.Com Ngabang – ", "KAPUASKITA.Com"),
        ("NGABANG, kapuas10.com-", "kapuas10.com"),
        ("NGABANG,iNews KapuasRaya.id - ", "iNews KapuasRaya.id"),
        ("NGABANG|KAPUASKITA.ID- ", "KAPUASKITA.ID"),
        ("KAPUASKITA.ID|NGABANG – ", "KAPUASKITA.ID"),
        ("Ngabang I Kapuaskita.com – ", "Kapuaskita.com"),
        ("NGABANG KABARKAPUAS - ", "KABARKAPUAS"),
        ("KAPUASKITA.COM.NGABANG - ", "KAPUASKITA.COM"),
        ("Kapuaskita.com (Ngabang) – ", "Kapuaskita.com"),
        ("[KAPUASKITA.ID] NGABANG – ", "KAPUASKITA.ID"),
        ("Ngabang (Kalbar) - ", None),
        ("Kapuaskita9.id, Ngabang. ", "Kapuaskita9.id"),
    ],
)
def test_town_and_paper_stand_beside_each_other_with_any_mark(opening: str, paper: str | None) -> None:
    article = article_of(f"{TITLE}\n\n{opening}{BODY}\n")
    assert (article.dateline, article.publisher) == ("Ngabang", paper)


def test_a_town_and_a_paper_in_brackets_on_a_line_of_their_own_are_no_headline() -> None:
    article = article_of(f"{TITLE}\nNgabang (BKP)\n{BODY}\n")
    assert (article.title, article.dateline, article.publisher) == (TITLE, "Ngabang", "BKP")
    assert article_of(f"Ngabang (BKP)\n{BODY}\n").title is None


def test_a_name_before_the_dash_that_people_speak_to_is_the_paper() -> None:
    article = article_of(f"{TITLE}\n\nKALBAR RAYA – {BODY} “Kami tunggu,” kata Budi kepada Kalbar Raya, Rabu.\n")
    assert (article.publisher, article.dateline) == ("Kalbar Raya", None)


def test_who_took_a_picture_and_for_which_paper_is_no_dateline() -> None:
    caption = f"SARI /RADAR KAPUAS KOMPAK : {BODY}"
    article = article_of(f"{TITLE}\n\n{caption}\n\nNGABANG-{BODY}\n")
    assert article.dateline == "Ngabang"


def test_the_headline_is_the_one_that_the_lead_tells_of() -> None:
    others = "Truk Terguling di Jalan Raya, Sopir Luka Jembatan Gantung Putus Diterjang Banjir Kades Baru Dilantik"
    article = article_of(
        f"{others}\n\nDaerah · 3 Mar 2025 09:40\n\n{TITLE}\n\nNgabang - Pekerja kebun Landak punya jaminan. {BODY}\n"
    )
    assert article.title == TITLE
    assert class_of(article, "Truk Terguling") == "noise/related-headlines"


def test_a_headline_of_few_words_in_common_with_its_lead_stays_the_headline() -> None:
    below = "Pekerja Kebun Membayar Iuran Selama Setahun"
    article = article_of(f"Tidur Nyenyak di Tepi Ladang Orang\n\n{below}\n\n3 Mar 2025 09:40 WIB\n\nNgabang - {BODY}\n")
    assert article.title == "Tidur Nyenyak di Tepi Ladang Orang"


def test_crumbs_glued_before_the_headline_are_not_of_it() -> None:
    assert article_of(f"BerandaKALBARLANDAK{TITLE}\n\n{TITLE}\n\nNgabang - {BODY}\n").title == TITLE


def test_listed_headlines_right_above_their_label_are_noise() -> None:
    rows = "- Buruh Pabrik Kota Sebelah Ditabrak Truk Muatan\n- Iuran Ojek Diskon Separuh Tahun Ini\nBaca Juga\n"
    article = article_of(f"{TITLE}\n\nNgabang - {BODY}\n{rows}{BODY}\n")
    assert class_of(article, "Ditabrak Truk") == class_of(article, "Diskon Separuh") == "noise/related-headlines"
