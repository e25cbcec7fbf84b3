"""What people and bodies said in an article: quotations, direct and indirect statements, speakers.

A folder each, which says in its own `__init__` what is in which file: `direct`, words between marks and who said them;
`reported`, words told by a verb or a cue without marks; `speakers`, whom either names or means. `statements` puts both
together in the order of the text, each while it is looked for as `said` has it.

Here also lie `quotations`, the stretches between marks; `interviews`, which have none; `dateline`, which nobody says.
"""
