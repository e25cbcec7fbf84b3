"""Speakers without their names: replies, descriptions, whose voice it is, speeches read out, bodies told again."""

from __future__ import annotations

import pytest

from tests.facts.people_reading import read

LEAD = "Bupati Harun Syamsir membuka rapat bersama Ketua DPRD Maya Sari dan Kepala Dinas Sosial Donny Sandita."
MAYA, DONNY, HARUN = "Maya Sari", "Donny Sandita", "Harun Syamsir"
UNION = "Serikat Petani Sawit"


def speakers(*paragraphs: str) -> list[str | None]:
    found = read(LEAD, *paragraphs, bodies={UNION: "union", "Dinas Sosial Dumai": "government"})
    return [speaker for _, speaker, _ in found.spoken]


@pytest.mark.parametrize(
    "reply",
    [
        "balas politikus asal Dumai itu",
        "balasnya",
        "sahutnya",
        "timpal dia",
        "sergah perempuan itu",
        "tukasnya",
        "sela dia",
        "potongnya",
        "jawabnya",
        "kilah legislator tersebut",
    ],
)
def test_a_reply_is_no_reply_to_oneself(reply: str) -> None:
    found = speakers(
        "“Datanya mana?” tanya Maya.", "“Sudah kami kirim,” jawab Donny.", f"“Belum sampai, Pak,” {reply}."
    )
    assert found == [MAYA, DONNY, MAYA]


@pytest.mark.parametrize("cue", ["tambahnya", "lanjut dia", "imbuhnya", "ujarnya", "sambung pejabat itu"])
def test_what_goes_on_is_the_last_speaker(cue: str) -> None:
    found = speakers("“Datanya mana?” tanya Maya.", "“Sudah kami kirim,” jawab Donny.", f"“Bulan depan tuntas,” {cue}.")
    assert found == [MAYA, DONNY, DONNY]


def test_an_answer_without_an_exchange_is_the_topic() -> None:
    assert speakers("“Iuran lunas,” kata Maya.", "Donny ditanya soal data. “Sudah lengkap,” jawabnya.") == [MAYA, DONNY]
    assert speakers("Donny menyebut data itu sudah lengkap.", "“Besok dikirim,” timpalnya.") == [DONNY] * 2


@pytest.mark.parametrize(
    ("described", "speaker"),
    [
        ("orang nomor satu di Kabupaten Dumai itu", HARUN),
        ("kepala daerah dua periode itu", HARUN),
        ("sang bupati", HARUN),
        ("legislator asal Dapil II tersebut", MAYA),
        ("wakil rakyat itu", MAYA),
        ("politikus senior itu", MAYA),
        ("anggota dewan tiga periode ini", MAYA),
        ("pejabat asal Bengkalis itu", DONNY),
        ("pria berkacamata itu", DONNY),
        ("mantan camat itu", DONNY),
    ],
)
def test_a_description_means_whose_office_fits(described: str, speaker: str) -> None:
    assert speakers("“Iuran lunas,” kata Donny.", f"“Kami dorong terus,” tegas {described}.") == [DONNY, speaker]


@pytest.mark.parametrize(
    ("sentence", "described"),
    [
        ("Siti Aminah, janda nelayan, hadir sejak pagi.", "perempuan 43 tahun itu"),
        ("Santunan itu diterima Siti Aminah.", "ibu dua anak itu"),
        ("Kartu diserahkan kepada Siti Aminah, pedagang sayur di Pasar Baru.", "warga Desa Sukasari itu"),
        ("Kartu diserahkan kepada Siti Aminah.", "penjual ikan asin itu"),
        ("Klaim dibayarkan kepada ahli waris, Siti Aminah.", "janda dua anak tersebut"),
        ("Di barisan depan tampak Siti Aminah.", "perempuan yang pernah menjadi guru itu"),
    ],
)
def test_a_description_means_the_one_named_in_its_paragraph(sentence: str, described: str) -> None:
    found = speakers("“Iuran lunas,” kata Maya.", f"{sentence} “Kami senang,” ujar {described}.")
    assert found == [MAYA, "Siti Aminah"]


def test_a_description_never_means_the_other_gender() -> None:
    found = read(
        "Sekretaris Daerah Hj. Erna Wati membuka rapat bersama Camat H. Rahmat Hidayat.",
        "“Iuran lunas,” kata Erna.",
        "“Kami siap membantu,” ujar pria kelahiran Kurai itu.",
    )
    assert [speaker for _, speaker, _ in found.spoken] == ["Erna Wati", "Rahmat Hidayat"]


