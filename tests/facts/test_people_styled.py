"""What stands right before, inside and behind names: firms, kin, credits, former offices, words that look like none."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article, people


def bodies(text: str) -> list[str]:
    return [body.name for body in extract(article(text)).organisations]


@pytest.mark.parametrize(
    ("text", "firm", "name"),
    [
        ("Direktur PT Anggrek Laut Jaya Jimmy Halim Gunawan menolak.", "PT Anggrek Laut Jaya", "Jimmy Halim Gunawan"),
        ("Manajer PT Tirta Surya Citra Budi Santoso menolak.", "PT Tirta Surya Citra", "Budi Santoso"),
        ("Bendahara Serikat Buruh Garam Ridwan Batubara setuju.", "Serikat Buruh Garam", "Ridwan Batubara"),
        ("Dirut PDAM Tirta Mayang Lestari H. Dwike Rianto hadir.", "PDAM Tirta Mayang Lestari", "Dwike Rianto"),
        ("Vice President PT Kilang Unggul Rudi Ariffianto setuju.", "PT Kilang Unggul", "Rudi Ariffianto"),
        ("Ketua Serikat Buruh Garam Muhammad Rifai Lasut datang.", "Serikat Buruh Garam", "Muhammad Rifai Lasut"),
    ],
)
def test_a_firm_ends_before_the_first_given_name(text: str, firm: str, name: str) -> None:
    assert (bodies(text), list(people(text))) == ([firm], [name])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“Uni Rosnida yang mengajak saya,” kata dia.", ["Rosnida"]),
        ("Ia bertemu Pak Cik Rahman dan Mak Itam di pasar.", ["Rahman", "Itam"]),
        ("Menurut Eyang Sastro, sawah itu warisan.", ["Sastro"]),
        ("“Kaka pulang bulan depan,” ucapnya.", []),
        ("Bendera Uni Soviet dan Uni Emirat Arab dikibarkan.", []),
        ("Peserta mengantre di loket, Senin (3/3/2025). NUSA/Bimo Wicaksana/zk.", []),
        ("Kabut di pelabuhan. KABAR FOTO/Bimo Wicaksana", []),
        ("Dua orang dirawat. Satu lagi, Suparmi, sudah pulang.", ["Suparmi"]),
        (
            "Dukungan datang dari peneliti Universitas Mataram, Yelmi Kotting, Ketua RT setempat, dan warga.",
            ["Yelmi Kotting"],
        ),
        ("Ia tinggal di rumah petani asal Desa Sukamaju, Tobelo Utara, Maluku.", []),
        ("Sementara itu ibu nelayan yang hilang itu, I Tippa, ditemui di dermaga mengaku pasrah.", ["I Tippa"]),
        ("Menurut kabar, tahap I Pasar itu selesai.", []),
        (
            "Tokoh adat Zainal Dt. Rajo Panjang hadir bersama Sila Dg. Matahari.",
            ["Zainal Dt. Rajo Panjang", "Sila Dg. Matahari"],
        ),
        ("Mereka pulang lewat Pasar Datuk Bandar, Rabu (3/4).", []),
        (
            "Penerimanya Sari Wulan (anak Hamzah), Sopiah (istri Kadir), dan lainnya.",
            ["Sari Wulan", "Hamzah", "Sopiah", "Kadir"],
        ),
        ("Penerima lain, Tukiyem, belum hadir. Di sisi lain, pasar sepi.", ["Tukiyem"]),
        ("Warga RT 02, Tatang Suherman, kaget.", ["Tatang Suherman"]),
        ("“Iurannya murah,” kata Mantri Darto, perawat di sana.", ["Darto"]),
        ("Ekonom SELINDO Sakti Huda dan peneliti The Prakarsa Eka Afrina hadir.", ["Sakti Huda", "Eka Afrina"]),
        ("Santunan diterima Salim Tomo Tomo, kemarin.", ["Salim Tomo Tomo"]),
        ("Kartu diserahkan kepada keluarga nelayan.-Rudi Hartono-", []),
        ("Dalam Pasal 19 UU No 24 Tahun 2011, disebutkan iuran wajib disetor.", []),
    ],
)
def test_words_beside_and_inside_names(text: str, names: list[str]) -> None:
    assert list(people(text)) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bupati Gianyar Wayan Artanya berjanji datang. Made dan Artanya bersalaman.", {"Wayan Artanya": ["Bupati"]}),
        (
            "Hadir mantan kepala dinas perhubungan Lombok Tengah Lalu Burhan Zakaria kemarin.",
            {"Lalu Burhan Zakaria": ["Mantan Kepala Dinas"]},
        ),
        (
            "Hadir bekas kepala dinas sosial Kota Bima Siti Rahma kemarin.",
            {"Siti Rahma": ["Mantan Kepala Dinas"]},
        ),
        ("Kepala BPJS Ketenagakerjaan Madura Vincentia Lestari hadir.", {"Vincentia Lestari": ["Kepala"]}),
        ("Kadisnaker Prov. Kalteng Farid Wajdi hadir.", {"Farid Wajdi": ["Kepala Dinas"]}),
        ("Camat Kec. Cipanas Rahmat Dani hadir.", {"Rahmat Dani": ["Camat"]}),
        ("Anggota Komisi D, Fraksi Hanura, Yance Tahitu, menolak.", {"Yance Tahitu": ["Anggota Komisi D"]}),
        ("Anggota Komisi D Fraksi Hanura Yance Tahitu menolak.", {"Yance Tahitu": ["Anggota Komisi D"]}),
        ("Kepala Kemenag Sulbar H. Adnan Nota memberi sambutan.", {"Adnan Nota": ["Kepala"]}),
        ("Direktur PT Anggrek Laut, Basthony Santri, menjelaskan.", {"Basthony Santri": ["Direktur"]}),
        ("Ketua Majelis Desa Adat (MDA) Badung, Jro Ketut Sudira, setuju.", {"Ketut Sudira": ["Ketua"]}),
        (
            "Anggota Dewan Jaminan Sosial Nasional Paulus Rante hadir.",
            {"Paulus Rante": ["Anggota"]},
        ),
        ("Anggota dewan dari Selayar, H. Kasman Tompo, setuju.", {"Kasman Tompo": ["Anggota Dewan"]}),
        (
            "Public Relations Manager PT Anggrek Laut, Kevin Halim, membantah.",
            {"Kevin Halim": ["Public Relations Manager"]},
        ),
    ],
)
def test_offices_end_where_their_bodies_begin(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


def test_a_firm_of_words_for_firms_ends_before_nobody() -> None:
    assert bodies("Direktur PT Surya Citra Indah membantah.") == ["PT Surya Citra Indah"]


def test_the_papers_own_sign_in_a_dateline_is_no_body() -> None:
    assert bodies("PALOPO, BI — Dinas Sosial Kota Palopo mendata nelayan.") == ["Dinas Sosial Kota Palopo"]
    assert bodies("PALOPO — Menurut BI, harga beras naik.") == ["Bank Indonesia"]
