"""Who speaks where no name stands with the verb, and where one sentence or paragraph says who spoke in another."""

from __future__ import annotations

import pytest

from tests.facts.people_reading import read

LEAD = "Bupati Harun Syamsir membuka rapat bersama Ketua DPRD Maya Sari."


def speakers(*paragraphs: str) -> list[str | None]:
    return [speaker for _, speaker, _ in read(LEAD, *paragraphs).spoken]


@pytest.mark.parametrize(
    "verb", ["isaknya", "gumamnya", "selanya", "kelitnya", "kenangnya lirih", "wanti-wantinya", "ratapnya", "gerutunya"]
)
def test_rare_verbs_of_saying(verb: str) -> None:
    assert speakers("“Iuran lunas,” kata Maya.", f"“Uangnya sudah habis,” {verb}.") == ["Maya Sari"] * 2


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Istri Basri, Nurlela, menerima kartu.", "Nurlela"),
        ("Suaminya, Pak Karim, mengangguk setuju.", "Karim"),
        ("Pengamat asuransi Irvan Tanujaya melihat tantangan lain.", "Irvan Tanujaya"),
        ("Dua pekan lalu Siti Rohani terpeleset di kamar mandi.", "Siti Rohani"),
        ("Yang mengumpulkan data adalah Kepala Desa Andi Rukmana.", "Andi Rukmana"),
        ("Santunan itu diserahkan langsung oleh Camat Arsyad Landa kepada warga.", "Arsyad Landa"),
        ("Salah seorang nelayan mengaku senang.", "Salah seorang nelayan"),
        ("Menteri Sosial, dalam sebuah wawancara, berjanji menerbitkan aturan.", "Menteri Sosial"),
        ("Kepada wartawan, Siti Khotijah bercerita bahwa kartunya hilang.", "Siti Khotijah"),
        ("Om Hasan Laot tak menyalahkan siapa-siapa.", "Hasan Laot"),
        ("Ujang Rahmat tertawa.", "Ujang Rahmat"),
    ],
)
def test_nya_means_whom_the_sentence_before_is_about(sentence: str, speaker: str) -> None:
    assert speakers("“Iuran lunas,” kata Maya.", f"{sentence} “Kami terbantu sekali,” katanya.")[-1] == speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "Tahun lalu keponakannya, Darman Laot, jatuh dari geladak.",
        "Almarhum Basri Kadir meninggal Mei lalu saat melaut.",
        "Santunan diberikan kepada Siti Aminah.",
    ],
)
def test_nya_means_no_victim_and_no_object(sentence: str) -> None:
    assert speakers("“Iuran lunas,” kata Maya.", sentence, "“Kami terbantu sekali,” katanya.") == ["Maya Sari"] * 2


def test_nya_means_no_body_told_within_the_quotation() -> None:
    said = "“Kami bersyukur. Pemkot berkomitmen memastikan semuanya terlindungi,” ujarnya."
    assert speakers(f"Bupati Harun Syamsir hadir. {said}") == ["Harun Syamsir"]


def test_the_dead_do_not_speak_where_nobody_has_spoken_yet() -> None:
    found = read(
        "Santunan keluarga almarhum Basri Kadir diserahkan Bupati Harun Syamsir.", "“Semoga berguna,” katanya."
    )
    assert found.spoken[0][1] == "Harun Syamsir"


@pytest.mark.parametrize("meant", ["sang istri", "istri almarhum"])
def test_a_word_of_kin_means_the_one_told_with_it(meant: str) -> None:
    found = speakers(
        "Istri Basri, Nurlela, menerima kartu.",
        "“Iuran lunas,” kata Maya.",
        f"“Kami senang,” imbuh {meant}.",
    )
    assert found == ["Maya Sari", "Nurlela"]


def test_the_office_with_its_body_means_its_holder() -> None:
    bodies = {"BPJS Ketenagakerjaan Cabang Dumai": "agency", "Dinas Sosial Dumai": "government"}
    found = read(
        "Kepala BPJS Ketenagakerjaan Cabang Dumai Retno Palupi dan Kepala Dinas Sosial Dumai Donny Sandita hadir.",
        "Kepala BPJS Ketenagakerjaan Cabang Dumai menerangkan cakupan sudah separuh.",
        "Kepala Dinas Sosial Dumai juga mengatakan data akan diperbarui.",
        bodies=bodies,  # type: ignore[arg-type]
    )
    assert [speaker for _, speaker, _ in found.spoken] == ["Retno Palupi", "Donny Sandita"]


@pytest.mark.parametrize(
    "told", ["Demikian disampaikan", "Begitu kata", "Hal itu diungkapkan", "Pesan itu dilontarkan"]
)
def test_the_next_paragraph_tells_who_said_a_quotation(told: str) -> None:
    ((form, speaker, text),) = read(LEAD, "“Kami siap mendata semua nelayan.”", f"{told} Maya Sari, Senin.").spoken
    assert (form, speaker, text) == ("direct", "Maya Sari", "Kami siap mendata semua nelayan.")


@pytest.mark.parametrize(
    "paragraph",
    ["Maya Sari punya pesan: “Jangan tunda.”", "Pesan Maya sederhana: “Daftar sekarang.”", "Kata Maya: “Ini murah.”"],
)
def test_a_short_quotation_behind_a_colon(paragraph: str) -> None:
    assert [(form, speaker) for form, speaker, _ in read(LEAD, paragraph).spoken] == [("direct", "Maya Sari")]


