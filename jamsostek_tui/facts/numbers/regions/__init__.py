"""The region that a number is about.

`places` chooses among the `place_mentions` of its sentence, its paragraph and the article (`article_region`), by how
the regions lie in one another (`region_tree`). Of their own are lists (`listed_places`), headings (`place_headings`),
branches (`branch_places`), `islands`, the `nation`, several regions at once (`wide_areas`, `counted_areas`),
governments without a name (`bare_governments`), ranks (`rank_holders`), names that only say where from (`place_roles`)
and sentences that go on with the place before (`carried_places`).
`place_by_place` lets numbers told of one place after the other share a time.
"""
