"""Every line of a page gets its class, and nothing of the article's own text is lost to noise."""

from __future__ import annotations

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from jamsostek_tui.page.read import PageError, read_page
from tests.hostile import HOSTILE
from tests.page.reading import article_of, class_of, lines_of

LEAD = "Ende – Pemerintah Kabupaten Ende mendaftarkan 812 petani kopi sebagai peserta jaminan sosial pada pekan ini."
BODY = (
    "Kepala dinas setempat menyebut iuran mereka dibayar dari anggaran daerah selama satu tahun penuh.",
    '"Petani tidak perlu lagi memikirkan iuran," ujar kepala dinas itu.',
    "Pendaftaran berikutnya dibuka bagi perajin tenun yang bekerja dari rumah masing-masing.",
)
TITLE = "Ratusan Petani Kopi Ende Kini Terlindungi"


def page(*between: str, foot: tuple[str, ...] = (), blank: str = "\n\n") -> str:
    """An invented page: title, lead, lines between the paragraphs of the body, a foot."""
    return blank.join((TITLE, LEAD, BODY[0], *between, *BODY[1:], *foot))


NOISE = {
    "facebook twitter whatsapp telegram line copy": "share-row",
    "Facebook | X | WhatsApp | Salin tautan": "share-row",
    "Bagikan:": "share-row",
    "Sebarkan artikel ini": "share-row",
    "URL berhasil dicopy": "copied",
    "Tautan telah disalin": "copied",
    "Baca juga: Panen jambu mete di Flores naik": "baca-juga",
    "Baca Juga :\u00a0 Jalan Trans Flores Longsor Lagi": "baca-juga",
    "BACA JUGA: Harga Vanili Turun": "baca-juga",
    "Simak juga: Jadwal kapal feri pekan depan": "baca-juga",
    "Lihat Juga :  Promo Tiket Kapal": "baca-juga",
    "Tonton juga Video: Panen Kopi di Ngada": "baca-juga",
    "Berita Lainnya: Bupati Lantik 30 Kepala Sekolah": "baca-juga",
    "Artikel ini telah tayang di Warta Flores dengan judul Petani Kopi": "baca-juga",
    "ADVERTISEMENT": "advertisement",
    "SCROLL TO CONTINUE WITH CONTENT": "advertisement",
    "Geser ke Bawah Untuk Lanjut Membaca": "advertisement",
    "Copyright © Warta Flores 2024": "copyright",
    "Dilarang keras menyalin isi halaman ini tanpa izin": "copyright",
    "0 Komentar": "comments",
    "Tinggalkan Balasan": "comments",
    "Dibaca 1.204 kali": "counts",
    "Post Views: 318": "counts",
    "waktu baca 2 menit": "counts",
    "Ikuti saluran WhatsApp kami untuk kabar tercepat": "follow-us",
    "Dapatkan berita pilihan setiap hari lewat Telegram": "follow-us",
    "Situs ini menggunakan cookie untuk kenyamanan Anda": "cookie",
    "Beranda > Daerah > Ende": "navigation",
    "Halaman 1 dari 3": "navigation",
    "(Buruh Pelabuhan Maumere Terima Bantuan Sembako, Warga Antusias)": "bracketed-headline",
    "* * *": "separator",
    "(red/hms)": "sign-off",
    "https://wartaflores.example/berita/12": "image-address",
}


@pytest.mark.parametrize(("line", "rule"), NOISE.items())
def test_noise_between_paragraphs_is_marked_with_its_reason(line: str, rule: str) -> None:
    article = article_of(page(line))
    assert class_of(article, line) == f"noise/{rule}"
    assert lines_of(article, "body") == list(BODY)


LIKE_NOISE = (
    "Sebelumnya, daerah itu hanya menanggung 90 petani.",
    "Selanjutnya, giliran perajin tenun.",
    "Kembali ia meminta petani mendaftar.",
    "Tagihan iuran dibayar penuh oleh daerah.",
    "Rilis data petani diumumkan pekan depan.",
    "Terima kasih kepada semua petani yang mendaftar, kata dia menutup acara itu.",
    "Cek kepesertaan dapat dilakukan lewat aplikasi ponsel oleh petani sendiri.",
    "Layanan bagi petani juga tersedia lewat kanal WhatsApp setiap hari kerja.",
    "Perajin kue cookies di kota itu ikut didaftarkan bersama para petani.",
    "Data petani dihimpun dari berbagai sumber.",
    "Iklan layanan masyarakat dipasang di balai desa.",
    "Baca tulis bukan syarat, kata dia kepada petani.",
    "Foto kartu peserta itu tersimpan di balai desa. Petani boleh mengambilnya kapan saja pada jam kerja. Petugas "
    "menjaga kartu itu sampai semua petani datang mengambilnya satu per satu tanpa dipungut biaya apa pun (Humas).",
)


