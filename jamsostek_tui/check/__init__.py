"""Facts held against facts, and cited words against their page. Pure.

- Numbers of several articles: `told` is a number with its sentence (`sentence_around`), `groups` brings those of one
  measure and region together by their `meeting_heads`, `agreement` compares a pair and gives its `verdict`, `echoes`
  finds what papers carry from each other; `series` and `matrix` lay out over time and by region what is of
  `one_measure`.
- What `agreement` asks: `intervals` (what is printed), `rounding` (how both may be one number), `terms`, `bases`,
  `naming`, `houses` and `lexicon` (what is measured), `minimum_wages`, `contributions` and `benefits` (what papers
  tell in many ways), `scope` (whose words those are), `moments`, `timing` and `two_times` (of when), `shared_words`
  (whether both speak of one thing).
- Within one article: `arithmetic` finds its sums and `sums` reckons them. `skeleton` is a sentence without its numbers,
  `sum_phrases` are the words that tie those together: `shares` of a whole, `parts` of a total
  in `enumerations`, `remainders` that are
  left, `changes` between levels, `products` of an amount for each; `bullets` and `table_totals` add up lists and
  tables. `misprints` finds a number that is told twice, once wrongly.
- A page that changed: `still_there`. A dossier: `footnotes` reads it back by its `outline` and by where `footnote_uses`
  finds their marks, `proof` is the hash of a fact in it and of its place, whatever `emphasis` a reader gave it,
  `footnote_findings` says what of a footnote is not as it was, `written_in` what stands there that nothing proves.
"""
