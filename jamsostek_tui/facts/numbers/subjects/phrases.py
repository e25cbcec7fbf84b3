"""Noun phrases around a number: where one ends before it or begins behind it, cut to what it names."""

from __future__ import annotations

from functools import lru_cache

from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.units import is_verblike, stops, unit_class
from jamsostek_tui.language.words import Words

_SIZES = frozenset(("besarnya", "nilainya", "jumlahnya", "totalnya", "besarannya", "angkanya", "nominalnya"))
_SIZING = frozenset(("sebesar", "senilai", "masing-masing", "sekitar", "hingga", "total"))
_DATELINE = 9
"""Tokens within which a dateline ends."""
_LIST_EDGES = frozenset((",", "dan", ";", ":", "untuk", "serta", "yakni", "yaitu", "meliputi", "\n", "disusul", "-"))
_OPENERS = word_list("number_nouns.txt") | {"rincian", "perincian"}
_ADMINISTRATIVE = level_words() | {"wilayah", "daerah"}
_ADVERBIALS = frozenset(("di", "pada", "hingga", "sejak", "per", "selama", "sepanjang", "sampai", "tahun"))
_BETWEEN_YANG = frozenset(
    ("akan", "sudah", "telah", "harus", "dapat", "tidak", "masih", "bisa", "baru", "belum", "perlu", "wajib", "mesti")
)
_ITS_AREA = frozenset(("wilayahnya", "daerahnya", "tempatnya"))
_EACH = frozenset(("per", "setiap", "tiap"))
_COUNTED = frozenset(("orang", "bulan", "tahun", "hari", "peserta", "pekerja", "jiwa", "kepala"))
_AND = frozenset(("dan", "serta", "atau", "hingga", "sampai", "maupun"))
_LONGEST_LIST = 8
_SOURCES = frozenset(("sektor", "subsektor", "kalangan", "unsur", "segmen", "kelompok", "profesi", "bidang", "jenis"))
"""What the items of a list are, from which or among which something is counted."""
_WHENCE = frozenset(("dari", "di", "pada", "bagi", "untuk", "berbagai"))
_BY_SOURCE = frozenset(("berdasarkan", "berdasar", "menurut", "merujuk", "mengacu", "sesuai"))
RECORDS = frozenset(("data", "catatan", "laporan", "rekap", "rekapitulasi", "hasil"))
CAUSES = frozenset(("karena", "akibat", "lantaran"))
"""Before what no sum measures: `meninggal karena kecelakaan sebesar Rp2,5 juta`."""
_CAUSED = frozenset(("klaim", "kasus", "kematian", "santunan", "pengajuan", "aduan", "pengaduan", "phk", "laporan"))
_ANYBODY = frozenset(("orang", "jiwa"))
"""Who is told apart by a relative clause alone: `jumlah orang yang bekerja`."""
_AS_WELL = frozenset(("seiring", "sejalan", "bersamaan", "sesuai", "dibanding", "dibandingkan", "sama", "ini", "itu"))
"""Behind these `dengan` opens no part of a noun phrase, as it does in `jumlah penduduk dengan pekerjaan berisiko`."""
_HOURS = frozenset(("penuh", "paruh"))
"""Before `waktu` in how much one works, where that ends what is measured: `pekerja paruh waktu`."""
_DURATIONS = frozenset(("setahun", "sebulan", "sepekan", "seminggu", "sehari", "sesemester"))
_MORE = frozenset(("lebih", "kurang"))
DEGREES = frozenset(("tinggi", "rendah", "banyak", "sedikit", "besar", "kecil"))
"""What `lebih` and `paling` are said of where a number follows."""
_THAN = frozenset(("dari", "daripada", "dibanding", "dibandingkan", "ketimbang"))
_NEVER_LAST = frozenset(("(", "/", "dan", "atau", "justru", "malah", "malahan", "sebesar", "sebanyak"))
_NEVER_LAST |= {
    "semula",
    "tadinya",
    "awalnya",
    "dulunya",
    "kini",
    "sekarang",
    "kala",
    "saat",
    "ketika",
    "waktu",
    "mulai",
}
_DAYTIMES = word_list("daytimes.txt")
_LISTING = frozenset(("terdiri", "berupa", "meliputi", "mencakup", "termasuk"))


