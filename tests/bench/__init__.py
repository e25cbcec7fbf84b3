"""How fast, how large, how heavy: `python -m tests.bench`. Not part of the tests."""
