"""Hard-wrapped pages: a paragraph cut into lines is one block, and nothing else of the page is joined."""

from __future__ import annotations

import textwrap

import pytest

from tests.page.reading import article_of, class_of, lines_of

TITLE = "Pekerja Kebun di Landak Kini Punya Jaminan Sosial"
HEAD = f"{TITLE}\n\nSenin, 3 Maret 2025 | 10:15 WIB\nOleh: Rahel Damayanti\n"
PARAGRAPHS = (
    "NGABANG, KABAR KAPUAS - Pemerintah Kabupaten Landak membayar iuran 2.140 pekerja kebun selama setahun penuh lewat "
    "dana bagi hasil sawit, dan kartu peserta mereka dibagikan bertahap mulai pekan depan di kantor camat.",
    "Kepala Dinas Tenaga Kerja Kabupaten Landak Agung Prabowo Santoso mengatakan santunan yang dibayar sudah sebesar "
    'Rp7,5 miliar untuk 900 kasus. "Kami menargetkan 45 ribu orang terlindungi," ujarnya dalam acara itu, Senin '
    "(3/3/2025).",
    "Bantuan tersebut diserahkan Bupati H. Ardian Lamma kepada tiga ahli waris. Menurut dia, pendataan dimulai dari "
    "kecamatan yang terjauh agar tidak ada pekerja rentan yang terlewat pada tahun ini.",
)


def wrapped(paragraph: str, width: int = 72, tail: str = "") -> str:
    """A paragraph in lines of at most `width` characters, with `tail` at the end of each but the last."""
    return f"{tail}\n".join(textwrap.wrap(paragraph, width, break_on_hyphens=False, break_long_words=False))


def page(*behind: str, head: str = HEAD, width: int = 72, tail: str = "") -> str:
    """A wrapped page: head, paragraphs, and what stands behind them, with empty lines between."""
    return "\n\n".join([head.rstrip("\n"), *(wrapped(one, width, tail) for one in PARAGRAPHS), *behind]) + "\n"


def running(text: str) -> list[str]:
    """The paragraphs of a page's running text, with every break a blank."""
    article = article_of(text)
    return [" ".join(block.split()) for block in lines_of(article, "lead") + lines_of(article, "body")]


@pytest.mark.parametrize("tail", ["", " "])
@pytest.mark.parametrize("width", [48, 60, 66, 72, 80, 100])
def test_a_paragraph_is_one_block(width: int, tail: str) -> None:
    text = page(width=width, tail=tail)
    article = article_of(text)
    assert article.text == text
    assert running(text) == list(PARAGRAPHS)
    assert (article.title, article.published, article.dateline) == (TITLE, "2025-03-03T10:15+07:00", "Ngabang")
    assert article.byline == "Rahel Damayanti"


def test_a_page_of_letters_of_different_breadth() -> None:
    lines = [line for one in PARAGRAPHS for line in (*cut_unevenly(one), "")]
    assert running(HEAD + "\n" + "\n".join(lines)) == list(PARAGRAPHS)


def cut_unevenly(paragraph: str) -> list[str]:
    """The lines of a paragraph whose width differs from line to line, as that of printed letters does."""
    lines: list[str] = []
    rest, widths = paragraph, (72, 70, 74, 71, 73)
    while rest:
        line = textwrap.wrap(rest, widths[len(lines) % len(widths)], break_on_hyphens=False)[0]
        lines.append(line)
        rest = rest[len(line) :].lstrip()
    return lines


def test_paragraphs_without_empty_lines_between_them() -> None:
    text = "\n".join([TITLE, "", *(wrapped(one) for one in PARAGRAPHS)])
    assert running(text) == list(PARAGRAPHS)


@pytest.mark.parametrize("mark", ["", "# "])
def test_a_headline_in_two_lines(mark: str) -> None:
    title = "Pekerja Kebun Sawit di Kabupaten Landak Kini Punya Jaminan Sosial Sepanjang Tahun"
    article = article_of(page(head=f"{wrapped(mark + title)}\n\nSenin, 3 Maret 2025\n"))
    assert (article.title, article.published) == (title, "2025-03-03")


def test_a_headline_right_above_the_text_is_no_part_of_it() -> None:
    title = "Pekerja Kebun Sawit Kabupaten Landak Kini Punya Jaminan Sosial Baru"
    text = f"{title}\n{wrapped(PARAGRAPHS[1])}\n\n{wrapped(PARAGRAPHS[2])}\n"
    assert article_of(text).title == title
    assert running(text) == list(PARAGRAPHS[1:])


def test_items_of_a_list_stay_items() -> None:
    items = [
        "1. Kartu tanda penduduk dan kartu keluarga yang masih berlaku asli",
        "2. Surat keterangan kerja dari kepala desa atau dari lurah setempat",
        "3. Buku rekening atas nama peserta sendiri, bukan atas nama keluarga",
    ]
    assert lines_of(article_of(page("\n".join(items))), "list") == items


