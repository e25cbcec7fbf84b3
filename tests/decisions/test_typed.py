"""What is typed in the fields of a form: times as papers write them, names that are offered, what a passage says."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui import wording
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.field_offers import names_of, offers
from jamsostek_tui.decisions.fields.fields import FieldError, read_field
from jamsostek_tui.decisions.fields.in_passage import in_passage
from jamsostek_tui.decisions.on_page.page_facts import PageFacts
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from tests.decisions.pages import loaded, shown, states

PAGE = """Kartu Dibagikan di Praya

PRAYA, WARTA SASAK - Bupati Lombok Tengah Lalu Wiramaja menyerahkan kartu kepada 1.250 nelayan, Kamis (6/3/2025).

"Baru 640 penenun terdaftar, sekitar 1.128 masih menunggu nomor induk di Lombok Tengah," kata Wiramaja.

Made Suardana mendampingi bupati. Sisanya 45,5 persen.
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "praya.txt").write_text(PAGE, "utf-8")
    return loaded(folder, tmp_path / "facts.db")


@pytest.fixture
def page(database: Path) -> PageFacts:
    with closing(Reader(database)) as reader:
        found = reader.page_of(Ref("article", 1))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [
        ("172 ribu", 172_000.0, None),
        ("10rb", 10_000.0, None),
        ("Rp1,5 miliar", 1_500_000_000.0, "rupiah"),
        ("Rp 26 triliun", 26e12, "rupiah"),
        ("13,6 persen", 13.6, "persen"),
        ("0,65 persen poin", 0.65, "persen poin"),
        ("−4,2%", -4.2, "persen"),
        ("13.600", 13_600.0, None),
        ("13600.5", 13_600.5, None),
        ("1e3", 1_000.0, None),
    ],
)
def test_a_number_is_typed_as_papers_print_it_and_brings_its_unit(
    database: Path, typed: str, value: float, unit: str | None
) -> None:
    assert read_field("statistic", "value", typed) == value
    ref = Ref("statistic", 1)
    fields = dict(Decider(database).edited([ref], {"value": typed}))
    assert (fields["value"], fields.get("unit")) == (value, unit)
    assert dict(Decider(database).edited([ref], {"value": typed, "unit": "kartu"}))["unit"] == "kartu"


@pytest.mark.parametrize("typed", ["172 tibu", "ribu", "Rp", "satu", "1,2,3", "nan", "inf", "9e999", "5 persen juta"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(FieldError):
        read_field("statistic", "value", typed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("16 Oktober 2024", "2024-10-16"),
        ("20 Oct 2024", "2024-10-20"),
        ("Agu 2024", "2024-08"),
        ("triwulan II 2024", "2024-Q2"),
        ("semester 1 2025", "2025-H1"),
        ("31/8/2024", "2024-08-31"),
        ("2024-q3", "2024-Q3"),
    ],
)
def test_a_time_is_typed_as_papers_write_it(typed: str, kept: str) -> None:
    assert read_field("statistic", "period", typed) == kept


@pytest.mark.parametrize("typed", ["kemarin", "16-18 Oktober 2024", "30 Februari 2024", "akhir 2024", "12 Oktober"])
def test_what_is_no_one_time_is_refused(typed: str) -> None:
    with pytest.raises(FieldError):
        read_field("statistic", "period", typed)


def test_a_day_of_an_article_is_typed_likewise_but_no_quarter() -> None:
    assert read_field("article", "published", "16 Oktober 2024") == "2024-10-16"
    with pytest.raises(FieldError):
        read_field("article", "published", "Q2 2024")


@given(
    year=st.integers(1900, 2099),
    rest=st.sampled_from(["", *(f"-{m:02}" for m in range(1, 13)), "-08-31", "-02-28", "-Q1", "-Q4", "-H1", "-H2"]),
    language=st.sampled_from(wording.LANGUAGES),
)
def test_every_time_the_windows_show_can_be_typed(year: int, rest: str, language: wording.Language) -> None:
    wording.use(language)
    assert read_field("statistic", "period", wording.date(f"{year}{rest}")) == f"{year}{rest}"


def test_a_passage_fills_what_it_says(page: PageFacts) -> None:
    start = PAGE.index("1.128")
    end = PAGE.index(" nomor induk")
    assert in_passage(page, "statistic", start, end) == {
        "value": "1.128",
        "approx": "about",
        "person": "Lalu Wiramaja",
        "region": "Lombok Tengah (52.02)",
    }
    start = PAGE.index("45,5")
    percent = in_passage(page, "statistic", start, start + len("45,5 persen"))
    assert (percent["value"], percent["unit"]) == ("45,5", "persen") and "person" not in percent
    start = PAGE.index("kartu kepada")
    assert "value" not in in_passage(page, "statistic", start, start + len("kartu"))
    assert in_passage(page, "person", start, start + len("kartu")) == {"name": "kartu"}


def test_the_names_of_the_article_are_offered_and_regions_by_their_beginning(page: PageFacts) -> None:
    names = names_of(page)
    assert offers("person", "", names) == ["Lalu Wiramaja", "Made Suardana"]
    assert offers("person", "suar", names) == ["Made Suardana"]
    assert offers("person", "ardana", names) == []
    assert offers("region", "lombok u", names) == ["Lombok Utara (52.08)"]
    assert offers("region", "ntb", names) == ["Nusa Tenggara Barat (52)"]
    assert offers("unit", "n", names) == []


def test_a_name_that_the_article_does_not_give_adds_nothing(database: Path) -> None:
    article = int(shown(database, "article")["Kartu Dibagikan di Praya"].id)
    start, decider = PAGE.index("1.128"), Decider(database)
    typed = {"value": "1.128", "unit": "orang", "person": "wira"}
    with pytest.raises(FieldError) as refused:
        decider.add("statistic", article, start, start + 5, typed)
    assert refused.value.key == "decide.field.name" and states(database) == []
    decider.add("statistic", article, start, start + 5, {**typed, "person": "Wiramaja"})
    assert states(database) == ["applied"]
    with closing(Reader(database)) as reader:
        (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "added"]
    assert fact.unit == "orang" and fact.attributed_to is not None  # type: ignore[union-attr]
