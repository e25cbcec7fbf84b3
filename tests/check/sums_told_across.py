"""Invented sums told across the rows of a table, two sentences, or several factors; and with one number wrong."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.check.sums_told import GROUPS, Planted, decimal, levels, off, percent
from tests.corpus import grouped

_ACROSS = (
    "| Kecamatan | Laki-laki | Perempuan | Jumlah |\n| --- | --- | --- | --- |\n| Sape | {a} | {b} | {ab} |\n"
    "| Wera | {c} | {d} | {cd} |\n| Lambu | {e} | {f} | {ef} |",
    "Desa\tTerdaftar\tBelum\tTotal\nSoro\t{a}\t{b}\t{ab}\nBajo\t{c}\t{d}\t{cd}\nKore\t{e}\t{f}\t{ef}",
    "| No | Bulan | Total kasus | JKK | JKM |\n|---|---|---|---|---|\n| 1 | Mei | {ab} | {a} | {b} |\n"
    "| 2 | Juni | {cd} | {c} | {d} |\n| 3 | Juli | {ef} | {e} | {f} |",
)
_IN_PERCENT = (
    "| Kabupaten | Peserta | Pekerja | Cakupan |\n|---|---|---|---|\n| Bima | {a} | {b} | {ab} |\n"
    "| Alor | {c} | {d} | {cd} |\n| Belu | {e} | {f} | {ef} |",
    "Cabang\tRealisasi\tTarget\tCapaian\nEnde\t{a}\t{b}\t{ab}\nSikka\t{c}\t{d}\t{cd}\nNgada\t{e}\t{f}\t{ef}",
)
_STEPS = (
    "Jumlah {group} yang terdaftar {way} {step} orang ({share}) dari {before} orang.",
    "Yang terdaftar {way} {step} orang atau {share} menjadi {after} orang.",
    "Terdaftar {after} {group}, {way} {step} orang atau {share} dibanding tahun lalu.",
)
_ACROSS_TWO = (
    "Pada 2022 ada {before} {group} dan pada 2023 ada {after} {group}. Artinya, {way} {share}.",
    "Tahun lalu tercatat {before} {group}. Tahun ini jumlahnya {after} {group} atau {way} {share}.",
    "Pada 2024 terdaftar {after} {group}. Jumlah itu {way} {share} dari {before} {group} pada 2023.",
    "Dibanding 2023 yang {before} {group}, jumlah peserta {way} {share} menjadi {after} {group}.",
    "Tahun ini terdaftar {after} {group}. Tahun lalu jumlahnya {before} orang. Artinya, {way} {share}.",
    "Pada 2023 ada {before} {group}. Pada 2024 jumlahnya {after} {group}. Itu berarti {way} {share}.",
    "Peserta mencapai {after} {group} atau {way} {share}. Tahun lalu jumlahnya {before} orang.",
    "Jumlah peserta {way} {share} menjadi {after} {group}. Tahun sebelumnya jumlahnya {before} {group}.",
    "Jumlah peserta {way} {share}. Dari {before} orang pada 2023 menjadi {after} orang pada 2024.",
)
_WHOLES = (
    "Di kota itu ada {whole} {group}. Baru {part} orang atau {share} yang terdaftar.",
    "Jumlah {group} di sana {whole} orang. Hanya {share} atau {part} orang yang sudah terlindungi.",
    "Baru {part} orang atau {share} yang terdaftar. Padahal, jumlah {group} di sana {whole} orang.",
)
_MONTHS = (
    "Pemkab menanggung iuran {count} {group} sebesar Rp{each} per bulan selama {months} bulan, totalnya {made}.",
    "Iuran Rp{each} per orang per bulan untuk {count} {group} selama {months} bulan sehingga totalnya {made}.",
    "Hitungannya {count} orang x Rp{each} x {months} bulan = {made}.",
)
_EACH = (
    "Sebanyak {count} desa menerima masing-masing {each} kartu, sehingga totalnya {made} kartu.",
    "Setiap desa mendapat {each} helm, sehingga {count} desa menerima total {made} helm.",
    "Ada {count} pasar dengan {each} pedagang per pasar, jadi totalnya {made} pedagang.",
)


def _of_rows(random: Random, of: Callable[[int, int], str]) -> dict[str, str]:
    """Return two numbers for each of three rows, by the names of their cells, and what `of` makes of them."""
    cells: dict[str, str] = {}
    for first, second in ("ab", "cd", "ef"):
        one, other = random.randrange(301, 900), random.randrange(1_001, 2_900)
        cells |= {first: str(one), second: grouped(other), first + second: of(one, other)}
    return cells


def _across(random: Random, sound: bool) -> Planted:
    cells = _of_rows(random, lambda one, other: grouped(one + other))
    at = random.choice(("ab", "cd", "ef"))
    if not sound:
        total = int(cells[at].replace(".", ""))
        cells[at] = grouped(total + off(random, total))
    return Planted(random.choice(_ACROSS).format(**cells), sound, cells[at])


def _in_percent(random: Random, sound: bool) -> Planted:
    cells = _of_rows(random, lambda one, other: f"{decimal(100 * one / other, 1)}%")
    at = random.choice(("ab", "cd", "ef"))
    if not sound:
        cells[at] = f"{decimal(float(cells[at][:-1].replace(',', '.')) + random.uniform(1, 9), 1)}%"
    return Planted(random.choice(_IN_PERCENT).format(**cells), sound, cells[at])


def _step(random: Random, sound: bool) -> Planted:
    before, after, way = levels(random)
    share = abs(100 * (after / before - 1))
    told = decimal(share if sound else share * random.choice((0.7, 1.4)), 2)
    text = random.choice(_STEPS).format(
        before=grouped(before),
        after=grouped(after),
        step=grouped(abs(after - before)),
        way=way,
        share=f"{told} persen",
        group=random.choice(GROUPS),
    )
    return Planted(text, sound, f"{told} persen")


def _across_two(random: Random, sound: bool) -> Planted:
    before, after, way = levels(random)
    value = abs(100 * (after / before - 1))
    # what is many times the change between two sentences' levels is not held to be meant by it
    share = percent(random, value if sound else value * random.choice((0.6, 1.6)), sound=True)
    text = random.choice(_ACROSS_TWO).format(
        before=grouped(before), after=grouped(after), way=way, share=share, group=random.choice(GROUPS)
    )
    return Planted(text, sound, share)


def _whole(random: Random, sound: bool) -> Planted:
    whole = random.randrange(2_001, 90_000)
    part = random.randrange(whole // 5, whole - 200)
    share = 100 * part / whole
    told = f"{decimal(share if sound else share * random.choice((0.7, 1.4)), 1)} persen"
    text = random.choice(_WHOLES).format(
        whole=grouped(whole), part=grouped(part), share=told, group=random.choice(GROUPS)
    )
    return Planted(text, sound, told)


def _months(random: Random, sound: bool) -> Planted:
    count, each, months = random.randrange(101, 400), random.randrange(11_000, 48_000, 100), random.randrange(2, 12)
    made = count * each * months
    told = f"Rp{grouped(made if sound else int(made * random.uniform(1.05, 1.25)) // 10 * 10 + 7)}"
    text = random.choice(_MONTHS).format(
        count=count, each=grouped(each), months=months, made=told, group=random.choice(GROUPS)
    )
    return Planted(text, sound, told)


def _each(random: Random, sound: bool) -> Planted:
    count, each = random.randrange(4, 40), random.randrange(11, 48)
    made = grouped(count * each + (0 if sound else off(random, count * each)))
    return Planted(random.choice(_EACH).format(count=count, each=each, made=made), sound, made)


ACROSS: tuple[Callable[[Random, bool], Planted], ...] = (
    _across,
    _in_percent,
    _step,
    _across_two,
    _whole,
    _months,
    _each,
)
