"""What the fields of a form hold and take, in the reader's words; what is kept bears the contract's own names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from jamsostek_tui.decisions.fields.field_offers import Names, offers
from jamsostek_tui.decisions.fields.fields import NEEDED, FieldError, choices, read_field
from jamsostek_tui.decisions.on_page.adding import ADDABLE
from jamsostek_tui.model import Kind
from jamsostek_tui.wording import knows, say

Fields = Mapping[str, str]
_TAKES = {
    "value": "number",
    "value_max": "number",
    "region": "region",
    "id": "region",
    "period": "time",
    "versus": "time",
    "date": "date",
    "published": "date",
    "person": "named",
    "organisation": "named",
    "instrument": "named",
    "office": "office",
}


def in_words(kind: Kind, values: Fields) -> dict[str, str]:
    """Return kept fields as a form shows them: what is one of a field's fixed choices in the reader's language."""
    return {name: _word(name, value) if value in choices(kind, name) else value for name, value in values.items()}


def meant(kind: Kind, typed: Fields) -> dict[str, str]:
    """Return typed fields as they are kept; raises FieldError for what a field cannot hold."""
    kept = {name: _chosen(kind, name, words) for name, words in typed.items()}
    for name, words in kept.items():
        read_field(kind, name, words)
    return kept


def hints_of(kind: Kind, names: Iterable[str]) -> dict[str, str]:
    """Return for each field of `names` a few words on what can be typed in it."""
    return {name: _hint(kind, name) for name in names}


def offers_of(kind: Kind, names: Names) -> Callable[[str, str], list[str]]:
    """Return what completes the words typed in a field, by its choices or by `names`, those of the article."""

    def offered(name: str, typed: str) -> list[str]:
        given = typed.strip().casefold()
        words = [_word(name, code) for code in choices(kind, name)]
        return [one for one in words if given and one.casefold().startswith(given) and one.casefold() != given] or (
            offers(name, typed, names)
        )

    return offered


def passage_hints() -> dict[str, str]:
    """Return a few words on what can be typed where a fact is added: its kind, and the passage."""
    known = ", ".join(say(f"noun.{kind}.one") for kind in ADDABLE)
    return {"kind": say("field.hint.choices", known=known), "quote": say("field.hint.quote")}


def kinds_offered(name: str, typed: str) -> list[str]:
    """Return the kinds of fact that begin as typed in the field of the kind."""
    given = typed.strip().casefold()
    words = [say(f"noun.{kind}.one") for kind in ADDABLE] if name == "kind" and given else []
    return [one for one in words if one.startswith(given) and one != given]


def fault_words(error: FieldError) -> str:
    """Return the sentence for what cannot stand in a field, the field called as the form calls it."""
    values = dict(error.values)
    if "field" in values:
        values["field"] = say(f"field.{values['field']}")
    words = say(error.key, **values)
    return words[:1].upper() + words[1:]


def _word(name: str, code: str) -> str:
    return say(f"{name}.{code}") if knows(f"{name}.{code}") else code


def _chosen(kind: Kind, name: str, typed: str) -> str:
    """Return the contract's name for one of the words that a field takes; other text as it is."""
    known = choices(kind, name)
    given = " ".join(typed.split()).casefold()
    if not known or not given:
        return typed
    words = {_word(name, code): code for code in known}
    if given not in known and given not in words:
        raise FieldError("decide.field.one_of", field=name, given=typed, known=", ".join(words))
    return words.get(given, given)


def _hint(kind: Kind, name: str) -> str:
    if known := choices(kind, name):
        return say("field.hint.choices", known=", ".join(_word(name, code) for code in known))
    if name in _TAKES:
        return say(f"field.hint.{_TAKES[name]}")
    return say("field.hint.words" if (kind, name) in NEEDED else "field.hint.words_or_none")
