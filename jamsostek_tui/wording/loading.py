"""Words for loading pages from inside the browser: English and Indonesian."""

from __future__ import annotations

LOADING_WORDS: dict[str, tuple[str, str]] = {
    "action.load": ("load", "muat"),
    "action.load.long": (
        "Load clippings of your own: a file or a folder",
        "Memuat kliping sendiri: berkas atau folder",
    ),
    "action.load_path": ("load", "muat"),
    "action.load_path.long": (
        "Load the pages that the path means",
        "Memuat halaman yang dimaksud jalur itu",
    ),
    "action.take_path": ("take", "ambil"),
    "action.take_path.long": (
        "Take the folder or page under the cursor into the line",
        "Menuliskan folder atau halaman di kursor ke baris",
    ),
    "load.title": ("Load clippings", "Memuat kliping"),
    "load.placeholder": ("A file or folder, e.g. ~/clippings", "Berkas atau folder, mis. ~/kliping"),
    "load.no_offer": (
        "No folder and no page (.txt, .md) here begins so.",
        "Tidak ada folder atau halaman (.txt, .md) di sini yang berawalan demikian.",
    ),
    "load.shell": ("In a shell: {command}", "Di shell: {command}"),
    "load.means": ("{pages} there: {keys.load_path} loads", "{pages} di sana: {keys.load_path} memuat"),
    "load.begins": ("{keys.load_path} takes {what}", "{keys.load_path} mengambil {what}"),
    "load.many": (
        "{count} pages and more there: {keys.load_path} loads",
        "{count} halaman atau lebih di sana: {keys.load_path} memuat",
    ),
    "load.begun": ("Loading …", "Memuat …"),
    "load.progress": (
        "Loading {done} of {total} … {keys.widen} stops it",
        "Memuat {done} dari {total} … {keys.widen} menghentikannya",
    ),
    "load.stopping": ("Stopping …", "Menghentikan …"),
    "load.stopped": (
        "Stopped: what was read is kept; loading it again goes on with the rest.",
        "Dihentikan: yang sudah dibaca tetap ada; memuat lagi melanjutkan sisanya.",
    ),
    "load.goes_on": (
        "Pages are being loaded; {keys.widen} stops that.",
        "Halaman sedang dimuat; {keys.widen} menghentikannya.",
    ),
    "load.loaded": ("Loaded: {pages}", "Dimuat: {pages}"),
    "load.updated": ("updated: {count}", "diperbarui: {count}"),
    "load.unchanged": ("unchanged: {count}", "tak berubah: {count}"),
    "load.failed": ("Not loaded: {pages}", "Tidak dimuat: {pages}"),
    "load.more_failed": ("and {count} more", "dan {count} lagi"),
}
