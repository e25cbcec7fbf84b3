"""What a number measures, of when, in whose words.

`lexicon` reads the word lists: `terms` of what is measured, `bases` that tell it apart, `naming` where a subject or the
words around it name it, `clause_heads` where the head of its clause does. `minimum_wages` and `contributions`, with
benefits, are what papers tell in many ways, `hedges` what leaves a number open, `conditions` what makes it supposed or
a rule. `scope` says which words are said of a number, `moments`, `timing` and `two_times` of when it is, `shared_words`
whether two sentences speak of one thing, `proper_names` which people, firms, schools, villages and dead they name.
"""
