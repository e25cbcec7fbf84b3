"""What a person decided about facts. Pure but for the journal; nothing here knows the database.

Each folder says in its own `__init__` what is in which of its files:

- `journal`: each decision as a line, and the file of them.
- `history`: what holds of all that was decided, by one person or several.
- `on_page`: decisions carried out on the facts of a page.
- `fields`: the fields of a fact, as a person reads and sets them.

Here lie `proposing`, who may be one; `decision_in_words`, which tells any decision, and `settlement_in_words` one on a
group of numbers; `errors`.
"""
