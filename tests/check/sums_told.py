"""Invented sentences whose numbers make a sum, and the same with one number wrong: for planting into pages."""

from __future__ import annotations

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
)
_GROWTHS = (
    "Jumlah {group} yang terdaftar {way} dari {before} orang menjadi {after} orang atau {share}.",
    "Jumlah {group} yang terdaftar {way} {share} dari {before} orang menjadi {after} orang.",
    "Dari {before} orang, {group} yang terdaftar {way} menjadi {after} orang ({share}).",
    "Peserta dari kalangan {group} {way} {share} menjadi {after} orang dari sebelumnya {before} orang.",
)
_DIFFERENCES = (
    "Jumlah {group} yang terdaftar {way} {change} orang dari {before} orang menjadi {after} orang.",
    "Jumlah {group} yang terdaftar {way} dari {before} orang menjadi {after} orang atau {change} orang.",
    "Dari {before} orang, jumlah {group} {way} {change} orang menjadi {after} orang.",
)
_PARTS = (
    "Sebanyak {total} pekerja terlindungi, terdiri dari {a} nelayan, {b} petani, dan {c} pedagang.",
    "Peserta itu berjumlah {total} orang, yakni {a} nelayan, {b} petani serta {c} pedagang.",
    "Ada {a} nelayan, {b} petani dan {c} pedagang yang terdaftar, sehingga totalnya {total} orang.",
    "Sebanyak {total} pekerja terlindungi tahun ini. Jumlah itu terdiri dari {a} nelayan, {b} petani dan {c} pedagang.",
    "Klaim yang dibayarkan Rp{total} juta, terdiri atas JHT Rp{a} juta, JKK Rp{b} juta dan JKM Rp{c} juta.",
)


@dataclass(frozen=True, slots=True)
class Planted:
    """A sentence with a sum, whether it comes out, and the printed number that the others give."""

    text: str
    sound: bool
    result: str


def planted(random: Random, *, sound: bool) -> Planted:
    """Return a sentence whose sum comes out or, by far more than any rounding, does not."""
    return random.choice((_share, _growth, _difference, _sum))(random, sound)


def _percent(random: Random, value: float, sound: bool) -> str:
    decimals = random.choice((1, 2))
    if not sound:
        value = abs(value + random.choice((-1, 1)) * random.uniform(1.2, 9))
    return f"{value:.{decimals}f} persen".replace(".", ",")


def _share(random: Random, sound: bool) -> Planted:
    whole = random.randrange(2_001, 90_000)
    part = random.randrange(whole // 10, whole - 200)
    share = _percent(random, 100 * part / whole, sound)
    text = random.choice(_SHARES).format(
        whole=grouped(whole), part=grouped(part), share=share, group=random.choice(GROUPS)
    )
    return Planted(text, sound, share)


def _levels(random: Random) -> tuple[int, int, str]:
    before = random.randrange(1_001, 60_000)
    after = int(before * random.uniform(1.05, 1.9)) if random.random() < 0.7 else int(before * random.uniform(0.5, 0.9))
    return before, after, random.choice(("naik", "meningkat") if after > before else ("turun", "berkurang"))


def _growth(random: Random, sound: bool) -> Planted:
    before, after, way = _levels(random)
    share = _percent(random, abs(100 * (after / before - 1)), sound)
    text = random.choice(_GROWTHS).format(
        before=grouped(before), after=grouped(after), way=way, share=share, group=random.choice(GROUPS)
    )
    return Planted(text, sound, share)


def _difference(random: Random, sound: bool) -> Planted:
    before, after, way = _levels(random)
    change = abs(after - before) + (0 if sound else random.randrange(11, 400))
    text = random.choice(_DIFFERENCES).format(
        before=grouped(before), after=grouped(after), way=way, change=grouped(change), group=random.choice(GROUPS)
    )
    return Planted(text, sound, grouped(change))


def _sum(random: Random, sound: bool) -> Planted:
    a, b, c = (random.randrange(12, 900) for _ in range(3))
    total = a + b + c + (0 if sound else random.choice((-1, 1)) * random.randrange(5, 30))
    text = random.choice(_PARTS).format(total=grouped(total), a=a, b=b, c=c)
    return Planted(text, sound, grouped(total))
