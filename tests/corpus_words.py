"""Words and sentence patterns of invented papers, for `tests.corpus`; nobody wrote these sentences but us."""

from __future__ import annotations

_FIRST = (
    "Made Wayan Ketut Lalu Baiq Andi Budi Siti Nur Dewi Rina Hendra Yusuf Ahmad Fitri Agus Bambang Sri Tri Dwi Eko "
    "Yohanes Maria Markus Petrus Ratna Indah Bayu Galih Asep Dedi Ujang Cecep Teuku Cut Rahmat Zulkifli Halimah "
    "Irwan Syahrul Basri Marlina Herlina Joko Slamet Suparman Wulan Melati Arif Fajar Gilang Rizki Nadia Putri Laras "
    "Rudi Khadijah Damar Anwar Hasan Husni Lukman Imron"
)
_ROOTS = (
    "wira sasmi hadi nata prata kusu suda mahar tira lesta para saka bira gunar hari tama dira jaya pusa rama sura "
    "yudha kerta manta purna rasi santa utama wida cakra dana ganda isma"
)
_ENDS = (
    "wan wati ningsih putra putri jaya yana sari ningrat dinata kusuma lesmana permana santoso suwandi nugraha mulya "
    "raharja setia widodo gunawan prasetya atmaja hidayat"
)
FIRST, ROOTS, ENDS = _FIRST.split(), _ROOTS.split(), _ENDS.split()
PAPERS = (
    "Kabar Pesisir",
    "Warta Rimba",
    "Suara Muara",
    "Harian Sawah",
    "Radar Teluk",
    "Lentera Timur",
    "Gema Kota",
    "Kantor Berita Arus",
    "Tabloid Buruh",
    "Mimbar Desa",
)
HEADLINES = (
    "Sebanyak {n1} {group} di {region} Kini Terlindungi Jamsostek",
    "{region} Daftarkan {n1} {group} ke BPJS Ketenagakerjaan",
    "{person} Ingin Semua {group} di {region} Ikut Jamsostek",
    "Santunan {money} untuk Ahli Waris {group} di {region}",
    "Iuran {group} di {region} Ditanggung Anggaran Daerah",
)
GROUPS = (
    "nelayan",
    "petani tembakau",
    "pekerja rentan",
    "buruh pabrik",
    "tukang ojek",
    "pedagang pasar",
    "guru mengaji",
    "kader posyandu",
    "pekerja migran",
    "sopir angkutan",
    "penambak garam",
    "perajin tenun",
    "buruh kebun",
    "pekerja konstruksi",
    "asisten rumah tangga",
    "pengemudi daring",
)
OFFICES = (
    "Kepala Dinas Tenaga Kerja",
    "Kepala Dinas Sosial",
    "Kepala Dinas Perikanan",
    "Kepala Dinas Pertanian",
    "Sekretaris Daerah",
    "Ketua DPRD",
)
FUNDS = ("DBHCHT", "APBD", "dana desa", "dana bagi hasil sawit")
AWARDS = ("Paritrana Award", "Anugerah Pelindung Pekerja", "Penghargaan Peduli Pekerja")
SURVEYS = ("Sakernas Agustus {year}", "Sakernas Februari {year}")
BENEFITS = (
    "Jaminan Kematian (JKM)",
    "Jaminan Kecelakaan Kerja (JKK)",
    "Jaminan Hari Tua (JHT)",
    "Jaminan Pensiun (JP)",
)
LEADS = (
    "Pemerintah {level} {region} mendaftarkan {n1} {group} ke BPJS Ketenagakerjaan sepanjang {year}.",
    "Sebanyak {n1} {group} di {level} {region} telah terlindungi program Jamsostek hingga {month} {year}.",
    "{office} {person} menyerahkan kartu peserta Jamsostek kepada {n1} {group} di {region}, {day} ({date}).",
    "{office} {person} memastikan {n1} {group} di {region} tercatat sebagai peserta BPJS Ketenagakerjaan.",
)
NUMBERS = (
    "Dari jumlah itu, {n2} {group} baru didaftarkan pada {month} {year}.",
    "Iurannya sebesar {money} dibayar melalui {fund}.",
    "Angka itu naik {percent} persen dibandingkan {last}.",
    "Cakupan kepesertaan di {region} baru {percent} persen dari seluruh pekerja.",
    "Pemerintah {level} {region} menargetkan {n3} {group} terdaftar pada {next}.",
    "Menurut {survey}, ada {n3} pekerja informal di {region}.",
    "Klaim yang dibayarkan di {region} mencapai {big} sepanjang {last}.",
    "Sekitar {n2} {group} belum mempunyai perlindungan apa pun.",
    "Ahli waris menerima santunan {benefit} sebesar {money}.",
    "Tingkat pengangguran terbuka di {region} tercatat {percent} persen pada {month} {last}.",
    "Rata-rata penghasilan mereka {money} per bulan.",
    "Jumlah peserta bertambah {n2} orang, dari {n4} menjadi {n3} orang.",
    "Di {other}, tetangganya, baru {n2} {group} yang terdaftar.",
)
QUOTES = (
    '"{said}," kata {short}, {day} ({date}).',
    "“{said},” ujar {short}.",
    '"{said}," tutur {short} seusai acara.',
    '"{said}. {more}," {verb} {person}, {office}.',
    '"{said}," {verb} {somebody}, seorang {group} asal {region}.',
    '"{said}," kata Ketua Paguyuban Pekerja {region} {somebody}.',
)
SAYINGS = (
    "Kami tidak ingin ada {group} yang bekerja tanpa pegangan",
    "Musibah tidak pernah memberi kabar lebih dulu kepada {group}",
    "Sebanyak {n2} {group} menyusul setelah pendataan di {other} rampung",
    "Iuran sekecil itu menolong keluarga {group} pada hari terburuknya",
    "Perusahaan di {region} yang lalai akan kami datangi satu per satu",
    "Anak {group} harus tetap sekolah walau orang tuanya celaka",
    "Data {group} kami cocokkan dengan desa supaya tidak ada yang tertinggal",
    "Semoga {other} dapat mengikuti langkah yang ditempuh {region}",
)
TOLD = (
    "{verb2} {short}, pendataan {group} di {other} dikerjakan bersama perangkat desa.",
    "{short} mengatakan bahwa iuran {group} ditanggung sampai akhir {next}.",
    "{short} menambahkan, {n2} {group} lainnya menyusul setelah anggaran perubahan disahkan.",
    "Ia berharap seluruh {group} di {region} sadar akan risiko pekerjaannya.",
    "Kepala Kantor Cabang BPJS Ketenagakerjaan {region} {branch} menyebut {n4} peserta aktif di wilayahnya.",
    "{office2} {region} {second} meminta perusahaan segera mendaftarkan pekerjanya.",
)
EVENTS = (
    "Kegiatan sosialisasi itu berlangsung di Aula {hall}, {region}, {day} ({date}).",
    "Penyerahan {award} {last} digelar di Gedung {hall} pada {dateword}.",
    "{region} pernah menerima {award} {last} atas upaya tersebut.",
)
FILLERS = (
    "Sejak pagi warga {other} berdatangan dengan perahu, truk bak terbuka, dan sepeda motor untuk mengikuti acara.",
    "Para pengurus desa diminta memutakhirkan data sebelum musim tanam berikutnya tiba.",
    "Selama ini banyak keluarga menganggap jaminan semacam itu hanya untuk pegawai kantor di kota besar.",
    "Petugas menjelaskan tata cara pelaporan kecelakaan, berkas yang diperlukan, serta tenggat pengajuannya.",
    "Beberapa peserta menanyakan nasib kepesertaan mereka bila berpindah pekerjaan atau berhenti sementara.",
    "Kerja sama itu dituangkan dalam nota kesepahaman yang diteken di hadapan para camat dan lurah.",
    "Seusai acara, rombongan meninjau tempat pelelangan, bengkel perahu, dan sebuah koperasi simpan pinjam.",
    "Pihak sekolah turut mengundang orang tua siswa agar keterangan tersebut sampai ke rumah-rumah.",
    "Program itu disambut baik oleh warga yang sehari-hari bergantung pada hasil kerja harian dan cuaca.",
    "Sejumlah pengurus kelompok hadir membawa berkas anggota yang belum sempat didaftarkan.",
    "Pendaftaran dapat dilakukan di kantor desa, di gerai pos, atau lewat gawai masing-masing.",
    "Acara ditutup dengan doa bersama dan foto para penerima kartu di halaman depan.",
    "Warga mengaku lega sebab selama ini biaya berobat ditanggung dari tabungan keluarga.",
    "Panitia menyiapkan meja pengaduan bagi pekerja yang namanya tidak tercantum dalam daftar.",
)
RELATED = (
    "Harga {group} naik menjelang panen raya di {other}",
    "{n2} rumah di {other} terendam banjir",
    "Resep ikan bakar ala warga {other}",
    "Jadwal kapal menuju {other} pekan depan",
    "Pemain muda {other} dipanggil tim nasional",
)
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
HALLS = ("Serbaguna", "Pertemuan Nelayan", "Balai Pemuda", "Pusat Kerajinan", "Graha Pekerja", "Wisma Tani")
