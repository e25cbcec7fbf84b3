"""Title, paper, date, dateline and byline: read where the page gives them, None where it does not."""

from __future__ import annotations

import pytest

from jamsostek_tui.model import Article
from tests.page.reading import article_of, lines_of

TITLE = "Pekerja Sawit di Landak Kini Punya Jaminan"
REST = "Pemerintah daerah membayar iuran para pekerja kebun selama setahun penuh lewat dana bagi hasil sawit."

MASTHEADS = {
    "Ngabang – ": ("Ngabang", None),
    "Landak (ANTARA) - ": ("Landak", "ANTARA"),
    "PONTIANAK, KOMPAS.com - ": ("Pontianak", "Kompas.com"),
    "KOMPAS.com - ": (None, "Kompas.com"),
    "TRIBUNNEWS.COM, JAKARTA - ": ("Jakarta", "Tribunnews"),
    "KABARKAPUAS.COM MANGGAR -- ": ("Manggar", "KABARKAPUAS.COM"),
    "MANGGAR, KABARKAPUAS.LANDAK.CO.ID-": ("Manggar", "KABARKAPUAS.LANDAK.CO.ID"),
    "Jakarta, CNBC Indonesia - ": ("Jakarta", "CNBC Indonesia"),
    "Liputan6.com, Jakarta - ": ("Jakarta", "Liputan6.com"),
    "TEMPO.CO, Jakarta - ": ("Jakarta", "Tempo.co"),
    "SURABAYA | ": ("Surabaya", None),
    "Bandung, 12 Maret 2024 – ": ("Bandung", None),
    "SINGKAWANG (kabarsinga.co.id) – ": ("Singkawang", "kabarsinga.co.id"),
    "Mapawa, Majene – ": ("Majene", "Mapawa"),
    "POLEWALI MANDAR, RADAR BUKIT –": ("Polewali Mandar", "RADAR BUKIT"),
    "JAKARTA. ": ("Jakarta", None),
    "**SAMBAS** – ": ("Sambas", None),
    "Jayapura,(KPN) -": ("Jayapura", "KPN"),
    "LUBUKLINGGAU - Warta Silampari - ": ("Lubuklinggau", "Warta Silampari"),
    "PALANGKA RAYA, Kabarborneo.com. ": ("Palangka Raya", "Kabarborneo.com"),
    "SAMARINDA POST - ": (None, "SAMARINDA POST"),
    "LANDAK. SUARA BORNEO – ": ("Landak", "SUARA BORNEO"),
    "Sambas Hari Ini – ": ("Sambas", "Sambas Hari Ini"),
    "": (None, None),
}


@pytest.mark.parametrize(("masthead", "told"), MASTHEADS.items())
def test_place_and_paper_before_the_dash(masthead: str, told: tuple[str | None, str | None]) -> None:
    article = article_of(f"{TITLE}\n\n{masthead}{REST}")
    assert (article.dateline, article.publisher) == told
    assert article.title == TITLE
    assert lines_of(article, "lead") == [masthead + REST]


@pytest.mark.parametrize(
    "lead",
    [
        "Program BPJS Ketenagakerjaan - yang dibayar daerah - menyasar pekerja kebun sawit di tiga kecamatan itu.",
        "Kepala dinas: iuran pekerja kebun sawit dibayar penuh oleh daerah selama satu tahun ke depan.",
        "Sebanyak 300 pekerja – semuanya buruh harian – menerima kartu peserta dari kepala dinas setempat.",
    ],
)
def test_a_dash_in_a_sentence_is_no_masthead(lead: str) -> None:
    article = article_of(f"{TITLE}\n\n{lead}")
    assert (article.dateline, article.publisher) == (None, None)


DATES = {
    "Senin, 11 November 2024 - 17:04 WIB": "2024-11-11T17:04+07:00",
    "Senin, 11 Nov 2024 17:04 WIB": "2024-11-11T17:04+07:00",
    "Kompas.com - 11/11/2024, 17:04 WIB": "2024-11-11T17:04+07:00",
    "11/11/2024, 09.12 WIT": "2024-11-11T09:12+09:00",
    "Jum'at, 13 Oktober 2023 - 12:45 WITA": "2023-10-13T12:45+08:00",
    "Hukum & Kriminal | 15/05/2024 09.12 WIT": "2024-05-15T09:12+09:00",
    "Published: 2024-11-11": "2024-11-11",
    "Diterbitkan 3 Oktober 2025": "2025-10-03",
    "Diposting pada 27 November 2024": "2024-11-27",
    "Minggu, 12 Januari 2025 07:15": "2025-01-12T07:15",
    "Agustus 23, 2025 - 14:44": "2025-08-23T14:44",
    "2024-11-11T17:04:05Z": "2024-11-11T17:04:05+00:00",
    "Oleh Dewi Lase, Minggu, 2 April 2023 | 13:01 WIB": "2023-04-02T13:01+07:00",
    "RADAR BUKIT | Senin 9 September 2024 | Hal. 5": "2024-09-09",
}


