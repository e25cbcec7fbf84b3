"""Verbs of saying with a theme or a thing behind them, and whose the reckonings and opening quotations are."""

from __future__ import annotations

import pytest

from tests.facts.counting import facts_of
from tests.facts.people_reading import read
from tests.facts.test_speakers_told import speakers, spoken


@pytest.mark.parametrize(
    "paragraph",
    [
        "Kepala Desa Mekar Sumanto Hadikarso bercerita tentang cara warganya menabung iuran.",
        "Camat Ngrambe Tri Handoyo membenarkan soal antrean itu.",
        "Camat Ngrambe Tri Handoyo menjawab keluhan warga itu dengan tenang.",
        "Ketua serikat Budi Santosa memprotes perusahaan yang memotong upah buruh pabrik.",
        "Penghargaan yang digagas Kementerian Ketenagakerjaan itu menilai kepatuhan, mutu, dan kepedulian perusahaan.",
        "Siti Aminah mengklaim saldo JHT miliknya di kantor cabang setelah berhenti bekerja.",
        "Camat Ngrambe Tri Handoyo menjelaskan tata cara klaim kepada para ahli waris.",
        "Camat Ngrambe Tri Handoyo memaparkan manfaat lima program di depan kepala desa.",
        "Hujan turun di Ngawi. Kabar itu disebut Camat Ngrambe Tri Handoyo sebagai hoaks.",
        "Sebagian datuk kampung, sebutan kepala desa di sana, menganggap iuran itu sebagai beban baru.",
    ],
)
def test_a_theme_and_a_thing_are_no_content(paragraph: str) -> None:
    assert spoken(paragraph) == []


@pytest.mark.parametrize(
    ("paragraph", "content"),
    [
        ("Camat Ngrambe Tri Handoyo menyebut soal iuran itu sudah selesai.", "soal iuran itu sudah selesai"),
        ("Camat Ngrambe Tri Handoyo membenarkan iuran itu belum dibayar.", "iuran itu belum dibayar"),
        ("Camat Ngrambe Tri Handoyo mengklaim dana desa cukup untuk iuran.", "dana desa cukup untuk iuran"),
        ("Camat Ngrambe Tri Handoyo menjelaskan syarat klaim kini mudah.", "syarat klaim kini mudah"),
        ("Camat Ngrambe Tri Handoyo menjawab, iuran itu dibayar desa.", "iuran itu dibayar desa"),
    ],
)
def test_a_clause_behind_a_verb_of_saying_is_content(paragraph: str, content: str) -> None:
    assert spoken(paragraph) == [("Tri Handoyo", content)]


def test_what_somebody_reckons_by_himself_is_his() -> None:
    found = spoken(
        "Ekonom Universitas Jember Tri Handoyo menyangsikan angka itu. "
        "Menurut hitungannya, subsidi penuh bagi warga termiskin jauh lebih murah."
    )
    assert found == [("Tri Handoyo", "subsidi penuh bagi warga termiskin jauh lebih murah")]


def test_answers_in_a_box_that_nobody_gives_are_nobodys() -> None:
    box = (
        "TANYA JAWAB: JAMINAN NELAYAN",
        "Tanya: Apa saja yang dijamin?",
        "Jawab: Kecelakaan kerja dan kematian peserta.",
        "Tanya: Berapa iurannya?",
        "Jawab: Rp16.800 sebulan, lewat kantor pos.",
    )
    opening = 'Kepala Disnaker Ngawi Tri Handoyo datang. "Kami daftarkan semua nelayan," katanya.'
    assert speakers(opening, *box) == ["Tri Handoyo"]
    assert speakers(opening, *box[:-1], "Jawab: Kami pungut Rp16.800 sebulan.") == ["Tri Handoyo"] * 3


@pytest.mark.parametrize(
    "told",
    [
        "Siti Aminah (43) mengucapkannya dengan suara bergetar di balai desa.",
        "Kalimat itu meluncur dari mulut Siti Aminah, buruh tani, di balai desa.",
    ],
)
def test_a_quotation_that_opens_the_article_is_told_behind(told: str) -> None:
    opening = '"Tidak pernah terbayang kami menerima uang sebanyak ini. Semua ini untuk sekolah anak-anak."'
    page = f"Santunan Buruh Tani Cair\n\nNGAWI - {opening}\n\n{told}\n"
    facts = facts_of(page)
    names = {person.id: person.name for person in facts.people}
    assert [(s.form, names.get(s.person or 0)) for s in facts.statements] == [("direct", "Siti Aminah")]


@pytest.mark.parametrize("noun", ["klaimnya belum dibayar sama sekali", "janjinya belum juga ditepati desa"])
def test_what_somebody_has_is_not_what_he_says(noun: str) -> None:
    assert spoken(f"Siti Aminah (43) sudah mendaftar sejak Januari. Hingga kini, {noun}.") == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Karena hal tersebut, dijelaskan Rina, sebagai kewajiban pemerintah daerah.", "sebagai kewajiban"),
        ("Atas dasar itu, kata Rina, semua warga perlu didata ulang.", "semua warga perlu"),
        ("Rina meminta kepada Dinas Pertanian dan seluruh pihak untuk mendata petani.", "untuk mendata petani"),
        ("Rina meminta kepada Dinas Pertanian dan seluruh pihak agar petani didata.", "agar petani didata"),
    ],
)
def test_a_statement_begins_with_what_it_tells(sentence: str, told: str) -> None:
    statements = read("Kepala Dinas Sosial Rina Wijayanti membuka rapat.", sentence).statements
    assert [one.text.startswith(told) for one in statements] == [True]
