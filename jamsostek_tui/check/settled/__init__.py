"""Groups of numbers with what people settled of them.

`settled_at` says what was settled of a number in its group, `standings` how each number stands there: how it agrees,
what contradicts it, whether that is settled. `in_words` tells groups, pairs and settlements to a reader.
"""
