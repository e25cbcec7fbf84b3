"""What bylines, tag rows and foot lines tell: who wrote the article, its keywords, whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import zip_longest

from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.names import NAMEISH, word_kind
from jamsostek_tui.page.headline_text import is_rubric
from jamsostek_tui.page.issue_lines import KINDS
from jamsostek_tui.page.lines import Line, looks_like
from jamsostek_tui.page.masthead import is_known_place
from jamsostek_tui.page.papers import paper, sounds_like_paper
from jamsostek_tui.page.published import is_date_line
from jamsostek_tui.page.site_lines import site_owner

_WRITERS = any_of("writer_labels.txt")
_EDITORS = any_of("editor_labels.txt")
_WRITER = re.compile(
    rf"(?:[-–|] ?)?(?P<label>{_WRITERS}|{_EDITORS}|oleh|by|rep|laporan(?: {_WRITERS})?)\b ?[:|/-]{{0,2}} ?"
    r"(?P<name>[^|:;/\n]{2,80})",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w.'`-]*(?: [A-Z][\w.'`-]*){0,5}")
_BY = re.compile(r"(?:.{4,40}\d )?(?:[Oo]leh|OLEH|[Bb]y):? (?P<name>[A-Z].+)")
_BESIDE = re.compile(r"\s?[|•·]\s?|\s[-–—]\s|, ")
_LABEL = re.compile(rf"(?:{_WRITERS}|oleh|by) ?:?", re.IGNORECASE)
_SIGNED = re.compile(
    r"(?P<name>(?:[A-Z][\w.'`-]*[a-z][\w.'`-]* ?){1,4}(?:[A-Z]\.? )?) ?(?:[-–|•,]|\|\|) ?(?P<paper>[\w. ]{4,30})"
)
"""A writer and the paper: `Sari Lubis - detikSumut`."""
_CAMEL = re.compile(r"[A-Z]?[a-z]{3,}[A-Z][a-z]{2,}")
"""How some sites write themselves: `detikSumut`, `KapuasKini`."""
_NEXT_LABEL = re.compile(rf" (?=[A-Z])(?i:{_WRITERS}|{_EDITORS})\b")
_ROW = re.compile(rf"(?:id|{any_of('tag_labels.txt')})\b ?:? ?", re.IGNORECASE)
_AREA_BELOW = re.compile(r"(?:provinsi|kabupaten|kota) \w+(?: \w+){0,3}$", re.IGNORECASE)
_OFFICE = re.compile(r"(?:biro|bagian|bidang|pusat) ", re.IGNORECASE)
_PARTS = re.compile(r"\s{4,20}|\s?[|>»›]\s?|\s[-–—/]\s|, ")
_TELLING = frozenset(("section", "navigation", "date-line", "copyright", "stated-date", "baca-juga", "byline"))
_FIRST = re.compile(r"\s{4,20}|\s[-|·•/]\s|,")
_OWNER_END = re.compile(r"(?<!kab)(?<!prov)\.|[,|•·]| - | all rights", re.IGNORECASE)
_MEDIUM = re.compile(r"(?:nama )?(?:media|surat kabar|koran|media massa) ?[:|] ?(?P<name>.{2,60})", re.IGNORECASE)
"""The paper in the form above a clipping: `Nama Media : Kapuas Post`."""
_FIRM = re.compile(r"(?:Yayasan|Pemerintah|Dinas) [A-Z]")
_SHOWN_ON = re.compile(
    r"(?:(?:artikel|berita|tulisan) ini (?:telah |sudah |pertama kali )?(?:tayang|terbit|dimuat)(?: sebelumnya)? di|"
    r"(?:sumber|source)(?: berita| artikel)? ?:) ?(?P<site>(?:www\.)?[\w-]{3,30}(?:\.[\w-]{2,20}){1,3})\b",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?:copyright|hak cipta|©|\(c\))[ ©:\d(c)–-]*(?P<owner>[\w.][\w. ]{1,60})", re.IGNORECASE)


def byline_of(lines: Iterable[Line]) -> str | None:
    """Return who wrote the article by its byline, the editor where no writer is named, else None."""
    lines = list(lines)
    editor: str | None = None
    alone: str | None = None
    labelled = False
    for line in lines:
        if labelled and line.kind != "noise" and _NAME.fullmatch(line.folded):
            return line.folded
        labelled = line.rule == "byline" and _LABEL.fullmatch(line.folded) is not None
        if line.rule != "byline" or labelled:
            continue
        if signed := signed_for(line.folded):
            return signed[0]
        if writer := text_writer(line.folded):
            return writer
        match = _WRITER.match(line.folded)
        if match is None:
            alone = alone or (line.folded if is_writers_name(line.folded) else None)
            continue
        told = match["name"].rsplit(",", 1)[-1] if match["label"].lower().startswith("laporan") else match["name"]
        name = _NAME.match(told.strip())
        if name is None:
            continue
        found = _NEXT_LABEL.split(name.group())[0].strip(" .-")
        if is_known_place(found):  # `Kontributor Lombok Tengah`
            continue
        if match["label"].lower() not in word_list("editor_labels.txt"):
            return found
        editor = editor or found
    beside = (_beside_the_day(line.folded) for line in lines if line.rule == "date-line")
    return alone or editor or next(filter(None, beside), None)


def _beside_the_day(folded: str) -> str | None:
    """Return the writer told in a line of the day: `Sari Lubis | 3 Maret 2025`, `3 Maret 2025 | Oleh Ratna`."""
    for part in map(str.strip, _BESIDE.split(folded[:140])):
        if (told := _BY.match(part)) and _NAME.fullmatch(told["name"]):
            return told["name"]
        if is_writers_name(part):
            return part
    return None


def is_writers_name(part: str) -> bool:
    """Whether words beside the day of the page are a name of somebody, and no place, paper or section."""
    words = part.split()
    kinds = [word_kind(word) for word in words]
    if not 1 < len(words) < 5 or kinds.count("name") * 2 < len(words) or not NAMEISH.issuperset(kinds):
        return False
    return bool(_NAME.fullmatch(part)) and not (sounds_like_paper(part) or is_known_place(part) or paper(part))


def signed_for(folded: str) -> tuple[str, str] | None:
    """Return writer and paper of a line that names both and nothing else, or None."""
    if len(folded) > 80 or (match := _SIGNED.fullmatch(folded)) is None:
        return None
    writer, site = match["name"].strip(), match["paper"]
    name = paper(site) or (site if _CAMEL.fullmatch(site) else None)
    return (writer, name) if name and not (sounds_like_paper(writer) or is_known_place(writer)) else None


def keywords_of(lines: Iterable[Line], stated: str | None) -> tuple[str, ...]:
    """Return the tags of the page in their order, each once."""
    words = re.split(r"[,;]", stated) if stated else []
    for line in lines:
        if line.kind == "tags" and line.rule == "tag-row":
            row = _ROW.sub("", line.folded, count=1) if _ROW.match(line.folded) else line.folded
            words += re.split(r"\s*[,;|]\s*", row) if re.search(r"[,;|]", row) else re.split(r"\s*#", row)
    kept = [word.strip(" #*_.-") for word in words]
    return tuple(dict.fromkeys(word for word in kept if 1 < len(word) <= 80))


def publisher_in_foot(lines: Iterable[Line]) -> str | None:
    """Return the paper that a copyright line, a date line (`Kompas.com - 11/11/2024`) or a signed byline names."""
    for line in lines:
        if line.rule == "byline" and (signed := signed_for(line.folded)):
            return signed[1]
        if line.rule == "form-field" and (field := _MEDIUM.match(line.folded)):
            return paper(field["name"]) or field["name"]
        if line.rule == "date-line" and (name := paper(_FIRST.split(line.folded[:140])[0])):
            return name
        if line.rule in ("copyright", "stated-date") and (match := _OWNER.search(line.folded[:200])):
            words = match["owner"].split()
            for count in range(min(3, len(words)), 0, -1):
                if name := paper(" ".join(words[:count])):
                    return name
    return None


def paper_beside(lines: Iterable[Line]) -> str | None:
    """Return what sounds like the paper in a section or date line, else the owner or site that the foot tells of."""
    told = [line for line in lines if line.rule in _TELLING]
    for line in told:
        if line.rule not in ("section", "navigation", "date-line"):
            continue
        first = [part.strip() for part in _FIRST.split(line.folded[:140])]
        site = next((name for part in first if (name := paper(part)) and "." in part), None)
        if site and line.rule != "date-line":
            return site
        short = line.rule != "navigation" and len(line.folded) <= 140
        if short and (named := next(filter(_may_be_paper, first), None)):
            return named
    return next(filter(None, map(_told_in_foot, told)), None)


def _told_in_foot(line: Line) -> str | None:
    """Return the owner in a copyright line, the site in `Artikel ini telah tayang di …` or in `Sumber: kapuas.id`."""
    if line.rule in ("copyright", "stated-date") and (match := _OWNER.search(line.folded[:200])):
        owner = _OWNER_END.split(match["owner"])[0].strip()
        return owner if _may_be_paper(owner) or _FIRM.match(owner) else None
    match = _SHOWN_ON.match(line.folded)
    return paper(match["site"]) if match else None


def paper_at_top(lines: Iterable[Line]) -> str | None:
    """Return the paper or authority that a line above the headline (`lines`) names: `KORAN BENUANTA`, `kilasJateng`."""
    above = [line for line in lines if line.kind == "meta" and line.rule in ("section", "site-line")]
    for line, below in zip_longest(above, above[1:]):
        first = _PARTS.split(line.folded, maxsplit=1)[0]
        if line.rule == "site-line" and len(first) <= 80 and (named := _opening_paper(first) or site_owner(first)):
            return f"{named} {below.folded}" if below and not below.gap and _goes_on(named, below.folded) else named
        if len(first) <= 40 and (_CAMEL.fullmatch(first) or _may_be_paper(first)):
            return first
    return None


def _goes_on(named: str, below: str) -> bool:
    """Whether an authority's name goes on in the line below: `DINAS TENAGA KERJA` / `KABUPATEN LANDAK`."""
    return _AREA_BELOW.match(below) is not None or (_OFFICE.match(named) is not None and site_owner(below) is not None)