@pytest.mark.parametrize(("line", "iso"), DATES.items())
@pytest.mark.parametrize("above", [False, True])
def test_the_date_line_of_the_head(line: str, iso: str, above: bool) -> None:
    head = (line, TITLE) if above else (TITLE, line)
    article = article_of("\n\n".join((*head, f"Ngabang – {REST}")))
    assert (article.title, article.published) == (TITLE, iso)


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\nNgabang – {REST} Kartu diserahkan Senin, 11 November 2024 pukul 17:04 WIB.",
        f"{TITLE}\n\nNgabang – {REST}\n\nBerita Terkait\n\nKebun Karet\n\nJumat, 21 November 2025 - 17:52 WIB",
        f"{TITLE}\n\nNgabang – {REST}\n\nBaca juga: Harga Sawit 12 Mei 2024",
        f"{TITLE}\n\nSenin, 31 Februari 2024\n\nNgabang – {REST}",
    ],
)
def test_no_date_is_guessed(text: str) -> None:
    assert article_of(text).published is None


def test_a_foot_line_may_tell_the_date_and_the_paper() -> None:
    article = article_of(f"{TITLE}\n\nNgabang – {REST}\n\nDiterbitkan: 3 Oktober 2025\n\nCopyright © ANTARA 2025")
    assert (article.published, article.publisher) == ("2025-10-03", "ANTARA")


@pytest.mark.parametrize(
    "head",
    [
        TITLE,
        TITLE.upper(),
        f"Beranda > Daerah\n\n{TITLE}",
        f"Nasional\n\n{TITLE}",
        f"{TITLE}\n\n{TITLE} - Warta Landak",
        f"Senin, 11 November 2024\n\n{TITLE}",
        f"# {TITLE}",
    ],
)
def test_the_title_is_found_among_the_lines_of_the_head(head: str) -> None:
    article = article_of(f"{head}\n\nNgabang – {REST}")
    assert article.title is not None
    assert article.title.lower() == TITLE.lower()
    assert len(lines_of(article, "title")) == 1


def test_a_page_without_a_title_has_none() -> None:
    article = article_of(f"Ngabang – {REST}\n\n{REST}")
    assert article.title is None
    assert lines_of(article, "lead") == [f"Ngabang – {REST}"]


def test_a_masthead_on_its_own_line() -> None:
    article = article_of(f"{TITLE}\n\nNgabang, LANDAK POST\n\n{REST}")
    assert (article.dateline, article.publisher) == ("Ngabang", "LANDAK POST")


BYLINES = {
    "Penulis: Dewi Lase | Editor: Hasan": "Dewi Lase",
    "Reporter: Dewi Lase Editor: Hasan": "Dewi Lase",
    "Rep: Dewi Lase/ Red: Hasan": "Dewi Lase",
    "Laporan Wartawan Landak Pos, Dewi Lase": "Dewi Lase",
    "Editor: Hasan": "Hasan",
    "- Jurnalis": None,
}


@pytest.mark.parametrize(("line", "byline"), BYLINES.items())
def test_who_wrote_it(line: str, byline: str | None) -> None:
    article = article_of(f"{TITLE}\n\n{line}\n\nNgabang – {REST}")
    assert (article.byline, lines_of(article, "meta")) == (byline, [line])


def test_front_matter_tells_the_head_of_a_markdown_page() -> None:
    article = article_of(
        f"---\ntitle: '{TITLE}'\nauthor: Dewi Lase\ndate: 2025-05-06T13:28:00+08:00\nsite_name: Landak Pos\n"
        f"url: https://landakpos.example/a\ntags: [sawit, Landak]\n---\n\n# {TITLE}\n\n**NGABANG** – {REST}\n\n"
        "![kebun](https://landakpos.example/1.jpg)\n\n## Rincian\n\n- 120 pekerja kebun\n"
    )
    assert (article.title, article.publisher, article.byline) == (TITLE, "Landak Pos", "Dewi Lase")
    assert (article.published, article.url) == ("2025-05-06T13:28:00+08:00", "https://landakpos.example/a")
    assert article.keywords == ("sawit", "Landak")
    assert lines_of(article, "title") == [f"# {TITLE}"]
    assert lines_of(article, "heading") == ["## Rincian"]


