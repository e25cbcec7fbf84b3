"""Numbers side by side, written.

`groups` writes the groups of numbers, `series` those of one measure over time, `matrix` regions and measures, each as
JSON lines, CSV, a section of a dossier (by `tables`, whose numbers have footnotes) and lines for a terminal:
`group_rows` those of groups, with `wrapping`. `beside` is what belongs beside chosen numbers: what contradicts them,
and such sections.
"""
