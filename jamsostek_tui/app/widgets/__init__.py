"""What the screens are made of.

- Lists: `fact_list` is any list of facts with a cursor, drawn from the `rows` behind it; `list_panes`, those of the
  main screen, with `regions_pane` and `number_columns`; `basket_list`, `rejected_list`, `group_list` of other screens;
  `below_line`, what may be taken below a line to type in. `hit_list`, the hits of a search, is one of its own. `cells`
  sets a row into a width, `excerpt` the part of a text that was sought.
- The source: `source` on `source_pane` is the article in sight. `source_layout` breaks it into lines, `source_spans`
  says which fact a character is of, `source_line` paints a line, `source_numerals` all its numerals, `source_head` what
  stays above and below, `source_looks` what is painted anew.
- Numbers side by side: `sides` shows the sentences of a group, made of blocks of `told_block`; `matrix_grid`.
- Around the panes: `desk` lays them out; `bars`, head and foot line; `title`, the title in a border; `notice`, whose
  pages these are; `key_line`, the keys of an overlay.
- Forms: `harmless_input`, a line to type in; `offer_line` below it; `choice`, one of a few words; `export_choices`;
  `text_view`, a text to look at.
- Drawing: `scrolled`, lines that scroll, with `scroll_bar`; `kept_lines`, `framed`, `inks` and `tinted` draw again only
  what has changed, the lines, the border, the styles, the screen behind a window.
"""
