"""Numbers side by side, as the browser has them: compared off the event loop, held small, looked at group by group.

- `comparing` is what the screens ask; `compared_numbers` compares them all, many in a process of their own.
- `held_groups` is what is kept of the groups, `group_in_sight` one of them with its sentences, `settled_groups` what
  was settled of them.
- `numbers_in_conflict` says which numbers another article contradicts, `conflict_watch` is the app that knows them.
"""
