"""Who is one across articles: regions, people, organisations and instruments. `identity` says which are one, by key and
signature; `named_twice` makes one of those that a single article names twice. `told_by_article` is what one article
says of an entity, `merged_entity` what all together say, `office` the fullest of several offices. `register` gives
entities their lasting numbers: it asks `personas` which of the people of one name somebody is, and has `merged_rows`
write the rows; `merges` has whom a person merged with whom.
"""
