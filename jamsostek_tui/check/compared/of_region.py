"""Which numbers may stand for a whole region in a table: what it has, got or paid of a known measure.

A table shows a number without its sentence. So nothing may stand there that its sentence takes back: a supposition, a
rule, what one person got, a part, a handful, a number of one firm or of a group that the measure does not name.
"""

from __future__ import annotations

import re

from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.bases import bases_of, happenings, on_axis, wishes
from jamsostek_tui.check.meaning.conditions import is_norm, is_planned, is_supposed
from jamsostek_tui.check.meaning.lexicon import LONGEST, axis_table, words_of
from jamsostek_tui.check.meaning.proper_names import establishments_in, factories_in
from jamsostek_tui.check.meaning.shared_words import is_common
from jamsostek_tui.check.meaning.terms import (
    counts_areas,
    family_of,
    group_terms,
    groups_in,
    is_programme_alone,
    known_terms,
)
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_pattern
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import unit_class

_FUNDS = frozenset({"iuran", "anggaran", "apbd", "apbd-perubahan", "dbhcht", "dbh-sawit", "add"})
"""Money that means nothing but with those whom it is for."""
_PAID_OUT = frozenset({"klaim", "santunan"})
_ARREARS = frozenset({"tunggakan"})
_COVERAGE = frozenset({"peserta", "ucj"})
_LEVELS = {False: frozenset({"umk"}), True: frozenset({"ump"})}
"""Wages that are of no province, and of no regency."""
_REST = frozenset({"lain", "lainnya", "sebagian", "sisanya", "selebihnya"})
_OF_ONE_BODY = re.compile(
    r"\b(?:perusahaan|badan usaha|pabrik|kebun|proyek|koperasi|kawasan|cabang|kantor)(?:nya)? (?:itu|ini|tersebut)\b"
    r"|\b(?:proyek|kawasan|galangan|smelter|wilayah kerja|wilayah kami)\b"
)
"""One firm or works told of before, or what lies in the districts of a branch, which are no region."""
_OF_SOME = re.compile(r"\b(?:kalangan|khusus|profesi|komunitas|unsur|kategori|segmen|sektor|desil)\b")
"""What restricts members to some, by whatever name."""
_POINTED_AT = re.compile(r"\b(?:kabupaten|kota|provinsi|daerah|wilayah) (?:itu|tersebut)\b")
_WHOLE = re.compile(r"(?<!lebih )(?<!kurang )\bdari (?:total |jumlah |sekitar |sebanyak |seluruh |setiap )*$")
"""Before the whole of which another number of the sentence is what became of some."""
_BESIDE = re.compile(r"\s*(?:,|dan|serta) (?!\d|yang|sudah|telah|kini|masih|di )[a-z]")
"""Behind a group these name another that is counted with it: `7.500 nelayan dan penyadap karet`."""
_TO = re.compile(r"\b(?:kepada|untuk|bagi) (?:sekitar |sebanyak |hampir )*$")
_ONE_PERSON = re.compile(
    r"\b(?:seorang|ahli waris|keluarga|almarhum(?:ah)?|mendiang|istri|suami|anak|ibu|ayah|janda|duda|diserahkan"
    r"|menyerahkan|simbolis)\b"
)
"""Who gets a benefit of one person, and how it is handed over."""
_MONTH = 27
_PLANNED = re.compile(r"\b(?:me|di)?(?:nyiapkan|siapkan|sediakan|nyediakan)\b|\b(?:kuota|calon|jatah)\b")
"""Before people these say that there is room for so many."""
_IN_ALL = re.compile(r"\b(?:total(?:nya)?|anggaran|apb[dkn]|apbdes|pagu|dialokasikan|mengalokasikan)\b")
_SETTLED = re.compile(r"\b(?:me)?lunas")
_NO_RATES = frozenset({"angkatan-kerja", "bekerja", "usia-kerja", "pengangguran"})
"""Terms of people that a percentage is a part of, and no rate."""
_DEEDS = frozenset({"member", "layoff", "accident", "death", "injury", "hire", "send", "return", "pay", "arrears"})
_HEIRS = frozenset({"ahli-waris"})
_COUNTED = re.compile(r"\b\d[\d.,]*(?: (?:ribu|juta))? (?P<noun>[a-z]+)")
_ANYBODY = frozenset({"pekerja", "penduduk", "perusahaan", "keluarga", "anggota", "penerima", "kasus", "siswa"})
"""Terms of those of whom every article tells other things: what became of them has to be said."""
_TELLING = ("sector", "activity", "duty", "programme")
"""Axes of bases by which those counted are known: of what sort they are, not how they fare."""
_CASES = frozenset({"kasus", "klaim", "pengajuan", "ahli", "keluarga"})
_FIRMS = frozenset({"perusahaan", "badan", "pemberi", "perusahan"})
_NATION = re.compile(r"\b(?:nasional|pemerintah pusat|indonesia)\b")


