"""What a person decides about facts, kept in the journal and carried out on the database.

    decider = Decider(database)                       # the path of the database
    decider.accept([Ref("statistic", 12)])            # also reject, note(refs, words)
    decider.edit([Ref("statistic", 12)], {"unit": "nelayan", "value": "13.600"})      # typed texts; FieldError
    decider.add("statistic", article=3, start=120, end=131, typed={"value": "500"})   # a passage, end exclusive
    decider.merge([Ref("person", 4), Ref("person", 9)])       # one of them from now on
    decider.split(Ref("person", 4), articles=[3])     # what these articles say is of somebody else
    decider.split_all([Ref("person", 4), Ref("organisation", 2)])     # the merges of all these taken back at once
    decider.refuse(Ref("person", 4), Ref("person", 9))        # "no": not to be proposed again
    decider.settle(group, "prefer", prefer=Ref("statistic", 12), note="…")     # range (low, high), different, open
    decider.undo(); decider.redo()                    # without end, across runs
    decider.settlements()                             # {group: Decision}; history() has .notes(), .contradictions
    decider.outcomes()                                # every decision and what became of it

Each call appends one line to `decisions.jsonl` beside the database, then carries it out in a short transaction; none
where that was decided last and still holds (`Done.decision` is None then). Where a load holds the database, the line
waits in the journal and that load, or whatever writes next, carries it out: `Done` says which. Raises FieldError for
what cannot be, JournalError where the line could not be written, StoreError where it was and the database could not
(one sentence each).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from jamsostek_tui.deciding.text_decided_on import FROM_THE_PASSAGE, Fields, keys_of, must_tell, trimmed
from jamsostek_tui.deciding.typed_fields import fields_typed, with_who_spoke
from jamsostek_tui.deciding.what_was_decided import WhatWasDecided
from jamsostek_tui.decisions.fields.fields import FieldError, with_unit
from jamsostek_tui.decisions.history.contradictions import Contested
from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.history.said_already import says_nothing_new
from jamsostek_tui.decisions.journal.decision import Decision, Do, Ruling
from jamsostek_tui.decisions.journal.journal import Lines, append, me
from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.errors import StoppedError
from jamsostek_tui.model import MERGEABLE, Kind, Ref
from jamsostek_tui.store.errors import BusyError, StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.wording import say

Beat = Callable[[int, int], None]
_decided_here: set[str] = set()
"""The ids of what this process decided: what another did is undone as readily, but not unsaid."""
_MOST_MERGED = 12
_MOST_SETTLED = 200
"""Numbers of a group by whose text a settlement is known."""
_MOST_TOLD = 3
_WAIT_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a call: the line written (None: there was nothing to do), and whether the database has it.

    `shifted` is the decision that an undo or redo took back or brought back, `elsewhere` whether another program, or an
    earlier run of this one, had made it.
    """

    decision: Decision | None
    carried_out: bool
    shifted: Decision | None = None
    elsewhere: bool = False


