"""The organisations of an article: administrations, departments, branches, firms, unions and their like.

`organisations` puts together the `hits`, each a `hit` read by its own grammar: `administrations`, `branches`, names of
their own behind a word (`named_bodies`) or before one (`last_words`). `areas` is the region that ends a name.
"""
