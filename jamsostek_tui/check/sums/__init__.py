"""The sums that the numbers of one article make, in its sentences, lists and tables.

`arithmetic` finds them all, `reckoning` reckons one, `ranges_in_sum` says what its numbers may be. `skeleton` is a
sentence without its numbers, `sum_phrases` are the words that tie those together.

- Parts and totals: `shares` of a whole (`shares_across` two sentences), `parts` of a total in `enumerations`,
  `remainders` that are left, `opposites` that are all of it, `multiples` and halves, `bullets` of a list.
- `changes` between levels in one sentence (by `change_patterns`), `changes_across` several, `changes_told_first`
  before their levels.
- `products` of an amount for each, `counts_each` of so many for each, `rates` of wages and averages.
- `table_cells` reads a table, `table_sums` adds up its columns and reckons one from others.

`misprints` finds a number that is told twice, once wrongly.
"""
