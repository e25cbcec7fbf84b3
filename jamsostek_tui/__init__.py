"""A terminal fact browser over Indonesian news about Jamsostek.

The floors, each a folder that imports only those before it (`tests/test_house.py`); what is in which file, the larger
ones say in their own `__init__`:

- `wording`: every word the reader sees, in English and Indonesian.
- `language`: how Indonesian writes numbers, dates, names and units; word lists and tables in `language/data`.
- `page`: bytes to a page, its lines by class, its head: an article.
- `facts`: an article to facts.
- `browse`: what the browser knows without a screen: queries, places, history.
- `decisions`: what a person decided, and the journal that keeps it.
- `check`: facts against facts, cited words against their page.
- `store`: the database, the only place with SQL.
- `deciding`: decisions made and carried out.
- `export`: chosen facts as markdown, tables, JSON lines, FollowTheMoney.
- `app`: the browser, the only place with Textual; the main screen's map is in `app/screens/main`.
- `commands`: what can be typed, a file each; `cli` finds and runs them.

Beside them stands what joins floors. Pages in and out:

- `page_discovery`: which pages paths, folders and globs mean; `path_offers`, what a path being typed may go on as.
  `paths`: a path as text. `source_files`: a file's bytes.
- `loader`: pages into the database; `extraction` finds their facts, here or in processes, `cluster` on other machines.
  `loading_aside`: a load in a process of its own, for the browser.
- `rebuilding`: a database made anew. `forgetting`: pages taken out.
- `checking`: is what was loaded still so? `verifying`: is a dossier still true? `checked_words` and `verified_words`
  say it in lines.

Kept by the program for its reader: `own_paths` says where; `config` is what a reader sets, `remembered` what is
remembered unasked.

Below all floors:

- `model`: the facts contract. `record`: the dataclasses it is made of. `errors`: errors that are a sentence.
- `harmless`: text, and JSON, that commands no terminal. `visible`: text as a reader sees it.
- `whole_file`: a file written whole or not at all. `garbage_collection`: Python's, made rare.
- `disjoint_sets`: who goes together by what was joined.
"""

__version__ = "0.1.0"