@pytest.mark.parametrize("line", LIKE_NOISE)
def test_a_sentence_that_begins_like_noise_stays_body(line: str) -> None:
    article = article_of(page(line))
    assert lines_of(article, "body") == [BODY[0], line, *BODY[1:]]


@pytest.mark.parametrize("blank", ["\n\n", "\n"])
def test_lead_and_body_are_numbered_paragraphs(blank: str) -> None:
    article = article_of(page(blank=blank))
    assert [(block.kind, block.paragraph) for block in article.blocks] == [
        ("title", None),
        ("lead", 1),
        ("body", 2),
        ("body", 3),
        ("body", 4),
    ]


def test_a_pointer_inside_a_paragraph_is_cut_out_of_it() -> None:
    inside = "Iuran itu dibayar daerah. Baca juga: Kapal Feri Ende Kembali Berlayar"
    article = article_of(page(inside))
    assert class_of(article, "Baca juga") == "noise/baca-juga"
    assert "Iuran itu dibayar daerah." in lines_of(article, "body")


def test_the_article_goes_on_after_a_pointer_without_an_end_mark() -> None:
    inside = "Iuran itu dibayar daerah. Baca juga: Kapal feri Ende kembali berlayar Menurut dia, petani lega."
    article = article_of(page(inside))
    assert lines_of(article, "noise") == ["Baca juga: Kapal feri Ende kembali berlayar"]
    assert "Menurut dia, petani lega." in lines_of(article, "body")


RELATED = (
    "Berita Terkait",
    "Bupati Ende Resmikan Jembatan Gantung di Detusoko",
    "Jumat, 21 November 2025 - 17:52 WITA",
    "53 Kepala Desa Ikut Pelatihan Anggaran",
    "Berita Terbaru",
    "Ende",
    "Pasar Mbongawani Ditata Ulang",
    "Senin, 10 Nov 2025 - 10:44 WITA",
)


def test_lists_of_other_articles_at_the_end_are_noise() -> None:
    article = article_of(page(foot=RELATED))
    assert lines_of(article, "noise") == list(RELATED)
    assert lines_of(article, "body") == list(BODY)


def test_the_article_goes_on_after_a_list_in_its_middle() -> None:
    article = article_of(page(*RELATED[:4]))
    assert lines_of(article, "noise") == list(RELATED[:4])
    assert lines_of(article, "body") == list(BODY)


def test_a_teaser_in_a_list_is_no_paragraph() -> None:
    teaser = "Jembatan sepanjang 80 meter itu menghubungkan dua desa yang selama ini terpisah sungai."
    article = article_of(page(foot=(*RELATED[:3], teaser, *RELATED[3:])))
    assert teaser in lines_of(article, "noise")


def test_a_list_above_the_article_does_not_swallow_it() -> None:
    article = article_of("\n\n".join(("Terpopuler", page())))
    assert article.title == TITLE
    assert lines_of(article, "body") == list(BODY)


def test_loose_headlines_after_the_last_paragraph_are_noise() -> None:
    loose = (
        "- Bupati Sikka Buka Festival Tenun Ikat",
        "- Warga Nagekeo Panen Garam Perdana",
        "- Jalan Trans Flores Kembali Dibuka",
    )
    article = article_of(page(foot=loose))
    assert lines_of(article, "noise") == list(loose)


def test_lists_tables_and_headings_of_the_article_stay() -> None:
    between = (
        "Rincian penerima",
        "- perajin tenun: 120 orang",
        "1. nelayan: 45 orang",
        "| Desa | Jumlah |",
        "| Wolo | 12 |",
    )
    article = article_of(page(*between))
    assert lines_of(article, "heading") == ["Rincian penerima"]
    assert lines_of(article, "list") == list(between[1:3])
    assert lines_of(article, "table") == list(between[3:])


def test_captions_bylines_and_tags_have_their_class() -> None:
    article = article_of(
        page(foot=("Pewarta: Maria Wea", "Editor: Yosef Raga", "Tags: kopi, Ende, jamsostek")).replace(
            LEAD, "Petani memetik kopi di Wolojita. (WARTA/HO-Humas Ende)\n\nFoto: Dinas Pertanian\n\n" + LEAD
        )
    )
    assert class_of(article, "Petani memetik") == "caption/photo"
    assert class_of(article, "Foto:") == "caption/photo"
    assert class_of(article, "Pewarta") == "meta/byline"
    assert article.byline == "Maria Wea"
    assert article.keywords == ("kopi", "Ende", "jamsostek")


