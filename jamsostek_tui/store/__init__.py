"""The database: facts go in through `writer.Writer`, and come out through `reader.Reader`; the only place with SQL.

Each folder says in its own `__init__` what is in which of its files:

- `database`: the tables, opening and migrating a file, what a damaged one still tells, how columns are packed.
- `writing`: a page of facts on its way into the tables.
- `entities`: who is one across articles: regions, people, organisations, instruments.
- `decided`: what people decided, carried out on stored facts.
- `reading`: facts by id, lists and their rows, narrowing, links, citations, numbers to compare.
- `search`: words and operators of a query to hits.

Here lie, beside reader and writer: `rows`, what the reader hands out; `basket`, the file of chosen facts beside the
database; `facts_by_kind`, the facts of one article as the other files go through them, and in other ids; `errors`.
"""
