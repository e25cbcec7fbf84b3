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
        "Menyaring semua panel: hanya yang terkait dengan fakta ini",
    ),
    "action.follow_link": ("go there", "buka"),
    "action.follow_link.long": (
        "Go to the linked fact",
        "Menuju fakta yang terkait",
    ),
    "action.widen": ("filter off", "lepas saringan"),
    "action.widen.whole": ("all panes", "semua panel"),
    "action.widen.long": ("Remove the last filter", "Melepas saringan terakhir"),
    "action.back": ("back", "mundur"),
    "action.back.long": ("Back to where you were before", "Kembali ke tempat sebelumnya"),
    "action.forward": ("forward", "maju"),
    "action.forward.long": ("Forward again", "Maju lagi ke tempat sesudahnya"),
    "action.choose": ("choose", "pilih"),
    "action.choose.long": (
        "Put this fact in the basket or take it out; in a list, move to the next one",
        "Memasukkan fakta ini ke keranjang atau mengeluarkannya; dalam daftar, lanjut ke berikutnya",
    ),
    "action.basket": ("basket", "keranjang"),
    "action.basket.long": ("Open the basket of chosen facts", "Membuka keranjang fakta yang dipilih"),
    "action.export": ("export", "ekspor"),
    "action.export.long": (
        "Export the chosen facts, with a preview",
        "Mengekspor fakta yang dipilih, dengan pratinjau",
    ),
    "action.why": ("why", "mengapa"),
    "action.why.long": (
        "Explain why this fact is here: rule, words, doubts",
        "Menjelaskan mengapa fakta ini ada: aturan, kata, keraguan",
    ),
    "action.sort": ("sort", "urut"),
    "action.sort.long": (
        "Sort the numbers: as in the articles, by value, unit, period, region",
        "Mengurutkan angka: urutan naskah, nilai, satuan, waktu, wilayah",
    ),
    "action.next_mention": ("next mention", "sebutan berikutnya"),
    "action.next_mention.long": ("Next mention of the fact", "Sebutan fakta ini berikutnya"),
    "action.previous_mention": ("previous mention", "sebutan sebelumnya"),
    "action.previous_mention.long": ("Previous mention of the fact", "Sebutan fakta ini sebelumnya"),
    "action.open_span": ("open fact", "buka fakta"),
    "action.open_span.long": ("Open the highlighted fact", "Membuka fakta yang disorot"),
    "action.fold_all": ("provinces", "provinsi"),
    "action.fold_all.long": (
        "Show the provinces only, or all regions again",
        "Menampilkan provinsi saja, atau semua wilayah lagi",
    ),
    "action.fold_noise": ("fold noise", "lipat selingan"),
    "action.fold_noise.long": (
        "Fold or unfold noise: share buttons, “Baca juga”, advertisements",
        "Melipat atau membuka selingan: tombol bagikan, “Baca juga”, iklan",
    ),
    "action.numerals": ("every number", "semua angka"),
    "action.numerals.long": (
        "Mark every number of the page and show which are facts, and why others are not",
        "Menandai setiap bilangan di halaman: mana yang fakta, dan mengapa yang lain bukan",
    ),
    "action.reload": ("reload", "muat ulang"),
    "action.reload.long": (
        "Show what was loaded or decided meanwhile",
        "Menampilkan yang dimuat atau diputuskan sementara itu",
    ),
    "action.maximise": ("whole screen", "layar penuh"),
    "action.maximise.long": (
        "Show this pane on the whole screen, or all panes again",
        "Menampilkan panel ini sepenuh layar, atau semua panel lagi",
    ),
    "action.open_source": ("open", "buka"),
    "action.open_source.long": (
        "Open the article's web page or file",
        "Membuka halaman web atau berkas artikel",
    ),
    "action.copy": ("copy", "salin"),
    "action.copy.long": (
        "Copy the address of this view; in the source, the cited words",
        "Menyalin alamat tampilan ini; di sumber, kutipannya",
    ),
    "action.quote": ("quote", "kutip"),
    "action.quote.long": (
        "Copy the fact's words with their citation",
        "Menyalin kutipan fakta beserta rujukannya",
    ),
    "action.copy_or_ask": ("copy or quit", "salin atau keluar"),
    "action.copy_or_ask.long": (
        "Copy what is marked by mouse; else ask whether to quit",
        "Menyalin yang ditandai tetikus; jika tidak ada, bertanya apakah mau keluar",
    ),
    "action.help": ("keys", "tombol"),
    "action.help.long": (
        "Show the keys",
        "Menampilkan tombol",
    ),
    "action.jump": ("jump", "lompat"),
    "action.jump.long": (
        "Show a letter on every pane and tab; press it to jump there",
        "Menampilkan huruf di tiap panel dan tab; tekan hurufnya untuk ke sana",
    ),
    "action.hints": ("hints", "petunjuk"),
    "action.hints.long": (
        "Show the three hints of the first run again",
        "Menampilkan lagi tiga petunjuk awal",
    ),
    "action.palette": ("palette", "palet"),
    "action.palette.long": (
        "Find an action, a region, a person, an article, a saved search, a theme, or open an address",
        "Mencari tindakan, wilayah, orang, artikel, pencarian tersimpan, tema, atau membuka alamat",
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
    "action.next_pane": ("next pane", "panel berikutnya"),
    "action.next_pane.long": ("Next pane", "Panel berikutnya"),
    "action.previous_pane": ("previous pane", "panel sebelumnya"),
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
    "action.next_tab": ("next tab", "tab berikutnya"),
    "action.next_tab.long": ("Next tab of the pane", "Tab berikutnya di panel"),
    "action.previous_tab": ("previous tab", "tab sebelumnya"),
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
    "action.half_down": ("half a page down", "turun setengah"),
    "action.half_down.long": (
        "Half a page down",
        "Turun setengah halaman",
    ),
    "action.half_up": ("half a page up", "naik setengah"),
    "action.half_up.long": (
        "Half a page up",
        "Naik setengah halaman",
    ),
    "action.page_down": ("page down", "turun sehalaman"),
    "action.page_down.long": (
        "A page down",
        "Turun sehalaman",
    ),
    "action.page_up": ("page up", "naik sehalaman"),
    "action.page_up.long": (
        "A page up",
        "Naik sehalaman",
    ),
    "action.quit": ("quit", "keluar"),
    "action.quit.long": ("Quit", "Keluar"),
    "action.next_span": ("next", "berikutnya"),
    "action.next_span.long": (
        "To the next fact marked in the source",
        "Ke fakta berikutnya yang ditandai di sumber",
    ),
    "action.previous_span": ("previous fact", "fakta sebelumnya"),
    "action.previous_span.long": (
        "To the previous fact marked in the source",
        "Ke fakta sebelumnya yang ditandai di sumber",
    ),
}
