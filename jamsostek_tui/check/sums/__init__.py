"""The sums that the numbers of one article make, in its sentences, lists and tables.

`arithmetic` finds them all and `reckoning` reckons one. `skeleton` is a sentence without its numbers, `sum_phrases` are
the words that tie those together: `shares` of a whole, `parts` of a total in `enumerations`, `remainders` that are
left, `changes` between levels, `products` of an amount for each; `bullets` adds up lists. `table_cells` reads a table,
`table_totals` adds up its columns, `table_columns` reckons a column from others (totals, shares, changes).
`misprints` finds a number that is told twice, once wrongly.
"""
