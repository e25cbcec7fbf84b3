"""What a reader sees of markdown: rendered by three programs, tags taken off, blanks collapsed."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

PANDOC = shutil.which("pandoc")
WRITTEN = {
    *("h1", "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "p", "ul", "li", "strong", "em"),
    *("code", "sup", "a", "section", "ol", "hr", "div", "span"),
}
"""The elements that a dossier is made of, footnotes as the renderers make them included."""
_MARKDOWN_IT = MarkdownIt("commonmark").enable("table").use(footnote_plugin)


def markdown_it(text: str) -> str:
    return str(_MARKDOWN_IT.render(text))


def github(text: str) -> str:
    return str(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_FOOTNOTES))


def pandoc(text: str) -> str:
    assert PANDOC is not None
    command = [PANDOC, "--from", "markdown-abbreviations", "--to", "html", "--wrap=none"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def seen(page: str) -> str:
    """The words of an HTML page on one line."""
    parser = _Words()
    parser.feed(page)
    parser.close()
    return re.sub(r"[ \n\t\r]+", " ", "".join(parser.words)).strip()


def tags(page: str) -> list[tuple[str, dict[str, str | None]]]:
    """The tags of an HTML page with their attributes."""
    parser = _Words()
    parser.feed(page)
    parser.close()
    return parser.tags


def cells(page: str) -> list[str]:
    """The words of each table cell."""
    return [seen(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", page, re.DOTALL)]


def links_out(page: str) -> list[str]:
    """Where the page leads that is not in itself; cmark-gfm makes addresses of mail links, whatever escapes them."""
    hrefs = [str(attributes.get("href")) for tag, attributes in tags(page) if tag == "a"]
    return [href for href in hrefs if not href.startswith(("#", "mailto:", "xmpp:"))]
