"""Heads whose first lines are rows of entries, addresses, mail headers and offers of the site: none is the headline."""

from __future__ import annotations

import pytest

from jamsostek_tui.page.one_line_menus import is_row
from jamsostek_tui.page.site_lines import is_address
from tests.page.reading import article_of, class_of

TITLE = "Pekerja Kebun di Landak Kini Punya Jaminan Sosial"
BODY = (
    "Pemerintah daerah membayar iuran 2.140 pekerja kebun selama setahun penuh lewat dana bagi hasil sawit itu.\n\n"
    "Kepala dinas menyebut kartu peserta dibagikan bertahap. Pendataan dimulai dari kecamatan yang terjauh."
)


@pytest.mark.parametrize(
    "row",
    [
        "NGABANG ✦ MANDOR ✦ SEBANGKI ✦ MENJALIN ✦ AIR BESAR",
        "Banjir Rendam Dua Desa ★ Harga Cabai Naik Lagi di Pasar Ngabang ★ Timnas Menang Tipis",
        "TERKINI » Banjir rendam dua desa » Timnas imbang » Harga karet turun »",
        "Banjir Rendam Dua Desa *** Harga Cabai Naik Lagi *** Timnas Menang Tipis",
        "KABAR | Banjir Rendam Dua Desa di Mandor | Harga Cabai Naik Lagi | Timnas Menang Tipis",
        "Profil - Galeri - Kontak Kami - Lowongan",
        "Ngabang, Mandor, Sebangki, Air Besar",
    ],
)
def test_a_row_of_entries_is_no_headline(row: str) -> None:
    article = article_of(f"Kabar Kapuas\n{row}\n\n{TITLE}\n\nNgabang – {BODY}\n")
    assert (article.title, class_of(article, row)) == (TITLE, "meta/site-line")
    assert article_of(f"{row}\n\nNGABANG – {BODY}\n").title is None


@pytest.mark.parametrize(
    "line",
    [
        TITLE,
        "Petani, Nelayan, Sopir, dan Pedagang Kini Terlindungi",
        "Iuran Naik | Bupati Landak: Siap Bayar",
        "Upah, Iuran, Cuti, Libur Pekerja Kebun",
        "Rumah pekerja itu • dibangun lewat fasilitas. Bunganya ringan • dan tetap • kata Rahel.",
    ],
)
def test_what_is_no_row(line: str) -> None:
    assert not is_row(line)


def test_a_row_with_the_day_is_read_for_its_day() -> None:
    article = article_of(f"KAPUAS POS | Landak | Selasa, 12 Maret 2024 | 07:12 WIB\n{TITLE}\n\n{BODY}\n")
    assert (article.title, article.published) == (TITLE, "2024-03-12T07:12+07:00")


@pytest.mark.parametrize(
    "line",
    [
        "Kec. Sebangki, Kab. Landak, Prov. Kalimantan Barat",
        "Desa Agak Kecamatan Sebangki Kabupaten Landak",
        "Jalan Trans Kalimantan KM 12 Desa Agak Kecamatan Sebangki 79358",
        "Kec. Air Besar, Kab. Landak, Kalimantan Barat - Kode Pos 79357",
    ],
)
def test_an_address_is_no_headline(line: str) -> None:
    assert is_address(line)
    assert article_of(f"{line}\n\n{TITLE}\n\n{BODY}\n").title == TITLE
    assert article_of(f"{line}\n\n{BODY}\n").title is None


@pytest.mark.parametrize(
    "line", [TITLE, "Kabupaten Landak Raih Paritrana Award", "Desa Agak Kecamatan Sebangki Lindungi Pekerja Kebun"]
)
def test_what_areas_do_is_a_headline(line: str) -> None:
    assert not is_address(line)


