"""The article in sight: `source` is the pane of the main screen, on `source_pane`, any article to read and mark.

`source_layout` breaks it into lines, `source_spans` says which fact a character is of, `source_line` paints a line,
`source_numerals` all its numerals, `source_head` what stays above and below.
"""