def test_an_id_row_is_keywords() -> None:
    article = article_of(page().replace(LEAD, f"id Pemkab Ende ,kopi,jaminan sosial\n\n{TITLE}\n\n{LEAD}"))
    assert article.keywords == ("Pemkab Ende", "kopi", "jaminan sosial")
    assert class_of(article, "id Pemkab") == "tags/tag-row"
    assert [block.rule for block in article.blocks if block.kind == "noise"] == ["repeated-title"]


def test_a_hard_wrapped_page_has_whole_paragraphs() -> None:
    wrapped = (
        f"{TITLE}\n\nEnde - Pemerintah Kabupaten Ende mendaftarkan petani kopi\nsebagai peserta jaminan sosial pada "
        "pekan ini, termasuk mereka\nyang bekerja di lereng gunung dan jarang turun ke kota.\n\n"
        "Kepala dinas setempat menyebut iuran mereka dibayar dari\nanggaran daerah selama satu tahun penuh "
        "sejak Januari.\n"
    )
    article = article_of(wrapped)
    assert [block.kind for block in article.blocks] == ["title", "lead", "body"]


def test_a_sentence_torn_at_a_link_is_mended() -> None:
    torn = (
        "Program yang diluncurkan pemerintah daerah pada awal tahun bersama lembaga jaminan sosial itu menyasar\n"
        "petani kecil\ndi tiga kecamatan."
    )
    article = article_of(f"{TITLE}\n{LEAD}\n{torn}")
    assert torn.split("\n")[0] in lines_of(article, "body")[0]
    assert "petani kecil" in lines_of(article, "body")[0]


def test_a_retelling_says_so_above_the_title() -> None:
    article = article_of("Penceritaan ulang atas artikel “Kopi Ende”, WARTA, 2 Mei 2024.\n\n" + page())
    assert article.blocks[0].kind == "meta"
    assert (article.title, article.published) == (TITLE, None)


def test_a_press_release_and_a_message_keep_their_text() -> None:
    article = article_of(
        "SIARAN PERS\nNomor: 12/SP/Kancab-Ende/IV/2025\n\n"
        f"{TITLE}\n\nEnde, 22 April 2025 – Kantor cabang di Ende membayarkan manfaat kepada para petani kopi "
        "pekan ini.\n\n"
        f"{BODY[0]}\n\nInformasi lebih lanjut: Bidang Humas, 0812-0000-0000"
    )
    assert (article.title, article.published, article.dateline) == (TITLE, "2025-04-22", "Ende")
    assert class_of(article, "Nomor:") == "meta/press-release"
    assert class_of(article, "Informasi") == "noise/contact"


@pytest.mark.parametrize("text", [text for text in HOSTILE.values() if "\ud83d" not in text])
@given(place=st.integers(0, 3))
@settings(max_examples=4)
def test_hostile_text_leaves_offsets_whole(text: str, place: int) -> None:
    paragraphs = [TITLE, LEAD, *BODY]
    paragraphs.insert(place, text)
    check_blocks("\n\n".join(paragraphs))


PIECES = st.sampled_from(
    [
        *NOISE,
        *RELATED,
        *BODY,
        TITLE,
        LEAD,
        "",
        "---",
        "title: x",
        "# Judul",
        "> kutip",
        "Tag:",
        "id a ,b",
        "\u00a0",
        "“",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=30)), min_size=1, max_size=25), st.sampled_from(["\n", "\n\n", " "]))
@settings(max_examples=80)
def test_blocks_cover_the_page_in_order(pieces: list[str], blank: str) -> None:
    text = "Halaman uji\n" + blank.join(pieces)
    try:
        read_page(text.encode(), "berita.txt")
    except PageError:  # so many controls that it is taken for binary
        reject()
    check_blocks(text)


def check_blocks(text: str) -> None:
    """Blocks are ordered, apart, trimmed, and hold every word of the page."""
    article = article_of(text)
    position = 0
    for block in article.blocks:
        assert position <= block.start < block.end <= len(article.text)
        assert not any(char.isalnum() for char in article.text[position : block.start])
        position = block.end
    assert not any(char.isalnum() for char in article.text[position:])
    numbers = [block.paragraph for block in article.blocks if block.paragraph is not None]
    assert numbers == sorted(numbers)


def test_a_page_of_wide_blanks_alone_has_no_blocks() -> None:
    assert article_of("\u2003\u3000\n\u2003").blocks == ()


@pytest.mark.parametrize(
    "line",
    [
        "4Juni 2024 | 10:11 WIB",
        "Selasa, 4 Juni 2024",
        "4/6/24",
        "4-6-2024 10:11",
        "2024-06-04T10:11",
        "June 4, 2024",
        "3 Juni 2024 - 4 Juni",
    ],
)
def test_every_form_of_a_full_day_makes_a_date_line(line: str) -> None:
    assert class_of(article_of(page().replace(LEAD, f"{line}\n\n{LEAD}")), line) == "meta/date-line"


