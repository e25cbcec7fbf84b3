"""Speakers told by a noun alone, bodies told again, and what a verb of saying tells that nobody says."""

from __future__ import annotations

import pytest

from tests.facts.people_reading import read

LEAD = "Pemerintah daerah membayar iuran 2.140 perajin anyaman selama setahun penuh lewat dana cukai tembakau."


@pytest.mark.parametrize(
    ("paragraph", "speaker", "said"),
    [
        (
            "Perkara itu ditangani jaksa Yusuf Hidayat. Menurut jaksa, terdakwa menggelapkan iuran karyawannya.",
            "Yusuf Hidayat",
            "terdakwa menggelapkan iuran karyawannya",
        ),
        (
            "Ketua majelis hakim Ratna Sitompul memimpin sidang itu. Alasan itu, lanjut hakim, tidak dapat diterima.",
            "Ratna Sitompul",
            "tidak dapat diterima",
        ),
        (
            "Dokter Hendra Wijaya merawat tiga korban luka. Menurut dokter, mereka bisa pulang pekan depan.",
            "Hendra Wijaya",
            "mereka bisa pulang pekan depan",
        ),
        ("Menurut saksi, tangki itu bocor sejak pagi.", "saksi", "tangki itu bocor sejak pagi"),
        (
            "GARUT - Sebanyak 431 buruh PT Anyam Jaya di Kecamatan Kadungora, Kabupaten Garut, mengaku upah dipotong.",
            "Sebanyak 431 buruh PT Anyam Jaya",
            "upah dipotong",
        ),
        ("Batasnya, kata Rudi Lesmana, tiga bulan.", "Rudi Lesmana", "Batasnya"),
        ("Polisi juga menduga ada pelaku lain.", "Polisi", "ada pelaku lain"),
        ("Menurut keluarga korban, dia baru bekerja sepekan.", "keluarga korban", "dia baru bekerja sepekan"),
        ("Menurut hitungan serikat, tunggakan mencapai Rp3 miliar.", "serikat", "tunggakan mencapai Rp3 miliar"),
        (
            "Seorang bekas pegawai keuangan mengungkapkan, laporan upah itu disusun dua versi.",
            "Seorang bekas pegawai keuangan",
            "laporan upah itu disusun dua versi",
        ),
        (
            "Salah seorang mantan mandor mengaku, absensi sengaja dikurangi.",
            "Salah seorang mantan mandor",
            "absensi sengaja dikurangi",
        ),
    ],
)
def test_somebody_told_by_a_calling_alone(paragraph: str, speaker: str, said: str) -> None:
    assert (speaker, said) in [(name, text) for _, name, text in read(LEAD, paragraph).spoken]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Menurut rencana, pencairan dilakukan pekan depan.",
        "Menurut undang-undang, pengusaha wajib mendaftarkan pekerjanya.",
        "Saksi melihat mobil itu melintas di depan pabrik.",
        "Polisi mencatat setiap nomor kendaraan di buku tamu.",
        "Bendahara kelompok, Cucu Rohaeti, mencatat setoran anggota pada selembar kertas.",
        "Jaksa penuntut umum menuntut Direktur PT Anyam Jaya, Rudi Lesmana, tiga tahun penjara.",
        "Rudi Lesmana tidak tahu cara ia menghitung, tetapi angkanya masuk akal.",
        "Camat Rudi Lesmana ikut mencatat nama pabrik yang disebut warga.",
        "Bupati Rudi Lesmana tidak menampik temuan itu, tetapi menolak disebut lalai.",
        "Bupati Rudi Lesmana menyampaikan penghargaan itu kepada para pendamping desa.",
        "Di tingkat kecamatan, ceritanya lain.",
        "Kepala cabang, Rudi Lesmana, membenarkan adanya tunggakan, namun enggan merinci jumlahnya.",
    ],
)
def test_what_nobody_says(paragraph: str) -> None:
    assert read(LEAD, paragraph).statements == ()


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        (
            'Bupati Rudi Lesmana menyatakan ia patuh dan "tidak menahan uang". Menurut Rudi, datanya ganda semua.',
            "datanya ganda semua",
        ),
        (
            '"Iurannya macet," kata Lina Tan, "tetapi lunas bulan lalu." Menurut Lina, penerimanya di bawah 500 orang.',
            "penerimanya di bawah 500 orang",
        ),
        (
            "Bupati Rudi Lesmana mengatakan kepada para kepala desa, pendataan harus selesai Juni.",
            "pendataan harus selesai Juni",
        ),
        (
            "Bupati Rudi Lesmana berpesan agar camat mendata perajin, serta menyampaikan terima kasih kepada kader.",
            "agar camat mendata perajin",
        ),
        (
            "Bupati Rudi Lesmana mengimbau warga menyimpan kartunya, sekaligus mengucapkan selamat kepada pemenang.",
            "warga menyimpan kartunya",
        ),
        (
            "Bupati Rudi Lesmana meminta camat mendata perajin dan menyampaikan laporan setiap pekan.",
            "camat mendata perajin dan menyampaikan laporan setiap pekan",
        ),
        ("Bupati Rudi Lesmana menyebut 386 orang.", "386 orang"),
        (
            "Ketua serikat, Rudi Lesmana, menilai angka itu terlalu rendah, sedangkan pengusaha mengeluh ongkos naik.",
            "angka itu terlalu rendah",
        ),
        (
            "Bupati Rudi Lesmana menjelaskan iuran kecelakaan 0,24 persen, sedangkan iuran kematian 0,3 persen.",
            "iuran kecelakaan 0,24 persen, sedangkan iuran kematian 0,3 persen",
        ),
        ("Bupati Rudi Lesmana mengusulkan petugas turun ke tujuh desa.", "petugas turun ke tujuh desa"),
        ("Bupati Rudi Lesmana meminta buruh bersabar.", "buruh bersabar"),
        ("Bupati Rudi Lesmana menyanggupi surat itu terbit Senin.", "surat itu terbit Senin"),
        (
            "Bupati Rudi Lesmana menyampaikan penghargaan itu buah kerja para pendamping.",
            "penghargaan itu buah kerja para pendamping",
        ),
    ],
)
def test_where_what_is_said_begins_and_ends(paragraph: str, said: str) -> None:
    assert said in [text for form, _, text in read(LEAD, paragraph).spoken if form == "indirect"]


