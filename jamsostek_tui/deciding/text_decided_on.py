"""For whoever decides: the keys under which facts go into the journal, or the FieldError that says why they cannot.

With them what goes in of a passage that is to become a fact: its own text, and the field that its words fill.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.fields.in_words import has_number, tells
from jamsostek_tui.decisions.fields.values import typed
from jamsostek_tui.decisions.journal.decision import Value
from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader

Fields = tuple[tuple[str, Value], ...]
FROM_THE_PASSAGE: Mapping[Kind, str] = {
    "region": "id",
    "statistic": "value",
    "person": "name",
    "organisation": "name",
    "instrument": "name",
    "event": "name",
}
"""The field that the words of a passage fill where nothing is typed."""


def keys_of(reader: Reader, refs: Sequence[Ref], most: int | None = None) -> tuple[TextKey, ...]:
    """Return by what text facts are decided on; raises FieldError for one that is not there, and where none has any."""
    keys: list[TextKey] = []
    for ref in refs:
        own = reader.text_keys(ref, most)
        if not own and reader.fact(ref) is None:
            raise FieldError("decide.no_fact", fact=f"{ref.kind}/{ref.id}")
        keys += own
    if not keys:
        raise FieldError("decide.nowhere")
    return tuple(keys)


def trimmed(reader: Reader, article: int, start: int, end: int) -> tuple[int, int]:
    """Return a passage of an article without the blanks at its ends; raises FieldError where nothing is left."""
    mentions = reader.mentions(Ref("article", article))
    passage = mentions[0].text[start:end] if mentions else ""
    if not passage.strip():
        raise FieldError("decide.add.empty")
    return start + len(passage) - len(passage.lstrip()), end - len(passage) + len(passage.rstrip())


def must_tell(reader: Reader, article: int, start: int, end: int, fields: Fields) -> None:
    """Raise FieldError where a passage of an article does not tell the value that a number made of it is to have."""
    text = reader.mentions(Ref("article", article))[0].text
    words = " ".join(text[start:end].split())
    for name, value in fields:
        if name in ("value", "value_max") and isinstance(value, float) and not tells(text, start, end, value):
            key = "decide.add.value" if has_number(text, start, end) else "decide.add.no_number"
            raise FieldError(key, field=name, words=words, given=typed(value))
