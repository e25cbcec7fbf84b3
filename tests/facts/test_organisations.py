"""Which bodies a sentence names, under which name, kind and region."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.facts.bodies.organisations import find_organisations
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Organisation
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.wording.rules import RULES
from tests.beside import REAL_PAGES, needs_real_pages
from tests.facts.counting import facts_of
from tests.facts.paragraphs import reading_of


def found(*paragraphs: str, title: str | None = None) -> tuple[Organisation, ...]:
    reading = reading_of(*paragraphs, title=title)
    return find_organisations(reading, find_regions(reading))


def one(*paragraphs: str) -> Organisation:
    (organisation,) = found(*paragraphs)
    return organisation


@pytest.mark.parametrize(
    ("sentence", "name", "abbreviation", "kind", "region"),
    [
        ("Kemnaker menyalurkan bantuan.", "Kementerian Ketenagakerjaan", "Kemnaker", "government", None),
        ("Menurut Kemendagri, iuran naik.", "Kementerian Dalam Negeri", "Kemendagri", "government", None),
        ("DJSN mengkaji iuran.", "Dewan Jaminan Sosial Nasional", "DJSN", "agency", None),
        ("OJK mencatat kenaikan.", "Otoritas Jasa Keuangan", "OJK", "agency", None),
        ("Peserta BPJS Kesehatan naik.", "BPJS Kesehatan", None, "agency", None),
        ("Pemkab Ngawi setuju.", "Pemerintah Kabupaten Ngawi", "Pemkab Ngawi", "government", "35.21"),
        ("Pemkot Salatiga setuju.", "Pemerintah Kota Salatiga", "Pemkot Salatiga", "government", "33.73"),
        ("Pemprov Babel setuju.", "Pemerintah Provinsi Kepulauan Bangka Belitung", "Pemprov Babel", "government", "19"),
        ("Pemda Sikka setuju.", "Pemerintah Kabupaten Sikka", "Pemkab Sikka", "government", "53.07"),
        (
            "Anggota DPRD Kota Tegal bertanya.",
            "Dewan Perwakilan Rakyat Daerah Kota Tegal",
            "DPRD Kota Tegal",
            "legislature",
            "33.76",
        ),
        (
            "Disnaker Kabupaten Tuban membuka posko.",
            "Dinas Tenaga Kerja Kabupaten Tuban",
            "Disnaker Kabupaten Tuban",
            "government",
            "35.23",
        ),
        (
            "Dinas Kelautan & Perikanan Provinsi Maluku membantu.",
            "Dinas Kelautan dan Perikanan Provinsi Maluku",
            None,
            "government",
            "81",
        ),
        ("Kejati Jambi menagih.", "Kejaksaan Tinggi Jambi", "Kejati Jambi", "agency", "15"),
        ("Buruh PT Sinar Laut Abadi Tbk mogok.", "PT Sinar Laut Abadi Tbk", None, "company", None),
        ("Dosen UGM hadir.", "Universitas Gadjah Mada", "UGM", "university", None),
        ("Dosen Universitas Nusa Bakti hadir.", "Universitas Nusa Bakti", None, "university", None),
        ("Ketua Apindo hadir.", "Asosiasi Pengusaha Indonesia", "Apindo", "other", None),
        ("Anggota KSPI turun.", "Konfederasi Serikat Pekerja Indonesia", "KSPI", "union", None),
        ("Anggota Serikat Buruh Pelabuhan Jaya turun.", "Serikat Buruh Pelabuhan Jaya", None, "union", None),
    ],
)
def test_bodies_have_their_full_name(
    sentence: str, name: str, abbreviation: str | None, kind: str, region: str | None
) -> None:
    body = one("Pembuka berita.", sentence)
    assert (body.name, body.abbreviation, body.type, body.region) == (name, abbreviation, kind, region)


@pytest.mark.parametrize(
    "called",
    [
        "BPJS Ketenagakerjaan",
        "BPJamsostek",
        "BPJAMSOSTEK",
        "BP Jamsostek",
        "BPJSTK",
        "BPJS TK",
        "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan",
        "Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan",
    ],
)
def test_bpjs_ketenagakerjaan_has_many_names(called: str) -> None:
    body = one(f"Peserta {called} bertambah.")
    assert (body.name, body.type, body.mentions[0].text) == ("BPJS Ketenagakerjaan", "agency", called)


@pytest.mark.parametrize(
    ("called", "region"),
    [
        ("BPJS Ketenagakerjaan Cabang Sragen", "33.14"),
        ("BPJS Ketenagakerjaan Kantor Cabang Sragen", "33.14"),
        ("Kantor Cabang BPJS Ketenagakerjaan Sragen", "33.14"),
        ("BPJS Ketenagakerjaan NTT", "53"),
        ("BPJamsostek Kanwil Sulawesi Maluku", None),
        ("Kantor Wilayah BPJS Ketenagakerjaan Bali, Nusa Tenggara dan Papua (Banuspa)", None),
    ],
)
def test_branches_are_bodies_of_their_own(called: str, region: str | None) -> None:
    main, branch = found("Peserta BPJS Ketenagakerjaan bertambah.", f"Kepala {called} Rina Hapsari hadir.")
    assert main.name == "BPJS Ketenagakerjaan"
    assert branch.mentions[0].text == called
    assert branch.name == called.replace("BPJamsostek", "BPJS Ketenagakerjaan")
    assert branch.region == region


def test_the_paper_of_a_dateline_is_no_body() -> None:
    assert not facts_of("Judul Berita\n\nPalu, (MK) – Iuran buruh dibayar penuh.\n").organisations


def test_branches_are_found_in_any_case_and_over_islands() -> None:
    names = [body.name for body in found("Kepala BPJS ketenagakerjaan cabang Sragen dan BPJAMSOSTEK Kalimantan hadir.")]
    assert names == ["BPJS Ketenagakerjaan Cabang Sragen", "BPJS Ketenagakerjaan Kalimantan"]


def test_a_regional_office_is_one_under_its_names() -> None:
    body = one("Kanwil BPJS Ketenagakerjaan Riau melapor.", "Kepala BPJS Ketenagakerjaan Riau hadir.")
    assert len(body.mentions) == 2


def test_branches_of_two_quarters_of_a_town_are_two_and_no_regional_office() -> None:
    names = [
        body.name
        for body in found(
            "Hadir Deputi Direktur BPJAMSOSTEK Wilayah DKI Jakarta Eko Nugroho dan Kakacab BPJAMSOSTEK Jakarta Pluit.",
            "Kepala BPJS Ketenagakerjaan Jakarta Salemba ikut serta.",
        )
    ]
    assert names == [
        "BPJS Ketenagakerjaan Wilayah DKI Jakarta",
        "BPJS Ketenagakerjaan Jakarta Pluit",
        "BPJS Ketenagakerjaan Jakarta Salemba",
    ]


def test_a_body_is_one_with_all_its_mentions() -> None:
    body = one(
        "Pemerintah Kabupaten (Pemkab) Blora mendaftarkan petani.",
        "Pemkab Blora menyiapkan dana.",
        "Pemda Blora juga mendata.",
    )
    assert [mention.text for mention in body.mentions] == [
        "Pemerintah Kabupaten (Pemkab) Blora",
        "Pemkab Blora",
        "Pemda Blora",
    ]


def test_a_department_without_region_is_the_one_with_it() -> None:
    body = one("Disnakertrans membuka posko.", "Dinas Tenaga Kerja dan Transmigrasi Kabupaten Ende menutupnya.")
    assert (body.name, len(body.mentions)) == ("Dinas Tenaga Kerja dan Transmigrasi Kabupaten Ende", 2)


def test_a_departments_name_ends_before_a_persons() -> None:
    body = one("Kepala Dinas Koperasi dan UKM Wulan Saraswati hadir.")
    assert body.name == "Dinas Koperasi dan UKM"


def test_a_fishing_harbour_is_a_body() -> None:
    body = one("Kepala Pelabuhan Perikanan Nusantara (PPN) Kendari, Budi Santoso, melapor.", "PPN Kendari ramai.")
    assert (body.name, len(body.mentions)) == ("Pelabuhan Perikanan Nusantara Kendari", 2)


def test_an_explained_abbreviation_is_a_mention() -> None:
    body = one("Buruh PT Kayu Merah Nusantara (KMN) mogok.", "Menurut KMN, upah sudah dibayar.", "Pihak PT KMN diam.")
    assert body.abbreviation == "KMN"
    assert [mention.text for mention in body.mentions][-2:] == ["KMN", "PT KMN"]


def test_a_firm_before_a_directors_name_ends_in_time() -> None:
    body = one("Direktur PT Gula Manis Sejahtera Budi Hartono mengatakan panen naik.")
    assert body.name == "PT Gula Manis Sejahtera"


def test_a_name_ends_where_another_body_begins() -> None:
    names = [body.name for body in found("Dosen Universitas Nusa Bakti dan Universitas Samudra Raya hadir.")]
    assert names == ["Universitas Nusa Bakti", "Universitas Samudra Raya"]


def test_hospitals_unions_and_associations_take_their_region() -> None:
    bodies = found("RSUD Kota Salatiga, Serikat Buruh Teh Kabupaten Garut dan Asosiasi Sopir Malam (ASM) Bali hadir.")
    assert [(body.name, body.region) for body in bodies] == [
        ("RSUD Kota Salatiga", "33.73"),
        ("Serikat Buruh Teh Kabupaten Garut", "32.05"),
        ("Asosiasi Sopir Malam Bali", "51"),
    ]


def test_a_region_inside_a_unions_name_and_the_smaller_of_two_are_its_region() -> None:
    bodies = found("Ketua Serikat Buruh Teh Garut (SBTG) menyurati BPJS Ketenagakerjaan Bali Denpasar.", "Garut, Bali.")
    assert [(body.name, body.region) for body in bodies] == [
        ("Serikat Buruh Teh Garut", "32.05"),
        ("BPJS Ketenagakerjaan Bali Denpasar", "51.71"),
    ]


def test_a_union_ends_before_its_heads_name_and_a_regional_office_takes_two_regions() -> None:
    bodies = found("Ketua Asosiasi Sopir Truk Indonesia Jarwin Nugroho menolak rencana itu.")
    assert [body.name for body in bodies] == ["Asosiasi Sopir Truk Indonesia"]
    bodies = found("Deputi Direktur Wilayah BPJS Ketenagakerjaan Maluku dan Papua hadir.")
    assert [body.name for body in bodies] == ["BPJS Ketenagakerjaan Maluku dan Papua"]


def test_a_short_form_is_the_longer_one_of_the_article() -> None:
    assert (
        one("Buruh PT Teh Hijau Lestari mogok.", "Menurut PT Teh Hijau, upah dibayar.").name == "PT Teh Hijau Lestari"
    )


def test_bare_words_go_to_the_one_named_before() -> None:
    first, second = found("Pemkab Sragen hadir.", "Pemkot Salatiga juga.", "Kata Pemkot, iuran naik.")
    assert (len(first.mentions), [mention.text for mention in second.mentions]) == (1, ["Pemkot Salatiga", "Pemkot"])


def test_bpjs_with_a_branch_word_is_a_branch() -> None:
    assert one("Kepala BPJS Cabang Sragen Wulandari hadir.").name == "BPJS Ketenagakerjaan Cabang Sragen"


def test_pieces_of_other_words_are_no_bodies() -> None:
    assert found("Warga Amerika Serikat dan tarif BI Rate serta nomor 045/DISNAKER dibahas.") == ()


def test_bodies_without_name_are_none() -> None:
    assert found("Pemerintah daerah dan dinas terkait, polres, serta perusahaan diminta hadir.") == ()


def test_a_firms_region_is_not_its_region() -> None:
    assert one("Kredit PT Bank NTB Syariah naik.").region is None


@given(st.text(alphabet="PTBDinas Sosial()KotaMalang.,&\n", max_size=100), st.integers(0, 3))
def test_mentions_are_where_they_say(noise: str, at: int) -> None:
    words = ("PT Maju", "Dinas Sosial Kota Malang", "BPJS Ketenagakerjaan Cabang Malang", "Pemkot (Pemkot) Malang")
    reading = reading_of(f"{noise} {words[at]} {noise}")
    bodies = find_organisations(reading, find_regions(reading))
    assert [body.id for body in bodies] == list(range(1, len(bodies) + 1))
    for body in bodies:
        assert body.rule in RULES
        assert body.mentions and all(reading.text[one.start : one.end] == one.text for one in body.mentions)


@pytest.mark.parametrize(
    ("unit", "mentions"),
    [
        ("PT ", []),
        ("Dinas Tenaga Kerja dan ", [3_000]),
        ("PT A (", [3_000]),
        ("Kantor Cabang ", []),
        ("Yayasan Aa, ", [3_000]),
        ("DPRD Bima ", [3_000]),
    ],
)
def test_long_repetition_is_read(unit: str, mentions: list[int]) -> None:
    reading = reading_of(unit * 3_000)
    bodies = find_organisations(reading, find_regions(reading))
    assert [len(body.mentions) for body in bodies] == mentions
    assert all(reading.text[at.start : at.end] == at.text for body in bodies for at in body.mentions)


@needs_real_pages
def test_the_real_pages() -> None:
    names = []
    for path in sorted(REAL_PAGES.glob("*.txt")):
        reading = Reading(read_article(read_page(path.read_bytes(), path.name)))
        names.append({body.name for body in find_organisations(reading, find_regions(reading))})
    assert {"PT Bank NTB Syariah", "BPJS Ketenagakerjaan", "Pemerintah Provinsi Nusa Tenggara Barat"} <= names[0]
    assert names[1] == {
        "Pemerintah Kabupaten Lombok Tengah",
        "BPJS Ketenagakerjaan",
        "BPJS Kesehatan",
        "Dinas Kelautan dan Perikanan Lombok Tengah",
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yang lunas CV Sinar Tanjung Rp75 juta.", "CV Sinar Tanjung"),
        ("Ia pemilik UD Kopi Mulya Abadi. Juragan itu hadir.", "UD Kopi Mulya Abadi"),
        ("Dosen Universitas Bumi Pertiwi Prof Hasan Basri hadir.", "Universitas Bumi Pertiwi"),
        ("Manajer Kebun PT Agro Lestari Utama Hendrik Ladu mengaku.", "PT Agro Lestari Utama"),
        ("Direktur Eksekutif Lembaga Kajian Upah Adil Damar Wibisono menilai.", "Lembaga Kajian Upah Adil"),
        ("Manajer Humas PT Teluk Jaya Perkasa, Hasan Basri, hadir.", "PT Teluk Jaya Perkasa"),
        (
            "Kepala Dinas Tenaga Kerja, Koperasi dan UKM Merangin, Hasan Basri, hadir.",
            "Dinas Tenaga Kerja, Koperasi dan UKM Merangin",
        ),
    ],
)
def test_a_name_ends_before_money_sentences_and_titles(text: str, name: str) -> None:
    reading = reading_of(text)
    assert name in [body.name for body in find_organisations(reading, find_regions(reading))]


def test_the_writers_signs_are_no_body() -> None:
    reading = reading_of("Acara ditutup dengan doa. (Kominfo-AB/cd)")
    assert find_organisations(reading, find_regions(reading)) == ()


def test_a_firm_and_its_bracket_with_the_legal_form_are_one() -> None:
    body = one("PT Rimba Makmur Abadi (PT RMA) dan mitranya hadir. Di PT RMA 2.415 pekerja terdaftar.")
    assert [place.text for place in body.mentions] == ["PT Rimba Makmur Abadi", "PT RMA", "PT RMA"]


@pytest.mark.parametrize("branch", ["BPJS Ketenagakerjaan Ruteng", "BPJS Ketenagakerjaan Tanjung Redeb"])
def test_a_town_that_is_no_region_names_a_branch(branch: str) -> None:
    assert one(f"Petugas {branch} mendatangi pasar.").name == branch
    assert one("Petugas BPJS Ketenagakerjaan Menyapa mendatangi pasar.").name == "BPJS Ketenagakerjaan"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ketua Forum Kepala Desa Sukasirna, Bambang Tri, hadir.", ["Forum Kepala Desa Sukasirna"]),
        ("Ketua Paguyuban Lurah Kota Tegal menolak.", ["Paguyuban Lurah Kota Tegal"]),
        ("Korban dirawat di RSUD H. Hasan Mulyana, kemarin.", ["RSUD H. Hasan Mulyana"]),
        ("Direktur RSUD H. Hasan Mulyana hadir.", []),
        ("Ia dirawat di RSUP Prof. Rumantir Manado, kemarin.", ["RSUP Prof. Rumantir Manado"]),
        ("Ia dirawat di RSUD dr. R. Sudirga Selong.", ["RSUD dr. R. Sudirga Selong"]),
        ("Direktur RSUD dr. Budi Santoso hadir.", []),
        ("Humas RSUD dr. Suwanda Kendal, Dyah Ayu Prameswari, hadir.", ["RSUD dr. Suwanda Kendal"]),
        ("“Itu baru juara,” tandasnya. (SNI-04)", []),
        ("Pengasuh Pesantren Al-Falahiyah hadir.", ["Pesantren Al-Falahiyah"]),
        ("Vikaris Keuskupan Weetebula RD. Alfons Segar hadir.", ["Keuskupan Weetebula"]),
        ("Ketua Klasis Rote Pdt. Yandri Manu hadir.", ["Klasis Rote"]),
        ("Koster Paroki Santa Ana jatuh.", ["Paroki Santa Ana"]),
        ("Advokat Kantor Hukum Wijaya & Rekan banding.", ["Kantor Hukum Wijaya & Rekan"]),
        ("Kabag Ekonomi Setdakab Ngawi hadir.", ["Sekretariat Daerah Ngawi"]),
        ("Komandan Pangkalan TNI AL hadir.", []),
        ("Kuasa hukum dari LBH Segara Lada, Ratna Dewi, hadir.", ["LBH Segara Lada"]),
        ("Peneliti Pusat Kajian Ekonomi Desa, Yohan Tam, hadir.", ["Pusat Kajian Ekonomi Desa"]),
        ("Riset Lembaga Kajian Kerja Layak terhadap kurir terbit.", ["Lembaga Kajian Kerja Layak"]),
        ("Ketua Dekranasda Wajo hadir.", ["Dewan Kerajinan Nasional Daerah Wajo"]),
        (
            "Dinas Tenaga Kerja Kabupaten Ende dan Disperindag hadir, Disnaker memimpin.",
            ["Dinas Tenaga Kerja Kabupaten Ende", "Dinas Perindustrian dan Perdagangan"],
        ),
        (
            "Data Kantor Cabang BPJS Ketenagakerjaan Medan, Binjai justru maju.",
            ["Kantor Cabang BPJS Ketenagakerjaan Medan"],
        ),
        (
            "Kantor Wilayah BPJS Ketenagakerjaan Bali, Nusa Tenggara dan Papua hadir.",
            ["Kantor Wilayah BPJS Ketenagakerjaan Bali, Nusa Tenggara dan Papua"],
        ),
    ],
)
def test_where_the_name_of_a_body_ends(text: str, names: list[str]) -> None:
    assert [one.name for one in found(text)] == names


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Analis Rona Kencana Sekuritas Kevin Gunawan melihat masih ada ruang.", "Rona Kencana Sekuritas"),
        ("Menurut Riset Teduh Sekuritas Indonesia, dana itu naik.", "Teduh Sekuritas Indonesia"),
        ("Dana itu dikelola Teduh Aset Manajemen.", "Teduh Aset Manajemen"),
    ],
)
def test_a_firm_is_told_by_its_last_word(sentence: str, name: str) -> None:
    assert one(sentence).name == name


def test_the_last_word_of_firms_alone_is_none() -> None:
    assert found("Perusahaan Sekuritas itu diawasi.") == ()


def test_a_style_that_ends_a_bodys_name_belongs_to_it() -> None:
    assert one("Yang mendaftarkan mereka adalah Yayasan Tangan Ibu. Semua senang.").name == "Yayasan Tangan Ibu"


def test_a_hospital_called_after_somebody_keeps_the_name_before_its_heads() -> None:
    names = [body.name for body in found("Direktur RSUD Mgr. Gabrian Manuk SVD Atambua, dr. Maria Luen, hadir.")]
    assert names == ["RSUD Mgr. Gabrian Manuk SVD Atambua"]


def test_a_branch_in_a_town_of_one_word_ends_before_its_heads_name() -> None:
    text = "Kepala BPJS Ketenagakerjaan Cabang Tanjung Rina Hapsari hadir bersama Kepala Cabang Tanjung Pinang."
    names = {body.name for body in found("Peserta BPJS Ketenagakerjaan bertambah.", text)}
    assert "BPJS Ketenagakerjaan Cabang Tanjung" in names
    assert not any("Rina" in name for name in names)


def test_a_branch_called_by_a_word_that_is_also_a_name() -> None:
    facts = facts_of(
        "Klaim Diserahkan\n\nSidoarjo - BPJS Ketenagakerjaan Kantor Cabang Juanda menyerahkan klaim.\n\n"
        "Kepala BPJS Ketenagakerjaan Juanda Rudi Hartawan mengatakan uang itu dibayar penuh.\n"
    )
    assert [person.name for person in facts.people] == ["Rudi Hartawan"]
    assert "BPJS Ketenagakerjaan Kantor Cabang Juanda" in [body.name for body in facts.organisations]


def test_a_head_whose_name_follows_the_word_for_a_branch_is_no_branch() -> None:
    facts = facts_of("Klaim\n\nSidoarjo - Kepala Kantor Cabang Budi Hartawan mengatakan klaim dibayar penuh.\n")
    assert [person.name for person in facts.people] == ["Budi Hartawan"]


def test_an_office_of_several_provinces_with_what_it_is_called() -> None:
    facts = facts_of("Cakupan\n\nDenpasar - BPJamsostek Bali, Nusa Tenggara dan Papua (Banuspa) mencatat kenaikan.\n")
    assert [body.name for body in facts.organisations] == [
        "BPJS Ketenagakerjaan Bali, Nusa Tenggara dan Papua (Banuspa)"
    ]


def test_where_a_body_is_in_brackets_is_not_what_it_is_called() -> None:
    facts = facts_of("Piala\n\nPemenangnya PT Pelayaran Teluk Biru (Kaltim) dan PT Tirta Melati Jaya (TMJ).\n")
    assert {body.name: body.abbreviation for body in facts.organisations} == {
        "PT Pelayaran Teluk Biru": None,
        "PT Tirta Melati Jaya": "TMJ",
    }
