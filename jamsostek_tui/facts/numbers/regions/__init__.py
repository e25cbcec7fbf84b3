"""The region that a number is about.

`places` tries the reasons to take a region in their order: those of the number's own sentence (`reasons_in_sentence`)
and those around it (`reasons_around`: paragraph, heading, speaker, article). They are asked of an `asked_number`, which
knows the places near it, among the `article_places`.

What they read: `place_mentions`, how the regions lie in one another (`region_tree`), what the article is about
(`article_region`), lists (`listed_places`), headings (`place_headings`), branches (`branch_places`), `islands`, the
`nation`, several regions at once (`wide_areas`, `counted_areas`), governments without a name (`bare_governments`),
ranks and `superlatives`, names that only say where from (`place_roles`) and sentences that go on with the place before
(`carried_places`). `place_by_place` lets numbers told of one place after the other share a time.
"""
