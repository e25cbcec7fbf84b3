"""Heads as different papers lay them out: site names, tickers, bylines, days and datelines in many places."""

from __future__ import annotations

import pytest

from tests.page.reading import article_of, class_of

TITLE = "Pekerja Kebun di Landak Kini Punya Jaminan Sosial"
BODY = (
    "Pemerintah daerah membayar iuran 2.140 pekerja kebun selama setahun penuh lewat dana bagi hasil sawit itu.\n\n"
    "Kepala dinas menyebut kartu peserta dibagikan bertahap. Pendataan dimulai dari kecamatan yang terjauh."
)


@pytest.mark.parametrize(
    ("opening", "place", "paper", "day"),
    [
        ("KAPUASNEWS.ID, NGABANG -  ", "Ngabang", "KAPUASNEWS.ID", None),
        ("Kapuasnews.id, NGABANG--", "Ngabang", "Kapuasnews.id", None),
        ("KAPUASNEWS l NGABANG – ", "Ngabang", "KAPUASNEWS", None),
        ("NGABANG, KAPUAS.NEWS.CO.ID-", "Ngabang", "KAPUAS.NEWS.CO.ID", None),
        ("Landak Kalimantan Barat (ANTARA) - ", "Landak", "ANTARA", None),
        ("Landak, Kapuasnews.id || ", "Landak", "Kapuasnews.id", None),
        ("NGABANG >> ", "Ngabang", None, None),
        ("Ngabang, prokopim.landakkab - ", "Ngabang", "prokopim.landakkab", None),
        ("Kapuasnews.com, Ngabang Senin Pagi ini ", "Ngabang", "Kapuasnews.com", None),
        ("LANDAK, KN. ", "Landak", "KN", None),
        ("KAB. LANDAK, KAPUAS POST – ", "KAB. LANDAK", "KAPUAS POST", None),
        ("NGABANG-", "Ngabang", None, None),
        ("RRI.BERITA, Ngabang: ", "Ngabang", "RRI.BERITA", None),
        ("NGABANG, Kilaskapuas.com-", "Ngabang", "Kilaskapuas.com", None),
        ("Kabarkapuas - ", None, "Kabarkapuas", None),
        ("RADIO KAPUAS 97,4 FM, Ngabang: ", "Ngabang", "RADIO KAPUAS 97,4 FM", None),
        ("Ngabang. ", "Ngabang", None, None),
        ("AKURAT.CO, ", None, "Akurat.co", None),
        ("KAPUASNEWS.CO.ID, NGABANG-", "Ngabang", "KAPUASNEWS.CO.ID", None),
        ("NGABANG, KAPUASNEWS.COM-", "Ngabang", "KAPUASNEWS.COM", None),
        ("KapuasNews.id, Ngabang-", "Ngabang", "KapuasNews.id", None),
        ("NGABANG (kapuasnews.com) ", "Ngabang", "kapuasnews.com", None),
        ("(Serikat News) Ngabang, ", "Ngabang", "Serikat News", None),
        ("Kejari Ngabang – ", None, None, None),
        ("Ngabang, Kapuasnews (12/3/2024) – ", "Ngabang", "Kapuasnews", "2024-03-12"),
        ("NGABANG, KABAR KAPUAS – ", "Ngabang", "KABAR KAPUAS", None),
        ("Ngabang-", "Ngabang", None, None),
        ("Ngabang, ", "Ngabang", None, None),
        ("Kapuasnews.id, Ngabang ", "Ngabang", "Kapuasnews.id", None),
        ("NGABANG,BUMIKAPUAS.com-", "Ngabang", "Bumikapuas.com", None),
        ("BUMI KAPUAS | NGABANG - ", "Ngabang", "BUMI KAPUAS", None),
        ("Ngabang, Selasa (12/3/2024) - ", "Ngabang", None, "2024-03-12"),
        ("(Ngabang, 12/3/2024) ", "Ngabang", None, "2024-03-12"),
        ("(Ngabang, 12 Maret 2024) ", "Ngabang", None, "2024-03-12"),
        ("[NGABANG] ", "Ngabang", None, None),
        ("(KABAR KAPUAS, Ngabang) – ", "Ngabang", "KABAR KAPUAS", None),
        ("Ngabang, Kapuas.ID. ", "Ngabang", "Kapuas.ID", None),
        ("Ngabang, Humas DPRD. ", "Ngabang", None, None),
        ("Ngabang, Diskominfo. ", "Ngabang", None, None),
        ("NGABANG, KABARKAPUAS.id, ", "Ngabang", "Kabarkapuas.id", None),
        ("Kabarkapuas.id. Ngabang – ", "Ngabang", "Kabarkapuas.id", None),
        ("MC Landak – ", "Landak", None, None),
        ("NGABANG ~ ", "Ngabang", None, None),
        ("NGABANG • ", "Ngabang", None, None),
        ("NGABANG | KABAR KAPUAS | ", "Ngabang", "KABAR KAPUAS", None),
        ("NGABANG, 12 Maret 2024 | Bursa Enggang - ", "Ngabang", "Bursa Enggang", "2024-03-12"),
        ("Kominfo Newsroom – ", None, None, None),
    ],
)
def test_datelines_of_all_kinds(opening: str, place: str | None, paper: str | None, day: str | None) -> None:
    article = article_of(f"{TITLE}\n\n{opening}{BODY}\n")
    assert (article.title, article.dateline and article.dateline.upper()) == (TITLE, place and place.upper())
    assert (article.publisher, article.published) == (paper, day)


