"""What lists and windows ask, each question as `answered` has it. `fact_reader` gives whole facts by reference, and all
places of an article's facts. `narrowing` finds what is linked with chosen facts, `linked_with_hits` with those of a
search; `lists` has the order of each list and its counts (`gapped` where a few are missing), `list_rows` the rows to
show, `region_tree` the regions above and below each other, `fact_links` the links of a fact. `fact_evidence` is all
that a citation needs, `chosen_keys` what names a fact in any database, `comparable_numbers` what can be compared,
`numbers_around` which of them some are compared with.
"""
