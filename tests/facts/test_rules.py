"""Every fact says by which rule it is there, and every rule says in one line what it does."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.facts.rules import all_rules
from jamsostek_tui.model import Fact
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page

GOLD = Path(__file__).parents[1] / "gold"


def test_every_rule_that_made_a_fact_is_explained_in_one_line() -> None:
    named: set[str] = set()
    for path in sorted(GOLD.glob("*.txt")):
        article = read_article(read_page(path.read_bytes(), path.name))
        facts = extract(article)
        named.add(article.rule)
        for field in fields(facts):
            named |= {fact.rule for fact in getattr(facts, field.name) if isinstance(fact, Fact)}
    assert len(named) > 20
    assert named <= set(all_rules())
    assert all(words and "\n" not in words for words in all_rules().values())
