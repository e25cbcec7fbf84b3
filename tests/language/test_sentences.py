"""Where sentences end, and which full stops end none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.sentences import sentence_spans


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[start:end] for start, end in sentence_spans(fold(text), 0, len(text))]


WHOLE = [
    "Bupati H. Lalu Wirajaya hadir.",
    "Pj. Gubernur KH. Ma’ruf Sanusi dan Drs. M. Yusuf, M.Si. datang.",
    "Kepala dinas, I Gede Putra, S.Sos., M.H. memaparkan hasil.",
    "Kantor di Jl. Pejanggik No. 12, Kec. Mataram, dibuka.",
    "Iuran Rp. 16.800 dibayar daerah.",
    "Sebanyak 5. 318 orang terdaftar.",
    "1. Jaminan Kematian: 12 kasus",
    "A. Perawatan tanpa batas",
    "PT Maju Tbk. menyetor iuran.",
    "Kapolda Irjen Pol. Drs. Rahmad hadir.",
    '"Kapan selesainya?" tanya dia.',
    "“Semua terlindungi!” seru Bupati.",
    "Ia ragu ... lalu setuju.",
    "Laman bpjs.contoh.id dan KABAR.com dibuka.",
    "Tarif 3.7 persen tetap.",
    "Bupati, I.B. Kompyang Suardika, hadir.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_full_stop_that_ends_nothing(text: str) -> None:
    assert sentences(text) == [text]
    assert sentences(f"Kartu dibagikan. {text}") == ["Kartu dibagikan.", text]


SPLIT = {
    "Iuran naik. Petani lega.": ["Iuran naik.", "Petani lega."],
    "Iuran naik.Petani lega.": ["Iuran naik.", "Petani lega."],
    "Naik pada 2024. Petani lega.": ["Naik pada 2024.", "Petani lega."],
    "Naik pada 2024. 300 orang lega.": ["Naik pada 2024.", "300 orang lega."],
    "“Kami siap. Semua ikut,” katanya.": ["“Kami siap.", "Semua ikut,” katanya."],
    "Kata dia, “Kami siap.” Petani lega.": ["Kata dia, “Kami siap.”", "Petani lega."],
    "Hadir Budi, S.H. Ia senang.": ["Hadir Budi, S.H.", "Ia senang."],
    "Benarkah? Ya! Tentu…": ["Benarkah?", "Ya!", "Tentu…"],
    "Hadir pula Budi, M.H. Ia pulang.": ["Hadir pula Budi, M.H.", "Ia pulang."],
    "Beras, gula, dll. Harganya naik.": ["Beras, gula, dll.", "Harganya naik."],
    "Alinea satu\n\nAlinea dua": ["Alinea satu", "Alinea dua"],
    "Tanpa tanda akhir": ["Tanpa tanda akhir"],
    " \n ": [],
}


@pytest.mark.parametrize(("text", "expected"), SPLIT.items())
def test_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_only_the_given_stretch_is_read() -> None:
    text = "Satu ini. Dua itu. Tiga."
    assert list(sentence_spans(text, 10, 18)) == [(10, 18)]


@given(
    st.lists(
        st.sampled_from(["Iuran", "naik", ".", "?", "…", "H.", "Rp.", "5.", " ", "\n", '"', "dll.", "x", "("]),
        max_size=40,
    )
)
def test_sentences_hold_every_word_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    position = 0
    for start, end in sentence_spans(text, 0, len(text)):
        assert not text[position:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        position = end
    assert not text[position:].strip()
