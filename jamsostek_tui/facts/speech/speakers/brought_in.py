"""Phrases that bring in somebody who is no subject and yet speaks next: `Keluhan serupa datang dari Budi.`"""

from __future__ import annotations

import re

_COMES_FROM = (
    r"(?:[a-z-]+ ){1,3}(?:itu |ini |tersebut |tadi |lain |serupa |senada |berbeda )?"
    r"(?:juga |pun |turut |justru |malah )?"
    r"(?:datang|muncul|mengalir|lahir|meluncur|berasal|terlontar|keluar|mengemuka|berembus|disuarakan|terdengar)"
    r"(?: pula| juga| langsung)? (?:dari|oleh) (?:mulut |bibir |pihak )?"
)
"""`Keluhan serupa datang dari Budi.`"""
_LIKEWISE = (
    r"(?:begitu|demikian)(?: pula| juga)(?: dengan| halnya| halnya dengan| bagi)? |"
    r"(?:tidak|tak|bukan) (?:demikian|begitu)(?: halnya)?(?: dengan| bagi| menurut) |"
    r"lain(?: lagi)?(?: halnya)? (?:dengan|bagi|pula) |berbeda dengan "
)
"""`Begitu pula dengan Budi.`, `Lain halnya dengan Budi.`"""
_IN_WHOSE_EYES = r"(?:bagi|di mata|menurut pengalaman|giliran) "
"""`Giliran Budi yang berkeluh.`"""
_MOVED = r"(?:[a-z]+ ){1,2}(?:itu |ini |tersebut )(?:membuat|memaksa|menggugah|mengundang reaksi|menarik perhatian) "
"""`Kabar itu membuat Budi lega.`"""
_WHAT_SAYS = (
    r"(?:(?:lantas|lalu|jadi|nah),? )?(?:apa|bagaimana|seperti apa)(?: pula)? (?:kata|tanggapan|komentar|jawaban|"
    r"pendapat|sikap|respons|reaksi|pandangan|penjelasan|alasan|dengan|menurut) "
)
"""`Lalu apa kata Budi?`"""
_HERE_IS = (
    r"(?:berikut|begini|inilah|ini)(?:lah)?(?: ini)? (?:kata|pernyataan|penjelasan|pengakuan|jawaban|tanggapan|"
    r"keterangan|penuturan|petikan wawancara dengan|cerita|kisah|pesan|alasan)(?: lengkap| singkat)?(?: dari)? "
)
"""`Berikut penjelasan lengkap Budi.`"""
_I_ASKED = (
    r"(?:saya|kami|penulis|wartawan|reporter)(?: [a-z]+){0,2}? (?:(?:bertanya|menanyakan (?:hal|soal) (?:itu|ini))"
    r"(?: langsung)? (?:kepada|pada)|menanyai|menemui|mewawancarai|menghubungi|menyambangi|"
    r"(?:bertemu|berjumpa|berbincang)(?: dengan)?) "
)
"""`Saya lalu menemui Budi.`"""
_ONE_OF_THEM = (
    r"(?:salah (?:satunya|seorangnya|satu di antaranya|seorang di antaranya)|di antaranya)(?: adalah| ialah|,)? "
)
"""`Salah satunya Budi.`"""
_YES_SAYS = (
    r"(?:betul|benar|ya|iya|tidak|bukan|memang|belum|sudah|tentu|bisa|boleh)(?: [a-z]+){0,3}, "
    r"(?:kata|ujar|jawab|ucap|tutur|sahut|timpal|balas) [^.]{0,80}"
)
"""`Betul, kata anak Budi.`"""
BROUGHT_IN = re.compile(
    "|".join((_COMES_FROM, _LIKEWISE, _IN_WHOSE_EYES, _MOVED, _WHAT_SAYS, _HERE_IS, _I_ASKED, _ONE_OF_THEM, _YES_SAYS))
)
"""What stands before somebody who is no subject and yet the one who speaks next."""
