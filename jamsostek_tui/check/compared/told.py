"""A number as one article tells it: what it measures, of whom and of when, by its subject and the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from jamsostek_tui.check.compared.held_once import held_once
from jamsostek_tui.check.compared.number_in_sentence import NumberInSentence
from jamsostek_tui.check.intervals import Printed, printed
from jamsostek_tui.check.meaning import contributions, minimum_wages
from jamsostek_tui.check.meaning.bases import (
    actions_of,
    bases_of,
    happenings,
    implied,
    resolved,
    restricting,
    undecided,
    wishes,
)
from jamsostek_tui.check.meaning.clause_heads import head_terms, is_beside
from jamsostek_tui.check.meaning.conditions import is_supposed
from jamsostek_tui.check.meaning.contributions import paid_out, without_deaths
from jamsostek_tui.check.meaning.hedges import approx_of
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.moments import Moment, moment_of
from jamsostek_tui.check.meaning.naming import (
    all_named,
    known_measure,
    longer_names,
    names_around,
    tells_deed,
    told_in_full,
)
from jamsostek_tui.check.meaning.proper_names import establishments_in
from jamsostek_tui.check.meaning.scope import is_part
from jamsostek_tui.check.meaning.terms import (
    Terms,
    content_of,
    deeds,
    family_of,
    group_terms,
    groups_in,
    index_terms,
    known_terms,
    named_in,
    purpose_in,
    terms_of,
    uncounted,
    without_places,
)
from jamsostek_tui.check.meaning.timing import as_aimed, as_closed, time_of

_CASES = frozenset({"kasus"})
_ATTENDING = frozenset({"peserta"})
_GATHERED = frozenset({"attend", "train"})
_GIVEN = {frozenset({"ahli-waris"}): frozenset({"jkm"}), frozenset({"tpt"}): frozenset({"belum"})}
"""What is so of heirs and of the unemployed, whether it is said or not: JKM pays them, they have no work yet."""
_INHABITANTS = frozenset({"penduduk"})
"""Who the words around say more of: `1.342 warga … sebagai pekerja migran`."""
_PROGRAMMES = frozenset({"jkk", "jkm", "jht", "jp", "jkp", "bpu", "pu", "jakon", "santunan"})


@dataclass(frozen=True)
class Told(NumberInSentence):
    """One number as told. All of it is read from the fact, its sentence and what leads up to that."""

    def know(self, main: frozenset[str], reach: frozenset[str]) -> None:
        """Take over what was read of the same number before: of all that is read, `main` and `reach` take longest."""
        self.__dict__.update(main=main, reach=reach)

    def known(self) -> tuple[frozenset[str], frozenset[str]] | None:
        """Return `main` and `reach`, None where nobody has asked for both yet."""
        read = self.__dict__
        return (read["main"], read["reach"]) if "main" in read and "reach" in read else None

    @cached_property
    def terms(self) -> Terms:
        """What it measures."""
        fact = self.fact
        return terms_of(None, None) if self._is_beside else terms_of(fact.subject, fact.unit)

    @cached_property
    def _is_beside(self) -> bool:
        return self.fact.text[-1:].isdigit() and is_beside(self.fact.subject, self._before)

    @cached_property
    def printed(self) -> Printed:
        """What its print says it may be."""
        fact = self.fact
        approx = approx_of(fact, self.sentence[: self.start])
        return printed(fact.text, fact.value, fact.value_max, approx, fact.unit)

    @cached_property
    def moment(self) -> Moment | None:
        """When it is of."""
        return moment_of(self._period, self.published)

    @cached_property
    def time(self) -> Moment | None:
        """When it is of, by the words around the date too: a count that runs on, or a period that is closed."""
        time = time_of(*self._near, self._period, self.appeared)
        if self.kind[0] == "target" or minimum_wages.is_wage(self.main):
            time = as_aimed(time)
        happened = bool(self.actions) and self.actions <= happenings(self.actions)
        happened = happened and "iuran" not in self.named and not self.main & index_terms()
        return as_closed(time) if happened or self.is_budget or self.kind[0] == "change" else time

    @cached_property
    def _period(self) -> str | None:
        return minimum_wages.year_of(self.fact, self.main, self.sentence, self.appeared)

    @cached_property
    def kind(self) -> tuple[str, str | None]:
        """What kind of number it is, growth with its direction: a share is a level, a budget what is planned."""
        fact = self.fact
        if fact.measure == "share":
            return "level", None
        if fact.measure == "target" and self.is_budget:
            return "amount", None
        told = fact.measure, fact.direction if fact.measure == "change" else None
        return minimum_wages.kind_of(*told, fact.unit) if minimum_wages.is_wage(self.main) and not self.wishes else told

    @property
    def is_budget(self) -> bool:
        """Whether it is money planned for a year."""
        return self.is_of_money and "anggaran" in self.reach

    @held_once
    def bases(self) -> frozenset[str]:
        """What tells it apart: the bases of its subject and of the words beside it, up to the next number or clause.

        Firms, schools, markets and villages named anywhere in the sentence count too, and for money the programmes.
        """
        scope = self._scope
        bases = self.terms.bases | bases_of(scope.opening) | bases_of(scope.before) | bases_of(scope.after)
        bases |= establishments_in(self.sentence, self.region)
        if self.is_of_money:
            bases |= bases_of(words_of(self.sentence)) & _PROGRAMMES
        is_of_whole = is_part(self.sentence[: self.start], self.sentence[self.end :], scope)
        return self._restricting(bases) | ({"part"} if is_of_whole else frozenset())

    @held_once
    def wide_bases(self) -> frozenset[str]:
        """All bases that may be meant of it."""
        return self.bases | self._restricting(bases_of(self._scope.wide))

    def _restricting(self, bases: frozenset[str]) -> frozenset[str]:
        """Return bases without those that tell nobody apart of whom this number may be."""
        covered = not self.is_of_money and {"member", "iuran"} & (self.wide_actions | self.named)
        told = restricting(bases, bases_of(self._scope.wide) if covered else frozenset())
        told -= {"tambahan"} if self.fact.measure == "change" else frozenset()
        if self.is_of_money:
            return without_deaths(told, self._scope.wide)
        return told - _GIVEN.get(self.main, frozenset())

    @held_once
    def wishes(self) -> frozenset[str]:
        """What says that it is only asked for, proposed, foreseen or supposed, anywhere before it."""
        is_aim = self.fact.measure == "target"
        supposed = frozenset({"potensi"}) if not is_aim and is_supposed(self._before) else frozenset()
        return wishes(self.bases | bases_of(undecided(self._scope.leading))) | supposed

    @held_once
    def named(self) -> frozenset[str]:
        """The groups, funds, programmes and benefits that its subject and the words beside it name."""
        return self._of_it(self.main | named_in(self._scope.before) | named_in(self._scope.after))

    @held_once
    def got(self) -> frozenset[str]:
        """The funds and benefits that those counted may have got, by all that may be said of them."""
        return self._of_it(named_in(self._scope.wide) & uncounted()) if self.is_of_people else frozenset()

    def _of_it(self, named: frozenset[str]) -> frozenset[str]:
        """Return terms, of people all the money that pays their contributions as one."""
        return contributions.one_payment(named) if self.is_of_people else named

    @cached_property
    def is_funded(self) -> bool:
        """Whether those counted are the members for whom others pay."""
        return bool(self.is_of_people) and "member" in self.wide_actions and contributions.is_funded(self._scope.wide)

    @held_once
    def payers(self) -> frozenset[str]:
        """Who pays the contributions of those counted, or from which fund."""
        return contributions.payers_in(self._scope.wide) if self.is_of_people else frozenset()

    @held_once
    def purpose(self) -> frozenset[str]:
        """What money is said to be for, but for whom: of that papers name now more, now less."""
        return contributions.use_of(purpose_in(self._scope.wide) - group_terms()) if self.is_of_money else frozenset()

    @held_once
    def groups(self) -> frozenset[str]:
        """The groups of people that its subject or the words that may be said of it name."""
        return groups_in(words_of(self.fact.subject or "")) | groups_in(self._scope.wide)

    @held_once
    def main(self) -> frozenset[str]:
        """What it measures; where its subject says nothing of that kind, what the words around it name."""
        fact, scope = self.fact, self._scope
        if self._is_beside:
            return frozenset()
        if self.is_of_people and (head := self._head):
            main = head
        elif self.is_named:
            main = longer_names(fact.subject, family_of(fact.unit), self.terms, scope) or self.terms.main
        else:
            attending = _ATTENDING if self.is_of_people and self.wide_actions & _GATHERED else frozenset()
            main = names_around(scope, bool(self.is_of_people)) or attending or self.terms.main
        if self.is_of_people and not self.is_named and not main & known_terms():
            main = groups_in(words_of(self.lead)) or main
        return known_measure(main, fact, scope, self.wide_actions, bool(self.is_of_people))

    @property
    def _head(self) -> frozenset[str]:
        return head_terms(self.fact, self.terms.main, self._before)

    @cached_property
    def is_named(self) -> bool:
        """Whether its subject names a measure: people are no fund, and `iurannya` only points back."""
        main = self.terms.main
        said = bool(main) and not main <= deeds() | _CASES
        if (self.is_of_people or self.is_of_money) and tells_deed(self.fact.subject, main):
            return False
        nobody = uncounted() | (_INHABITANTS if self.groups or self.fact.subject == "warga" else frozenset())
        return said and not (self.is_of_people and main <= nobody) and not self.is_anaphoric

    @cached_property
    def reach(self) -> frozenset[str]:
        """All that its terms and the words that may be said of it name, compound terms with their parts."""
        fact = self.fact
        named = self.terms.main | self.terms.weak | self.main | implied(self.wide_actions)
        named |= told_in_full(fact.subject, words_of(self.lead)) if self.is_of_people else frozenset()
        paying = self.is_of_people or self.is_of_money
        named |= contributions.PAYING if paying and "member" in self.wide_actions else frozenset()
        return all_named(named, self.bases, self.wide_bases, self._scope, family_of(fact.unit))

    @held_once
    def actions(self) -> frozenset[str]:
        """What became of those counted, by the words beside it; nothing became of a rank."""
        if self.fact.measure == "rank":
            return frozenset()
        near = actions_of(self._scope.before) | actions_of(self._scope.after)
        return self._befell(actions_of(words_of(self.fact.subject or "")) | near)

    def _befell(self, actions: frozenset[str]) -> frozenset[str]:
        """Return actions as the words around and what is counted read them."""
        wide = self._scope.wide
        read = resolved(actions, wide)
        if self.is_of_money:
            return paid_out(read, named_in(wide), wide)
        return contributions.paid_for(read, wide, self.payers) if self.is_of_people else read

    @held_once
    def wide_actions(self) -> frozenset[str]:
        """All that may have become of those counted."""
        wide = actions_of(self._scope.wide)
        return self.actions | self._befell(wide) if self.fact.measure != "rank" else frozenset()

    @held_once
    def content(self) -> frozenset[str]:
        """The stems of the words of its sentence that carry meaning, without its region's name."""
        content = content_of(words_of(without_places(self.sentence))) - content_of(words_of(self.region or ""))
        return contributions.content_paid_for(content) if self.is_of_people else content
