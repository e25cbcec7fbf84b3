"""Somebody who does something and says something by a second verb, and what only looks like it."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article


def spoken(text: str) -> list[tuple[str | None, str]]:
    """Who said what in a paragraph, read with its real regions and bodies: person or words of the speaker, text."""
    facts = extract(article(text))
    names = {person.id: person.name for person in facts.people}
    return [(names.get(said.person or 0, said.speaker), said.text) for said in facts.statements]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "Bupati Sikka Paulus Wona menyambut baik kerja sama itu dan berharap semua desa ikut.",
            "Paulus Wona",
            "semua desa ikut",
        ),
        (
            "Anselmus Toda menyampaikan belasungkawa dan menyebut almarhum punya jaminan lengkap.",
            "Anselmus Toda",
            "almarhum punya jaminan lengkap",
        ),
        (
            "Bupati Sikka Paulus Wona mengucapkan terima kasih kepada BPJS Ketenagakerjaan dan berjanji akan menambah "
            "peserta.",
            "Paulus Wona",
            "akan menambah peserta",
        ),
        (
            "Bupati Sikka Paulus Wona menyerahkan santunan sekaligus mengingatkan perusahaan agar patuh.",
            "Paulus Wona",
            "perusahaan agar patuh",
        ),
    ],
)
def test_who_opens_the_sentence_says_what_the_second_verb_tells(text: str, speaker: str, words: str) -> None:
    assert spoken(text) == [(speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Bupati Sikka Paulus Wona membantu warga mendaftar dan meminta surat keterangan dari desa.",
        "Bupati Sikka Paulus Wona menemui buruh yang menolak upah itu dan meminta upah dinaikkan.",
    ],
)
def test_another_may_be_the_subject_of_the_second_verb(text: str) -> None:
    assert "Paulus Wona" not in [speaker for speaker, _ in spoken(text)]


@pytest.mark.parametrize(
    "opening", ["Rudi Hartono, dosen hukum perburuhan", "Dr. Rudi Hartono, S.H., M.Hum., dosen hukum perburuhan"]
)
def test_a_scholar_speaks_and_not_his_university(opening: str) -> None:
    text = f"{opening} Universitas Pattimura menilai besaran denda sudah saatnya diubah. Ia menyarankan perda dibuat."
    assert spoken(text) == [
        ("Rudi Hartono", "besaran denda sudah saatnya diubah"),
        ("Rudi Hartono", "perda dibuat"),
    ]


def test_through_whom_something_is_handed_on_says_nothing() -> None:
    speakers = [who for who, _ in spoken("Buruh itu menyampaikan aspirasi melalui anggota DPRD berharap upah dibayar.")]
    assert "anggota DPRD" not in speakers


def test_the_speaker_behind_his_firm_told_by_letters() -> None:
    text = (
        "Ratusan karyawan belum mendapat upah sejak Mei. Demikian disampaikan perwakilan karyawan PT PSJ Romidin, "
        'Senin (13/7). "Kami menunggu kabar," kata Romidin.'
    )
    assert spoken(text)[0] == ("Romidin", "Ratusan karyawan belum mendapat upah sejak Mei")
    assert [body.name for body in extract(article(text)).organisations] == ["PT PSJ"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Seperti yang sempat disebutkan oleh Bupati Sikka Paulus Wona bahwa iuran marbot dibayar desa.",
            [("Paulus Wona", "iuran marbot dibayar desa")],
        ),
        ("Iuran itu naik. Hal itu ditegaskan oleh kata Bupati Sikka Paulus Wona, Kamis (16/1/2020).", []),
    ],
)
def test_words_that_point_at_what_was_said(text: str, told: list[tuple[str, str]]) -> None:
    assert spoken(text) == told


def test_the_dateline_glued_to_the_text_is_nothing_said() -> None:
    text = "NGABANG (KP)-Iuran marbot dibayar desa mulai Mei. Demikian disampaikan Bupati Sikka Paulus Wona, Senin."
    assert spoken(text) == [("Paulus Wona", "Iuran marbot dibayar desa mulai Mei")]