def test_the_paper_of_an_address() -> None:
    article = article_of(f"{TITLE}\n\n{REST}", source="https://www.antaranews.com/berita/1/sawit")
    assert (article.publisher, article.url) == ("ANTARA", "https://www.antaranews.com/berita/1/sawit")


def test_a_headline_told_twice_wins_over_a_ticker_above_it() -> None:
    ticker = "Jembatan di Mempawah Diperbaiki Harga Karet Naik Lagi Festival Durian Dibuka"
    article = article_of(f"{ticker}\n{TITLE}\n\n11 Sep 2025 08:15 WIB\n\n{TITLE}\n\nLandak - {REST}")
    assert article.title == TITLE


def test_a_caption_in_capitals_and_a_colon_is_no_masthead() -> None:
    caption = "MENUNGGU: Sejumlah pekerja kebun antre di balai desa untuk mengambil kartu peserta mereka itu."
    article = article_of(f"{TITLE}\n\n{caption}\n\nLandak - {REST}")
    assert article.dateline == "Landak"


_TOLD = "Nelayan Muara Ikut Jaminan Sosial"
_PROSE = "Sebanyak 1.200 nelayan kecil kini menjadi peserta jaminan sosial. Dinas berharap jumlahnya bertambah lagi."


def _page_with(above: str, between: str, opening: str) -> Article:
    return article_of(f"{above}\n{_TOLD}\n\n{between}\n\n{opening}{_PROSE}\n\n{_PROSE}\n")


@pytest.mark.parametrize(
    "above",
    [
        "PEMERINTAH KABUPATEN BANTUL",
        "Dinas Tenaga Kerja dan Transmigrasi Provinsi Riau",
        "Radio Suara Muara 99,1 FM",
        "Website Resmi Pemerintah Kota Palu",
        "Beranda   Profil   Berita   Layanan",
        "Muara Raya | Suara Rakyat Pesisir",
    ],
)
def test_lines_that_name_a_site_or_an_authority_are_no_headline(above: str) -> None:
    article = _page_with(above, "3 Maret 2025", "BANTUL - ")
    assert article.title == _TOLD
    assert article.blocks[0].kind in ("meta", "noise")


@pytest.mark.parametrize(
    "line",
    [
        "Senin, 3 Maret 2025 | 06.00 WIB | 4 menit baca",
        "3 Maret 2025 06:00 WIB · 4 menit baca",
        "Sari Dewi, 3 Maret 2025",
        "Dipublikasikan: 3/3/2025 oleh admin",
        "Kategori: Berita | Tanggal: 3 Maret 2025 | Pembaca: 318",
        "Edisi: 3 Maret 2025 / Tahun XII",
        "Diposting pada 3 Maret 2025 oleh Admin Desa",
    ],
)
def test_date_lines_with_more_than_a_date(line: str) -> None:
    article = _page_with("", line, "")
    assert (article.published or "")[:10] == "2025-03-03"


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("Labuan Bajo: ", "Labuan Bajo"),
        ("Manggar, ", "Manggar"),
        ("Labuan Bajo, 3/3/2025. ", "Labuan Bajo"),
        ("JAMBI | ", "Jambi"),
        ("Rinciannya: ", None),
    ],
)
def test_datelines_with_a_colon_a_comma_or_a_day(opening: str, place: str | None) -> None:
    assert _page_with("", "", opening).dateline == place


def test_a_day_in_the_dateline_is_the_day_of_the_page() -> None:
    assert _page_with("", "", "Labuan Bajo, 3/3/2025. ").published == "2025-03-03"


@pytest.mark.parametrize(
    ("foot", "published"),
    [
        ("(rin/abd, 3 Maret 2025)", "2025-03-03"),
        ("(Samuel/Suara Bukit, Jumat 7 Februari 2025)", "2025-02-07"),
        ("(adv/prokopim, 12/08/2025)", "2025-08-12"),
        ("(rin/abd)", None),
        ("Ngabang, 3 Maret 2025", "2025-03-03"),
        ("*Ngabang, 3 Maret 2025*", "2025-03-03"),
    ],
)
def test_the_day_behind_the_signs_at_the_foot(foot: str, published: str | None) -> None:
    assert article_of(f"{TITLE}\n\nNgabang – {REST}\n\n{REST}\n\n{foot}\n").published == published