@pytest.mark.parametrize("subject", [f"Subject: {TITLE}", f"Subject: Fwd: [RILIS] {TITLE}", f"Perihal : {TITLE}"])
@pytest.mark.parametrize("more", ["Attachments: foto1.jpg (1,2 MB)", "Lampiran: 2 file", "Cc:"])
def test_the_subject_of_a_mail_is_the_headline(subject: str, more: str) -> None:
    head = f"From: Humas Landak\nTo: Redaksi\n{subject}\n{more}"
    assert article_of(f"{head}\n\nYth. Rekan media,\n\nNGABANG – {BODY}\n").title == TITLE
    told = f"{head}\n\nBerikut kami sampaikan rilis hari ini.\n\n{TITLE}\n\nNGABANG – {BODY}\n"
    assert article_of(told).title == TITLE


def test_a_subject_that_names_the_kind_of_text_is_none() -> None:
    head = "Nomor: B/12/2024\nPerihal: Siaran Pers Jaminan Sosial Pekerja Kebun"
    assert article_of(f"{head}\n\n{TITLE}\n\nNGABANG – {BODY}\n").title == TITLE


@pytest.mark.parametrize("label", ["Judul: ", "JUDUL : ", "[03/02/25 09.12.33] Humas Landak: *"])
def test_a_label_before_the_headline_is_cut(label: str) -> None:
    assert article_of(f"{label}{TITLE}\nNGABANG – {BODY}\n").title == TITLE


@pytest.mark.parametrize(
    "line", [f"FOKUS   {TITLE}   3 hari lalu", f"TERPOPULER {TITLE}", f"{TITLE} - 2 jam yang lalu", f"{TITLE[:36]}..."]
)
def test_the_headline_alone_wins_over_its_telling_in_a_list(line: str) -> None:
    article = article_of(f"{line}\n\n{TITLE}\n\nNGABANG – {BODY}\n")
    assert (article.title, class_of(article, line)) == (TITLE, "noise/repeated-title")


@pytest.mark.parametrize(
    "line",
    [
        "KapuasPost.com Daerah Kalimantan Barat",
        "Selamat datang di website Desa Agak ~ Pelayanan buka Senin sampai Jumat ~",
        "Top News Terkini Ekonomi Pemprov Nusantara Olahraga Foto Video",
        "Cuaca Ngabang 29°C berawan",
        "IHSG 6.545,85 (-0,79%) USD/IDR 16.380 Emas 1.690.000",
        "Unduh aplikasi Kabar Kapuas di Play Store",
        "Anda memiliki 3 artikel gratis tersisa bulan ini",
        "📢 *INFO PENTING* 📢",
        "Portal Berita Online Terpercaya Kalimantan Barat",
        "Radio Kapuas FM 98.2 - Sahabat Keluarga Anda",
        "Berita Landak Hari Ini Terbaru dan Terkini",
        "Anda sedang membaca berita di kanal Ekonomi",
    ],
)
def test_lines_of_the_site_are_no_headline(line: str) -> None:
    assert article_of(f"{line}\n\n{TITLE}\n\n{BODY}\n").title == TITLE


def test_a_headline_with_a_question_inside_is_no_lead() -> None:
    title = "Honorer Landak Mundur, Jaminan Hari Tuanya Bagaimana? Begini Penjelasan Kepala Dinas, Simak Baik-Baik"
    article = article_of(f"Kabar Kapuas\n\n{title}\n\nSelasa, 12 Maret 2024\n\n{BODY}\n")
    assert (article.title, article.published) == (title, "2024-03-12")


@pytest.mark.parametrize("read", ["waktu baca 2 menit", "2 menit membaca", "1.234 x ditonton", "Administrator"])
def test_what_stands_beside_the_day(read: str) -> None:
    article = article_of(f"{TITLE}\nSelasa, 12 Maret 2024 17:45 WIB {read}\n\n{BODY}\n")
    assert article.published == "2024-03-12T17:45+07:00"


def test_a_ranking_of_headlines_is_passed_over() -> None:
    ranking = (
        "1\nBanjir Rendam Dua Desa di Mandor\n2\nHarga Cabai Naik Lagi di Pasar\n3\nTimnas Menang Tipis atas Vietnam"
    )
    article = article_of(f"{ranking}\n\n{TITLE}\n\n12 Maret 2024\n\n{BODY}\n")
    assert (article.title, article.published) == (TITLE, "2024-03-12")
    assert class_of(article, "Timnas Menang") == "noise/related-headlines"