def test_the_clergyman_spoken_of() -> None:
    found = speakers(
        "“Iuran lunas,” kata Donny.",
        "Pastor Markus Lamatau memimpin doa. “Semoga berkah,” kata imam asal Larantuka tersebut.",
    )
    assert found == [DONNY, "Markus Lamatau"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Data yang dipegang Siti Aminah berbeda.",
        "Wajah Siti Aminah tampak letih.",
        "Mata Siti Aminah berkaca-kaca.",
        "Pengalaman Siti Aminah lain.",
        "Jawaban Siti Aminah singkat.",
        "Catatan Siti Aminah berbeda.",
        "Namun, wajah Siti Aminah tetap tenang.",
        "Hal serupa dialami Siti Aminah.",
        "Nada serupa datang dari Siti Aminah.",
        "Keluhan juga datang dari Siti Aminah, pedagang pasar.",
        "Dukungan mengalir dari Siti Aminah.",
        "Gagasan itu lahir dari Siti Aminah.",
        "Usulan itu meluncur dari mulut Siti Aminah.",
        "Begitu pula Siti Aminah.",
        "Lain halnya dengan Siti Aminah.",
        "Tidak demikian bagi Siti Aminah.",
        "Bagi Siti Aminah, santunan itu sangat berarti.",
        "Sementara itu, salah satu ahli waris, Siti Aminah, berterima kasih.",
        "Pertanyaan itu membuat Siti Aminah tersenyum.",
        "Ucapan Maya diamini Siti Aminah.",
        "Pernyataan Maya dibantah Siti Aminah.",
        "Lantas apa kata Siti Aminah?",
        "Bagaimana tanggapan Siti Aminah?",
        "Menanggapi Maya, Siti Aminah mengangkat bahu.",
    ],
)
def test_whose_voice_or_thought_a_sentence_tells(sentence: str) -> None:
    found = speakers("“Iuran lunas,” kata Maya.", f"{sentence} “Kami harus antre lama,” katanya.")
    assert found == [MAYA, "Siti Aminah"]


@pytest.mark.parametrize("quoted", ["Ujang bayar obat sendiri", "Pak Ujang tidak terdaftar", "Kasihan Ujang Rahmat"])
def test_nobody_speaks_of_himself_by_name(quoted: str) -> None:
    found = speakers(
        "Maya menyebut ada tiga korban.", f"Ujang Rahmat bekerja di kapal itu sejak Mei. “{quoted},” katanya."
    )
    assert found == [MAYA, MAYA]


def test_who_gives_his_own_name_speaks() -> None:
    assert speakers("“Iuran lunas,” kata Maya.", "Donny berdiri. “Saya, Donny, siap mundur,” katanya.") == [MAYA, DONNY]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Menurut data Dinas Sosial Dumai, sudah 300 nelayan terdaftar. Hal itu disampaikan Donny, Senin.",
        "Dinas Sosial Dumai mencatat sudah 300 nelayan terdaftar. Data itu dipaparkan Donny, Senin.",
        "Dinas Sosial Dumai meminta camat mendata semua nelayan. Permintaan itu dilontarkan Donny, Senin.",
    ],
)
def test_who_tells_it_says_what_a_body_says(paragraph: str) -> None:
    assert speakers(paragraph) == [DONNY]


def test_who_answers_a_request_did_not_make_it() -> None:
    found = speakers(
        "Maya meminta tambahan pengawas pelabuhan.", "Permintaan itu dijawab Donny. “Tahun depan ditambah,” katanya."
    )
    assert found == [MAYA, DONNY]


@pytest.mark.parametrize(
    "cue",
    [
        "demikian bupati dalam sambutannya",
        "demikian sambutan Bupati Harun yang dibacakan Sekda",
        "demikian pesan Harun",
        "bunyi sambutan Bupati Harun yang dibacakan Donny",
        "demikian isi sambutan tertulis Harun",
        "demikian keterangan tertulis Harun, Senin",
        "begitu pesan Bupati Harun",
        "bunyi keterangan Harun",
        "demikian dikatakan Harun",
        "begitu Harun berpesan",
    ],
)
def test_a_speech_or_letter_and_whose_it_is(cue: str) -> None:
    assert speakers("“Iuran lunas,” kata Maya.", f"“Laut memberi kita makan,” {cue}.") == [MAYA, HARUN]


def test_a_reader_gives_no_words_of_his_own() -> None:
    found = speakers("Dalam sambutannya yang dibacakan Donny, Bupati Harun mengatakan laut memberi makan warga.")
    assert found == [HARUN]
    assert speakers("Donny mewakili Bupati Harun mengatakan iuran sudah dianggarkan.") == [DONNY]


def test_a_written_statement_told_at_the_end_of_a_sentence() -> None:
    found = speakers("“Kapal didata,” kata Maya.", "Di pulau itu ditemukan 417 nelayan lain, demikian keterangan itu.")
    assert found == [MAYA, MAYA]


@pytest.mark.parametrize(
    "cue",
    [
        "tulis serikat tersebut",
        "kata organisasi itu",
        "demikian pernyataan serikat itu",
        "tulis organisasi itu dalam siaran pers",
        "bunyi petisi serikat itu",
    ],
)
def test_a_body_told_again_speaks(cue: str) -> None:
    found = speakers(f"{UNION} menolak aturan itu.", f"“Ada 1.900 buruh di sana,” {cue}.")
    assert found == [UNION]


