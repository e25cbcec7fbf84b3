"""People and statements of the two real pages, where they lie beside the checkout."""

from __future__ import annotations

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Facts
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.beside import real_page


def facts(prefix: str) -> Facts:
    path = real_page(prefix)
    return extract(read_article(read_page(path.read_bytes(), path.name)))


def test_first_page() -> None:
    found = facts("000")
    offices = [(person.name, [role.title for role in person.roles]) for person in found.people]
    assert offices == [
        ("Hassanudin", ["Penjabat Gubernur"]),
        ("I Gede Putu Aryadi", ["Kepala Dinas"]),
        ("Kuncoro Budi Winarno", ["Kepala Kantor Wilayah"]),
        ("Ma'ruf Amin", ["Wakil Presiden"]),
    ]
    assert found.people[1].degrees == ("S.Sos.", "M.H.")
    assert found.people[3].honorifics == ("KH.",)
    forms = [(statement.form, statement.person) for statement in found.statements]
    assert forms == [
        ("indirect", 1),
        ("indirect", 1),
        ("direct", 1),
        ("indirect", 1),
        ("direct", 1),
        ("indirect", 2),
        ("direct", 2),
    ]
    assert found.statements[-1].speaker == "Kadis"


def test_second_page() -> None:
    found = facts("004")
    (person,) = found.people
    assert (person.name, person.honorifics) == ("Lalu Pathul Bahri", ("H",))
    assert [(role.title, role.region) for role in person.roles] == [("Bupati", "52.02")]
    direct = [statement for statement in found.statements if statement.form == "direct"]
    assert [statement.person for statement in direct] == [1] * 5
    indirect = [statement for statement in found.statements if statement.form == "indirect"]
    assert [statement.person for statement in indirect] == [None, 1, 1]
    assert indirect[0].organisation is not None
