"""The main screen, and in which file each of its keys is answered (by the names that the README has for actions).

Six files are the screen itself, each built on the one before:

- `frame`: five panes, the head, the notice, the foot line, and what each of them is called.
- `bars_later`: the bars of very many numbers, read once their list stands.
- `filling`: the panes filled from the store, the source following the cursor.
- `cursor`: down, up, first, last, half_down, half_up, page_down, page_up, next_mention, previous_mention, fold_noise,
  next_span, previous_span, open_span.
- `panes`: next_tab, previous_tab, next_pane, previous_pane, pane_regions, pane_people, pane_numbers, pane_source,
  pane_links, jump, maximise, fold,
  unfold, fold_all.
- `places`: narrow, widen, follow_link, back, forward, sort.

The others stand beside each other on these:

- `choosing`: choose, choose_all, basket, export. `proving`, from the palette: loaded files checked, a dossier verified.
- `conflicts`: conflicts, the filter.
- `source_page`: copy, quote, copy_or_ask, open_source, numerals.
- `windows`: why, help, search, palette; dark, language, hints; quit.
- `loading`: load.
- `renewing`: what others write to the database, reload.
- `deciding`: accept, reject, rejected, decisions, compare, undo, redo; `standing_place` finds a fact again.
- `who_is_one`: merge, part.
- `editing`: edit, annotate.
- `adding`: add.

`screen` puts them together: it binds the keys, says which of them mean something here, and answers the panes' messages.
"""
