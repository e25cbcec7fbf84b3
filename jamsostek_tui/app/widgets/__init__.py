"""What the screens are made of. Four folders say in their own `__init__` what is in which of their files:

- `lists`: any list of facts, groups or hits.
- `source`: the article in sight.
- `forms`: lines to type in, words to choose among.
- `drawing`: lines, borders and colours that are drawn again only where they have changed.

Here lie, around the panes, `desk`, which lays them out; `bars`, head, notice and foot line; `title`, the title in a
border; `key_line`, the keys of an overlay. Of the numbers side by side `sides` shows the sentences of a group, made of
blocks of `told_block`, and `matrix_grid` regions and measures. `text_view` is a text to look at.
"""
