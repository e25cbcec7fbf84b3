"""Trials too long for the test run: each repeats something rough many times and counts what went wrong.

`python -m tests.trials TRIAL [--times N] [--minutes M] [--seed S]`; exit code 1 where anything did.
"""
