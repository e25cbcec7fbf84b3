"""A statistic in the making: filled in step by step, then written once as the model's frozen `Statistic`."""

from __future__ import annotations

from dataclasses import dataclass

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.model import Attribution, Direction, Doubt, Measure, Per, Span, Statistic


@dataclass(slots=True, eq=False)
class Draft:
    """What one candidate measures, as far as it is read; the number itself is the candidate's."""

    candidate: Candidate
    text: str
    value: float
    value_max: float | None
    unit: str | None
    subject: str | None
    measure: Measure
    direction: Direction | None
    region: str | None
    period: str | None
    versus: str | None
    attributed_to: Attribution | None
    per: Per | None
    doubts: tuple[Doubt, ...]
    also: tuple[Span, ...] = ()

    def finished(self, number: int, triggers: tuple[Span, ...]) -> Statistic:
        """Return the statistic under the id `number`."""
        candidate = self.candidate
        return Statistic(
            rule=candidate.rule,
            confidence=candidate.confidence,
            doubts=self.doubts,
            triggers=triggers,
            id=number,
            article=0,
            start=candidate.start,
            end=candidate.end,
            text=self.text,
            value=self.value,
            value_max=self.value_max,
            approx=candidate.quantity.approx,
            unit=self.unit,
            subject=self.subject,
            measure=self.measure,
            direction=self.direction,
            region=self.region,
            period=self.period,
            versus=self.versus,
            attributed_to=self.attributed_to,
            per=self.per,
            also=self.also,
        )
