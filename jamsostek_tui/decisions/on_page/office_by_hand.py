"""An office typed in words -> its title, and the body or region of the page that the words end with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jamsostek_tui.decisions.on_page.page_facts import PageFacts
from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import Organisation, Person, Ref, Region, Role

_OF_A_CITY = "wali"
"""`Wali Kota` + `Kota Bogor` is `Wali Kota Bogor`, whose first word alone is no office."""


def held(page: PageFacts, person: Person, words: str) -> Role:
    """Return the office that `words` tell in full, as one that a page gives a person."""
    shown = [(one.start, one.end) for one in person.roles] or [(one.start, one.end) for one in person.mentions]
    start, end = shown[0]
    told = max(_readings(page, words), key=lambda one: len(words) - len(one[0]), default=(words, None, None))
    title, body, region = told
    return Role(title, body, region, page.article.id, start, end)


def ends_of(roles: Sequence[Role]) -> tuple[Ref | None, Ref | None]:
    """Return the body and the region that offices are held at and in, of none or one."""
    role = next(iter(roles), None)
    body = None if role is None or role.organisation is None else Ref("organisation", role.organisation)
    region = None if role is None or role.region is None else Ref("region", role.region)
    return body, region


def _readings(page: PageFacts, words: str) -> Iterator[tuple[str, int | None, str | None]]:
    """Yield title, body and region for each name of the page that an office in words ends with."""
    for _, one in page.of("organisation"):
        if (title := _before(words, one)) is not None:
            yield title, one.id, one.region if one.region and page.has(Ref("region", one.region)) else None
    for _, one in page.of("region"):
        if (title := _before(words, one)) is not None:
            yield title, None, one.id


def _before(words: str, named: Organisation | Region) -> str | None:
    """Return the title that stands before a name at the end of an office, None where it does not end so."""
    name = " ".join(named.name.split())
    title = words[: -len(name)].rstrip()
    if title.casefold().split()[-1:] == [_OF_A_CITY]:
        title = f"{title} {name.split()[0]}"
    return title if title and office_words(title, name, None).casefold() == words.casefold() else None
