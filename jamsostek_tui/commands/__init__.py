"""One file a command: its docstring is its help, `arguments` adds to its parser, `run` returns the exit code."""
