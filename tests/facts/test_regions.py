"""Which regions a sentence names, and which only seem to be named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Article, Block, Region
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.wording.rules import RULES
from tests.beside import REAL_PAGES, needs_real_pages
from tests.facts.paragraphs import reading_of


def codes(*paragraphs: str, title: str | None = None) -> list[str]:
    return [region.id for region in find_regions(reading_of(*paragraphs, title=title))]


def one(*paragraphs: str) -> Region:
    (region,) = find_regions(reading_of(*paragraphs))
    return region


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Santunan itu diserahkan di Sumbawa Barat kemarin.", ["52.07"]),
        ("Warga Kabupaten Sumbawa dan Sumbawa Barat ikut serta.", ["52.04", "52.07"]),
        ("Ia tiba di Kab. Dompu pagi tadi.", ["52.05"]),
        ("Gubernur Jateng datang bersama Bupati Loteng.", ["33", "52.02"]),
        ("Kepala Kantor Cabang Surakarta menyambut tamu.", ["33.72"]),
        ("Anggota DPRD Klaten bertanya soal iuran.", ["33.10"]),
        ("Kapolres Wonosobo hadir.", ["33.07"]),
        ("Para nelayan dari Kepulauan Riau dan Riau berkumpul.", ["21", "14"]),
        ("Provinsi Papua Barat Daya menyusul.", ["96"]),
        ("Warga Jakarta Selatan dan DKI Jakarta antre.", ["31.74", "31"]),
        ("BPJS Ketenagakerjaan Cabang Yogyakarta dan Kejari Jambi hadir.", ["34.71", "15.71"]),
        ("Rapat digelar di kawasan Kuningan, Jakarta Selatan.", ["31.74"]),
        ("RSUD Kota Bima merawat korban.", ["52.72"]),
    ],
)
def test_names_mean_their_codes(sentence: str, expected: list[str]) -> None:
    assert codes("Pembuka berita.", sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Direksi PT Bank NTB Syariah menandatangani perjanjian.",
        "Dosen Universitas Mataram memberi ceramah.",
        "Rumah itu berdiri di Jalan Bali nomor sembilan.",
        "Acara digelar di Hotel Puri Indah Mataram pagi ini.",
        "Siswa SMK Negeri 2 Klaten ikut lomba.",
        "Pendukung Persib Bandung bersorak.",
        "Kabar itu dimuat Radar Lombok dan Bali Post.",
        "Tan Malaka menulis buku itu.",
        "Wali kota Bima Arya sudah lama pensiun.",
        "Bantuan diantar Kaur Keuangan desa itu.",
        "Para buruh berburu kursi, jangan buru-buru.",
        "Polda Metro Jaya menahan dua orang.",
        "Serang balik dilakukan lawan.",
        "Batang pohon itu tumbang. Batu besar menimpa rumah.",
        "Seluruh Indonesia, dari Sabang sampai Merauke, ikut serta.",
        "Wilayah Jawa, Sumatera, dan Kalimantan masih rendah.",
        "Warga Pulau Sumbawa menunggu kapal.",
        "Ia berasal dari suku Asmat.",
        "Bursa Efek Surabaya digabung.",
        "Sinode Gereja Masehi Injili di Minahasa (GMIM) ikut serta.",
        "Sejak subuh Mbok Sarmi memikul bakulnya.",
        "Warga Padang Aro menunggu bus ke Padang Bolak.",
        "Mbok Sarmi tidak sendirian.",
        "Jalur kereta Manggarai-Jatinegara ditutup.",
    ],
)
def test_names_inside_other_names_are_no_regions(sentence: str) -> None:
    assert codes("Pembuka berita.", sentence) == []


def test_an_office_does_make_a_guarded_name_a_region() -> None:
    assert codes("Bupati Buru menerima tamu dari Kota Batu.") == ["81.04", "35.79"]
    assert codes("Kejari Bone dan Polres Pati hadir.") == ["73.08", "33.18"]


def test_a_direction_alone_stands_for_a_region() -> None:
    assert codes("Warga Kabupaten Lombok Barat, Tengah, dan Timur antre.") == ["52.01", "52.02", "52.03"]
    assert codes("Angka Jawa Tengah dan Timur Tengah berbeda.") == ["33"]


def test_the_last_of_several_districts_may_begin_with_a_regions_name() -> None:
    assert codes("Aduan datang dari Kecamatan Belinyu dan Riau Silip.") == ["kecamatan-belinyu", "kecamatan-riau-silip"]
    assert codes("Aduan datang dari Kecamatan Belinyu dan Riau.") == ["kecamatan-belinyu", "14"]


def test_a_style_that_ends_another_name_denies_no_region() -> None:
    assert codes("Truk itu menuju Pelabuhan Tanjung Mas Semarang.") == ["33.74"]


def test_the_police_of_the_capital_is_not_metro() -> None:
    assert codes("Kapolres Metro Bekasi Kota dan warga Kota Metro hadir.") == ["32.75", "18.72"]


def test_a_school_denies_even_with_a_body_in_its_name() -> None:
    assert codes("Rektor Universitas Muhammadiyah Klaten dan siswa SMAN 1 Kota Bima hadir.") == []


def test_people_called_by_a_region_are_none_of_it() -> None:
    assert codes("Menurut Asli Papua, Orang Asli Papua ikut. Bima Sakti dan Roh Kudus tidak.") == []


def test_a_dateline_counts_in_capitals_and_not() -> None:
    assert codes("SERANG, KABARKITA.ID - Iuran naik tahun ini.") == ["36.73"]
    assert codes("Batang (ANTARA) - Iuran naik tahun ini.") == ["33.25"]


def test_level_words_decide_twins() -> None:
    assert codes("Bupati Bogor dan Wali Kota Bogor bertemu.") == ["32.01", "32.71"]
    assert codes("Pemkot Malang dan Pemkab Malang bertemu.") == ["35.73", "35.07"]
    assert codes("Pemerintah Kota (Pemkot) Kediri bertindak.") == ["35.71"]
    assert codes("Berlaku di Kabupaten dan Kota Solok.") == ["13.72", "13.02"]


def test_the_article_decides_a_bare_twin() -> None:
    region = one("Pemkab Tegal mendaftarkan nelayan.", "Jumlah nelayan di Tegal terus naik.")
    assert (region.id, region.doubts, len(region.mentions)) == ("33.28", (), 2)


def test_the_twin_named_last_decides_where_both_are_named() -> None:
    text = ("Pemkab Tegal hadir, kata warga Tegal.", "Wali Kota Tegal juga hadir.", "Nelayan di Tegal senang.")
    regency, city = find_regions(reading_of(*text))
    assert (regency.id, len(regency.mentions), city.id, len(city.mentions)) == ("33.28", 2, "33.76", 2)


def test_a_level_word_holds_through_an_enumeration() -> None:
    assert codes("Kabupaten Magelang, Semarang, dan Tegal ikut.") == ["33.08", "33.22", "33.28"]


def test_the_province_ends_an_address_where_a_regency_is_named_like_it() -> None:
    assert codes("Longsor terjadi di Kabupaten Pohuwato, Gorontalo, Minggu malam.") == ["75.04", "75"]
    assert codes("Kabupaten Pohuwato, Gorontalo, dan Boalemo ikut.") == ["75.04", "75.01", "75.02"]


@pytest.mark.parametrize(("body", "code"), [("Polres", "35.14"), ("Kantor Cabang", "35.75")])
def test_the_seat_that_an_article_is_written_in_decides_a_bare_twin(body: str, code: str) -> None:
    page = f"Kabar Polisi\n\nBangil (Kabar Tapal) - {body} Pasuruan menerima dua orang, Senin.\n"
    article = read_article(read_page(page.encode(), "invented.txt"))
    assert [region.id for region in extract(article).regions] == [code]


def test_nothing_decides_a_bare_twin_and_it_is_said() -> None:
    region = one("Jumlah pekerja di Pekalongan terus naik.")
    assert region.id == "33.75"
    assert [(doubt.name, doubt.other_reading) for doubt in region.doubts] == [("ambiguous-region", "33.26")]
    assert region.confidence < 0.7


def test_the_province_decides_banjar() -> None:
    assert codes("Gubernur Kalimantan Selatan pulang.", "Petani di Banjar panen raya.") == ["63", "63.03"]


def test_a_province_wins_over_the_city_of_its_name() -> None:
    assert codes("Jumlah pekerja di Jambi naik.") == ["15"]
    assert codes("Wali Kota Jambi hadir.") == ["15.71"]


def test_islands_in_an_enumeration_are_no_provinces() -> None:
    assert codes("Kepala Kanwil Bali, Nusa Tenggara dan Papua hadir.") == ["51"]
    assert codes("Gubernur Papua hadir.") == ["91"]


def test_an_explained_abbreviation_is_learnt() -> None:
    region = one("Bupati Timor Tengah Utara (TTU) hadir.", "Petani TTU senang.")
    assert region.id == "53.03"
    assert [mention.text for mention in region.mentions] == ["Timor Tengah Utara", "TTU", "TTU"]


def test_guarded_abbreviations_need_the_article() -> None:
    assert codes("Ia gemar mengisi TTS dan membayar PPU.") == []


def test_a_regency_does_not_bring_its_province() -> None:
    assert codes("Bupati Sumenep hadir.") == ["35.29"]


def test_districts_and_villages_have_slugs_and_parents() -> None:
    regions = find_regions(reading_of("Panen di Desa Sukarame, Kecamatan Watuagung, Kabupaten Trenggalek berhasil."))
    assert [(region.id, region.level, region.parent) for region in regions] == [
        ("desa-sukarame", "village", "kecamatan-watuagung"),
        ("kecamatan-watuagung", "district", "35.03"),
        ("35.03", "regency", "35"),
    ]


def parents(*paragraphs: str) -> dict[str, str | None]:
    return {one.name: one.parent for one in find_regions(reading_of(*paragraphs)) if not one.id[0].isdigit()}


def test_a_district_lies_in_the_regency_that_the_article_is_about() -> None:
    told = parents(
        "Pemkab Trenggalek dan Bupati Trenggalek menyambut tamu dari Kabupaten Ponorogo.",
        "Warga Kecamatan Watuagung antre.",
    )
    assert told == {"Watuagung": "35.03"}


def test_the_regency_of_its_paragraph_says_where_a_village_lies() -> None:
    told = parents(
        "Kabupaten Trenggalek dan Kabupaten Ponorogo bertemu.",
        "Di Ponorogo cuaca cerah. Warga Desa Sukarame antre.",
    )
    assert told == {"Sukarame": "35.02"}


def test_a_district_that_bears_a_citys_name_lies_there() -> None:
    told = parents("Wali Kota Singkawang tiba dari Kabupaten Sambas.", "Warga Kecamatan Singkawang Barat antre.")
    assert told == {"Singkawang Barat": "61.72"}


def test_between_two_regencies_only_their_province_is_sure() -> None:
    assert parents("Kabupaten Trenggalek dan Kabupaten Ponorogo bertemu.", "Warga Desa Sukarame antre.") == {
        "Sukarame": "35"
    }
    assert parents("Kabupaten Trenggalek dan Kabupaten Sambas bertemu.", "Warga Desa Sukarame antre.") == {
        "Sukarame": None
    }


def test_a_desa_does_not_lie_in_the_city_that_the_article_is_about() -> None:
    told = parents(
        "Pemkot Ternate dan Wali Kota Ternate menyambut tamu dari Halmahera Tengah.",
        "Jamila pulang ke Desa Sukarame, Kecamatan Watuagung. Ia lahir di Kelurahan Kalumpang.",
    )
    assert told == {"Sukarame": "kecamatan-watuagung", "Watuagung": "82", "Kalumpang": "82.71"}


def test_a_district_ends_before_the_village_heads_name() -> None:
    assert codes("Kades Tendabu Kecamatan Nangatara Alfons Raja hadir.") == ["kecamatan-nangatara"]
    assert codes("Kades Tendabu Kecamatan Tanjung Alfons hadir.") == ["kecamatan-tanjung-alfons"]


def test_a_districts_name_ends_where_a_region_or_person_begins() -> None:
    regions = find_regions(reading_of("Warga Kecamatan Rawabunga Jakarta Timur dan Kepala Desa Sukasari Budi hadir."))
    assert [region.id for region in regions] == ["kecamatan-rawabunga", "31.75", "desa-sukasari"]


def test_a_row_behind_its_level_names_districts() -> None:
    assert codes("Kuota dibagi tiga kecamatan, yaitu Koto XI Tarusan 420 orang, Bayang 180 orang, IV Jurai 3.") == [
        "kecamatan-koto-xi-tarusan",
        "kecamatan-bayang",
        "kecamatan-iv-jurai",
    ]
    assert codes("Ada dua desa, yakni Sukarame dan Cibatu. Semua senang.") == ["desa-sukarame", "desa-cibatu"]
    assert codes("Ia memimpin satu desa, yaitu Sukarame. Semua senang.") == []


def test_the_villages_of_a_regency_are_in_it() -> None:
    assert codes("Sebanyak 40 perangkat desa Sumba Timur dan buruh se-Kabupaten Agam ikut.") == [
        "53.11",
        "13.06",
    ]
    assert codes("Ketua Asosiasi Pemerintah Desa Kutai Timur hadir.") == []
    assert codes("Praeses Distrik III Humbang hadir.") == []


def test_a_districts_name_may_end_with_that_of_a_region() -> None:
    assert codes("Buruh di Kecamatan Ujung Padang belum terdaftar.") == ["kecamatan-ujung-padang"]
    assert codes("Buruh di Pangkalan Kerinci belum terdaftar.") == []


def test_a_village_ends_before_its_officer_where_it_is_told_without_elsewhere() -> None:
    text = "Mantan Kaur Keuangan Desa Kolowa Mardiana divonis. Desa Kolowa rugi. Warga Desa Kolowa kecewa."
    assert codes("Pembuka berita.", text) == ["desa-kolowa"]


def test_a_verb_of_a_headline_is_no_village() -> None:
    assert codes("Pembuka berita.", "Desa Tunggak BPJS Ketenagakerjaan dipanggil jaksa kemarin.") == []


def test_a_level_word_is_no_name() -> None:
    assert codes("Pembuka berita.", "Pendataan dilakukan pihak Kecamatan dan Kelurahan Desa, lalu diusulkan.") == []


def test_a_level_word_before_another_names_nothing() -> None:
    assert codes("Semua kecamatan Kabupaten Pati dan Kecamatan Kabupaten Pati ikut.") == ["33.18"]


def test_district_words_without_names_are_no_districts() -> None:
    assert codes("Dana Desa dan Desa Wisata dibahas Kementerian Desa Pembangunan Daerah Tertinggal.") == []


def test_a_kecamatan_of_a_regions_name_is_not_that_region() -> None:
    assert codes("Warga Kecamatan Sumbawa antre.") == ["kecamatan-sumbawa"]


def test_aliases_are_as_seen_and_mentions_in_order() -> None:
    (region,) = find_regions(reading_of("Warga NTB senang.", "Provinsi Nusa Tenggara Barat dan NTB sama."))
    assert region.aliases == ("NTB",)
    assert [mention.start for mention in region.mentions] == sorted(mention.start for mention in region.mentions)


def test_a_headline_in_title_case_is_read() -> None:
    assert codes("Isi berita.", title="Pemkab Jember Lindungi Buruh Tani di Kecamatan") == ["35.09"]


@given(st.text(alphabet="abBimaKot .,()\n-ogrBogor", max_size=120), st.integers(0, 3))
def test_mentions_are_where_they_say(noise: str, at: int) -> None:
    words = ("Kota Bima", "Bupati Bogor", "NTB (NTB)", "Desa Bima, Kecamatan Ogor")
    text = f"{noise} {words[at]} {noise}"
    blocks = (Block(0, len(text), "body", "by-hand", 2),)
    article = Article(id=0, source="", text=text, sha256="", blocks=blocks, rule="", confidence=1.0)
    for region in find_regions(Reading(article)):
        assert region.rule in RULES and 0.0 < region.confidence <= 1.0
        assert all(text[one.start : one.end] == one.text for one in region.mentions)


@pytest.mark.parametrize(
    ("unit", "mentions"),
    [
        ("Kota ", []),
        ("Bogor, ", [4_000]),
        ("Bima Arya ", []),
        ("(", []),
        ("Desa A", [1]),
        ("NTB (NTB) ", [8_000]),
        ("KABUPATEN ", []),
    ],
)
def test_long_repetition_is_read(unit: str, mentions: list[int]) -> None:
    reading = reading_of(unit * 4_000)
    regions = find_regions(reading)
    assert [len(region.mentions) for region in regions] == mentions
    assert all(reading.text[at.start : at.end] == at.text for region in regions for at in region.mentions)


@needs_real_pages
def test_the_real_pages() -> None:
    found = [
        {region.id for region in find_regions(Reading(read_article(read_page(path.read_bytes(), path.name))))}
        for path in sorted(REAL_PAGES.glob("*.txt"))
    ]
    assert found == [{"52", "52.02", "52.71", "51"}, {"52", "52.02"}]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Camat Waringin, Rahmat Nur, S.STP, berharap. Nelayan Waringin senang.", ["kecamatan-waringin"]),
        ("Kepala Kampung Sentari, Distrik Wambo, Paulus Ndika.", ["kampung-sentari", "distrik-wambo"]),
        ("Sekretaris Desa Karang Sari, Nyoman Widi Astuti, S.Pd., hadir.", ["desa-karang-sari"]),
        ("Koperasi Unit Desa Mina Sari dan Persatuan Perangkat Desa Indonesia hadir.", []),
        ("Lembaga Masyarakat Desa Hutan ikut mendata.", []),
        ("Koperasi Desa Merah Jaya ikut mendata.", []),
        ("Koperasi Desa dan Kelurahan Merah Jaya ikut mendata.", []),
        ("Koperasi Desa/Kelurahan Merah Jaya ikut mendata.", []),
        ("Camat Budi Santoso, Rahmat Hidayat, dan Siti hadir di Kampung Sentari.", []),
        ("Ongkos ke distrik Rp100 ribu.", []),
        ("Kuwu Tegalmulya, H. Wartono, mengaku lega.", ["desa-tegalmulya"]),
        ("Keuchik Gampong Alue Rimba, Tgk. Saifullah. Ia hadir.", ["gampong-alue-rimba"]),
        ("Usul itu datang dari I Made Arta, Perbekel Tistarsa.", ["desa-tistarsa"]),
        ("Mantan Camat Wonosegar tersebut berjanji.", ["kecamatan-wonosegar"]),
        ("Ondoafi Kampung Yowari, Markus Felle, hadir.", ["kampung-yowari"]),
        ("Ia datang dari Kampung Long Apari.", ["kampung-long-apari"]),
        ("Perbekel I Made Arta hadir. Camat Hasan Basri, Sutini, dan Joko hadir.", []),
    ],
)
def test_places_of_those_who_govern_them(text: str, ids: list[str]) -> None:
    assert [region.id for region in find_regions(reading_of(text))] == ids


def test_a_guarded_name_behind_its_district_is_the_regency() -> None:
    assert "13.06" in codes("Warga Kecamatan Baso, Agam, menerima santunan.")
    assert "13.06" not in codes("Camat Agam menyerahkan santunan.")


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Petani Kecamatan Juwarna, Cawang, dan Trucik hadir.", ["juwarna", "cawang", "trucik"]),
        ("Perangkat Desa Tirtasani dan Mekarwaru ikut.", ["tirtasani", "mekarwaru"]),
        ("Warga Desa Murung B dan Desa Bangunsari II, ikut.", ["murung-b", "bangunsari-ii"]),
        ("Desa Mekarwaru dan Dinas Sosial bekerja sama.", ["mekarwaru"]),
        ("Desa Mekarwaru, Polres, dan Kodim hadir.", ["mekarwaru"]),
        ("Kepala Desa Mekarwaru dan Budi Santoso hadir.", ["mekarwaru"]),
        ("Bidan Desa Yanti dan Pendamping Desa Slamet hadir.", []),
        ("Pimpinan HKBP Distrik XI hadir di Bank Nagari Cabang.", []),
        ("Ketua Asosiasi Kepala Desa Seluruh Indonesia hadir.", []),
        ("Tersebar di Kecamatan Cempasari—ini dekat kota.", ["cempasari"]),
        (
            "Kecamatan Juwarna menyumbang terbanyak dengan 702 buruh, disusul Cawang (588), dan Trucik sebanyak 41.",
            ["juwarna", "cawang", "trucik"],
        ),
    ],
)
def test_one_level_word_for_several_places(text: str, ids: list[str]) -> None:
    assert [region.id.split("-", 1)[1] for region in find_regions(reading_of(text))] == ids


def test_a_village_called_like_a_region_is_none() -> None:
    found = codes("Korban tewas di Nagori Bah Jambi, Simalungun. Bupati Simalungun datang.")
    assert found == ["nagori-bah-jambi", "12.08"]
    assert "32.05" in codes("Korban tewas di Desa Sukamaju Garut.")
    assert codes("Sebanyak 300 orang asli Papua di Kota Sorong ikut serta.") == codes("Di Kota Sorong.")


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Rapat digelar di The Melati Palu dan di Swiss-Belhotel Mataram.", []),
        ("Borneo FC Samarinda menjamu PSIM Yogyakarta.", []),
        ("Korban dirawat di Rumah Sakit Kasih Ibu Semarang.", []),
        ("Korban dirawat di Rumah Sakit Umum Daerah Lombok Timur.", ["52.03"]),
        ("Jenazah diambil dari Hospital Alor Gajah.", []),
        ("Nelayan di Buton Raya dan Kubu Raya hadir.", ["61.12"]),
        ("Warga menonton bakso Palu dan kopi di Kota Palu.", ["72.71"]),
    ],
)
def test_names_that_only_hold_a_regions_name(text: str, ids: list[str]) -> None:
    assert codes(text) == ids


def test_a_guarded_name_behind_a_dateline_is_not_listed_with_it() -> None:
    assert codes("SURABAYA - Mitra ojek daring yang sehari-hari bekerja di jalan dinilai rentan celaka.") == ["35.78"]
    assert codes("Jalur Surabaya - Gresik ramai.") == ["35.78", "35.25"]


def test_villages_listed_with_their_level_words_are_each_one_place() -> None:
    told = codes(
        "Ketiga desa itu yakni Desa Mekarwaru, Kecamatan Lantung; Desa Wanasri, Kecamatan Selogura; dan Desa Bonyoka."
    )
    assert told == ["desa-mekarwaru", "kecamatan-lantung", "desa-wanasri", "kecamatan-selogura", "desa-bonyoka"]


def test_letters_and_words_of_area_are_no_villages() -> None:
    assert codes("Kabid Ketahanan Desa/Kelurahan DPMD hadir bersama kepala desa Propinsi Jawa Barat.") == ["32"]


def test_the_last_word_of_a_name_may_stand_behind_its_letters() -> None:
    assert codes("Warga Kabupaten Ogan Komering Ulu (OKU) Selatan dan Ogan Komering Ulu (OKU) Timur hadir.") == [
        "16.09",
        "16.08",
    ]
