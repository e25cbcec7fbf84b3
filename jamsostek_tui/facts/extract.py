"""Article -> Facts: the finders in their order, each given what the ones before it found."""

from __future__ import annotations

from dataclasses import replace

from jamsostek_tui.facts.bodies.organisations import find_organisations
from jamsostek_tui.facts.events import find_events
from jamsostek_tui.facts.instruments.instruments import find_instruments
from jamsostek_tui.facts.links import find_links
from jamsostek_tui.facts.numbers.statistics import find_statistics
from jamsostek_tui.facts.people.people import find_people
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.running_text import RunningText
from jamsostek_tui.facts.speech.quotations import find_quotations
from jamsostek_tui.facts.speech.statements import find_statements
from jamsostek_tui.model import Article, Facts


def extract(article: Article) -> Facts:
    """Return every fact of `article`, ids local to it (from 1), `article` 0 in every mention.

    Pure: the same article gives the same facts. Offsets are into `article.text`, and noise gives nothing.
    """
    running = RunningText(article)
    return running.on_page(_found(Reading(running.article)))


def _found(reading: Reading) -> Facts:
    quotations = find_quotations(reading)
    regions = find_regions(reading)
    organisations = find_organisations(reading, regions)
    instruments = find_instruments(reading)
    people = find_people(reading, regions, organisations)
    events = find_events(reading, regions)
    statements = find_statements(reading, quotations, people, organisations)
    facts = Facts(
        regions=regions,
        people=people,
        organisations=organisations,
        instruments=instruments,
        statements=statements,
        events=events,
    )
    counted = find_statistics(reading, facts)
    facts = replace(facts, statistics=counted.statistics, numerals=counted.numerals)
    return replace(facts, links=counted.links + find_links(reading, facts))
