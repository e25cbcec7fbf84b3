"""The people of an article: where their names stand, what speaks for each, which offices they hold.

- Words: `units` labels the capitalised words of a paragraph, by `word_in_place`, `name_words` and `unknown_words`.
- Names: `names` finds where they stand and makes each a `name_found`, by the `evidence` before and `behind` them, by
  `kin`, `descriptions`, `companions` and `nicknames`.
- Offices: `roles` goes from an office over its body (`body_words`) to the name, `offices_behind` those behind it and
  a sentence later; `role_found` makes the role, `completed_roles` fills in what the article has only one of.
- Who is one: `people` keeps each once; `gathering` puts the forms of a name together by their `likeness`, `told_apart`
  parts near names, `whose_name` says whom a short form means.
"""