@pytest.mark.parametrize(
    "shown",
    [
        "Buruh keluar dari pabrik di Landak (9/11/2023). Data dinas mencatat 300 penganggur di sana. (BP/Ant)",
        "KAPUASNEWS.COM - Plt Bupati Landak (kiri) menyerahkan santunan di Ngabang. (Kapuasnews.com/Rahel Damayanti)",
        "Ilustrasi / Sumber : Enggang.com",
    ],
)
def test_a_picture_credited_to_its_paper_is_above_the_article(shown: str) -> None:
    article = article_of(f"{shown}\n\nNGABANG, Kapuasnews.com - {BODY}\n")
    assert (article.title, article.dateline) == (None, "Ngabang")
    assert [block.kind for block in article.blocks] == ["caption", "lead", "body"]


def test_a_picture_without_a_full_stop_is_told_by_its_photographer() -> None:
    shown = "SERAHKAN KARTU : Wali Kota Rudi Hartono menyerahkan kartu kepada pekerja (Rahel/kapuasnews.com)"
    article = article_of(f"{TITLE}\n\n{shown}\n\nNGABANG (kapuasnews.com) {BODY}\n")
    assert [block.kind for block in article.blocks] == ["title", "caption", "lead", "body"]


@pytest.mark.parametrize(
    "opening", ["(Video) ", "[Pembaruan] ", "Rahel Damayanti, Kepala Dinas. ", "Buruh, Humas DPRD. "]
)
def test_brackets_and_full_stops_without_a_town_open_no_dateline(opening: str) -> None:
    assert article_of(f"{TITLE}\n\n{opening}{BODY}\n").dateline is None


def test_a_hyphen_behind_what_is_no_town_opens_no_dateline() -> None:
    assert article_of(f"{TITLE}\n\nBURUH-{BODY}\n").dateline is None


@pytest.mark.parametrize("site", ["Kapuas Post", "KapuasNews.id", "Suara Kapuas", "ANTARA"])
@pytest.mark.parametrize("mark", [" - ", " | ", " – ", " » "])
def test_the_site_behind_a_headline_is_cut(site: str, mark: str) -> None:
    assert article_of(f"{TITLE}{mark}{site}\n\nNgabang – {BODY}\n").title == TITLE


def test_what_else_stands_behind_a_dash_belongs_to_the_headline() -> None:
    told = f"{TITLE} - Iuran Dibayar Daerah"
    assert article_of(f"{told}\n\nNgabang – {BODY}\n").title == told


def test_a_site_of_unknown_name_is_cut_where_it_stands_alone_too() -> None:
    assert article_of(f"Bumi Kapuas\n{TITLE} - Bumi Kapuas\n\nNgabang – {BODY}\n").title == TITLE


