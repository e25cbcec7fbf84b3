"""How sentences tell two levels and what lies between them, as patterns over a text that was `moved`.

`LEVELS` are the ways to tell the levels, each with what has to or may follow them.
"""

from __future__ import annotations

import re

from jamsostek_tui.check.sums.sum_phrases import APART, FALLEN, OR, RISEN, one_of, slot
from jamsostek_tui.language.calendar import full_months

_STILL = rf"[^#;!?{RISEN}{FALLEN}{APART}]"
_NEAR, _GAP = rf"{_STILL}{{0,30}}?", rf"{_STILL}{{0,70}}?"
ABOUT = rf"(?:{one_of('about')}\s*)*"
MOVE = rf"(?P<way>[{RISEN}{FALLEN}])"
_BY = rf"[{RISEN}{FALLEN}{APART}]\s*"
_FROM = rf"\bdari\b{_NEAR}"
_TO = rf"\b(?:menjadi|ke|jadi)\b{_NEAR}"
_THAN = rf"{one_of('compared to')}[^#;!?,]{{0,60}}?(?:,\s*(?:yakni|yaitu|yang)\b{_NEAR})?"
_ON = rf"(?P<on>{_GAP})"
_BY_HOW = rf"(?P<by>{_NEAR})"
_THEN = rf"(?P<then>{_NEAR})"
BEFORE, AFTER = slot("before", "cmp"), slot("after", "cmp")
CHANGE = slot("change", "cmpqx")
NO_BASE = (
    rf"(?!\s*(?:per (?:bulan|tahun|orang)\s*)?\)?,?\s*(?:{one_of('compared to')}|di ?antara)"
    r"(?! (?:tahun|bulan|periode|semester|posisi|angka) (?:lalu|sebelumnya|yang sama|kemarin|itu|tersebut))"
    r"(?! sebelumnya))"
)
_TOLD_BY = rf"(?:{OR}(?:{_BY})?|\s*[,(;]\s*(?:atau\s+|dengan\s+|yang\s+)?{_BY})"
TRAIL = re.compile(rf"(?P<trail>{_NEAR}){_TOLD_BY}{ABOUT}{CHANGE}{NO_BASE}")
"""What may follow two levels: `(1,16 persen)`, `, naik 200 orang`."""


def _moved_trail(between: str) -> re.Pattern[str]:
    """Return the pattern of a change with its own word of moving, behind levels and the words `between`."""
    return re.compile(
        rf"(?P<trail>{between})(?:{OR}|\s*[,(;]\s*)?\s*(?:(?:dengan|sehingga|ada|terjadi|yang|artinya|kira-kira)\s+)*"
        rf"(?:{MOVE}|{APART})\s*{ABOUT}{CHANGE}{NO_BASE}"
    )