def whom_of(one: Told) -> frozenset[str] | None:
    """Return what a number that may stand for its region is of beside its measure; None for one that may not.

    Of money and claims these are the groups that it is for, of those counted what became of them.
    """
    if not (_is_of_whole(one) and _is_told_of_region(one)) or _is_supposed(one):
        return None
    named, is_ratio = one.terms.main, family_of(one.fact.unit) == "ratio"
    if one.terms.index and not named & _COVERAGE:
        return None if is_ratio and named & _NO_RATES else frozenset()
    if one.is_of_money:
        return _whom_paid(one)
    if named & _COVERAGE:
        return frozenset() if _is_of_all_members(one) else None
    return None if is_ratio else _whom_counted(one)


def _is_of_whole(one: Told) -> bool:
    """Whether a number is of a measure known by name, and neither a handful nor told of a part or of one house."""
    fact, named = one.fact, one.terms.main
    if not one.is_named or one.terms.head not in known_terms() or not named <= known_terms():
        return False
    words = words_of(fact.subject or "")
    if not _REST.isdisjoint(words) or not word_list("extremes.txt").isdisjoint(words) or "part" in one.bases:
        return False
    if family_of(fact.unit) == "time" or counts_areas(fact.unit) or is_common(one):
        return False
    if family_of(fact.unit) == "count" and fact.value % 1:
        return False  # thousands, by the head of a table that the cell does not have
    around = f"{one.lead} {one.sentence}"
    named = establishments_in(around, one.region) or factories_in(around)
    return not (named or _OF_ONE_BODY.search(_folded(one.sentence)))


def _is_told_of_region(one: Told) -> bool:
    """Whether the words around a number name its region, of the measure's level, and its sentence no other one."""
    code, region = one.fact.region or "", one.region
    if not region or not code[:1].isdigit() or not one.terms.main.isdisjoint(_LEVELS["." in code]):
        return False
    if _POINTED_AT.search(_folded(one.sentence[: one.start])):
        return False
    if region in one.sentence:
        return "." in code or not _is_only_beside(one.sentence, region)
    around = f"{one.lead} {one.title}" if "." in code else one.lead
    return region in around and not form_pattern().search(fold(one.sentence[:LONGEST]))


def _is_only_beside(text: str, province: str) -> bool:
    """Whether a text names a province only to say where another place lies (`Natuna, Kepulauan Riau`)."""
    named = [text[: found.start()] for found in re.finditer(re.escape(province), text)]
    return all(re.search(r"[A-Z]\w+, (?:Provinsi )?$", before) for before in named) if named else False


def _is_supposed(one: Told) -> bool:
    """Whether a number tells what would be, shall be, or what everybody gets."""
    before, after = one.sentence[: one.start], one.sentence[one.end :]
    if (
        one.wishes
        or wishes(bases_of(words_of(before)))
        or is_supposed(before)
        or is_planned(before)
        or one.is_withdrawn
    ):
        return True
    if one.terms.index and one.is_of_money:
        return False
    if not one.is_of_money and one.time and one.published and one.time.first.isoformat() > one.published[:10]:
        return True
    return family_of(one.fact.unit) != "count" and (is_norm(before, after) or bool(_NATION.search(_folded(before))))


def _is_of_all_members(one: Told) -> bool:
    """Whether members, or the share of workers who are, are told of no group, and not of whom something was paid to."""
    is_some = _groups(one) - one.terms.main or _OF_SOME.search(_folded(one.sentence))
    is_paid = "pay" in one.wide_actions or _TO.search(_folded(one.sentence[: one.start]))
    return not (is_some or is_paid) and "rata-rata" not in one.bases


