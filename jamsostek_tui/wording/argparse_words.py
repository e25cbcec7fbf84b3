"""The words of argparse itself in the language spoken: the headings of a help, and what it says of wrong usage.

Python ships them in English only. Those that only a mistake of ours could bring up are left out.
"""

from __future__ import annotations

from jamsostek_tui.wording import language

_INDONESIAN = {
    "usage: ": "pemakaian: ",
    "positional arguments": "argumen",
    "options": "opsi",
    "show this help message and exit": "menampilkan bantuan ini lalu selesai",
    "argument %(argument_name)s: %(message)s": "argumen %(argument_name)s: %(message)s",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "tidak ada %(parser_name)r (pilihan: %(choices)s)",
    "unrecognized arguments: %s": "argumen tak dikenal: %s",
    "not allowed with argument %s": "tidak boleh bersama argumen %s",
    "ignored explicit argument %r": "argumen %r diabaikan",
    "the following arguments are required: %s": "argumen berikut diperlukan: %s",
    "one of the arguments %s is required": "salah satu argumen %s diperlukan",
    "expected one argument": "memerlukan satu argumen",
    "expected at most one argument": "memerlukan paling banyak satu argumen",
    "expected at least one argument": "memerlukan sedikitnya satu argumen",
    "ambiguous option: %(option)s could match %(matches)s": "opsi taksa: %(option)s bisa berarti %(matches)s",
    "invalid %(type)s value: %(value)r": "nilai %(value)r bukan %(type)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "pilihan keliru: %(value)r (pilih dari %(choices)s)",
    "%(prog)s: error: %(message)s\n": "%(prog)s: keliru: %(message)s\n",
}


def translated(words: str) -> str:
    """Return a sentence of argparse in the language spoken, in English where there is none."""
    return _INDONESIAN.get(words, words) if language() == "id" else words
