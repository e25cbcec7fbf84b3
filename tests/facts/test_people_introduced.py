"""Ways in which papers bring somebody in, on invented sentences read with their real regions and bodies."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # names that begin with another word are whole
        ('"Kami belum terdaftar," kata Rantau Simbolon, tukang becak.', {"Rantau Simbolon": []}),
        ("Menurut Teluk Hutagalung, sebagian kartu belum dibagikan.", {"Teluk Hutagalung": []}),
        ("Kapolsek Medan Baru AKP Bangun Siregar datang.", {"Bangun Siregar": ["Kepala Kepolisian Sektor"]}),
        (
            "Kepala Dinas Sosial Kota Medan Rantau Simbolon menilai iuran ringan.",
            {"Rantau Simbolon": ["Kepala Dinas"]},
        ),
        ("Kajati Maluku Undang Mugopola memimpin rapat.", {"Undang Mugopola": ["Kepala Kejaksaan Tinggi"]}),
        ("Kepala Desa Bontoramba Karaeng Sitaba mengatakan nelayan senang.", {"Karaeng Sitaba": ["Kepala Desa"]}),
        ("Hadir Puang Lasinrang, tokoh adat.", {"Lasinrang": []}),
        ("Wali Kota Tegal, Hb. Hadi Zainuri, membuka acara.", {"Hadi Zainuri": ["Wali Kota"]}),
        ("Camat Kranggan R.M. Bambang Sutejo datang.", {"R.M. Bambang Sutejo": ["Camat"]}),
        ('"Cukup," kata Siti Bahagia kepada wartawan.', {"Siti Bahagia": []}),
        ("Santunan diterima Mama Yuliana Nona Dua, penenun.", {"Yuliana Nona Dua": []}),
        ("Menurut Yuliana Dua Tonda, kartu belum dibagikan.", {"Yuliana Dua Tonda": []}),
        (
            "Rapat dihadiri Kadis Perikanan Nikodema Ubre, Raja Ohoi Rut M. Idran Kabalme serta RD Agustan Ohoilede.",
            {"Nikodema Ubre": ["Kepala Dinas"], "M. Idran Kabalme": ["Raja Ohoi"], "Agustan Ohoilede": []},
        ),
        ("Ana Mburu, janda mendiang Kepala Dusun Kambate Wundat di Kecamatan Lewa, hadir.", {"Ana Mburu": []}),
        (
            "Lewat bantuan Dadang-lah Entin sembuh. Dadang Wibowo dan Entin Lestari hadir.",
            {"Dadang Wibowo": [], "Entin Lestari": []},
        ),
        ("Fransina Luise Renyane hadir. “Naik,” kata Nona Renyane.", {"Fransina Luise Renyane": []}),
        (
            "Kepala Dinas Sosial Garut, Haryanso Pasang Tandilo, menyatakan siap.",
            {"Haryanso Pasang Tandilo": ["Kepala Dinas"]},
        ),
        (
            "Kepala BPJS Ketenagakerjaan Cabang Pidie Sigli, Rizka Amelia, menyatakan siap.",
            {"Rizka Amelia": ["Kepala"]},
        ),
        ("Kepala Dinas Sosial Garut Roma Alexander menyatakan siap.", {"Roma Alexander": ["Kepala Dinas"]}),
        ("Puji Tuhan, dari uang itu rumahnya tersambung.", {}),
        ("Korban ialah Yohanes Bera Mau (34), tukang ojek.", {"Yohanes Bera Mau": []}),
        (
            "Korban ialah Syafril, Kepala Kampung Taluk, dan Desmawati, istri almarhum Nasrul.",
            {"Syafril": ["Kepala Kampung"], "Desmawati": [], "Nasrul": []},
        ),
        ("Kartu diserahkan di Balai Harunggen, Pematang Rayu, Selasa (9/9/2025).", {}),
        ("Kartu dibagikan, terang Fathar, Senin (28/7).", {"Fathar": []}),
        (
            "Bendesa Adat Panji Jro Gede Mangku Artane menyambut baik program itu.",
            {"Gede Mangku Artane": ["Bendesa Adat"]},
        ),
        ("Ketua Majelis Hakim Rotua Hutajaya membacakan putusan.", {"Rotua Hutajaya": ["Ketua Majelis Hakim"]}),
        (
            "Suster Laurentina Pius SSpS, aktivis, datang bersama Bapa Kobus Lamaholot.",
            {"Laurentina Pius": [], "Kobus Lamaholot": []},
        ),
        ("Peserta menuju Pulau Rahmadi lalu menyeberangi Teluk Hutagalung.", {}),
        # people told in rows in brackets and by their nicknames
        (
            "Acara dihadiri Kades Alasdowo Muhlisan, Kades Grogolan Sayoga, dan Camat Bulu Sarmidi.",
            {"Muhlisan": ["Kepala Desa"], "Sayoga": ["Kepala Desa"], "Sarmidi": ["Camat"]},
        ),
        (
            "I Made Sudarta, Kelian Banjar Dukuh, dan Ketut Arini, penenun, datang.",
            {"I Made Sudarta": ["Kelian Banjar"], "Ketut Arini": []},
        ),
        (
            "Rombongan anggota: Abd. Rahim Mansur (Golkar), Fitriyani (NasDem), serta Yusran Tahir (PKB).",
            {"Abd. Rahim Mansur": [], "Fitriyani": [], "Yusran Tahir": []},
        ),
        (
            "Chief of Public Affairs, Grab Indonesia Tirzah Munasir datang.",
            {"Tirzah Munasir": ["Chief of Public Affairs"]},
        ),
        (
            "SVP Corporate Affairs Gojek Rubih W Purnama datang.",
            {"Rubih W Purnama": ["Senior Vice President Corporate Affairs"]},
        ),
        ("Santunan diterima Safinatun, istri (alm) Hasbulah.", {"Safinatun": [], "Hasbulah": []}),
        ("Dia saudara kandung Nurohmat.", {"Nurohmat": []}),
        (
            "Bupati Irsyadul Yusup datang. Gus Irsyad, sapaan Bupati Irsyadul, tersenyum.",
            {"Irsyadul Yusup": ["Bupati"]},
        ),
        ("Bupati Hariz Mohad, atau yang akrab disapa **Gus Hariz**, datang.", {"Hariz Mohad": ["Bupati"]}),
        # bodies places and memberships end before names
        (
            "Ketua Serikat Pekerja Tambang Samawa Muhammad Salih Daeng Palawa menuntut pemeriksaan menyeluruh.",
            {"Muhammad Salih Daeng Palawa": ["Ketua"]},
        ),
        ("Santunan diserahkan di Aula Kantor Camat Darul Imarah, Kamis.", {}),
        ("Semasa hidup ia kepala soa di Negeri Haruku.", {}),
        (
            "Kabid Hubungan Industrial Diskopindag dan Naker Sampang, Moh. Hasbulah mengatakan, dana cukup.",
            {"Moh. Hasbulah": ["Kepala Bidang Hubungan Industrial"]},
        ),
        ("Jenazah Petrus Kopong Boro, pekerja kebun, tiba semalam.", {"Petrus Kopong Boro": []}),
        (
            "Ia anak almarhum kepala dusun di Kecamatan Indrapuri. Cut Meutia Rahmi, mahasiswi, terharu.",
            {"Cut Meutia Rahmi": []},
        ),
        ("Suaminya, I Ketut Wenten, anggota subak di Desa Tajun, wafat.", {"I Ketut Wenten": []}),
        (
            "Anggota Komisi IX dari Fraksi Karya, Gus Fahmi Alamsyah, setuju.",
            {"Gus Fahmi Alamsyah": ["Anggota Komisi IX"]},
        ),
        (
            "Kepala Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) Nunukan Frans Tallo hadir.",
            {"Frans Tallo": ["Kepala"]},
        ),
        ("Keputusan Presiden Prabowo Subianto itu ditolak.", {"Prabowo Subianto": []}),
    ],
)
def test_who_is_named(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            "Ketua Pansus I DPRD Banyumas Rachmat Imandani menilai naskahnya matang.",
            "Rachmat Imandani",
            "Ketua Panitia Khusus I",
        ),
        (
            "Kasie Humas Polres Serang Dedihan mengatakan kasus itu ditangani.",
            "Dedihan",
            "Kepala Seksi Hubungan Masyarakat",
        ),
        (
            "Kepala Suku Dinas Tenaga Kerja Jakarta Barat Suharno menyebut angka itu cukup.",
            "Suharno",
            "Kepala Suku Dinas",
        ),
        ("Kadinas Sosial Kota Metro, Rusliyanto, menyebut ada 40 aduan.", "Rusliyanto", "Kepala Dinas"),
        (
            "Direktur Jenderal Pembinaan Hubungan Industrial Kementerian Ketenagakerjaan Indah Anggraini menuturkan.",
            "Indah Anggraini",
            "Direktur Jenderal Pembinaan Hubungan Industrial",
        ),
        (
            "Kepala Pelaksana BPBD Kabupaten Ngawi Teguh Puryadi ikut hadir.",
            "Teguh Puryadi",
            "Kepala Pelaksana",
        ),
    ],
)
def test_offices_of_services_and_committees(text: str, name: str, title: str) -> None:
    assert people(text) == {name: [title]}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # names told by kin by style or by what follows
        ("Santunan diterima ahli waris dari Grati Semuwu karyawan pabrik.", ["Grati Semuwu"]),
        ("Santunan diterima ahli waris dari Semuwu, buruh pabrik.", ["Semuwu"]),
        ("Jenazah pekerja atas nama Ridlwan yang meninggal di Johor tiba semalam.", ["Ridlwan"]),
        (
            "Penerima itu Nurwening istri dari alm Wijanarko dan Astinah suami almarhumah Asnuri.",
            ["Nurwening", "Wijanarko", "Astinah", "Asnuri"],
        ),
        ("Hal sama disampaikan Ikong, panggilan akrab Isnandar Jatmaka yang hadir.", ["Isnandar Jatmaka"]),
        ("Seorang mandor bernama Haji Kosim belum bisa dihubungi.", ["Kosim"]),
        ("Keluarga dari Ngrajek datang naik truk.", []),
        ("Ahli waris dari PT Tirta Wening tidak ada.", []),
        ("I Gst. Ngr. Alit Putra dan Ni Kd. Ayu Lestari hadir.", ["I Gst. Ngr. Alit Putra", "Ni Kd. Ayu Lestari"]),
        ("Uskup Agung Kupang Mgr. Hironimus Pakaenon Pr memberkati mereka.", ["Hironimus Pakaenon"]),
        ("Kepala Dinas ENDAN HAMDANI dan TEDI ARTIAWAN, S.Sos. hadir.", ["ENDAN HAMDANI", "TEDI ARTIAWAN"]),
        (
            'Kasdi sudah 20 tahun menarik becak. "Baru kali ini dapat kartu," kata pria 43 tahun tersebut.',
            ["Kasdi"],
        ),
        # names told by home press and cover
        ("Ningsriwi (bukan nama sebenarnya) belum pernah pulang.", ["Ningsriwi"]),
        ("Mawarti, nama samaran, bekerja di kota itu.", ["Mawarti"]),
        ("Gabrian Gola, kepada Warta-Timur.com, Kamis, mengungkapkan, langkah itu wajib dikawal.", ["Gabrian Gola"]),
        (
            "Yang meninggal Yustika Ataplai (43 tahun) dan Aberlai Inasio asal Desa Litamali.",
            ["Yustika Ataplai", "Aberlai Inasio"],
        ),
        ("Anggota lain dari Fraksi NasDem Irmawati Suryono mengkritisi sosialisasi itu.", ["Irmawati Suryono"]),
        (
            "Piagam diterima Kepala Dinas Pemberdayaan Masyarakat dan Desa Bintang Dwi Cahyadi, pada acara itu.",
            ["Bintang Dwi Cahyadi"],
        ),
        (
            "Kartu diterima Meita Mediani Nuruwai (Pedagang), Misela Batumali (Pekerja Sosial/Pengasuh), dan Robana.",
            ["Meita Mediani Nuruwai", "Misela Batumali", "Robana"],
        ),
        ("Anggota DPRD, Jan Piter Dj. Windi, SH, hadir.", ["Jan Piter Dj. Windi"]),
        ("Ahli waris almarhum Muslim Usran, Tuha Peut Gampong Lamteumen, hadir.", ["Muslim Usran"]),
        ("Beras Delanggu Super asal Kabupaten Klaten mahal.", []),
    ],
)
def test_names_told_by_what_stands_around(text: str, names: list[str]) -> None:
    assert list(people(text)) == names


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        (
            "Plh Kepala Dinas Tenaga Kerja yang juga Asisten II Kota Pasuruan Suprapto Hadi menyebut hal itu wajar.",
            "Suprapto Hadi",
            {"Pelaksana Harian Kepala Dinas", "Asisten II"},
        ),
        (
            "Sunaryo Hadi, Camat Ngawi yang juga Ketua Paguyuban Camat, memimpin rapat.",
            "Sunaryo Hadi",
            {"Camat", "Ketua"},
        ),
    ],
)
def test_offices_held_at_once_are_both_the_holders(text: str, name: str, titles: set[str]) -> None:
    assert set(people(text)[name]) == titles


def test_an_office_behind_an_age_is_the_ones_whose_age_it_is() -> None:
    text = "Santunan diterima Untungan, suami almarhumah Nor Pakmawati (35) anggota Koperasi Nelayan Banyusangka."
    assert people(text) == {"Untungan": [], "Nor Pakmawati": ["Anggota"]}


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        (
            "Ketua Serikat Buruh Kebun Sejahtera Rosmainar datang. “Baik,” kata Rosmainar.",
            "Rosmainar",
            "Serikat Buruh Kebun Sejahtera",
        ),
        (
            "Ketua Serikat Buruh Kebun Sejahtera Wagelo datang. Wagelo menilai iuran ringan.",
            "Wagelo",
            "Serikat Buruh Kebun Sejahtera",
        ),
        ("Ketua Yayasan Tana Ole Sr. Yuliana Tonda menilai iuran ringan.", "Yuliana Tonda", "Yayasan Tana Ole"),
    ],
)
def test_a_holders_name_begins_where_a_style_stands_or_where_the_article_makes_somebody_speak(
    text: str, name: str, body: str
) -> None:
    facts = extract(article(text))
    assert [person.name for person in facts.people] == [name]
    assert [one.name for one in facts.organisations] == [body]


def test_a_village_ends_before_the_name_by_which_its_head_speaks() -> None:
    facts = extract(article("Hukum Tua Desa Sawatan Wagelo Kalase datang. Menurut Wagelo, iuran ringan."))
    assert [region.name for region in facts.regions] == ["Sawatan"]
    assert [person.name for person in facts.people] == ["Wagelo Kalase"]


def test_whoever_stands_in_for_an_office_does_not_hold_it() -> None:
    told = people("Mewakili Bupati Ngawi, Budi Santoso berharap kerja sama berjalan. Sekda Budi Santoso hadir.")
    assert told == {"Budi Santoso": ["Sekretaris Daerah"]}


def test_a_part_of_a_name_that_is_a_place_too_names_whoever_speaks() -> None:
    facts = extract(
        article("Kepala Dinas Sosial Ngawi Roma Alexander hadir. “Ya,” kata Roma. Ia lalu terbang ke Roma.")
    )
    assert [[mention.text for mention in person.mentions] for person in facts.people] == [["Roma Alexander", "Roma"]]
    assert [statement.person for statement in facts.statements] == [1]
