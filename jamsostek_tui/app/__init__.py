"""The browser: the only importer of Textual, which reads when it is imported how often a second it may paint.

Four folders say in their own `__init__` what is in which of their files: `screens`, what one sees and presses keys on,
`widgets`, what screens are made of, `side_by_side`, numbers compared, and `background`, long work. Here lie

- The app: `app` itself, built on `telling` (messages), `clipboard` (copying), `choosing` (the basket) and
  `side_by_side.conflict_watch`; `setup`, what it begins with; `theme`, the colours (rules for them stand in app.tcss);
  `log_file`.
- Keys: `actions` is the one registry of them; `key_names` writes a key, `keyed` a sentence that names keys;
  `keys_in_turn` holds back keys typed ahead; `hints`, what a new reader is told of them.
- Words on the screen: `safe` makes any text harmless; `field_words`, the fields of a form; `palette`, what it offers.
- What is asked of the store: `gathered`, the chosen facts and the document they make; `noted_facts`, which bear a note;
  `proofs`, files and dossiers held against what they were.
- The terminal and the system: `outside` (other programs), `garbage` (the collector's), `sure_resize`.
"""

import os

os.environ.setdefault("TEXTUAL_FPS", "120")  # a key right behind a frame waits for the next: 8 ms at most instead of 17
