"""Speakers by what stands around them: an office without a name, a trade and its body, a clause, kin of the speaker."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Level
from tests.facts.people_reading import read
from tests.page.reading import article_of

LEAD = "Camat Rosdiana Lubis membuka rapat bersama Ketua Komisi B Tagor Manurung."
ROSDIANA, TAGOR = "Rosdiana Lubis", "Tagor Manurung"
AGENCY, BUREAU = "Balai Pengawas Kapal", "Badan Statistik Samosir"


def speakers(*paragraphs: str) -> list[str | None]:
    found = read(LEAD, *paragraphs, bodies={AGENCY: "agency", BUREAU: "agency", "PT Danau Jernih": "company"})
    return [speaker for _, speaker, _ in found.spoken]


@pytest.mark.parametrize(
    "told",
    [
        f"Kepala {AGENCY}, yang dijumpai seusai itu, mengakui hal tersebut. Ia menyebut sembilan kapal diperiksa.",
        f"Kepala {AGENCY} tidak membantah kabar itu. Pejabat itu menyebut sembilan kapal diperiksa.",
    ],
)
def test_an_office_without_a_name_is_who_is_meant_behind_it(told: str) -> None:
    lead = f"Kepala Cabang {BUREAU} Jonatan Silalahi mengatakan datanya sudah lengkap sejak Mei."
    found = read(LEAD, lead, told, bodies={AGENCY: "agency", BUREAU: "agency"})
    last = found.statements[-1]
    assert (last.person, last.organisation, last.speaker) == (None, 1, f"Kepala {AGENCY}")


def test_an_office_with_its_field_is_told_with_its_body() -> None:
    found = read(f"Direktur Keselamatan {AGENCY} mengakui pelampung masih kurang.", bodies={AGENCY: "agency"})
    assert [(said.speaker, said.organisation) for said in found.statements] == [(f"Direktur Keselamatan {AGENCY}", 1)]


def test_an_officer_without_a_name_speaks_for_his_body() -> None:
    text = f"Seorang pejabat {AGENCY} yang hadir menyebut izin kapal kayu dibekukan."
    told = read(text, bodies={AGENCY: "agency"}).statements
    assert [(said.speaker, said.organisation) for said in told] == [(f"Seorang pejabat {AGENCY} yang hadir", 1)]


def test_a_clause_behind_an_office_says_something() -> None:
    text = f"Keluhan itu dijawab Kepala {AGENCY}, yang menyebut izin kapal kayu dibekukan."
    assert [said.speaker for said in read(text, bodies={AGENCY: "agency"}).statements] == [f"Kepala {AGENCY}"]


def test_who_stands_alone_before_a_colon_speaks() -> None:
    place: dict[str, tuple[str, Level]] = {"Samosir": ("12.17", "regency")}
    found = read(LEAD, "Nakhoda menunggu. Bupati Samosir: “Kapal kayu tetap jalan.”", regions=place)
    assert found.spoken == [("direct", "Bupati Samosir", "Kapal kayu tetap jalan.")]


@pytest.mark.parametrize("words", ["berkata ia akan mendata ulang kapal", "berkata, “Kapal itu didata ulang.”"])
def test_berkata_reports(words: str) -> None:
    assert speakers(f"Rosdiana {words}.") == [ROSDIANA]


def test_an_office_is_told_with_what_it_governs() -> None:
    told = read("Bupati Nias Selatan, dalam keterangan tertulis, meminta kapal kayu diperiksa.").statements
    assert [said.speaker for said in told] == ["Bupati Nias Selatan"]


@pytest.mark.parametrize(
    ("cue", "who"),
    [
        (f"kata peneliti {AGENCY} Yustina Sinaga dalam diskusi itu", "Yustina Sinaga"),
        (f"ujar seorang pengamat pelayaran {AGENCY}, Yustina Sinaga", "Yustina Sinaga"),
    ],
)
def test_a_trade_and_its_body_stand_before_the_name(cue: str, who: str) -> None:
    assert speakers(f"“Pelampung wajib ada di kapal,” {cue}.") == [who]


@pytest.mark.parametrize(
    ("paragraph", "who", "content"),
    [
        (
            "Kritik itu dijawab Tagor Manurung, yang pekan lalu menyatakan retribusi kapal terlalu mahal.",
            TAGOR,
            "retribusi kapal terlalu mahal",
        ),
        (
            "Menurut Rosdiana, yang memimpin kecamatan sejak 2019, separuh awak kapal belum terdaftar.",
            ROSDIANA,
            "separuh awak kapal belum terdaftar",
        ),
        (
            "Rosdiana, yang membawahi Pangururan, Simanindo, dan Onanrunggu, menyebut separuh awak kapal terdaftar.",
            ROSDIANA,
            "separuh awak kapal terdaftar",
        ),
        (
            "Menurut Tagor, yang juga bendahara partai, retribusi kapal terlalu mahal.",
            TAGOR,
            "retribusi kapal terlalu mahal",
        ),
        (
            "Sejumlah awak kapal kayu mengeluhkan harga solar yang terus naik.",
            "Sejumlah awak kapal kayu",
            "harga solar yang terus naik",
        ),
        (
            "Seorang petugas loket yang enggan disebut namanya mengaku bingung dengan aturan baru.",
            "Seorang petugas loket yang enggan disebut namanya",
            "bingung dengan aturan baru",
        ),
        (
            "Keluhan itu datang dari Tagor Manurung, yang bulan lalu menuding petugas pilih kasih.",
            TAGOR,
            "petugas pilih kasih",
        ),
        ("Rosdiana berjanji memeriksanya sendiri.", ROSDIANA, "memeriksanya sendiri"),
        (
            "Kendati demikian, legislator itu mengingatkan agar kapal kayu tidak dilupakan.",
            TAGOR,
            "agar kapal kayu tidak dilupakan",
        ),
        (
            "Pedagang yang berjualan di dermaga mengaku belum pernah didata.",
            "Pedagang yang berjualan di dermaga",
            "belum pernah didata",
        ),
        (
            "Menurut laporan pemilik kapal, PT Danau Jernih, terdapat 40 kapal kayu di sana.",
            "PT Danau Jernih",
            "terdapat 40 kapal kayu di sana",
        ),
    ],
)
def test_clauses_between_a_speaker_and_what_was_said(paragraph: str, who: str, content: str) -> None:
    found = read(LEAD, paragraph, bodies={"PT Danau Jernih": "company"})
    assert [(speaker, text) for _, speaker, text in found.spoken] == [(who, content)]


def test_who_only_thought_something_gives_no_words_of_the_main_clause() -> None:
    assert speakers("Tagor Manurung, yang menilai aturan itu kabur, keluar dari ruang rapat.") == []


@pytest.mark.parametrize(
    ("paragraphs", "who"),
    [
        (
            (
                "Juru masak, Delima Purba, mengaku lega sekali. Suaminya, Halomoan, ikut menjaring ikan.",
                "“Horas,” ujarnya.",
            ),
            ["Delima Purba", "Delima Purba"],
        ),
        (
            ("Salah satu korban adalah Halomoan Purba (40). Istrinya, Delima, menerima santunan. “Lega,” ucapnya.",),
            ["Delima"],
        ),
        (
            ("Ibu korban, Delima Purba, terisak. Anak sulungnya, Halomoan (19), baru bekerja. “Dia baik,” ucapnya.",),
            ["Delima Purba"],
        ),
        (
            (
                "“Kapal kayu tua,” kata Rosdiana. Kritik datang dari Tagor, yang menyebut dermaga sudah rusak.",
                "“Pak Tagor benar,” ujarnya.",
            ),
            [ROSDIANA, TAGOR, ROSDIANA],
        ),
        (
            ("“Kami antre,” kata Halomoan Purba. Rekan Halomoan, Binsar Sitorus, menyela. “Lama sekali,” katanya.",),
            ["Halomoan Purba", "Binsar Sitorus"],
        ),
        (
            (f"Rosdiana mengatakan kapal kayu tua. Sementara Kepala {AGENCY} tersenyum. “Nanti dicek,” ujarnya.",),
            [ROSDIANA, f"Kepala {AGENCY}"],
        ),
        (
            (
                "Menurut Rosdiana, kapal kayu tua masih banyak.",
                f"Ada 40 kapal, menurut {BUREAU}, di sana. “Tua,” katanya.",
            ),
            [ROSDIANA, BUREAU, ROSDIANA],
        ),
    ],
)
def test_pronouns_mean_who_spoke_and_neither_kin_nor_sources(paragraphs: tuple[str, ...], who: list[str]) -> None:
    assert speakers(*paragraphs) == who


def test_an_office_told_in_a_caption_too_leads_to_the_name_behind_it() -> None:
    (said,) = extract(
        article_of(
            "Kartu untuk Petani\n\nAnggota Komisi D DPRD Surabaya, Rahmat Hidayat. (Amanah/Lentera)\n\n"
            'SURABAYA - Kartu dibagi pemerintah kota.\n\n"Uangnya dari cukai," kata Anggota Komisi D DPRD Surabaya, '
            "Rahmat Hidayat.\n"
        )
    ).statements
    assert said.speaker == "Rahmat Hidayat"


def test_what_is_said_may_begin_right_behind_the_name() -> None:
    text = f"Diungkapkan Ketua Komisi B, {TAGOR} program ini melindungi 30 kapal, yang semuanya kecil."
    assert [spoken[2] for spoken in read(LEAD, text).spoken] == ["program ini melindungi 30 kapal, yang semuanya kecil"]