def test_headlines_of_a_ticker_are_passed_over_up_to_the_empty_line() -> None:
    ticker = "Trending\nJembatan Kapuas Ditutup Dua Hari\nHarga Cabai Turun Lagi di Pasar Flamboyan"
    assert article_of(f"Beranda\nEkonomi\n{ticker}\n\n{TITLE}\n\n13 Maret 2024\n\nNgabang – {BODY}\n").title == TITLE


@pytest.mark.parametrize(
    ("head", "foot", "day"),
    [
        (f"Rabu, 13 Maret 2024\nDaerah\n{TITLE}\nSelasa, 12 Maret 2024 21:40 WIB", "", "2024-03-12T21:40+07:00"),
        (f"{TITLE}\nReporter: Rahel D|\nSelasa 12-03-2024,09:15 WIB", "", "2024-03-12T09:15+07:00"),
        (TITLE, "Penulis: Rahel Damayanti\nEditor: Yosef\n12 Maret 2024", "2024-03-12"),
        (TITLE, "Buah Pinang Diekspor\n12 Maret 2024", None),
        (f"From: Humas Landak\nDate: Tue, 12 Mar 2024 09:41:05 +0700\n\n{TITLE}", "", "2024-03-12T09:41:05+07:00"),
        (f"{TITLE}\nMaret 12, 2024 admin 0 Komentar", "", "2024-03-12"),
        (f"{TITLE}\nSelasa, 12 Maret 2024 07:05 WIB Jurnalis - Rahel D", "", "2024-03-12T07:05+07:00"),
        (f"{TITLE}\n\nSUARA KAPUAS, Selasa Pon 12 Maret 2024", "", "2024-03-12"),
        (f"{TITLE}\n\nDiterbitkan pada 12-03-2024 oleh Diskominfo Landak", "", "2024-03-12"),
        (
            f"{TITLE}\n\nIuran dua ribu pekerja dibayar daerah. Kartunya dibagikan pekan ini.\n\n12 Maret 2024",
            "",
            "2024-03-12",
        ),
    ],
)
def test_the_day_of_the_page_wherever_it_stands(head: str, foot: str, day: str | None) -> None:
    assert article_of(f"{head}\n\nNgabang – {BODY}\n\n{foot}\n").published == day


@pytest.mark.parametrize(
    ("lines", "writer", "paper"),
    [
        ("Rahel Damayanti - detikFinance", "Rahel Damayanti", "detikcom"),
        ("Rahel Damayanti - kilasKapuas", "Rahel Damayanti", "kilasKapuas"),
        ("Rahel Damayanti, CNBC Indonesia", "Rahel Damayanti", "CNBC Indonesia"),
        ("Reporter\nRahel Damayanti\nEditor\nYosef Anggara", "Rahel Damayanti", None),
        ("Penulis:\nRahel Damayanti", "Rahel Damayanti", None),
        ("Ngabang | harianKapuas.com", None, "harianKapuas.com"),
    ],
)
def test_writer_and_paper_between_headline_and_lead(lines: str, writer: str | None, paper: str | None) -> None:
    article = article_of(f"{TITLE}\n{lines}\n12 Maret 2024\n\n{BODY}\n")
    assert (article.title, article.byline, article.publisher) == (TITLE, writer, paper)


def test_a_writer_above_the_headline() -> None:
    article = article_of(f"Posted on\n12 Maret 2024\nBy Rahel Damayanti\n{TITLE}\n\nNgabang – {BODY}\n")
    assert (article.title, article.byline, article.published) == (TITLE, "Rahel Damayanti", "2024-03-12")


@pytest.mark.parametrize("name", ["KORAN KAPUAS", "kilasKapuas"])
def test_a_paper_alone_at_the_top(name: str) -> None:
    article = article_of(f"{name}\n\n{TITLE}\n\nNgabang – {BODY}\n")
    assert (article.title, article.publisher) == (TITLE, name)


def test_the_address_above_a_page_names_its_paper() -> None:
    article = article_of(f"https://kapuaspost.co.id/2024/pekerja\n\n{TITLE}\n\nNgabang – {BODY}\n")
    assert (article.title, article.url) == (TITLE, "https://kapuaspost.co.id/2024/pekerja")
    assert article.publisher == "kapuaspost.co.id"


