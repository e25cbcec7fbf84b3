"""An article to facts: each finder is a pure function of what it reads and of what those before it found.

`extract` calls them in their order; all read the article through `reading` (folded copies, paragraphs, sentences), and
`running_text` makes hard-wrapped paragraphs running for them. A folder each for `places`, `people`, `bodies`,
`instruments`, `speech` and `numbers`; `events` and `links` come last. Shared: `venues`, halls and
hotels; `spoken_names`, names that somebody is made to speak by.
"""
