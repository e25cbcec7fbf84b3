"""What people decided (`jamsostek_tui.decisions`), carried out on stored facts. `journal_applied` finds the articles
that decisions touch; `article_rewriting` stores one of them anew; `facts_as_found` keeps what the rules had found
there, so that it can be undone. For the reader: `text_keys` are the words by which a fact is decided on,
`keys_meant` finds by them what was decided on a fact,
`merge_candidates` who may be proposed as one, and whom decisions name.
"""
