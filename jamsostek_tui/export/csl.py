"""Articles as CSL-JSON, which Pandoc and reference managers read, and the key each is cited by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from jamsostek_tui.export.escape import visible
from jamsostek_tui.harmless import json_of
from jamsostek_tui.model import Article
from jamsostek_tui.store.rows import Evidence

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def keys_of(evidence: Iterable[Evidence]) -> dict[str, str]:
    """Return the citation key of each article by the hash of its page."""
    return {one.article.sha256: citation_key(one.article) for one in evidence}


def citation_key(article: Article) -> str:
    """Return a key that stays the same for the same page: paper, year, first digits of the hash."""
    paper = unicodedata.normalize("NFKD", article.publisher or "").encode("ascii", "ignore").decode().lower()
    parts = ["-".join(re.findall(r"[a-z0-9]+", paper))[:40].strip("-") or "anonim"]
    parts += [found[1]] if (found := _DATE.match(article.published or "")) else []
    return "-".join([*parts, re.sub(r"[^0-9a-f]", "", article.sha256)[:8]])


def bibliography(evidence: Iterable[Evidence]) -> str:
    """Return the articles of facts as a CSL-JSON document, each once, in the order in which they are met."""
    articles = {one.article.sha256: one.article for one in evidence}
    items = [_item(article) for article in articles.values()]
    return json_of(items, indent=2) + "\n"


def _item(article: Article) -> dict[str, object]:
    told: dict[str, object] = {
        "id": citation_key(article),
        "type": "article-newspaper",
        "title": visible(article.title or ""),
        "language": "id",
        "container-title": visible(article.publisher or ""),
        "issued": _issued(article.published),
        "author": [{"literal": visible(article.byline)}] if article.byline else None,
        "publisher-place": visible(article.dateline or ""),
        "URL": article.url if article.url and article.url.startswith(("http://", "https://")) else None,
        "note": f"sha256: {article.sha256}",
    }
    return {name: value for name, value in told.items() if value}


def _issued(published: str | None) -> dict[str, object] | None:
    found = _DATE.match(published or "")
    return {"date-parts": [[int(part) for part in found.groups() if part]]} if found else None
