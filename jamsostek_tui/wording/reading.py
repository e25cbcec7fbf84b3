"""What is said of pages that cannot be read: paths, bytes, and of loading, forgetting and making anew."""

from __future__ import annotations

READING_WORDS: dict[str, tuple[str, str]] = {
    "path.empty": ("An empty name is not a path.", "Nama kosong bukan jalur berkas."),
    "path.none": ("{path} is not a path.", "{path} bukan jalur berkas."),
    "path.no_match": ("No file matches {path}.", "Tidak ada berkas yang cocok dengan {path}."),
    "path.address": (
        "{path} is an address; save its page and load the file.",
        "{path} adalah alamat web; simpan halamannya, lalu muat berkasnya.",
    ),
    "path.missing": ("{path} does not exist.", "{path} tidak ada."),
    "path.no_page": ("{path} has no pages in it ({suffixes}).", "Tidak ada halaman di {path} ({suffixes})."),
    "path.sort": ("{path} is {sort}, not a file, and is skipped.", "{path} adalah {sort}, bukan berkas, dan dilewati."),
    "path.sort.pipe": ("a pipe", "pipa"),
    "path.sort.socket": ("a socket", "soket"),
    "path.sort.device": ("a device", "perangkat"),
    "path.sort.other": ("something else", "hal lain"),
    "path.gone": ("{path} is no longer there.", "{path} sudah tidak ada."),
    "path.rights": ("{path} cannot be read; check its permissions.", "{path} tidak boleh dibaca; periksa izinnya."),
    "path.no_file": ("{path} is not a file.", "{path} bukan berkas."),
    "path.folder": ("{path} is a folder, not a file.", "{path} adalah folder, bukan berkas."),
    "page.empty": ("The page is empty.", "Halaman ini kosong."),
    "page.blank": ("The page contains only blanks.", "Halaman ini hanya berisi spasi."),
    "page.large": (
        "The page is {size} MB; at most {most} MB are read.",
        "Halaman ini {size} MB; paling banyak {most} MB yang dibaca.",
    ),
    "page.endless": (
        "The page is larger than {most} MB, and no more is read.",
        "Halaman ini lebih dari {most} MB, dan selebihnya tidak dibaca.",
    ),
    "page.binary": ("The file is binary, not a page of text.", "Berkas ini biner, bukan halaman teks."),
    "page.damaged": (
        "The file begins like {encoding} text but is damaged.",
        "Berkas ini berawal seperti teks {encoding}, tetapi rusak.",
    ),
    "page.other": (
        "The file is {what}, and only text is read: copy its words into a .txt file.",
        "Berkas ini {what}, padahal hanya teks yang dibaca: salin kata-katanya ke berkas .txt.",
    ),
    "page.other.zip_or_office": ("a zip archive or an office document", "arsip zip atau dokumen kantor"),
    "page.other.zip": ("a zip archive", "arsip zip"),
    "page.other.pdf": ("a PDF", "PDF"),
    "page.other.png": ("a PNG picture", "gambar PNG"),
    "page.other.jpeg": ("a JPEG picture", "gambar JPEG"),
    "page.other.gzip": ("a gzip archive", "arsip gzip"),
    "page.other.xz": ("an xz archive", "arsip xz"),
    "page.other.7z": ("a 7z archive", "arsip 7z"),
    "page.other.program": ("a program", "program"),
    "page.other.sqlite": ("an SQLite database", "basis data SQLite"),
    "page.other.office": ("an old office document", "dokumen kantor lama"),
    "page.own": (
        "This is a dossier exported by this program, not a clipping: its facts would be counted twice.",
        "Ini dosir hasil ekspor program ini, bukan kliping: faktanya akan terhitung dua kali.",
    ),
    "page.html": (
        "The file is HTML, the source of a web page: save it as text, or copy what it shows into a .txt file.",
        "Berkas ini HTML, sumber halaman web: simpan sebagai teks, atau salin tampilannya ke berkas .txt.",
    ),
    "load.no_stdin": (
        "There is no standard input to read a page from.",
        "Tidak ada masukan standar untuk membaca halaman.",
    ),
    "load.stdin": ("Standard input", "Masukan standar"),
    "load.unreadable": (
        "Its facts cannot be read, which is a fault of the program ({why}).",
        "Faktanya tidak dapat dibaca; ini kesalahan program ({why}).",
    ),
    "load.unstorable": ("Its facts cannot be stored ({why}).", "Faktanya tidak dapat disimpan ({why})."),
    "rebuild.no_page": (
        "{path} tells of no page; name the pages: jamsostek-tui rebuild PATH…",
        "{path} tidak menyebut halaman apa pun; sebutkan halamannya: jamsostek-tui rebuild PATH…",
    ),
    "rebuild.unreadable": (
        "None of its pages can be read; {path} is left as it is.",
        "Tidak satu pun halamannya dapat dibaca; {path} dibiarkan seperti semula.",
    ),
    "rebuild.meanwhile": (
        "{path} was written meanwhile and is left as it is; try again.",
        "{path} ditulis sementara itu dan dibiarkan seperti semula; coba lagi.",
    ),
    "rebuild.lost": (
        "{path} is no longer there, nor whole in the old database: its facts are gone.",
        "{path} sudah tidak ada, juga tidak utuh di basis data lama: faktanya hilang.",
    ),
    "rebuild.by_another": (
        "{path} is being made anew by another program.",
        "{path} sedang dibuat ulang oleh program lain.",
    ),
    "rebuild.unwritable": (
        "{path} cannot be written ({why}); check its rights.",
        "{path} tidak dapat ditulis ({why}); periksa haknya.",
    ),
    "rebuild.in_use": (
        "{path} is in use: by a load, or by a browser beside which pages were loaded; end it first.",
        "{path} sedang dipakai: oleh pemuatan, atau oleh penjelajah yang terbuka selagi halaman dimuat; akhiri dulu.",
    ),
    "cluster.address": (
        "--dask takes the address of a scheduler, as tcp://HOST:8786; {address} is none.",
        "--dask memerlukan alamat penjadwal, seperti tcp://HOST:8786; {address} bukan.",
    ),
    "cluster.no_worker": ("The cluster at {address} has no worker.", "Klaster di {address} tidak punya pekerja."),
    "cluster.silent": (
        "No worker of the cluster at {address} answers.",
        "Tidak ada pekerja klaster di {address} yang menjawab.",
    ),
    "cluster.unable": (
        "The cluster at {address} cannot read pages ({why}); its scheduler and workers need the same "
        "jamsostek-tui[cluster] as here.",
        "Klaster di {address} tidak dapat membaca halaman ({why}); penjadwal dan pekerjanya memerlukan "
        "jamsostek-tui[cluster] yang sama seperti di sini.",
    ),
    "cluster.lost": (
        "The cluster at {address} no longer answers; what was stored is kept, load again.",
        "Klaster di {address} tidak menjawab lagi; yang sudah tersimpan tetap ada, muat lagi.",
    ),
    "cluster.strange": (
        "A worker of the cluster at {address} answered what no jamsostek-tui answers ({why}).",
        "Pekerja klaster di {address} menjawab yang tidak pernah dijawab jamsostek-tui ({why}).",
    ),
    "cluster.version": (
        "A worker of the cluster at {address} has another version of jamsostek-tui; it needs the one here.",
        "Pekerja klaster di {address} memakai versi jamsostek-tui yang lain; perlu versi yang di sini.",
    ),
    "cluster.no_dask": (
        "--dask needs Dask; install it with `pip install 'jamsostek-tui[cluster]'`.",
        "--dask memerlukan Dask; pasang dengan `pip install 'jamsostek-tui[cluster]'`.",
    ),
    "cluster.says_nothing": ("it says nothing", "tidak ada jawaban"),
    "cluster.no_scheduler": (
        "No Dask scheduler answers at {address} ({why}).",
        "Tidak ada penjadwal Dask yang menjawab di {address} ({why}).",
    ),
    "cli.forget": (
        "Take pages out of the database, with all their facts; what you decided on them waits in the journal.",
        "Mengeluarkan halaman dari basis data beserta faktanya; keputusan Anda tentangnya menunggu di jurnal.",
    ),
    "cli.forget.more": (
        "Files are left alone: loading one again brings its facts and decisions back.",
        "Berkasnya tidak disentuh: memuatnya lagi mengembalikan fakta dan keputusannya.",
    ),
    "cli.forget.paths": (
        "a file or folder as it was loaded, there or not, or an article as `search` prints it: article/4",
        "berkas atau folder seperti saat dimuat, ada atau tidak, atau artikel seperti dicetak `search`: article/4",
    ),
    "cli.forget.gone": (
        "only pages whose files are not there any more; without PATH, all of them",
        "hanya halaman yang berkasnya tidak ada lagi; tanpa PATH, semuanya",
    ),
    "cli.forgotten": ("{pages} forgotten", "{pages} dikeluarkan"),
    "cli.forgotten.kept": (
        "; {count} loaded from another file too and kept",
        "; {count} juga dimuat dari berkas lain dan tetap ada",
    ),
    "cli.forgotten.decisions": ("; {decisions} orphaned now", "; {decisions} kini teksnya hilang"),
    "forget.which": (
        "Which pages? Name files, folders or articles such as article/4, or say --gone.",
        "Halaman yang mana? Sebutkan berkas, folder, atau artikel seperti article/4, atau --gone.",
    ),
    "forget.none": (
        "No page was loaded from {path}; `jamsostek-tui search kind:article` finds those that were.",
        "Tidak ada halaman yang dimuat dari {path}; `jamsostek-tui search jenis:artikel` menemukan yang ada.",
    ),
    "forget.stdin": (
        "Name a page of standard input as `search` prints it: article/4.",
        "Sebutkan halaman dari masukan standar seperti dicetak `search`: article/4.",
    ),
    "action.load": ("load", "muat"),
    "action.load.long": (
        "Load clippings of your own: a file or a folder",
        "Memuat kliping sendiri: berkas atau folder",
    ),
    "action.load_path": ("load", "muat"),
    "action.load_path.long": ("Load the pages at this path", "Memuat halaman di jalur itu"),
    "action.take_path": ("complete", "lengkapi"),
    "action.take_path.long": (
        "Complete the path with the folder or page under the cursor",
        "Melengkapi jalur dengan folder atau halaman di kursor",
    ),
    "load.title": ("Load clippings", "Memuat kliping"),
    "load.placeholder": ("A file or folder, e.g. ~/clippings", "Berkas atau folder, mis. ~/kliping"),
    "load.no_offer": (
        "No matching folder or page (.txt, .md) here.",
        "Tidak ada folder atau halaman (.txt, .md) yang cocok di sini.",
    ),
    "load.shell": ("In a shell: {command}", "Di shell: {command}"),
    "load.means": ("{pages} found: {keys.load_path} loads", "{pages} ditemukan: {keys.load_path} memuat"),
    "load.begins": ("{keys.load_path} takes {what}", "{keys.load_path} mengambil {what}"),
    "load.many": (
        "more than {count} pages found: {keys.load_path} loads",
        "lebih dari {count} halaman ditemukan: {keys.load_path} memuat",
    ),
    "load.begun": ("Loading …", "Memuat …"),
    "load.progress": (
        "Loading {done} of {total} … {keys.widen} stops it",
        "Memuat {done} dari {total} … {keys.widen} menghentikannya",
    ),
    "load.stopping": ("Stopping …", "Menghentikan …"),
    "load.stopped": (
        "Stopped: what was read is kept; load again to read the rest.",
        "Dihentikan: yang sudah dibaca tetap ada; muat lagi untuk membaca sisanya.",
    ),
    "load.goes_on": (
        "Pages are still being loaded; {keys.widen} stops that.",
        "Halaman masih dimuat; {keys.widen} menghentikannya.",
    ),
    "load.loaded": ("Loaded: {pages}", "Dimuat: {pages}"),
    "load.updated": ("updated: {count}", "diperbarui: {count}"),
    "load.unchanged": ("unchanged: {count}", "tak berubah: {count}"),
    "load.failed": ("Not loaded: {pages}", "Tidak dimuat: {pages}"),
    "load.more_failed": ("and {count} more", "dan {count} lagi"),
}
