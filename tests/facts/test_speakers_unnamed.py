"""Speakers told by kin alone, by the sentence behind several quotations, through others, and over paragraphs."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Facts
from tests.page.reading import article_of

OPENING = (
    "Kartu untuk Buruh\n\nKepala Cabang Budi Hartono menyerahkan kartu kepada buruh pelabuhan pada Senin pagi.\n\n"
)


def facts_of(*paragraphs: str) -> Facts:
    """The facts of a page that ends with these paragraphs."""
    return extract(article_of(OPENING + "\n\n".join(paragraphs) + "\n"))


def said(*paragraphs: str) -> list[tuple[str, str | None]]:
    """Form and speaker of every statement; a person by the name."""
    facts = facts_of(*paragraphs)
    names = {person.id: person.name for person in facts.people}
    return [(one.form, names.get(one.person or 0, one.speaker)) for one in facts.statements]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Istri almarhum mengaku terbantu oleh santunan tersebut.", "Istri almarhum"),
        ("Putra sulung almarhum, yang masih kuliah, mengatakan beasiswa itu membantu.", "Putra sulung almarhum"),
        ("Anak bungsunya mengatakan santunan itu untuk biaya sekolah.", "Anak bungsunya"),
        (
            "Seorang calon pekerja yang minta namanya tidak ditulis mengatakan agen itu diam saja.",
            "Seorang calon pekerja yang minta namanya tidak ditulis",
        ),
        ("Pihak rumah sakit memastikan pasien gawat tetap dilayani.", "Pihak rumah sakit"),
        ("Menurut keterangan keluarga, Budi Santoso sudah lama bekerja di sana.", "keluarga"),
    ],
)
def test_kin_and_parties_without_names_speak(sentence: str, speaker: str) -> None:
    assert said(sentence) == [("indirect", speaker)]


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (["Istri Rahmat mengaku terbantu oleh santunan itu."], "Istri Rahmat"),
        (["Istrinya, Dg. Sunggu, datang.", "Istri Rahmat mengaku terbantu oleh santunan itu."], "Dg. Sunggu"),
        (["Sang istri, Tini Wulan, datang.", "Tini mengaku terbantu oleh santunan itu."], "Tini Wulan"),
        (["Ibu Siti Aminah mengaku terbantu oleh santunan itu."], "Siti Aminah"),
    ],
)
def test_who_is_whose_relative(paragraphs: list[str], speaker: str) -> None:
    assert said("Almarhum Rahmat Hidayat jatuh dari kapal.", *paragraphs) == [("indirect", speaker)]


@pytest.mark.parametrize("noun", ["RSUD", "Rumah sakit", "Pihak rumah sakit"])
def test_a_hospital_told_by_its_noun_is_the_one_named(noun: str) -> None:
    facts = facts_of("Ia dirawat di RSUD Sudirga Selong.", f"{noun} memastikan pasien gawat tetap dilayani.")
    bodies = {body.id: body.name for body in facts.organisations}
    assert [bodies.get(one.organisation or 0) for one in facts.statements] == ["RSUD Sudirga Selong"]


def test_kin_without_a_name_is_not_who_spoke_last() -> None:
    assert said('"Kami bayar cepat," kata Budi.', '"Uangnya untuk sekolah," kata sang istri.') == [
        ("direct", "Budi Hartono"),
        ("direct", "sang istri"),
    ]


def test_the_wife_of_the_dead_is_who_was_told_to_be_her() -> None:
    told = "Hadir Siti Aminah, istri almarhum Rahmat."
    assert said(told, "Istri almarhum mengaku terbantu oleh santunan itu.") == [("indirect", "Siti Aminah")]


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (['"Prosesnya mudah sekali." Demikian Ketua RT 04 Rudi Wijaya, Rabu.'], "Rudi Wijaya"),
        (['"Kami kawal sampai tuntas." Begitulah Camat Yosef Lema menutup sambutannya.'], "Yosef Lema"),
        (['"Siapa yang mau menanggung?"', "Begitu Bupati Bone, H. Andi Baso, membuka pertemuan itu."], "Andi Baso"),
        (['"Kami kawal beasiswanya," Kepala Dinas Sosial, Andi Tenri, menegaskan.'], "Andi Tenri"),
        (['"Ini keliru besar," semprot Andi Gani.'], "Andi Gani"),
        (['"Saya senang sekali," bilang Siti Aminah.'], "Siti Aminah"),
    ],
)
def test_who_is_told_behind_a_quotation(paragraphs: list[str], speaker: str) -> None:
    assert said(*paragraphs) == [("direct", speaker)]


def test_so_and_an_arrival_tell_when() -> None:
    assert said(
        '"Semua sudah terdaftar," kata Budi.', '"Kami lega sekali." Begitu Lurah Rudi Wijaya tiba, warga pulang.'
    ) == [
        ("direct", "Budi Hartono"),
        ("direct", "Budi Hartono"),
    ]


def test_one_sentence_tells_of_several_quotations_above_it() -> None:
    quoted = ['"Dia tidak sempat pegang tali."', '"Keluarga sudah siap gadai sawah."']
    assert (
        said(*quoted, "Kalimat-kalimat itu diucapkan Nasrun Puteh ketika ditemui.") == [("direct", "Nasrun Puteh")] * 2
    )


def test_an_article_may_begin_with_quotations() -> None:
    quoted = '"Dia tidak sempat pegang tali."\n\n"Kami cuma dengar bunyinya."'
    told = "Kalimat-kalimat itu diucapkan Nasrun Puteh, tetangganya, ketika ditemui Senin."
    facts = extract(
        article_of(
            f"Jatuh dari Geladak, Kartu Baru Dua Hari Dipegang\n\nSenin, 2 November 2026\n\n{quoted}\n\n{told}\n"
        )
    )
    assert [one.text for one in facts.statements] == ["Dia tidak sempat pegang tali.", "Kami cuma dengar bunyinya."]


def test_a_quotation_over_paragraphs_is_one_statement() -> None:
    first, second, last = "Iuran ini penting.", "Kami mendatangi pasar.", "Besok pelabuhan"
    facts = facts_of(f'"{first}', f'"{second}', f'"{last}," pungkas Rudi Wijaya.')
    (one,) = facts.statements
    assert (one.text, [span.text for span in one.also], one.speaker) == (first, [second, last], "Rudi Wijaya")


def test_a_lost_closing_mark_joins_nothing_to_what_follows_in_prose() -> None:
    facts = facts_of('"Iuran ini penting.', "Hujan turun sore itu.", '"Besok kami datang," kata Rudi Wijaya.')
    assert [one.also for one in facts.statements] == [()] * len(facts.statements)


def test_through_whom_words_came_is_none_of_them() -> None:
    facts = facts_of("Menurut Rudi Wijaya, seperti dikutip Antara, kepesertaan akan digenjot tahun depan.")
    assert [one.text for one in facts.statements] == ["kepesertaan akan digenjot tahun depan"]


@pytest.mark.parametrize("heading", ["TANYA JAWAB SINGKAT", "Pertanyaan yang Sering Diajukan"])
def test_what_a_box_of_questions_answers_nobody_said(heading: str) -> None:
    assert said(heading, "T: Berapa iurannya?", "J: Rp16.800 per bulan untuk dua program itu.") == []


@pytest.mark.parametrize(
    ("paragraphs", "spoken"),
    [
        (
            ["Kepala Dinas Rudi Wijaya datang. Dijelaskan, iuran dibayar desa selama setahun."],
            [("Rudi Wijaya", "iuran dibayar desa selama setahun")],
        ),
        (
            ["Tan Giok Lan, yang mewarisi usaha PT Karya Baja dari ayahnya, mengatakan pekerja datang dan pergi."],
            [("Tan Giok Lan", "pekerja datang dan pergi")],
        ),
        (["Nasrun datang. Yang diceritakannya Zulkifli Ismail, tukang bangunan, tetangganya sendiri."], []),
    ],
)
def test_who_is_reported(paragraphs: list[str], spoken: list[tuple[str, str]]) -> None:
    facts = facts_of(*paragraphs)
    assert [(one.speaker, one.text) for one in facts.statements] == spoken


@pytest.mark.parametrize("office", ["Wali Kota", "Camat", "Kepala Dinas"])
def test_an_office_behind_a_cue_ends_with_its_sentence(office: str) -> None:
    told = f"{office} Fadli Amran dan Lurah Rudi Wijaya hadir."
    assert said(told, f'"Bagus sekali," kata {office}. Rudi menyebut APBD menanggung 1.500 sopir.') == [
        ("direct", "Fadli Amran"),
        ("indirect", "Rudi Wijaya"),
    ]


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        ('"Kartu ini membantu buruh pelabuhan di sini," tanda Budi.', [("direct", "Budi Hartono")]),
        ('Budi hadir. "Kami berharap buruh terbantu semua," harapanya.', [("direct", "Budi Hartono")]),
        ("Salah satu buruh Subandi mengatakan kartu itu membantu.", [("indirect", "Subandi")]),
        ("Selain itu, mereka juga meminta iuran buruh dibayar desa.", [("indirect", "mereka")]),
        ("Orator meminta agar upah buruh dinaikkan segera.", [("indirect", "Orator")]),
        ("Budi menjelaskan pembagian kartu tersebut, Senin (3/3/2025).", []),
        ("Budi mengucapkan bela sungkawa kepada keluarga korban.", []),
    ],
)
def test_rough_words_of_saying_and_who_stands_beside_them(sentences: str, told: list[tuple[str, str]]) -> None:
    assert said(sentences) == told


def test_who_is_told_behind_a_quotation_without_a_cue_did_not_say_it() -> None:
    spoken = said('Panitia menulis "kartu untuk semua," untuk Budi.')
    assert ("direct", "Budi Hartono") not in spoken
