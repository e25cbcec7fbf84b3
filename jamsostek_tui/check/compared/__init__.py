"""Numbers of several articles side by side.

`told` is a number with its sentence, `groups` brings those of one measure and region together: `pairs` says which are
compared, by their `meeting_heads`. `agreement` compares a pair and gives its `verdict`; `rounding` is how both may be
one number, `one_time` which are settled at once. `echoes` finds what papers carry from each other; `series` and `matrix` lay out over time and by region what
is of `one_measure`.
"""
