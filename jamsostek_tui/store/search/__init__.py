"""A query to hits: `engine` is the way through. `tokens` are the words search knows, `indexed_words` those each fact is
found by, `vocabulary` corrects what is typed by `counted_words`, `word_groups` are what its words may mean, `phrases`
what stands in quotation marks, `newest_matches` asks the full-text index, and adds what is called just so, `operators`
are `region:ntb` and the like, `scoring` ranks, `highlighting` says which letters answer.
"""