def test_words_to_somebody_before_a_quotation_are_not_said() -> None:
    spoken = read(LEAD, 'Seorang kepala desa berkata kepada saya, "Warga saya lebih butuh pupuk."').spoken
    assert [form for form, _, _ in spoken] == ["direct"]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        (
            "Siti Maryani, warga Desa Cikoneng, ditinggal suaminya yang tertimbun longsor pada Mei lalu. "
            "Suaminya, Dadang Kosasih, bekerja di sana baru empat bulan.",
            "Siti Maryani",
        ),
        (
            "Rahmawati Lubis, pedagang sayur, kehilangan anaknya dalam kecelakaan kapal. "
            "Anaknya, Fahmi Nasution, sudah dua tahun melaut.",
            "Rahmawati Lubis",
        ),
        (
            "Rombongan menjemput jenazah Dadang Kosasih. Dadang Kosasih berangkat dua tahun lalu. "
            "Istrinya, Siti Maryani, baru menerima kiriman enam kali.",
            "Siti Maryani",
        ),
        (
            "Dadang Kosasih jatuh dari pohon enau pada Mei lalu. Istrinya, Siti Maryani, datang ke kantor itu.",
            "Siti Maryani",
        ),
    ],
)
def test_who_lost_a_relative_speaks_not_the_relative(told: str, speaker: str) -> None:
    spoken = read(LEAD, told, '"Tidak ada yang memberi tahu," ucapnya pelan.').spoken
    assert spoken[-1][1] == speaker


