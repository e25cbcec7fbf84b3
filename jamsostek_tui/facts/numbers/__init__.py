"""The numbers of an article: which count, what they measure, where, when and by whom they are told.

`statistics` goes through them: each is a draft (`drafts`), finished as a fact when all is known of it. Folders:

- `counted`: which numerals count, and why the others do not.
- `subjects`: what a number measures, in the article's own words.
- `regions`: the region that a number is about.

Here lie `measures` (level, change, share, … by rules in their order; `measure_cues`, what stands before a number, by
`measure_words`; `aims`, targets told from afar; `changes_in_turn`), `rates` (per month, per person), `periods` (of
when; `which_date` of several), `sources` (who says it), `tables` (its columns and rows),
`pairs` and `listed_parts` (numbers that belong together), `told_again` (numbers told twice) and `withdrawn` (those
taken back, denied or called in question).
"""
