"""Statements: who said what, word for word or reported, and what is no statement."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts.people_reading import read

INTRO = "Bupati Hasan Basri membuka rapat bersama Kepala Dinas Sosial Rina Wijayanti."


def said(*paragraphs: str) -> list[tuple[str, str | None, str]]:
    return read(INTRO, *paragraphs).spoken


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("“Kartu sudah dibagikan,” kata Rina.", "Rina Wijayanti"),
        ("“Kartu sudah dibagikan,” ujar Bupati Hasan Basri di kantornya.", "Hasan Basri"),
        ("“Kartu sudah dibagikan,” ungkap Bupati.", "Hasan Basri"),
        ("“Kartu sudah dibagikan,” kata Kadis usai rapat.", "Rina Wijayanti"),
        ("“Kartu sudah dibagikan”, demikian disampaikan Rina.", "Rina Wijayanti"),
        ("Rina mengatakan, “Kartu sudah dibagikan.”", "Rina Wijayanti"),
        ("Kata Rina: “Kartu sudah dibagikan.”", "Rina Wijayanti"),
        ("“Kartu sudah dibagikan.” Hal itu dikatakan Rina kemarin.", "Rina Wijayanti"),
        ("“Kartu sudah dibagikan,” kata menurut Bupati Hasan Basri, Jumat.", "Hasan Basri"),
    ],
)
def test_direct_speaker(paragraph: str, speaker: str) -> None:
    (statement,) = said(paragraph)
    assert (statement[0], statement[1]) == ("direct", speaker)
    assert statement[2].startswith("Kartu sudah dibagikan")


def test_nya_means_the_last_one_speaking() -> None:
    found = said("“Iuran lunas,” kata Rina.", "“Kartu dibagikan besok,” katanya.", "“Terima kasih semuanya,” ujar dia.")
    assert [speaker for _, speaker, _ in found] == ["Rina Wijayanti"] * 3


def test_nya_means_the_new_subject_and_no_object() -> None:
    found = said(
        "“Iuran lunas,” kata Rina.",
        "Santunan diberikan kepada Siti Aminah.",
        "“Kartu dibagikan besok,” katanya.",
        "Camat Yusuf Hamdani mendukung langkah itu sepenuhnya.",
        "“Kami ikut membantu warga,” katanya.",
    )
    assert [speaker for _, speaker, _ in found] == ["Rina Wijayanti", "Rina Wijayanti", "Yusuf Hamdani"]


def test_interrupted_quotation_is_one_statement() -> None:
    (statement,) = read(INTRO, "“Kartu dibagikan,” kata Rina, “dan iuran sudah lunas.”").statements
    assert statement.text == "Kartu dibagikan"
    assert [span.text for span in statement.also] == ["dan iuran sudah lunas."]


def test_quotation_that_fills_its_paragraph_goes_on_with_the_speaker() -> None:
    found = said("“Iuran lunas,” kata Rina.", "“Kami berharap semua warga ikut menjadi peserta.”")
    assert found[1] == ("direct", "Rina Wijayanti", "Kami berharap semua warga ikut menjadi peserta.")


@pytest.mark.parametrize(
    "paragraph",
    [
        "Kegiatan bertema “Kerja Keras Bebas Cemas” itu ramai.",
        "Program “Sertakan” mulai berjalan.",
        "Lagu berjudul “Tanah Airku yang Kucintai Selamanya” dinyanyikan.",
        "Ia menerima “kado” dari warga.",
        'Bupati Ngawi Budi Santoso menyebut pekerjaannya "menjemput bola".',
    ],
)
def test_themes_and_scare_quotes_are_none(paragraph: str) -> None:
    assert [form for form, _, _ in said(paragraph) if form == "direct"] == []


@pytest.mark.parametrize(
    ("paragraph", "speaker", "content"),
    [
        ("Rina mengatakan bahwa iuran ditanggung daerah.", "Rina Wijayanti", "iuran ditanggung daerah"),
        ("Ia berharap semua warga terdaftar.", "Hasan Basri", "semua warga terdaftar"),
        ("Bupati meminta camat mendata pekerja.", "Hasan Basri", "camat mendata pekerja"),
        ("Menurut Rina, iuran ditanggung daerah.", "Rina Wijayanti", "iuran ditanggung daerah"),
        ("Menurutnya, iuran ditanggung daerah.", "Hasan Basri", "iuran ditanggung daerah"),
        ("Menurut Rina di Demak, Jumat (3/4), iuran ditanggung daerah.", "Rina Wijayanti", "iuran ditanggung daerah"),
        ("Menurut Rina, usai apel, Jumat, iuran ditanggung daerah.", "Rina Wijayanti", "iuran ditanggung daerah"),
        ("Iuran ditanggung daerah, kata Rina.", "Rina Wijayanti", "Iuran ditanggung daerah"),
        ("Rina, saat ditemui di kantornya, menjelaskan iuran sudah lunas.", "Rina Wijayanti", "iuran sudah lunas"),
        ("Bupati Hasan Basri menjelasakan, iuran ditanggung daerah.", "Hasan Basri", "iuran ditanggung daerah"),
        ("Dijelaskan Rina, iuran ditanggung daerah.", "Rina Wijayanti", "iuran ditanggung daerah"),
        ("Dalam sambutannya, Bupati mengajak warga mendaftar.", "Hasan Basri", "warga mendaftar sekarang"),
    ],
)
def test_reported(paragraph: str, speaker: str, content: str) -> None:
    paragraph = paragraph.replace("warga mendaftar.", "warga mendaftar sekarang.")
    assert said(paragraph) == [("indirect", speaker, content)]


def test_a_word_like_a_verb_of_saying_is_none() -> None:
    assert said("Bupati Hasan Basri menugaskan camat mendata pekerja.") == []


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (
            "Bupati Hasan Basri didampingi Camat Tono Wibowo dan Sekda Ani Lestari menyebut iuran sudah lunas.",
            "Hasan Basri",
        ),
        ("Adapun Yuyun Sari, istri mendiang Tono Wibowo, mengaku iuran sudah lunas.", "Yuyun Sari"),
        ("Lebih lanjut orang nomor satu di kota itu menyatakan, iuran sudah lunas.", "Hasan Basri"),
    ],
)
def test_those_beside_the_subject_do_not_speak(paragraph: str, speaker: str) -> None:
    ((_, found, _),) = said(paragraph)
    assert found == speaker


def test_initials_behind_a_cue_are_the_one_person_who_bears_them() -> None:
    found = read(INTRO, "“Kita mulai,” kata HB.")
    assert found.statements[0].person == 1


def test_the_dead_do_not_speak() -> None:
    paragraphs = (
        "Korban, Tono Wibowo (40), warga Desa Karang, ditemukan kemarin.",
        "Ia mengatakan iuran tetap dibayar.",
    )
    found = read("“Kami data,” kata Kepala Dinas Sosial Rina Wijayanti.", *paragraphs)
    assert [(s.form, s.speaker) for s in found.statements][1] == ("indirect", "Rina Wijayanti")


def test_an_office_belongs_to_the_name_beside_it_alone() -> None:
    found = read(
        "“Kita jaga,” kata Rina Wijayanti kepada Kepala Dinas Sosial, Tono Wibowo.",
        "Tono menjelaskan, iuran tahun ini ditanggung daerah.",
    )
    assert [(s.form, s.speaker) for s in found.statements] == [("direct", "Rina Wijayanti"), ("indirect", "Tono")]


def test_reporting_clause_in_the_middle() -> None:
    (statement,) = read(INTRO, "Iuran itu, lanjut Rina, ditanggung daerah sampai akhir tahun.").statements
    assert statement.text == "ditanggung daerah sampai akhir tahun"
    assert read("x").statements == ()


def test_told_before_makes_the_sentence_before_a_statement() -> None:
    found = said("Semua nelayan akan didaftarkan tahun depan. Hal itu disampaikan Rina kemarin.")
    assert found == [("indirect", "Rina Wijayanti", "Semua nelayan akan didaftarkan tahun depan")]


def test_body_as_speaker() -> None:
    found = read("BPS mencatat jumlah pekerja naik tajam.", bodies={"BPS": "agency"})
    (statement,) = found.statements
    assert (statement.speaker, statement.person, statement.organisation) == ("BPS", None, 1)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Rina mengapresiasi kerja keras semua pihak.",
        "Rina menyambut baik rencana itu.",
        "Rina menyampaikan terima kasih kepada warga.",
        "Rina menyampaikan sambutan di depan warga.",
        "Rina mengusulkan pembayaran iuran ke dinas keuangan.",
        "Rina bersyukur atas kerja keras semua pihak.",
        "Rina menyampaikan empatinya kepada keluarga nelayan.",
        "Santunan diserahkan Rina kepada ahli waris.",
    ],
)
def test_appreciating_and_acting_are_no_statements(paragraph: str) -> None:
    assert said(paragraph) == []


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            (
                *("“", "”", '"', "'", "kata", "Budi Santoso", "Bupati", ",", ".", "ia", "mengatakan", "katanya", "\n"),
                *("menurut", "H.", "S.H.", "(", ")", "Hal itu disampaikan", "BPS", "x", "  ", "*", "-nya", "I"),
                *("Ni Luh", "\u00ad", "İ", "—"),
            )
        ),
        max_size=40,
    )
)
def test_spans_hold_whatever_the_text(pieces: list[str]) -> None:
    found = read(" ".join(pieces), "".join(pieces))
    for statement in found.statements:
        assert found.text[statement.start : statement.end] == statement.text
        assert all(found.text[span.start : span.end] == span.text for span in statement.also)
        assert statement.person in {None, *(person.id for person in found.people)}
    for person in found.people:
        for mention in person.mentions:
            assert found.text[mention.start : mention.end] == mention.text
        assert person.mentions == tuple(sorted(person.mentions, key=lambda mention: mention.start))
    assert [statement.id for statement in found.statements] == list(range(1, len(found.statements) + 1))


@pytest.mark.parametrize(
    ("paragraph", "speaker", "text"),
    [
        ("Ketua Serikat Buruh, Hasan Basri, minta polisi segera turun tangan.", "Hasan Basri", "polisi segera turun"),
        (
            "Bupati Hasan Basri hadir. Biayanya, ia menghitung, sekitar Rp4 miliar setahun.",
            "Hasan Basri",
            "sekitar Rp4",
        ),
        ("Hal berbeda disampaikan Camat Hasan Basri. Bagi dia, iuran itu tetap berat.", "Hasan Basri", "iuran itu"),
        ("Menurut Camat Hasan Basri, M.H., aturan itu lemah sekali.", "Hasan Basri", "aturan itu"),
        ("Rina Utami (41), buruh cuci asal Desa Suka Makmur, mengaku baru tahu itu.", "Rina Utami", "baru tahu"),
        ("Ada yang bertanya. Dijawab Bupati Hasan Basri: bisa, cukup bawa KTP saja.", "Hasan Basri", "bisa, cukup"),
        (
            "Bupati Hasan Basri, lewat sambutan yang dibacakan Camat Rina Utami, mengingatkan bahwa izin perlu bukti.",
            "Hasan Basri",
            "izin perlu",
        ),
        ("Camat Hasan Basri hadir. Dosen itu menyarankan pencairan dibatasi saja.", "Hasan Basri", "pencairan"),
    ],
)
def test_reported_words_have_their_speaker(paragraph: str, speaker: str, text: str) -> None:
    (found,) = [one for one in read(paragraph).spoken if one[0] == "indirect"]
    assert found[1] == speaker and found[2].startswith(text)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Bupati Hasan Basri hadir. Ada rencana menanggung petani kopi, nilainya kira-kira satu miliar rupiah.",
        "Lain lagi cerita Suhaimi, penjaga kolam di Desa Sukamaju, Kecamatan Sukadana.",
        "Semua sia-sia jika pemerintah menghitung kartu yang dicetak saja.",
        "Bupati Hasan Basri hadir. Ia mencontohkan langkah berani seorang kepala desa.",
    ],
)
def test_nouns_and_conditions_report_nothing(paragraph: str) -> None:
    assert read(paragraph).spoken == []


def test_an_honorific_before_an_office_means_its_holder() -> None:
    found = read("Kades Sukamaju Wagimin hadir.", "“Iurannya berat,” ujar Pak Kades.")
    assert found.spoken[0][1] == "Wagimin"


def test_several_who_spoke_without_a_name_do_not_go_on_in_nya() -> None:
    told = said(
        "“Upahnya berat,” keluh Rina.", "Para pedagang masih mempertanyakan rumus upah itu.", "“Kami tunggu,” bebernya."
    )
    assert [speaker for _, speaker, _ in told] == ["Rina Wijayanti", "Para pedagang", "Rina Wijayanti"]


def test_whom_one_went_to_see_first_does_not_speak() -> None:
    told = said("Selain mendatangi Bupati Hasan Basri, pihak keluarga juga meminta polisi membantu pemulangan.")
    assert [speaker for _, speaker, _ in told] == ["pihak keluarga"]


def test_a_stroke_before_a_closing_mark_is_not_said() -> None:
    assert [text for _, _, text in said('"Kartu sudah dibagikan,\\" kata Rina.')] == ["Kartu sudah dibagikan"]


def test_the_beginning_of_a_first_name_behind_a_cue_is_that_person() -> None:
    told = read(
        "Kepala Dinas Sosial Noviandari Kartika membuka rapat.",
        "“Iurannya murah,” kata Novi.",
        "Berdasarkan data BPS, Novi mengatakan jumlah pekerja rentan 13.259 orang.",
        bodies={"BPS": "agency"},
    ).spoken
    assert [speaker for _, speaker, _ in told] == ["Noviandari Kartika", "Noviandari Kartika"]
    assert told[1][2] == "jumlah pekerja rentan 13.259 orang"
