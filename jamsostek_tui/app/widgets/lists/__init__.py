"""Lists with a cursor.

`fact_list` is any list of facts, drawn from the `rows` behind it; `list_panes` are those of the main screen, with
`regions_pane` and `number_columns`; `basket_list`, `outcome_list` and `group_list` those of other
screens; `hit_list`, the hits of a search, is one of its own, and so is `below_line`, what may be taken below a line to
type in. `cells` sets a row, or the part of a text that was sought, into a width.
"""
