"""Bytes become a page whatever their encoding, or one sentence says why not."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.page.read import MAX_BYTES, PageError, read_page
from tests.hostile import HOSTILE

TEXT = "Petani kopi di Ende — “sudah terlindungi” — sejak 2023.\nIuran Rp16.800 é ñ.\n" * 3
ASCII = "Nelayan Bima kini terdaftar.\nIuran mereka dibayar daerah.\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
    ],
)
def test_every_usual_encoding_gives_the_same_text(data: bytes) -> None:
    page = read_page(data, "a.txt")
    assert (page.text, page.source) == (TEXT, "a.txt")
    assert page.sha256 == hashlib.sha256(data).hexdigest()


def test_only_line_ends_are_changed() -> None:
    page = read_page("a\r\nb\rc\n\td \u00a0\u00ad\u2028e\x85f\ufffdg\x0bh\x00".encode(), "-")
    assert page.text == "a\nb\nc\n\td \u00a0\u00ad\u2028e\x85f\ufffdg\x0bh\x00"


def test_utf_8_with_a_broken_byte_stays_utf_8() -> None:
    data = TEXT.encode().replace(b"Ende", b"En\xffde", 1)
    assert read_page(data, "-").text == TEXT.replace("Ende", "En\ufffdde", 1)


def test_unassigned_bytes_of_windows_1252_become_c1_controls() -> None:
    assert read_page(b"caf\xe9 \x93kata\x94 \x81 tamat", "-").text == "café “kata” \x81 tamat"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "blanks"),
        ("\ufeff".encode(), "blanks"),
        (" \u00a0\n".encode("utf-16"), "blanks"),
        (b"PK\x03\x04\x14\x00abc", "zip"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"SQLite format 3\x00\x10\x00", "SQLite"),
        (bytes(range(256)) * 40, "binary"),
        (b"\x00" * 5000, "binary"),
        (ASCII.encode() + b"\x00" * 500, "binary"),
        (b"\xff\xfe\x00\xd8a", "damaged"),
    ],
)
def test_what_is_no_page_is_one_sentence(data: bytes, word: str) -> None:
    with pytest.raises(PageError) as error:
        read_page(data, "x")
    message = str(error.value)
    assert word in message
    assert message.endswith(".")
    assert "\n" not in message


def test_a_page_that_is_too_large_says_how_large() -> None:
    with pytest.raises(PageError, match=r"21\.0 MB"):
        read_page(b"a" * 21_000_000, "x")
    assert MAX_BYTES == 20_000_000


@pytest.mark.parametrize("text", [text for text in HOSTILE.values() if text.strip() and "\ud83d" not in text])
def test_hostile_text_survives(text: str) -> None:
    page = read_page((ASCII + text).encode(), "x")
    assert page.text == ASCII + text.replace("\r\n", "\n")


@given(st.text(min_size=1).filter(lambda text: text.strip(" \t\n\f\v\u00a0\u200b\ufeff\x00\r")))
def test_any_text_comes_back(text: str) -> None:
    told = (ASCII * 20 + text).encode()
    expected = (ASCII * 20 + text).replace("\r\n", "\n").replace("\r", "\n")
    try:
        assert read_page(told, "x").text == expected
    except PageError as error:
        assert "binary" in str(error)
        assert sum(char < " " for char in text) > len(text) // 20


@given(st.binary(max_size=400))
def test_any_bytes_are_a_page_or_one_sentence(data: bytes) -> None:
    try:
        assert read_page(data, "x").text
    except PageError as error:
        assert str(error).endswith(".")


@pytest.mark.parametrize(
    "begin",
    [
        "<!DOCTYPE html>",
        "<html>",
        '\n  <HTML lang="id">',
        "<!doctype HTML PUBLIC 'x'>",
        '<?xml version="1.0"?>\n<html >',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_source_of_a_web_page_is_told_not_read(begin: str, encoding: str) -> None:
    data = f"{begin}<head><title>Iuran nelayan</title></head><body><p>{ASCII}</p></body></html>".encode(encoding)
    with pytest.raises(PageError, match=r"HTML.*\.txt"):
        read_page(data, "a.html")


@pytest.mark.parametrize(
    "begin", ["Tag <html> dan <!DOCTYPE html>\n", "<htmlx>", "<p>", "&lt;html&gt;", "<!-- html -->"]
)
def test_a_text_that_only_mentions_tags_is_read(begin: str) -> None:
    assert read_page(f"{begin}{ASCII}".encode(), "a.txt").text == begin + ASCII
