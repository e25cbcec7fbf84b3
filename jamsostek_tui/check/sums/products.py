"""An amount for each, of how many and how long, and what it makes: `14 ahli waris masing-masing Rp42 juta, total Rp588
juta`, `200 orang x Rp16.800 x 12 bulan = Rp40,3 juta`.

Only sentences without a further number of those kinds are read: with one, nobody can tell what was multiplied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.reckoning import Sum, product_sum
from jamsostek_tui.check.sums.skeleton import SLOT, Skeleton, joined
from jamsostek_tui.check.sums.sum_phrases import BEFORE_AMOUNT, NEAR, OR, one_of, slot
from jamsostek_tui.model import Statistic

_EACH_OF = r"(?:masing-masing|setiap|tiap|tiap-tiap)(?: (?:orang|satu|satunya))? dari"
_EACH = re.compile(
    rf"\b{_EACH_OF} {slot('of_each', 'c')}[^#;!?,]{{0,40}}?{slot('dealt', 'm')}"
    rf"|{slot('handed', 'm')}[^#;!?,]{{0,40}}?\b(?:kepada|untuk|bagi|oleh) {_EACH_OF} #"
    rf"|\bmasing-masing\b[^#;!?,]{{0,40}}?{slot('told', 'm')}"
    rf"|{slot('rated', 'm')}\s*(?:/|\bper\b|\bse(?:tiap)?|\btiap\b)\s*"
    r"(?:orang|peserta|pekerja|anak|kasus|ahli waris|jiwa|nelayan|petani|kader|kepala|keluarga|desa|hari|pekan|bulan"
    r"|tahun)"
    rf"|\b(?:setiap|tiap|per)\s+(?:orang|peserta|pekerja|hari|bulan|bulannya)\b[^#;!?,]{{0,40}}?{slot('timed', 'm')}"
)
_RATES = ("dealt", "handed", "told", "rated", "timed")
_MAKES = re.compile(rf"(?:{one_of('total')}|\bsehingga\b|\bjumlahnya\b|{OR}){BEFORE_AMOUNT}{slot('made', 'm')}")
_NEEDS = re.compile(
    r"(?:\b(?:mencapai|membutuhkan|dibutuhkan|diperlukan|perlu|butuh|menghabiskan|menelan|mengeluarkan|adalah|(?:meng|di)?anggarkan|(?:meng|di)alokasikan|menyiapkan|disiapkan"
    r"|(?:anggaran|dana|biaya)(?:nya)?)\b|=)"
    rf"{BEFORE_AMOUNT}{slot('made', 'm')}"
)
"""What is needed for all of them: papers round it, and not all of it need go to them."""
_SHARED_OUT = re.compile(rf"#0m;{NEAR}\b(?:kepada|untuk|bagi)\b{NEAR}#1c;{NEAR}\bmasing-masing\b[^#;!?,]{{0,40}}?#2m;")
_OTHER_DEAL = re.compile(
    r"\b(?:maksimal|minimal|termasuk|ditambah|di ?antaranya|selisih|naik|turun|menjadi|dari|sisa|sedangkan|sementara)\b"
)
_TIMES_SIGN = re.compile(r" x |×|\*|\bdikali")
_TIMES = r"\s*(?:[a-z]+\s+){0,2}(?:x|×|\*|dikali(?:kan)?)\s*"
_WRITTEN_OUT = re.compile(
    rf"(?<![x×*] ){slot('first', 'cmt')}{_TIMES}{slot('second', 'cmt')}(?:{_TIMES}{slot('third', 'cmt')})?"
    r"\s*(?:[a-z]+\s+){0,3}?"
    rf"(?:=|\b(?:sama dengan|hasilnya|menjadi|atau|yakni|yaitu)\b){BEFORE_AMOUNT}{slot('made', 'cm')}"
)
_TOTAL_NEXT = re.compile(
    rf"(?:(?:jadi|sehingga|dengan demikian),?\s+)?(?:{one_of('total')}|jumlahnya|(?:anggaran|dana|biaya)nya)"
)
_MONTHLY = re.compile(r"(?:\bper\b|\btiap|\bse|/)\s*bulan")
_YEARLY = re.compile(r"\b(?:setahun|per tahun)\b")
_MONTHS = 12
_CLOSE, _NEAR, _FAR = 1.3, 1.5, 3.0
"""How many times what is told a product may be and still be meant by it: the less said of it, the less."""


def product_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a sentence that tells an amount for each, of how many and how long, and what that makes."""
    text, before = skeleton.text, skeleton.before
    if len(skeleton.numbers) > 2 and "m;" in text:
        for match in _WRITTEN_OUT.finditer(text) if _TIMES_SIGN.search(text) else ():
            factors = [skeleton.number(match[name]) for name in ("first", "second", "third") if match[name]]
            yield product_sum(factors, skeleton.number(match["made"]))
        yield from _multiplied(skeleton)
    elif before is not None and len(skeleton.numbers) == 1 < len(before.numbers) and _TOTAL_NEXT.match(text):
        yield from _multiplied(joined(before, skeleton))