@pytest.mark.parametrize("mark", ["Baca juga:", "**Baca Juga**", "SIMAK JUGA", "Baca Lainnya :"])
@pytest.mark.parametrize(
    "listed",
    ["- Dua Kapal Ditahan di Muara\n- Harga Karet Anjlok Jadi Rp9 Ribu", "Harga Karet di Landak Anjlok Jadi Rp9 Ribu"],
)
def test_what_a_bare_pointer_points_at_is_noise_and_the_text_goes_on_behind(mark: str, listed: str) -> None:
    told = "Pemerintah daerah membayar iuran 2.140 pekerja kebun selama setahun penuh lewat dana bagi hasil itu."
    article = article_of(f"Pekerja Kebun Punya Jaminan\n\nNgabang – {told}\n\n{mark}\n{listed}\n\n{told}\n")
    kinds = [block.kind for block in article.blocks]
    assert kinds == ["title", "lead", "noise", *["noise"] * len(listed.splitlines()), "body"]


def test_what_stands_between_the_marks_of_an_advertisement_is_noise() -> None:
    told = "Pemerintah daerah membayar iuran 2.140 pekerja kebun selama setahun penuh lewat dana bagi hasil itu."
    offer = "[ IKLAN ]\nPromo tiket mulai Rp899 ribu\n[ TUTUP IKLAN ]"
    page = f"Pekerja Kebun Punya Jaminan\n\nNgabang – {told}\n\n{offer}\n\n{told}\n"
    assert [block.kind for block in article_of(page).blocks] == ["title", "lead", "noise", "noise", "noise", "body"]


def test_a_list_of_other_headlines_ends_a_list_of_tags() -> None:
    told = "Pemerintah daerah membayar iuran 2.140 pekerja kebun selama setahun penuh lewat dana bagi hasil itu."
    listed = "1. Harga Emas Hari Ini Rp1,9 Juta\n2. 15 Kepala Sekolah di Landak Dimutasi"
    page = f"Pekerja Kebun Punya Jaminan\n\nNgabang – {told}\n\nTags\nLandak\nJamsostek\nBerita Populer\n{listed}\n"
    kinds = [block.kind for block in article_of(page).blocks]
    assert kinds == ["title", "lead", "tags", "tags", "tags", "noise", "noise", "noise"]


def test_the_line_that_opens_a_list_and_its_rows_belong_to_the_article() -> None:
    article = article_of(
        "Usulan Upah Beragam\n\nJakarta - Sampai hari ini belum ada satu pun daerah yang menetapkan upah, kata pejabat "
        "kementerian itu kepada wartawan.\n\nBerikut usulan di sejumlah daerah:\nBanten (UMP naik 6,4% jadi "
        "Rp2.661.280)\n- Pemkot Cilegon usul kenaikan 8,73%\nJawa Barat (UMP naik 7,88% jadi Rp1.986.670)\n"
        "- Pemkab Bogor usul kenaikan 14%\n"
    )
    assert [block.kind for block in article.blocks] == ["title", "lead", "body", "list", "list", "list", "list"]


def test_rows_of_figures_below_a_colon_are_no_tail() -> None:
    told = "Gubernur menetapkan upah minimum sektoral tahun depan untuk sejumlah sektor di provinsi itu, yaitu:"
    rows = "Sektor tambang batu: Rp3.771.000\nSektor kebun sawit: Rp3.732.000"
    lead = "Ngabang – Upah minimum naik lagi tahun depan, kata gubernur itu kepada wartawan di kantornya kemarin."
    article = article_of(f"Upah Sektoral Naik\n\n{lead}\n\n{told}\n{rows}\n")
    assert [block.kind for block in article.blocks] == ["title", "lead", "body", "list", "list"]


def test_a_papers_section_is_no_dateline() -> None:
    told = "Jumlah penganggur turun lagi bulan lalu, kata kepala dinas itu kepada wartawan di kantornya kemarin."
    assert article_of(f"Penganggur Turun\n\nEKONOMI – {told}\n\n{told}\n").dateline is None
    article = article_of(f"Penganggur Turun\n\nWARTAKITA.CO, NASIONAL– {told}\n\n{told}\n")
    assert (article.publisher, article.dateline) == ("WARTAKITA.CO", None)


def test_how_long_reading_takes_is_no_text() -> None:
    told = "Jumlah penganggur turun lagi bulan lalu, kata kepala dinas itu kepada wartawan di kantornya kemarin."
    article = article_of(f"Penganggur Turun\n\n{told}\nOleh\nSITI MARYAM\n·5 menit baca\n{told}\n{told}\n")
    assert [block.kind for block in article.blocks if "menit" in article.text[block.start : block.end]] == ["noise"]
