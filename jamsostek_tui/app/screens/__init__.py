"""The screens: `main` with its panes, in a folder of its own, and what opens over it.

- What screens share: `moving`, the keys that move; `keyed_screen`, all keys of a place and the line that shows them;
  `overlay`, a reader of the store and a layout by room.
- Windows: `dialogue`, lines to read or a question; `help`, the keys; `why`, a fact explained; `progress`, long work;
  `jump`, letters over the panes.
- Pages: `load`, which to load.
- Going somewhere: `palette`; `search`, whose `hits` one moves through; `hit_preview`, `answer`; `keeping_searches` by
  name.
- Chosen facts: `basket` and its notes in `noting`; `export` to a file.
- Numbers: `compare`, side by side, with `shown_groups` (which of them), `finding_groups` (by words) and `settling`
  (what was decided of them); `matrix`, regions and measures.
- Deciding: `editing` the fields of a fact; `merging`, who may be one; `outcomes`, a list of
  decisions: `rejected`, what can be brought back, and `decided`, all of them.
"""