def test_an_item_in_two_lines_is_one() -> None:
    item = "- kartu tanda penduduk dan kartu keluarga yang masih berlaku, asli beserta salinannya dua lembar"
    items = lines_of(article_of(page(f"{wrapped(item)}\n- buku rekening")), "list")
    assert [" ".join(one.split()) for one in items] == [item, "- buku rekening"]


@pytest.mark.parametrize(
    "rows",
    [
        "Ngabang | 1.240 pekerja | 12 desa yang sudah mendaftar sampai Maret\nMandor | 640 pekerja | 8 desa\n",
        "Ngabang        1.240 pekerja        12 desa yang mendaftar\nMandor         640 pekerja          8 desa\n",
        "Jalan Pangeran Cinata Nomor 14\nKelurahan Hilir Kantor\nNgabang 79357\n",
        "Di kebun kami menanam\nmenunggu hujan reda\nlalu pulang membawa\nsepotong senja\n",
        "Bupati Landak Tinjau Pasar Rakyat dan Dengarkan Keluhan Pedagang\n"
        "Harga Sawit di Kalimantan Barat Kembali Naik Pekan Ini di Pabrik\n",
        "Ngabang: 1.240 pekerja kebun dan 310 pekerja rentan di dua belas desa\n"
        "Mandor: 640 pekerja kebun serta 120 pekerja rentan di delapan desa\n",
        "Iuran dibayar pemerintah daerah selama setahun penuh untuk mereka.\n"
        "Kartu dibagikan bertahap mulai pekan depan di semua kantor camat.\n",
        "Bagikan ke Facebook\nBagikan ke WhatsApp\n",
    ],
    ids=["cells", "columns", "address", "verses", "headlines", "labels", "sentences", "share"],
)
def test_lines_that_end_where_something_ends_stay_lines(rows: str) -> None:
    article = article_of(page(rows))
    assert not any(
        "\n" in article.text[block.start : block.end] for block in article.blocks[-len(rows.split("\n")) + 1 :]
    )
    assert [" ".join(one.split()) for one in lines_of(article, "lead") + lines_of(article, "body")][:3] == list(
        PARAGRAPHS
    )


def test_a_page_on_which_each_line_is_a_paragraph_stays_as_it_is() -> None:
    lines = [
        "Pemerintah Kabupaten Landak membayar iuran pekerja kebun selama setahun penuh.",
        "kartu peserta dibagikan bertahap, kata kepala dinas itu",
        "menurut dia pendataan dimulai dari kecamatan",
        "Pekerja yang belum terdaftar dapat datang ke kantor desa masing-masing sampai akhir bulan.",
    ]
    article = article_of(f"{TITLE}\n\n" + "\n".join(lines) + "\n")
    assert not any("\n" in article.text[block.start : block.end] for block in article.blocks[:3])


def test_a_pointer_in_two_lines_is_one_line_of_noise() -> None:
    pointer = "Baca juga: Harga Sawit di Kalimantan Barat Kembali Naik, Pekerja Kebun Berharap Upah Ikut Naik"
    article = article_of(page(wrapped(pointer), wrapped(PARAGRAPHS[1])))
    assert class_of(article, "Upah Ikut Naik") == "noise/baca-juga"


def test_a_headline_in_capitals_stays_one_on_a_wrapped_page() -> None:
    letterhead = "BPJS KETENAGAKERJAAN\nKANTOR CABANG LANDAK\n\nSIARAN PERS\nNomor: SP/12/2024"
    article = article_of(page(head=f"{letterhead}\n\nPEKERJA KEBUN DI LANDAK\nKINI PUNYA JAMINAN SOSIAL\n"))
    assert article.title == "PEKERJA KEBUN DI LANDAK KINI PUNYA JAMINAN SOSIAL"


@pytest.mark.parametrize(
    ("torn", "title"),
    [
        (
            "Pemerintah Kabupaten Landak Mendaftarkan Ribuan Pekerja Kebun Sa-\nwit sebagai Peserta Jamsostek",
            "Pemerintah Kabupaten Landak Mendaftarkan Ribuan Pekerja Kebun Sawit sebagai Peserta Jamsostek",
        ),
        (
            "PEMERINTAH KABUPATEN LANDAK DAFTARKAN RIBUAN PEKERJA KEBUN SA-\nWIT SEBAGAI PESERTA JAMSOSTEK",
            "PEMERINTAH KABUPATEN LANDAK DAFTARKAN RIBUAN PEKERJA KEBUN SAWIT SEBAGAI PESERTA JAMSOSTEK",
        ),
    ],
)
def test_a_headline_with_a_divided_word_is_whole(torn: str, title: str) -> None:
    assert article_of(page(head=HEAD.replace(TITLE, torn))).title == title
