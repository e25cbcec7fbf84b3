"""The file itself. `schema` has the tables, their version, and what *linked* means to a user. `connection` opens a
database to read and turns every fault into one sentence; `migrations` makes one and brings an older one up to date
(it alone needs sqlite-utils, with the writer; `sqlite_writing` imports it alone); `salvage` gets out of a damaged one
what it still tells of its pages. `facts_from_rows` builds the dataclasses of the model from columns; `packing` says
how lists stand in one column, `naming_detail` how what an article says of an entity does, `article_ids` which ids the
facts of one article have, `shapes` whether what was read is what its types say.
"""
