"""Whom `katanya` and `ia` mean right behind the sentence that brings somebody in."""

from __future__ import annotations

import pytest

from tests.facts.people_reading import read

FIRST = "“Kartu sudah dibagikan semua,” kata Camat Harun Syamsir."
SECOND = "Slamet Rianto"


@pytest.mark.parametrize(
    "brought_in",
    [
        f"Calo juga mendatangi {SECOND}, 38, bekas karyawan pabrik. Ia mengaku ditawari nomor antrean.",
        f"Salah satunya {SECOND} (47), pedagang lontong. “Tidak sangka dapat sebanyak itu,” katanya.",
        f"Ayah almarhumah, {SECOND}, datang dengan mobil bak. “Uang ini buat adiknya sekolah,” katanya.",
        f"Lain lagi penjelasan Lurah {SECOND}. Ia mengatakan ada masa tenggang satu bulan.",
        f"Betul, kata Lurah {SECOND}. Ia menerangkan batas usia peserta 65 tahun.",
    ],
)
def test_whoever_is_brought_in_speaks(brought_in: str) -> None:
    found = read(FIRST, brought_in)
    assert found.spoken[-1][1] == SECOND


def test_what_is_called_a_finding_was_said() -> None:
    found = read(
        "Buruh harian rata-rata hanya ikut dua program. Demikian temuan yang dipaparkan Ketua Serikat Maya Sari."
    )
    assert found.spoken == [("indirect", "Maya Sari", "Buruh harian rata-rata hanya ikut dua program")]


def test_what_somebody_is_called_is_no_part_of_what_was_said() -> None:
    found = read("Menurut Maya Sari, begitu ia biasa disapa, iuran itu ringan sekali.")
    assert found.spoken[0][2] == "iuran itu ringan sekali"


def test_who_gives_in_the_first_sentence_is_whom_it_is_about() -> None:
    found = read(
        "JEMBER - Bupati Harun Syamsir menyerahkan santunan kepada istrinya, Sumiyati.", "“Negara hadir,” katanya."
    )
    assert found.spoken[-1][1] == "Harun Syamsir"


@pytest.mark.parametrize("who", ["Keluarga", "Pihak keluarga", "Buruh", "Manajemen", "Serikat pekerja"])
def test_parties_without_a_name_say_something(who: str) -> None:
    found = read(FIRST, f"{who} menilai angka itu terlalu rendah sekali.")
    assert found.spoken[-1] == ("indirect", who, "angka itu terlalu rendah sekali")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Maya Sari mengatakan bahwasanya iuran itu ringan sekali.", "iuran itu ringan sekali"),
        ("Iuran itu ringan sekali, kata Maya Sari, Jumat, di sela acara.", "Iuran itu ringan sekali"),
        ("BREBES, 3 Juni 2024 - Menurut Maya Sari, iuran itu ringan sekali.", "iuran itu ringan sekali"),
        ("RTMM-SPSI tetap menolak potongan itu, kata Maya Sari.", "RTMM-SPSI tetap menolak potongan itu"),
        ("Maya Sari, mengutip data BPS, menyatakan iuran itu ringan sekali.", "iuran itu ringan sekali"),
    ],
)
def test_only_what_was_said_is_the_statement(text: str, said: str) -> None:
    assert read(text, bodies={"BPS": "agency"}).spoken == [("indirect", "Maya Sari", said)]


@pytest.mark.parametrize("told", ["menyampaikan hal itu kemarin", "mengatakan itu saat rapat"])
def test_that_it_was_said_is_no_statement_of_its_own(told: str) -> None:
    found = read("Iuran itu ringan sekali bagi mereka.", f"Maya Sari {told}.")
    assert [said for _, _, said in found.spoken] in ([], ["Iuran itu ringan sekali bagi mereka"])


def test_the_head_speaks_and_not_the_deputy() -> None:
    found = read(
        "Harun Syamsir, Direktur pabrik, hadir. Wakil Direktur Maya Sari ikut hadir.", "“Baik,” kata Direktur."
    )
    assert found.spoken[-1][1] == "Harun Syamsir"


@pytest.mark.parametrize("cue", ["tambahnya", "imbuhnya", "sambungnya", "lanjutnya"])
def test_who_adds_something_has_spoken_before(cue: str) -> None:
    found = read(
        FIRST, f"Kartu diterima {SECOND}, suami almarhumah Sumiati.", f"“Semoga bermanfaat bagi semua,” {cue}."
    )
    assert found.spoken[-1][1] == "Harun Syamsir"


@pytest.mark.parametrize(
    "cue",
    ["terang Bupati {first}, S.Sos., melalui Kabid Harun Syamsir, Rabu", "kata {first} lewat Kabid Harun Syamsir"],
)
def test_through_whom_words_are_told_is_who_speaks(cue: str) -> None:
    found = read(f"“Semua buruh sudah terlindungi,” {cue.format(first=SECOND)}.", "“Iurannya ringan sekali,” katanya.")
    assert [speaker for _, speaker, _ in found.spoken] == ["Harun Syamsir"] * 2


def test_a_way_of_sending_words_is_nobody() -> None:
    found = read(f"“Semua buruh sudah terlindungi,” kata Bupati {SECOND} melalui pesan singkat kepada Harun Syamsir.")
    assert [speaker for _, speaker, _ in found.spoken] == [SECOND]


def test_what_is_told_before_anybody_is_named_is_his_who_speaks_next() -> None:
    found = read("“Tiap bulan kami turun ke lapangan,” ujarnya.", FIRST)
    assert [speaker for _, speaker, _ in found.spoken] == ["Harun Syamsir"] * 2
