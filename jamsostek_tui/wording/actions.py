"""What the actions do: short for the footer, `.long` for the help and the palette; English and Indonesian."""

from __future__ import annotations

ACTION_WORDS: dict[str, tuple[str, str]] = {
    "action.search": ("search", "cari"),
    "action.search.long": (
        "Search every fact as you type",
        "Mencari semua fakta sambil mengetik",
    ),
    "action.narrow": ("narrow", "saring"),
    "action.narrow.long": (
        "Narrow all panes to what is linked with this fact",
        "Menyaring semua panel ke yang terkait dengan fakta ini",
    ),
    "action.follow_link": ("go there", "buka"),
    "action.follow_link.long": (
        "Go to the linked fact",
        "Menuju fakta yang terkait",
    ),
    "action.widen": ("filter off", "lepas saringan"),
    "action.widen.whole": ("all panes", "semua panel"),
    "action.widen.long": (
        "Take the last filter off",
        "Melepas saringan terakhir",
    ),
    "action.back": ("back", "mundur"),
    "action.back.long": (
        "Back to the place before, the cursor where it was",
        "Kembali ke tempat sebelumnya, kursor di tempatnya",
    ),
    "action.forward": ("forward", "maju"),
    "action.forward.long": (
        "Forward again",
        "Maju lagi",
    ),
    "action.choose": ("choose", "pilih"),
    "action.choose.long": (
        "Choose this fact for the basket, or take it out; in a list go on to the next",
        "Memilih fakta ini ke keranjang, atau mengeluarkannya; dalam daftar lanjut ke berikutnya",
    ),
    "action.basket": ("basket", "keranjang"),
    "action.basket.long": (
        "Show the chosen facts",
        "Menampilkan fakta yang dipilih",
    ),
    "action.export": ("export", "ekspor"),
    "action.export.long": (
        "Export the chosen facts, with a preview",
        "Mengekspor fakta yang dipilih, dengan pratinjau",
    ),
    "action.why": ("why", "mengapa"),
    "action.why.long": (
        "Say why this fact is here: rule, words, doubts",
        "Menjelaskan mengapa fakta ini ada: aturan, kata, keraguan",
    ),
    "action.sort": ("sort", "urut"),
    "action.sort.long": (
        "Sort the numbers: as told, by value, unit, period, region",
        "Mengurutkan angka: naskah, nilai, satuan, waktu, wilayah",
    ),
    "action.next_mention": ("next mention", "sebutan berikut"),
    "action.next_mention.long": (
        "Next place where the fact is told",
        "Tempat berikut fakta ini disebut",
    ),
    "action.previous_mention": ("previous mention", "sebutan sebelum"),
    "action.previous_mention.long": (
        "Previous place where the fact is told",
        "Tempat sebelumnya fakta ini disebut",
    ),
    "action.open_span": ("open fact", "buka fakta"),
    "action.open_span.long": (
        "Go to the fact under the light",
        "Menuju fakta yang disorot",
    ),
    "action.fold_all": ("provinces", "provinsi"),
    "action.fold_all.long": (
        "Show the provinces alone, or all regions below them again",
        "Menampilkan provinsi saja, atau kembali semua wilayah di bawahnya",
    ),
    "action.fold_noise": ("fold noise", "lipat derau"),
    "action.fold_noise.long": (
        "Fold or unfold share rows and other noise",
        "Melipat atau membuka baris berbagi dan derau lain",
    ),
    "action.numerals": ("every number", "semua angka"),
    "action.numerals.long": (
        "Show every numeral of the page and what became of it",
        "Menampilkan setiap angka di halaman dan menjadi apa",
    ),
    "action.reload": ("new facts", "fakta baru"),
    "action.reload.long": (
        "Take in what was loaded or decided meanwhile",
        "Mengambil yang dimuat atau diputuskan sementara itu",
    ),
    "action.maximise": ("whole screen", "layar penuh"),
    "action.maximise.long": (
        "Give the focused pane the whole screen, or take it back",
        "Memberi panel ini seluruh layar, atau mengembalikannya",
    ),
    "action.open_source": ("open", "buka"),
    "action.open_source.long": (
        "Open the article's page or file",
        "Membuka halaman atau berkas artikel",
    ),
    "action.copy": ("copy", "salin"),
    "action.copy.long": (
        "Copy the address of this view; in the source, the cited words",
        "Menyalin alamat tampilan ini; di sumber, kutipannya",
    ),
    "action.quote": ("quote", "kutip"),
    "action.quote.long": (
        "Copy the words of the fact with their citation",
        "Menyalin kutipan fakta dengan rujukannya",
    ),
    "action.copy_or_ask": ("copy or leave", "salin atau keluar"),
    "action.copy_or_ask.long": (
        "Copy what is marked by mouse; else ask whether to leave",
        "Menyalin yang ditandai tetikus; jika tidak ada, bertanya untuk keluar",
    ),
    "action.help": ("keys", "tombol"),
    "action.help.long": (
        "Show the keys",
        "Menampilkan tombol",
    ),
    "action.jump": ("jump", "lompat"),
    "action.jump.long": (
        "Show a letter on every pane and tab; pressing it goes there",
        "Menampilkan huruf di tiap panel dan tab; tekan untuk ke sana",
    ),
    "action.hints": ("hints", "petunjuk"),
    "action.hints.long": (
        "Show the three hints of the first run again",
        "Menampilkan lagi tiga petunjuk awal",
    ),
    "action.palette": ("palette", "palet"),
    "action.palette.long": (
        "Find an action, a region, a person, a theme",
        "Mencari tindakan, wilayah, orang, tema",
    ),
    "action.dark": ("light or dark", "terang/gelap"),
    "action.dark.long": (
        "Switch between the light and the dark theme",
        "Berganti tema terang dan gelap",
    ),
    "action.language": ("language", "bahasa"),
    "action.language.long": (
        "Switch between English and Indonesian",
        "Berganti bahasa Inggris dan Indonesia",
    ),
    "action.next_pane": ("next pane", "panel berikut"),
    "action.next_pane.long": (
        "Next pane",
        "Panel berikut",
    ),
    "action.previous_pane": ("previous pane", "panel sebelum"),
    "action.previous_pane.long": (
        "Previous pane",
        "Panel sebelumnya",
    ),
    "action.pane_regions": ("regions", "wilayah"),
    "action.pane_regions.long": (
        "Go to the regions",
        "Ke wilayah",
    ),
    "action.pane_people": ("people", "orang"),
    "action.pane_people.long": (
        "Go to the people",
        "Ke orang",
    ),
    "action.pane_numbers": ("numbers", "angka"),
    "action.pane_numbers.long": (
        "Go to the numbers",
        "Ke angka",
    ),
    "action.pane_source": ("source", "sumber"),
    "action.pane_source.long": (
        "Go to the source",
        "Ke sumber",
    ),
    "action.pane_links": ("links", "kaitan"),
    "action.pane_links.long": (
        "Go to the links",
        "Ke kaitan",
    ),
    "action.next_tab": ("next tab", "tab berikut"),
    "action.next_tab.long": (
        "Next tab of the pane",
        "Tab berikut di panel",
    ),
    "action.previous_tab": ("previous tab", "tab sebelum"),
    "action.previous_tab.long": (
        "Previous tab of the pane",
        "Tab sebelumnya di panel",
    ),
    "action.unfold": ("unfold", "buka"),
    "action.unfold.long": (
        "Unfold the region",
        "Membuka wilayah",
    ),
    "action.fold": ("fold", "lipat"),
    "action.fold.long": (
        "Fold the region, or go to the one above",
        "Melipat wilayah, atau ke induknya",
    ),
    "action.down": ("move", "gerak"),
    "action.down.long": (
        "One down",
        "Turun satu",
    ),
    "action.up": ("up", "naik"),
    "action.up.long": (
        "One up",
        "Naik satu",
    ),
    "action.first": ("first", "pertama"),
    "action.first.long": (
        "First row",
        "Baris pertama",
    ),
    "action.last": ("last", "terakhir"),
    "action.last.long": (
        "Last row",
        "Baris terakhir",
    ),
    "action.half_down": ("half a page down", "setengah turun"),
    "action.half_down.long": (
        "Half a page down",
        "Turun setengah halaman",
    ),
    "action.half_up": ("half a page up", "setengah naik"),
    "action.half_up.long": (
        "Half a page up",
        "Naik setengah halaman",
    ),
    "action.page_down": ("page down", "halaman turun"),
    "action.page_down.long": (
        "A page down",
        "Turun sehalaman",
    ),
    "action.page_up": ("page up", "halaman naik"),
    "action.page_up.long": (
        "A page up",
        "Naik sehalaman",
    ),
    "action.quit": ("leave", "keluar"),
    "action.quit.long": (
        "Leave",
        "Keluar",
    ),
    "action.next_span": ("next", "berikut"),
    "action.next_span.long": (
        "To the next fact marked in the source",
        "Ke fakta bertanda berikutnya di sumber",
    ),
    "action.previous_span": ("previous fact", "fakta sebelum"),
    "action.previous_span.long": (
        "To the fact marked before it in the source",
        "Ke fakta bertanda sebelumnya di sumber",
    ),
}
