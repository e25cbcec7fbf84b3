"""Chosen facts in the shapes that other programs and people read. `gathering` brings them together in any of them, and
`files` writes the file.

- The dossier: `markdown` is the document, `blocks` one fact in it, `citation` its footnote, `grouping` the sections,
  `csl` its sources for Pandoc, `escape` what keeps article text from acting.
- For programs: `jsonl` (with what its facts `referred` to), `csv_export` with `csv_line`, `observations` (Data
  Commons) and `ftm` (FollowTheMoney).
- Numbers side by side have a folder of their own, `compared`; `standing_cells` tells in any table how a number stands
  in its group.
"""