FIRM = "Buruh PT Sinar Anyam Lestari mogok kerja. Serikat Pekerja Anyaman Bersatu menggelar tenda."
BODIES = {"PT Sinar Anyam Lestari": "company", "Serikat Pekerja Anyaman Bersatu": "union", "PT Bank Niaga": "company"}


@pytest.mark.parametrize(
    ("paragraph", "body"),
    [
        ("Serikat menaksir tunggakannya Rp3,4 miliar.", 2),
        ("Perusahaan menyebut 120 orang.", 1),
        ("Pihak manajemen memastikan produksi tetap berjalan.", 1),
        ("Pengelola berjanji membuka data itu.", None),
        ("Serikatnya mencatat 17 kecelakaan kerja.", 2),
    ],
)
def test_a_noun_alone_means_the_one_body_that_the_article_is_about(paragraph: str, body: int | None) -> None:
    found = read(FIRM, f"Utang ke PT Bank Niaga lunas. {paragraph}", kinds={0: "lead"}, bodies=BODIES)  # type: ignore[arg-type]
    assert found.statements[-1].organisation == body


def test_a_body_told_again_is_the_last_one_of_its_kind() -> None:
    bodies = {"Dinas Perikanan Ciamis": "government", "Kantor Cabang BPJS Ketenagakerjaan Banjar": "agency"}
    found = read(
        "Dinas Perikanan Ciamis mengundang Kantor Cabang BPJS Ketenagakerjaan Banjar.",
        "Hingga akhir Mei, dinas tersebut mencatat 97 aduan. Kantor cabang itu menyebut pencairan rata-rata tiga hari.",
        bodies=bodies,  # type: ignore[arg-type]
    )
    assert [one.organisation for one in found.statements] == [1, 2]


def test_whoever_a_sentence_is_about_behind_an_hour_is_whom_a_pronoun_means() -> None:
    told = (
        "Menurut Lina Tan, upah itu belum cukup.",
        "Sekitar pukul 19.30, Kepala Dinas Rudi Lesmana menemui massa. Ia meminta buruh bersabar.",
    )
    assert read(*told).spoken[-1][1:] == ("Rudi Lesmana", "buruh bersabar")


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("Berdasarkan catatan Dinas Sosial Ciamis, jumlahnya turun tahun lalu.", "jumlahnya turun tahun lalu"),
        ("Merujuk pada data Dinas Sosial Ciamis, perajin bertambah terus.", "perajin bertambah terus"),
        ("Berdasarkan peraturan Dinas Sosial Ciamis, iuran dibayar daerah.", None),
        ("Berdasarkan data Dinas Sosial Ciamis, sebaran penerima adalah:", None),
        ("Berdasarkan data lapangan, perajin bertambah terus.", None),
    ],
)
def test_what_the_records_of_a_body_say(opening: str, said: str | None) -> None:
    found = read(LEAD, opening, bodies={"Dinas Sosial Ciamis": "government"}).statements
    assert [(one.text, one.organisation) for one in found] == ([(said, 1)] if said else [])


@pytest.mark.parametrize(
    ("rubric", "behind", "forms"),
    [
        ("WAWANCARA", "Rapat dihadiri 40 orang.", []),
        ("Ekonomi", "Lina Tan menerima kami di kantornya. Berikut petikannya.", []),
        ("Ekonomi", "Rapat dihadiri 40 orang.", ["direct"]),
    ],
)
def test_the_headline_of_an_interview_is_no_statement(rubric: str, behind: str, forms: list[str]) -> None:
    title = 'Lina Tan: "Perajin Tidak Boleh Ditinggal Sendirian"'
    found = read(rubric, title, f"Lina Tan memimpin koperasi itu. {behind}", kinds={0: "meta", 1: "title"})
    assert [form for form, _, _ in found.spoken] == forms
