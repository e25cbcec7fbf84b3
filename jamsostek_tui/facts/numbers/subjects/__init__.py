"""What a number measures, in the article's own words.

`subjects` asks in turn what is sure, `likely_subjects` what is likely, each a rule in an ordered list: `words_before`
and `words_behind` the number for a noun phrase (`phrases`), `money_subjects` for sums, `durations` for times, `ranked`
for ranks, `told_by_verb` for what is changed or sized,
`carried_subjects` for what is taken over where no word says it: from the number that `Jumlah itu` points at
(`pointed_numbers`), the line above a list (`list_heads`), what opens the sentence (`sentence_topics`), the place told
before (`told_by_place`). `hollow_subjects` knows what names nothing, `fitting` what a kind of number may measure.
"""
