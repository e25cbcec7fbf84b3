"""What befalls a dossier: alterations that `verify` has to report, and edits that people may make.

An alteration takes a dossier and returns it altered with what was done; where it finds nothing to alter, as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

_PROOFS = r"(?: `[0-9a-f]{12}-[0-9a-f]{4}`)+$"
_STRETCHES = tuple(
    re.compile(stretch, re.MULTILINE)
    for stretch in (
        rf"^\[\^\d+\]: .*?(?= \w+{_PROOFS})",  # a footnote
        r"(?<=`)[0-9a-f]{12}(?:-[0-9a-f]{4})?(?=`)",
        r"^\|(?=.*\[\^\d+\]).*(?=\|$)",  # a row
        r"^- .*\[\^\d+\]",
        r"^> (?!\[!).*(?:\n>.*)*?\[\^\d+\]",
        r"^- .* sha256 [0-9a-f]{64}",  # a source
        r"^\d+ \w+ \w+ \d+ .*(?= `[0-9a-f]{12}`$)",  # what it says of itself
        r"^##+ .*$",
        r"^\|.*\|$(?=\n\| -*:? *-)",  # the head of a table
    )
)
_ROW = re.compile(r"^\|(?=.*\[\^\d+\]).*\|$", re.MULTILINE)
_LINE = re.compile(r"^(?:\|.*\[\^\d+\].*\||- .*\[\^\d+\].*)$", re.MULTILINE)
_HEAD = re.compile(r"^(\|.*\|)\n\| ?[-:]", re.MULTILINE)
_HEADING = re.compile(r"^##+ (.*)$", re.MULTILINE)
_MARK = re.compile(r"\[\^\d+\](?!:)")
_VERDICTS = (
    *(("in conflict", "same"), ("later update", "in conflict"), ("same within rounding", "in conflict")),
    *(("bertentangan", "sama"), ("preferred", "still open"), ("different things", "preferred"), ("Settled", "Open")),
    *(("diutamakan", "masih terbuka"), ("hal berbeda", "diutamakan"), ("In conflict", "Agrees")),
)
_LISTED = ("\n* **Lain**, 7.000 orang", "\n1. 7.000 orang", "\n<ul><li>7.000 orang</li></ul>", "\na | b\n- | -\n7 | 8")
Altered = tuple[str, str]


def altered(random: Random, text: str) -> Altered:
    """Return a dossier altered in some way, and what was done; it is never the one given."""
    while True:
        changed, what = random.choice(ALTERATIONS)(random, text)
        if changed != text:
            return changed, what


def _letter(random: Random, text: str) -> Altered:
    """Another letter or digit in any line that was written, or one too many."""
    found = _some(random, random.choice(_STRETCHES).finditer(text))
    if found is None:
        return text, ""
    words = found[0]
    at = random.choice([place for place, char in enumerate(words) if char.isalnum()])
    sign = random.choice([one for one in "0123456789abcdefXyz" if one != words[at]])
    sign = words[at] + sign if random.random() < 0.3 else sign
    changed = words[:at] + sign + words[at + 1 :]
    return _put(text, found, changed), f"{words[max(0, at - 20) : at + 20]!r} at {at - 20}"


def _gone(random: Random, text: str) -> Altered:
    """A whole line, footnote or heading goes."""
    found = _some(random, random.choice(_STRETCHES).finditer(text))
    return (text, "") if found is None else (_put(text, found, ""), f"{found[0]!r} taken out")


def _hidden(random: Random, text: str) -> Altered:
    """A row or item stands in a comment."""
    found = _some(random, _LINE.finditer(text))
    return (text, "") if found is None else (_put(text, found, f"<!--\n{found[0]}\n-->"), f"{found[0]!r} hidden")


def _numbers_swapped(random: Random, text: str) -> Altered:
    """A row has the number of another."""
    found, other = _some(random, _ROW.finditer(text)), _some(random, _ROW.finditer(text))
    if found is None or other is None:
        return text, ""
    first, second = (_MARK.sub("", one[0].split("|")[1]) for one in (found, other))
    if first == second:
        return text, ""
    return _put(text, other, other[0].replace(second, first, 1)), f"{second!r} is now {first!r}"


def _other_footnote(random: Random, text: str) -> Altered:
    """A line goes with another footnote."""
    found = _some(random, _MARK.finditer(text))
    if found is None:
        return text, ""
    label = f"[^{int(found[0][2:-1]) % 9 + 1}]"
    return _put(text, found, label), f"{found[0]} is now {label}"


def _columns_swapped(random: Random, text: str) -> Altered:
    """A table's head, or one row of it, has two cells the other way round."""
    found = _some(random, random.choice((_HEAD, _ROW)).finditer(text))
    if found is None:
        return text, ""
    line = found[0].split("\n")[0]
    cells = line.strip("|").split(" | ")
    one, other = random.randrange(len(cells)), random.randrange(len(cells))
    if _MARK.sub("", cells[one]).strip() == _MARK.sub("", cells[other]).strip():
        return text, ""
    cells[one], cells[other] = cells[other], cells[one]
    return _put(text, found, found[0].replace(line, f"|{' | '.join(cells)}|", 1)), f"columns swapped: {line}"