class Phrases:
    """Cuts noun phrases out of the tokens of one article.

    `dated` are the tokens of dates, `placed` those of region names, `personal` those of people's.
    """

    def __init__(
        self,
        text: str,
        words: Words,
        dated: frozenset[int],
        placed: frozenset[int],
        personal: frozenset[int] = frozenset(),
    ) -> None:
        self.text = text
        self.words = words
        self.dated = dated
        self.placed = placed
        self.personal = personal
        self.settled = placed | dated

    def ending(self, at: int, floor: int) -> str | None:
        """Return the noun phrase that ends at token `at`, or that before the `yang` of a relative clause there."""
        forms, dated = self.words.forms, self.dated
        at = clause = self._past_numbered_bracket(at, floor)
        if forms[at].endswith("nya") and forms[at - 1] == "yang" and at > floor:
            if forms[at] not in _SIZES:
                return self.trimmed(at, at + 1)
            at -= 2
        for _ in range(2):
            first = at
            while first >= floor and (_joins(forms[first]) or first in dated):
                first -= 1
            if forms[first] == "," and first > floor and (source := self._of_sources(first, at, floor)) is not None:
                return source
            relative = self._relative(first, floor, first < at)
            if forms[first] in CAUSES and first > floor and (caused := self._caused(first, floor)) is not None:
                return caused
            if relative is None:
                if forms[at] in _ANYBODY and at < clause:
                    return self.slice(at, clause + 1)
                return self._counted_before(first, floor) or self.trimmed(first + 1, at + 1)
            if relative <= floor:
                return self.trimmed(first + 1, at + 1)
            at = relative - 1
        return None

    def _of_sources(self, comma: int, last: int, floor: int) -> str | None:
        """Return what comes from a list that ends at `last`: `peserta dari kalangan tani, kapal, dan pasar mencapai …`.

        `comma` is the last one of the list, whose first item has the word for what the items are.
        """
        forms = self.words.forms
        if _AND.isdisjoint(forms[comma + 1 : last]):
            return None
        for _ in range(_LONGEST_LIST):
            first = comma
            while first > floor and _joins(forms[first - 1]):
                first -= 1
            source = next((at for at in range(comma - 1, first, -1) if forms[at] in _SOURCES), None)
            if source is not None and forms[source - 1] in _WHENCE:
                of_clause = source - 1 == first and is_verblike(forms[first - 1]) and forms[first - 2] == "yang"
                return self.ending(first - 3, floor) if of_clause else self.trimmed(first, source)
            if forms[first - 1] != "," or first == comma:
                return None
            comma = first - 1
        return None

    def _caused(self, at: int, floor: int) -> str | None:
        """Return the claims or cases before the cause at token `at`: `klaim JHT karena PHK`; no verb has a cause."""
        first = at
        while first > floor and _joins(self.words.forms[first - 1]):
            first -= 1
        opens = first == floor or not self.words.is_word(first - 1)
        told = self.trimmed(first, at) if opens else None
        return told if told is not None and not _CAUSED.isdisjoint(told.lower().split()[:2]) else None

    def past_dateline(self, first: int, stop: int) -> int:
        """Return the token behind a dateline that opens at `first`: `Mataram (suarauji.test) - Berikut jumlah …`."""
        words = self.words
        for at in range(first, min(first + _DATELINE, stop)):
            if words.forms[at] == "-" and not words.glued(at):
                return at + 1
            of_site = "." in (words.forms[at + 1], words.forms[at - 1]) and (words.glued(at) or words.glued(at + 1))
            if words.is_word(at) and not words.is_capital(at) and not of_site:
                break
        return first

    def _past_numbered_bracket(self, at: int, floor: int) -> int:
        """Return the token before a bracket with a number in it that ends at `at`: `anak muda (15-24 tahun)`."""
        if self.words.forms[at] != ")":
            return at
        for back in range(at - 1, max(floor, at - 9), -1):
            if self.words.forms[back] == "(":
                numbered = any(token in self.words.numbers for token in range(back, at))
                return back - 1 if numbered else at
        return at

    def _counted_before(self, stop: int, floor: int) -> str | None:
        """Return what `jumlah` or `total` counts where a long clause parts it from its number, no comma between."""
        words = self.words
        at, relative = stop, False
        while at >= floor and words.forms[at] not in (",", ";", ":", '"', "bahwa", "dan"):
            apart = words.forms[at] == "dengan" and words.forms[at - 1] not in _AS_WELL
            relative = relative or apart or words.forms[at] == "yang"
            if words.forms[at] in ("jumlah", "total") and words.forms[at + 1] not in ("itu", "tersebut", "ini"):
                return self.trimmed(at + 1, stop + 1) if relative else None
            at -= 1
        return None

    def _relative(self, at: int, floor: int, content: bool) -> int | None:
        """Return the token of the `yang` whose verb stands at `at`; `content` says that words stand behind it."""
        form = self.words.forms[at]
        if at < floor or not is_verblike(form) or (content and not form.startswith(("di", "ter", "menjadi"))):
            return None
        if self.words.forms[at] in _LISTING:
            return None
        for back in range(at - 1, max(floor - 1, at - 4), -1):
            if self.words.forms[back] == "yang":
                return back
            if self.words.forms[back] not in _BETWEEN_YANG:
                break
        return None

    def is_inside(self, at: int) -> bool:
        """Whether a noun phrase may go on over token `at`: no verb, no bound of a clause, no mark but a bracket."""
        return at in self.dated or _joins(self.words.forms[at])

    def opens_item(self, at: int) -> bool:
        """Whether an item of a list begins behind token `at`: a mark, `dan`, `terdiri dari`."""
        forms = self.words.forms
        return forms[at] in _LIST_EDGES or (forms[at] in ("dari", "atas") and forms[at - 1] in ("terdiri", "berasal"))

    def trimmed(self, first: int, last: int) -> str | None:
        """Cut a stretch of tokens to its noun phrase: behind `jumlah` and small words, up to the first preposition."""
        forms = self.words.forms
        if not _OPENERS.isdisjoint(forms[first:last]):
            first = max(at for at in range(first, last) if forms[at] in _OPENERS) + 1
        first = self._past_adverbials(first, last)
        if forms[first] == "terdiri" and forms[first + 1] in ("dari", "atas"):
            first += 2
        end, opened = self._end_of(first, last)
        while end > first and self._never_ends(end - 1):
            end -= 1
        if forms[first] in ("lebih", "kurang", "paling") or self._names_source(first):
            return None
        if opened and "(" in forms[first:end]:
            first = max(at for at in range(first, end) if forms[at] == "(") + 1
        for at in range(first, end):
            if not self._says_nothing(at):
                return self.slice(first, end)
        return None

    def _end_of(self, first: int, last: int) -> tuple[int, bool]:
        """Return the token before which a noun phrase from `first` ends, and whether a bracket is open there."""
        forms, bounds, depth = self.words.forms, word_list("subject_bounds.txt"), 0
        inside = first
        for at in range(first, last):
            form = forms[at]
            if form == "(":
                depth += 1
            elif form == ")":
                depth -= 1
                if depth < 0:
                    return at, False
            elif form == "yang" and at == first + 1 < last - 1 and forms[first] in _ANYBODY:
                inside = at + 1
            elif not depth and at > inside and self._ends(at, form, bounds):
                return at, False
        return max(first, last), depth > 0

    def _never_ends(self, at: int) -> bool:
        """Whether token `at` is a small word that ends no noun phrase; `penuh waktu` does."""
        form = self.words.forms[at]
        if form == "waktu" and self.words.forms[at - 1] in _HOURS:
            return False
        return form in _NEVER_LAST or self._counts_time(at)

    def _names_source(self, first: int) -> bool:
        """Whether a phrase only tells from where a number is: `Berdasarkan data dinas tercatat 300 kasus`."""
        forms = self.words.forms
        at = first + (forms[first] in _BY_SOURCE)
        return forms[at] in RECORDS and forms[at - 1] in _BY_SOURCE

    def _counts_time(self, at: int) -> bool:
        """Whether token `at` is the number of a duration: `ancamannya delapan tahun`."""
        counts = at in self.words.numbers or opens_number(self.words.forms[at])
        return counts and unit_class(self.words.forms[at + 1]) == "time"

    def _ends(self, at: int, form: str, bounds: frozenset[str]) -> bool:
        """Whether a noun phrase ends before token `at`: a date, or a small word that no name begins with.

        `bagi` is none before `hasil`: `dana bagi hasil cukai`, `sistem bagi hasil`.
        """
        if form == "bagi" and self.words.forms[at + 1] == "hasil":
            return False
        return at in self.dated or (form in bounds and not self.text[self.words.starts[at]].isupper())

    def _says_nothing(self, at: int) -> bool:
        form = self.words.forms[at]
        if form in _ADMINISTRATIVE and (at + 1 in self.placed or at in self.placed or self.words.is_capital(at + 1)):
            return True
        return _is_empty(form) or at in self.placed or at in self.personal

    def _past_adverbials(self, first: int, last: int) -> int:
        words, strips = self.words, word_list("subject_strips.txt")
        first = self._past_place(first, last)
        while first < last:
            form = words.forms[first]
            if form in _ADVERBIALS and first + 1 in self.settled:
                first += 1
                while first < last and first in self.settled:
                    first += 1
            elif form == "secara" or (form in _EACH and words.forms[first + 1] in _COUNTED):
                first += 2
            elif form in strips or first in self.dated or not words.is_word(first):
                first += 1
            elif form in weekdays():
                first += 2 if words.forms[first + 1] in _DAYTIMES else 1
            elif self._lasts(first):
                first += 2
            elif form in _ADVERBIALS and self._lasts(first + 1):
                first += 3
            elif _tells_when(form, words.forms[first + 1]):
                first += 2
            elif form in _MORE and words.forms[first + 1] in DEGREES and words.forms[first + 2] in _THAN:
                first += 3
            else:
                break
        return first

    def _lasts(self, at: int) -> bool:
        """Whether a duration begins at token `at`: `tiga bulan`."""
        return opens_number(self.words.forms[at]) and unit_class(self.words.forms[at + 1]) == "time"

    def _past_place(self, first: int, last: int) -> int:
        """Return the token behind a place that `di` governs, at `first` or right before it, where more stands there."""
        forms = self.words.forms
        at = first + (forms[first] == "di")
        if forms[at - 1] != "di":
            return first
        if forms[at] in _ITS_AREA or (forms[at] in _ADMINISTRATIVE and forms[at + 1] == "kerjanya"):
            past = at + 1 + (forms[at] not in _ITS_AREA)
            return past if past < last else first
        at += forms[at] in _ADMINISTRATIVE
        if at not in self.placed:
            return first
        while at < last and at in self.placed:
            at += 1
        return at if at < last else first

    def slice(self, first: int, last: int) -> str | None:
        """Return the text of the tokens from `first` to before `last`, None where there are none.

        A sum that a phrase runs into is left out: `Santunan kematian sebesar Rp`.
        """
        words, forms = self.words, self.words.forms
        if last > len(words.starts):
            return None
        if first < last and forms[last - 1] == "rp":
            last -= 1
            while last > first and forms[last - 1] in _SIZING:
                last -= 1
        return self.text[words.starts[first] : words.ends[last - 1]] if first < last else None


@lru_cache(maxsize=8192)
def _tells_when(form: str, following: str) -> bool:
    """Whether two words only tell when: `dalam setahun`, `Sore itu`."""
    if form in _ADVERBIALS:
        return following in _DURATIONS
    return form in _DAYTIMES and following in ("itu", "ini", "tadi")


def _joins(form: str) -> bool:
    if form in ("(", ")", "/") or "0" <= form[:1] <= "9":
        return True
    return form[:1].isalpha() and not is_verblike(form) and form not in word_list("clause_bounds.txt")


@lru_cache(maxsize=8192)
def _is_empty(form: str) -> bool:
    empty = form in stops() or form in word_list("empty_subjects.txt") or form in word_list("discourse_openers.txt")
    return empty or len(form) == 1 or form.startswith("se-") or not form[0].isalpha()
