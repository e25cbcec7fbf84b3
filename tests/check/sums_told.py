"""Invented sentences whose numbers make a sum, and the same with one number wrong, by the kind of sum."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.corpus import grouped

GROUPS = ("nelayan", "petani tembakau", "pedagang pasar", "buruh pabrik", "guru ngaji", "tukang ojek")
_SHARES = (
    "Dari {whole} {group} di daerah itu, {part} orang atau {share} sudah terdaftar sebagai peserta.",
    "Sebanyak {part} dari {whole} {group} atau {share} sudah terdaftar.",
    "Baru {part} {group} atau {share} dari total {whole} {group} yang sudah terlindungi.",
    "Tercatat {share} atau {part} {group} dari total {whole} {group} sudah terlindungi.",
    "Dari total {whole} {group}, baru {part} orang ({share}) yang sudah terlindungi.",
    "Tahun ini ditargetkan {whole} {group}, sedangkan realisasinya {part} {group} atau {share}.",
    "Di sana ada {whole} {group}. Dari jumlah itu, baru {part} {group} atau {share} yang terdaftar.",
    "Dari {whole} {group}, {part} {group} sudah terdaftar. Artinya, cakupannya {share}.",
)
_GROWTHS = (
    "Jumlah {group} yang terdaftar {way} dari {before} orang menjadi {after} orang atau {share}.",
    "Jumlah {group} yang terdaftar {way} {share} dari {before} orang menjadi {after} orang.",
    "Dari {before} orang, {group} yang terdaftar {way} menjadi {after} orang ({share}).",
    "Peserta dari kalangan {group} {way} {share} menjadi {after} orang dari sebelumnya {before} orang.",
    "Peserta mencapai {after} {group} pada 2024, {way} {share} dari {before} {group} pada 2023.",
    "Terdaftar {after} {group}, {way} {share} dibandingkan tahun lalu yang sebanyak {before} {group}.",
    "Sebelumnya hanya {before} {group} yang terdaftar, kini {after} {group} atau {way} {share}.",
    "Pada 2022 tercatat {before} {group}. Jumlah itu {way} {share} menjadi {after} {group} pada 2023.",
)
_DIFFERENCES = (
    "Jumlah {group} yang terdaftar {way} {change} orang dari {before} orang menjadi {after} orang.",
    "Jumlah {group} yang terdaftar {way} dari {before} orang menjadi {after} orang atau {change} orang.",
    "Dari {before} orang, jumlah {group} {way} {change} orang menjadi {after} orang.",
    "Yang terdaftar {way} dari {before} orang menjadi {after} orang, atau {way} {change} orang.",
    "Kini ada {after} {group}, {way} {change} orang dibanding tahun lalu sebanyak {before} orang.",
    "Tahun lalu ada {before} {group}, tahun ini {after} {group}, atau {way} {change} orang.",
)
_POINTS = (
    "Cakupan {group} {way} dari {before} persen menjadi {after} persen, {way} {change} persen poin.",
    "Cakupan {group} {way} {change} persen poin dari {before} persen menjadi {after} persen.",
    "Cakupan {group} tercatat {after} persen, {way} {change} persen poin dari {before} persen setahun sebelumnya.",
)
_TIMES = (
    "Jumlah {group} yang terdaftar naik {times} kali lipat dari {before} orang menjadi {after} orang.",
    "Terdaftar {after} {group}, naik {times} kali lipat dari {before} {group} tahun lalu.",
)
_PARTS = (
    "Sebanyak {total} pekerja terlindungi, terdiri dari {a} nelayan, {b} petani, dan {c} pedagang.",
    "Peserta itu berjumlah {total} orang, yakni {a} nelayan, {b} petani serta {c} pedagang.",
    "Ada {a} nelayan, {b} petani dan {c} pedagang yang terdaftar, sehingga totalnya {total} orang.",
    "Sebanyak {total} pekerja terlindungi tahun ini. Jumlah itu terdiri dari {a} nelayan, {b} petani dan {c} pedagang.",
    "Klaim yang dibayarkan Rp{total} juta, terdiri atas JHT Rp{a} juta, JKK Rp{b} juta dan JKM Rp{c} juta.",
    "Total {total} paket dibagikan: {a} untuk nelayan, {b} untuk petani, dan {c} untuk pedagang.",
    "Pemkab melindungi {total} pekerja. Rinciannya, {a} nelayan, {b} petani, dan {c} pedagang.",
    "Ada {total} peserta di tiga kecamatan, yakni Sape ({a} orang), Wera ({b} orang), dan Lambu ({c} orang).",
    "Kartu dicetak untuk {total} orang, masing-masing {a} orang di Sape, {b} orang di Wera dan {c} orang di Lambu.",
    "Di Sape ada {a} nelayan, di Wera {b} nelayan dan di Lambu {c} nelayan. Jika ditotal ada {total} nelayan.",
    "Pekerja yang didaftarkan sebanyak {total} orang, terdiri dari:\n\n- {a} nelayan\n- {b} petani\n- {c} pedagang",
    "Peserta baru tiga kelompok:\n\n- nelayan {a} orang\n- petani {b} orang\n- buruh {c} orang\n- Total {total} orang",
    "| Kelompok | Peserta |\n| --- | --- |\n| Nelayan | {a} |\n| Petani | {b} |\n| Buruh | {c} |\n| Jumlah | {total} |",
)
_SEXES = (
    "Sebanyak {total} {group} terdaftar, {a} laki-laki dan {b} perempuan.",
    "Yang terdaftar {total} {group}, terdiri dari {a} perempuan dan {b} laki-laki.",
)
_RESTS = (
    "Dari {total} {group}, {a} orang sudah terdaftar dan sisanya {b} orang menyusul.",
    "Dari {total} {group}, {a} orang sudah terdaftar. Sisanya {b} orang menunggu pendataan.",
    "Dari {total} {group}, baru {a} orang yang terdaftar, sementara {b} orang lainnya belum.",
    "Dari {total} {group}, sebanyak {a} telah terlindungi dan masih ada {b} orang yang belum terdaftar.",
)
_ALL = (
    "Peserta terdiri dari {a} persen nelayan, {b} persen petani, dan {c} persen pedagang.",
    "Sebanyak {d} persen peserta adalah nelayan, sisanya {c} persen petani.",
)
_PRODUCTS = (
    "Santunan diserahkan kepada {count} ahli waris masing-masing Rp{each} juta dengan total Rp{made} juta.",
    "Sebanyak {count} ahli waris menerima Rp{each} juta per orang, sehingga totalnya Rp{made} juta.",
    "Beasiswa Rp{each} juta per anak diberikan kepada {count} anak, totalnya Rp{made} juta.",
    "Uang tunai Rp{each} juta per bulan diberikan selama {count} bulan sehingga totalnya Rp{made} juta.",
)
_AVERAGES = (
    "Santunan Rp{made} juta untuk {count} ahli waris, atau rata-rata Rp{each} juta per orang.",
    "Klaim {count} kasus senilai Rp{made} juta, dengan rata-rata Rp{each} juta per kasus.",
)
_RATES = (
    "Iuran JHT {rate} persen dari upah Rp{wage} juta atau Rp{made} per bulan.",
    "JKK dipotong {rate} persen dari gaji Rp{wage} juta, yakni Rp{made}.",
)


@dataclass(frozen=True, slots=True)
class Planted:
    """A sentence with a sum, whether it comes out, and the printed number that the others give."""

    text: str
    sound: bool
    result: str


def decimal(value: float, decimals: int) -> str:
    """Return a value as printed with so many decimals."""
    return f"{value:.{decimals}f}".replace(".", ",")


def percent(random: Random, value: float, sound: bool) -> str:
    """Return a percentage as printed; if not `sound` another by far."""
    decimals = random.choice((1, 2))
    if not sound:
        value = abs(value + random.choice((-1, 1)) * random.uniform(1.2, 9))
    return f"{decimal(value, decimals)} persen"


def _share(random: Random, sound: bool) -> Planted:
    whole = random.randrange(2_001, 90_000)
    part = random.randrange(whole // 10, whole - 200)
    template = random.choice(_SHARES)
    share = percent(random, 100 * part / whole, sound)
    if not sound and "Artinya" in template:  # there the share may be that of the others
        share = "99,9 persen" if part < 0.98 * whole else "50,1 persen"
    text = template.format(whole=grouped(whole), part=grouped(part), share=share, group=random.choice(GROUPS))
    return Planted(text, sound, share)


def levels(random: Random) -> tuple[int, int, str]:
    """Return two levels, none of them round, and the verb for what lies between them."""
    before = random.randrange(1_001, 60_000)
    after = int(before * random.uniform(1.05, 1.9)) if random.random() < 0.7 else int(before * random.uniform(0.5, 0.9))
    before, after = before | 1, after | 1  # noughts at the end of either could be a rounding
    return before, after, random.choice(("naik", "meningkat") if after > before else ("turun", "berkurang"))


def _growth(random: Random, sound: bool) -> Planted:
    before, after, way = levels(random)
    share = percent(random, abs(100 * (after / before - 1)), sound)
    text = random.choice(_GROWTHS).format(
        before=grouped(before), after=grouped(after), way=way, share=share, group=random.choice(GROUPS)
    )
    return Planted(text, sound, share)


def _difference(random: Random, sound: bool) -> Planted:
    before, after, way = levels(random)
    change = abs(after - before)
    if not sound:
        change = (change + random.randrange(11, 400)) // 10 * 10 + 7  # noughts at its end could be a rounding
    text = random.choice(_DIFFERENCES).format(
        before=grouped(before), after=grouped(after), way=way, change=grouped(change), group=random.choice(GROUPS)
    )
    return Planted(text, sound, grouped(change))


def _points(random: Random, sound: bool) -> Planted:
    before, change = random.randrange(150, 700), random.randrange(11, 90)
    rising = random.random() < 0.5
    after = before + (change if rising else -change)
    told = decimal((change + (0 if sound else random.randrange(11, 60))) / 10, 1)
    text = random.choice(_POINTS).format(
        before=decimal(before / 10, 1),
        after=decimal(after / 10, 1),
        change=told,
        way="meningkat" if rising else "merosot",
        group=random.choice(GROUPS),
    )
    return Planted(text, sound, f"{told} persen poin")


def _times(random: Random, sound: bool) -> Planted:
    before, times = random.randrange(1_001, 9_000), random.randrange(2, 6)
    told = times if sound else times + random.randrange(2, 5)
    text = random.choice(_TIMES).format(
        before=grouped(before), after=grouped(before * times), times=told, group=random.choice(GROUPS)
    )
    return Planted(text, sound, f"{told} kali lipat")


def off(random: Random, total: int) -> int:
    """Return by how much a wrong total is off, such that no noughts end it: they could be a rounding."""
    off = random.choice((-1, 1)) * random.randrange(5, 30)
    return off if (total + off) % 10 else off + 1


def _sum(random: Random, sound: bool) -> Planted:
    a, b, c = random.sample(range(12, 900), 3)
    total = a + b + c + (0 if sound else off(random, a + b + c))
    text = random.choice(_PARTS).format(total=grouped(total), a=a, b=b, c=c)
    return Planted(text, sound, grouped(total))


def _sexes(random: Random, sound: bool) -> Planted:
    a, b = random.sample(range(40, 900), 2)
    total = a + b + (0 if sound else off(random, a + b))
    text = random.choice(_SEXES).format(total=grouped(total), a=a, b=b, group=random.choice(GROUPS))
    return Planted(text, sound, grouped(total))


def _rest(random: Random, sound: bool) -> Planted:
    a, b = random.sample(range(1_001, 9_000), 2)
    a += (a + b) % 10 == 0
    told = grouped(b if sound else (b + random.randrange(11, 900)) | 1)
    text = random.choice(_RESTS).format(total=grouped(a + b), a=grouped(a), b=told, group=random.choice(GROUPS))
    return Planted(text, sound, told)


def _all(random: Random, sound: bool) -> Planted:
    a, b = random.randrange(20, 50), random.randrange(20, 40)
    c = 100 - a - b + (0 if sound else random.randrange(3, 20))
    return Planted(random.choice(_ALL).format(a=a, b=b, c=c, d=a + b), sound, f"{c} persen")


def _product(random: Random, sound: bool) -> Planted:
    count, each = random.randrange(4, 40), random.randrange(2, 48)
    made = count * each + (0 if sound else random.randrange(1, count * each))
    made += not sound and made % 10 == 0  # `Rp1.200 juta` may round 1.188
    text = random.choice(_PRODUCTS).format(count=count, each=each, made=grouped(made))
    return Planted(text, sound, f"Rp{grouped(made)} juta")


def _average(random: Random, sound: bool) -> Planted:
    count, each = random.randrange(4, 40) | 1, random.choice([each for each in range(2, 48) if each % 5])
    count += 2 * (count % 5 == 0)
    told = each if sound else each + random.randrange(2, 9)
    text = random.choice(_AVERAGES).format(count=count, each=told, made=grouped(count * each))
    return Planted(text, sound, f"Rp{told} juta")


def _rate(random: Random, sound: bool) -> Planted:
    rate, wage = random.choice((20, 30, 37, 57)), random.randrange(2, 12)
    made = grouped(rate * wage * 1_000 + (0 if sound else random.randrange(1_001, 20_000, 2)))
    text = random.choice(_RATES).format(rate=decimal(rate / 10, 1), wage=wage, made=made)
    return Planted(text, sound, f"Rp{made}")


SENTENCES: tuple[Callable[[Random, bool], Planted], ...] = (
    _share,
    _growth,
    _difference,
    _points,
    _times,
    _sum,
    _sexes,
    _rest,
    _all,
    _product,
    _average,
    _rate,
)