@pytest.mark.parametrize(
    "above",
    [
        "Masuk | Langganan Rp 25.000/bulan",
        "BREAKING   Kapal Cepat ke Pulau Seberang Tunda Berangkat, Gelombang 2 Meter",
        "SUARA BUKIT\nTajam dan Berpihak pada Warga",
        "RADIO SUARA BUKIT 97,4 FM | Siaran Langsung Dengarkan Sekarang\n\n5 Maret 2025",
        "Kapuas Post\nDari Sawit untuk Buruh",
        "Diperbarui 3 jam yang lalu",
        "HomeBeritaDua Ribu Pekerja Kebun di Landak Dijamin sampai Desember",
        "ANTARA News Kalimantan Barat\nTerkini | Terpopuler | Foto",
        "SUARA KAPUAS\nHARIAN UNTUK UMUM TERBIT SEJAK 1 JUNI 2006\nLANGGANAN NGABANG Rp85.000 ECERAN Rp5.000",
        "Pemerintah Kabupaten Landak\nlandak.go.id\nBerita Terkini",
        "Ada warga yang memilih menanam pohon di tepi jalan ketimbang mengeluh.\nKumpulan Berita",
        "Logo Kapuas Raya\nMEDIA CENTER LANDAK\nPortal Berita Resmi Pemerintah Kabupaten Landak",
        "Home » DPRD » Dua Ribu Pekerja Kebun di Landak Dijamin sampai...",
        "From: Humas Pemkab Landak\nSubject: Rilis - Pekerja Kebun\nTo: redaksi",
        "You are here: Home / Berita / Dua Ribu Pekerja Kebun di Landak",
    ],
)
def test_a_kicker_a_slogan_or_an_offer_above_a_headline_is_none(above: str) -> None:
    headline = "Dua Ribu Pekerja Kebun di Landak Dijamin sampai Desember"
    assert article_of(f"{above}\n\n{headline}\n\nNgabang – {BODY}\n").title == headline


def test_a_short_headline_keeps_its_place_above_day_and_deck() -> None:
    deck = "Pekerja Kebun di Landak Menunggu Kartu Sejak Tahun Lalu"
    for between in ("5 Maret 2025", "Oleh: Sari Lubis"):
        assert (
            article_of(f"Sebelas Jam di Kebun\n{between}\n{deck}\n\nNgabang – {BODY}\n").title == "Sebelas Jam di Kebun"
        )


def test_a_caption_that_opens_in_capitals_is_no_lead() -> None:
    caption = "KARTU PESERTA - Suasana penyerahan kartu di kantor bupati, Rabu (5/3/2025). Warga antre sejak pagi hari."
    article = article_of(f"{TITLE}\n\n{caption}\n\nSUARABUKIT.ID, NGABANG - {BODY}\n")
    assert (article.dateline, article.publisher) == ("Ngabang", "SUARABUKIT.ID")
    assert [block.kind for block in article.blocks] == ["title", "caption", "lead", "body"]


@pytest.mark.parametrize(
    ("above", "owner"),
    [
        ("Website Resmi Pemerintah Kota Palu\nBerita", "Pemerintah Kota Palu"),
        ("PEMERINTAH KABUPATEN LANDAK", "PEMERINTAH KABUPATEN LANDAK"),
        ("Suarabukit.id > Ekonomi", "Suarabukit.id"),
        ("MAJALAH BUKIT | Kerja & Upah", "MAJALAH BUKIT"),
    ],
)
def test_whose_site_it_is(above: str, owner: str) -> None:
    assert article_of(f"{above}\n\n{TITLE}\n\nNgabang – {BODY}\n").publisher == owner


@pytest.mark.parametrize("credit", ["/ist", " - Kapuas/Rahel Damayanti", " (Foto: Rahel)"])
def test_a_caption_told_twice_is_no_headline(credit: str) -> None:
    caption = f"Bupati menaiki traktor di sawah Banjar{credit}"
    assert article_of(f"{TITLE}\n12 Maret 2024\n\n{caption}\n{caption}\n\nNgabang – {BODY}\n").title == TITLE


