"""Organisations whose names go on behind a bracket, end in a town of no regency, stand abroad or are words alone."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article


def bodies(text: str) -> list[tuple[str, str | None]]:
    """Name and region of every organisation of one paragraph."""
    return [(body.name, body.region) for body in extract(article(text)).organisations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Suku Dinas Tenaga Kerja, Transmigrasi (Nakertrans) dan Energi Kota Administrasi Jakarta Timur hadir.",
            [("Suku Dinas Tenaga Kerja, Transmigrasi dan Energi Kota Administrasi Jakarta Timur", "31.75")],
        ),
        (
            "Dinas Sosial (Dinsos) dan Dinas Kesehatan (Dinkes) Bantul hadir.",
            [("Dinas Sosial", None), ("Dinas Kesehatan Bantul", "34.02")],
        ),
        (
            "Surat ke Kejaksaan Negeri Cilacap, Kejaksaan Negeri Ambarawa, dan Kejaksaan Negeri Banjarnegara.",
            [
                ("Kejaksaan Negeri Cilacap", "33.01"),
                ("Kejaksaan Negeri Ambarawa", None),
                ("Kejaksaan Negeri Banjarnegara", "33.04"),
            ],
        ),
        ("Polres Kepanjen menerima laporan.", [("Kepolisian Resor Kepanjen", None)]),
        ("Pemprov DIJ menetapkan upah.", [("Pemerintah Provinsi Daerah Istimewa Yogyakarta", "34")]),
    ],
)
def test_a_name_is_read_to_its_end(text: str, told: list[tuple[str, str | None]]) -> None:
    assert bodies(text) == told


def test_a_department_is_known_by_the_short_form_with_the_words_behind_it() -> None:
    facts = extract(
        article(
            "Suku Dinas Tenaga Kerja, Transmigrasi (Nakertrans) dan Energi Kota Administrasi Jakarta Timur hadir. "
            "Kasudin Nakertrans dan Energi Kota Administrasi Jakarta Timur Galuh Prasetyo membuka acara."
        )
    )
    (person,) = facts.people
    (body,) = facts.organisations
    assert [(role.title, role.organisation) for role in person.roles] == [("Kepala Suku Dinas", body.id)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Surat dikirim ke KDEI Taipei. KDEI membalas.", ["Kantor Dagang dan Ekonomi Indonesia Taipei"]),
        ("Keluarga mendatangi KBRI Kuala Lumpur.", ["Kedutaan Besar Republik Indonesia Kuala Lumpur"]),
        (
            "Petugas menghubungi Konsulat Republik Indonesia (KRI) Tawau kemarin.",
            ["Konsulat Republik Indonesia Tawau"],
        ),
        (
            "Petugas menghubungi Konsulat Jenderal RI di Johor Bahru. KJRI membalas.",
            ["Konsulat Jenderal Republik Indonesia Johor Bahru"],
        ),
        (
            "Ada surat dari Konsulat Jenderal RI Kota Kinabalu.",
            ["Konsulat Jenderal Republik Indonesia Kota Kinabalu"],
        ),
        ("Hadir wakil Konsulat Jepang dan Kedutaan Besar Korea.", []),
    ],
)
def test_missions_of_indonesia_abroad(text: str, names: list[str]) -> None:
    assert [name for name, _ in bodies(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ketua Forum Peduli Jaminan Sosial, Yohanes Timbul, hadir.", ["Forum Peduli Jaminan Sosial"]),
        ("Ketua Forum Budi Santoso hadir.", []),
        ("Kegiatan dikemas dalam Forum Kepatuhan Jaminan Sosial.", []),
    ],
)
def test_a_forum_that_somebody_leads_is_called_by_its_words(text: str, names: list[str]) -> None:
    assert [name for name, _ in bodies(text)] == names


@pytest.mark.parametrize(
    "text", ["Kepada Kominfo News, ahli waris menangis.", "Kartu dibagi hari ini. (Kominfo Polman)"]
)
def test_what_a_body_puts_out_or_signs_is_no_body(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rapat membahas upah di PT. ABM. Salah satu buruh datang.", ["PT ABM"]),
        ("Persoalan itu ditangani PT. BRN dan Komisi B sejak Mei.", ["PT BRN"]),
        ("Mandor menunggu kabar dari CV. Sampai hari ini kabar itu tidak ada.", []),
        (
            "Iuran dilunasi PT Maju dan Makmur Abadi serta PT. P.N. Garam.",
            ["PT Maju dan Makmur Abadi", "PT P.N. Garam"],
        ),
        ("Hadir Kadis Koperasi UKM dan Tenaga Kerja Andi Rismawati Amir.", []),
    ],
)
def test_a_firm_ends_with_its_sentence(text: str, told: list[str]) -> None:
    assert [name for name, _ in bodies(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kepala Dinas Tenaga kerja dan Transmigrasi Banjarnegara hadir.",
            ("Dinas Tenaga Kerja dan Transmigrasi Banjarnegara", "33.04"),
        ),
        ("Kepala Dinas Lingkungan hidup Bantul hadir.", ("Dinas Lingkungan Hidup Bantul", "34.02")),
        (
            "Kepala Disnakertrans dan Kependudukan Provinsi Jatim hadir.",
            ("Dinas Tenaga Kerja, Transmigrasi dan Kependudukan Provinsi Jatim", "35"),
        ),
    ],
)
def test_a_department_is_read_over_small_letters_and_past_its_short_name(text: str, told: tuple[str, str]) -> None:
    assert bodies(text) == [told]


def test_a_longer_department_is_not_the_one_that_was_explained() -> None:
    names = bodies(
        "Dinas Tenaga Kerja dan Transmigrasi (Disnakertrans) Kabupaten Tuban hadir. "
        "Kepala Disnakertrans dan Kependudukan Provinsi Jatim hadir pula."
    )
    assert names == [
        ("Dinas Tenaga Kerja dan Transmigrasi Kabupaten Tuban", "35.23"),
        ("Dinas Tenaga Kerja, Transmigrasi dan Kependudukan Provinsi Jatim", "35"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Iuran itu diterima BPJS Ketenagakerjaan. Ujar perwakilan BPJS, iuran itu murah.", [0, 1]),
        ("Iuran itu diterima BPJS Ketenagakerjaan. Kartu BPJS dicetak, menurut UU BPJS.", [0]),
        ("Iuran itu diterima BPJS Ketenagakerjaan, bukan BPJS Kesehatan. Ujar perwakilan BPJS, iuran murah.", [0]),
    ],
)
def test_bpjs_alone_is_the_only_one_of_the_article(text: str, told: list[int]) -> None:
    places = [text.index("BPJS Ketenagakerjaan"), text.rindex("BPJS")]
    body = extract(article(text)).organisations[0]
    assert [mention.start for mention in body.mentions] == [places[index] for index in told]


def test_neighbours_are_no_association_and_a_head_no_short_form() -> None:
    assert bodies("Ada 51 ketua Rukun Tetangga (RT) dan Rukun Warga di sana.") == []
    (body,) = extract(
        article("Hadir Kepala Dinas Tenaga Kerja dan Transmigrasi (Kadisnakertrans) Kabupaten Cianjur, Tohari Sastra.")
    ).organisations
    assert (body.name, body.abbreviation) == ("Dinas Tenaga Kerja dan Transmigrasi Kabupaten Cianjur", None)
