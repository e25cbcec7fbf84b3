"""What people and bodies said in an article: quotations, direct and indirect statements, speakers.

- Word for word: `quotations` are stretches between marks, `direct_speech` gives each its speaker, `told_behind` where
  no plain clause does; `interviews` have no marks; `quoted` asks what marks enclose.
- Reported: `reported_speech` finds the verb, `contents` what was said, `objects` what is only a thing, `deeds` what is
  only done; `second_verb`, `records`, `bare_bodies` and `misspelt` are clauses of their own kind, `dateline` is none.
- Speakers: `speakers` by a clause, among the `entities` that may speak; meant and not named: `references`, `callings`,
  `descriptions`, `styled`, `turns` and `topics`; `apposition`, `leads` and `reach` tie a subject to its verb;
  `brought_in`, `read_out`, `told_bodies`, `told_through` and `shared_subject` where the subject is another.

`statements` puts both together in the order of the text.
"""