def in_full(name: str, above: Iterable[Line]) -> str:
    """Return the paper's name as the head of the page (`above`) has it: `HARIAN KAPUAS` for `KAPUAS`."""
    for line in above:
        if line.rule in ("date-line", "section", "site-line"):
            for part in map(str.strip, _PARTS.split(line.folded[:140])):
                kind, _, rest = part.partition(" ")
                if rest.lower() == name.lower() and kind.lower() in KINDS:
                    return part
                if name.isupper() and len(name) > 1 and "".join(word[0] for word in part.split()).upper() == name:
                    return part
    return name


def _opening_paper(line: str) -> str | None:
    """Return the paper whose name a line begins with: `Kapuas.id Kabar Landak`."""
    words = line.split()
    return next((name for count in (4, 3, 2, 1) if (name := paper(" ".join(words[:count])))), None)


def _may_be_paper(part: str) -> bool:
    if not 1 < len(part.split()) <= 4 or any(char.isdigit() or char == ":" for char in part) or part.endswith(" Resmi"):
        return False
    return (
        sounds_like_paper(part)
        and not is_rubric(part)
        and not looks_like(part, "sections")
        and not part.lower().startswith(("berita ", "oleh ", "by "))
    )


_NAMED = r"(?P<name>[A-Z][\w.'`-]*(?: [A-Z][\w.'`-]*){0,4})"
_LONGEST = 160
_MOST = 6


