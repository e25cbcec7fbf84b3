"""A fact taken off a page, and what hung on it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from jamsostek_tui.decisions.on_page.page_facts import PageFacts
from jamsostek_tui.model import Attribution, Ref


def without(page: PageFacts, ref: Ref) -> None:
    """Take a fact away with its links; what pointed at it points nowhere. An article stays, marked as rejected."""
    if ref.kind == "article":
        page.put(ref, replace(page.article, status="rejected"))
        return
    if not page.has(ref):
        return
    page.drop(ref)
    for link, one in page.of("link"):
        if ref in (one.source, one.target):
            page.drop(link)
    if ref.kind == "region":
        point_at(page, str(ref.id), None)
    elif ref.kind in ("person", "organisation", "instrument"):
        _forget(page, ref)


def point_at(page: PageFacts, code: str, other: str | None) -> None:
    """Let every field that names a region name another, or none."""
    for kind in ("statistic", "event", "organisation"):
        for ref, one in page.of(kind):
            if one.region == code:
                page.put(ref, replace(one, region=other))
    for ref, person in page.of("person"):
        if any(role.region == code for role in person.roles):
            roles = (replace(role, region=other) if role.region == code else role for role in person.roles)
            page.put(ref, replace(person, roles=tuple(roles)))


def _forget(page: PageFacts, gone: Ref) -> None:
    for ref, statement in page.of("statement"):
        if getattr(statement, gone.kind, None) == gone.id:
            page.put(ref, replace(statement, **{gone.kind: None}))
    for ref, number in page.of("statistic"):
        told = number.attributed_to
        if told is not None and getattr(told, gone.kind) == gone.id:
            page.put(ref, replace(number, attributed_to=told_by(told, gone.kind, None)))
    if gone.kind == "organisation":
        for ref, person in page.of("person"):
            if any(role.organisation == gone.id for role in person.roles):
                roles = (
                    replace(one, organisation=None) if one.organisation == gone.id else one for one in person.roles
                )
                page.put(ref, replace(person, roles=tuple(roles)))


def told_by(told: Attribution | None, field: str, number: int | None) -> Attribution | None:
    """Return an attribution with one of its ends another, None where nothing of it is left."""
    ends: dict[str, Any] = {field: number}
    now = replace(told or Attribution(), **ends)
    return now if now != Attribution() else None
