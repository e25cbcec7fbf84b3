"""Numbers of several articles side by side.

`number_in_sentence` is a number where it stands, `told` what that says of it; of its sets each is `held_once`. `groups`
brings numbers of one measure and region together, out of `pools` of one region and family: `pairs` says which are
compared, by their `meeting_heads`, and `agreement` how two agree, with its `verdict`, where `agreeing` does not know it
yet: `compared_again` compares only what has changed, by `comparing_notes` of the last time. `rounding` is how both may
be one number. `same_story` says which articles tell one story, `one_story` and `retold` what these say of their numbers
in other words, by the `numbers_beside` them, and `same_figure` how much speaks for it that two which differ are one.
`taken_up` says which articles take up what others told weeks before, `told_again` which figures they tell again and
`then_and_now` what became of these; `counterparts` are the numbers that stand for each other in two articles, and
`of_counterparts` how these agree. Where numbers are, `home_regions`, `nearer_places` and `story_places` say.
`going_together` says which stand in one group; `coherent` makes verdicts agree there,
`one_time` says which are settled at once. `echoes` finds what papers carry from each other; `series` and `matrix` lay
out over time and by region what is of `one_measure`, the latter only what may stand for a whole region (`of_region`);
`measure_names` says how measures are called.
"""
