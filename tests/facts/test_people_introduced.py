"""Ways in which papers bring somebody in, on invented sentences read with their real regions and bodies."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article


def people(text: str) -> dict[str, list[str]]:
    """The titles of everyone in a paragraph, by name."""
    return {person.name: [role.title for role in person.roles] for person in extract(article(text)).people}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Kami belum terdaftar," kata Rantau Simbolon, tukang becak.', {"Rantau Simbolon": []}),
        ("Menurut Teluk Hutagalung, sebagian kartu belum dibagikan.", {"Teluk Hutagalung": []}),
        ("Kapolsek Medan Baru AKP Bangun Siregar datang.", {"Bangun Siregar": ["Kepala Kepolisian Sektor"]}),
        (
            "Kepala Dinas Sosial Kota Medan Rantau Simbolon menilai iuran ringan.",
            {"Rantau Simbolon": ["Kepala Dinas"]},
        ),
        ("Kajati Maluku Undang Mugopola memimpin rapat.", {"Undang Mugopola": ["Kepala Kejaksaan Tinggi"]}),
        ("Kepala Desa Bontoramba Karaeng Sitaba mengatakan nelayan senang.", {"Karaeng Sitaba": ["Kepala Desa"]}),
        ("Hadir Puang Lasinrang, tokoh adat.", {"Lasinrang": []}),
        ("Wali Kota Tegal, Hb. Hadi Zainuri, membuka acara.", {"Hadi Zainuri": ["Wali Kota"]}),
        ("Camat Kranggan R.M. Bambang Sutejo datang.", {"R.M. Bambang Sutejo": ["Camat"]}),
        ("Peserta menuju Pulau Rahmadi lalu menyeberangi Teluk Hutagalung.", {}),
    ],
)
def test_names_that_begin_with_another_word_are_whole(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            "Ketua Pansus I DPRD Banyumas Rachmat Imandani menilai naskahnya matang.",
            "Rachmat Imandani",
            "Ketua Panitia Khusus I",
        ),
        (
            "Kasie Humas Polres Serang Dedihan mengatakan kasus itu ditangani.",
            "Dedihan",
            "Kepala Seksi Hubungan Masyarakat",
        ),
        (
            "Kepala Suku Dinas Tenaga Kerja Jakarta Barat Suharno menyebut angka itu cukup.",
            "Suharno",
            "Kepala Suku Dinas",
        ),
        ("Kadinas Sosial Kota Metro, Rusliyanto, menyebut ada 40 aduan.", "Rusliyanto", "Kepala Dinas"),
        (
            "Direktur Jenderal Pembinaan Hubungan Industrial Kementerian Ketenagakerjaan Indah Anggraini menuturkannya.",
            "Indah Anggraini",
            "Direktur Jenderal Pembinaan Hubungan Industrial",
        ),
        (
            "Kepala Pelaksana BPBD Kabupaten Ngawi Teguh Puryadi ikut hadir.",
            "Teguh Puryadi",
            "Kepala Pelaksana",
        ),
    ],
)
def test_offices_of_services_and_committees(text: str, name: str, title: str) -> None:
    assert people(text) == {name: [title]}
