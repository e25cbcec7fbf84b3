"""How Indonesian writes: pure functions of words over the lists and tables in `language/data`.

- Text: `folding` keeps offsets, `broken_lines` run on, `words` and `sentences` cut, `spelling` compares, `openings` and
  `trie` look many words up at once; `lists` reads the files.
- Numbers: `digits`, `number_words` and `scales` make `quantities`, `numerals` ranges and hedges of them; `units` and
  `ranks`; `number_forms` writes each one way for the search; `tabulated` knows tables.
- Dates: `dates` finds them, `date_readings` says what each form means, by the `calendar` and `carried_years`.
- Names: `gazetteer`, `area_levels`, `towns` and `village_names` of places; `names`, `styles`, `offices`, `office_words`
  of people; `bodies`, `instrument_names`.
- Speech: `reporting` verbs, `pronouns`, `mourning`.
"""