def text_writer(folded: str) -> str | None:
    """Return who wrote the words by a line made of such credits and days and of nothing else, or None."""
    if len(folded) > _LONGEST or not (":" in folded or " oleh " in folded) or _opening().search(folded) is None:
        return None
    parts = [part for part in _parts().split(folded.strip("()*_ ")) if part]
    credits = [_credit().fullmatch(part) for part in parts]
    if len(parts) > _MOST or not all(one or is_date_line(part) for one, part in zip(credits, parts, strict=True)):
        return None
    return next((one["name"] for one in credits if one is not None and _text().match(one["label"])), None)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of('text_labels.txt')})(?: (?:dan|&|/) \w+| oleh)?(?: ?:| [A-Z])")


@cache
def _parts() -> re.Pattern[str]:
    """What parts credits and days: a sign, wide blanks, or the next label."""
    labels = any_of("text_labels.txt", "credit_labels.txt", "writer_labels.txt", "editor_labels.txt")
    return re.compile(
        rf"\s?[|•·]\s?|\s/\s|\s[-–—]\s|, (?=\d|\w+, \d)|\s{{3,20}}|(?<! dan)(?<! &)\s(?=(?i:{labels}) ?:)"
    )


@cache
def _text() -> re.Pattern[str]:
    return re.compile(any_of("text_labels.txt"), re.IGNORECASE)


@cache
def _credit() -> re.Pattern[str]:
    """A label or two and a name: `Teks dan foto: Sari Dewi`, `Foto oleh Iman`."""
    label = any_of("text_labels.txt", "credit_labels.txt", "writer_labels.txt", "editor_labels.txt")
    return re.compile(rf"(?P<label>(?i:{label}(?: ?(?:dan|&|/|,) ?{label}){{0,2}}))(?: oleh ?:?| ?:) ?{_NAMED}")
