"""What can be typed: a file for each command of `cli.COMMANDS`, named as it is. `arguments` adds to its parser, `run`
does it and returns the exit code; the words of its help are in `wording/commands`.

Beside them lies what several share: `database` says which database is meant, `bundled_database` makes the one of the
bundled pages, `options` reads those that several take, `decision_words` what stands behind `decisions`; `errors`.
"""
