"""The journal of decisions: `decision` is one decision and its line, `text_key` the words by which it names a fact,
`group_key` what names a group of numbers.

`journal` reads and appends, `journal_file` opens the file safely, `exchange` unites two.
"""
