"""Back and forward: where one has been comes back as it was left."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from jamsostek_tui.browse.history import LONGEST, History, Stop
from jamsostek_tui.browse.place import Place


def stop(at: int) -> Stop:
    return Stop(Place(at=at))


def test_the_cursor_is_where_it_was_left() -> None:
    history = History(stop(1))
    history.leave(stop(5))
    history.visit(stop(2))
    assert history.back() == stop(5)
    assert history.forward() == stop(2)


def test_a_visit_forgets_what_lay_ahead() -> None:
    history = History(stop(1))
    history.visit(stop(2))
    history.back()
    history.visit(stop(3))
    assert not history.can_go_forward
    assert history.forward() is None
    assert history.back() == stop(1)
    assert history.back() is None
    assert history.here == stop(1)


def test_a_long_walk_forgets_its_beginning_not_its_end() -> None:
    history = History(stop(0))
    for at in range(1, LONGEST + 50):
        history.visit(stop(at))
    assert history.here == stop(LONGEST + 49)
    steps = 0
    while history.back():
        steps += 1
    assert steps == LONGEST - 1


class Walking(RuleBasedStateMachine):
    """History behaves as two stacks do."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History(stop(0))
        self.behind: list[Stop] = []
        self.here = stop(0)
        self.ahead: list[Stop] = []

    @rule(at=st.integers(0, 99))
    def visit(self, at: int) -> None:
        self.history.visit(stop(at))
        self.behind.append(self.here)
        self.here, self.ahead = stop(at), []

    @rule(at=st.integers(100, 199))
    def move_the_cursor(self, at: int) -> None:
        self.history.leave(stop(at))
        self.here = stop(at)

    @rule()
    def back(self) -> None:
        found = self.history.back()
        if self.behind:
            self.ahead.append(self.here)
            self.here = self.behind.pop()
            assert found == self.here
        else:
            assert found is None

    @rule()
    def forward(self) -> None:
        found = self.history.forward()
        if self.ahead:
            self.behind.append(self.here)
            self.here = self.ahead.pop()
            assert found == self.here
        else:
            assert found is None

    @invariant()
    def the_same_way_is_open(self) -> None:
        assert self.history.here == self.here
        assert self.history.can_go_back == bool(self.behind)
        assert self.history.can_go_forward == bool(self.ahead)


TestWalking = Walking.TestCase


def test_the_last_step_can_be_undone() -> None:
    first, second = Stop(Place()), Stop(Place(kind="person"))
    history = History(first)
    assert history.undo() == first
    history.visit(second)
    assert history.undo() == first and not history.can_go_back and not history.can_go_forward
    history.visit(second)
    history.back()
    assert history.undo() == second and history.can_go_back
    history.back()
    history.forward()
    assert history.undo() == first and history.can_go_forward
