"""Facts held against facts, and cited words against their page. Pure.

Each folder says in its own `__init__` what is in which of its files:

- `compared`: numbers of several articles side by side, over time and by region.
- `settled`: these with what people settled of them.
- `meaning`: what a number measures, of when, in whose words: what decides whether two are of one thing.
- `sums`: the sums that the numbers of one article make.
- `dossier`: a dossier read back and proved.

Here lie `intervals`, what a printed number may be; `sentence_around`, the sentence of a number; `article_day`, the day
of an article without a date line, and `still_there`, what of a page that changed is where it was.
"""
