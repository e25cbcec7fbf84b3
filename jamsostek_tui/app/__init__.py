"""The browser: the only importer of Textual, which reads when it is imported how often a second it may paint."""

import os

os.environ.setdefault("TEXTUAL_FPS", "120")  # a key right behind a frame waits for the next: 8 ms at most instead of 17
