"""The regulations, programmes, funds, awards and surveys of an article, and who received an award.

`instruments` puts together each `hit`: `regulations` by their numbers, `worded_names` by the words around them.
`awards` says who won.
"""