def test_a_headline_in_capitals_over_two_lines_is_one() -> None:
    article = article_of(f"PEKERJA KEBUN LANDAK KINI PUNYA JAMINAN\nDI SELURUH KECAMATAN\n\nNgabang – {BODY}\n")
    assert article.title == "PEKERJA KEBUN LANDAK KINI PUNYA JAMINAN DI SELURUH KECAMATAN"


def test_regions_in_a_row_at_the_start_are_no_dateline() -> None:
    assert article_of(f"{TITLE}\n\nLandak, Sanggau dan Sintang mendaftar. {BODY}\n").dateline is None


@pytest.mark.parametrize("label", ["Peliput", "Juru Warta", "Ditulis oleh", "Contributor"])
def test_whoever_wrote_it_stands_behind_any_label_of_writers(label: str) -> None:
    article = article_of(f"{TITLE}\n\n{label}: Sari Dewi\n\nNgabang – {BODY}\n\nPenyunting: Budi Hartono\n")
    assert article.byline == "Sari Dewi"


@pytest.mark.parametrize("label", ["Dirilis:", "Tanggal Rilis", "Diwartakan", "Diperbaharui", "Released", "Post date:"])
def test_the_day_stands_behind_any_label_of_days(label: str) -> None:
    article = article_of(f"{TITLE}\n\n{label} 12 Maret 2024\n\nNgabang – {BODY}\n")
    assert (article.title, article.published) == (TITLE, "2024-03-12")


def test_front_matter_is_read_by_whatever_its_keys_are_called() -> None:
    keys = "judul_berita: Iuran Kebun Dibayar\ntanggal-terbit: 2024-03-12\nnama media: Kapuas Post\njurnalis: Sari Dewi"
    article = article_of(f"---\n{keys}\n---\n\n{BODY}\n", "berita.md")
    assert (article.title, article.published) == ("Iuran Kebun Dibayar", "2024-03-12")
    assert (article.publisher, article.byline) == ("Kapuas Post", "Sari Dewi")


@pytest.mark.parametrize(
    ("above", "below", "paper"),
    [
        ("RADIO SUARA ENGGANG\nNgabang | Selasa, 12 Maret 2024\n\n", "", "RADIO SUARA ENGGANG"),
        ("CAKRAWALA ENGGANG - Majalah Ekonomi\nEdisi Akhir Tahun\n\n", "", "CAKRAWALA ENGGANG"),
        ("KabarLandak.id / Cek Fakta\n\n", "12 Maret 2024\n\n", "KabarLandak.id"),
        ("", "Sari Dewi - LensaEnggang\nSelasa, 12 Maret 2024 15.22 WIB\n\n", "LensaEnggang"),
        ("", "I Made Sari - Bisnis Enggang\nSelasa, 12 Maret 2024 15.22 WIB\n\n", "Bisnis Enggang"),
        ("", "Enggang Kito | Hukum | Selasa, 12 Maret 2024\n\n", "Enggang Kito"),
        ("", "Sari Dewi | Hukum | Selasa, 12 Maret 2024\n\n", None),
    ],
)
def test_the_paper_is_told_above_or_below_the_headline(above: str, below: str, paper: str | None) -> None:
    article = article_of(f"{above}{TITLE}\n\n{below}Ngabang - {BODY}\n")
    assert (article.title, article.publisher) == (TITLE, paper)


def test_an_authority_named_with_its_area_is_the_owner() -> None:
    page = f"{TITLE}\n\nNgabang - {BODY}\n\n\u00a9 2025 Dinas Komunikasi dan Informatika Kab. Landak\n"
    assert article_of(page).publisher == "Dinas Komunikasi dan Informatika Kab. Landak"


@pytest.mark.parametrize(
    ("opening", "place", "paper"),
    [
        ("(SUARAKAPUAS) Ngabang, ", "Ngabang", "SUARAKAPUAS"),
        ("Ngabang (ANTARA) -\n", "Ngabang", "ANTARA"),
        ("Ngabang, Kalimantan Barat (ANTARA) -\n", "Ngabang", "ANTARA"),
        (
            "Bupati menyerahkan kartu kepada pekerja kebun secara simbolis di Pendopo Kabupaten Landak,"
            " Kalimantan Barat, Selasa (12/3/2024). (ANTARA/Sari Dewi)\nNgabang (ANTARA) -\n",
            "Ngabang",
            "ANTARA",
        ),
    ],
)
def test_the_dateline_stands_behind_its_agency_or_on_a_line_of_its_own(opening: str, place: str, paper: str) -> None:
    article = article_of(f"{TITLE}\n\n{opening}{BODY}\n")
    assert (article.title, article.dateline, article.publisher) == (TITLE, place, paper)
    assert [block.kind for block in article.blocks if block.kind == "lead"] == ["lead"]