def _multiplied(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a rate and its factors, whichever of these the product is of."""
    text = skeleton.text
    letters = [slot[2] for slot in SLOT.finditer(text)]
    if letters.count("m") != 2 or not {*letters} <= {*"mct"} or max(letters.count("c"), letters.count("t")) > 1:
        return
    each = _EACH.search(text)
    if each is None or len(letters) < 3 or _OTHER_DEAL.search(re.sub(_EACH_OF, " ", SLOT.sub(" ", text))):
        return
    rate = skeleton.number(next(each[name] for name in _RATES if each[name]))
    made = skeleton.numbers[
        next(at for at, one in enumerate(skeleton.numbers) if letters[at] == "m" and one is not rate)
    ]
    factors = [one for one, letter in zip(skeleton.numbers, letters, strict=True) if letter in "ct"]
    most = _farthest(skeleton, factors, made)
    found = list(_products(text, factors, rate, made)) if most else []
    sound = next((one for one in found if one.sound), None)
    if sound is not None:
        yield sound
    elif found and all(_is_timed(text, one) for one in factors) and found[0].is_near(most):
        yield found[0]


def _farthest(skeleton: Skeleton, factors: Sequence[Statistic], made: Statistic) -> float:
    """Return how far a product may be from what is told as made of them; 0 where nothing says that it is."""
    text = skeleton.text
    if any(skeleton.number(told["made"]) is made for told in _MAKES.finditer(text)):
        return _FAR
    if _SHARED_OUT.search(text):
        return _NEAR
    timed = len(factors) > 1 or not _MONTHLY.search(text) or _YEARLY.search(text) or made.per == "month"
    return _CLOSE if timed and any(skeleton.number(told["made"]) is made for told in _NEEDS.finditer(text)) else 0


def _products(text: str, factors: Sequence[Statistic], rate: Statistic, made: Statistic) -> Iterator[Sum]:
    """Yield what the factors of a rate make, the most likely first: all of them, by twelve where years are told."""
    chosen = [factors, factors[:1], factors[1:]] if len(factors) > 1 else [factors]
    yearly = made.per == "year" or _YEARLY.search(text) or any(one.unit == "tahun" for one in factors)
    months = [_MONTHS] if yearly and _MONTHLY.search(text) and all(one.unit != "bulan" for one in factors) else []
    for times in (*months, 1):
        for some in chosen:
            yield product_sum([*some, rate], made, times=times)


def _is_timed(text: str, factor: Statistic) -> bool:
    """Whether a rate is one of the times told, as it has to be to be multiplied by how many they are."""
    if family_of(factor.unit) != "time" or factor.unit == "tahun":
        return True
    if factor.unit == "bulan" and "iuran" in text:
        return True
    return re.search(rf"(?:\bper|\bse|tiap|/) ?{factor.unit}\b", text) is not None
