"""Bytes -> Page: the text of a page as it was written, whatever its encoding, or one sentence why there is none."""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass

from jamsostek_tui.wording import number, say

MAX_BYTES = 20_000_000
"""The largest page read; a file's size can be held against it before its bytes are."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = {
    b"PK\x03\x04": "zip_or_office",
    b"PK\x05\x06": "zip",
    b"%PDF-": "pdf",
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpeg",
    b"\x1f\x8b": "gzip",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf": "7z",
    b"\x7fELF": "program",
    b"SQLite format 3\x00": "sqlite",
    b"\xd0\xcf\x11\xe0": "office",
}
_HTML = re.compile(r"[\s\ufeff]*+(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)(?=[\s>])", re.IGNORECASE)
_SAMPLE = 65_536
_CONTROLS = bytes(byte for byte in range(0x20) if byte not in b"\t\n\r\f\x1b")


class PageError(ValueError):
    """Bytes that are no readable page; the message is one sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as read: its text with newlines as `\\n`, the SHA-256 of its bytes, where it came from."""

    text: str
    sha256: str
    source: str


def read_page(data: bytes, source: str) -> Page:
    """Return the page in `data`; `source` (a path or URL) is kept as given.

    UTF-8, UTF-16 and UTF-32 with a byte order mark; without one UTF-8, UTF-16 by its zero bytes, else
    Windows-1252. CR LF and CR become LF and a byte order mark goes; every other character stays.

    Raises `PageError` for bytes that are too many, empty, blank, no text, or the source of a web page.
    """
    if len(data) > MAX_BYTES:
        raise PageError(too_large(len(data)))
    if not data:
        raise PageError(say("page.empty"))
    text = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip(" \t\n\f\v\u00a0\u200b\ufeff\x00"):
        raise PageError(say("page.blank"))
    if _HTML.match(text):  # tags around every name and quotation: hardly any fact would be found, and none told of it
        raise PageError(say("page.html"))
    return Page(text, hashlib.sha256(data).hexdigest(), source)


def too_large(size: int) -> str:
    """Return the sentence for a page of `size` bytes that is over `MAX_BYTES`."""
    return say("page.large", size=number(size / 1e6, 1), most=MAX_BYTES // 1_000_000)


def _decoded(data: bytes) -> str:
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise PageError(say("page.other", what=say(f"page.other.{what}")))
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                if encoding == "utf-8-sig":
                    break
                raise PageError(say("page.damaged", encoding=encoding.upper())) from None
    sample = data[:_SAMPLE]
    if wide := _utf16_without_bom(sample):
        try:
            return data.decode(wide)
        except UnicodeDecodeError:
            raise PageError(say("page.binary")) from None
    return _narrow(data, sample)


def _narrow(data: bytes, sample: bytes) -> str:
    """Return text of an encoding that keeps ASCII bytes as they are."""
    odd = len(sample) - len(sample.translate(None, _CONTROLS))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        if odd > len(sample) // 100 or b"\x00" in sample:
            raise PageError(say("page.binary")) from None
        return _damaged_or_1252(data)
    if odd > max(16, len(sample) // 10):
        raise PageError(say("page.binary"))
    return text


def _damaged_or_1252(data: bytes) -> str:
    """Tell UTF-8 with a few broken bytes from Windows-1252 by how much of what is not ASCII decodes."""
    replaced = data.decode("utf-8", errors="replace").removeprefix("\ufeff")
    broken = replaced.count("\ufffd")
    whole = sum(ord(char) > 0x7F for char in replaced) - broken
    if whole > 4 * broken:
        return replaced
    return "".join(_WINDOWS_1252[byte] for byte in data)


def _utf16_without_bom(sample: bytes) -> str | None:
    """Recognise UTF-16 of Latin text: nearly every second byte is zero, the others hardly ever."""
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    low, high = sample[0 : 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    if high > 0.7 * pairs and low < 0.05 * pairs:
        return "utf-16-le"
    if low > 0.7 * pairs and high < 0.05 * pairs:
        return "utf-16-be"
    return None


_WINDOWS_1252 = [
    bytes([byte]).decode("cp1252", errors="ignore") or chr(byte)  # five bytes are unassigned: as C1, as browsers do
    for byte in range(256)
]


_MARK = "sha256 "
"""Stands in every dossier: each of its sources is told with its hash."""
_WRITTEN = re.compile(r"^(?:\[\^[^\]\n]{1,60}\]:|\s*[-*+]) [^\n]*\bsha256 [0-9a-f]{12}", re.MULTILINE)


def is_own_export(text: str) -> bool:
    """Whether the text of a page is a dossier: its footnotes or its list of sources name hashes."""
    return _MARK in text and _WRITTEN.search(text) is not None