@pytest.mark.parametrize(
    "above",
    [
        "Suara Bukit › Ekonomi Bisnis",
        "Suarabukit.co.id > Ekonomi",
        "MAJALAH BUKIT | Kerja & Upah\nEdisi 3–9 Maret 2025",
        "BPJS Ketenagakerjaan\nSiaran Pers — Untuk Disiarkan Segera",
        "RILIS HUMAS PEMKAB LANDAK\nNgabang, Rabu 5 Maret 2025",
        "News   Daerah   Kolom   Lestari   Jelajah",
        "JEO | Kolom | Infografik | Indeks",
        "PEMERINTAH KABUPATEN LANDAK\nBAGIAN PROTOKOL DAN KOMUNIKASI PIMPINAN SETDA\n\nSIARAN PERS\nNomor: 7/PRO/2025",
        "PERNYATAAN SIKAP\nFEDERASI SERIKAT PEKERJA KEBUN BORNEO (FSPKB)",
        "Berita Resmi Statistik No. 31/05/61/Th. XX, 5 Mei 2025",
    ],
)
def test_what_stands_above_a_headline_is_none(above: str) -> None:
    assert article_of(f"{above}\n\n{TITLE}\n\nNgabang – {REST}\n").title == TITLE


@pytest.mark.parametrize(
    ("line", "published", "dateline"),
    [
        ("Ngabang, 18 September 2025", "2025-09-18", "Ngabang"),
        ("*Suara Bukit, 10 Desember 2025*", "2025-12-10", None),
        ("Berita Resmi Statistik No. 31/05/61/Th. XX, 5 Mei 2025", "2025-05-05", None),
    ],
)
def test_a_line_of_paper_or_town_and_day(line: str, published: str, dateline: str | None) -> None:
    article = article_of(f"{TITLE}\n\n{line}\n\n{REST}\n\n{REST}\n")
    assert (article.title, article.published, article.dateline) == (TITLE, published, dateline)


def test_a_paper_before_its_town() -> None:
    article = article_of(f"{TITLE}\n\nSUARABUKIT.CO.ID - NGABANG. {REST}\n")
    assert (article.publisher, article.dateline) == ("SUARABUKIT.CO.ID", "Ngabang")


def test_a_headline_that_asks_is_no_lead() -> None:
    asked = "Iuran Naik Lagi, Siapa yang Menanggung Beban Para Pekerja Kebun di Landak dan Sekitarnya Sekarang?"
    article = article_of(f"{asked}\n\n{REST}\n")
    assert article.title == asked


def test_a_town_and_a_dash_on_a_line_of_their_own() -> None:
    article = article_of(f"{TITLE}\n\nSelasa, 11 Mar 2025 10:30 WIB\nNgabang -\n\n{REST}\n")
    assert (article.title, article.dateline, article.published) == (TITLE, "Ngabang", "2025-03-11T10:30+07:00")


@pytest.mark.parametrize(
    "menu",
    [
        "Beranda · Landak · Kalbar · Kabar Desa · Dengar Langsung ▶",
        "Kalbar Landak Pontianak Kuliner Sport",
        "Beranda • Berita • Wisata • Kontak",
    ],
)
def test_a_row_of_a_sites_sections_is_no_title(menu: str) -> None:
    article = article_of(f"{menu}\n\n{TITLE}\n\nNgabang – {REST}")
    assert article.title == TITLE
    assert article_of(f"Wisata Kuliner Landak Kini Berjaminan\n\nNgabang – {REST}").title != TITLE


@pytest.mark.parametrize(
    ("line", "dateline", "published", "publisher"),
    [
        ("Takengon, 28 Mei 2025 (Kabar Gayo)", "Takengon", "2025-05-28", "Kabar Gayo"),
        ("Kuala Kapuas, 17 September 2025 | Kabar Kapuas", "Kuala Kapuas", "2025-09-17", "Kabar Kapuas"),
        ("Luwuk (Kabar Teluk) 14 November 2025", "Luwuk", "2025-11-14", None),
        ("BANYUWANGI | Selasa, 14 Januari 2025", "Banyuwangi", "2025-01-14", None),
    ],
)
def test_town_day_and_paper_in_a_line_of_their_own(
    line: str, dateline: str, published: str, publisher: str | None
) -> None:
    article = article_of(
        f"Petani Kopi Dijamin Pemerintah Daerah\n\n{line}\n\nPemerintah kabupaten menanggung iuran 6.250 petani kopi "
        "di empat belas kecamatan tahun ini, kata kepala dinasnya.\n"
    )
    assert (article.dateline, article.published) == (dateline, published)
    assert publisher is None or article.publisher == publisher