def _headings_swapped(random: Random, text: str) -> Altered:
    """Two headings stand in each other's place."""
    found, other = _some(random, _HEADING.finditer(text)), _some(random, _HEADING.finditer(text))
    if found is None or other is None or found[1] == other[1]:
        return text, ""
    first, second = sorted((found, other), key=re.Match.start)
    changed = text[: first.start(1)] + second[1] + text[first.end(1) : second.start(1)] + first[1]
    return changed + text[second.end(1) :], f"{first[1]!r} and {second[1]!r} swapped"


def _heading_written(random: Random, text: str) -> Altered:
    """A heading more stands over facts."""
    found = _some(random, re.finditer(r"(?<=\n\n)(?=\||- .*\[\^|> )", text))
    if found is None:
        return text, ""
    heading = random.choice(("## Kabupaten Lain", "### Tahun 2031", "# Judul Lain", "Provinsi Lain\n---", "<h2>X</h2>"))
    return _put(text, found, f"{heading}\n\n"), f"{heading!r} over {text[found.end() : found.end() + 40]!r}"


def _line_written(random: Random, text: str) -> Altered:
    """A row, an item or a quotation more stands among the facts, without a footnote."""
    found = _some(random, _LINE.finditer(text))
    if found is None:
        return text, ""
    bare = re.sub(r"\d", "7", _MARK.sub("", found[0]))
    line = random.choice((bare, bare, "> “Kami tidak pernah membayar.”\n>\n> — Bupati", *_LISTED))
    return _put(text, found, f"{found[0]}\n{line}"), f"{line!r} written below {found[0]!r}"


def _copied(random: Random, text: str) -> Altered:
    """A row or item stands there twice."""
    found = _some(random, _LINE.finditer(text))
    return (text, "") if found is None else (_put(text, found, f"{found[0]}\n{found[0]}"), f"{found[0]!r} copied")


def _words_behind(random: Random, text: str) -> Altered:
    """A line says more behind its mark."""
    found = _some(random, re.finditer(r"\[\^\d+\](?=\n| \|)", text))
    words = random.choice((" – tidak benar", " 7.000 orang"))
    return (text, "") if found is None else (_put(text, found, found[0] + words), f"{words!r} behind {found[0]}")


def _moved(random: Random, text: str) -> Altered:
    """A row or item stands among others, under other headings or another table's head."""
    found, other = _some(random, _LINE.finditer(text)), _some(random, _LINE.finditer(text))
    if found is None or other is None or _place(text, found) == _place(text, other):
        return text, ""
    taken = text.replace(found[0] + "\n", "", 1) if text.count(found[0] + "\n") == 1 else text
    return taken.replace(other[0], f"{other[0]}\n{found[0]}", 1), f"{found[0]!r} now below {other[0]!r}"


def _verdict(random: Random, text: str) -> Altered:
    """What is said of a group, or was settled, is another."""
    was, now = random.choice(_VERDICTS)
    found = _some(random, re.finditer(re.escape(was), text))
    return (text, "") if found is None else (_put(text, found, now), f"{was!r} is now {now!r}")


