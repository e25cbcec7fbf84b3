"""What is typed behind `decisions WHAT`, each verb with what it takes: how many facts, of which kinds, what else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.deciding.decider import Decider, Done
    from jamsostek_tui.model import Ref

Doing = Callable[["Decider"], "Done"]


def meant(what: str, words: Sequence[str]) -> Doing:
    """Return what a verb and its words ask to be decided; raises CommandError (wrong usage), one sentence."""
    return _VERBS[what](words)


def one_word(words: Sequence[str], what: str) -> str:
    """Return the one word a verb takes; raises CommandError."""
    if len(words) != 1:
        raise _wrong(say("verb.one_word", what=what))
    return words[0]


def no_words(words: Sequence[str], what: str) -> None:
    """Raise CommandError where anything stands behind a verb that takes nothing."""
    if words:
        raise _wrong(say("verb.no_words", what=what, word=words[0]))


def _accept(words: Sequence[str]) -> Doing:
    refs = _refs(words)
    return lambda decider: decider.accept(refs)


def _reject(words: Sequence[str]) -> Doing:
    refs = _refs(words)
    return lambda decider: decider.reject(refs)


def _edit(words: Sequence[str]) -> Doing:
    refs = _refs([word for word in words if "=" not in word])
    typed = dict(word.split("=", 1) for word in words if "=" in word)
    if not typed:
        raise _wrong(say("verb.edit"))
    return lambda decider: decider.edit(refs, typed)


def _note(words: Sequence[str]) -> Doing:
    first = next((place for place, word in enumerate(words) if not _is_fact(word)), len(words))
    refs, said = _refs(words[:first]), words[first:]
    if not said:
        raise _wrong(say("verb.note"))
    return lambda decider: decider.note(refs, " ".join(said))


def _merge(words: Sequence[str]) -> Doing:
    refs = _named(words)
    if len(set(refs)) < 2:
        raise _wrong(say("verb.merge"))
    return lambda decider: decider.merge(refs)


def _refuse(words: Sequence[str]) -> Doing:
    refs = _named(words)
    if len(refs) != 2 or refs[0] == refs[1]:
        raise _wrong(say("verb.refuse"))
    return lambda decider: decider.refuse(refs[0], refs[1])


def _split(words: Sequence[str]) -> Doing:
    refs = _refs(words)
    articles = [int(ref.id) for ref in refs if ref.kind == "article"]
    named = [ref for ref in refs if ref.kind != "article"]
    if articles and len(named) != 1:
        raise _wrong(say("verb.split"))
    for ref in named:
        _must_be_named([ref])
    return lambda decider: decider.split_all(named) if len(named) > 1 else decider.split(named[0], articles)


def _settle(words: Sequence[str]) -> Doing:
    from jamsostek_tui.deciding.group_settling import settle
    from jamsostek_tui.decisions.journal.decision import RULINGS

    refs = _refs(words[:1])
    ruling = next((one for one in RULINGS if words[1:2] == [one]), None)
    if ruling is None:
        raise _wrong(say("verb.settle", verdicts=", ".join(RULINGS)))
    said = list(words[2:])
    bounds = _bounds(said.pop(0)) if ruling == "range" and said and ".." in said[0] else None
    note = " ".join(said).strip()
    return lambda decider: settle(decider, refs[0], ruling, bounds, note)


def _bounds(word: str) -> tuple[float, float]:
    from jamsostek_tui.decisions.fields.fields import read_field

    low, high = (read_field("statistic", "value", part) for part in word.split("..", 1))
    if not (isinstance(low, float) and isinstance(high, float) and low <= high):
        raise _wrong(say("verb.settle.range", given=word))
    return low, high


def _undo(words: Sequence[str]) -> Doing:
    which = one_word(words, "undo") if words else None
    return lambda decider: decider.undo(which)


def _redo(words: Sequence[str]) -> Doing:
    which = one_word(words, "redo") if words else None
    return lambda decider: decider.redo(which)


def _take(words: Sequence[str]) -> Doing:
    which = one_word(words, "take")
    return lambda decider: decider.take(which)


_VERBS: dict[str, Callable[[Sequence[str]], Doing]] = {
    "accept": _accept,
    "reject": _reject,
    "edit": _edit,
    "note": _note,
    "merge": _merge,
    "refuse": _refuse,
    "split": _split,
    "settle": _settle,
    "undo": _undo,
    "redo": _redo,
    "take": _take,
}


def _refs(words: Sequence[str]) -> list[Ref]:
    from jamsostek_tui.browse.place import AddressError, parse_ref

    if not words:
        raise _wrong(say("verb.which"))
    try:
        return [parse_ref(word) for word in words]
    except AddressError as error:
        raise _wrong(str(error)) from error


def _named(words: Sequence[str]) -> list[Ref]:
    refs = _refs(words)
    _must_be_named(refs)
    return refs


def _must_be_named(refs: Sequence[Ref]) -> None:
    from jamsostek_tui.model import MERGEABLE

    if len({ref.kind for ref in refs}) > 1 or refs[0].kind not in MERGEABLE:
        raise _wrong(say("decide.merge.kinds"))


def _is_fact(word: str) -> bool:
    from jamsostek_tui.model import KINDS

    kind, slash, _ = word.partition("/")
    return bool(slash) and kind in KINDS


def _wrong(sentence: str) -> CommandError:
    return CommandError(sentence, code=2)
