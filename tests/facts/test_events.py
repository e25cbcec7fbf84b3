"""Events: something held on a day or in a place, and nothing that only mentions a meeting."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek_tui.facts.events import find_events
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Event
from jamsostek_tui.wording.rules import RULES
from tests.page.reading import article_of

HEAD = "Petani Sagu Dilindungi\n\nRabu, 12 Maret 2025 10:00 WIT\n\n"
LEAD = "Ambon – Pemerintah daerah menyiapkan jaminan bagi petani sagu dan nelayan kecil di pulau-pulau terluar."


def events_in(*paragraphs: str, published: bool = True) -> tuple[Event, ...]:
    """The events of an invented article published on Wednesday 12 March 2025."""
    head = HEAD if published else HEAD.splitlines()[0] + "\n\n"
    reading = Reading(article_of(head + "\n\n".join((LEAD, *paragraphs))))
    return find_events(reading, find_regions(reading))


EVENTS = {
    "Bupati membuka Rapat Koordinasi Jaminan Sosial Petani, bertempat di Hotel Manise Raya, Senin 10 Maret 2025.": (
        "Rapat Koordinasi Jaminan Sosial Petani",
        "2025-03-10",
        "Hotel Manise Raya",
    ),
    "Hal itu dikatakan kepala dinas dalam acara sosialisasi jaminan nelayan di Aula Kantor Bupati, Rabu (12/3).": (
        "sosialisasi jaminan nelayan",
        "2025-03-12",
        "Aula Kantor Bupati",
    ),
    "“Semua nelayan ikut,” kata dia usai penyerahan santunan kematian di Gedung Siwalima, Selasa (11/3).": (
        "penyerahan santunan kematian",
        "2025-03-11",
        "Gedung Siwalima",
    ),
    "Lembaga itu menggelar rapat dengar pendapat (RDP) bersama dinas, Jumat (7/3/2025).": (
        "rapat dengar pendapat (RDP)",
        "2025-03-07",
        None,
    ),
    "Penandatanganan nota kesepahaman dilakukan di Ballroom Grand Pattimura, Kamis (6/3/2025).": (
        "Penandatanganan nota kesepahaman",
        "2025-03-06",
        "Ballroom Grand Pattimura",
    ),
    "Kepala cabang hadir pada pembukaan Festival Sagu Nusantara di Lapangan Merdeka, Rabu.": (
        "pembukaan Festival Sagu Nusantara",
        "2025-03-12",
        "Lapangan Merdeka",
    ),
    "Gubernur memimpin apel pagi di The Natsepa Convention Hall, kemarin.": (
        "apel pagi",
        "2025-03-11",
        "The Natsepa Convention Hall",
    ),
}


@pytest.mark.parametrize(("text", "told"), EVENTS.items())
def test_an_event_has_its_name_day_and_venue(text: str, told: tuple[str, str | None, str | None]) -> None:
    found = events_in(text)
    assert [(event.name, event.date, event.venue) for event in found] == [told]
    assert found[0].text == told[0]
    assert found[0].rule in RULES


NONE = [
    "Ia menyebut rapat koordinasi perlu lebih sering.",
    "Pelatihan itu penting bagi petani sagu.",
    "Dinas akan menggelar sosialisasi jaminan nelayan di Aula Kantor Bupati.",
    "Bupati berjanji membuka pelatihan kerja di Balai Latihan Kerja Passo.",
    "Kegiatan ekonomi warga naik pada Maret 2025.",
    "Petani bekerja di Kantor Dinas Pertanian, Rabu (12/3/2025).",
    "Iuran dibayar sejak rapat, kata dia.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_event(text: str) -> None:
    assert events_in(text) == ()


def test_an_event_without_day_and_venue_is_none() -> None:
    text = "Bupati membuka rapat koordinasi jaminan petani, Rabu."
    assert len(events_in(text)) == 1
    assert events_in(text, published=False) == ()


def test_noise_and_headlines_hold_no_event() -> None:
    assert events_in("Baca juga: Bupati Membuka Festival Sagu Raya di Lapangan Merdeka, Senin (3/3/2025)") == ()


def test_the_region_is_the_one_named_at_the_venue() -> None:
    event = events_in("Bupati membuka rapat koordinasi petani di Hotel Manise, Kota Tual, Senin (10/3/2025).")[0]
    assert event.region == "81.72"


def test_the_dateline_gives_the_region_where_the_venue_bears_its_name() -> None:
    named, other = (
        events_in(f"Bupati membuka rapat koordinasi petani di Hotel {name}, Senin (10/3/2025).")[0]
        for name in ("Manise Ambon", "Manise Indah")
    )
    assert (named.region, other.region) == ("81.71", None)


def test_an_event_told_twice_is_one() -> None:
    text = "Bupati membuka rapat koordinasi petani sagu di Hotel Manise, Senin (10/3/2025)."
    again = "Hal itu dikatakan dalam rapat koordinasi petani sagu, Senin (10/3/2025)."
    found = events_in(text, again, "Esoknya ia menutup pameran hasil kebun di Gedung Siwalima, Selasa (11/3/2025).")
    assert [(event.id, event.name) for event in found] == [
        (1, "rapat koordinasi petani sagu"),
        (2, "pameran hasil kebun"),
    ]


WORDS = (
    "membuka menghadiri rapat koordinasi Kegiatan Monitoring di Hotel Aula Bima , . ( ) Senin 11 November 2024 usai “"
)
PIECES = st.sampled_from(WORDS.split())


@given(st.lists(PIECES, max_size=60))
@settings(max_examples=60)
def test_every_event_quotes_its_place(pieces: list[str]) -> None:
    reading = Reading(article_of(HEAD + LEAD + "\n\n" + " ".join(pieces) + "."))
    for event in find_events(reading, find_regions(reading)):
        assert reading.text[event.start : event.end] == event.text
        assert event.date or event.venue
        for span in event.triggers:
            assert reading.text[span.start : span.end] == span.text