ALTERATIONS: Sequence[Callable[[Random, str], Altered]] = (
    *(_letter, _letter, _letter, _gone, _hidden, _numbers_swapped, _other_footnote, _columns_swapped),
    *(_headings_swapped, _heading_written, _line_written, _copied, _words_behind, _moved, _verdict),
)


def _some(random: Random, found: object) -> re.Match[str] | None:
    places: list[re.Match[str]] = list(found)  # type: ignore[call-overload]
    return random.choice(places) if places else None


def _put(text: str, found: re.Match[str], words: str) -> str:
    return text[: found.start()] + words + text[found.end() :]


def _place(text: str, found: re.Match[str]) -> str:
    """Return all headings above a place; the same for lines that stand in one section."""
    return "\n".join(_HEADING.findall(text[: found.start()]))


# -- what people may do to a dossier


def _wrapped(text: str) -> str:
    """Wrap footnotes at eighty characters, as editors do."""
    lines = []
    for line in text.split("\n"):
        if line.startswith("[^"):
            line = re.sub(r"(.{60,78}?) (?=[\w“*(])", r"\1\n    ", line)
        lines.append(line)
    return "\n".join(lines)


def _renumbered(text: str) -> str:
    return re.sub(r"\[\^(\d+)\]", lambda found: f"[^{int(found[1]) + 1000}]", text)


def _footnotes_first(text: str) -> str:
    head, *parts = text.split("\n\n")
    notes = [part for part in parts if part.startswith("[^")]
    return "\n\n".join([head, *reversed(notes), *(part for part in parts if not part.startswith("[^"))])


def _bold(text: str) -> str:
    """Set the first word of rows and quotations in bold, longer words before a footnote mark in italics."""
    text = re.sub(r"^((?:\| |> “)(?:Rp)?)(\w[\w.,]*\w)(?= )", r"\1**\2**", text, flags=re.MULTILINE)
    return re.sub(r"(?<= )([a-z]{4,})(?=[ ,.].*\[\^\d+\])", r"*\1*", text)


def _sections_moved(text: str) -> str:
    """Put the first section behind the others, before the sources."""
    heads = [found.start() for found in re.finditer(r"^## ", text, re.MULTILINE)]
    if len(heads) < 3:
        return text
    first, second, sources = heads[0], heads[1], heads[-1]
    return text[:first] + text[second:sources] + text[first:second] + text[sources:]


_OWN = "| a | b |\n| - | - |\n| 5 | 6 |\n\n- satu\n- dua\n\n> Kata pembaca.\n\n"
EDITS: dict[str, Callable[[str], str]] = {
    "saved it with other line ends": lambda text: text.replace("\n", "\r\n"),
    "wrapped its footnotes": _wrapped,
    "set words in bold": _bold,
    "renumbered its footnotes": _renumbered,
    "aligned its tables": lambda text: re.sub(r" \| ", "    |  ", text),
    "moved its footnotes": _footnotes_first,
    "moved a section": _sections_moved,
    "took the head off": lambda text: text.split("---\n", 2)[-1],
    "set headings one deeper below the second": lambda text: re.sub(r"^### ", "#### ", text, flags=re.M),
}
"""What people may do without a word."""
WRITTEN: dict[str, Callable[[str], str]] = {
    "before it": lambda text: "Pengantar dari kami.\n\nAngka 13.900[^catatan] dan 5.\n\n" + text,
    "after each heading": lambda text: re.sub(r"^(## .*)$", r"\1\n\nMenurut kami **penting**.", text, flags=re.M),
    "a footnote of their own": lambda text: text + "\n[^catatan]: Lihat *arsip*, halaman 3.\n",
    "a footnote cited again": lambda text: text + "\nDemikian pula di atas.[^1]\n",
    "into a footnote": lambda text: re.sub(r"^(\[\^2\]: .*)$", r"\1 Kami periksa 5 Mei.", text, flags=re.M),
    "another title": lambda text: re.sub(r"^# .*$", "# Laporan kami", text, count=1, flags=re.M),
    "a chapter of their own": lambda text: text + f"\n## Penutup\n\n{_OWN}",
    "an introduction of their own": lambda text: re.sub(r"^(# .*)$", rf"\1\n\n{_OWN}", text, count=1, flags=re.M),
}
"""What people may write: it is told, and nothing else is."""
