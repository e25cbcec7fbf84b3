"""Decisions made and carried out: `decider` writes each in the journal, then lets the store apply it.

`what_was_decided` is what stands in the journal, read only; `text_decided_on` says by what text a fact is known in it;
`typed_fields` reads what was typed in the fields of facts; `group_settling` settles a group of numbers that disagree by
naming one of them. `beside_fact` is all that is told of a fact beside it, of a person the offices through time.
"""