def test_a_short_sentence_in_marks_goes_on() -> None:
    assert speakers("“Kami dukung penuh,” ujar Maya.", "“Jumlahnya dua miliar.”") == ["Maya Sari"] * 2


def test_a_sentence_behind_a_quotation_is_none_of_its_cue() -> None:
    found = read(LEAD, "“Uang itu,” lanjut Maya, “harus kembali.” Ia menambahkan, dewan akan memanggil dinas.").spoken
    assert [(form, text) for form, _, text in found] == [
        ("direct", "Uang itu"),
        ("indirect", "dewan akan memanggil dinas"),
    ]


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        (
            "Maya menilai skema itu patut ditiru, tetapi mengingatkan masih ada 20 desa tertinggal.",
            ["skema itu patut ditiru", "masih ada 20 desa tertinggal"],
        ),
        (
            "Maya menyebut iuran itu murah seraya berharap semua nelayan ikut.",
            ["iuran itu murah", "semua nelayan ikut"],
        ),
        (
            "Maya meminta camat mendata warga dan berharap semuanya tuntas bulan ini.",
            ["camat mendata warga", "semuanya tuntas bulan ini"],
        ),
        (
            "Maya meminta perusahaan patuh dan melaporkan upah yang sebenarnya.",
            ["perusahaan patuh dan melaporkan upah yang sebenarnya"],
        ),
    ],
)
def test_two_verbs_of_saying(sentence: str, texts: list[str]) -> None:
    found = read(LEAD, sentence).spoken
    assert [(form, speaker, text) for form, speaker, text in found] == [("indirect", "Maya Sari", t) for t in texts]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Maya menyampaikan, santunan itu terdiri atas dua bagian.", "santunan itu terdiri atas dua bagian"),
        ("Maya cuma berujar anaknya itu tulang punggung.", "anaknya itu tulang punggung"),
        ("Maya menuding pengawasan lemah.", "pengawasan lemah"),
        ("Maya menceritakan suaminya hilang diterjang ombak.", "suaminya hilang diterjang ombak"),
        ("Maya mendata 2.900 nelayan belum terlindungi.", "2.900 nelayan belum terlindungi"),
    ],
)
def test_indirect(sentence: str, text: str) -> None:
    assert read(LEAD, sentence).spoken == [("indirect", "Maya Sari", text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Maya menyampaikan santunan kepada keluarga nelayan.",
        "Maya melanjutkan kepesertaan ribuan pekerja rentan.",
        "Maya menceritakan klaim terbesar yang pernah dibayar di sana.",
        "Maya menyinggung kepatuhan ratusan perusahaan sawit.",
        "Maya mendata nelayan di tiga desa.",
    ],
)
def test_no_statement(sentence: str) -> None:
    assert read(LEAD, sentence).spoken == []


def test_that_body_is_the_one_named_last() -> None:
    found = read(
        "Jejaring Pekerja Mataram mendampingi para buruh.",
        "Itu pun, menurut jejaring tersebut, sebagian besar belum terdaftar.",
        bodies={"Jejaring Pekerja Mataram": "other"},
    )
    assert [statement.organisation for statement in found.statements] == [1]


def test_the_later_part_of_an_interrupted_indirect_statement_is_in_also() -> None:
    (statement,) = read(LEAD, "Iuran itu, kata Maya Sari, akan ditanggung daerah sampai akhir tahun.").statements
    assert (statement.text, statement.also) == ("akan ditanggung daerah sampai akhir tahun", ())
    (statement,) = read(LEAD, "Iuran nelayan kecil itu, kata Maya Sari, akan ditanggung daerah.").statements
    assert statement.text == "Iuran nelayan kecil itu"
    assert [part.text for part in statement.also] == ["akan ditanggung daerah"]


def test_who_reads_out_the_words_of_another_does_not_say_them() -> None:
    found = read(
        "Wali Kota Bodewin Latu dalam sambutan yang dibacakan Asisten I, Jopie Silahoy, mengingatkan iuran itu wajib."
    )
    assert [speaker for _, speaker, _ in found.spoken] == ["Bodewin Latu"]


@pytest.mark.parametrize("verb", ["tak menampik", "tidak membantah", "tak memungkiri"])
def test_what_somebody_does_not_deny(verb: str) -> None:
    assert read(LEAD, f"Maya {verb} masih ada sopir yang luput.").spoken == [
        ("indirect", "Maya Sari", "masih ada sopir yang luput")
    ]


def test_that_office_is_the_one_spoken_of() -> None:
    found = speakers(
        "“Iuran lunas,” kata Maya.",
        "Firman Hidayat membenarkan kerja sama itu.",
        "Kasi itu mengatakan 11 surat sudah diterima.",
    )
    assert found[-1] == "Firman Hidayat"


def test_a_nickname_told_before_whose_it_is() -> None:
    found = read(
        "Wali Kota Respati Ardianto, didampingi Wakil Wali Kota Astrid Widayani, hadir.",
        "“Jangan lihat kecilnya,” kata Mas Wali, sapaan akrab Respati.",
    )
    assert [speaker for _, speaker, _ in found.spoken] == ["Respati Ardianto"]
    assert [len(person.mentions) for person in found.people] == [2, 1]


def test_the_party_in_brackets_does_not_speak() -> None:
    found = read(
        "Anggota komisi, Sutari SH (Partai Kerja), mengusulkan syarat itu diperketat.", bodies={"Partai Kerja": "other"}
    )
    assert [speaker for _, speaker, _ in found.spoken] == ["Sutari"]
