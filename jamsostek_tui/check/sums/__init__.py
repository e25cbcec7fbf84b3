"""The sums that the numbers of one article make, in its sentences, lists and tables.

`arithmetic` finds them all, `reckoning` reckons one, `ranges_in_sum` says what its numbers may be. `skeleton` is a
sentence without its numbers, `sum_phrases` are the words that tie those together: `shares` of a whole, `parts` of a
total in `enumerations`, `remainders` that are left, `products` of an amount for each. `changes` between levels are told
in one sentence (`change_patterns`) or `changes_across` two, `change_steps` both as an amount and in percent. `bullets`
adds up lists; `table_cells` reads a table, `table_totals` adds up its columns, `table_columns` reckons a column from
others (totals, shares, changes). `misprints` finds a number that is told twice, once wrongly.
"""
