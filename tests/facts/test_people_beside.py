"""Offices and names with other words between or around them: a party, another one, a sum paid, quotation marks."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article, people, read

DJSN = "Dewan Jaminan Sosial Nasional"
WAGES = "Dewan Pengupahan Ciamis"
DPR = "DPR RI"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (f"Anggota {DJSN} dari unsur pengusaha, Rendi Gunawan, hadir.", "Anggota"),
        (f"Lain lagi pendapat anggota {WAGES} dari kalangan buruh, Rendi Gunawan.", "Anggota"),
        (f"Anggota Komisi IX {DPR} lainnya, Rendi Gunawan, hadir.", "Anggota Komisi IX"),
        (f"Kata anggota {DPR} dari jalur pengangkatan, Rendi Gunawan, itu benar.", "Anggota"),
        ("Wakil Ketua Komisi IX lainnya, Rendi Gunawan, hadir.", "Wakil Ketua Komisi IX"),
    ],
)
def test_who_somebody_stands_for_may_stand_before_the_name(sentence: str, title: str) -> None:
    found = read(sentence, bodies={DJSN: "agency", WAGES: "other", DPR: "legislature"})
    (person,) = found.people
    assert (person.name, [role.title for role in person.roles]) == ("Rendi Gunawan", [title])


@pytest.mark.parametrize(
    ("body", "title", "office"),
    [
        ("Kelompok Nelayan Waharia", "Ketua", "Ketua"),
        ("Komisi Pemilihan Umum", "Ketua", "Ketua"),
        ("Kelompok Tani Sumber Rejeki", "Sekretaris", "Sekretaris"),
        ("Dinas Sosial Ciamis", "Kepala", "Kepala Dinas"),
    ],
)
def test_a_title_does_not_tell_the_body_again(body: str, title: str, office: str) -> None:
    found = read(f"{title} {body}, Rendi Gunawan, hadir.", bodies={body: "other"})
    assert [role.title for role in found.people[0].roles] == [office]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Keluarga Yance Sasombo Rp252 juta, sisanya menyusul.", ["Yance Sasombo"]),
        ("Keluarga Kimbo Tarore menerima Rp42 juta.", ["Kimbo Tarore"]),
        ("Keluarga Wempi Larobu juga memperoleh beasiswa.", ["Wempi Larobu"]),
        ("Keluarga Kusuma Bangsa mengadakan syukuran.", []),
        ("Inaq Sahnep memanggul kangkung.", ["Inaq Sahnep"]),
        ("Kemarin Amaq Junep tidak datang.", ["Amaq Junep"]),
        ('Spanduk bertuliskan "Torang Bukang Budak" terbentang.', []),
        ('Massa membawa poster "Katong Minta Adil".', []),
        ('Ia dijuluki "Rendi Gunawan" oleh kawannya.', ["Rendi Gunawan"]),
        ('"Torang bayar tiap bulan," kata Rendi Gunawan.', ["Rendi Gunawan"]),
    ],
)
def test_names_that_no_list_knows_and_words_that_are_none(sentence: str, names: list[str]) -> None:
    assert read(sentence).names == names


def test_a_branch_head_without_a_branch_is_of_the_only_one() -> None:
    one = "Posko dibuka BPJS Ketenagakerjaan Cabang Garut."
    for before, bodies in ((one, ["BPJS Ketenagakerjaan Cabang Garut"]), (f"{one[:-1]} dan Kantor Cabang Tuban.", [])):
        facts = extract(article(before, "Kepala cabang, Rendi Gunawan, mengatakan antrean sepi."))
        told = {body.id: body.name for body in facts.organisations}
        roles = facts.people[0].roles
        assert [told[role.organisation] for role in roles if role.organisation] == bodies


def test_a_council_of_papua_is_of_its_province() -> None:
    facts = extract(article("Anggota DPR Papua Selatan Rendi Gunawan menyambut baik langkah itu."))
    (role,) = facts.people[0].roles
    assert (role.title, role.region) == ("Anggota", "93")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Seorang guru TPQ Nurul Iman yang meninggal mendapat santunan.", []),
        ("Seorang guru SD Santo Yosef mendapat santunan.", []),
        ("Santunan itu diterima guru bernama Ahmad Fauzi.", ["Ahmad Fauzi"]),
        ("Buruh itu bersyukur, puji Tuhan perusahaan sudah membayar.", []),
        ("Salah satunya Kaur Desa Teluk Batu Putih almarhum Zulkifli yang dibantu.", ["Zulkifli"]),
        (
            "Santunan diserahkan kepada ahli waris almarhum Hamid Sabtu, Jainudin Marsa dan almarhumah Nurjana Hasan.",
            ["Hamid Sabtu", "Jainudin Marsa", "Nurjana Hasan"],
        ),
        ("Kata Hamid, Sabtu, Pemkab Bantul sudah siap.", ["Hamid"]),
        ("Bupati Sikka Rafael Raga Sina mengatakan dana siap.", ["Rafael Raga Sina"]),
    ],
)
def test_words_beside_a_name_that_are_none_or_belong_to_it(text: str, told: list[str]) -> None:
    assert list(people(text)) == told


def test_who_serves_an_office_does_not_hold_it() -> None:
    assert people("Rapat dihadiri Staf Sekwan, Fadli Bahar.") == {"Fadli Bahar": []}


def test_the_photographer_in_the_brackets_of_a_caption_is_nobody() -> None:
    shown = read("Ilustrasi buruh pabrik (ROHIM HASAN)", "Buruh pabrik itu libur.", kinds={0: "caption"})
    assert shown.names == []


@pytest.mark.parametrize(
    ("number", "title"), [("l", "Ketua Komisi I"), ("ll", "Ketua Komisi II"), ("2", "Ketua Komisi 2")]
)
def test_the_number_of_a_committee_however_it_is_typed(number: str, title: str) -> None:
    assert people(f"Rapat dipimpin Ketua Komisi {number} DPRD Kota Bontang, Rakim Hamzah.") == {"Rakim Hamzah": [title]}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kepala Cabang, Sulawesi Tenggra, Rudi Hamzah menyebut iuran itu kecil.", {"Rudi Hamzah": []}),
        ('"Ada 300 nama," ungkap Bupati Blora, Wardiyoko, Rabu (19/12/2018).', {"Wardiyoko": ["Bupati"]}),
        ("Kartu diserahkan perwakilan di Balai Harum, Pematang Luas, Selasa (9/9/2025).", {}),
        ("Kepala Kanwil BPJS Sumbarriau Rudi Hamzah hadir.", {"Rudi Hamzah": ["Kepala Kantor Wilayah"]}),
        ("Santunan dibagi, kemudian Lerasia Tumu pekerja PT Bandar Abadi menyusul.", {"Lerasia Tumu": []}),
        ('"Kami tetap minta Pak Gub bertemu," kata Rudi Hamzah.', {"Rudi Hamzah": []}),
        (
            "Wali kota didampingi Kepala Dinas Tenaga Kerja Kota Tegal, Heru Setyawan, Kepala BPJamsostek Mulyono Adi "
            "Nugroho Cabang Tegal.",
            {"Heru Setyawan": ["Kepala Dinas"], "Mulyono Adi Nugroho": ["Kepala"]},
        ),
        (
            "Penerimanya keluarga Muhammad Rusli dari Kelurahan Banyurip dan Juni Irwanto dari Kelurahan Bendan.",
            {"Muhammad Rusli": [], "Juni Irwanto": []},
        ),
        ("Mereka adalah Zainudin 44 tahun yang beralamat di Karawang.", {"Zainudin": []}),
        (
            "Direktur Utama Krishna Syarif hadir. Khrisna menyebut syaratnya mudah.",
            {"Krishna Syarif": ["Direktur Utama"]},
        ),
        (
            "Direktur Utama Netty Syarif hadir. Menurut Nety, syaratnya mudah.",
            {"Netty Syarif": ["Direktur Utama"]},
        ),
    ],
)
def test_offices_and_names_as_papers_mix_them(text: str, told: dict[str, list[str]]) -> None:
    assert people(text) == told


def test_a_month_among_months_is_no_forename() -> None:
    assert "Juni Irwanto" not in people("Santunan bulan Mei dan Juni Irwanto terima sekaligus.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kepala Bidang (Kabid) Hubungan Industrial (HI) Disnaker Kota Tegal, Ratna Dewanti hadir.",
            {"Ratna Dewanti": ["Kepala Bidang Hubungan Industrial"]},
        ),
        ("Kabid HI Disnaker Kota Tegal, Sari Lestari hadir.", {"Sari Lestari": ["Kepala Bidang"]}),
        (
            "Bupati Bantul M Hasan Basuki hadir. Bupati Bantul Muhammad Hasan Basuki menyebut dana siap.",
            {"Muhammad Hasan Basuki": ["Bupati"]},
        ),
        ("Kartu dibagikan di 'Bumi Tegar Beriman' sejak Mei.", {}),
        ("Kegiatan itu di pusat perbelanjaan yakni Tiara Dewanti dan di pasar.", {}),
        ("Acara itu dihadiri seorang guru yakni Tiara Dewanti.", {"Tiara Dewanti": []}),
    ],
)
def test_letters_in_offices_and_names_of_places(text: str, told: dict[str, list[str]]) -> None:
    assert people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'Kepala Cabang BPJS Ketenagakerjaan Jambi, Hendra elvian, Minggu (19/5), hadir. "Siap," kata hendra.',
            {"Hendra elvian": ["Kepala Cabang"]},
        ),
        ("Kepala Dinas Sosial Bantul, Maria hadir, lalu pulang.", {"Maria": ["Kepala Dinas"]}),
        (
            "Kepala Bagian Umum Irmawati Pettala menolak. “Tidak kami proses,” ucap Irma.",
            {"Irmawati Pettala": ["Kepala Bagian Umum"]},
        ),
        ("Kuwu Desa Srengseng sekaligus wakil keluarga, Kasdi Wirya, berterima kasih.", {"Kasdi Wirya": ["Kuwu"]}),
        (
            "Anggota DPRD Bantul Syahrul Noor hadir dalam rapat yang membahas upah itu sejak pagi hingga sore, lalu "
            "pulang bersama semua tamu yang datang dari jauh. Anggota dewan yang akrab dipanggil Haji Aran ini setuju.",
            {"Syahrul Noor": ["Anggota"]},
        ),
    ],
)
def test_names_typed_small_shortened_or_told_by_what_somebody_is_called(text: str, told: dict[str, list[str]]) -> None:
    assert people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kantor itu melalui Kepala Unit Pos Pelabuhan Internasional Tunon Raya, Nasution di Nunukan, bicara.",
            {"Nasution": ["Kepala Unit"]},
        ),
        (
            "Kepala Seksi Intel, Pengawasab dan Penindakan Imigrasi Nunukan, Bimo Mardiono, menyatakan siap.",
            {"Bimo Mardiono": ["Kepala Seksi Intel"]},
        ),
    ],
)
def test_fields_and_harbours_before_the_holder(text: str, told: dict[str, list[str]]) -> None:
    assert people(text) == told


def test_the_programme_for_old_age_is_no_short_form_of_a_name() -> None:
    facts = extract(article("Bupati Blora Azhari hadir.", "Manfaatnya berupa Jaminan Hari Tua (JHT)."))
    assert [(person.name, person.aliases) for person in facts.people] == [("Azhari", ())]