def test_the_writer_before_day_and_hour_makes_no_headline() -> None:
    article = article_of(f"{TITLE}\n\nSari Lubis Maret 3, 2025 09:40 PM\n\nNGABANG - {BODY}\n")
    assert (article.title, article.published, article.dateline) == (TITLE, "2025-03-03T21:40", "Ngabang")


@pytest.mark.parametrize(
    ("title", "medium"), [("Judul ", "Nama Media "), ("Title          ", "               Media Name     ")]
)
def test_the_form_above_a_clipping_tells_headline_and_paper(title: str, medium: str) -> None:
    form = (
        f"Page 9 - E-KLIPING KETENAGAKERJAAN 3 MARET 2025\nP. 9\n{title}{TITLE}\n{medium}kapuasnews.id\n"
        "Halaman/URL https://kapuasnews.id/2025/03/pekerja-\nkebun-landak\nTanggal 2025-03-03 19:06:00\n"
        "AD Value Rp 10.000.000\nSentimen Positif\n"
    )
    article = article_of(f"{form}NGABANG - {BODY}\n")
    assert (article.title, article.publisher, article.dateline) == (TITLE, "kapuasnews.id", "Ngabang")
    assert class_of(article, "AD Value") == class_of(article, "kebun-landak") == "meta/form-field"


def test_a_headline_that_begins_with_the_word_for_one_is_whole_without_such_a_form() -> None:
    title = "Judul Buku Pekerja Kebun Landak Diubah"
    assert article_of(f"{title}\n\nNGABANG - {BODY}\n").title == title


def test_headlines_listed_between_the_summary_and_the_title_told_again_are_no_list_of_the_article() -> None:
    rows = "- Buruh Pabrik Kota Sebelah Ditabrak Truk Muatan\n- Iuran Ojek Diskon Separuh Tahun Ini, Simak Caranya\n"
    article = article_of(f"{TITLE}\n\n{BODY}\n\n{rows}\n{TITLE}\n\n{BODY}\n")
    assert class_of(article, "Ditabrak Truk") == class_of(article, "Diskon Separuh") == "noise/related-headlines"


@pytest.mark.parametrize(
    ("opening", "place", "paper"),
    [("NGABANG (KP)-", "Ngabang", "KP"), ("NGABANG, kapuasnews.com-", "Ngabang", "kapuasnews.com")],
)
def test_a_hyphen_glued_to_paper_and_text(opening: str, place: str, paper: str) -> None:
    article = article_of(f"{TITLE}\n\n{opening}{BODY}\n")
    assert (article.dateline, article.publisher) == (place, paper)


def test_a_town_and_a_dash_on_a_line_open_the_article_below_what_the_picture_shows() -> None:
    shown = "Pekerja kebun menerima kartu dari bupati. Kartu itu dibagikan di pendopo kepada semua pekerja yang hadir."
    article = article_of(f"{TITLE}\n\nKamis, 9 Sep 2021 16:51 WIB\n{shown}\nFoto: Dok. Pemkab\nNgabang -\n\n{BODY}\n")
    assert (article.title, article.dateline) == (TITLE, "Ngabang")
    assert class_of(article, "dibagikan di pendopo").startswith("caption/")


def test_what_the_site_itself_reports_broken_is_noise() -> None:
    broken = "Deprecated: Creation of dynamic property Crumbs::$settings is deprecated in /home/x/class.php on line 26"
    article = article_of(f"{broken}\n\n{TITLE}\n\nNgabang - {BODY}\n")
    assert (article.title, class_of(article, "dynamic property")) == (TITLE, "noise/error")


def test_where_a_writer_works_is_not_who_wrote() -> None:
    assert article_of(f"{TITLE}\n\nKontributor Landak\n\nNgabang - {BODY}\n").byline is None