def test_the_aim_below_the_name_of_an_authority_is_no_headline() -> None:
    head = "PEMERINTAH KABUPATEN LANDAK\nMewujudkan Landak Maju, Mandiri, dan Sejahtera"
    assert article_of(f"{head}\n\n{TITLE}\n\n{BODY}\n").title == TITLE
    alone = "Mewujudkan Landak yang Melindungi Pekerja Kebun"
    assert article_of(f"{alone}\n\n12 Maret 2024\n\n{BODY}\n").title == alone


def test_the_form_above_a_clipping() -> None:
    form = f"KLIPING BERITA\nNama Media : Bumi Khatulistiwa\nTanggal : 12 Maret 2024\nHalaman : 7\nJudul : {TITLE}"
    article = article_of(f"{form}\n\n{BODY}\n")
    assert (article.title, article.publisher, article.published) == (TITLE, "Bumi Khatulistiwa", "2024-03-12")


def test_lines_of_the_chat_itself_are_no_headline() -> None:
    joined = "12/03/24 09.12 - Rahel bergabung menggunakan tautan undangan grup"
    sent = f"12/03/24 09.13 - Humas Landak: *{TITLE}*"
    assert article_of(f"{joined}\n{sent}\n\nNGABANG – {BODY}\n").title == TITLE


@pytest.mark.parametrize("day", ["Selasa, 2 Ramadan 1445 H / 12 Maret 2024 M", "2 Sya'ban 1445 / 12 Maret 2024"])
def test_a_day_in_two_calendars(day: str) -> None:
    assert article_of(f"{TITLE}\n{day}\n\n{BODY}\n").published == "2024-03-12"


@pytest.mark.parametrize(
    ("foot", "paper"),
    [
        ("Copyright © 2024 Kabar Landak. All rights reserved", "Kabar Landak"),
        ("© 2024 PT Landak Raya", None),
        ("Artikel ini telah tayang di bumilandak.id", "bumilandak.id"),
    ],
)
def test_the_paper_that_only_the_foot_names(foot: str, paper: str | None) -> None:
    assert article_of(f"{TITLE}\n12 Maret 2024\n\n{BODY}\n\n{foot}\n").publisher == paper


def test_the_owner_at_the_top_wins_over_what_sounds_like_a_paper() -> None:
    head = "SERIKAT PEKERJA KEBUN LANDAK\nAdvokasi, Kabar Anggota"
    assert article_of(f"{head}\n\n{TITLE}\n\n{BODY}\n").publisher == "SERIKAT PEKERJA KEBUN LANDAK"


@pytest.mark.parametrize(
    ("head", "owner"),
    [
        ("DINAS TENAGA KERJA\nKABUPATEN LANDAK", "DINAS TENAGA KERJA KABUPATEN LANDAK"),
        ("BIRO HUKUM\nKEMENTERIAN KETENAGAKERJAAN", "BIRO HUKUM KEMENTERIAN KETENAGAKERJAAN"),
        ("KEMENTERIAN KETENAGAKERJAAN\nREPUBLIK INDONESIA", "KEMENTERIAN KETENAGAKERJAAN"),
        ("Federasi Serikat Pekerja Kebun Landak (FSPKL)", "Federasi Serikat Pekerja Kebun Landak (FSPKL)"),
    ],
)
def test_the_letterhead_is_the_publisher_and_no_headline(head: str, owner: str) -> None:
    article = article_of(f"{head}\n\n{TITLE}\n\n{BODY}\n")
    assert (article.title, article.publisher) == (TITLE, owner)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Diterbitkan 3 April 2024 | Diperbarui 5 April 2024 pukul 07:10", "2024-04-03"),
        ("Rabu, 3 April 2024 06:00 WIB - Update 5 April 2024 07:10 WIB", "2024-04-03T06:00+07:00"),
        ("Dipublikasikan: 3 April 2024, 06:15 WIB, diperbarui 5 April 2024, 07:10 WIB", "2024-04-03T06:15+07:00"),
    ],
)
def test_the_clock_of_an_update_is_not_that_of_publication(line: str, published: str) -> None:
    assert article_of(f"{TITLE}\n{line}\n\n{BODY}\n").published == published


