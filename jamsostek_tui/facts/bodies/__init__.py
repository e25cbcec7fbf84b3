"""The organisations of an article: administrations, departments, branches, firms, unions and their like.

`organisations` puts together the `hits`, each a `hit` read by its own grammar: `administrations`, `branches`,
`missions` abroad, names of their own behind a word or before one (`named_bodies`). `areas` is the region that ends a
name.
"""