def test_they_are_those_of_the_sentence_before() -> None:
    assert speakers(f"{UNION} mendatangi dewan. Mereka menuntut 1.350 petani masuk daftar penerima.") == [UNION]
    assert speakers("Warga datang. Mereka menuntut 1.350 petani masuk daftar penerima.") == ["Mereka"]
    both = speakers(
        "“Iuran lunas,” kata Donny.", "Maya Sari dan Harun Syamsir hadir. Keduanya meminta pusat menambah pengawas."
    )
    assert both == [DONNY, MAYA]


@pytest.mark.parametrize(
    "subject",
    [
        "Wakil Ketua DPRD Rahmat Hidayat, S.H. yang ikut mendampingi nelayan",
        "Rahmat Hidayat, pengasuh pondok yang kerap membantu nelayan,",
        "Camat Rahmat Hidayat yang memimpin rapat itu",
        "Camat Rahmat Hidayat, yang belum lama dilantik,",
        "Camat Rahmat Hidayat, didampingi dua anggota dewan yang baru dilantik,",
        "Camat Rahmat Hidayat, dalam keterangan tertulis yang diterima redaksi,",
        "Kuasa hukum perusahaan, Rahmat Hidayat, dari Kantor Hukum Hidayat & Rekan,",
    ],
)
def test_a_clause_between_subject_and_verb(subject: str) -> None:
    assert speakers(f"{subject} menyebutkan iuran itu sudah dianggarkan.") == ["Rahmat Hidayat"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Donny membandingkan dengan daerah tetangga.",
        "Adapun Maya mengingatkan para pemilik kapal.",
        "Maya mengajak semua pengusaha perikanan.",
        "Maya menyoroti hal lain: jumlah pengawas.",
    ],
)
def test_no_statement_without_what_is_said(sentence: str) -> None:
    assert speakers(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Maya mengingatkan pemilik kapal mendaftarkan anak buahnya.",
        "Maya mengingatkan warga soal tenggat itu.",
        "Maya menyoroti jumlah pengawas yang masih kurang.",
        "Maya mengajak semua pengusaha taat aturan.",
    ],
)
def test_a_statement_with_what_is_said(sentence: str) -> None:
    assert speakers(sentence) == [MAYA]


@pytest.mark.parametrize(
    "behind",
    [
        "Donny mengatakannya sambil menunjukkan data.",
        "Donny menyampaikannya kepada para camat.",
        "Begitu jawaban Donny ketika ditanya.",
        "Itulah pesan Donny kepada para camat.",
        "Kalimat itu meluncur dari mulut Donny.",
        "Hal tersebut ditegaskan Donny, Senin.",
        "Demikian penjelasan singkat Donny.",
    ],
)
def test_the_sentence_behind_tells_who_said_a_quotation(behind: str) -> None:
    assert speakers("“Iuran lunas,” kata Maya.", f"“Baru separuh yang terdaftar.” {behind}") == [MAYA, DONNY]


@pytest.mark.parametrize(
    "lead", ["Berikut pernyataan Donny:", "Begini penjelasan Donny:", "Ini jawaban singkat Donny:"]
)
def test_a_quotation_announced(lead: str) -> None:
    assert speakers("“Iuran lunas,” kata Maya.", f"{lead} “Baru separuh yang terdaftar.”") == [MAYA, DONNY]


@pytest.mark.parametrize("subject", ["Organisasi itu", "Serikat tersebut", "Serikat ini juga"])
def test_a_body_told_again_opens_a_sentence(subject: str) -> None:
    assert speakers(f"{UNION} menggelar aksi. {subject} menuntut semua petani didaftarkan.") == [UNION]


@pytest.mark.parametrize(
    ("paragraph", "told"),
    [
        ("Donny bersama Maya menyatakan data masih diolah dinasnya.", [DONNY]),
        ("Di hadapan Maya, Donny mengaku data masih diolah dinasnya.", [DONNY]),
        ("Maya mengatakan data itu lengkap. Donny, kata dia, bekerja cepat sekali.", [MAYA, MAYA]),
        ("Maya mengatakan data itu lengkap. Anak buah Donny, menurutnya, bekerja cepat.", [MAYA, MAYA]),
        ("“Kami bantu,” kata Ketua Komisi B yang juga politikus senior, Rina Wati.", ["Rina Wati"]),
        ("Maya bertanya, “Kenapa ditunda?” Donny menjawab, “Datanya belum lengkap.”", [MAYA, DONNY]),
        ("Maya sempat bertanya kepada Donny soal data. “Belum lengkap,” jawab Donny.", [DONNY]),
        ("Maya mempersilakan Donny berbicara. “Data masih diolah,” kata Donny.", [DONNY]),
        ("Maya meminta Donny menyerahkan data itu. “Harus lengkap,” katanya.", [MAYA, MAYA]),
        ("Senada dengan Maya, Donny meminta camat mendata warga.", [DONNY]),
    ],
)
def test_two_people_in_one_sentence(paragraph: str, told: list[str]) -> None:
    assert speakers(paragraph) == told
