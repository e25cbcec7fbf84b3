"""How reports from towns tell numbers, their regions and times, and who speaks: forms that recur in local papers."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of, only

PUBLISHED = "2024-03-04"
OPENING = "Buruh Menunggu Kartu\n\nSenin, 4 Maret 2024\n\nBLITAR, Brantasnews.id - "


def _regions(page: str) -> list[str | None]:
    facts = facts_of(page)
    names = {region.id: region.name for region in facts.regions}
    return [names.get(one.region or "") for one in facts.statistics]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        # what a wage rose from is of no year told before
        ("UMP 2024 naik 6,5 persen, dari Rp2,9 juta jadi Rp3,1 juta.", ["2024", None, "2024"]),
        ("Pada semester pertama tahun kemarin ada 120 kasus.", ["2023-H1"]),
        # what another number fell from keeps its time to itself
        (
            "Kasus turun dari 251 kasus pada periode yang sama 2022, tetapi kematian naik dari 6 menjadi 11 orang.",
            [None, None, None],
        ),
        # one breath up to the date
        ("Peserta tercatat 12.300 orang dari 600 perusahaan pada Mei 2023.", ["2023-05", "2023-05"]),
    ],
)
def test_when_numbers_of_one_sentence_are(text: str, times: list[str | None]) -> None:
    assert [one.period for one in count(text, published=PUBLISHED).statistics] == times


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ahli waris mendapat tambahan, Rp20 juta.", [("change", "up")]),
        ("Buruh diharapkan meneruskan sendiri dengan Rp16.800 per bulan.", [("amount", None)]),
        # a number that `lebih dari` only hedges is not the whole of the one before it
        ("Ada 11 pengawas untuk lebih dari 7.000 perusahaan.", [("level", None), ("level", None)]),
        ("Ada 11 pekerja dari lebih dari 7.000 pekerja.", [("share", None), ("level", None)]),
    ],
)
def test_what_kind_of_number_it_is(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(one.measure, one.direction) for one in count(text).statistics] == told


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Di wilayah kerjanya cakupan kepesertaan baru 38 persen.", "cakupan kepesertaan"),
        ("Di daerahnya cakupan kepesertaan baru 38 persen.", "cakupan kepesertaan"),
        ("Sore itu santunan Rp42 juta diserahkan.", "santunan"),
        ("Setelahnya peserta bertambah 300 orang.", "peserta"),
    ],
)
def test_when_and_where_are_no_part_of_what_is_measured(text: str, subject: str) -> None:
    assert only(text).subject == subject


def test_how_a_meeting_went_is_nothing_that_others_measure() -> None:
    text = "Rapat itu berlangsung alot selama sembilan jam. Unsur buruh bertahan di angka 5 persen."
    assert facts_of(f"{OPENING}{text}\n").statistics[-1].subject == "Unsur buruh"


def test_what_rose_past_a_share_is_not_told_behind_its_comma() -> None:
    text = "Pemerintah menetapkan kenaikan upah 6,5 persen, dari Rp2,9 juta jadi Rp3,1 juta."
    assert [one.subject for one in count(text).statistics][1:] == ["upah", "upah"]


def test_a_number_without_a_unit_has_that_of_what_it_becomes() -> None:
    told = count("Kecelakaan ada 251 kasus, kematian naik dari 6 menjadi 11 orang.").statistics
    assert [one.unit for one in told] == ["kasus", "orang", "orang"]


def test_the_parts_of_a_number_begin_behind_their_word() -> None:
    text = "Bursa itu membuka 1.150 lowongan, dengan rincian 620 di Sukoharjo, 310 di Klaten dan 220 di Boyolali."
    told = count(text).statistics
    assert [one.text for one in told] == ["1.150 lowongan", "620", "310", "220"]
    assert [one.region for one in told] == [None, "33.11", "33.10", "33.09"]


def test_a_mean_of_a_wider_area_is_of_no_town() -> None:
    facts = facts_of(f"{OPENING}Kenaikan upah di Blitar 5 persen, sementara rata-rata regional 7,2 persen.\n")
    assert [one.region for one in facts.statistics] == ["35.72", None]


def test_whose_records_are_cited_is_not_where_the_number_is_of() -> None:
    text = "Di Rote Ndao, menurut catatan BPJS Ketenagakerjaan NTT, hanya 5.870 pekerja informal yang aktif."
    assert only(text).region == "53.14"


def test_a_province_that_ends_the_office_of_who_speaks_is_not_what_the_article_is_about() -> None:
    title = "Toni Wibowo, Ketua Serikat Buruh Riau: Kami Hanya Minta Iuran Dibayar\n\nSenin, 4 Maret 2024\n\n"
    body = "BENGKALIS - Toni datang pagi itu. Pabrik di Bengkalis ramai.\n\nIa menunjuk 212 pekerja tanpa kartu.\n"
    assert _regions(f"{title}{body}") == ["Bengkalis"]


def test_a_report_without_a_dateline_is_of_the_village_that_its_first_paragraph_comes_to() -> None:
    page = (
        "Perahu yang Tidak Pulang\n\nSenin, 4 Maret 2024\n\n"
        "Perempuan itu menunggu di tepi pantai. Di Desa Oenggae, Kecamatan Pantai Baru, Kabupaten Rote Ndao.\n\n"
        "Suaminya mengantar ikan ke Kupang. Orang Kupang mengenalnya. Dari Kupang pula kabar itu datang, lalu Kupang "
        "diam. Warga Oenggae dan Rote Ndao berduka.\n\n"
        "Ada 5.870 pekerja informal yang aktif.\n"
    )
    assert _regions(page) == ["Rote Ndao"]


@pytest.mark.parametrize(
    ("told", "speaker", "content"),
    [
        # a comma inside a number ends no opening
        (
            "Menurutnya pembayaran hanya 6,24 persen dari upah, lebih kecil dari bunga pinjaman di koperasi.",
            "Toni Wibowo",
            "pembayaran hanya 6,24 persen dari upah, lebih kecil dari bunga pinjaman di koperasi",
        ),
        (
            "Dengan Rp16.800 per bulan, hitung Toni, dana itu cukup bagi 26 ribu orang.",
            "Toni",
            "Dengan Rp16.800 per bulan",
        ),
    ],
)
def test_where_reported_speech_begins(told: str, speaker: str, content: str) -> None:
    facts = facts_of(f'{OPENING}"Iuran itu kecil," ujar Toni Wibowo, Ketua Serikat Buruh Blitar. {told}\n')
    said = [one for one in facts.statements if one.form == "indirect"]
    assert [(one.speaker, one.text) for one in said] == [(speaker, content)]


def test_where_somebody_was_elected_is_nobody() -> None:
    text = '"Dananya ada," kata anggota DPRD Blitar Rudi Hartono. "Jangan menunggu," tandas legislator dari Dapil '
    facts = facts_of(f"{OPENING}{text}Garum-Talun tersebut.\n")
    assert [person.name for person in facts.people] == ["Rudi Hartono"]


def test_a_name_before_degrees_is_no_village_of_its_office() -> None:
    text = "Hadir pula Kepala Dinas Pemberdayaan Masyarakat dan Pemerintahan Desa Supriyanto, S.STP, M.Si."
    facts = facts_of(f"{OPENING}{text}\n")
    assert [person.name for person in facts.people] == ["Supriyanto"]
    assert [region.name for region in facts.regions] == ["Kota Blitar"]
