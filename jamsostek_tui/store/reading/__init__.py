"""What lists and windows ask. `fact_reader` gives whole facts by reference, `facts_from_rows` builds them from columns.
`narrowing` finds what is linked with chosen facts; `lists` has the order of each list, its counts, the tree of regions
and the links of a fact, `list_rows` the rows to show. `fact_evidence` is all that a citation needs, `fact_keys` what
names a fact in any database, `comparable_numbers` the numbers to be put side by side.
"""
