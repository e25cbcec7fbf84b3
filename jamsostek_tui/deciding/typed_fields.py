"""What was typed in the fields of facts, read: what one field says of another, and who must be named in the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jamsostek_tui.deciding.text_decided_on import Fields
from jamsostek_tui.decisions.fields.fields import FieldError, read_field
from jamsostek_tui.model import MERGEABLE, Kind, Ref
from jamsostek_tui.store.reader import Reader


def fields_typed(reader: Reader, kind: Kind, refs: Sequence[Ref], typed: Mapping[str, str]) -> Fields:
    """Return the fields of facts, or of one to be made in an article, as they are kept; raises FieldError."""
    fields = tuple((name, read_field(kind, name, words)) for name, words in typed.items())
    _must_be_named(reader, kind, refs, fields)
    return fields


def with_who_spoke(reader: Reader, kind: Kind, refs: Sequence[Ref], typed: Mapping[str, str]) -> Mapping[str, str]:
    """Return typed fields of statements with the person, else the body, whom the words for their speaker name.

    Where these words name none of the article, none is the speaker but the words; what was typed itself stays.
    """
    words = typed.get("speaker", "").strip() if kind == "statement" else ""
    if not words or {"person", "organisation"} & {*typed}:
        return typed
    pages = [reader.page_of(ref) for ref in refs]
    for end in ("person", "organisation"):
        if all(page is not None and page.named(end, words) is not None for page in pages):
            return {**typed, "person": "", "organisation": "", end: words}
    return {**typed, "person": "", "organisation": ""}


def _must_be_named(reader: Reader, kind: Kind, refs: Sequence[Ref], fields: Fields) -> None:
    """Raise FieldError for a person, body or instrument of a number or statement that the article does not name.

    `refs` are the numbers or statements, or the article of one that is to be made.
    """
    named = [(end, str(value)) for end, value in fields if end in MERGEABLE and value is not None]
    if not named or kind not in ("statistic", "statement"):
        return
    for page in map(reader.page_of, refs):
        for end, name in named:
            if page is not None and page.named(end, name) is None:
                raise FieldError("decide.field.name", field=end, given=name)
