"""An office in words: its title joined with the body or the region it is held in."""

from __future__ import annotations


def office_words(title: str, organisation: str | None, region: str | None) -> str:
    """Return e.g. `Bupati Lombok Tengah` or `Kepala Dinas Sosial Provinsi NTB`.

    The body names the office more closely than the region, so the region is told only where no body is.
    Words that end the title and begin what follows are told once (`Wali Kota` + `Kota Bogor`).
    """
    following = organisation or region
    if not following:
        return title
    head, tail = title.split(), following.split()
    for shared in range(min(len(head), len(tail)), 0, -1):
        if [word.casefold() for word in head[-shared:]] == [word.casefold() for word in tail[:shared]]:
            return " ".join(head + tail[shared:])
    return " ".join(head + tail)
