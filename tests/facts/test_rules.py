"""Every fact says by which rule it is there, and every rule says in one line what it does."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

import jamsostek_tui
from jamsostek_tui import wording
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Fact
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.wording.rules import RULES

GOLD = Path(__file__).parents[1] / "gold"
PACKAGE = Path(jamsostek_tui.__file__).parent


def test_every_rule_that_made_a_fact_and_every_reason_that_made_none_is_explained() -> None:
    named: set[str] = set()
    excluded: set[str | None] = set()
    for path in sorted(GOLD.glob("*.txt")):
        article = read_article(read_page(path.read_bytes(), path.name))
        facts = extract(article)
        named.add(article.rule)
        excluded |= {numeral.reason for numeral in facts.numerals if numeral.fate == "excluded"}
        for field in fields(facts):
            named |= {fact.rule for fact in getattr(facts, field.name) if isinstance(fact, Fact)}
    assert len(named) > 20
    assert named <= set(RULES)
    assert len(excluded) > 10
    assert all(wording.knows(f"reason.{reason}") for reason in excluded)


def test_nothing_is_told_of_a_rule_that_no_finder_names() -> None:
    modules = [path for floor in ("facts", "page") for path in sorted((PACKAGE / floor).rglob("*.py"))]
    nodes = (node for path in modules for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    named = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert set(RULES) <= named
