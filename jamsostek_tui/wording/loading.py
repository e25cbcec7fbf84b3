"""Words for loading pages from inside the browser: English and Indonesian."""

from __future__ import annotations

LOADING_WORDS: dict[str, tuple[str, str]] = {
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