class Decider(WhatWasDecided):
    """Decides on the facts of one database."""

    def __init__(self, database: Path, wait: float = _WAIT_SECONDS, beat: Beat | None = None) -> None:
        """Decide on the facts of `database`; a load that holds it is waited for so many seconds.

        `beat` is told of how many articles of how many a decision is carried out on. Where it raises StoppedError, the
        decision is taken back at once, and the call raises it.
        """
        super().__init__(database)
        self._wait = wait
        self._beat = beat

    # -- on facts

    def accept(self, refs: Sequence[Ref]) -> Done:
        """Keep that a person holds facts for right."""
        return self._on_facts("accept", refs)

    def reject(self, refs: Sequence[Ref]) -> Done:
        """Keep that facts are none: they are hidden, never lost. An article cannot be rejected (FieldError)."""
        if articles := [f"article/{ref.id}" for ref in refs if ref.kind == "article"]:
            raise FieldError("decide.reject.article", article=" ".join(articles[:_MOST_TOLD]))
        return self._on_facts("reject", refs)

    def edit(self, refs: Sequence[Ref], typed: Mapping[str, str]) -> Done:
        """Set fields of facts of one kind to what was typed, an empty text for nothing; raises FieldError."""
        return self._on_facts("edit", refs, fields=self.edited(refs, typed))

    def edited(self, refs: Sequence[Ref], typed: Mapping[str, str]) -> Fields:
        """Return the fields that `edit` would set; raises FieldError where it would."""
        kinds = {ref.kind for ref in refs}
        if len(kinds) != 1:
            raise FieldError("decide.edit.kinds")
        if not typed:
            raise FieldError("decide.edit.nothing")
        (kind,) = kinds
        with closing(Reader(self.database)) as reader:
            return fields_typed(reader, kind, refs, with_who_spoke(reader, kind, refs, with_unit(kind, typed)))

    def add(self, kind: Kind, article: int, start: int, end: int, typed: Mapping[str, str]) -> Done:
        """Make a fact of a passage, its ends trimmed of blanks; raises FieldError."""
        return self._decide(self.addition(kind, article, start, end, typed))

    def addition(self, kind: Kind, article: int, start: int, end: int, typed: Mapping[str, str]) -> Decision:
        """Return the decision that `add` would write; raises FieldError where it would."""
        with closing(Reader(self.database)) as reader:
            start, end = trimmed(reader, article, start, end)
            key = reader.passage_key(kind, article, start, end)
            given = {name: words for name, words in with_unit(kind, typed).items() if words.strip()}
            if kind in FROM_THE_PASSAGE and FROM_THE_PASSAGE[kind] not in given:
                given[FROM_THE_PASSAGE[kind]] = key.quote
            fields = fields_typed(reader, kind, [Ref("article", article)], given)
            if kind == "statistic":
                must_tell(reader, article, start, end, fields)
        return Decision(do="add", facts=(key,), fields=fields)

    def note(self, refs: Sequence[Ref], words: str) -> Done:
        """Annotate facts; empty words take their note away."""
        return self._on_facts("note", refs, note=words.strip())

    # -- who is who

    def merge(self, refs: Sequence[Ref]) -> Done:
        """Let people (or bodies, or instruments) be one; raises FieldError for others or fewer than two."""
        if len(set(refs)) < 2 or len({ref.kind for ref in refs}) > 1 or refs[0].kind not in MERGEABLE:
            raise FieldError("decide.merge.kinds")
        return self._of_two(Decision(do="merge"), refs[1:], refs[:1])

    def refuse(self, one: Ref, other: Ref) -> Done:
        """Say that two are not one, so that it is not proposed again; raises FieldError for others than such two."""
        if one == other or one.kind != other.kind or one.kind not in MERGEABLE:
            raise FieldError("decide.merge.kinds")
        return self._of_two(Decision(do="split"), [one], [other])

    def split(self, ref: Ref, articles: Iterable[int] = ()) -> Done:
        """Take the merges back that made somebody one of several; where rules did, set those of some articles apart.

        Raises FieldError where there is nothing to part.
        """
        if ref.kind not in MERGEABLE:
            raise FieldError("decide.merge.kinds")
        with closing(Reader(self.database)) as reader:
            keys = keys_of(reader, [ref])
            apart = {key.sha256 for number in articles for key in reader.text_keys(Ref("article", number))}
        merges = self._merges_of(keys)
        chosen = tuple(key for key in keys if key.sha256 in apart)
        if merges and not chosen:
            return self._decide(Decision(do="split", facts=tuple(keys[:_MOST_MERGED]), of=merges))
        others = tuple(key for key in keys if key.sha256 not in apart)
        if not chosen or not others:
            raise FieldError("decide.split.nothing")
        return self._decide(Decision(do="split", facts=chosen, other=others[:_MOST_MERGED], apart=True))

    def split_all(self, refs: Sequence[Ref]) -> Done:
        """Take the merges of several back at once; raises FieldError where a person merged none of them.

        Those whom nobody merged stay as they are.
        """
        if not refs or any(ref.kind not in MERGEABLE for ref in refs):
            raise FieldError("decide.merge.kinds")
        with closing(Reader(self.database)) as reader:
            keys = {ref: keys_of(reader, [ref]) for ref in refs}
        merges = {ref: self._merges_of(some) for ref, some in keys.items()}
        facts = tuple(key for ref, some in keys.items() if merges[ref] for key in some[:_MOST_MERGED])
        if not facts:
            raise FieldError("decide.split.none")
        taken = tuple(dict.fromkeys(one for some in merges.values() for one in some))
        return self._decide(Decision(do="split", facts=facts, of=taken))

    def _merges_of(self, keys: Iterable[TextKey]) -> tuple[str, ...]:
        known = set(keys)
        return tuple(one.id for one in self.history().open_merges() if known & {*one.facts, *one.other})

    # -- numbers side by side

    def settle(
        self,
        group: str,
        ruling: Ruling,
        *,
        among: Sequence[Ref] = (),
        prefer: Ref | None = None,
        low: float | None = None,
        high: float | None = None,
        note: str = "",
    ) -> Done:
        """Say how a group of numbers that disagree is to be read; `settlements()` gives it back.

        `among` are the numbers that disagree: it stands as long as the text of one of them, and of the preferred one.
        """
        with closing(Reader(self.database)) as reader:
            keys = tuple(reader.text_keys(prefer)) if prefer is not None else ()
            others = dict.fromkeys(key for ref in among[:_MOST_SETTLED] for key in reader.text_keys(ref))
        line = Decision(do="settle", facts=keys, group=group, ruling=ruling, low=low, high=high)
        return self._decide(replace(line, other=tuple(key for key in others if key not in keys), note=note))

    def note_group(self, group: str, words: str, among: Sequence[Ref] = ()) -> Done:
        """Write a note on what a group is settled as, or on one that is still open; "" takes it away.

        Raises FieldError where several settled it differently: a note would decide between them.
        """
        before = self.settlements().get(group)
        if isinstance(before, Contested):
            raise FieldError("settle.contested")
        if before is None:
            return self.settle(group, "open", among=among, note=words)
        return self._decide(replace(before, id="", at="", by="", over=(), note=words))

    # -- back and forth

    def undo(self, decision: str | None = None) -> Done:
        """Take a decision back, the last one of one's own unless another is named."""
        return self._shift("undo", decision)

    def redo(self, decision: str | None = None) -> Done:
        """Bring back what was undone last, or what is named."""
        return self._shift("redo", decision)

    def take(self, decision: str) -> Done:
        """Decide as a line of somebody else does, over all that contradicts it."""
        one = self.history().by_id.get(decision)
        if one is None or one.do in ("undo", "redo", "note"):
            raise FieldError("decide.take.unknown", id=decision)
        return self._decide(replace(one, id="", at="", by="", over=()))

    # -- how

    def catch_up(self) -> bool:
        """Carry out what waits in the journal; False where another program holds the database, or there is none."""
        if not self.database.exists():
            return False
        from jamsostek_tui.store.writer import Writer  # costs 77 ms: the browser does without until it decides

        try:
            with Writer(self.database, self._wait) as writer:
                writer.catch_up(self._beat)
        except BusyError:
            return False
        except StoreError as error:
            why = str(error).removesuffix(".")
            raise StoreError(say("fault.decided_waits", why=why, path=self.journal)) from error
        return True

    def _on_facts(self, do: Do, refs: Sequence[Ref], *, fields: Fields = (), note: str = "") -> Done:
        with closing(Reader(self.database)) as reader:
            keys = keys_of(reader, refs)
        return self._decide(Decision(do=do, facts=keys, fields=fields, note=note))

    def _of_two(self, line: Decision, facts: Sequence[Ref], others: Sequence[Ref]) -> Done:
        with closing(Reader(self.database)) as reader:
            keys, other = keys_of(reader, facts, _MOST_MERGED), keys_of(reader, others, _MOST_MERGED)
        return self._decide(replace(line, facts=keys, other=other))

    def _decide(self, line: Decision) -> Done:
        def made(before: Lines) -> list[Decision]:
            history = DecisionHistory(before.decisions)
            if says_nothing_new(replace(line, by=me()), history):
                return []
            return [replace(line, over=history.known_on(line))]

        lines = append(self.journal, made)
        if not lines:
            return Done(None, True)
        (written,) = lines
        _decided_here.add(written.id)
        try:
            return Done(written, self.catch_up())
        except StoppedError:
            self._beat = None
            self._shift("undo", written.id)
            raise

    def _shift(self, do: Do, decision: str | None) -> Done:
        found: list[Decision] = []

        def made(before: Lines) -> list[Decision]:
            history = DecisionHistory(before.decisions)
            last = history.last_done(me()) if do == "undo" else history.last_undone(me())
            meant = history.by_id.get(decision) if decision is not None else last
            if decision is not None and meant is None:
                raise FieldError("decide.take.unknown", id=decision)
            there = history.done if do == "undo" else history.undone
            if meant is None or meant.id not in there:
                return []
            found.append(meant)
            return [Decision(do=do, of=(meant.id,), over=history.shifted(meant.id))]

        written = append(self.journal, made)
        if not written:
            return Done(None, True)
        return Done(written[0], self.catch_up(), found[0], found[0].id not in _decided_here)
