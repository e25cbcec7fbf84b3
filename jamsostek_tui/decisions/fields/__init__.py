"""The fields of a fact, for a person to fill in: `fields` says which there are and what each may hold, `values` what
they hold now, `typed_values` reads what is typed.

`in_passage` reads what a passage says that is to be a fact (`in_words` its own words alone), `field_offers` which names
may be typed.
"""
