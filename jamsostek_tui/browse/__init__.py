"""What the browser knows without a screen or a database. Pure.

- Getting about: `place` is the address of a view, `history` goes back and forward, `layout` sets out the panes, `tree`
  folds the regions.
- Searching: `query` reads what is typed, with its `bounds` on numbers and years; `operators` is what they and kinds
  may be called, `offers` completes what is typed, `asked` tells it back in words.
- Showing: `figures` are numbers to compare, `plot` a series drawn, `explained` why a fact is there, `named_where` the
  words that tell a number's region and time, `as_read` a dossier with its tables in columns.
"""
