"""A page of facts on its way into the tables. `linked_pairs` finds which of its facts are linked; `prepared_page` makes
all ready that needs no database, in any process; `page_rows` puts lasting ids into the rows that came of it;
`pending_rows` gathers the rows of a transaction and writes them table by table.
"""