def test_the_day_of_publication_behind_that_of_the_update() -> None:
    line = "Diperbarui 13 Maret 2024, 09:00 WIB - Diterbitkan 12 Maret 2024, 21:00 WIB"
    assert article_of(f"{TITLE}\n{line}\n\n{BODY}\n").published == "2024-03-12T21:00+07:00"


@pytest.mark.parametrize(
    "latest",
    [
        "Banjir Rendam Dua Desa di Mandor 5 menit lalu\nHarga Cabai Naik Lagi di Pasar Ngabang 12 menit lalu",
        "5 menit lalu\nBanjir Rendam Dua Desa di Mandor\n12 menit lalu\nHarga Cabai Naik Lagi di Pasar Ngabang",
    ],
)
def test_latest_headlines_with_their_times_are_passed_over(latest: str) -> None:
    assert article_of(f"{latest}\n\n{TITLE}\n\n12 Maret 2024\n\n{BODY}\n").title == TITLE
    assert article_of(f"2 jam lalu\n{TITLE}\n\n12 Maret 2024\n\n{BODY}\n").title == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Cuaca Buruk, 2.000 Nelayan Landak Libur Melaut",
        "Emas Naik, Penambang Landak Daftar Jamsostek",
        "Unduh Aplikasi JMO, Pekerja Landak Cek Saldo Sendiri",
        "Warga Landak Ramai Bergabung Melalui Kantor Desa",
        "Menuju Landak Terlindungi, Iuran Dibayar Desa",
    ],
)
def test_headlines_that_begin_like_lines_of_the_site(title: str) -> None:
    assert article_of(f"Kabar Kapuas\n\n{title}\n\n12 Maret 2024\n\n{BODY}\n").title == title


@pytest.mark.parametrize(
    "sentence", ["Unduh aplikasi JMO di Play Store.", "Ada 87 warga bergabung melalui kantor desa."]
)
def test_sentences_that_look_like_lines_of_the_site_stay(sentence: str) -> None:
    assert class_of(article_of(f"{TITLE}\n\n{BODY}\n\n{sentence}\n\n{BODY}\n"), sentence) == "body/paragraph"


@pytest.mark.parametrize(
    "head",
    [
        f"BUMI KHATULISTIWA\nMARKET MY MONEY NEWS TECH LIFESTYLE SHARIA CUAP CUAP TV\n\n{TITLE}",
        f"Landak\nLayanan\n\nKembali ke daftar berita\n\n{TITLE}",
        f"[Berita] {TITLE}",
        f"E-KLIPING\nJudul\t{TITLE}",
        f"{TITLE}Redaksi - Selasa, 12 Maret 2024 | 11:03 WIB",
        f"{TITLE} By Rahel Landak - 12 Maret 2024 21:44 WIB 0 97 Share Facebook",
        f"Donasi | Lapor | English\n\n{TITLE}\n\nPenulis: Tim Warta",
    ],
)
def test_the_headline_among_what_sites_put_around_it(head: str) -> None:
    assert article_of(f"{head}\n\nNGABANG – {BODY}\n").title == TITLE


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Dipublikasikan pada 12 Maret 2024, dalam rangka Hari Pekerja", "2024-03-12"),
        ("12 Maret 2024 4:15 pm admin 0 Comments pekerja kebun, Landak", "2024-03-12T16:15"),
        ("Selasa, 12 Maret 2024\nBerita terkini\n12 Maret 2024 09:15 WIB", "2024-03-12T09:15+07:00"),
    ],
)
def test_the_day_among_what_sites_put_around_it(line: str, published: str) -> None:
    assert article_of(f"{TITLE}\n\n{line}\n\nNGABANG – {BODY}\n").published == published


def test_a_day_glued_behind_the_headline_is_that_of_publication() -> None:
    article = article_of(f"{TITLE} - Selasa, 12 Maret 2024 | 11:03 WIB\n\nNGABANG – {BODY}\n")
    assert (article.title, article.published) == (TITLE, "2024-03-12T11:03+07:00")
