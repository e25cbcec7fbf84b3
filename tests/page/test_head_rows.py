"""Heads whose first lines are rows of entries, addresses, mail headers and offers of the site: none is the headline."""

from __future__ import annotations

import pytest

from jamsostek_tui.page.rows import is_row
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