MOVED_TRAIL = _moved_trail(_NEAR)
"""What has to follow two levels of which nothing else says that they are such."""
AT_ONCE_TRAIL = _moved_trail(rf"(?:(?!,){_STILL}){{0,30}}?")
"""The same with no clause between, behind levels that only times tell to be of one thing."""
_TIME = (
    r"(?:(?:19|20)\d\d|tahun|bulan|pekan|periode|semester|triwulan|kuartal|posisi|awal|akhir|lalu|sebelumnya|kemarin|"
    + "|".join(sorted(full_months()))
    + ")"
)
SINCE = rf"(?!dari\b){one_of('compared to')}(?P<than>[^#;!?]{{0,50}}?\b{_TIME}\b[^#;!?]{{0,30}}?)"
_THAN_TIME = (
    rf"(?!dari\b){one_of('compared to')}\s+(?=[^#;!?]{{0,50}}?\b{_TIME}\b)(?:(?:{_TIME}|yang|sama|ini|pada|di|capaian"
    r"|realisasi|angka|jumlah|jumlahnya|nilainya|yakni|yaitu|hanya|baru|masih|tercatat|mencapai|sebanyak|sebesar"
    r"|senilai|berjumlah|sejumlah|sekitar|ada|adalah|berada)(?:\s+|\s*\(|,\s*(?=(?:yang|yakni|yaitu)\b))){1,10}"
)
"""What a level is held against, told with nothing but words for telling a level before that."""
_NO_LIST = r"(?!\s*(?:[a-z/]+\s+){0,3}(?:dan|serta|di ?antaranya|antaranya)\b|\s*,\s*#)"
_LINK = r"(?:(?:atau|yang|ini|itu|dan|angka|jumlah|nilai|tersebut|yakni|artinya|juga|telah|sudah|hanya|kembali)\s+)*"
_WHEN = (
    r"(?:{}|\b(?:pada|tahun|semester|triwulan|kuartal|dibanding(?:kan)?|per|hingga|sampai|selama|sepanjang)\b"
    r"[a-z ]{{0,20}}(?P<{}>(?:19|20)\d\d)\b)"
)
_EARLIER = _WHEN.format(one_of("earlier"), "first_year")
_WITHIN = r"[^#;!?,]{0,40}?"
_LATER = _WHEN.format(one_of("later"), "last_year")
_TAIL = r"(?P<tail>[^#;!?]{0,60}?)"
LEVELS = tuple(
    (re.compile(pattern), trail)
    for pattern, trail in (
        # naik dari 17.195 menjadi 17.395 (1,16 persen)
        (rf"{MOVE}{_NEAR}{_FROM}{BEFORE}{_ON}{_TO}{AFTER}", TRAIL),
        # naik 200 orang dari 17.195 menjadi 17.395
        (rf"{MOVE}{_BY_HOW}{CHANGE}{_THEN}\b(?=dari\b){_THAN}{BEFORE}{_ON}{_TO}{AFTER}", None),
        # naik 200 orang menjadi 17.395 dari sebelumnya 17.195; naik menjadi 17.395 dari 17.195
        (rf"{MOVE}{_NEAR}(?:{CHANGE}{_THEN})?\bmenjadi\b{_NEAR}{AFTER}(?P<than>{_GAP}{_FROM}){BEFORE}", TRAIL),
        # naik 200 orang menjadi 17.395 dibandingkan tahun lalu yang sebanyak 17.195
        (
            rf"{MOVE}{_NEAR}(?:{CHANGE}{_THEN})?\bmenjadi\b{_NEAR}{AFTER}(?P<than>,?\s*{_THAN_TIME}){BEFORE}{_NO_LIST}",
            TRAIL,
        ),
        # naik menjadi 17.395 atau 1,16 persen dibandingkan tahun lalu yang sebanyak 17.195
        (
            rf"{MOVE}{_NEAR}\bmenjadi\b{_NEAR}{AFTER}{OR}{ABOUT}{CHANGE}\)?(?P<than>,?\s*{_THAN_TIME}){BEFORE}{_NO_LIST}",
            None,
        ),
        # dari 17.195 naik menjadi 17.395 atau 1,16 persen
        (rf"{_FROM}{BEFORE}{_ON}{MOVE}{_NEAR}{_TO}{AFTER}", TRAIL),
        # dari 17.195 naik 200 orang menjadi 17.395
        (rf"{_FROM}{BEFORE}{_ON}{MOVE}{_BY_HOW}{CHANGE}{_THEN}\b(?:menjadi|total(?:nya)?)\b{_NEAR}{AFTER}", None),
        # dari 17.195 menjadi 17.395, naik 200 orang
        (rf"{_FROM}{BEFORE}{_ON}{_TO}{AFTER}", MOVED_TRAIL),
        # 17.395 pada 2024, naik 200 orang dibanding 2023 yang 17.195
        (
            rf"{AFTER}{_TAIL}[,(]?\s*{_LINK}{MOVE}[^#;!?,]{{0,30}}?{CHANGE}(?P<then>[^#;!?,]{{0,20}}?)(?P<than>{_THAN}){BEFORE}",
            None,
        ),
        # 17.395 pada 2024, naik dari 17.195 atau 1,16 persen
        (rf"{AFTER}{_TAIL}[,(]?\s*{_LINK}{MOVE}\s*(?P<than>{_THAN}){BEFORE}", TRAIL),
        # sebelumnya 17.195, kini 17.395 atau naik 200 orang
        (rf"{_EARLIER}{_WITHIN}{BEFORE}{_GAP}{_LATER},?{_WITHIN}{AFTER}", AT_ONCE_TRAIL),
        # 17.195 pada 2022, pada 2023 17.395 atau naik 200 orang
        (rf"{BEFORE}{_WITHIN}{_EARLIER}{_GAP}{_LATER},?{_WITHIN}{AFTER}", AT_ONCE_TRAIL),
        # tahun 2022 17.195, tahun berikutnya naik 200 orang menjadi 17.395
        (
            rf"{_EARLIER}(?:(?!menjadi){_STILL}){{0,30}}?{BEFORE}{_GAP}{_LATER}(?P<on>,?{_WITHIN}){MOVE}{_BY_HOW}{CHANGE}{_THEN}"
            rf"\b(?:menjadi|hingga|sampai|mencapai)\b{_NEAR}{AFTER}",
            None,
        ),
        # tahun ini 17.395, tahun lalu 17.195 atau naik 200 orang
        (rf"{_LATER}{_WITHIN}{AFTER}{_GAP}{_EARLIER}{_WITHIN}{BEFORE}", AT_ONCE_TRAIL),
        # dibanding 2023 yang 17.195, naik 200 orang menjadi 17.395
        (
            rf"{SINCE}{BEFORE}{_ON}{MOVE}{_BY_HOW}{CHANGE}{_THEN}\b(?:menjadi|mencapai|total(?:nya)?)\b{_NEAR}{AFTER}",
            None,
        ),
        # dibanding 2023 yang 17.195, tahun ini 17.395 atau naik 200 orang
        (rf"{SINCE}{BEFORE}{_ON}{AFTER}", MOVED_TRAIL),
        # 7 miliar dari target 9 miliar, atau selisih 2 miliar
        (
            rf"{AFTER}{_NEAR}\bdari\b\s*{one_of('goal')}{_NEAR}{BEFORE}{_NEAR}[,(]?\s*(?:atau|dengan|sehingga|artinya)?\s*"
            rf"(?:ada\s+|masih\s+)*(?:{APART}|{one_of('short')})\s*{ABOUT}{CHANGE}{NO_BASE}",
            None,
        ),
    )
)
TO_LEVEL = re.compile(
    rf"[^#;!?]{{0,60}}?{MOVE}\s*"
    rf"(?:{ABOUT}{CHANGE}(?P<than>[^#;!?]{{0,40}}?))?\bmenjadi\b{_NEAR}{AFTER}"
)
"""A sentence about how a level told before it moved to another: `jumlah itu naik 25 persen menjadi 5.000`."""
