"""A small database of two invented articles, for whoever needs one to look at."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page

_BOATS = """Kapal Nelayan Lombok Tengah Kini Berpelindung

PRAYA, WARTA SASAK - Bupati Lombok Tengah Lalu Wiramaja menyerahkan kartu Jamsostek kepada 1.250 nelayan di Pantai \
Awang, Kamis (6/3/2025).

"Seribu dua ratus lima puluh nelayan itu melaut dengan tenang mulai hari ini," kata Wiramaja.

Iuran mereka dibayar dari Dana Bagi Hasil Cukai Hasil Tembakau (DBHCHT) sebesar Rp252 juta setahun, ujar Kepala \
Dinas Kelautan dan Perikanan Kabupaten Lombok Tengah Baiq Ratnasari.

Baca juga: Sepuluh resep ikan bakar dari Lombok

Menurut Ratnasari, 1.250 nelayan baru 18,5 persen dari seluruh nelayan di Nusa Tenggara Barat (NTB) yang ditarget \
pemerintah. Ia mengatakan pendataan di Mataram menyusul pada triwulan II 2025.

Lombok Tengah menerima Anugerah Samudra 2024 untuk kerja itu.
"""

_WEAVERS = """Penenun Sukarara dan Buruh Surabaya Dapat Jaminan

Surabaya, Kabar Timur - Wali Kota Surabaya Retno Hapsari menyebut 43,7 ribu buruh lepas di Surabaya, Jawa Timur, \
terdaftar di BPJS Ketenagakerjaan, naik 2.300 orang dibandingkan 2023.

"Yang belum terdaftar kami datangi satu per satu sampai akhir tahun," tutur Retno.

Direktur Kepesertaan BPJS Ketenagakerjaan Yohanes Tamba menambahkan, santunan Jaminan Kematian (JKM) yang dibayar di \
Jawa Timur mencapai Rp61,4 miliar.

“Petani tembakau di Lombok Tengah sudah memberi contoh,” ujar Yohanes. Lalu Wiramaja, Bupati Lombok Tengah, \
berkunjung ke Surabaya dan disambut Ketua Serikat Penenun Sukarara Inaq Sumi.

