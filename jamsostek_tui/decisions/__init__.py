"""What a person decided about facts. Pure but for the journal; nothing here knows the database.

- The journal: `decision` is one decision and its line, `text_key` the words by which it names a fact, `group_key` what
  names a group of numbers; `journal` reads and appends, `journal_file` opens the file
  safely, `exchange` unites two; `errors`.
- What holds of it: `contradictions` and `merge_chains` (who is one by several merges), together in
  `decision_history`; `in_force` says of which facts each still holds, `outcomes` what became of it, `said_already`
  whether a new one says nothing new, `contested` which groups of numbers are settled differently. `decision_in_words`
  tells any decision, `settlement_in_words` that on a group.
- Carrying out on a page: `index` finds what concerns it, `applying` does all on `page_facts`, by `adding`, `changing`
  (of an office typed in words, `office_by_hand`) and `rejecting`.
- For a person to decide: `fields` and `values` are the fields of a fact, `typed_values` what is typed, `in_passage`
  what a passage says that is to be one (`in_words` its own words alone), `field_offers` which names may be typed,
  `proposing` who may be one.
"""
