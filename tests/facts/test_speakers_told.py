"""Whom papers let speak in ways other than a plain clause, on invented articles read with their real bodies."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.counting import facts_of
from tests.facts.people_reading import article, read


def spoken(*paragraphs: str) -> list[tuple[str | None, str]]:
    """The speakers of an article, by full name or as told, each with the words."""
    facts = extract(article(*paragraphs))
    names = {person.id: person.name for person in facts.people}
    return [(names.get(s.person or 0, s.speaker), s.text) for s in facts.statements]


def speakers(*paragraphs: str) -> list[str | None]:
    return [speaker for speaker, _ in spoken(*paragraphs)]


def test_a_statement_read_out_is_his_who_wrote_it() -> None:
    text = (
        "Bupati Ngawi Sumanto Hadikarso melalui keterangan tertulis yang dibacakan Sekda Tri Handoyo mengatakan "
        "seluruh buruh tani sudah terdaftar."
    )
    assert speakers(text) == ["Sumanto Hadikarso"]


def test_words_told_by_an_office_with_its_body_are_the_holders() -> None:
    found = spoken(
        "Asisten I Setda Ngawi Mardi Sayutan membuka rapat.",
        "Ahli waris peserta yang wafat itu jelas Asisten I Setda Ngawi, berhak atas manfaat Rp18 juta.",
    )
    assert found == [("Mardi Sayutan", "Ahli waris peserta yang wafat itu")]


def test_a_name_like_a_verb_of_saying_says_nothing() -> None:
    assert spoken("Kepala Kanwil BPJS Ketenagakerjaan Jabar Kunto Wibawanto, Deputi Direktur Rini Astuti, hadir.") == []
    assert spoken("Kisah pilu dialami Nenek Saminah, 67 tahun, warga Dusun Krajan di lereng bukit.") == []


@pytest.mark.parametrize(
    "told",
    [
        "Kepala Kejari Ngawi, Sutrisna Adi, menyampaikan hal itu usai penandatanganan kerja sama, Selasa.",
        "Kepala Kejari Ngawi Sutrisna Adi mengungkapkan hal tersebut dalam rapat di kantornya.",
        "Kepala Kejari Ngawi Sutrisna Adi menegaskan hal itu.",
    ],
)
def test_who_says_that_said_the_sentence_before(told: str) -> None:
    found = spoken(f"Tunggakan iuran perusahaan itu sudah lunas sejak Mei lalu. {told}")
    assert found == [("Sutrisna Adi", "Tunggakan iuran perusahaan itu sudah lunas sejak Mei lalu")]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("Anggota DPRD Ngawi Kurnia Anwari menerima aduan.", "Dirinya menyebutkan pengawasan dinas masih lemah."),
            "Kurnia Anwari",
        ),
        (
            (
                "Anggota DPRD Ngawi Kurnia Anwari menerima aduan.",
                "Politisi Golkar itupun meminta data dibuka untuk umum.",
            ),
            "Kurnia Anwari",
        ),
        (
            ("Siswoyo yang juga selaku Ketua Fraksi PKB DPRD, menilai kondisi itu mencerminkan koordinasi lemah.",),
            "Siswoyo",
        ),
        (
            ("Asisten I Ngawi, Nirwan Bakri, yang membuka rapat itu meminta desa menganggarkan iuran pekerja.",),
            "Nirwan Bakri",
        ),
        (
            ("Gabrian Gola, kepada Warta-Timur.com, Kamis, mengungkapkan, langkah polisi wajib dikawal semua pihak.",),
            "Gabrian Gola",
        ),
        (("Menurut hitungan Sutrisna Adi, kebutuhan iuran mencapai Rp3 miliar setahun.",), "Sutrisna Adi"),
        (
            ("Hadir pula dalam rapat itu Kabid Syaker Ngawi, Zulham Lubis. Menurut dia, perda sedang disusun.",),
            "Zulham Lubis",
        ),
        (
            ("Salah satunya Rizki Ananda (29).", '"Pensiun masih lama, Bang, dapur tidak bisa menunggu," katanya.'),
            "Rizki Ananda",
        ),
        (
            ("Pemilik UD Setia Kawan, Haji Ijum, hadir. Ia mengaku mendaftarkan empat dari sebelas orang buruhnya.",),
            "Ijum",
        ),
    ],
)
def test_whom_a_sentence_means(paragraphs: tuple[str, ...], expected: str) -> None:
    assert speakers(*paragraphs) == [expected]


def test_neither_the_dead_nor_the_speakers_kin_speak() -> None:
    widow = speakers(
        "Santunan diserahkan kepada Siti Qomariyah, janda Ustaz Sholikin. Sholikin meninggal bulan lalu. "
        '"Saya malah tidak tahu ada kartunya," aku warga Desa Kedungadem itu.'
    )
    assert widow == ["Siti Qomariyah"]
    son = speakers(
        "Amrin bercerita, ayahnya meninggal saat melaut dekat Pulau Buru. Sitiyah (50), sang ibu, kini sakit keras.",
        '"Waktu itu cuaca memang buruk," kata dia.',
    )
    assert son == ["Amrin", "Amrin"]


@pytest.mark.parametrize("cue", ["puji", "kritik", "desak", "ulas", "kesal", "tepis"])
def test_verbs_that_only_follow_a_quotation(cue: str) -> None:
    assert speakers(f'"Satu kelurahan bisa menambah 540 peserta," {cue} Ferdinan Malau.') == ["Ferdinan Malau"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Menurut Haryadi, Kepala Desa Karangrejo, angka peserta naik dua kali.", "angka peserta naik dua kali"),
        ("Menurut Siti Marwah, ibu dua anak, iuran itu ringan baginya.", "iuran itu ringan baginya"),
        ("Menurut Haryadi (50), selaku kakak korban, biayanya ditanggung dinas.", "biayanya ditanggung dinas"),
        (
            "Menurut Siti Marwah, petani tembakau, buruh, dan nelayan berhak atas itu.",
            "petani tembakau, buruh, dan nelayan berhak atas itu",
        ),
        (
            "Menurut Siti Marwah, petani harus dilindungi, sebab tak punya jaminan.",
            "petani harus dilindungi, sebab tak punya jaminan",
        ),
    ],
)
def test_who_somebody_is_is_no_part_of_what_he_said(text: str, words: str) -> None:
    assert [said for _, said in spoken(text)] == [words]


def test_a_victim_who_lives_may_speak() -> None:
    found = speakers(
        "Ketua Komisi II Faturahman Ismail memimpin rapat.",
        "Salah satu korban, Deden Supriadi, hadir dengan tongkat. Ia bercerita harus menjual motor untuk berobat.",
        '"Sampai hari ini belum diganti sepeser pun," ujar warga Kelurahan Gerem, Kecamatan Grogol itu lirih.',
    )
    assert found == ["Deden Supriadi", "Deden Supriadi"]


def test_a_nickname_within_a_full_name_is_not_whoever_spoke_last() -> None:
    found = speakers(
        "Kepala Kejaksaan Negeri Ngawi Andi Hasnar Petta Lolo datang disaksikan Sekda Andi Fajarun Pangerang.",
        '"Rugi kita semua," kata Puang Hasnar, begitu ia disapa.',
    )
    assert found == ["Andi Hasnar Petta Lolo"]


def test_a_widow_with_a_short_forename_speaks_for_herself() -> None:
    found = speakers(
        'Istri La Ode Safran, Wa Ode Murna, yang hadir dalam jumpa pers, menolak berdamai. "Saya tidak mau," tuturnya.'
    )
    assert found[-1] == "Wa Ode Murna"


def test_whoever_is_asked_answers() -> None:
    found = speakers(
        "Bupati Ngawi Bambang Priyantono menjanjikan surat edaran terbit bulan ini.",
        'Saya bertanya kepada Sumiyem apakah ia mau membayar. Ia menjawab, yang penting kartunya ada. "Mau," ujarnya.',
        "Nama lengkapnya Sumiyem Hartati, buruh tani.",
    )
    assert found == ["Bambang Priyantono", "Sumiyem Hartati", "Sumiyem Hartati"]


def test_what_a_body_without_a_name_reckons_does_not_make_it_the_speaker() -> None:
    found = speakers(
        "Kepala Disnaker Ngawi Bambang Priyantono mengungkapkan, baru 1.026 pekerja terdaftar. Padahal, menurut "
        "taksiran pemerintah daerah, 15.000 warga bekerja di Malaysia.",
        '"Kami tidak bisa berbuat apa-apa," ujarnya.',
    )
    assert found[-1] == "Bambang Priyantono"


def test_an_abbreviated_style_ends_no_sentence() -> None:
    text = "Wakil Gubernur Maluku Utara, Nirwan Hi. Bakri, meminta sepuluh desa mengalokasikan anggaran iuran."
    assert speakers(text) == ["Nirwan Hi. Bakri"]


@pytest.mark.parametrize(("ask", "answer"), [("Tanya", "Jawab"), ("T", "J"), ("**Tanya**", "**Jawab**"), ("Q", "A")])
def test_the_answers_of_an_interview_are_his_who_is_asked(ask: str, answer: str) -> None:
    found = spoken(
        "Berikut petikan wawancara dengan Kepala Disnaker Ngawi Bambang Priyantono.",
        f"{ask}: Berapa buruh yang terdaftar?",
        f"{answer}: Sudah 4.000 orang. Sisanya menyusul.",
        f"{ask}: Kapan tuntas?",
        f"{answer}: Tahun depan, kalau anggarannya cukup.",
    )
    assert found == [
        ("Bambang Priyantono", "Sudah 4.000 orang. Sisanya menyusul."),
        ("Bambang Priyantono", "Tahun depan, kalau anggarannya cukup."),
    ]


def test_an_announced_interview_needs_no_marks_and_stays_with_who_is_asked() -> None:
    found = spoken(
        "Kepala Disnaker Ngawi Bambang Priyantono menerima wartawan Warta Uji, Ratna Dewanti. Petikannya:",
        "Berapa buruh yang terdaftar?",
        "Sudah 4.000 orang. Sisanya menyusul.",
        "Pengusaha keberatan membayar.",
        "Itu tidak benar. Kami sudah bicara dengan mereka semua di kantor ini.",
        "Saya ulangi, aturan itu berlaku. Mereka tahu.",
        'Ketua Apindo Ngawi Sugeng Raharjo, yang dihubungi terpisah, membantah. "Kami belum diajak bicara," kata dia.',
        "Kapan tuntas?",
        "Tahun depan, kalau anggarannya cukup.",
    )
    assert found == [
        ("Bambang Priyantono", "Sudah 4.000 orang. Sisanya menyusul."),
        ("Bambang Priyantono", "Itu tidak benar. Kami sudah bicara dengan mereka semua di kantor ini."),
        ("Bambang Priyantono", "Saya ulangi, aturan itu berlaku. Mereka tahu."),
        ("Sugeng Raharjo", "Kami belum diajak bicara"),
        ("Bambang Priyantono", "Tahun depan, kalau anggarannya cukup."),
    ]


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        (
            "Nelayan Butuh Daftar",
            "Guru besar itu meneliti nelayan. Ratna Dewanti dari majalah Uji menemuinya di Ngawi.",
        ),
        ("Bambang Priyantono: Nelayan Butuh Daftar", "Ratna Dewanti dan Budi Santosa berbincang dengannya di Ngawi."),
    ],
)
def test_who_asks_in_an_interview_gives_no_answers(title: str, opening: str) -> None:
    body = (
        "Kepala Disnaker Ngawi Bambang Priyantono menyerahkan kajian. "
        f"{opening} Petikannya:\n\nBerapa yang terlindungi?\n\nKajian kami menghitung 1.200 orang.\n"
    )
    facts = facts_of(f"{title}\n\nNGAWI - Kajian selesai, Senin (4/3/2024).\n\n{body}")
    names = {person.id: person.name for person in facts.people}
    assert [names.get(one.person or 0) for one in facts.statements if one.form == "direct"] == ["Bambang Priyantono"]


def test_questions_in_an_article_that_announces_no_interview_have_no_answers() -> None:
    assert spoken("Lalu siapa yang membayar iurannya?", "Kami tidak tahu. Bupati Ngawi belum memutuskan.") == []


def test_an_answer_without_a_question_is_none() -> None:
    assert spoken("J: Jaminan Hari Tua, K: Jaminan Kematian.", "Jawab: benar atau salah.") == []


def test_a_quotation_of_two_paragraphs_is_one_where_only_the_last_mark_closes_it() -> None:
    told = read(
        "“Tanggal sembilan kami akan mengundang kembali perusahaan itu.",
        "Jika manajer hadir, saya akan meminta pesangon dibayar”, ungkap Ketua DPRD Hj. Lepa Nur.",
    )
    (said,) = told.statements
    assert (said.form, said.also[0].text) == ("direct", "Jika manajer hadir, saya akan meminta pesangon dibayar")
    assert told.spoken[0][1] == "Lepa Nur"
