"""The source of the hit under the cursor, its fact lit, beside the hits of a search."""

from __future__ import annotations

from pathlib import Path

from textual import work

from jamsostek_tui.app.screens.hits import HitsScreen
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.model import Article, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import Hit, Lit, Row

_KEPT_ARTICLES = 8


class HitPreviewScreen(HitsScreen):
    """The hits with a preview; the articles seen last are kept."""

    def __init__(self, database: Path) -> None:
        """Read `database`."""
        super().__init__(database)
        self._articles: dict[int, tuple[Article, list[Lit]]] = {}

    @property
    def _source(self) -> SourceView:
        return self.query_one(SourceView)

    def preview(self) -> None:
        """Show the article of the hit under the cursor, where there is room for it."""
        item = self._hits.current
        if not isinstance(item, Hit) or item.row.article is None or not self._source.display:
            self._source.show(None, (), None, None)
        elif item.row.article in self._articles:
            self._light(item.row)
        else:
            self._read(item.row, item.row.article)

    @work(group="preview", exclusive=True, exit_on_error=False)
    async def _read(self, row: Row, article_id: int) -> None:
        try:
            article = await self._queue.ask(lambda reader: reader.fact(Ref("article", article_id)))
            lit = await self._queue.ask(lambda reader: reader.lit(article_id))
        except StoreError:
            return
        if isinstance(article, Article):
            while len(self._articles) >= _KEPT_ARTICLES:
                del self._articles[next(iter(self._articles))]
            self._articles[article_id] = (article, lit)
            self._light(row)

    def _light(self, row: Row) -> None:
        """Show the article of `row`, unless the cursor has moved on."""
        item = self._hits.current
        if isinstance(item, Hit) and item.row.ref == row.ref and row.article is not None:
            at = None if row.start is None or row.end is None else (row.start, row.end)
            self._source.show(*self._articles[row.article], row.ref, at)
