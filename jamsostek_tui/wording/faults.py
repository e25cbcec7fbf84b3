"""What is said where a database, a basket, a journal or a file to write cannot be used, with the way out."""

from __future__ import annotations

FAULT_WORDS: dict[str, tuple[str, str]] = {
    "fault.basket.unwritable": (
        "The basket {path} cannot be written ({why}).",
        "Keranjang {path} tidak dapat ditulis ({why}).",
    ),
    "fault.basket.large": (
        "The basket {path} is too large to be one; move it away.",
        "Keranjang {path} terlalu besar untuk sebuah keranjang; pindahkan.",
    ),
    "fault.basket.no_file": (
        "The basket {path} is no regular file; move it away.",
        "Keranjang {path} bukan berkas biasa; pindahkan.",
    ),
    "fault.basket.unreadable": (
        "The basket {path} cannot be read ({why}).",
        "Keranjang {path} tidak dapat dibaca ({why}).",
    ),
    "fault.missing": (
        "There is no database at {path}; `jamsostek-tui load PATH…` makes one.",
        "Tidak ada basis data di {path}; `jamsostek-tui load PATH…` membuatnya.",
    ),
    "fault.folder": ("{path} is a folder, not a database.", "{path} adalah folder, bukan basis data."),
    "fault.blank": (
        "{path} holds nothing yet; `jamsostek-tui load PATH…` fills it.",
        "{path} masih kosong; `jamsostek-tui load PATH…` mengisinya.",
    ),
    "fault.foreign": (
        "{path} is a database of another program; name another file with --db.",
        "{path} adalah basis data program lain; sebutkan berkas lain dengan --db.",
    ),
    "fault.lacking": (
        "{path} lacks what every database of ours has ({parts}); `jamsostek-tui rebuild` makes it anew from "
        "your pages.",
        "{path} kekurangan yang ada di setiap basis data kami ({parts}); `jamsostek-tui rebuild` membuatnya "
        "ulang dari halaman Anda.",
    ),
    "fault.newer": (
        "{path} was made by a newer jamsostek-tui (its version {version}, this one reads {known}); upgrade, "
        "or name another file with --db.",
        "{path} dibuat jamsostek-tui yang lebih baru (versinya {version}, yang ini membaca {known}); "
        "perbarui, atau sebutkan berkas lain dengan --db.",
    ),
    "fault.older": (
        "{path} is of an older version ({version}); `jamsostek-tui info --db FILE` brings it up to date.",
        "{path} dari versi lama ({version}); `jamsostek-tui info --db FILE` memperbaruinya.",
    ),
    "fault.triggers": (
        "{path} holds triggers or views, which no jamsostek-tui writes; `jamsostek-tui rebuild` makes it anew"
        " from your pages.",
        "{path} memuat pemicu atau tampilan, yang tak pernah ditulis jamsostek-tui; `jamsostek-tui rebuild` "
        "membuatnya ulang dari halaman Anda.",
    ),
    "fault.none": (
        "{path} is not a database; name another file with --db.",
        "{path} bukan basis data; sebutkan berkas lain dengan --db.",
    ),
    "fault.unopenable": (
        "{path} cannot be opened; check that you may read it and its folder.",
        "{path} tidak dapat dibuka; periksa apakah Anda boleh membacanya dan foldernya.",
    ),
    "fault.readonly": (
        "{path} cannot be written; check the rights of the file and its folder.",
        "{path} tidak dapat ditulis; periksa hak atas berkas dan foldernya.",
    ),
    "fault.full": (
        "The disk is full; {path} keeps what was stored before.",
        "Diska penuh; {path} tetap menyimpan yang sudah ada.",
    ),
    "fault.busy": (
        "{path} is being written by another program; try again in a moment.",
        "{path} sedang ditulis program lain; coba lagi sebentar.",
    ),
    "fault.disk": (
        "The disk does not read or write {path} ({why}); check its space, your quota and the disk itself.",
        "Diska tidak membaca atau menulis {path} ({why}); periksa ruangnya, kuota Anda, dan diskanya.",
    ),
    "fault.stopped": ("The question was stopped.", "Pertanyaan dihentikan."),
    "fault.damaged": (
        "{path} is damaged ({why}); `jamsostek-tui rebuild` makes it anew from your pages.",
        "{path} rusak ({why}); `jamsostek-tui rebuild` membuatnya ulang dari halaman Anda.",
    ),
    "fault.misshapen": (
        "{path} holds what no jamsostek-tui wrote ({why}); `jamsostek-tui rebuild` makes it anew from your pages.",
        "{path} memuat yang tak pernah ditulis jamsostek-tui ({why}); `jamsostek-tui rebuild` membuatnya "
        "ulang dari halaman Anda.",
    ),
    "fault.no_folder": ("The folder {path} cannot be made ({why}).", "Folder {path} tidak dapat dibuat ({why})."),
    "fault.unwritable": (
        "{path} cannot be written; check the rights of its folder.",
        "{path} tidak dapat ditulis; periksa hak atas foldernya.",
    ),
    "fault.no_copy": (
        "{path} is of an older version ({version}), and no copy of it can be kept to bring it up to date "
        "({why}); check the space and the rights of its folder.",
        "{path} dari versi lama ({version}), dan salinannya tidak dapat disimpan untuk memperbaruinya "
        "({why}); periksa ruang dan hak atas foldernya.",
    ),
    "fault.no_file": (
        "{path} is no regular file; name another file with --db.",
        "{path} bukan berkas biasa; sebutkan berkas lain dengan --db.",
    ),
    "fault.unreadable": ("{path} cannot be read ({why}).", "{path} tidak dapat dibaca ({why})."),
    "fault.newer_alone": (
        "{path} was made by a newer jamsostek-tui, which alone can make it anew; upgrade.",
        "{path} dibuat jamsostek-tui yang lebih baru, dan hanya itu yang dapat membuatnya ulang; perbarui.",
    ),
    "fault.file.meanwhile": (
        "{path} came into being meanwhile; give another name.",
        "{path} muncul sementara itu; beri nama lain.",
    ),
    "fault.file.unwritable": ("{path} cannot be written: {why}.", "{path} tidak dapat ditulis: {why}."),
    "fault.file.link": ("{path} is a link; give the file itself.", "{path} adalah tautan; beri berkasnya sendiri."),
    "fault.file.folder": (
        "{path} is a folder; give the name of a file in it.",
        "{path} adalah folder; beri nama berkas di dalamnya.",
    ),
    "fault.file.strange": (
        "{path} is a pipe, a socket or a device, which is never replaced; give another name.",
        "{path} adalah pipa, soket, atau perangkat, yang tidak pernah diganti; beri nama lain.",
    ),
    "fault.file.exists": ("{path} exists already; give another name.", "{path} sudah ada; beri nama lain."),
    "fault.file.exists.option": (
        "{path} exists already; give another name, or {option} to overwrite it.",
        "{path} sudah ada; beri nama lain, atau {option} untuk menimpanya.",
    ),
    "fault.no_home": (
        "There is no home folder to keep the database in; set HOME, or name a file with --db.",
        "Tidak ada folder rumah untuk menyimpan basis data; atur HOME, atau sebutkan berkas dengan --db.",
    ),
    "fault.journal.unreadable": (
        "The decisions {path} cannot be read ({why}).",
        "Keputusan {path} tidak dapat dibaca ({why}).",
    ),
    "fault.journal.unwritable": (
        "The decisions {path} cannot be written ({why}).",
        "Keputusan {path} tidak dapat ditulis ({why}).",
    ),
    "fault.journal.none": ("There is no journal at {path}.", "Tidak ada jurnal di {path}."),
    "fault.journal.other": (
        "{path} is no journal of decisions: no line of it is one. Nothing was taken in.",
        "{path} bukan jurnal keputusan: tak satu barisnya pun keputusan. Tidak ada yang diambil.",
    ),
    "fault.journal.link": (
        "{path} is a link, which is never followed to keep decisions; put the file itself there.",
        "{path} adalah tautan, yang tidak pernah diikuti untuk menyimpan keputusan; taruh berkasnya sendiri di sana.",
    ),
    "fault.journal.no_file": (
        "{path} is not a file; decisions are read from files and kept in files only.",
        "{path} bukan berkas; keputusan hanya dibaca dari berkas dan disimpan di berkas.",
    ),
    "fault.journal.large": (
        "{path} is too large to be a journal of decisions; move it away.",
        "{path} terlalu besar untuk jurnal keputusan; pindahkan.",
    ),
    "fault.decided_waits": (
        "{why}; what is decided is in {path} and waits there.",
        "{why}; keputusannya ada di {path} dan menunggu di sana.",
    ),
    "fault.no_bundled": (
        "The bundled pages are missing; install jamsostek-tui again.",
        "Halaman bawaan tidak ada; pasang ulang jamsostek-tui.",
    ),
}