def _whom_paid(one: Told) -> frozenset[str] | None:
    """Return for whom money is, None where it is one person's or nobody says for whom."""
    if one.terms.head in _PAID_OUT or is_programme_alone(one.terms.main):
        if on_axis("programme", one.bases - bases_of(words_of(one.sentence[: one.start]))):
            return None  # what is told behind it may be of a part
        is_total = _is_of_months(one) and not one.dead and _is_of_many(one.sentence)
        return _groups_of_claims(one) if is_total else None
    if one.terms.main & _ARREARS:
        return frozenset() if _counts(one.sentence, _FIRMS) else None
    if one.terms.main & _FUNDS and ("budget" in one.actions or _IN_ALL.search(_folded(one.sentence))):
        return _groups(one) or None
    return None


def _whom_counted(one: Told) -> frozenset[str] | None:
    """Return what became of those counted and who they are, None where every article may tell other ones."""
    named, deeds = one.terms.main, one.actions & _DEEDS
    if one.is_of_people and ("member" in one.wide_actions or "aktif" in one.bases):
        deeds |= {"member"}
    is_recipient = one.is_of_people and on_axis("programme", one.bases) and "member" not in deeds
    if (happenings(deeds) or is_recipient) and not _is_of_a_time(one):
        return None
    is_said = deeds or any(axis_table()[base] in _TELLING for base in one.bases & axis_table().keys())
    if not one.is_of_people:
        return _whose(one, deeds) if is_said or not named <= _ANYBODY | group_terms() else None
    if _PLANNED.search(_folded(one.sentence[: one.start])):
        return None
    if not is_said or (deeds and _WHOLE.search(_folded(one.sentence[: one.start]))):
        return None
    if named <= _ANYBODY and "member" in deeds:
        return deeds if _is_of_all_members(one) else None
    around = _groups(one) if named <= _ANYBODY else one.groups
    is_more = around - named - _HEIRS or _BESIDE.match(_folded(one.sentence[one.end :]))
    return None if is_more else deeds


def _whose(one: Told, deeds: frozenset[str]) -> frozenset[str] | None:
    """Return what became of things counted and whose they are, None where that is open."""
    if one.fact.measure == "share" or _WHOLE.search(_folded(one.sentence[: one.start])):
        return None
    if "menunggak" in one.bases and _SETTLED.search(_folded(one.sentence)):
        return None
    if "perusahaan" in one.terms.main:
        return deeds
    groups = _groups_of_claims(one)
    return None if groups is None else deeds - {"pay"} | groups


def _groups_of_claims(one: Told) -> frozenset[str] | None:
    """Return the groups to which a sentence says claims were paid, None where only what is around it names some."""
    groups = (one.groups | groups_in(words_of(one.sentence))) - _HEIRS
    return groups if groups or not _groups(one) - _HEIRS else None


def _is_of_months(one: Told) -> bool:
    """Whether a number is told of a month at least, or runs on: on one day something is handed over."""
    if one.time is None or not one.time.told:
        return False
    return one.time.running or (one.time.last - one.time.first).days >= _MONTH


def _is_of_many(sentence: str) -> bool:
    """Whether a sentence on a benefit counts those who got it, or tells of nobody who did."""
    return _counts(sentence, _CASES) or not _ONE_PERSON.search(_folded(sentence))


def _counts(sentence: str, what: frozenset[str]) -> bool:
    """Whether a sentence counts people or cases to which its money belongs, by the words behind its numbers."""
    counted = (told["noun"] for told in _COUNTED.finditer(_folded(sentence)))
    return any(noun in what or (what is _CASES and unit_class(noun) == "people") for noun in counted)


def _groups(one: Told) -> frozenset[str]:
    """Return the groups of people that anything around a number names: it may be of them alone."""
    around = groups_in(words_of(one.sentence)) | groups_in(words_of(one.lead)) | groups_in(words_of(one.title or ""))
    return one.groups | around


def _is_of_a_time(one: Told) -> bool:
    return one.time is not None and one.time.told


def _folded(text: str) -> str:
    return lower(fold(text))