Sebanyak 640 penenun ikut dalam Temu Pekerja Rentan di Balai Pemuda, 14 Februari 2025.
"""


def boats() -> Page:
    """Return the page on fishers: 4 regions, 2 people, 4 statistics, 3 statements, an event."""
    page = Page(
        _BOATS,
        "boats.txt",
        title="Kapal Nelayan Lombok Tengah Kini Berpelindung",
        publisher="Warta Sasak",
        published="2025-03-07T09:30+08:00",
        dateline="PRAYA",
        keywords=("nelayan", "jamsostek"),
    )
    page.region("52", "Nusa Tenggara Barat", "province", None, "Nusa Tenggara Barat", "NTB")
    lombok = page.region("52.02", "Lombok Tengah", "regency", "52")
    page.region("52.71", "Mataram", "city", "52")
    fisheries = page.organisation(
        "Dinas Kelautan dan Perikanan Kabupaten Lombok Tengah", type="government", region=lombok
    )
    cukai = page.instrument(
        "Dana Bagi Hasil Cukai Hasil Tembakau", "fund", "Dana Bagi Hasil Cukai Hasil Tembakau", "DBHCHT"
    )
    prize = page.instrument("Anugerah Samudra 2024", "award")
    lalu = page.person("Lalu Wiramaja", "Lalu Wiramaja", "Wiramaja", office="Bupati", region=lombok)
    baiq = page.person(
        "Baiq Ratnasari",
        "Baiq Ratnasari",
        "Ratnasari",
        office="Kepala Dinas",
        region=lombok,
        organisation=fisheries,
        honorifics=("Hj.",),
    )
    quoted = page.statement(
        "Seribu dua ratus lima puluh nelayan itu melaut dengan tenang mulai hari ini", speaker="Wiramaja", person=lalu
    )
    told = page.statement(
        "1.250 nelayan baru 18,5 persen dari seluruh nelayan di Nusa Tenggara Barat (NTB) yang ditarget pemerintah",
        "indirect",
        speaker="Ratnasari",
        person=baiq,
    )
    page.statement("pendataan di Mataram menyusul pada triwulan II 2025", "indirect", speaker="Ratnasari", person=baiq)
    fishers = page.statistic(
        "1.250 nelayan",
        1250.0,
        also=("1.250 nelayan",),
        unit="nelayan",
        subject="nelayan penerima kartu Jamsostek",
        region=lombok,
        period="2025-03-06",
    )
    money = page.statistic(
        "Rp252 juta",
        252_000_000.0,
        unit="rupiah",
        subject="iuran nelayan",
        measure="amount",
        region=lombok,
        per="year",
        attributed_to={"person": baiq},
    )
    share = page.statistic(
        "18,5 persen",
        18.5,
        unit="persen",
        subject="nelayan yang terlindungi",
        measure="share",
        region="52",
        attributed_to={"person": baiq},
    )
    page.event(
        "menyerahkan kartu Jamsostek kepada 1.250 nelayan di Pantai Awang",
        "Penyerahan kartu Jamsostek",
        date="2025-03-06",
        venue="Pantai Awang",
        region=lombok,
    )
    page.link(("person", lalu), "holds office in", ("region", lombok), "Bupati Lombok Tengah Lalu Wiramaja")
    page.link(("person", baiq), "holds office at", ("organisation", fisheries), "Baiq Ratnasari")
    page.link(("statistic", fishers), "is about", ("region", lombok), "1.250 nelayan")
    page.link(("statistic", money), "is provided through", ("instrument", cukai), "(DBHCHT) sebesar Rp252 juta")
    page.link(("statistic", share), "is stated in", ("statement", told), "18,5 persen")
    page.link(("statement", quoted), "was said by", ("person", lalu), "kata Wiramaja")
    page.link(("region", lombok), "received", ("instrument", prize), "menerima Anugerah Samudra 2024")
    return page


def weavers() -> Page:
    """Return the page on day labourers: 3 regions, 4 people, 4 statistics, 3 statements, an event."""
    page = Page(
        _WEAVERS,
        "weavers.txt",
        title="Penenun Sukarara dan Buruh Surabaya Dapat Jaminan",
        publisher="Kabar Timur",
        published="2025-02-15",
        dateline="Surabaya",
    )
    page.region("35", "Jawa Timur", "province")
    surabaya = page.region("35.78", "Surabaya", "city", "35")
    lombok = page.region("52.02", "Lombok Tengah", "regency", "52")
    bpjs = page.organisation("BPJS Ketenagakerjaan", type="agency", abbreviation="BPJS Ketenagakerjaan")
    union = page.organisation("Serikat Penenun Sukarara", type="union")
    death = page.instrument("Jaminan Kematian", "programme", "Jaminan Kematian", "JKM")
    retno = page.person("Retno Hapsari", "Retno Hapsari", "Retno", office="Wali Kota", region=surabaya)
    yohanes = page.person("Yohanes Tamba", "Yohanes Tamba", "Yohanes", office="Direktur Kepesertaan", organisation=bpjs)
    page.person("Lalu Wiramaja", office="Bupati", region=lombok)
    page.person("Inaq Sumi", office="Ketua", organisation=union)
    insured = page.statement(
        "43,7 ribu buruh lepas di Surabaya, Jawa Timur, terdaftar di BPJS Ketenagakerjaan, naik 2.300 orang "
        "dibandingkan 2023",
        "indirect",
        speaker="Retno Hapsari",
        person=retno,
    )
    page.statement("Yang belum terdaftar kami datangi satu per satu sampai akhir tahun", speaker="Retno", person=retno)
    page.statement("Petani tembakau di Lombok Tengah sudah memberi contoh", speaker="Yohanes", person=yohanes)
    labourers = page.statistic(
        "43,7 ribu buruh", 43_700.0, unit="buruh", subject="buruh lepas terdaftar", region=surabaya
    )
    rise = page.statistic(
        "2.300 orang",
        2300.0,
        unit="orang",
        subject="buruh lepas terdaftar",
        measure="change",
        direction="up",
        region=surabaya,
        versus="2023",
    )
    paid = page.statistic(
        "Rp61,4 miliar",
        61_400_000_000.0,
        unit="rupiah",
        subject="santunan Jaminan Kematian",
        measure="amount",
        region="35",
        attributed_to={"person": yohanes},
    )
    page.statistic("640 penenun", 640.0, unit="penenun", subject="peserta temu", period="2025-02-14")
    page.statistic("satu per satu", 1.0, unit=None, subject=None, confidence=0.6)
    page.event(
        "Temu Pekerja Rentan di Balai Pemuda, 14 Februari 2025",
        "Temu Pekerja Rentan",
        date="2025-02-14",
        venue="Balai Pemuda",
        region=surabaya,
    )
    page.link(("statistic", labourers), "is stated in", ("statement", insured), "43,7 ribu buruh")
    page.link(("statistic", rise), "is part of", ("statistic", labourers), "naik 2.300 orang")
    page.link(("statistic", paid), "is provided through", ("instrument", death), "santunan Jaminan Kematian")
    page.link(("person", retno), "holds office in", ("region", surabaya), "Wali Kota Surabaya Retno Hapsari")
    return page


def build_sample(path: Path) -> Path:
    """Make a database of the two pages at `path` and return the path."""
    with Writer(path) as writer, writer.transaction():
        for page in (boats(), weavers()):
            writer.put(f"/invented/{page.article.source}", page.article, page.facts())
    return path
