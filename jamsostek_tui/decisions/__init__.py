"""What a person decided about facts: the journal's lines, what of them holds, and their application to a page. Pure but
for `journal`, which reads and appends the file; nothing here knows the database."""
