"""What holds of all that was decided.

`contradictions` of several people and `merge_chains` (who is one by several merges) come together in
`decision_history`. `in_force` says of which facts each decision still holds, `outcomes` what became of it,
`said_already` whether a new one says nothing new.
"""
